import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { jsonSchemaFiles, textOfFile } from "./files.ts";

/** Writes the JSON Schema files and the OpenAPI document into a folder. */
export async function writeJsonSchemas(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of await jsonSchemaFiles()) writeFileSync(`${folder}/${name}`, textOfFile(schema));
}
