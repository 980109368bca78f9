import { readFileSync, writeFileSync } from "node:fs";
import { fieldWords } from "../json-schema/files.ts";
import { filesIn, root } from "../source.ts";
import { OTHER_FIELDS, withFieldComments } from "./field-comments.ts";

// Writes the comments of fields into the published types: a step of `npm run build`.
const words = new Map([...OTHER_FIELDS, ...(await fieldWords())]);
for (const file of filesIn("dist", /\.d\.c?ts$/)) {
  const text = readFileSync(root + file, "utf8");
  writeFileSync(root + file, withFieldComments(text, words));
}
