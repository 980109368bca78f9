// A county claims a subsidy of the quarter for each of 301 loans: which claims are wrong, and which mistake makes them?
import { readFileSync } from "node:fs";
import { addAmounts, adjustTerms, diagnoseSubsidy, type InterestLoan } from "fupin-credit";
import { mainlandCalendar } from "fupin-credit/calendars/mainland";
import { national2021 } from "fupin-credit/packs";
import { lpr } from "fupin-credit/rates";
import { type LedgerRow, readLedger } from "./support/read-ledger.ts";
import { printTable } from "./support/table.ts";

const { rows, problems } = readLedger(readFileSync(new URL("./data/样例台账.csv", import.meta.url)));
const terms = adjustTerms(national2021.subsidy, {
  // The county's own: its share, and what is subsidised during an extension and after maturity.
  subsidyShares: [
    { through: "2023-12-31", share: "100%" },
    { from: "2024-01-01", share: "70%" },
  ],
  ...{ extensionSubsidy: "ends", roomAfterMaturity: "none" },
});
const quarter = { from: "2023-12-21", through: "2024-03-20" };

// The cap is the household's, so its loans are counted together. The last row says again what another says.
const households = new Map<string, LedgerRow[]>();
const isAgain = (own: readonly LedgerRow[], { loan }: LedgerRow): boolean =>
  own.some((row) => row.loan.lender === loan.lender && row.loan.paidOutOn === loan.paidOutOn);
for (const row of rows) {
  const own = households.get(row.loan.household) ?? [];
  if (!isAgain(own, row)) households.set(row.loan.household, [...own, row]);
}
const found = [...households.values()].flatMap((own) => {
  const loans: readonly InterestLoan[] = own.map(({ loan }) => loan).filter((l) => l.paidOutOn <= quarter.through);
  const facts = { loans, ...quarter, rates: [lpr], calendar: mainlandCalendar };
  return own
    .filter(({ loan }) => loans.includes(loan))
    .map(({ line, loan, claimed }) => ({ line, ...diagnoseSubsidy(terms, { ...facts, loan: loan.id }, claimed) }));
});
const wrong = found.filter(({ state }) => state !== "right");
printTable(
  ["line", "claimed", "right", "why"],
  wrong.map(({ line, claimed, right, explanations }) => [
    ...[String(line), claimed, right ?? "?"],
    explanations.map((each) => each.join(" + ")).join(", or "),
  ]),
);
console.log(`${String(rows.length)} rows read; not read: ${problems.join("; ")}`);
const [claimed, right] = [found.map((f) => f.claimed), found.map((f) => f.right ?? "0")];
console.log(
  `claimed ${addAmounts(...claimed)}, right ${addAmounts(...right)}; ${String(wrong.length)} claims are wrong`,
);

// The truth stands beside the ledger.
const truth = readFileSync(new URL("./data/样例台账.真相.csv", import.meta.url), "utf8").split("\r\n");
const planted = truth.map((line) => line.split(",")).filter(([, , column]) => column === "subsidyDue");
const named = planted.filter(([line, , , mistakes]) =>
  wrong.some((w) => String(w.line) === line && w.explanations.some((each) => isSame(each, mistakes ?? ""))),
);
console.log(`planted ${String(planted.length)}, named ${String(named.length)}`);

function isSame(together: readonly string[], mistakes: string): boolean {
  return [...together].sort().join() === mistakes.split("+").sort().join();
}

// Output:
// line     claimed   right                                                                                  why
// 17        201.44  151.08                                                                     above-rate-limit
// 31        400.14  414.10                                                                  rate-of-month-after
// 39        404.13  400.14                                  other-year + no-cap, or other-year + excess-at-full
// 46        331.28  320.11                                                                 rate-of-month-before
// 68         19.60   14.00                                                                 share-change-ignored
// 77        240.18  240.08                                                                   rounded-each-night
// 84        625.33  156.33                                                            no-cap, or excess-at-full
// 97       1086.94  400.14  share-change-ignored + claimed-twice, or share-change-ignored + period-before-again
// 134       341.78  144.93                                                                  period-before-again
// 150       256.91  259.63                                                                      months-for-days
// 159        80.03   82.82                                                                  rate-of-month-after
// 166       427.89  428.06                                                                   rounded-each-night
// 169       432.71  403.86                                                                   prepayment-ignored
// 193       430.77  432.71                                                                      settled-on-21st
// 205       244.56  180.06                                                                 share-change-ignored
// 207       486.60    0.00                                                after-maturity, or after-maturity-day
// 210   3558300.00  355.83                                                                         yuan-for-wan
// 218       232.87  281.26                                                                 rate-of-other-length
// 235       400.14  380.13                                                                   prepayment-ignored
// 243        90.24   18.96                                                after-maturity + share-change-ignored
// 252        52.85   53.26                                                               prepayment-a-day-early
// 268       173.15  169.98                                                                prepayment-a-day-late
// 279       408.16  173.08                                                                  period-before-again
// 281        97.54   96.12                                                                     last-day-counted
// 298       390.83    0.00                                                              no-cap, or cap-per-loan
// 300       133.83    0.00                                                              extension-without-right
// 301 rows read; not read: line 305: no loan: 合计; line 306: no loan: 填表人：（样例）
// claimed 3614862.25, right 54129.02; 26 claims are wrong
// planted 26, named 26
