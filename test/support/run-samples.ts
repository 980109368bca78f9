// Prints what the built package tells of the samples, a line of JSON each, on a host that does what the arguments name,
// one after the other. What is told again there, in other zones or other threads, is printed only where it differs.
// With `FUPIN_PART=4 name` it takes one in four of the samples, drawn by FC_SEED and the name.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { compileFunction, createContext } from "node:vm";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { freezeIntrinsics, lockdown } from "./lockdown.ts";
import type { Api } from "./samples/index.ts";
import { isInPart } from "./samples/part.ts";
import { type Told, toldBy } from "./samples/told.ts";

type Lines = readonly string[];

const root = new URL("../../", import.meta.url);
const { exports } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as {
  readonly exports: Readonly<
    Record<string, string | Readonly<Record<"import" | "require", { readonly default: string }>>>
  >; // ours
};
const built = Object.values(exports).flatMap((entry) => (typeof entry === "string" ? [] : [entry]));

/** What a host may do before the package is loaded. */
const before: Readonly<Record<string, () => void | Promise<void>>> = {
  meddle,
  lockdown,
};

/** What it may do afterwards; and what is then told once more. */
const after: Readonly<Record<string, (api: Api, lines: Lines) => void | Promise<void>>> = {
  meddle,
  // decimal.js and zod assign over fields of these two, which `Object.freeze` alone forbids.
  frozen: () => {
    freezeIntrinsics(Object.prototype, Error.prototype);
  },
  // zod cannot make its own error where `Error.prototype` is frozen and nothing may cover it.
  "frozen-errors": (api, lines) => {
    const all = drawn(api);
    Object.freeze(Error.prototype);
    const isAsked = (_: unknown, i: number): boolean => all[i]?.bySchema !== true;
    tellDifference("frozen errors", lines.filter(isAsked), all.filter(isAsked).map(lineOf));
  },
  "hidden-fact": () => {
    lendToAll({ misusedOn: "2018-03-01" });
  },
  zones: (api, lines) => {
    const zones = process.argv.slice(process.argv.indexOf("zones") + 1);
    const all = drawn(api);
    const hours = zones.map((zone) => {
      process.env["TZ"] = zone;
      tellDifference(zone, lines, all.map(lineOf));
      return new Date(2021, 5, 10).getTimezoneOffset();
    });
    console.log(`zones: ${String(new Set(hours).size)}`);
  },
  workers: async (_api, lines) => {
    const both = await Promise.all(
      ["one worker", "another worker"].map(async (name) => [name, await linesOfWorker()] as const),
    );
    for (const [name, told] of both) tellDifference(name, lines, told);
  },
  context: (api, lines) => {
    // What is thrown there is known here.
    tellDifference("a context of its own", lines, linesOf({ ...inContext(), isInputError: api.isInputError }));
  },
};

/** Lays fields, which no listing of fields shows, under every object of the host. */
function lendToAll(fields: object): void {
  for (const [name, value] of Object.entries(fields))
    Object.defineProperty(Object.prototype, name, { value, writable: true });
}

async function meddle(): Promise<void> {
  const { Decimal } = await import("decimal.js");
  const { config } = await import("zod");
  Decimal.set({ precision: 3, rounding: 1, toExpNeg: 0, toExpPos: 1 });
  config({ customError: () => "host", jitless: false });
}

function linesOf(api: Api): Lines {
  return drawn(api).map(lineOf);
}

/** What is told here. */
function drawn(api: Api): readonly Told[] {
  return toldBy(api, (name) => isInPart(process.env["FUPIN_PART"], name));
}

function lineOf({ name, tell }: Told): string {
  return JSON.stringify([name, tell()]);
}

function tellDifference(where: string, lines: Lines, others: Lines): void {
  const found = lines.filter((line, i) => line !== others[i]).map((line) => line.slice(0, 80));
  if (found.length > 0 || lines.length !== others.length) console.log(`${where} differs: ${found.join(" ")}`);
}

function linesOfWorker(): Promise<Lines> {
  return new Promise((done, failed) => {
    const code = `import("tsx/esm/api").then(({ register }) => (register(), import(${JSON.stringify(import.meta.url)})))`;
    const worker = new Worker(code, { eval: true, argv: [], execArgv: [] });
    worker.once("message", done);
    worker.once("error", failed);
  });
}

/** What the entries export, with all their packages loaded in another realm. */
function inContext(): Api {
  const parsingContext = createContext({ console });
  const loaded = new Map<string, { exports: object }>();
  const load = (file: string): object => {
    const known = loaded.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    loaded.set(file, module);
    const { resolve } = createRequire(file);
    const names = ["exports", "require", "module", "__filename", "__dirname"];
    const run = compileFunction(readFileSync(file, "utf8"), names, { filename: file, parsingContext });
    Reflect.apply(run, undefined, [module.exports, (name: string) => load(resolve(name)), module, file, dirname(file)]);
    return module.exports;
  };
  const files = built.map((entry) => fileURLToPath(new URL(entry.require.default, root)));
  return Object.assign({}, ...files.map(load)) as Api; // what they export
}

const asked = process.argv.slice(2);
for (const name of asked) await before[name]?.();
const entries = await Promise.all(
  built.map((entry) => import(new URL(entry.import.default, root).href) as Promise<object>),
);
const api = Object.assign({}, ...entries) as Api; // what they export
const late = asked.filter((name) => !["zones", "workers", "context", "frozen-errors"].includes(name));
for (const name of late) await after[name]?.(api, []);
const lines = linesOf(api);
if (isMainThread) {
  for (const line of lines) console.log(line);
  for (const name of asked) if (!late.includes(name)) await after[name]?.(api, lines);
} else parentPort?.postMessage(lines);
