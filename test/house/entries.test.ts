import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import type * as z from "zod";
import type { Explanation, ExplainOptions } from "../../src/kernel/explanation.ts";
import type { Explainable } from "../../src/explain/explain.ts";
import { termKinds } from "../../src/terms/kinds.ts";
import * as schemas from "../../src/entries/schemas.ts";
import { constantsOf, packageEntries, packFiles } from "../support/exports.ts";
import { parametersOf } from "../support/parameters.ts";
import { source } from "../support/samples/from-source.ts";
import { samplesOf, valueSamples } from "../support/samples/index.ts";
import { explainableKinds, explainedCalls } from "../support/samples/told.ts";
import { importsOf, root, textOf } from "../support/source.ts";

const samples = samplesOf(source);
const explainers = Object.keys(source).filter((name) => /^explain[A-Z]/.test(name));
const namesIn = (file: string): readonly string[] => constantsOf(file).map(({ name }) => name);

/** What each entry exports at run time. A change here is a change for users: functions come and go with their samples. */
const exported: Readonly<Record<string, readonly string[]>> = {
  index: [
    ...[...Object.keys(samples), ...Object.keys(valueSamples), ...explainers],
    ...[
      "InputError",
      "NOT_STATED",
      "labels",
      "readResult",
      "receiptOf",
      "sortRows",
      "verifyReceipt",
      "version",
      "explain",
      "isInputError",
      "pack",
      "renderMarkdown",
      "renderText",
      "writeLetter",
    ],
  ],
  money: [...Object.keys(valueSamples), "InputError", "isInputError"],
  rates: ["lookUpRate", "lpr", "pbocBenchmark"],
  packs: packFiles().flatMap(namesIn),
  ...Object.fromEntries(packFiles().map((file) => [/^src\/(packs\/.*)\.ts$/.exec(file)?.[1] ?? file, namesIn(file)])),
  bulk: [
    ...["answerEach", "compileHousehold", "compileHouseholdColumns", "compileInterest", "compileOverdue"],
    ...["compilePolicy", "compileReminders", "compileScreening", "compileSubsidy", "indexRelations", "linesOf"],
    ...["mergeSummaries", "portfolioPart", "readColumns"],
  ],
  "calendars/mainland": ["mainlandCalendar"],
  "cards/sample": ["sampleCard"],
  documents: ["clauses", "documents", "readings"],
  schemas: Object.keys(schemas),
};

/** The packages that an entry loads; those that are not named load none. */
const days = ["date-fns/addMonths"];
const zod = ["zod", "zod/v4/core"];
const loads: Readonly<Record<string, readonly string[]>> = {
  index: [...days, "decimal.js", ...zod],
  money: [...days, "decimal.js"],
  rates: [...days, ...zod],
  bulk: [...days, "decimal.js", ...zod],
  documents: [...days, ...zod], // the readings stand with the kinds of terms
  schemas: [...days, ...zod],
};

const require = createRequire(import.meta.url);

/** The packages that a built file imports, itself or through others. */
function packagesOf(start: string): string[] {
  const files = new Set([start]);
  const packages = new Set<string>();
  for (const file of files) for (const { to } of importsOf(file)) (to.startsWith("dist/") ? files : packages).add(to);
  return [...packages].sort();
}

describe("the entries", () => {
  it("are those that the package lists, and that are built", () => {
    const { exports } = JSON.parse(textOf("package.json")) as { exports: Readonly<Record<string, unknown>> }; // ours
    const listed = Object.keys(exported).map((entry) => (entry === "index" ? "." : `./${entry}`));
    const data = ["./cases/*", "./json-schema/*.json", "./package.json"];
    expect(Object.keys(exports).sort()).toStrictEqual([...listed, ...data].sort());
    expect(Object.keys(packageEntries).sort()).toStrictEqual(Object.keys(exported).sort());
  });

  it.each(Object.entries(exported))("%s exports what it should, to ESM and to CommonJS", async (entry, names) => {
    const esm = (await import(`${root}dist/${entry}.js`)) as object; // a module
    const cjs = require(`${root}dist/${entry}.cjs`) as object; // its exports
    expect(Object.keys(esm).sort()).toStrictEqual([...names].sort());
    expect(Object.keys(cjs).sort()).toStrictEqual([...names].sort());
  });

  it.each(Object.keys(exported))("%s loads no package but those it needs", (entry) => {
    expect(packagesOf(`dist/${entry}.js`)).toStrictEqual(loads[entry] ?? []);
  });
});

