import { examplesPage } from "./examples-page.ts";
import {
  documentsRegister,
  factsRegister,
  functionsRegister,
  memberRegister,
  packageJson,
  packsEntry,
  schemasEntry,
} from "./exports.ts";
import { receiptsOfToday } from "./kept-receipts.ts";
import { layOut } from "./lay-out.ts";
import { resultShapesFile } from "./result-shapes.ts";
import { textOf } from "./source.ts";
import { articlesPage, partsTable, readingsPage, readmeTable } from "./tables.ts";
import { typeFiles } from "./types.ts";

/** Every generated file with the text that it should have. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const texts = new Map([
    ["src/entries/packs.ts", packsEntry()],
    ["src/entries/schemas.ts", await schemasEntry()],
    ["src/documents/registry.ts", documentsRegister()],
    ["src/evidence/functions.ts", functionsRegister()],
    ["src/ask/function-facts.ts", await factsRegister()],
    ["src/ask/member-lists.ts", await memberRegister()],
    ["src/kernel/result-shapes.ts", resultShapesFile()],
    ["src/documents/ARTICLES.md", articlesPage()],
    ["src/documents/READINGS.md", readingsPage()],
    ["README.md", readme()],
    ["examples/README.md", examplesPage()],
    ["package.json", packageJson()],
  ]);
  const laidOut = await Promise.all([...texts].map(async ([file, text]) => [file, await layOut(file, text)] as const));
  const kept = [["test/cases/receipts/next.jsonl", receiptsOfToday()]] as const;
  return new Map([...laidOut, ...(await typeFiles()), ...kept]);
}

/** The README with its tables. */
function readme(): string {
  const between = (text: string, mark: string, table: string): string => {
    const [before = "", , after = ""] = text.split(new RegExp(`<!-- ${mark}(?: end)? -->`));
    return `${before}<!-- ${mark} -->\n\n${table}\n\n<!-- ${mark} end -->${after}`;
  };
  return between(between(textOf("README.md"), "documents", readmeTable()), "parts", partsTable());
}
