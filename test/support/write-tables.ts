import { writeFileSync } from "node:fs";
import { generatedFiles } from "./generated.ts";
import { root, textOf } from "./source.ts";

// Writes what is generated: `npm run tables`. What a later file is made of may be an earlier one: until nothing changes.
for (let round = 1; ; round += 1) {
  const stale = [...(await generatedFiles())].filter(([file, text]) => present(file) !== text);
  for (const [file, text] of stale) writeFileSync(root + file, text);
  for (const [file] of stale) console.log(`written: ${file}`);
  if (stale.length === 0 || round === 2) break;
}

function present(file: string): string {
  try {
    return textOf(file);
  } catch {
    return "";
  }
}
