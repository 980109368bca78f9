// Prints what a package that was installed somewhere tells of the samples, a line of JSON each: `print-samples.ts <folder>`.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Api } from "./samples/index.ts";
import { toldBy } from "./samples/told.ts";

const [folder = ""] = process.argv.slice(2);
const ENTRIES = ["index", "documents", "packs", "rates", "cards/sample", "calendars/mainland"];
const modules = await Promise.all(
  ENTRIES.map((entry) => import(pathToFileURL(join(folder, "dist", `${entry}.js`)).href) as Promise<object>),
);
const api = Object.assign({}, ...modules) as Api; // its entries
for (const { tell } of toldBy(api)) console.log(JSON.stringify(tell()));
