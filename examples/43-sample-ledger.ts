// 样例台账的贴息，错了哪些，为什么错？ / A county claims a subsidy of the quarter for each of 301 loans: which claims are wrong, and which mistake makes them?
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { adjustTerms, diagnoseSubsidy } from "fupin-credit";
import { mainlandCalendar } from "fupin-credit/calendars/mainland";
import { national2021 } from "fupin-credit/packs";
import { lpr } from "fupin-credit/rates";
import { householdsOf, readLedger, readTruth } from "./support/read-ledger.ts";
import { printTable } from "./support/table.ts";

const data = (name: string) => readFileSync(new URL(`./data/${name}`, import.meta.url));
const { rows, problems } = readLedger(data("样例台账.csv"));
// The county's own: its share, and what is subsidised during an extension and after maturity.
const terms = adjustTerms(national2021.subsidy, {
  subsidyShares: [
    { through: "2023-12-31", share: "100%" },
    { from: "2024-01-01", share: "70%" },
  ],
  ...{ extensionSubsidy: "ends", roomAfterMaturity: "none" },
});
const quarter = { from: "2023-12-21", through: "2024-03-20" };
const found = householdsOf(rows).flatMap((own) => {
  const claims = own.filter(({ loan }) => loan.paidOutOn <= quarter.through);
  const facts = { loans: claims.map(({ loan }) => loan), ...quarter, rates: [lpr], calendar: mainlandCalendar };
  const diagnose = (loan: string, claimed: string) => diagnoseSubsidy(terms, { ...facts, loan }, claimed);
  return claims.map(({ line, loan, claimed }) => ({ line, ...diagnose(loan.id, claimed) }));
});
const wrong = found
  .filter(({ state }) => state !== "right")
  .map((f) => ({ ...f, causes: f.explanations.map((each) => [...each].sort().join("+")) }));
const table = wrong.map((f) => [String(f.line), f.claimed, f.right ?? "?", f.causes.join(", or ")]);
printTable(["line", "claimed", "right", "why"], table);
console.log(`${String(rows.length)} rows read, not read: ${problems.join("; ")}`);
// The truth stands beside the ledger.
const truth = readTruth(data("样例台账.真相.csv").toString(), "subsidyDue");
const named = truth.filter((t) => wrong.some((f) => f.line === t.line && f.causes.includes(t.mistakes)));
assert.deepEqual([wrong.length, named.length], [truth.length, truth.length]); // and nobody else is accused
console.log(`wrong ${String(wrong.length)}, planted ${String(truth.length)}, named ${String(named.length)}`);

// Output:
// line     claimed   right                                                                              why
// 17        201.44  151.08                                                                 above-rate-limit
// 31        400.14  414.10                                                              rate-of-month-after
// 39        404.13  400.14                                  no-cap+other-year, or excess-at-full+other-year
// 46        331.28  320.11                                                             rate-of-month-before
// 68         19.60   14.00                                                             share-change-ignored
// 77        240.18  240.08                                                               rounded-each-night
// 84        625.33  156.33                                                        no-cap, or excess-at-full
// 97       1086.94  400.14  claimed-twice+share-change-ignored, or period-before-again+share-change-ignored
// 134       341.78  144.93                                                              period-before-again
// 150       256.91  259.63                                                                  months-for-days
// 159        80.03   82.82                                                              rate-of-month-after
// 166       427.89  428.06                                                               rounded-each-night
// 169       432.71  403.86                                                               prepayment-ignored
// 193       430.77  432.71                                                                  settled-on-21st
// 205       244.56  180.06                                                             share-change-ignored
// 207       486.60    0.00                                            after-maturity, or after-maturity-day
// 210   3558300.00  355.83                                                                     yuan-for-wan
// 218       232.87  281.26                                                             rate-of-other-length
// 235       400.14  380.13                                                               prepayment-ignored
// 243        90.24   18.96                                              after-maturity+share-change-ignored
// 252        52.85   53.26                                                           prepayment-a-day-early
// 268       173.15  169.98                                                            prepayment-a-day-late
// 279       408.16  173.08                                                              period-before-again
// 281        97.54   96.12                                                                 last-day-counted
// 298       390.83    0.00                                                          no-cap, or cap-per-loan
// 300       133.83    0.00                                                          extension-without-right
// 301 rows read, not read: line 305: no loan: 合计; line 306: no loan: 填表人：（样例）
// wrong 26, planted 26, named 26
