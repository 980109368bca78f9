// Prints what the built package tells of the samples, a line of JSON each. With `meddle`, the host changes the
// settings of decimal.js and zod, before and after the package is loaded.
import { readFileSync } from "node:fs";
import { Decimal } from "decimal.js";
import * as z from "zod";
import type { Api } from "./samples/index.ts";
import { toldBy } from "./samples/told.ts";

function meddle(): void {
  if (!process.argv.includes("meddle")) return;
  Decimal.set({ precision: 3, rounding: 1, toExpNeg: 0, toExpPos: 1 });
  z.config({ customError: () => "host", jitless: false });
}

meddle();
const root = new URL("../../", import.meta.url);
const { exports } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as {
  readonly exports: Readonly<Record<string, string | { readonly import: { readonly default: string } }>>; // ours
};
const built = Object.values(exports).flatMap((entry) => (typeof entry === "string" ? [] : [entry.import.default]));
const entries = await Promise.all(built.map((file) => import(new URL(file, root).href) as Promise<object>));
const api = Object.assign({}, ...entries) as Api; // what they export
meddle();
for (const { name, tell } of toldBy(api)) console.log(JSON.stringify([name, tell()]));
