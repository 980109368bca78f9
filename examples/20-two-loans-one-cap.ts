// 一户两笔贷款，怎样共用贴息额度？ / Two loans of one household share the subsidised 50,000 yuan: which takes room, night by night?
import { adjustTerms, computeSubsidy, type InterestLoan } from "fupin-credit";
import { national2021 } from "fupin-credit/packs";
import { lpr } from "fupin-credit/rates";
import { printTable } from "./support/table.ts";

const common = { household: "H1", lender: "B1", instalments: [], repayments: [], extensions: [] };
const loans: readonly InterestLoan[] = [
  { ...common, id: "second", principal: "40000", contractOn: "2022-06-01", paidOutOn: "2022-06-01", maturesOn: "2023-06-01", rate: { fixed: "3.70%" } },
  { ...common, id: "first", principal: "30000", repayments: [{ day: "2023-01-10", amount: "30000" }], contractOn: "2022-01-10", paidOutOn: "2022-01-10", maturesOn: "2023-01-10", rate: { fixed: "3.80%" } },
]; // prettier-ignore

// The national document leaves the share to the county: without one the terms do not even compile.
const terms = adjustTerms(national2021.subsidy, { subsidyShares: [{ share: "100%" }] });
const statement = computeSubsidy(terms, { loans, rates: [lpr] });
for (const { loan, periods, totals } of statement.loans) {
  console.log(`${loan}: ${JSON.stringify(totals)}`);
  printTable(
    ["period", "nights", "subsidised", "interest", "subsidy", "borrower"],
    periods.map((p) => [
      `${p.from} – ${p.through}`, String(p.days), p.segments.map((s) => s.subsidised).join(" then "), p.interest,
      ...(p.state === "known" ? [p.subsidy, p.borrower] : [p.state, ""]),
    ]), // prettier-ignore
  );
}
console.log(`household: ${JSON.stringify(statement.totals)}`);

// Output:
// first: {"state":"known","interest":"1155.83","subsidy":"1155.83","borrower":"0.00"}
// period                   nights  subsidised  interest  subsidy  borrower
// 2022-01-10 – 2022-03-20      70    30000.00    221.67   221.67      0.00
// 2022-03-21 – 2022-06-20      92    30000.00    291.33   291.33      0.00
// 2022-06-21 – 2022-09-20      92    30000.00    291.33   291.33      0.00
// 2022-09-21 – 2022-12-20      91    30000.00    288.17   288.17      0.00
// 2022-12-21 – 2023-01-09      20    30000.00     63.33    63.33      0.00
// second: {"state":"known","interest":"1500.55","subsidy":"1042.17","borrower":"458.38"}
// period                   nights              subsidised  interest  subsidy  borrower
// 2022-06-01 – 2022-06-20      20                20000.00     82.22    41.11     41.11
// 2022-06-21 – 2022-09-20      92                20000.00    378.22   189.11    189.11
// 2022-09-21 – 2022-12-20      91                20000.00    374.11   187.06    187.05
// 2022-12-21 – 2023-03-20      90  20000.00 then 40000.00    370.00   328.89     41.11
// 2023-03-21 – 2023-05-31      72                40000.00    296.00   296.00      0.00
// household: {"state":"known","interest":"2656.38","subsidy":"2198.00","borrower":"458.38"}
