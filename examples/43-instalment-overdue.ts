// An instalment of 20,000 was not paid: what is still subsidised, and what would the other choices change?
import assert from "node:assert/strict";
import { computeSubsidy, type InterestLoan, readingEffects, type SubsidyTerms } from "fupin-credit";
import { mainlandCalendar } from "fupin-credit/calendars/mainland";
import { printTable } from "./support/table.ts";

const loan: InterestLoan = {
  id: "L1", household: "H1", lender: "B1", principal: "50000", rate: { fixed: "3.70%" },
  contractOn: "2021-09-01", paidOutOn: "2021-09-01", maturesOn: "2024-09-02",
  instalments: [{ dueOn: "2022-09-01", amount: "20000" }], repayments: [], extensions: [],
}; // prettier-ignore
const terms: SubsidyTerms = {
  kind: "subsidy", pack: "our-county", edition: "2021",
  stated: { "our-rules#3": { subsidyCap: "50000", subsidyShares: [{ share: "100%" }] } },
}; // prettier-ignore
const facts = { loans: [loan], calendar: mainlandCalendar, from: "2022-06-21", through: "2023-03-20" };

const statement = computeSubsidy(terms, facts);
const periods = statement.loans[0]?.periods ?? [];
printTable(
  ["period", "balance", "subsidised", "subsidy", "borrower"],
  periods.map((p) => [
    `${p.from} – ${p.through}`, p.segments.map((s) => s.balance).join(" then "), p.segments.map((s) => s.subsidised).join(" then "),
    ...(p.state === "known" ? [p.subsidy, p.borrower] : [p.state, ""]),
  ]), // prettier-ignore
);
// 30,000 × 3.70 % × 91 ÷ 360 and × 90 ÷ 360: the overdue 20,000 bear none.
assert.deepEqual(periods.slice(1).map((p) => p.state === "known" && p.subsidy), ["280.58", "277.50"]); // prettier-ignore

for (const { id, effect } of readingEffects(terms, facts).readings) {
  for (const { alternative, changes, rows } of effect)
    console.log(`${id} = ${String(alternative)}: ${changes ?? "undetermined"} in ${rows} periods`);
}
