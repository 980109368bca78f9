import * as z from "zod";
import { refuse } from "../../../base/input/input-error.ts";
import type { Issue } from "../../../base/input/issue.ts";
import { missing, notListed, repeatedId } from "../../../base/input/wording.ts";
import { between, type Found, repeated } from "../../../kernel/between.ts";
import type { Basis } from "../../../kernel/basis.ts";
import { nameField } from "../../../kernel/fields.ts";
import { type Finding, findingOf } from "../../../kernel/finding.ts";
import { type Judgement, MET, NOT_ASKED, UNDETERMINED, UNKNOWN, UNMET, type Verdict } from "../../../kernel/verdict.ts";
import type { Change } from "../change.ts";

/** The schema of grades from the highest to the lowest. */
export const gradeOrderField: z.ZodType<readonly string[], readonly string[]> = /* @__PURE__ */ (() =>
  between<readonly string[]>(z.array(nameField).min(1), eachGradeOnce))();

/** Grades as terms order them. Rank 0 is the highest; what is not in the order, `"none"` too, ranks below all. */
export interface GradeTerms {
  readonly minimumRank: number;
  readonly gradeOrder: readonly string[];
}

/**
 * Judges whether the credit grade (信用等级) is high enough.
 *
 * @remarks
 * **Source** the terms name it; in Changge's loan measure 1(1)1 with the order of grades from
 * information measure article 19.
 * **Boundary** exactly the lowest grade asked passes: A级(含)以上.
 */
export function hasMinimumGrade(f: { readonly gradeRank: number }, t: GradeTerms): Verdict {
  if (t.minimumRank === NOT_ASKED) return NOT_ASKED;
  if (f.gradeRank === UNKNOWN) return UNDETERMINED;
  return f.gradeRank <= t.minimumRank ? MET : UNMET;
}

/** What {@link hasMinimumGrade} shows. */
export type MinimumGradeFinding<Rule extends string> = Finding<
  Rule,
  { readonly grade: string },
  { readonly atLeast: string; readonly order: readonly string[] },
  "grade-too-low"
>;

export function showMinimumGrade<Rule extends string>(
  rule: Rule,
  verdict: Judgement,
  { gradeRank }: { readonly gradeRank: number },
  t: GradeTerms,
  basis: readonly Basis[],
): MinimumGradeFinding<Rule> {
  return findingOf(rule, verdict, {
    observed: { grade: t.gradeOrder[gradeRank] ?? "none" },
    required: { atLeast: lowestOf(t), order: t.gradeOrder },
    reason: "grade-too-low",
    missing: gradeRank === UNKNOWN ? ["grade"] : [],
    basis,
  });
}

/** Reach the lowest grade that passes. */
export function changeForGrade(_: object, t: GradeTerms): Change {
  return { change: "reach-grade", grade: lowestOf(t) };
}

function lowestOf({ gradeOrder, minimumRank }: GradeTerms): string {
  return gradeOrder[minimumRank] ?? "none";
}

/** The place of the grade in the order of the terms; past its end for `"none"`. */
export function rankOfGrade(grade: string | undefined, t: GradeTerms): number {
  if (grade === undefined || t.minimumRank === NOT_ASKED) return UNKNOWN;
  return grade === "none" ? t.gradeOrder.length : t.gradeOrder.indexOf(grade);
}

/** Lays the lowest grade asked into its order; refuses one that the order does not have. */
export function gradeTerms(minimumGrade: string | undefined, order: readonly string[] | undefined): GradeTerms {
  if (minimumGrade === undefined) return { minimumRank: NOT_ASKED, gradeOrder: order ?? [] };
  if (order === undefined) refuse(missing("terms.gradeOrder"));
  const minimumRank = order.indexOf(minimumGrade);
  if (minimumRank === -1) refuse(notListed("terms.minimumGrade", order));
  return { minimumRank, gradeOrder: order };
}

/** A grade that the terms do not know; also told where other facts are wrong. */
export function unknownGrade({ grade }: { readonly grade?: string }, t: GradeTerms): readonly Issue[] {
  if (t.minimumRank === NOT_ASKED || grade === undefined || grade === "none" || t.gradeOrder.includes(grade)) return [];
  return [notListed("application.grade", [...t.gradeOrder, "none"])];
}

/** `"none"` is below all grades, whatever the order. */
function eachGradeOnce(order: readonly string[]): readonly Found[] {
  return repeated(["none", ...order]).map((i) => ({ issue: repeatedId(""), path: [i - 1] }));
}
