import { owns } from "../../base/input/own-fields.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { listWords } from "../../base/input/list-words.ts";
import { explained } from "../../kernel/explained.ts";
import type { ExplainOptions, Explanation } from "../../kernel/explanation.ts";
import type { Basis } from "../../kernel/basis.ts";
import { groupBy } from "../../kernel/groups.ts";
import { type Page, pageOf } from "../../kernel/page.ts";
import { factWords } from "../../kernel/record.ts";
import * as shapes from "../../kernel/result-shapes.ts";
import { HEADINGS, wordsIf } from "../../kernel/words.ts";
import { writeWarning } from "../../ledger/interest/warning-words.ts";
import type { GroupCount } from "./count-entries.ts";
import { countWords, ruleWords, writeEntry } from "./explain-entries.ts";
import { examinedLoanRecord, rectificationBookRecord } from "./facts.ts";
import type { RectificationFinding } from "./list-entries.ts";
import { rectificationReadings } from "./readings.ts";
import type { MissingFact, RectificationList } from "./rectify.ts";

/**
 * Explains a rectification list: how many entries each of the four checks has, then each entry with its evidence and
 * whether it is struck off, then of each rule how many findings are in order, and the facts that are still needed. What
 * could not be judged is counted in the headline.
 *
 * @example
 * ```ts
 * import { explainRectification, rectify, renderText } from "fupin-credit";
 * import { rectification } from "fupin-credit/packs";
 * const loans = [{ loan: "L1", household: "H1", principal: "60000", outstanding: "55000" }];
 * const book = { examinedOn: "2018-06-30", asOf: "2018-06-30", loans, corrected: [] };
 * const list = rectify(rectification.rectification, book);
 * renderText(explainRectification(list, { language: "en" })).split("\n")[0];
 * // => "Rectification list, 2018-06-30: 24 could not be judged; found: 1 entry, 1 open, 0 struck off"
 * ```
 */
export function explainRectification(result: RectificationList, options: ExplainOptions): Explanation {
  return explained(shapes.rectificationList, result, options, letterOfRectification);
}

function letterOfRectification(result: RectificationList, options: ExplainOptions): Explanation {
  const { counts, entries, findings, notAsked } = result;
  return pageOf(result, headWords(result), rectificationReadings, options, bookWords(result))
    .section(NOT_JUDGED, result.missing.map(missingFactWords))
    .each(result.warnings, writeWarning)
    .text(countWords(counts.all))
    .basis(result.listBasis)
    .section({ zh: "分地区", en: "By region" }, counts.regions.map(groupWords))
    .section({ zh: "分机构", en: "By lender" }, counts.lenders.map(groupWords))
    .each(entries, writeEntry)
    .each(inOrder(findings), writeInOrder)
    .section(HEADINGS.missing, missingLines(findings))
    .notAsked(notAsked.map(ruleWords))
    .end();
}

/** What of one rule is in order. */
interface InOrder {
  readonly rule: RectificationFinding["rule"];
  readonly count: number;
  readonly basis: readonly Basis[];
}

/** Of each rule how many findings are in order, in the order in which they come. */
function inOrder(findings: readonly RectificationFinding[]): readonly InOrder[] {
  const met = groupBy(
    findings.filter(({ outcome }) => outcome === "met"),
    ({ rule }) => rule,
  );
  return [...met].map(([rule, [first, ...others]]) => ({ rule, count: 1 + others.length, basis: first.basis }));
}

function writeInOrder(page: Page, { rule, count, basis }: InOrder): void {
  const { zh, en } = ruleWords(rule);
  page.text({ zh: `${zh}：${String(count)} 项符合`, en: `${en}: in order ${String(count)}` }).basis(basis);
}

/** How the list stands. */
export const OUTCOMES = {
  open: { zh: "尚有未销号", en: "entries are open" },
  undetermined: { zh: "没有未销号，部分尚不能判断", en: "nothing is open, some cannot be decided yet" },
  "in-order": { zh: "没有未销号", en: "nothing is open" },
} as const satisfies Record<RectificationList["outcome"], Bilingual>;

/** What could not be judged stands first: nothing found is not nothing wrong. */
const NOT_JUDGED: Bilingual = {
  zh: "因缺少事实不能判断的项数",
  en: "Findings that could not be made for want of facts",
};

function missingFactWords({ fact, findings, loans }: MissingFact): Bilingual {
  const { zh, en } = missingWords(fact);
  const of = wordsIf(loans > 0, { zh: `，涉及 ${String(loans)} 笔贷款`, en: `, loans ${String(loans)}` });
  return { zh: `${zh}：${String(findings)} 项${of.zh}`, en: `${en}: ${String(findings)}${of.en}` };
}

function headWords({ asOf, entries, notJudged }: RectificationList): Bilingual {
  const struckOff = entries.filter(({ state }) => state === "struck-off").length;
  const [all, open, done] = [String(entries.length), String(entries.length - struckOff), String(struckOff)];
  const first = wordsIf(notJudged > 0, {
    zh: `${String(notJudged)} 项不能判断；已发现 `,
    en: `${String(notJudged)} could not be judged; found: `,
  });
  return {
    zh: `整改台账（${asOf}）：${first.zh}${all} 项，未销号 ${open} 项，已销号 ${done} 项`,
    en: `Rectification list, ${asOf}: ${first.en}${all} ${all === "1" ? "entry" : "entries"}, ${open} open, ${done} struck off`,
  };
}

function bookWords({ examinedOn, loans, households, outcome }: RectificationList): Bilingual {
  const [l, h] = [String(loans), String(households)];
  const said = OUTCOMES[outcome];
  return {
    zh: `${examinedOn} 检查，贷款 ${l} 笔，${h} 户；${said.zh}`,
    en: `examined on ${examinedOn}: loans ${l}, households ${h}; ${said.en}`,
  };
}

function groupWords({ name, checks }: GroupCount): Bilingual {
  const { zh, en } = countWords(checks);
  return { zh: `${name}：${zh}`, en: `${name}: ${en}` };
}

/** For each loan, and for what each household owes, the facts that would decide what is undetermined. */
function missingLines(findings: readonly RectificationFinding[]): readonly Bilingual[] {
  const bySubject = new Map<string, { readonly about: Bilingual; readonly facts: Set<string> }>();
  for (const finding of findings) {
    if (finding.outcome !== "undetermined") continue;
    const about = owns(finding, "loan")
      ? { zh: `贷款 ${finding.loan}`, en: `loan ${finding.loan}` }
      : { zh: `户 ${finding.household}`, en: `household ${finding.household}` };
    const subject = bySubject.get(about.en) ?? { about, facts: new Set() };
    bySubject.set(about.en, subject);
    for (const fact of finding.missing) subject.facts.add(fact);
  }
  return [...bySubject.values()].map(({ about, facts }) => {
    const names = listWords([...facts].map(missingWords));
    return { zh: `${about.zh}：${names.zh}`, en: `${about.en}: ${names.en}` };
  });
}

function missingWords(fact: string): Bilingual {
  return factWords(fact === "rates" ? rectificationBookRecord : examinedLoanRecord, fact);
}
