import type { Bilingual } from "../../base/input/bilingual.ts";
import type { Explanation } from "../../kernel/explanation.ts";
import type { Page } from "../../kernel/page.ts";
import { type AnyFinding, type AnyRequirement, evidenceOf, type Judged } from "../../kernel/requirement.ts";

/** Writes an answer finding by finding: the verdict, the evidence and what it rests on, then what is left open. */
export function writeAnswer(
  page: Page,
  { findings, missing, notAsked }: Pick<Judged<AnyFinding>, "findings" | "missing" | "notAsked">,
  requirements: readonly AnyRequirement[],
  factWords: (fact: string) => Bilingual,
): Explanation {
  const byRule = new Map(requirements.map((requirement) => [requirement.rule as string, requirement]));
  const says = (rule: string): Bilingual => byRule.get(rule)?.says ?? { zh: rule, en: rule };
  return page
    .each(findings, (on, finding) =>
      on.finding(finding, {
        says: says(finding.rule),
        evidence: evidenceOf(finding, byRule.get(finding.rule), factWords),
      }),
    )
    .missing(missing.map(factWords))
    .notAsked(notAsked.map(says))
    .end();
}

/** Names in a row, in quotes: they may be several words each. An empty list is said to be one. */
export function namesIn(names: readonly string[]): Bilingual {
  if (names.length === 0) return { zh: "无", en: "none" };
  return { zh: names.map((name) => `“${name}”`).join("、"), en: names.map((name) => `"${name}"`).join(", ") };
}
