// Prints how the work of every function grows with every list that it takes: counted operations at sizes that double.
// `npm run growth` begins with 100 items; `-- --from 10` with as many, `--of trackOverdue` takes one function, and
// `--one-in 8` as many of the lists, drawn by FC_SEED.
import "./support/count.ts"; // before what is counted
import { parseArgs } from "node:util";
import type { Growth } from "./support/growth.ts";
import type { ListTaker } from "./support/takes-lists.ts";

const { grownFunctions, growthOf, isLinear, lastRatio, sizesFrom } = await import("./support/growth.ts");
const { printedBy } = await import("./support/own-process.ts");
const { source } = await import("./support/samples/from-source.ts");
const { seedOf, seedWithin } = await import("./support/seed.mjs");

const options = {
  from: { type: "string", default: "100" },
  of: { type: "string" },
  "one-in": { type: "string" },
} as const;
const { values } = parseArgs({ options });
const seed = seedOf(process.env["FC_SEED"]);
console.log(`FC_SEED=${String(seed)}`);
const takers = JSON.parse(printedBy("test/support/print-list-takers.ts")) as readonly ListTaker[]; // ours
const sizes = sizesFrom(Number(values.from));
console.log(`| function | list | differs | comes | ${sizes.map(String).join(" | ")} | ratio |`);
console.log(`| ${"--- | ".repeat(sizes.length + 5)}`);
const found: Growth[] = [];
const growths = growthOf(source, Number(values.from), takers, (of, list) => {
  if (values.of !== undefined && values.of !== of) return false;
  return seedWithin(seed, `${of} ${list}`) % Number(values["one-in"] ?? 1) === 0;
});
for (const growth of growths) {
  found.push(growth);
  const ratio = isLinear(growth) ? lastRatio(growth).toFixed(2) : `**${lastRatio(growth).toFixed(2)}**`;
  const cells = [growth.function, growth.list, growth.differs.join(", "), growth.comes, ...growth.operations, ratio];
  console.log(`| ${cells.map(String).join(" | ")} |`);
}
const tooMuch = found.filter((growth) => !isLinear(growth));
for (const { function: of, list, differs } of tooMuch)
  console.log(`more than linear: ${of}, ${list} (${differs.join(", ")})`);
const grown = new Set(grownFunctions(source, takers));
// Receipts run another function again, with its lists, and write plain data down once.
const ofAnother = new Set(["receiptOf", "verifyReceipt", "explainReceipt"]);
const missing = takers.filter(({ name }) => !grown.has(name) && !ofAnother.has(name));
for (const { name } of missing) console.log(`takes a list that does not grow here: ${name}`);
process.exitCode = tooMuch.length + missing.length > 0 ? 1 : 0;
const count = (names: readonly string[]): string => String(new Set(names).size);
console.log(
  `functions ${count(found.map(({ function: of }) => of))}, lists ${count(found.map(({ function: of, list }) => `${of} ${list}`))}, more than linear ${String(tooMuch.length)}`,
);
