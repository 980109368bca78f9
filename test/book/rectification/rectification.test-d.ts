import { rectification } from "../../../src/packs/rectification.ts";
import { householdScheme } from "../../../src/packs/household-scheme.ts";
import type { EntryState, ListEntry } from "../../../src/book/rectification/list-entries.ts";
import type { RectificationCheck } from "../../../src/book/rectification/types.ts";
import type { RectificationRule } from "../../../src/book/rectification/checks.ts";
import type { Correction, ExaminedLoan, RectificationBook } from "../../../src/book/rectification/types.ts";
import type { RectificationTermValues } from "../../../src/book/rectification/types.ts";
import { rectify, type RectificationList } from "../../../src/book/rectification/rectify.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { book } from "./rectification-builders.ts";

/*
 * What must not compile. Read by the compiler only, never run.
 */

export function terms(): void {
  rectify(rectification.rectification, book([]));
  rectify(adjustTerms(rectification.rectification, { householdCap: "100000", rateBelow: "wrong" }), book([]));
  // @ts-expect-error terms about households
  rectify(householdScheme.household, book([]));
  // @ts-expect-error a whole pack
  rectify(rectification, book([]));
  // @ts-expect-error the scheme prints no such thing
  adjustTerms(rectification.rectification, { correctWithinDays: 30 });
}

export function values(): readonly RectificationTermValues[] {
  return [
    { householdCap: "50000.00", longestMonths: 36, rateLimit: { series: "pboc-benchmark" } },
    // @ts-expect-error a per cent is no amount
    { householdCap: "50%" },
    // @ts-expect-error months are counted
    { longestMonths: "36" },
    // @ts-expect-error a rate has its sign
    { rateLimit: { fixed: "4.75" } },
    // @ts-expect-error collateral cannot be required
    { collateralTaken: "required" },
    // @ts-expect-error nor the wish for a loan be forbidden
    { wantsLoan: "forbidden" },
    // @ts-expect-error no such use
    { forbiddenUses: ["gambling"] },
    // @ts-expect-error what is not asked is left out
    { strikeOff: undefined },
  ];
}

export const loans: readonly ExaminedLoan[] = [
  { loan: "L1", household: "H1" },
  // @ts-expect-error every loan has a household
  { loan: "L1" },
  // @ts-expect-error what is not known is left out
  { loan: "L1", household: "H1", collateralTaken: undefined },
  // @ts-expect-error answered yes or no
  { loan: "L1", household: "H1", collateralTaken: "no" },
  // @ts-expect-error several uses are a list
  { loan: "L1", household: "H1", usedFor: "building" },
];

export const corrections: readonly Correction[] = [
  { loan: "L1", rule: "rectification/use", on: "2018-07-01", how: "returned" },
  { household: "H1", rule: "rectification/household-cap", on: "2018-07-01" },
  // @ts-expect-error the cap is that of a household
  { loan: "L1", rule: "rectification/household-cap", on: "2018-07-01" },
  // @ts-expect-error everything else is about a loan
  { household: "H1", rule: "rectification/use", on: "2018-07-01" },
  // @ts-expect-error on some day
  { loan: "L1", rule: "rectification/use" },
  // @ts-expect-error no such rule
  { loan: "L1", rule: "rectification/colour", on: "2018-07-01" },
];

// @ts-expect-error an examination is of some day
export const undated: RectificationBook = { asOf: "2018-07-01", loans: [], corrected: [] };
// @ts-expect-error that nothing was corrected is said
export const silent: RectificationBook = { examinedOn: "2018-06-30", asOf: "2018-07-01", loans: [] };

export const checks: readonly RectificationCheck[] = [
  "person",
  "procedure",
  // @ts-expect-error there are four
  "law",
];

export const rules: readonly RectificationRule[] = [
  "rectification/kind",
  // @ts-expect-error the rules of eligibility are others
  "household/kind",
];

export function since(entry: ListEntry): string {
  // @ts-expect-error only what is struck off has a day of it
  void entry.on;
  // @ts-expect-error the cap is about a household
  void entry.loan;
  if (entry.rule === "rectification/household-cap") return entry.observed.total;
  return entry.state === "struck-off" ? entry.on : entry.loan;
}

// @ts-expect-error no entry is ever late: a state that there is not
export const late: EntryState["state"] = "late";

export function readOnly(list: RectificationList): void {
  // @ts-expect-error a result is read only
  list.asOf = "2019-01-01";
  // @ts-expect-error its lists too
  list.entries.pop();
}
