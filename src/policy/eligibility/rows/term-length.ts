import { type Finding, findingOf } from "../../../kernel/finding.ts";
import type { Basis } from "../../../kernel/basis.ts";
import { type Judgement, MET, NOT_ASKED, UNMET, type Verdict } from "../../../kernel/verdict.ts";
import type { Change } from "../change.ts";
import { type Range, rangeOf } from "../range.ts";

/** Whole months that terms allow; `NOT_ASKED` for an edge that they do not set. */
export interface TermLengthTerms {
  readonly minMonths: number;
  readonly maxMonths: number;
  readonly months: Range;
}

/** Lays the range of months flat. */
export function termLengthTerms(range: Range | undefined): TermLengthTerms {
  const minMonths = range?.min ?? NOT_ASKED;
  const maxMonths = range?.max ?? NOT_ASKED;
  return { minMonths, maxMonths, months: rangeOf(minMonths, maxMonths) };
}

/**
 * Judges whether the loan runs neither too short nor too long (贷款期限).
 *
 * @remarks
 * **Source** the terms name it; in Changge's loan measure section 3.
 * **Units** whole months. **Boundary** both edges pass: 最长不超过3年 lets 36 months pass, 1至3年 lets 12 pass.
 */
export function withinTermLength(f: { readonly termMonths: number }, t: TermLengthTerms): Verdict {
  if (t.minMonths === NOT_ASKED && t.maxMonths === NOT_ASKED) return NOT_ASKED;
  if (t.minMonths !== NOT_ASKED && f.termMonths < t.minMonths) return UNMET;
  return t.maxMonths !== NOT_ASKED && f.termMonths > t.maxMonths ? UNMET : MET;
}

/** What {@link withinTermLength} shows. */
export type TermLengthFinding<Rule extends string> = Finding<
  Rule,
  { readonly termMonths: number },
  { readonly months: Range },
  "term-too-short" | "term-too-long"
>;

export function showTermLength<Rule extends string>(
  rule: Rule,
  verdict: Judgement,
  { termMonths }: { readonly termMonths: number },
  t: TermLengthTerms,
  basis: readonly Basis[],
): TermLengthFinding<Rule> {
  return findingOf(rule, verdict, {
    observed: { termMonths },
    required: { months: t.months },
    reason: termMonths < t.minMonths ? "term-too-short" : "term-too-long",
    missing: [],
    basis,
  });
}

/** Ask for a longer or for a shorter loan. */
export function changeForTermLength({ termMonths }: { readonly termMonths: number }, t: TermLengthTerms): Change {
  return termMonths < t.minMonths
    ? { change: "at-least-months", months: t.minMonths }
    : { change: "at-most-months", months: t.maxMonths };
}
