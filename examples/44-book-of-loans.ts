// 一本贷款台账，怎样分乡镇、分银行汇总？ / How does a lender's book of loans stand on a day, by township and by lender?
import { type PortfolioLoan, summarisePortfolio } from "fupin-credit";
import { luoping2023 } from "fupin-credit/packs";
import { printTable } from "./support/table.ts";

const none = { instalments: [], repayments: [], extensions: [] };
const loans: readonly PortfolioLoan[] = [
  { ...none, id: "1", household: "H1", region: "东镇", lender: "农商行", principal: "50000", paidOutOn: "2020-10-30", maturesOn: "2023-10-30" },
  { ...none, id: "2", household: "H2", region: "东镇", lender: "邮储", principal: "30000", paidOutOn: "2023-03-10", maturesOn: "2025-03-10" },
  { ...none, id: "3", household: "H3", region: "西镇", lender: "农商行", principal: "40000", paidOutOn: "2020-06-01", maturesOn: "2023-06-01", repayments: [{ day: "2023-07-01", amount: "15000" }] },
  { ...none, id: "4", household: "H4", region: "西镇", lender: "农商行", principal: "50000", paidOutOn: "2020-08-01", maturesOn: "2023-08-01", extensions: [{ agreedOn: "2023-07-20", maturesOn: "2024-08-01" }] },
  { ...none, id: "5", household: "H5", region: "西镇", lender: "邮储", principal: "20000", paidOutOn: "2020-05-01", maturesOn: "2023-05-01", compensatedOn: "2023-09-01" },
]; // prettier-ignore
const counts = { all: { registeredHouseholds: 8, qualifyingHouseholds: 6, yearTarget: "40000" } };
const summary = summarisePortfolio(luoping2023.portfolio, { asOf: "2023-10-31", loans, counts });

const percent = (share: { readonly state: string; readonly percent?: string }): string => share.percent ?? share.state;
printTable(
  ["", "lent", "outstanding", "overdue", "rate", "with compensated", "bad"],
  [summary.all, ...summary.byRegion, ...summary.byLender].map((g) => [
    g.name ?? "all", g.lent.amount, g.book.outstanding.amount, g.book.overdue.amount, percent(g.book.overdueRate),
    percent(g.otherwise.overdueRate), percent(g.book.badRate),
  ]), // prettier-ignore
);
const { coverage, completion, satisfaction } = summary.all;
console.log("coverage of registered:", JSON.stringify(coverage.ofRegistered));
console.log("coverage of those with need:", JSON.stringify(coverage.ofThoseWithNeed));
console.log("completion:", JSON.stringify(completion), "satisfaction:", satisfaction.state);

// Output:
//              lent  outstanding   overdue    rate  with compensated     bad
// all     190000.00    155000.00  75000.00  48.39%            54.29%  16.13%
// 东镇     80000.00     80000.00  50000.00  62.50%            62.50%   0.00%
// 西镇    110000.00     75000.00  25000.00  33.33%            47.37%  33.33%
// 农商行  140000.00    125000.00  75000.00  60.00%            60.00%  20.00%
// 邮储     50000.00     30000.00      0.00   0.00%            40.00%   0.00%
// coverage of registered: {"state":"known","numerator":5,"denominator":8,"percent":"62.50%"}
// coverage of those with need: {"state":"undetermined","why":"missing","missing":["householdsWithNeed"]}
// completion: {"state":"known","numerator":"30000.00","denominator":"40000.00","percent":"75%"} satisfaction: undetermined
