import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "../support/source.ts";

/** The row process as one file for Node, made of the sources as they stand; `remove` takes it away again. */
export async function bundledRows(): Promise<{ readonly file: string; readonly remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), "rows-"));
  const outfile = join(folder, "rows.mjs");
  await build({
    ...{ entryPoints: [`${root}examples/engine/rows.ts`], outfile, bundle: true, platform: "node", format: "esm" },
    alias: Object.fromEntries(
      ["bulk", "money", "packs", "rates"].map((entry) => [`fupin-credit/${entry}`, `${root}src/entries/${entry}.ts`]),
    ),
    logLevel: "error",
  });
  return {
    file: outfile,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
