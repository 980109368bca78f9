import { listWords } from "../../base/input/list-words.ts";
import { documents as ownDocuments } from "../../documents/registry.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { warningLines } from "../../ledger/interest/explain.ts";
import type { InterestWarning } from "../../ledger/interest/accrue-interest.ts";
import { basisLines, say, termsLines } from "../../kernel/cite.ts";
import type { ExplainOptions, Explanation, ExplanationLine } from "../../kernel/explanation.ts";
import type { Finding } from "../../kernel/finding.ts";
import type { ChosenReading, WordedReadings } from "../../kernel/reading.ts";
import type { TermsUsed } from "../../kernel/terms.ts";
import type { Change, Remedy } from "./change.ts";
import type { Maximum } from "./limit.ts";
import type { Range } from "./range.ts";
import type { Assessed } from "./requirement.ts";
import { factWords, RULE_WORDS, valueWords } from "./words.ts";

type Rule = keyof typeof RULE_WORDS;
type AnyFinding = Finding<Rule, unknown, unknown, string>;

/** An assessment of a household or of an operator. */
export interface AnyAssessment<Found extends AnyFinding> extends Assessed<Found> {
  readonly application: string;
  readonly asOf: string;
  readonly warnings: readonly InterestWarning[];
  readonly terms: TermsUsed;
  readonly readings: readonly ChosenReading[];
}

/** Explains an assessment as a decision letter would: the outcome, each requirement, how much, what would help. */
export function explainAssessment<Found extends AnyFinding>(
  result: AnyAssessment<Found>,
  register: WordedReadings,
  wordsOf: (finding: Found) => readonly Bilingual[],
  options: ExplainOptions,
): Explanation {
  const { language } = options;
  const documents = [...(options.documents ?? []), ...ownDocuments];
  const text = (words: Bilingual): ExplanationLine => ({ type: "text", text: say(words, language) });
  const heading = (words: Bilingual): ExplanationLine => ({ type: "heading", text: say(words, language) });
  const outcome = OUTCOMES[result.outcome];
  const lines: ExplanationLine[] = [
    heading({
      zh: `申请 ${result.application}(${result.asOf}):${outcome.zh}`,
      en: `Application ${result.application}, ${result.asOf}: ${outcome.en}`,
    }),
    ...termsLines(result.terms, result.readings, register, language),
    ...warningLines(result.warnings, language),
  ];
  for (const finding of result.findings) {
    const rule = RULE_WORDS[finding.rule];
    const flagged = result.flagged.includes(finding.rule);
    const verdict = flagged ? FLAGGED : VERDICTS[finding.outcome];
    lines.push(heading({ zh: `${rule.zh}:${verdict.zh}`, en: `${rule.en}: ${verdict.en}` }));
    lines.push(...words(finding, wordsOf).map(text), ...basisLines(finding.basis, language, documents));
  }
  lines.push(
    heading({ zh: "最高可贷金额", en: "The most that could be asked for" }),
    text(maximumWords(result.maximum)),
  );
  if (result.remedies.length > 0) {
    lines.push(heading({ zh: "怎样可以符合", en: "What would help" }));
    lines.push(...result.remedies.map((remedy) => text(remedyWords(remedy))));
  }
  if (result.missing.length > 0) {
    const names = listWords(result.missing.map(factWords));
    lines.push(heading({ zh: "尚缺事实", en: "Facts still needed" }), text(names));
  }
  if (result.notAsked.length > 0) {
    const names = listWords(result.notAsked.map((rule) => RULE_WORDS[rule]));
    lines.push(heading({ zh: "这些条件不要求", en: "Not asked by these terms" }), text(names));
  }
  return { language, lines };
}

const OUTCOMES = {
  eligible: { zh: "符合条件", en: "eligible" },
  ineligible: { zh: "不符合条件", en: "not eligible" },
  undetermined: { zh: "尚不能判断", en: "cannot be decided yet" },
} as const satisfies Record<Assessed<AnyFinding>["outcome"], Bilingual>;

const VERDICTS = {
  met: { zh: "符合", en: "met" },
  unmet: { zh: "不符合", en: "not met" },
  undetermined: { zh: "尚不能判断", en: "undetermined" },
  "not-applicable": { zh: "不适用", en: "not applicable" },
} as const satisfies Record<AnyFinding["outcome"], Bilingual>;

const FLAGGED: Bilingual = { zh: "超出“原则上”的上限,提示", en: "above a cap in principle, flagged" };

function words<Found extends AnyFinding>(
  finding: Found,
  wordsOf: (finding: Found) => readonly Bilingual[],
): readonly Bilingual[] {
  if (finding.outcome === "not-applicable") return [];
  if (finding.outcome !== "undetermined") return wordsOf(finding);
  const names = listWords(finding.missing.map(factWords));
  return [{ zh: `缺少:${names.zh}`, en: `missing: ${names.en}` }];
}

function maximumWords(maximum: Maximum<string>): Bilingual {
  switch (maximum.state) {
    case "unbounded":
      return { zh: "这些条件没有限定金额", en: "these terms bound no amount" };
    case "undetermined": {
      const names = listWords(maximum.missing.map(factWords));
      const most =
        maximum.atMost === undefined
          ? { zh: "", en: "" }
          : { zh: `不超过 ${maximum.atMost} 元;`, en: `not more than ${maximum.atMost} yuan; ` };
      return { zh: `${most.zh}还取决于:${names.zh}`, en: `${most.en}it depends on: ${names.en}` };
    }
    case "known": {
      const names = listWords(maximum.boundBy.map((rule) => RULE_WORDS[rule as Rule])); // a rule of these findings
      return { zh: `${maximum.amount} 元,受限于:${names.zh}`, en: `${maximum.amount} yuan, bound by: ${names.en}` };
    }
  }
}

