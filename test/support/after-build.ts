import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { posix } from "node:path";
import { writeCases } from "../other-languages/write.ts";
import { OTHER_FIELDS, withFieldComments } from "./api/field-comments.ts";
import { packageEntries } from "./exports.ts";
import { fieldWords } from "./json-schema/files.ts";
import { writeJsonSchemas } from "./json-schema/write.ts";
import { shortenDist } from "./shorter-dist.ts";
import { root } from "./source.ts";

/*
 * The last step of `npm run build`: cases for programs in other languages, JSON Schema files, and types that are said
 * once, each field with its comment.
 */

async function commentFields(dist: string): Promise<void> {
  const words = new Map([...OTHER_FIELDS, ...(await fieldWords())]);
  for (const file of readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".d.cts")))
    writeFileSync(dist + file, withFieldComments(readFileSync(dist + file, "utf8"), words));
}

/** Types for `import` lead to those for `require`, which say the same: an ES module may always look there, not the other way. */
function sayTypesOnce(dist: string): void {
  const entries = new Set(Object.keys(packageEntries).map((name) => `${name}.d.ts`));
  for (const file of readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".d.ts")))
    if (entries.has(file)) writeFileSync(dist + file, `export * from "./${posix.basename(file, ".d.ts")}.cjs";\n`);
    else rmSync(dist + file);
}

sayTypesOnce(`${root}dist/`);
await commentFields(`${root}dist/`);
writeCases(`${root}dist/cases`);
await writeJsonSchemas(`${root}dist/json-schema`);
shortenDist(`${root}dist/`);
