import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Bilingual, Language } from "../../../src/base/input/bilingual.ts";
import { listWords } from "../../../src/base/input/list-words.ts";
import { bulletinText } from "../../../src/book/papers/bulletin-text.ts";
import { type PaperFacts, paperFacts, type PaperSource } from "../../../src/book/papers/facts.ts";
import { lettersOf } from "../../../src/book/papers/letters.ts";
import { reportOf } from "../../../src/book/papers/report.ts";
import { workbookOf } from "../../../src/book/papers/workbook.ts";
import { documents } from "../../../src/documents/registry.ts";
import { readings } from "../../../src/terms/registers.ts";
import { reportHtml } from "./write-report.ts";
import { workbookBytes } from "./write-workbook.ts";

/** What is said of the ledger beside what the audit has found. */
export type LedgerSource = Omit<PaperSource, "documents" | "readings" | "version">;

/** Of larger ledgers a workbook and a report would be of no use to anybody: the lists stand in the CSV files. */
const MOST_LOANS = 50_000;

/**
 * Writes the papers that are handed in into a folder, over those of the same day: 审计底稿.xlsx, 审计报告.html, 通报数据.txt and
 * the letters in 函稿. Gives words where something was not written.
 */
export async function writePapers(
  folder: string,
  { file, hash, packs, control, materiality }: LedgerSource,
  settings: PaperFacts["settings"],
  rows: Parameters<typeof paperFacts>[1],
  audit: PaperFacts["audit"],
  language: Language,
): Promise<readonly Bilingual[]> {
  if (audit.loans === 0) return [];
  if (audit.loans > MOST_LOANS)
    return [
      {
        zh: `台账超过 ${String(MOST_LOANS)} 笔，不写审计底稿、审计报告和函稿，见各 CSV 文件`,
        en: `more than ${String(MOST_LOANS)} loans: no workbook, report and letters are written, see the CSV files`,
      },
    ];
  const source = { file, hash, packs, control, materiality, version: await versionOf(), documents, readings };
  const facts = paperFacts(settings, rows, audit, source);
  await writeFile(join(folder, "审计底稿.xlsx"), await workbookBytes(workbookOf(facts)));
  await writeFile(join(folder, "审计报告.html"), reportHtml(reportOf(facts), language));
  await writeFile(join(folder, "通报数据.txt"), bulletinText(facts));
  const place = join(folder, "函稿");
  await mkdir(place, { recursive: true });
  const letters = lettersOf(facts).map(({ fileName, text }) => ({ name: `${fileName}.txt`, text }));
  // Letters of an earlier run to lenders of which nothing is found any more must not go out; whose they are we cannot tell.
  const others = (await readdir(place)).filter((name) => letters.every((letter) => letter.name !== name));
  for (const { name, text } of letters) await writeFile(join(place, name), text);
  const { zh, en } = listWords(others.map((name) => ({ zh: name, en: name })));
  return others.length === 0
    ? []
    : [
        {
          zh: `函稿文件夹中另有不是本次写出的文件，发函前请核对：${zh}`,
          en: `the folder 函稿 holds files that this run did not write; look at them before letters go out: ${en}`,
        },
      ];
}

async function versionOf(): Promise<string> {
  const text = await readFile(new URL("../../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { readonly version: string }).version; // every package has one
}
