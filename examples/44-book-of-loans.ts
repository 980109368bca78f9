// 一本贷款台账，怎样分乡镇、分银行汇总？ / How does a lender's book of loans stand on a day, by township and by lender?
import assert from "node:assert/strict";
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
]; // oxfmt-ignore
const counts = { all: { registeredHouseholds: 8, qualifyingHouseholds: 6, yearTarget: "40000" } };
const summary = summarisePortfolio(luoping2023.portfolio, { asOf: "2023-10-31", loans, counts });

const percent = (share: { readonly state: string; readonly percent?: string }): string => share.percent ?? "尚不能判断";
printTable(
  ["", "放款", "余额", "逾期", "逾期率", "连同已代偿", "不良率"],
  [summary.all, ...summary.byRegion, ...summary.byLender].map((g) => [
    g.name ?? "合计", g.lent.amount, g.book.outstanding.amount, g.book.overdue.amount, percent(g.book.overdueRate),
    percent(g.otherwise.overdueRate), percent(g.book.badRate),
  ]), // oxfmt-ignore
);
const { coverage, completion, satisfaction } = summary.all;
// 75,000 of 155,000; with what was compensated 95,000 of 175,000. 5 of 8 households; 30,000 of 40,000.
assert.deepEqual(
  [percent(summary.all.book.overdueRate), percent(summary.all.otherwise.overdueRate)],
  ["48.39%", "54.29%"],
);
assert.deepEqual([percent(coverage.ofRegistered), percent(completion)], ["62.50%", "75%"]);
console.log(`覆盖率（建档立卡）${percent(coverage.ofRegistered)}，（有需求的）${percent(coverage.ofThoseWithNeed)}`);
console.log(`完成率 ${percent(completion)}，满足率 ${percent(satisfaction)}`);

// Output:
//              放款       余额      逾期  逾期率  连同已代偿  不良率
// 合计    190000.00  155000.00  75000.00  48.39%      54.29%  16.13%
// 东镇     80000.00   80000.00  50000.00  62.50%      62.50%   0.00%
// 西镇    110000.00   75000.00  25000.00  33.33%      47.37%  33.33%
// 农商行  140000.00  125000.00  75000.00  60.00%      60.00%  20.00%
// 邮储     50000.00   30000.00      0.00   0.00%      40.00%   0.00%
// 覆盖率（建档立卡）62.50%，（有需求的）尚不能判断
// 完成率 75%，满足率 尚不能判断
