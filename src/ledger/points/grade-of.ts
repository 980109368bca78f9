import { refuse } from "../../base/input/input-error.ts";
import { missing } from "../../base/input/wording.ts";
import type { Basis } from "../../kernel/basis.ts";
import { lay, type LaidValues } from "../../kernel/kind.ts";
import type { NeedsTerm } from "../../kernel/needs-term.ts";
import { policy, preparedTerms } from "../../kernel/policy.ts";
import type { LaidTerms, Reported, UnderTerms } from "../../kernel/terms.ts";
import { bandOf, type BandSlots, countedScore, type FractionalScore, readBands } from "./grade-bands.ts";
import type { gradingReadings } from "./grading-readings.ts";
import { gradingTermsKind } from "./grading-terms.ts";
import { hundredthsOf, points, pointsOf } from "./points.ts";
import type { GradeBand, GradingTerms, GradingTermValues } from "./types.ts";

/** The grade of a score. */
export type Graded =
  /** `"none"` is the grade of those who have none. `band` is as the document prints it. */
  | { readonly state: "graded"; readonly grade: string; readonly band: GradeBand }
  /** Under `reject`: the score lies between two printed bands, or outside all of them. */
  | { readonly state: "no-band" };

/** The result of `gradeOf`. */
export interface GradeAnswer extends UnderTerms {
  readonly kind: "grade-answer";
  readonly score: number;
  /** The score that found its band: the same, or the whole number that the reading makes of it. */
  readonly counted: number;
  readonly graded: Graded;
  readonly basis: readonly Basis[];
}

/** A table of grades laid flat. */
export interface PreparedGrading extends Reported {
  readonly printed: readonly GradeBand[];
  readonly bands: readonly BandSlots[];
  readonly reading: FractionalScore;
  readonly basis: readonly Basis[];
}

/** Prepares grading terms that the door has let in. */
export function prepareGrading(terms: GradingTerms, path = "terms"): PreparedGrading {
  const laid = lay(gradingTermsKind, terms);
  if (laid.values.gradeBands === undefined) refuse(missing(`${path}.gradeBands`));
  return { ...gradingOf(laid), used: laid.used, readings: laid.readings };
}

/** What laid terms say about grades; empty bands where they say nothing. */
export function gradingOf({
  values: v,
  basisOf,
}: LaidTerms<LaidValues<GradingTermValues, typeof gradingReadings>>): Omit<PreparedGrading, "used" | "readings"> {
  const printed = v.gradeBands ?? [];
  return {
    printed,
    bands: readBands(printed),
    reading: v.fractionalScore,
    basis: printed.length === 0 ? [] : basisOf("gradeBands", "fractionalScore"),
  };
}

/** Grading terms behind the door, for functions that grade. */
export const gradingTerms = /* @__PURE__ */ preparedTerms(gradingTermsKind, (terms: GradingTerms) =>
  prepareGrading(terms),
);

/** The score of which a grade is asked. */
export const scoreValue = /* @__PURE__ */ points("得分", "score");

const door = /* @__PURE__ */ policy({ terms: gradingTerms, facts: scoreValue, called: "score" });

/**
 * Finds the credit grade (信用等级) of a score.
 *
 * @remarks
 * **Source** the terms name it; in Changge information measure article 19.
 * **Units** points of at most two decimals, negative ones too. **Boundary** each edge of the table says
 * whether it includes its figure: 100 is AAA, 100.01 is AAA+ (不含100).
 * **Reading** `grading/fractional-score`.
 * @throws InputError for terms or a score of the wrong shape.
 * @example
 * ```ts
 * import { gradeOf } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * gradeOf(changge2017.grading, 86.5).graded; // => { state: "graded", grade: "A", band: { grade: "A", from: 80, through: 86 } }
 * gradeOf(changge2017.grading, 79.99).graded; // => { state: "graded", grade: "none", band: { grade: "none", through: 79 } }
 * ```
 */
export function gradeOf<const T extends GradingTerms>(
  terms: T & NeedsTerm<T, "gradeBands">,
  score: number,
): GradeAnswer {
  const [t] = door.admit(terms, score);
  const hundredths = hundredthsOf(score);
  return {
    kind: "grade-answer",
    score,
    counted: pointsOf(countedScore(hundredths, t.reading)),
    graded: gradedAs(bandOf(hundredths, t.bands, t.reading), t.printed),
    basis: t.basis,
    ...t.used,
    readings: t.readings,
  };
}

/** A place in the table as an answer. */
export function gradedAs(place: number, printed: readonly GradeBand[]): Graded {
  const band = printed[place];
  return band === undefined ? { state: "no-band" } : { state: "graded", grade: band.grade, band };
}
