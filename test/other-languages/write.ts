import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { caseFiles, textOfFile } from "./files.ts";

/** Writes the cases, their schema, the runner and how to use them into a folder; packed, at a tenth of their length. */
export function writeCases(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, file] of caseFiles())
    writeFileSync(`${folder}/${name}.gz`, gzipSync(textOfFile(file), { level: 9 }));
  for (const name of ["README.md", "case-file.schema.json", "run.mjs"])
    copyFileSync(fileURLToPath(new URL(name, import.meta.url)), `${folder}/${name}`);
}
