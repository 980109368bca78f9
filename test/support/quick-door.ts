import { functionFacts } from "../../src/ask/function-facts.ts";
import { copyOfPlain, examine } from "../../src/base/input/plain.ts";
import { parse } from "../../src/kernel/parse.ts";
import { oddities, placesOf, valueAt, ways, withoutValue, withValue } from "./damage.ts";
import { type Draw, drawsOf, oneOf } from "./random.ts";
import type { Api } from "./samples/index.ts";
import { callsOf } from "./samples/index.ts";

/*
 * The quick door against the schema: facts of every function, damaged at a place or two by the seed and their own number,
 * and now and then not at all. What the quick door lets in the schema must let in, as the same data.
 */

/** What the quick door let in and the schema does not, or not as the same. */
export interface DoorFinding {
  readonly number: number;
  readonly function: string;
  readonly how: readonly string[];
  readonly found: string;
}

/** What a run came to. */
export interface DoorRecord {
  readonly functions: readonly string[];
  /** How many were let in quickly, and how many only the schema judged. */
  readonly quick: number;
  readonly left: number;
  readonly findings: readonly DoorFinding[];
}

type Declared = (typeof functionFacts)[keyof typeof functionFacts]["of"];

interface Sound {
  readonly name: string;
  readonly of: Declared;
  readonly facts: unknown;
  readonly places: ReturnType<typeof placesOf>;
}

/** The facts of every sample call whose function has declared ones. */
function soundFacts(api: Api): readonly Sound[] {
  return callsOf(api).flatMap(({ of: name, args }) => {
    if (!Object.hasOwn(functionFacts, name)) return [];
    const { of } = functionFacts[name as keyof typeof functionFacts]; // it has it
    const facts = args.find((arg) => parse(of.schema(), arg).success);
    return facts === undefined ? [] : [{ name, of, facts, places: placesOf(facts) }];
  });
}

const damages = { ...ways, ...oddities };
const kinds = Object.keys(damages);

/** Values that stand elsewhere among the facts, and others near them: what quick readers could take for right. */
const lures: readonly unknown[] = [
  ...[
    "0",
    "00",
    "0.0",
    "5.",
    "1e3",
    "١",
    "５",
    "1_000",
    "999999999999.99",
    "1000000000000",
    "0.001",
    "-0",
    "+1",
    " 1",
    "1 ",
  ],
  ...["0%", "00%", "4.35%", "4.35", "%", "9999.9999%", "10000%", "4.35%%", "4.%", ".5%", "-1%", "4.12345%", "4，35%"],
  ...[
    "2021-02-29",
    "2024-02-29",
    "1000-01-01",
    "0999-12-31",
    "9999-12-31",
    "2021-1-01",
    "2021-00-01",
    "2021-01-00",
    "２021-01-01",
  ],
  ...["", " ", "x", "\u200b", "a\u0000", "constructor", "__proto__", true, false, 0, 1, -1, 1.5, 36, 0.07, 1e15, null],
];

function damaged(
  facts: unknown,
  places: Sound["places"],
  draw: Draw,
): { readonly value: unknown; readonly how: string[] } {
  const how: string[] = [];
  let value = facts;
  for (let n = draw(8) === 0 ? 0 : 1 + draw(2); n > 0; n -= 1) {
    const place = oneOf(draw, places);
    try {
      const here = valueAt(value, place);
      const choice = draw(4);
      if (choice === 0 && place.length > 0) {
        value = withoutValue(value, place);
        how.push(`without ${place.join(".")}`);
        continue;
      }
      if (choice === 1) {
        value = withValue(value, place, oneOf(draw, lures));
        how.push(`a lure at ${place.join(".")}`);
        continue;
      }
      const kind = oneOf(draw, kinds);
      const all = damages[kind]?.(here) ?? [];
      if (all.length === 0) continue;
      value = withValue(value, place, oneOf(draw, all).value);
      how.push(`${kind} at ${place.join(".")}`);
    } catch {
      continue; // what stood there went with the damage before
    }
  }
  return { value, how };
}

/** Holds the quick door to the schema, so many times from a number on. */
export function quickDoor(api: Api, seed: number, count: number, from = 0): DoorRecord {
  const all = soundFacts(api);
  const findings: DoorFinding[] = [];
  let [quick, left] = [0, 0];
  for (let number = from; number < from + count; number += 1) {
    const draw = drawsOf(seed, number);
    const { name, of, facts, places } = oneOf(draw, all);
    const { value, how } = damaged(facts, places, draw);
    const found = judged(of, value);
    if (found === "left") left += 1;
    else quick += 1;
    if (found !== "left" && found !== "same") findings.push({ number, function: name, how, found });
  }
  return { functions: [...new Set(all.map(({ name }) => name))], quick, left, findings };
}

/** Whether the quick door leaves it to the schema, or lets in what the schema does; else what is wrong. */
function judged(of: Declared, value: unknown): string {
  const copied = copyOfPlain(value, true);
  if (copied === undefined || !of.passes(copied.copy, copied.isOrdinary)) return "left";
  if (!parse(of.schema(), copied.copy).success) return "the schema refuses it";
  if (
    Object.hasOwn(of, "read") &&
    (of as { read: (value: unknown, isPlain: boolean) => unknown }).read(copied.copy, true) === undefined
  )
    return "it passes, and is not read";
  const text = JSON.stringify(copied.copy);
  // A Proxy may answer otherwise the second time; the copy is what counts.
  const again = examine(copied.copy, "facts", true);
  return again.faults.length === 0 && JSON.stringify(again.plain) === text ? "same" : "its copy is no plain data";
}

/** The functions whose sound facts, as samples have them, the quick door leaves to the schema. */
export function leftToSchema(api: Api): readonly string[] {
  return [
    ...new Set(
      soundFacts(api).flatMap(({ name, of, facts }) => {
        const copied = copyOfPlain(facts, true);
        return copied !== undefined && of.passes(copied.copy, copied.isOrdinary) ? [] : [name];
      }),
    ),
  ];
}
