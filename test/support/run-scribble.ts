// Writes over every result, explanation and refusal of the samples, tells each again, and prints what then differs, a
// line each: whatever a caller does to what it was handed must not reach a later call. In a process of its own, since
// what is shared would spoil every later test.
import { isFrozenDeep } from "../../src/kernel/freeze-deep.ts";
import { source } from "./samples/from-source.ts";
import { samplesOf } from "./samples/index.ts";
import type { Calls } from "./samples/sample.ts";
import { type Told, toldBy } from "./samples/told.ts";

const samples: Readonly<Record<string, Partial<Calls<readonly unknown[]>>>> = samplesOf(source);

/** How the arguments come in: a fault of each is another kind of sharing. */
const ways: Readonly<Record<string, (args: readonly unknown[]) => readonly unknown[]>> = {
  "with the terms of a pack": copyOfOpen,
  "with terms read from JSON": (args) => structuredClone(args),
};

const all = toldBy(source);
const before = new Map(all.map((told) => [told.name, bytesOf(() => told.tell(copyOfOpen(told.args)))]));
const found = [...all.flatMap(scribbledOver), ...all.flatMap((told) => differs(told, told.args, "in the end"))];
for (const line of new Set(found)) console.log(line);
console.log(`written over: ${String(all.length)}`);

function scribbledOver(told: Told): readonly string[] {
  return Object.entries(ways).flatMap(([way, copy]) => {
    const args = copy(told.args);
    const first = differs(told, args, `${way}, before anything was written over it`);
    if (first.length > 0) return first; // another result led here
    scribble(told.tell(args));
    const later = differs(told, copy(told.args), `${way}, a later call`);
    // What hands back the caller's own pack hands back something the caller may write to.
    const isOwn = samples[told.name.split(/,| with /)[0] ?? ""]?.loose === true;
    return isOwn ? later : [...later, ...differs(told, args, `${way}, the same arguments again`)];
  });
}

function differs(told: Told, args: readonly unknown[], when: string): readonly string[] {
  const now = bytesOf(() => told.tell(copyOfOpen(args)));
  return now === before.get(told.name) ? [] : [`${told.name}: ${when}`];
}

function bytesOf(tell: () => unknown): string {
  try {
    return JSON.stringify(tell());
  } catch (error) {
    return String(error);
  }
}

/** A copy in which what is frozen all the way down stays the same thing, as a pack does. */
function copyOfOpen<T>(value: T): T {
  if (typeof value !== "object" || value === null || isFrozenDeep(value)) return value;
  const copy: unknown = Array.isArray(value)
    ? value.map(copyOfOpen)
    : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyOfOpen(inner as unknown)]));
  return copy as T; // the same fields
}

/** Changes whatever can be changed below a value, innermost first. What is frozen refuses, and stays. */
function scribble(value: unknown, seen: Set<object> = new Set()): void {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  for (const key of Reflect.ownKeys(value)) scribble(Reflect.get(value, key), seen);
  if (Array.isArray(value)) {
    const list = value as unknown[];
    attempt(() => list.reverse());
    attempt(() => list.push("scribbled"));
    attempt(() => list.fill("scribbled"));
    attempt(() => (list.length = 0));
    return;
  }
  for (const key of Reflect.ownKeys(value)) {
    Reflect.set(value, key, "scribbled");
    if (key.toString().length % 2 === 0) Reflect.deleteProperty(value, key);
  }
  Reflect.set(value, "scribbled", true);
}

function attempt(change: () => unknown): void {
  try {
    change();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error; // a frozen list refuses
  }
}
