// Puts fields that facts and terms may leave out, and that no listing shows, under every object of this process, one
// after the other, and tells which samples then answer otherwise. `all` takes every field, a number so many of them,
// drawn by FC_SEED; further arguments are names to take.
import { placesOf, valueAt } from "./damage.ts";
import { callsOf } from "./samples/index.ts";
import { source } from "./samples/from-source.ts";
import { toldBy } from "./samples/told.ts";
import { seedOf, seedWithin } from "./seed.mjs";
import { declarations } from "./types.ts";
import type { AnyValue } from "../../src/kernel/value.ts";

/** The names of fields that may be absent, of everything that is declared. */
async function optionalFields(): Promise<readonly string[]> {
  const found = (await declarations()).flatMap(({ of }) => {
    if (of.declares !== "record" && of.declares !== "kind") return [];
    const fields = (of.declares === "record" ? of : of.values).fields() as Readonly<Record<string, AnyValue>>;
    return Object.entries(fields).flatMap(([name, { needed }]) => (needed ? [] : [name]));
  });
  return [...new Set(found)].sort();
}

/** What stands in samples under a name; a text where nothing does. */
function valuesOf(name: string): readonly unknown[] {
  const found = callsOf(source).flatMap(({ args }) =>
    placesOf(args).flatMap((place) => (place.at(-1) === name ? [valueAt(args, place)] : [])),
  );
  const each = new Map(found.map((value) => [JSON.stringify(value), value]));
  return [...each.values()].slice(0, 1).concat(each.size === 0 ? ["2018-03-01"] : []);
}

const all = toldBy(source);
const lines = (): readonly string[] =>
  all.map(({ name, tell }) => {
    try {
      return JSON.stringify([name, tell()]);
    } catch (e) {
      return `${name} THROWN ${String((e as Error).stack).slice(0, 600)}`;
    }
  });
const ordinary = lines();
const [count = "all", ...only] = process.argv.slice(2);
const seed = seedOf(process.env["FC_SEED"]);
console.log(`FC_SEED=${String(seed)}`);
const fields = await optionalFields();
const drawn =
  only.length > 0
    ? only
    : fields
        .toSorted((a, b) => seedWithin(seed, a) - seedWithin(seed, b))
        .slice(0, count === "all" ? fields.length : Number(count));
for (const name of drawn) {
  for (const value of valuesOf(name)) {
    Object.defineProperty(Object.prototype, name, { value, writable: true, configurable: true });
    const told = lines();
    Reflect.deleteProperty(Object.prototype, name);
    const other = ordinary.flatMap((line, i) => (line === told[i] ? [] : [[line, told[i] ?? ""]]));
    for (const [line = "", now = ""] of other.slice(0, 6)) {
      let k = 0;
      while (line[k] === now[k]) k++;
      console.log(
        `${name} = ${JSON.stringify(value).slice(0, 60)}: ${line.slice(0, 70)}\n   - ${line.slice(Math.max(0, k - 60), k + 100)}\n   + ${now.slice(Math.max(0, k - 60), k + 300)}`,
      );
    }
    if (other.length > 6) console.log(`${name}: … ${String(other.length)} in all`);
  }
}
console.log(`fields ${String(drawn.length)} of ${String(fields.length)}, samples ${String(ordinary.length)}`);
