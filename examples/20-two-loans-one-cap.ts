// 一户两笔贷款，怎样共用贴息额度？ / Two loans of one household share the subsidised 50,000 yuan: which takes room, night by night?
import assert from "node:assert/strict";
import { adjustTerms, computeSubsidy, type InterestLoan } from "fupin-credit";
import { national2021 } from "fupin-credit/packs";
import { lpr } from "fupin-credit/rates";
import { printTable } from "./support/table.ts";

const common = { household: "H1", lender: "B1", instalments: [], repayments: [], extensions: [] };
const loans: readonly InterestLoan[] = [
  { ...common, id: "L2", principal: "40000", contractOn: "2022-06-01", paidOutOn: "2022-06-01", maturesOn: "2023-06-01", rate: { fixed: "3.70%" } },
  { ...common, id: "L1", principal: "30000", repayments: [{ day: "2023-01-10", amount: "30000" }], contractOn: "2022-01-10", paidOutOn: "2022-01-10", maturesOn: "2023-01-10", rate: { fixed: "3.80%" } },
]; // oxfmt-ignore

// The national document leaves the share to the county: without one the terms do not even compile.
const terms = adjustTerms(national2021.subsidy, { subsidyShares: [{ share: "100%" }] });
const statement = computeSubsidy(terms, { loans, rates: [lpr] });
for (const { loan, periods, totals } of statement.loans) {
  if (totals.state === "known")
    console.log(`贷款 ${loan}：利息 ${totals.interest}，贴息 ${totals.subsidy}，借款人承担 ${totals.borrower}`);
  printTable(
    ["结息期", "天数", "贴息本金", "利息", "贴息", "借款人"],
    periods.map((p) => [
      `${p.from} 至 ${p.through}`, String(p.days), p.segments.map((s) => s.subsidised).join("，后 "), p.interest,
      ...(p.state === "known" ? [p.subsidy, p.borrower] : [p.state, ""]),
    ]), // oxfmt-ignore
  );
}
// Until the first is repaid the second has 20,000 of the 50,000, from that night on all of its 40,000.
assert.deepEqual(statement.totals, { state: "known", interest: "2656.38", subsidy: "2198.00", borrower: "458.38" });
console.log("全户合计：利息 2656.38，贴息 2198.00，借款人承担 458.38");

// Output:
// 贷款 L1：利息 1155.83，贴息 1155.83，借款人承担 0.00
// 结息期                    天数  贴息本金    利息    贴息  借款人
// 2022-01-10 至 2022-03-20    70  30000.00  221.67  221.67    0.00
// 2022-03-21 至 2022-06-20    92  30000.00  291.33  291.33    0.00
// 2022-06-21 至 2022-09-20    92  30000.00  291.33  291.33    0.00
// 2022-09-21 至 2022-12-20    91  30000.00  288.17  288.17    0.00
// 2022-12-21 至 2023-01-09    20  30000.00   63.33   63.33    0.00
// 贷款 L2：利息 1500.55，贴息 1042.17，借款人承担 458.38
// 结息期                    天数               贴息本金    利息    贴息  借款人
// 2022-06-01 至 2022-06-20    20               20000.00   82.22   41.11   41.11
// 2022-06-21 至 2022-09-20    92               20000.00  378.22  189.11  189.11
// 2022-09-21 至 2022-12-20    91               20000.00  374.11  187.06  187.05
// 2022-12-21 至 2023-03-20    90  20000.00，后 40000.00  370.00  328.89   41.11
// 2023-03-21 至 2023-05-31    72               40000.00  296.00  296.00    0.00
// 全户合计：利息 2656.38，贴息 2198.00，借款人承担 458.38
