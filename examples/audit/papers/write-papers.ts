import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Bilingual, Language } from "../../../src/base/input/bilingual.ts";
import { listWords } from "../../../src/base/input/list-words.ts";
import type { PaperFacts } from "../../../src/book/papers/facts.ts";
import { bulletinPaper, letterPapers, LETTERS, reportPaper, whyNoPapers, workbookPaper } from "./papers.ts";

/**
 * Writes the papers that are handed in into a folder, over those of the same day: 审计底稿.xlsx, 审计报告.html, 通报数据.txt and
 * the letters in 函稿. Gives words where something was not written.
 */
export async function writePapers(
  folder: string,
  facts: PaperFacts,
  language: Language,
): Promise<readonly Bilingual[]> {
  if (facts.audit.loans === 0) return [];
  const why = whyNoPapers(facts);
  if (why !== undefined) return [why];
  const letters = letterPapers(facts);
  const place = join(folder, LETTERS);
  await mkdir(place, { recursive: true });
  for (const { name, content } of [
    await workbookPaper(facts),
    reportPaper(facts, language),
    bulletinPaper(facts),
    ...letters,
  ])
    await writeFile(join(folder, name), content);
  // Letters of an earlier run to lenders of which nothing is found any more must not go out; whose they are we cannot tell.
  const own = new Set(letters.map(({ name }) => name));
  const others = (await readdir(place)).filter((name) => !own.has(`${LETTERS}/${name}`));
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
