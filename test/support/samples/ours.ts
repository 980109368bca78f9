import type { Terms } from "../../../src/kernel/terms.ts";
import type { RateSeries } from "../../../src/ledger/rates/types.ts";
import type { WorkingCalendar } from "../../../src/ledger/working-days/types.ts";
import type { TermValuesByKind } from "../../../src/terms/kinds.ts";
import { aBookLoan, aLoan } from "../builders.ts";
import { aPricedLoan } from "../interest-builders.ts";

/*
 * Terms, rates, days and loans of nowhere: small, so that each place of them can be damaged in every way.
 */

/** Terms that say, one place each, what documents state, how they are read, and what the caller adds. */
export function ours<K extends keyof TermValuesByKind>(
  kind: K,
  says: Pick<Terms<K, TermValuesByKind[K]>, "stated" | "readings" | "caller">,
): Terms<K, TermValuesByKind[K]> {
  return { kind, pack: "ours", edition: "first", ...says };
}

export const label = { zh: "项目", en: "item" };

export const series: RateSeries = {
  ...{ series: "ours", document: "ours", title: { zh: "利率", en: "Rates" }, verifiedThrough: "2020-12-31" },
  bands: [
    { band: "short", overMonths: 0, throughMonths: 12 },
    { band: "long", overMonths: 12 },
  ],
  rows: [
    { from: "2015-10-24", rates: { short: "4.35%", long: "4.75%" } },
    { from: "2019-08-20", rates: { short: "4.25%", long: "4.85%" } },
  ],
};

export const calendar: WorkingCalendar = {
  ...{ calendar: "ours", document: "ours", title: { zh: "本地", en: "ours" } },
  ...{ coveredFrom: "2024-01-01", coveredThrough: "2024-12-31", off: ["2024-05-01"], worked: ["2024-05-11"] },
};

/** Three years from 2017-11-15: an instalment, a payment that comes late, and half a year more. */
export const loan = aLoan({
  instalments: [{ dueOn: "2018-11-15", amount: "10000" }],
  repayments: [{ day: "2018-12-20", amount: "10000.50" }],
  extensions: [{ agreedOn: "2020-11-15", maturesOn: "2021-05-15" }],
});

export const pricedLoan = aPricedLoan({
  ...loan,
  ...{ product: "ours", contractOn: "2017-11-10", misusedOn: "2021-03-01" },
  rate: { series: "ours", reset: "each-change", band: "long", beyondVerified: "last-value" },
});

/** Within the year of the calendar. */
export const dueLoan = aBookLoan({
  ...{ region: "东镇", paidOutOn: "2023-05-01", maturesOn: "2024-05-01" },
  repayments: [{ day: "2024-01-02", amount: "10000.50" }],
});
