// Prints what becomes of the kept receipts in each of the zones that the arguments name, one after the other.
import { readdirSync, readFileSync } from "node:fs";
import { type Receipt, verifyReceipt } from "../../src/entries/index.ts";

const folder = new URL("../cases/receipts/", import.meta.url);
const lines = readdirSync(folder)
  .filter((name) => name.endsWith(".jsonl"))
  .flatMap((name) => readFileSync(new URL(name, folder), "utf8").trimEnd().split("\n"));
for (const zone of process.argv.slice(2)) {
  process.env["TZ"] = zone;
  const states = lines.map((line) => verifyReceipt(JSON.parse(line) as Receipt).state);
  console.log(`${new Date(2019, 4, 6).toISOString()} ${[...new Set(states)].join(" ")} ${String(states.length)}`);
}
