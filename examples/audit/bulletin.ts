import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Bilingual, Language } from "../../src/base/input/bilingual.ts";
import type { Day } from "../../src/base/date/day.ts";
import type { SheetRow } from "../../src/book/sheet/cells.ts";
import { sayControl } from "../../src/book/sheet/say.ts";
import type { SheetSettings } from "../../src/book/sheet/settings.ts";
import { explainBulletin } from "../../src/book/bulletin/explain.ts";
import { figureWords } from "../../src/book/bulletin/figures.ts";
import type { BulletinLine } from "../../src/book/bulletin/lines.ts";
import { reconcileBulletin } from "../../src/book/bulletin/reconcile-bulletin.ts";
import type { BulletinTerms } from "../../src/book/bulletin/types.ts";
import { bulletinOfSheet } from "../../src/book/papers/bulletin-of-sheet.ts";
import type { Explanation, ExplanationLine } from "../../src/kernel/explanation.ts";
import { type LedgerBehind, ledgerTable } from "../../src/book/papers/ledger-table.ts";
import { renderText } from "../../src/explain/render.ts";
import { national2021 } from "../../src/packs/national2021.ts";
import { adjustTerms } from "../../src/terms/adjust-terms.ts";
import type { OpenedSheet } from "./opened.ts";
import { csvOf } from "./write-csv.ts";

/** What the check of a bulletin came to. */
export interface CheckedBulletin {
  readonly says: readonly Bilingual[];
  /** What the letter says, what differs first. */
  readonly found: readonly Bilingual[];
  /** Whether a row could be used. */
  readonly isUsable: boolean;
  /** Whether anything differs, is a lead, or was left out. */
  readonly isFound: boolean;
}

/** How such figures are usually defined; a place that defines them otherwise says so in its bulletin. */
const USUAL = { overdueRate: "by-amount", completion: "new-over-target" } as const;

function termsOn(day: Day): BulletinTerms {
  const { from, through } = national2021.inForce;
  const plain = { kind: "bulletin", pack: "通报", edition: "1", title: BULLETIN, stated: {} } as const;
  return adjustTerms(day >= from && day <= through ? national2021.bulletin : plain, USUAL);
}

const BULLETIN: Bilingual = { zh: "通报", en: "bulletin" };

/** A bulletin's file: what it is called, on which day it is judged, where papers go, and the ledgers behind it. */
export interface BulletinFile {
  readonly name: string;
  readonly day: Day;
  readonly out: string;
  readonly language: Language;
  readonly behind: readonly LedgerBehind[];
}

/** Checks a sheet of figures, one row a place, and writes the letter and every check beside it. */
export async function checkBulletin(
  { name, day, out, language, behind }: BulletinFile,
  settings: SheetSettings,
  sheet: OpenedSheet,
): Promise<CheckedBulletin> {
  const rows: SheetRow[] = [];
  for await (const row of sheet.rows()) rows.push(row);
  const { bulletin, control, leftOut } = bulletinOfSheet({ name, asOf: day }, settings, rows, sheet);
  // The sums of the columns are among what is checked.
  const says = [...sayControl({ ...control, sums: [], loans: control.taken }), ...leftOut];
  if (bulletin === undefined) return { says, found: [], isUsable: false, isFound: true };
  const table = ledgerTable("台账", behind, day);
  const result = reconcileBulletin(termsOn(day), {
    ...bulletin,
    ...(table === undefined ? {} : { furtherTables: [table] }),
  });
  if (behind.length > 0)
    says.push(
      table === undefined
        ? {
            zh: "台账没有乡镇列，未与通报比较",
            en: "no ledger has a column of townships: none was held to the bulletin",
          }
        : { zh: "已与同时给出的台账按乡镇逐项比较", en: "held to the ledgers that were given, township by township" },
    );
  const letter = explainBulletin(result, { language });
  await writeFile(join(out, "通报核对.txt"), `${renderText(letter)}\n`);
  await writeFile(
    join(out, "通报核对.csv"),
    csvOf([HEADINGS[language], ...result.lines.map((line) => rowOf(line, language))]),
  );
  return {
    says,
    found: onScreen(letter).map((line) => ({ zh: line, en: line })),
    isUsable: true,
    isFound: result.counts.differs > 0 || result.leads.length > 0 || leftOut.length > 0,
  };
}

/** The letter with what differs and what to look at next before what could not be told. */
function onScreen({ language, lines }: Explanation): readonly string[] {
  const parts: ExplanationLine[][] = [];
  for (const line of lines) {
    if (line.type === "heading") parts.push([]);
    parts.at(-1)?.push(line);
  }
  const rank = ([heading]: readonly ExplanationLine[], i: number): number => {
    const text = heading?.type === "heading" ? heading.text : "";
    if (i === 0) return 0;
    if (/(：不符|: differs)$/.test(text)) return 1;
    return /^(由合计证明的单位|Units that|线索|Leads)/.test(text) ? 2 : 3;
  };
  const ranked = parts.map((part, i) => ({ part, rank: rank(part, i) })).sort((a, b) => a.rank - b.rank);
  return renderText({ language, lines: ranked.flatMap(({ part }) => part) }).split("\n");
}

const HEADINGS = {
  zh: ["行", "数字", "核对", "结论", "印为", "复算"],
  en: ["row", "figure", "check", "outcome", "printed", "computed"],
} as const;

const CHECKS: Readonly<Record<BulletinLine["check"], Bilingual>> = {
  "sum-of-parts": { zh: "合计", en: "sum" },
  rate: { zh: "比率", en: "rate" },
  share: { zh: "占比", en: "share" },
  "shares-together": { zh: "占比之和", en: "shares together" },
  average: { zh: "户均", en: "average" },
  "unchecked-rate": { zh: "未能核对", en: "not checked" },
  "part-of-whole": { zh: "部分与整体", en: "part of whole" },
  "within-rate": { zh: "贴息上限", en: "within the rate" },
  leverage: { zh: "放大倍数", en: "leverage" },
  "same-figure": { zh: "两表一致", en: "two tables" },
  "implied-target": { zh: "推得的目标", en: "implied target" },
  "roll-forward": { zh: "余额变动", en: "movement" },
};

const OUTCOMES: Readonly<Record<BulletinLine["outcome"], Bilingual>> = {
  agrees: { zh: "相符", en: "agrees" },
  "agrees-within-rounding": { zh: "尾数范围内相符", en: "agrees within rounding" },
  differs: { zh: "不符", en: "differs" },
  undetermined: { zh: "尚不能判断", en: "undetermined" },
};

function rowOf(line: BulletinLine, language: Language): readonly string[] {
  const rates: Readonly<Record<string, Bilingual>> = {
    "overdue-rate": { zh: "逾期率", en: "overdue rate" },
    completion: { zh: "完成率", en: "completion" },
    leverage: { zh: "放大倍数", en: "leverage" },
  };
  const { figure } = line;
  const isRate = figure === "overdue-rate" || figure === "completion" || figure === "leverage";
  const words = isRate ? rates[figure] : figureWords(figure);
  return [
    line.row ?? { zh: "合计", en: "total" }[language],
    ...[words?.[language] ?? figure, CHECKS[line.check][language], OUTCOMES[line.outcome][language]],
    "printed" in line ? line.printed : "",
    "computed" in line ? line.computed : "",
  ];
}
