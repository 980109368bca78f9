import type { Bilingual } from "../../../base/input/bilingual.ts";
import type { Issue } from "../../../base/input/issue.ts";
import { missing, notListed } from "../../../base/input/wording.ts";
import { gradeOrderTerm } from "../../../ledger/points/grade-order.ts";
import type { Finding } from "../../../kernel/finding.ts";
import { met, unknown, unmet } from "../../../kernel/requirement.ts";
import { text } from "../../../kernel/values.ts";
import type { ApplicationRequirement } from "../requirement.ts";

/** What {@link minimumGrade} finds. */
export type MinimumGradeFinding<Rule extends string> = Finding<
  Rule,
  { readonly grade: string },
  { readonly atLeast: string; readonly order: readonly string[] },
  "grade-too-low"
>;

/** The terms that it looks at. */
interface GradeTerms {
  readonly minimumGrade: string | undefined;
  readonly gradeOrder: readonly string[] | undefined;
}

type GradeRequirement<Rule extends string> = ApplicationRequirement<
  MinimumGradeFinding<Rule>,
  { readonly grade: string | undefined },
  GradeTerms
>;

/**
 * The credit grade (信用等级) is high enough.
 *
 * @remarks
 * **Source** the terms name it; in Changge's loan measure 1(1)1 with the order of grades from
 * information measure article 19.
 * **Boundary** exactly the lowest grade asked passes: A级(含)以上. Rank 0 is the highest; `"none"` is below all.
 */
export function minimumGrade<Rule extends string>(rule: Rule, says: Bilingual): GradeRequirement<Rule> {
  const requirement: GradeRequirement<string> = {
    rule,
    says,
    terms: () => ({
      minimumGrade: text("最低信用等级", "lowest grade that passes", {
        zh: "gradeOrder 中的一个",
        en: "one of `gradeOrder`",
      }),
      gradeOrder: gradeOrderTerm(),
    }),
    looksAt: ["grade"],
    choices: ({ gradeOrder: order = [] }) => ({ grade: [...order, "none"] }),
    outcome,
    judge: (f, t) => {
      const { grade } = f;
      const { minimumGrade: atLeast = "none", gradeOrder: order = [] } = t;
      if (grade === undefined) return unknown("grade");
      const [observed, required] = [{ grade }, { atLeast, order }];
      return outcome(f, t) === "met" ? met(observed, required) : unmet("grade-too-low", observed, required);
    },
    remedy: (_, { minimumGrade: grade = "none" }) => ({ change: "reach-grade", grade }),
    fits: ({ minimumGrade: lowest, gradeOrder: order }) => {
      if (lowest === undefined) return [];
      if (order === undefined) return [missing("terms.gradeOrder")];
      return order.includes(lowest) ? [] : [notListed("terms.minimumGrade", order)];
    },
    evidence: ({ observed, required: { atLeast } }) => {
      const { grade } = observed;
      const words = grade === "none" ? { zh: "无等级", en: "none" } : { zh: `等级 ${grade}`, en: grade };
      return [
        {
          zh: `${words.zh}，要求 ${atLeast} 级（含）以上`,
          en: `grade ${words.en}, ${atLeast} or better is asked`,
        },
      ];
    },
  };
  return requirement as unknown as GradeRequirement<Rule>; // of that rule
}

function outcome(
  { grade }: { readonly grade: string | undefined },
  { minimumGrade: atLeast = "none", gradeOrder: order = [] }: GradeTerms,
): "met" | "unmet" | "undetermined" {
  if (grade === undefined) return "undetermined";
  const rank = grade === "none" ? order.length : order.indexOf(grade);
  return rank <= order.indexOf(atLeast) ? "met" : "unmet";
}

/** A grade that the terms do not know; also told where other facts are wrong. */
export function unknownGrade(
  { grade }: { readonly grade?: string },
  { minimumGrade: lowest, gradeOrder = [] }: GradeTerms,
): readonly Issue[] {
  if (lowest === undefined || grade === undefined || grade === "none" || gradeOrder.includes(grade)) return [];
  return [notListed("application.grade", [...gradeOrder, "none"])];
}
