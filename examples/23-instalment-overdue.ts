// 分期没有按时还，还贴不贴息？ / An instalment of 20,000 was not paid: what is still subsidised, and what would the other choices change?
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
    console.log(`${id} = ${String(alternative)}: ${changes ?? "undetermined"} in ${String(rows)} periods`);
}

// Output:
// period                                  balance              subsidised  subsidy  borrower
// 2022-06-21 – 2022-09-20  50000.00 then 50000.00  50000.00 then 30000.00   431.67     41.11
// 2022-09-21 – 2022-12-20                50000.00                30000.00   280.58    187.06
// 2022-12-21 – 2023-03-20                50000.00                30000.00   277.50    185.00
// interest/method = term-units: -13.36 in 2 periods
// interest/year-base = 365: -13.56 in 3 periods
// interest/settlement = monthly: -0.01 in 9 periods
// interest/settlement = yearly: 0.00 in 2 periods
// interest/settlement = at-maturity: 0.00 in 3 periods
// interest/settlement = anniversary: 0.00 in 4 periods
// interest/settlement-day = excluded: 0.00 in 6 periods
// loan/maturity-on-rest-day = stands: 0.00 in 0 periods
// subsidy/above-cap = none: 0.00 in 0 periods
// subsidy/room-after-maturity = none: 0.00 in 0 periods
// subsidy/window-rounding = per-period: 0.00 in 0 periods
// subsidy/window-rounding = once: 0.00 in 0 periods
