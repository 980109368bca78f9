import type { Bilingual, Language } from "../../../src/base/input/bilingual.ts";
import { bulletinText } from "../../../src/book/papers/bulletin-text.ts";
import type { PaperFacts } from "../../../src/book/papers/facts.ts";
import { lettersOf } from "../../../src/book/papers/letters.ts";
import { reportOf } from "../../../src/book/papers/report.ts";
import { workbookOf } from "../../../src/book/papers/workbook.ts";
import { reportHtml } from "./write-report.ts";
import { workbookBytes } from "./write-workbook.ts";

/** Of larger ledgers a workbook and a report would be of no use to anybody: the lists stand in the CSV files. */
const MOST_LOANS = 50_000;

/** The folder of the letters. */
export const LETTERS = "函稿";

/** A paper that is handed in: its name, with its folder, and its content. */
export interface Paper {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** Why the papers of a ledger are not written; absent: they are. */
export function whyNoPapers({ audit }: PaperFacts): Bilingual | undefined {
  return audit.loans <= MOST_LOANS
    ? undefined
    : {
        zh: `台账超过 ${String(MOST_LOANS)} 笔，不写审计底稿、审计报告和函稿，见各 CSV 文件`,
        en: `more than ${String(MOST_LOANS)} loans: no workbook, report and letters are written, see the CSV files`,
      };
}

/** 审计底稿.xlsx. */
export async function workbookPaper(facts: PaperFacts): Promise<Paper> {
  return { name: "审计底稿.xlsx", content: await workbookBytes(workbookOf(facts)) };
}

/** 审计报告.html, which opens in this language. */
export function reportPaper(facts: PaperFacts, language: Language): Paper {
  return { name: "审计报告.html", content: reportHtml(reportOf(facts), language) };
}

/** 通报数据.txt. */
export function bulletinPaper(facts: PaperFacts): Paper {
  return { name: "通报数据.txt", content: bulletinText(facts) };
}

/** A letter to each lender of which something is found, in the folder 函稿. */
export function letterPapers(facts: PaperFacts): readonly Paper[] {
  return lettersOf(facts).map(({ fileName, text }) => ({ name: `${LETTERS}/${fileName}.txt`, content: text }));
}
