import { describe, expect, it } from "vitest";
import type { AnyFinding } from "../../../src/kernel/requirement.ts";
import type { Coverage } from "../../../src/kernel/types.ts";
import type { Assessed } from "../../../src/policy/eligibility/requirement.ts";
import type { LoanApplication } from "../../../src/policy/eligibility/types.ts";
import { outcomesOfAll } from "../../cases/eligibility-under.ts";
import { without } from "../../support/builders.ts";

/** Article, what is applied for, the requirement, its outcome; and the facts that are not known. */
type Case<A, Rule extends string> = readonly [
  article: string,
  facts: Partial<A>,
  rule: Rule,
  outcome: keyof ReturnType<typeof outcomesOfAll>,
  unknown?: readonly (keyof A)[],
];

/** Each row with the list of what is not known, empty or not. */
export const filled = <A, Rule extends string>(rows: readonly Case<A, Rule>[]): readonly Required<Case<A, Rule>>[] =>
  rows.map(([article, facts, rule, outcome, unknown = []]) => [article, facts, rule, outcome, unknown]);

/** Tries rows at the edges of the requirements of a pack, and its yes-or-no conditions. */
export function casesUnder<A extends LoanApplication, Rule extends string>(
  pack: string,
  assess: (facts: Partial<A>, of: (whole: A) => A) => Assessed<AnyFinding>,
  rows: readonly Case<A, Rule>[],
  conditions: readonly (readonly [article: string, wrong: Partial<A>, rule: Rule])[],
  coverage?: Coverage,
): void {
  const ofAll = outcomesOfAll(coverage);
  const judge = (facts: Partial<A>, rule: Rule, unknown: readonly (keyof A)[]): readonly unknown[] => {
    const { outcome, findings } = assess(facts, (whole) => without(whole, ...unknown) as A);
    return [outcome, findings.find((finding) => finding.rule === rule)?.outcome];
  };

  describe(`under ${pack}`, () => {
    it.each(filled(rows))("%s: %j, %s is %s, not knowing %j", (_, facts, rule, outcome, unknown) => {
      // Each case has one obstacle at most, so it decides the whole.
      expect(judge(facts, rule, unknown)).toStrictEqual([ofAll[outcome], outcome]);
    });

    it.each(conditions)("%s: %j, %s is unmet; answered rightly met, unanswered undetermined", (_, wrong, rule) => {
      const [fact, answer] = Object.entries(wrong)[0] as [keyof A, unknown]; // the only field of the row
      expect(judge(wrong, rule, [])).toStrictEqual(["ineligible", "unmet"]);
      expect(judge({ [fact]: answer !== true } as unknown as Partial<A>, rule, [])).toStrictEqual([ofAll.met, "met"]);
      expect(judge({}, rule, [fact])).toStrictEqual(["undetermined", "undetermined"]);
    });
  });
}