function remedyWords(remedy: Remedy<Rule>): Bilingual {
  const rule = RULE_WORDS[remedy.rule];
  const change = changeWords(remedy);
  const only = remedy.onlyObstacle ? { zh: "(唯一未满足的条件)", en: " (the only obstacle)" } : { zh: "", en: "" };
  return { zh: `${rule.zh}:${change.zh}${only.zh}`, en: `${rule.en}: ${change.en}${only.en}` };
}

function changeWords(change: Change): Bilingual {
  switch (change.change) {
    case "ask-for-at-most":
      return { zh: `申请不超过 ${change.amount} 元`, en: `ask for at most ${change.amount} yuan` };
    case "repay-first":
      return {
        zh: `先归还 ${change.repay} 元,再申请不超过 ${change.amount} 元`,
        en: `repay ${change.repay} yuan first, then ask for at most ${change.amount} yuan`,
      };
    case "raise": {
      const fact = factWords(change.fact);
      return { zh: `${fact.zh}须达到 ${change.amount} 元`, en: `${fact.en} would have to be ${change.amount} yuan` };
    }
    case "have-at-least": {
      const fact = factWords(change.fact);
      const count = String(change.count);
      return { zh: `${fact.zh}须达到 ${count}`, en: `${fact.en}: at least ${count}` };
    }
    case "at-most-months":
      return { zh: `期限不超过 ${String(change.months)} 个月`, en: `at most ${String(change.months)} months` };
    case "at-least-months":
      return { zh: `期限不少于 ${String(change.months)} 个月`, en: `at least ${String(change.months)} months` };
    case "reach-grade":
      return { zh: `达到 ${change.grade} 级`, en: `reach grade ${change.grade}` };
    case "lower-rate-to":
      return { zh: `利率不超过 ${change.rate}`, en: `a rate of at most ${change.rate}` };
    case "apply-from":
      return { zh: `${change.day} 起再申请`, en: `apply on ${change.day} or later` };
    case "one-of": {
      const fact = factWords(change.fact);
      const values = listWords(change.values.map(valueWords));
      return { zh: `${fact.zh}须为:${values.zh}`, en: `${fact.en} would have to be of: ${values.en}` };
    }
    case "give-up": {
      const values = listWords(change.values.map(valueWords));
      return { zh: `不用于:${values.zh}`, en: `leave out: ${values.en}` };
    }
    case "settle": {
      const fact = factWords(change.fact);
      const asked = yesOrNo(change.holds);
      return { zh: `${fact.zh}须为:${asked.zh}`, en: `${fact.en} would have to be: ${asked.en}` };
    }
    case "none":
      return { zh: "无法通过改变申请满足", en: "no change of the application meets it" };
  }
}

/** A range in words. */
export function rangeWords({ min, max }: Range, unit: Bilingual): Bilingual {
  if (min === undefined) return { zh: `不超过 ${String(max)} ${unit.zh}(含)`, en: `at most ${String(max)} ${unit.en}` };
  if (max === undefined)
    return { zh: `不少于 ${String(min)} ${unit.zh}(含)`, en: `at least ${String(min)} ${unit.en}` };
  return { zh: `${String(min)} 至 ${String(max)} ${unit.zh}(含)`, en: `${String(min)} to ${String(max)} ${unit.en}` };
}

/** What a yes-or-no condition found. */
export function conditionWords(fact: string, holds: boolean, mustHold: boolean): readonly Bilingual[] {
  const { zh, en } = factWords(fact);
  const found = yesOrNo(holds);
  const asked = yesOrNo(mustHold);
  return [{ zh: `${zh}:${found.zh}(要求:${asked.zh})`, en: `${en}: ${found.en} (asked: ${asked.en})` }];
}

function yesOrNo(holds: boolean): Bilingual {
  return holds ? { zh: "是", en: "yes" } : { zh: "否", en: "no" };
}

/** What the length of the loan, the rate or the grade found: the same for whoever applies. */
export const SHARED_WORDS = {
  termLength: (termMonths: number, months: Range): readonly Bilingual[] => {
    const { zh, en } = rangeWords(months, { zh: "个月", en: "months" });
    return [{ zh: `期限 ${String(termMonths)} 个月,要求:${zh}`, en: `${String(termMonths)} months; asked: ${en}` }];
  },
  grade: (grade: string, atLeast: string): readonly Bilingual[] => {
    const words = grade === "none" ? { zh: "无等级", en: "none" } : { zh: grade, en: grade };
    return [
      { zh: `等级 ${words.zh},要求 ${atLeast} 级(含)以上`, en: `grade ${words.en}, ${atLeast} or better is asked` },
    ];
  },
  rate: (rate: string, atMost: string): readonly Bilingual[] => [
    { zh: `年利率 ${rate},上限 ${atMost}(含)`, en: `${rate} a year; at most ${atMost}, included` },
  ],
};

/** A sum of known debts against a cap. */
export function debtWords(parts: readonly (string | undefined)[], total: string, atLeast: boolean): Bilingual {
  const sum = `${parts.filter((p) => p !== undefined).join(" + ")} = ${total}`;
  const bound = atLeast
    ? { zh: "(余额未全部知悉,至少)", en: " (at least: not all that is owed is known)" }
    : { zh: "", en: "" };
  return { zh: `申请额加已知余额:${sum} 元${bound.zh}`, en: `asked for and known to be owed: ${sum} yuan${bound.en}` };
}
