import { type Finding, findingOf } from "../kernel/finding.ts";
import { type Judgement, MET, NOT_ASKED, UNMET, type Verdict } from "../kernel/verdict.ts";
import type { PreparedHousehold } from "./prepare-household.ts";
import type { HouseholdSlots } from "./read-household.ts";
import { type Range, rangeOf } from "./range.ts";

/**
 * Judges whether the loan runs neither too short nor too long (贷款期限).
 *
 * @remarks
 * **Source** the terms name it; in Changge's loan measure section 3.
 * **Units** whole months. **Boundary** both edges pass: 最长不超过3年 lets 36 months pass, 1至3年 lets 12 pass.
 */
export function withinTermLength(f: HouseholdSlots, t: PreparedHousehold): Verdict {
  if (t.minMonths === NOT_ASKED && t.maxMonths === NOT_ASKED) return NOT_ASKED;
  if (t.minMonths !== NOT_ASKED && f.termMonths < t.minMonths) return UNMET;
  return t.maxMonths !== NOT_ASKED && f.termMonths > t.maxMonths ? UNMET : MET;
}

/** What {@link withinTermLength} shows. */
export type TermLengthFinding = Finding<
  "household/term-length",
  { readonly termMonths: number },
  { readonly months: Range },
  "term-too-short" | "term-too-long"
>;

export function showTermLength(verdict: Judgement, f: HouseholdSlots, t: PreparedHousehold): TermLengthFinding {
  return findingOf("household/term-length", verdict, {
    observed: { termMonths: f.termMonths },
    required: { months: rangeOf(t.minMonths, t.maxMonths) },
    reason: t.minMonths !== NOT_ASKED && f.termMonths < t.minMonths ? "term-too-short" : "term-too-long",
    missing: [],
    basis: t.basis.termMonths,
  });
}
