import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
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
export type LedgerSource = Omit<PaperSource, "documents" | "readings">;

/** Writes the papers that are handed in into a folder, over those of the same day: 审计底稿, 审计报告, 函稿, 通报数据. */
export async function writePapers(
  folder: string,
  source: LedgerSource,
  ...of: readonly [settings: PaperFacts["settings"], rows: Parameters<typeof paperFacts>[1], audit: PaperFacts["audit"]]
): Promise<void> {
  const [settings, rows, audit] = of;
  const facts = paperFacts(settings, rows, audit, { ...source, documents, readings });
  await writeFile(join(folder, "审计底稿.xlsx"), await workbookBytes(workbookOf(facts)));
  await writeFile(join(folder, "审计报告.html"), reportHtml(reportOf(facts)));
  await writeFile(join(folder, "通报数据.txt"), bulletinText(facts));
  const letters = lettersOf(facts);
  if (letters.length === 0) return;
  await mkdir(join(folder, "函稿"), { recursive: true });
  for (const { fileName, text } of letters) await writeFile(join(folder, "函稿", `${fileName}.txt`), text);
}
