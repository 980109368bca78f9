// 分期没有按时还，还贴不贴息？ / An instalment of 20,000 was not paid: what is still subsidised, and what would the other choices change?
import assert from "node:assert/strict";
import { computeSubsidy, type InterestLoan, readingEffects, type SubsidyTerms } from "fupin-credit";
import { mainlandCalendar } from "fupin-credit/calendars/mainland";
import { printTable } from "./support/table.ts";
import { optionWords } from "./support/words.ts";

const loan: InterestLoan = {
  id: "L1", household: "H1", lender: "B1", principal: "50000", rate: { fixed: "3.70%" },
  contractOn: "2021-09-01", paidOutOn: "2021-09-01", maturesOn: "2024-09-02",
  instalments: [{ dueOn: "2022-09-01", amount: "20000" }], repayments: [], extensions: [],
}; // oxfmt-ignore
const terms: SubsidyTerms = {
  kind: "subsidy", pack: "our-county", edition: "2021",
  stated: { "our-rules#3": { subsidyCap: "50000", subsidyShares: [{ share: "100%" }] } },
}; // oxfmt-ignore
const facts = { loans: [loan], calendar: mainlandCalendar, from: "2022-06-21", through: "2023-03-20" };

const statement = computeSubsidy(terms, facts);
const periods = statement.loans[0]?.periods ?? [];
printTable(
  ["结息期", "余额", "贴息本金", "贴息", "借款人"],
  periods.map((p) => [
    `${p.from} 至 ${p.through}`, p.segments.map((s) => s.balance).join("，后 "), p.segments.map((s) => s.subsidised).join("，后 "),
    ...(p.state === "known" ? [p.subsidy, p.borrower] : [p.state, ""]),
  ]), // oxfmt-ignore
);
// 30,000 × 3.70 % × 91 ÷ 360 and × 90 ÷ 360: the overdue 20,000 bear none.
assert.deepEqual(periods.slice(1).map((p) => p.state === "known" && p.subsidy), ["280.58", "277.50"]); // oxfmt-ignore

console.log("换一种读法，贴息差多少：");
for (const { id, effect } of readingEffects(terms, facts).readings)
  for (const { alternative, changes, rows } of effect)
    if (rows > 0)
      console.log(`  ${optionWords(id, String(alternative))}：${changes ?? "尚不能判断"}（${String(rows)} 期）`);

// Output:
// 结息期                                     余额               贴息本金    贴息  借款人
// 2022-06-21 至 2022-09-20  50000.00，后 50000.00  50000.00，后 30000.00  431.67   41.11
// 2022-09-21 至 2022-12-20               50000.00               30000.00  280.58  187.06
// 2022-12-21 至 2023-03-20               50000.00               30000.00  277.50  185.00
// 换一种读法，贴息差多少：
//   逐笔计息：-13.36（2 期）
//   年利率除以 365：-13.56（3 期）
//   按月结息：-0.01（9 期）
//   按年结息：0.00（2 期）
//   到期一次结清：0.00（3 期）
//   按放款对应日逐年结息：0.00（4 期）
//   计入下期：0.00（6 期）
