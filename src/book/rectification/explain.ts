import { listWords } from "../../base/input/list-words.ts";
import { documents as ownDocuments } from "../../documents/registry.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { warningLines } from "../../ledger/interest/explain.ts";
import { basisLines, say, termsLines } from "../../kernel/cite.ts";
import type { ExplainOptions, Explanation, ExplanationLine } from "../../kernel/explanation.ts";
import { admitOptions } from "../../kernel/explanation-schema.ts";
import type { GroupCount } from "./count-entries.ts";
import { countWords, entryLines, entryWords } from "./explain-entries.ts";
import type { RectificationFinding } from "./list-entries.ts";
import { rectificationReadings } from "./readings.ts";
import { missingWords, OUTCOME_WORDS, RULE_WORDS } from "./words.ts";
import type { RectificationList } from "./rectify.ts";

/**
 * Explains a rectification list: how many entries each of the four checks has, then each entry with its evidence and
 * whether it is struck off, then the facts that are still needed. What is in order is not printed.
 *
 * @example
 * ```ts
 * import { explainRectification, rectify, renderText } from "fupin-credit";
 * import { rectification } from "fupin-credit/packs";
 * const loans = [{ loan: "L1", household: "H1", principal: "60000", outstanding: "55000" }];
 * const book = { examinedOn: "2018-06-30", asOf: "2018-06-30", loans, corrected: [] };
 * const list = rectify(rectification.rectification, book);
 * renderText(explainRectification(list, { language: "en" })).split("\n")[0];
 * // => "Rectification list, 2018-06-30: 1 entry, 1 open, 0 struck off"
 * ```
 */
export function explainRectification(result: RectificationList, options: ExplainOptions): Explanation {
  admitOptions(options);
  const { language } = options;
  const documents = [...(options.documents ?? []), ...ownDocuments];
  const text = (words: Bilingual): ExplanationLine => ({ type: "text", text: say(words, language) });
  const heading = (words: Bilingual): ExplanationLine => ({ type: "heading", text: say(words, language) });
  const groups = (title: Bilingual, counts: readonly GroupCount[]): readonly ExplanationLine[] =>
    counts.length === 0 ? [] : [heading(title), ...counts.map((group) => text(groupWords(group)))];
  const missing = missingLines(result.findings);
  return {
    language,
    lines: [
      heading(headWords(result)),
      text(bookWords(result)),
      ...termsLines(result.terms, result.readings, rectificationReadings, language),
      ...warningLines(result.warnings, language),
      text(countWords(result.counts.all)),
      ...basisLines(result.listBasis, language, documents),
      ...groups({ zh: "分地区", en: "By region" }, result.counts.regions),
      ...groups({ zh: "分机构", en: "By lender" }, result.counts.lenders),
      ...result.entries.flatMap((entry) => [
        heading(entryWords(entry)),
        ...entryLines(entry).map(text),
        ...basisLines(entry.basis, language, documents),
      ]),
      ...(missing.length === 0 ? [] : [heading({ zh: "尚缺事实", en: "Facts still needed" }), ...missing.map(text)]),
      ...(result.notAsked.length === 0
        ? []
        : [
            heading({ zh: "这些条件没有规定", en: "Not asked by these terms" }),
            text(listWords(result.notAsked.map((rule) => RULE_WORDS[rule]))),
          ]),
    ],
  };
}

function headWords({ asOf, entries }: RectificationList): Bilingual {
  const struckOff = entries.filter(({ state }) => state === "struck-off").length;
  const [all, open, done] = [entries.length, entries.length - struckOff, struckOff].map(String) as [
    string,
    string,
    string,
  ]; // the three of them
  return {
    zh: `整改台账(${asOf}):${all} 项,未销号 ${open} 项,已销号 ${done} 项`,
    en: `Rectification list, ${asOf}: ${all} ${all === "1" ? "entry" : "entries"}, ${open} open, ${done} struck off`,
  };
}

function bookWords({ examinedOn, loans, households, outcome }: RectificationList): Bilingual {
  const [l, h] = [String(loans), String(households)];
  const said = OUTCOME_WORDS[outcome];
  return {
    zh: `${examinedOn} 检查,贷款 ${l} 笔,${h} 户;${said.zh}`,
    en: `examined on ${examinedOn}: loans ${l}, households ${h}; ${said.en}`,
  };
}

function groupWords({ name, checks }: GroupCount): Bilingual {
  const { zh, en } = countWords(checks);
  return { zh: `${name}:${zh}`, en: `${name}: ${en}` };
}

/** For each loan, and for what each household owes, the facts that would decide what is undetermined. */
function missingLines(findings: readonly RectificationFinding[]): readonly Bilingual[] {
  const bySubject = new Map<string, { readonly about: Bilingual; readonly facts: Set<string> }>();
  for (const finding of findings) {
    if (finding.outcome !== "undetermined") continue;
    const about =
      "loan" in finding
        ? { zh: `贷款 ${finding.loan}`, en: `loan ${finding.loan}` }
        : { zh: `户 ${finding.household}`, en: `household ${finding.household}` };
    const subject = bySubject.get(about.en) ?? { about, facts: new Set() };
    bySubject.set(about.en, subject);
    for (const fact of finding.missing) subject.facts.add(fact);
  }
  return [...bySubject.values()].map(({ about, facts }) => {
    const names = listWords([...facts].map(missingWords));
    return { zh: `${about.zh}:${names.zh}`, en: `${about.en}: ${names.en}` };
  });
}
