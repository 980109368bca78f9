import type { Bilingual, Language } from "../../src/base/input/bilingual.ts";
import { auditClaims, auditClasses, type AuditFinding } from "../../src/book/audit/finding.ts";
import { sayMapping } from "../../src/book/sheet/say.ts";
import type { SheetProposal } from "../../src/book/sheet/settings.ts";
import { documents } from "../../src/documents/registry.ts";
import type { Basis } from "../../src/kernel/basis.ts";
import { basisLines } from "../../src/kernel/cite.ts";
import { memberWords } from "../../src/kernel/members.ts";
import { optionKey } from "../../src/kernel/reading.ts";
import { withDays } from "../../src/kernel/typeset.ts";
import type { Audited } from "./audit-sheet.ts";
import { optionWords, questionWords } from "./terms.ts";
import { csvOf } from "./write-csv.ts";

/** A file of text that is written, or saved from the page. */
export interface WrittenTable {
  readonly name: string;
  readonly text: string;
}

/** The list of columns and what they were taken for (列对照.csv). */
export function mappingTable(proposal: SheetProposal, language: Language): WrittenTable {
  const mapping = sayMapping(proposal).map(({ column, heading, means, unit, standing, why }) => [
    column,
    heading,
    ...[means, unit, standing, why].map((words) => words[language]),
  ]);
  return { name: "列对照.csv", text: csvOf([MAPPING_HEADINGS[language], ...mapping]) };
}

/** The lists of an audit, each as a file. */
export function auditTables({ findings, audit }: Audited, language: Language): readonly WrittenTable[] {
  const table = (
    name: string,
    headings: Readonly<Record<Language, readonly string[]>>,
    rows: readonly (readonly string[])[],
  ): WrittenTable => ({ name, text: csvOf([headings[language], ...rows]) });
  return [
    table(
      "数据不完整.csv",
      FINDING_HEADINGS,
      findings.map(({ line, column = "", heading = "", stands = "", expected, says }) => [
        String(line),
        column,
        heading,
        stands,
        expected[language],
        inWords(says, language),
      ]),
    ),
    table(
      "问题清单.csv",
      PROBLEM_HEADINGS,
      audit.findings.map((finding) => rowOfFinding(finding, language)),
    ),
    table(
      "复算金额.csv",
      FIGURE_HEADINGS,
      audit.figures.map((figure) => [
        String(figure.line),
        String(figure.part),
        memberWords(figure.claim, auditClaims)[language],
        ...[figure.claimed, figure.recomputed, figure.difference],
        figure.class === "right" ? RIGHT[language] : memberWords(figure.class, auditClasses)[language],
        figure.reference,
      ]),
    ),
    table(
      "按户合计.csv",
      HOUSEHOLD_HEADINGS,
      audit.householdFigures.map((of) => [
        of.lines.join(" "),
        memberWords(of.claim, auditClaims)[language],
        ...[of.claimed, of.recomputed, of.over, of.under, of.net],
      ]),
    ),
    table(
      "解读影响.csv",
      READING_HEADINGS,
      audit.readings.flatMap(({ id, chosen, effect }) =>
        effect.map(({ alternative, changes, rows }) => [
          ...[
            id,
            questionWords(id)[language],
            optionWords(id, chosen)[language],
            optionWords(id, alternative)[language],
          ],
          ...[optionKey(alternative), changes ?? "—", String(rows)],
        ]),
      ),
    ),
    table(
      "未能检查.csv",
      UNCHECKED_HEADINGS,
      audit.notChecked.map(({ claim, why, loans }) => [
        memberWords(claim, auditClaims)[language],
        inWords(why, language),
        String(loans),
      ]),
    ),
  ];
}

const RIGHT: Bilingual = { zh: "相符", en: "right" };

const MAPPING_HEADINGS = {
  zh: ["列", "标题", "读作", "单位", "把握", "理由"],
  en: ["column", "heading", "read as", "unit", "standing", "why"],
} as const;

const FINDING_HEADINGS = {
  zh: ["行", "列", "标题", "原文", "应为", "说明"],
  en: ["line", "column", "heading", "what stands there", "expected", "in words"],
} as const;

const PROBLEM_HEADINGS = {
  zh: [
    "类别",
    "事项",
    "行",
    "第几笔",
    "其他行",
    "乡镇",
    "银行",
    "申报",
    "复算",
    "差额（元）",
    "低于重要性",
    "说明",
    "依据",
  ],
  en: [
    "class",
    "claim",
    "line",
    "loan",
    "other lines",
    "township",
    "lender",
    "claimed",
    "recomputed",
    "difference (yuan)",
    "below materiality",
    "in words",
    "basis",
  ],
} as const;

const FIGURE_HEADINGS = {
  zh: ["行", "第几笔", "事项", "申报（元）", "复算（元）", "差额（元）", "类别", "底稿索引"],
  en: ["line", "loan", "claim", "claimed (yuan)", "recomputed (yuan)", "difference (yuan)", "class", "working paper"],
} as const;

const HOUSEHOLD_HEADINGS = {
  zh: ["各笔所在行", "事项", "申报（元）", "复算（元）", "多报（元）", "少报（元）", "净额（元）"],
  en: [
    "lines of its loans",
    "claim",
    "claimed (yuan)",
    "recomputed (yuan)",
    "over (yuan)",
    "under (yuan)",
    "net (yuan)",
  ],
} as const;

const READING_HEADINGS = {
  zh: ["解读", "问题", "所选", "另一选项", "另一选项在设置中的写法", "应贴息合计变动（元）", "项数"],
  en: [
    ...["reading", "question", "chosen", "alternative", "alternative as the settings write it"],
    ...["change of all subsidies (yuan)", "figures"],
  ],
} as const;

const UNCHECKED_HEADINGS = {
  zh: ["事项", "为何未能检查", "笔数"],
  en: ["claim", "why it was not checked", "loans"],
} as const;

const YES = { zh: "是", en: "yes" } as const;

function rowOfFinding(finding: AuditFinding, language: Language): readonly string[] {
  const {
    class: of,
    claim,
    line,
    part,
    others,
    township = "",
    lender = "",
    claimed = "",
    recomputed = "",
    difference = "",
    belowMateriality: isBelow,
    says,
    basis,
  } = finding;
  return [
    ...[
      memberWords(of, auditClasses)[language],
      memberWords(claim, auditClaims)[language],
      String(line),
      String(part),
      others.join(" "),
    ],
    ...[
      township,
      lender,
      claimed,
      recomputed,
      difference,
      isBelow === true ? YES[language] : "",
      inWords(says, language),
    ],
    basisText(basis, language),
  ];
}

/** In Chinese, days as officials write them; the other columns keep them as data have them. */
function inWords(words: Bilingual, language: Language): string {
  return language === "zh" ? withDays(words.zh) : words.en;
}

/** What a finding rests on, as letters say it. */
function basisText(basis: readonly Basis[], language: Language): string {
  const bySettings = basis.some(({ by }) => by === "caller");
  const cited = basisLines(
    basis.filter(({ by }) => by !== "caller"),
    language,
    documents,
  ).map((line) => ("text" in line ? line.text : ""));
  return [
    ...(language === "zh" ? cited.map(withDays) : cited),
    ...(bySettings ? [{ zh: "设置写明", en: "the settings" }[language]] : []),
  ].join("；");
}