/** Exports that are not frozen, and why. */
const notFrozen: Readonly<Record<string, string>> = {
  schemas:
    "zod keeps in a schema what it builds when the schema is first used; no function of ours reads these objects",
};

describe("what is exported", () => {
  it.each(Object.keys(exported).filter((entry) => !Object.hasOwn(notFrozen, entry)))(
    "by %s is frozen all the way down, but for functions and classes, which hold no data",
    async (entry) => {
      for (const module of [await import(`${root}dist/${entry}.js`), require(`${root}dist/${entry}.cjs`)]) {
        const open = Object.entries(module as object).flatMap(([name, value]) => openPlaces(value, name)); // a module
        expect(open).toStrictEqual([]);
      }
    },
  );
});

/** Places below a value that can be written to; of a function, its fields. */
function openPlaces(value: unknown, place: string): readonly string[] {
  if (typeof value === "function") return Object.keys(value).map((key) => `${place}.${key}`);
  if (typeof value !== "object" || value === null) return [];
  const holdsMore = value instanceof Map || value instanceof Set || value instanceof WeakMap;
  const inside = Reflect.ownKeys(value).flatMap((key) =>
    openPlaces(Reflect.get(value, key), `${place}.${String(key)}`),
  );
  return [...(Object.isFrozen(value) && !holdsMore ? [] : [place]), ...inside];
}

describe("beside the functions", () => {
  it("stands an explainer for every kind of result, which says what `explain` does", () => {
    const all = explainers.map((name) => source[name as keyof typeof source]) as ((
      result: Explainable,
      options: ExplainOptions,
    ) => Explanation)[]; // by their names
    const first = new Map(explainedCalls(source).map(({ result }) => [result.kind, result]));
    const unexplained = [...first.values()].filter((result) => {
      const page = JSON.stringify(source.explain(result, { language: "zh" }));
      return !all.some((explainer) => told(() => explainer(result, { language: "zh" })) === page);
    });
    expect(unexplained.map(({ kind }) => kind)).toStrictEqual([]);
  });

  it("stands a schema for every kind of terms, and for all facts of a shape of their own", () => {
    const { resultSchemas, ...factsAndTerms } = schemas;
    expect(Object.keys(resultSchemas)).toStrictEqual(explainableKinds(source));
    const published = Object.values<z.ZodType>(factsAndTerms);
    expect(Object.entries(termKinds).filter(([, kind]) => !published.includes(kind.schema()))).toStrictEqual([]);
    const without = Object.entries(samples).flatMap(([name, { args }]) =>
      args
        .map((arg, i) => ({ arg: arg, place: `${name} ${parametersOf.get(name)?.[i]?.name ?? ""}` }))
        .filter(({ arg }) => typeof arg === "object" && !published.some((schema) => schema.safeParse(arg).success)),
    );
    // Changes are values of terms; packs, and questions to packs, hold terms and facts.
    expect(without.map(({ place }) => place)).toStrictEqual([
      ...["adjustTerms changes", "nextQuestion options", "packOf used", "packOf packs", "chooseEdition editions"],
      ...["comparePacks first", "comparePacks second", "assessUnder packs", "assessUnder facts"],
    ]);
    expect(Object.keys(schemas)).toEqual(expect.arrayContaining(["loanSchema", "interestLoanSchema"])); // parts of facts
  });
});

function told(page: () => Explanation): string | undefined {
  try {
    return JSON.stringify(page());
  } catch {
    return undefined; // the explainer of another kind
  }
}
