import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { root } from "../source.ts";
import { jsonSchemaFiles, textOfFile } from "./files.ts";

// Writes the JSON Schema files and the OpenAPI document below `dist`: the last step of `npm run build`.
const folder = `${root}dist/json-schema`;
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, schema] of await jsonSchemaFiles()) writeFileSync(`${folder}/${name}`, textOfFile(schema));
