import { listWords } from "../../base/input/list-words.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import type { Explanation } from "../../kernel/explanation.ts";
import type { Page } from "../../kernel/page.ts";
import type { AnyFinding, AnyRequirement, Judged } from "../../kernel/requirement.ts";

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
      on.finding(finding, { says: says(finding.rule), evidence: evidenceOf(finding, byRule, factWords) }),
    )
    .missing(missing.map(factWords))
    .notAsked(notAsked.map(says))
    .end();
}

function evidenceOf(
  finding: AnyFinding,
  byRule: ReadonlyMap<string, AnyRequirement>,
  factWords: (fact: string) => Bilingual,
): readonly Bilingual[] {
  if (finding.outcome === "not-applicable") return [];
  if (finding.outcome === "undetermined") {
    const { zh, en } = listWords(finding.missing.map(factWords));
    return [{ zh: `缺少:${zh}`, en: `missing: ${en}` }];
  }
  return byRule.get(finding.rule)?.evidence(finding) ?? [];
}

/** Names in a row, in quotes: they may be several words each. An empty list is said to be one. */
export function namesIn(names: readonly string[]): Bilingual {
  if (names.length === 0) return { zh: "无", en: "none" };
  return { zh: names.map((name) => `“${name}”`).join("、"), en: names.map((name) => `"${name}"`).join(", ") };
}
