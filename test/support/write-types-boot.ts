import { writeFileSync } from "node:fs";
import { root } from "./source.ts";
import { typeFiles } from "./types-boot.ts";

// Writes the types of every room that declares some.
for (const [file, text] of await typeFiles()) writeFileSync(root + file, text);
