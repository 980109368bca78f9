import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { caseFiles, textOfFile } from "./files.ts";

/** Writes the cases, their schema, the runner and how to use them into a folder. */
export function writeCases(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, file] of caseFiles()) writeFileSync(`${folder}/${name}`, textOfFile(file));
  for (const name of ["README.md", "case-file.schema.json", "run.mjs"])
    copyFileSync(fileURLToPath(new URL(name, import.meta.url)), `${folder}/${name}`);
}

// The build calls it with the folder.
const [, script, folder] = process.argv;
if (script === fileURLToPath(import.meta.url) && folder !== undefined) writeCases(folder);
