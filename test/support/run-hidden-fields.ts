// Puts fields that facts and terms may leave out, and that no listing shows, under every object of this process, one
// after the other, and tells which samples then answer otherwise. A number takes so many of them, drawn by FC_SEED;
// names take those; without arguments every field is taken.
import type { AnyValue } from "../../src/kernel/value.ts";
import { placesOf, valueAt } from "./damage.ts";
import { source } from "./samples/from-source.ts";
import { callsOf } from "./samples/index.ts";
import { toldBy } from "./samples/told.ts";
import { seedOf, seedWithin } from "./seed.mjs";
import { declarations } from "./types.ts";

const calls = callsOf(source);
const all = toldBy(source);

/** The names of fields that may be absent, of everything that is declared. */
async function optionalFields(): Promise<readonly string[]> {
  const found = (await declarations()).flatMap(({ of }) => {
    if (of.declares !== "record" && of.declares !== "kind") return [];
    const fields = (of.declares === "record" ? of : of.values).fields() as Readonly<Record<string, AnyValue>>; // one for each name
    return Object.entries(fields).flatMap(([name, { needed }]) => (needed ? [] : [name]));
  });
  return [...new Set(found)].sort();
}

/** What stands in samples under a name, so that it could be taken for a fact; a day where nothing does. */
function valueOf(name: string): unknown {
  for (const { args } of calls)
    for (const place of placesOf(args)) if (place.at(-1) === name) return valueAt(args, place);
  return "2018-03-01";
}

/** What is told of every sample, or what was thrown instead. */
function lines(): readonly string[] {
  return all.map(({ name, tell }) => {
    try {
      return JSON.stringify([name, tell()]);
    } catch (error) {
      return `${name}: ${String(error)}`;
    }
  });
}

const asked = process.argv.slice(2);
const seed = seedOf(process.env["FC_SEED"]);
console.log(`FC_SEED=${String(seed)}`);
const fields = await optionalFields();
const names = asked.filter((word) => !/^\d+$/.test(word));
const count = asked.find((word) => /^\d+$/.test(word));
const drawn = fields.toSorted((a, b) => seedWithin(seed, a) - seedWithin(seed, b)).slice(0, Number(count ?? 0));
const taken = asked.length === 0 ? fields : [...names, ...drawn];
const ordinary = lines();
for (const name of taken) {
  const value = valueOf(name);
  // Whether the host may take it away again makes no difference to what is read.
  Object.defineProperty(Object.prototype, name, { value, writable: true, configurable: true });
  const told = lines();
  Reflect.deleteProperty(Object.prototype, name);
  const others = ordinary.filter((line, i) => line !== told[i]).map((line) => line.slice(0, 80));
  if (others.length > 0) console.log(`${name} is read: ${String(others.length)} samples, first ${others[0] ?? ""}`);
}
console.log(`fields ${String(taken.length)} of ${String(fields.length)}, samples ${String(ordinary.length)}`);
