import { InputError } from "../../../base/input/input-error.ts";
import type { Basis } from "../../../kernel/basis.ts";
import { issuesOf } from "../../../kernel/door.ts";
import { nameField } from "../../../kernel/fields.ts";
import { members } from "../../../kernel/members.ts";
import type { NeedsTerm } from "../../../kernel/needs-term.ts";
import type { UnderTerms } from "../../../kernel/terms.ts";
import { ownTerms } from "../../../kernel/policy.ts";
import { gradeOf, gradingTerms } from "../../../ledger/points/grade-of.ts";
import { lay } from "../../../kernel/kind.ts";
import { gradingTermsKind } from "../../../ledger/points/grading-terms.ts";
import type { GradeBand, GradingTerms } from "../../../ledger/points/types.ts";
import { explainFigure, type FigureExplained, type MadeFigure } from "./explain-figure.ts";
import type { GradeMistake } from "./types.ts";

/** The usual mistakes of grades, with their words. */
export const gradeMistakes = /* @__PURE__ */ members<GradeMistake>(
  "GradeMistake",
  "A usual mistake that makes a wrong grade.",
  {
    floored: ["得分先舍去小数", "the score cut to whole points first"],
    rounded: ["得分先四舍五入到整数", "the score rounded to whole points first"],
    "edge-on-wrong-side": ["分数线归到另一侧（含与不含）", "an edge taken on its other side (included or not)"],
  },
);

/** The result of `diagnoseGrade`. */
export interface GradeDiagnosis extends UnderTerms, FigureExplained<GradeMistake, string> {
  readonly kind: "grade-diagnosis";
  readonly score: number;
  readonly claimed: string;
  /** The grade as the table prints it; `"none"` is that of those who have none, `"no-band"` that of a score outside all bands. */
  readonly right: string;
  readonly basis: readonly Basis[];
}

/**
 * Finds which usual mistake makes the grade that a ledger claims for a score.
 *
 * @remarks
 * **Units** points of at most two decimals; grades as the terms print them, `"none"` for no grade.
 * @throws InputError as `gradeOf`; for what is no name.
 * @example
 * ```ts
 * import { diagnoseGrade } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * diagnoseGrade(changge2017.grading, 95.5, "AAA").explanations; // => [["rounded"]]
 * ```
 */
export function diagnoseGrade<const T extends GradingTerms>(
  terms: T & NeedsTerm<T, "gradeBands">,
  score: number,
  claimed: string,
): GradeDiagnosis {
  const answer = gradeOf<GradingTerms>(terms, score); // these have bands
  const plain = ownTerms(gradingTerms, terms);
  const issues = issuesOf({ schema: nameField(), value: claimed, name: "claimed" });
  if (issues.length > 0) throw new InputError(issues);
  const other: GradingTerms = {
    ...plain,
    caller: { ...plain.caller, gradeBands: (lay(gradingTermsKind, plain).values.gradeBands ?? []).map(otherSides) },
  };
  const made: Readonly<Record<GradeMistake, string>> = {
    floored: gradeNamed(plain, Math.floor(score)),
    rounded: gradeNamed(plain, Math.floor(score + 0.5)),
    "edge-on-wrong-side": gradeNamed(other, score),
  };
  const right = gradeNamed(plain, score);
  const singles = gradeMistakes.list.map((mistake): MadeFigure<GradeMistake, string> => ({
    ...{ mistakes: [mistake], figure: made[mistake] },
  }));
  const explained = explainFigure(claimed, right, singles, () => []);
  return {
    kind: "grade-diagnosis",
    score,
    claimed,
    right,
    ...explained,
    basis: answer.basis,
    made: answer.made,
    terms: answer.terms,
    readings: answer.readings,
  };
}

function gradeNamed(terms: GradingTerms, score: number): string {
  const { graded } = gradeOf(terms, score); // these have bands
  return graded.state === "graded" ? graded.grade : "no-band";
}

/** A band whose lower edges are included where they were not, and the reverse; so are the upper ones. */
function otherSides({ grade, from, over, through, below }: GradeBand): GradeBand {
  return {
    grade,
    ...(from === undefined ? {} : { over: from }),
    ...(over === undefined ? {} : { from: over }),
    ...(through === undefined ? {} : { through }),
    ...(below === undefined ? {} : { below }),
  };
}
