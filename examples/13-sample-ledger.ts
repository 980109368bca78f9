// A county claims a subsidy for each of 30 loans: which claims are right to the fen?
import { readFileSync } from "node:fs";
import { addAmounts, combineTerms, compareAmounts, computeSubsidy, subtractAmounts } from "fupin-credit";
import { national2021, qingyang } from "fupin-credit/packs";
import { lpr } from "fupin-credit/rates";
import { type LedgerRow, readLedger } from "./support/read-ledger.ts";
import { printTable } from "./support/table.ts";

const { rows, problems } = readLedger(readFileSync(new URL("./data/sample-ledger.csv", import.meta.url)));
const terms = combineTerms(national2021.subsidy, qingyang.subsidy);

// The cap is the household's, so its loans are counted together.
const households = new Map<string, LedgerRow[]>();
for (const row of rows) households.set(row.loan.household, [...(households.get(row.loan.household) ?? []), row]);
const recomputed = new Map<string, string>();
for (const own of households.values()) {
  for (const { loan, totals } of computeSubsidy(terms, { loans: own.map((row) => row.loan), rates: [lpr] }).loans) {
    if (totals.state === "known") recomputed.set(loan, totals.subsidy);
  }
}
const wrong = rows.filter(({ loan, claimed }) => compareAmounts(claimed, recomputed.get(loan.id) ?? "-1") !== 0);
printTable(
  ["loan", "household", "line", "claimed", "recomputed", "too much"],
  wrong.map(({ loan, claimed, line }) => {
    const right = recomputed.get(loan.id) ?? "";
    return [loan.id, loan.household, String(line), claimed, right, right === "" ? "" : subtractAmounts(claimed, right)];
  }),
);
console.log(
  `${String(rows.length)} rows read, ${String(problems.length)} not; ${String(wrong.length)} claims are wrong`,
);
console.log(`claimed ${addAmounts(...rows.map((r) => r.claimed))}, recomputed ${addAmounts(...recomputed.values())}`);
for (const [article, values] of Object.entries(terms.stated)) console.log(`${article}: ${JSON.stringify(values)}`);

// Output:
// loan  household  line  claimed  recomputed  too much
// L01         H01     2  1925.01     1951.74    -26.73
// L06         H06     7  6440.10     6000.19    439.91
// L11         H11    12  7260.82     4538.04   2722.78
// L14         H14    15  3840.56     3836.84      3.72
// L22         H22    23  1873.68     1776.90     96.78
// L26         H02    27  2359.87     2200.98    158.89
// L27         H05    28  1336.87      942.90    393.97
// L28         H08    29  3149.77        0.00   3149.77
// L29         H13    30  2003.49      778.89   1224.60
// L30         H19    31  2364.11     2151.80    212.31
// 30 rows read, 0 not; 10 claims are wrong
// claimed 92093.40, recomputed 83717.40
// national-2021-6#amount: {"subsidyCap":"50000.00","aboveCap":"portion"}
// national-2021-6#term: {"longestMonths":36}
// national-2021-6#rate: {"subsidyRateLimit":{"series":"lpr","bands":[{"throughMonths":12,"band":"1-year"},{"throughMonths":36,"band":"over-5-years"}]},"rateFixed":"required"}
// national-2021-6#renewal: {"mostRenewals":1}
// qingyang-subsidy#share 2021: {"subsidyShares":[{"product":"microcredit-2021","through":"2023-12-31","share":"100%"},{"product":"microcredit-2021","from":"2024-01-01","through":"2025-12-31","share":"70%"},{"product":"microcredit-2014","share":"100%","source":"qingyang-subsidy#share original"}]}
