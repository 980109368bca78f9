import { Session } from "node:inspector";
import { root } from "./source.ts";

/*
 * Counts what a call does, not how long it takes: the blocks of code that run in `src` and in the packages it uses, the
 * items that built-in functions walk, the reads of what came in, and the characters of what comes out. The same call
 * gives the same number on every machine. Only what is loaded after this file is counted.
 */

const session = new Session();
session.connect();
session.post("Profiler.enable");
session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

const counted = ["src/", ...["zod", "decimal.js", "date-fns", "@date-fns"].map((name) => `node_modules/${name}/`)];

let walked = 0;

/** How often blocks ran since this was last asked. */
function blocksRun(): number {
  let sum = 0;
  session.post("Profiler.takePreciseCoverage", (error, answer) => {
    if (error !== null) throw error;
    for (const { url, functions } of answer.result) {
      if (!counted.some((folder) => url.startsWith(`file://${root}${folder}`))) continue;
      for (const { ranges } of functions) for (const { count } of ranges) sum += count;
    }
  });
  return sum;
}

/** What each of some calls does. */
export function operationsOf(calls: readonly (() => unknown)[]): readonly number[] {
  blocksRun();
  return calls.map((call) => {
    walked = 0;
    const result = call();
    const own = walked;
    return blocksRun() + own + (typeof result === "undefined" ? 0 : JSON.stringify(result).length);
  });
}

/** The same plain data, of which every read is counted. */
export function watched<T>(data: T): T {
  return watch(data, new WeakMap()) as T; // it stands for it
}

function watch(value: unknown, known: WeakMap<object, object>): unknown {
  if (typeof value !== "object" || value === null) return value;
  const before = known.get(value);
  if (before !== undefined) return before;
  const proxy = new Proxy(value, {
    get: (of, key, self) => {
      walked++;
      const inner: unknown = Reflect.get(of, key, self);
      return Object.getOwnPropertyDescriptor(of, key)?.configurable === false ? inner : watch(inner, known); // frozen by the call
    },
    has: (of, key) => (walked++, Reflect.has(of, key)),
    ownKeys: (of) => (walked++, Reflect.ownKeys(of)),
    getOwnPropertyDescriptor: (of, key) => {
      walked++;
      const field = Reflect.getOwnPropertyDescriptor(of, key);
      return field?.configurable === true ? { ...field, value: watch(field.value, known) } : field;
    },
  });
  known.set(value, proxy);
  return proxy;
}

/** Methods of lists that walk through all of them without calling back. */
const walking = [
  ...["includes", "indexOf", "lastIndexOf", "concat", "slice", "splice", "reverse", "join", "fill", "flat", "shift"],
  ...["unshift", "sort", "toSorted", "toReversed", "toSpliced", "with"],
];

for (const name of walking) {
  const method = Reflect.get(Array.prototype, name) as (this: unknown, ...args: unknown[]) => unknown; // each is a method
  Object.defineProperty(Array.prototype, name, {
    ...{ configurable: true, writable: true },
    value(this: readonly unknown[], ...args: unknown[]) {
      walked += this.length;
      return Reflect.apply(method, this, args);
    },
  });
}

const iterate = Reflect.get(Array.prototype, Symbol.iterator) as (this: unknown) => Iterator<unknown>;
Object.defineProperty(Array.prototype, Symbol.iterator, {
  ...{ configurable: true, writable: true },
  value(this: readonly unknown[]) {
    const items = Reflect.apply(iterate, this, []);
    const counting = Object.create(items) as Iterator<unknown>;
    return Object.assign(counting, { next: () => (walked++, items.next()) });
  },
});

for (const name of ["keys", "values", "entries"] as const) {
  const list = Object[name].bind(Object) as (of: object) => unknown[];
  Object.defineProperty(Object, name, {
    ...{ configurable: true, writable: true },
    value: (of: object) => {
      const found = list(of);
      walked += found.length;
      return found;
    },
  });
}
