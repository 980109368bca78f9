import { listWords } from "../../base/input/list-words.ts";
import { documents as ownDocuments } from "../../documents/registry.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { basisLines, say, termsLines } from "../../kernel/cite.ts";
import type { ExplainOptions, Explanation, ExplanationLine } from "../../kernel/explanation.ts";
import { admitOptions } from "../../kernel/explanation-schema.ts";
import type { Finding } from "../../kernel/finding.ts";
import type { ChosenReading, WordedReadings } from "../../kernel/reading.ts";
import type { TermsUsed } from "../../kernel/terms.ts";

type AnyFinding = Finding<string, unknown, unknown, string>;
type Shown<Found extends AnyFinding> = Extract<Found, { readonly outcome: "met" | "unmet" }>;
type Reason<Found extends AnyFinding> = Extract<Found, { readonly outcome: "unmet" }>["reason"];

/** An answer about access: findings that are met or not. */
interface Answer<Found extends AnyFinding> {
  readonly findings: readonly Found[];
  readonly missing: readonly string[];
  readonly notAsked: readonly Found["rule"][];
  readonly terms: TermsUsed;
  readonly readings: readonly ChosenReading[];
}

/** How one kind of answer is worded. */
export interface AnswerWords<Found extends AnyFinding> {
  readonly heading: Bilingual;
  readonly rules: Readonly<Record<Found["rule"], Bilingual>>;
  readonly reasons: Readonly<Record<Reason<Found>, Bilingual>>;
  readonly facts: Readonly<Record<string, Bilingual>>;
  /** Both sides of a finding that was made. */
  readonly evidence: (finding: Shown<Found>) => readonly Bilingual[];
  readonly register: WordedReadings;
}

/** Explains an answer finding by finding: the verdict, the reason, the evidence and what it rests on. */
export function explainAnswer<Found extends AnyFinding>(
  result: Answer<Found>,
  words: AnswerWords<Found>,
  options: ExplainOptions,
): Explanation {
  admitOptions(options);
  const { language } = options;
  const documents = [...(options.documents ?? []), ...ownDocuments];
  const text = (of: Bilingual): ExplanationLine => ({ type: "text", text: say(of, language) });
  const heading = (of: Bilingual): ExplanationLine => ({ type: "heading", text: say(of, language) });
  const lines = [heading(words.heading), ...termsLines(result.terms, result.readings, words.register, language)];
  for (const finding of result.findings) {
    const rule = words.rules[finding.rule as Found["rule"]]; // its own rule
    const verdict = VERDICTS[finding.outcome];
    lines.push(heading({ zh: `${rule.zh}:${verdict.zh}`, en: `${rule.en}: ${verdict.en}` }));
    lines.push(...wordsOf(finding, words).map(text), ...basisLines(finding.basis, language, documents));
  }
  if (result.missing.length > 0) {
    const { zh, en } = factNames(result.missing, words.facts);
    lines.push(heading({ zh: "未提供的事实", en: "Facts not given" }), text({ zh, en }));
  }
  if (result.notAsked.length > 0) {
    const names = listWords(result.notAsked.map((rule: Found["rule"]) => words.rules[rule]));
    lines.push(heading({ zh: "这些条件不要求", en: "Not asked by these terms" }), text(names));
  }
  return { language, lines };
}

const VERDICTS = {
  met: { zh: "符合", en: "met" },
  unmet: { zh: "不符合", en: "not met" },
  undetermined: { zh: "尚不能判断", en: "undetermined" },
  "not-applicable": { zh: "不适用", en: "not applicable" },
} as const satisfies Record<AnyFinding["outcome"], Bilingual>;

function wordsOf<Found extends AnyFinding>(finding: Found, words: AnswerWords<Found>): readonly Bilingual[] {
  if (finding.outcome === "not-applicable") return [];
  if (finding.outcome === "undetermined") {
    const names = factNames(finding.missing, words.facts);
    return [{ zh: `未提供:${names.zh}`, en: `not given: ${names.en}` }];
  }
  const evidence = words.evidence(finding as Shown<Found>); // the two outcomes that are left
  if (finding.outcome === "met") return evidence;
  return [words.reasons[finding.reason as Reason<Found>], ...evidence]; // its own reason
}

function factNames(names: readonly string[], facts: Readonly<Record<string, Bilingual>>): Bilingual {
  return listWords(
    names.map((name) => (Object.hasOwn(facts, name) ? facts[name] : undefined) ?? { zh: name, en: name }),
  );
}

/** Names in a row, in quotes: they may be several words each. An empty list is said to be one. */
export function namesIn(names: readonly string[]): Bilingual {
  if (names.length === 0) return { zh: "无", en: "none" };
  return { zh: names.map((name) => `“${name}”`).join("、"), en: names.map((name) => `"${name}"`).join(", ") };
}
