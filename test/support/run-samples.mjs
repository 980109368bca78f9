// Runs the samples on the built package and prints their results, a line of JSON each. With `meddle`, the
// host changes the settings of decimal.js and zod, before and after the package is loaded.
import { Decimal } from "decimal.js";
import * as z from "zod";
import { samples } from "./samples.mjs";

function meddle() {
  if (!process.argv.includes("meddle")) return;
  Decimal.set({ precision: 3, rounding: 1, toExpNeg: 0, toExpPos: 1 });
  z.config({ customError: () => "host", jitless: false });
}

meddle();
const names = ["index", "calendars/mainland", "cards/sample", "documents", "money", "packs", "rates", "schemas"];
const entries = await Promise.all(names.map((name) => import(`../../dist/${name}.js`)));
const api = Object.assign({}, ...entries);
meddle();
for (const { name, run } of samples) console.log(JSON.stringify([name, run(api)]));
