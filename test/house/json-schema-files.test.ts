import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { dayIssue, dayOf } from "../../src/base/date/day.ts";
import { isInputError } from "../../src/base/input/input-error.ts";
import type { Issue } from "../../src/base/input/issue.ts";
import { amountIssue } from "../../src/base/money/amount.ts";
import { percentIssue } from "../../src/base/money/percent.ts";
import * as schemas from "../../src/entries/schemas.ts";
import { jsonSchemaFiles, mapRefs, textOfFile } from "../support/json-schema/files.ts";
import { gatewayOf } from "../support/json-schema/gateway.ts";
import { WITHOUT_ENDPOINT } from "../support/json-schema/open-api.ts";
import { oddities, type Place, placesOf, valueAt, ways, withoutValue, withValue } from "../support/damage.ts";
import { drawsOf } from "../support/random.ts";
import { source } from "../support/samples/from-source.ts";
import { callsOf } from "../support/samples/index.ts";
import { explainedCalls } from "../support/samples/told.ts";

const files = await jsonSchemaFiles();
const gateway = gatewayOf(files);
const published = Object.entries<z.ZodType>(schemas as unknown as Readonly<Record<string, z.ZodType>>)
  .filter(([name]) => name !== "resultSchemas")
  .map(([name, schema]) => ({
    schema,
    file: `${name.replace(/Schema$/, "").replaceAll(/[A-Z]/g, (a) => `-${a.toLowerCase()}`)}.json`,
  }));

describe("the JSON Schema files", () => {
  it("are there for every published schema and every kind of result, and each compiles with what it refers to", () => {
    const kinds = Object.keys(schemas.resultSchemas).map((kind) => `result-${kind}.json`);
    const all = [...published.map(({ file }) => file), ...kinds, "defs.json", "result-defs.json", "openapi.json"];
    expect([...files.keys()]).toStrictEqual(all.sort());
    for (const file of all) if (file !== "openapi.json") expect(typeof gateway(file)).toBe("function");
  });

  it("ask for nothing that validators count in binary fractions", () => {
    expect([...files.values()].map(textOfFile).join("")).not.toContain("multipleOf");
  });

  it("name every field in both languages", () => {
    const bare: string[] = [];
    type Field = Readonly<Record<"title" | "$ref", unknown>>;
    const look = (value: unknown, at: string): void => {
      if (typeof value !== "object" || value === null) return;
      const defs = (files.get(at)?.["$defs"] ?? {}) as Readonly<Record<string, Field>>;
      for (const [key, inner] of Object.entries(value)) {
        if (key === "properties" && !Array.isArray(value))
          for (const [name, field] of Object.entries(inner as Readonly<Record<string, Field>>)) {
            // What many records have stands once, below the name of the field.
            const title = field.title ?? defs[String(field.$ref).replace("#/$defs/", "")]?.title;
            if (!/[\u4e00-\u9fff].* [\w"]/.test(String(title))) bare.push(`${at} ${name}`);
          }
        look(inner, at);
      }
    };
    for (const [file, schema] of files) if (file !== "openapi.json") look(schema, file);
    expect(bare).toStrictEqual([]);
    const titles = [...files].flatMap(([file, { title, $defs = {}, openapi }]) => [
      ...(openapi === undefined ? [[file, title]] : []),
      ...Object.entries($defs as Readonly<Record<string, { title?: unknown }>>).flatMap(([name, each]) =>
        file.startsWith("result-") ? [] : [[`${file} ${name}`, each.title]],
      ),
    ]);
    expect(titles.filter(([, title]) => !/^[\u4e00-\u9fff].* [\w"]/.test(String(title)))).toStrictEqual([]);
  });
});

describe("a gateway and the library let the same in", () => {
  const below = drawsOf(Number(process.env["FC_SEED"]), 0);
  const digit = (): string => String(below(10));
  const digits = (n: number): string => Array.from({ length: n }, digit).join("");
  const pick = <T>(...of: readonly T[]): T => of[below(of.length)] as T; // one of them
  const broken = (text: string): string => {
    const at = below(text.length + 1);
    return (
      text.slice(0, at) + pick("", "-", ".", " ", "0", "%", "e", "\n", "，", "１", "+") + text.slice(at + below(2))
    );
  };
  const whole = (most: number): string => pick("0", String(1 + below(9)) + digits(below(most)));
  const decimals = (most: number): string => pick("", `.${digits(1 + below(most))}`);
  const text = (draw: () => string): string => (below(3) === 0 ? broken(draw()) : draw());
  const amount = (): unknown =>
    pick<() => unknown>(
      () => text(() => whole(13) + decimals(3)),
      () => text(() => whole(13) + decimals(3)),
      () => below(10 ** 9) / 100, // a whole number of fen
      () => below(10 ** 15),
      () => Number(whole(12) + decimals(4)) * pick(1, 1, -1),
      () => pick<unknown>(null, true, "", [], {}, 1e-7, 1e21, 0, -0, 1.13, 4.35, 0.07, 999_999_999_999.99, 1e12),
    )();
  const percent = (): unknown =>
    pick<() => unknown>(
      () => text(() => `${whole(4)}${decimals(5)}%`),
      () => pick<unknown>(4.35, null, "4.35", "%"),
    )();
  const day = (): unknown =>
    pick<() => unknown>(
      () => text(() => dayOf(below(2_900_000) - 354_000)),
      () => `${digits(4)}-${pick("02", "04", "12", "1" + digit(), digits(2))}-${pick("29", "30", "31", digits(2))}`,
      () => `${pick("19", "20", "24", digits(2))}00-02-${pick("28", "29")}`,
      () => pick<unknown>(20210610, null, "", "2021-06-10T00:00:00Z"),
    )();
  /** A number whose decimals no schema can count. */
  const isFine = (value: unknown, issue: Issue | undefined): boolean =>
    typeof value === "number" &&
    /\.\d{3}|e-/.test(String(value)) &&
    ["too-many-decimals", "not-an-amount"].includes(issue?.code ?? "");

  it.each([
    { what: "Amount", draw: amount, judge: amountIssue },
    { what: "Percent", draw: percent, judge: percentIssue },
    { what: "Day", draw: day, judge: dayIssue },
  ])("on 100,000 drawn of $what, valid and broken, but for decimals of numbers", ({ what, draw, judge }) => {
    const passes = gateway(`defs.json#/$defs/${what}`);
    const counts = { taken: 0, refused: 0, fine: 0 };
    const apart = new Set<unknown>();
    for (let i = 0; i < 100_000; i++) {
      const value = draw();
      const issue = judge(value, "");
      const isPassed = passes(value);
      if (isPassed && isFine(value, issue)) counts.fine += 1;
      else if (isPassed !== (issue === undefined)) apart.add(value);
      else counts[isPassed ? "taken" : "refused"] += 1;
    }
    expect([...apart]).toStrictEqual([]);
    expect(Math.min(counts.taken, counts.refused)).toBeGreaterThan(10_000);
    expect(counts.fine > 0).toBe(what === "Amount");
  });

  const given = callsOf(source);
  const found = new Map<string, (typeof published)[number] | undefined>();
  for (const { name, of, args } of given)
    if (name === of)
      args.forEach((arg, i) => {
        if (typeof arg === "object")
          found.set(
            `${of} ${String(i)}`,
            published.find(({ schema }) => schema.safeParse(arg).success),
          );
      });

  it("on the facts and terms of every sample", () => {
    const refused = given.flatMap(({ name, of, args }) =>
      args.flatMap((arg, i) => {
        const known = found.get(`${of} ${String(i)}`);
        if (known === undefined) return [];
        const passes = gateway(known.file);
        const plain = JSON.parse(JSON.stringify(arg)) as unknown;
        return !known.schema.safeParse(arg).success || passes(plain)
          ? []
          : [`${name}: ${JSON.stringify(passes.errors)}`];
      }),
    );
    expect(refused).toStrictEqual([]);
    expect(new Set([...found.values()].map((known) => known?.file)).size).toBeGreaterThan(60);
  });

  const shuffled = <T>(all: readonly T[]): readonly T[] =>
    all
      .map((each) => [below(1_000_000), each] as const)
      .sort(([a], [b]) => a - b)
      .map(([, each]) => each);

  it("on damaged ones, but for what stands between fields and what no schema can say", () => {
    const places = new Map<
      string,
      { readonly arg: unknown; readonly place: Place; readonly known: (typeof published)[number] }
    >();
    for (const { name, of, args } of given) {
      if (name !== of) continue;
      args.forEach((arg, i) => {
        const known = found.get(`${of} ${String(i)}`);
        if (known === undefined) return;
        for (const place of placesOf(arg)) {
          const fields = place
            .filter((step) => typeof step === "string")
            .slice(-2)
            .join(".");
          if (place.length > 0 && !places.has(fields)) places.set(fields, { arg, place, known });
        }
      });
    }
    const apart = new Set<string>();
    const onlyHere = new Set<string>();
    let both = 0;
    for (const { arg, place, known } of shuffled([...places.values()]).slice(0, 120)) {
      const passes = gateway(known.file);
      const look = (damaged: unknown, way: string): void => {
        const plain = asJson(damaged);
        if (plain === undefined) return;
        const issues = known.schema.safeParse(plain.json, { reportInput: true }).error?.issues ?? [];
        const beyond = issues.map(whyBeyond);
        if (passes(plain.json) === (issues.length === 0)) both += 1;
        else if (issues.length > 0 && !beyond.includes(undefined)) for (const why of beyond) onlyHere.add(why ?? "");
        else
          apart.add(
            `${known.file} ${place.join(".")}, ${way}: ${JSON.stringify(issues.length > 0 ? issues : passes.errors)}`,
          );
      };
      look(withoutValue(arg, place), "left out");
      for (const [way, damage] of plainWays)
        for (const { value } of damage(valueAt(arg, place))) look(withValue(arg, place, value), way);
    }
    expect([...apart]).toStrictEqual([]);
    expect(["between fields", "decimals", "nothing visible"]).toEqual(expect.arrayContaining([...onlyHere]));
    expect(both).toBeGreaterThan(2_000);
  });

  it("on every result, its explanation and a refusal, and not with a field too many", () => {
    for (const { result, name } of explainedCalls(source)) {
      const passes = gateway(`result-${result.kind}.json`);
      const plain = JSON.parse(JSON.stringify(result)) as object;
      expect([name, passes(plain) || passes.errors]).toStrictEqual([name, true]);
      expect(passes({ ...plain, paid: true })).toBe(false);
    }
    const explanation = source.explain(source.gradeOf(source.changge2017.grading, 96), { language: "zh" });
    expect(gateway("explanation.json")(JSON.parse(JSON.stringify(explanation)))).toBe(true);
    expect(gateway("explanation.json")({ ...explanation, language: "fr" })).toBe(false);
    const error = caught(() => source.gradeOf(source.changge2017.grading, "96" as unknown as number)); // on purpose
    const sent = JSON.parse(JSON.stringify(error)) as { issues: readonly Issue[] };
    expect(gateway("input-error.json")(sent)).toBe(true);
    expect(gateway("issue.json")(sent.issues[0])).toBe(true);
    expect(schemas.inputErrorSchema.parse(sent)).toStrictEqual(sent);
    expect(gateway("issue.json")({ ...sent.issues[0], code: "wrong" })).toBe(false);
  });
});

/** Ways to damage that JSON can carry. */
const plainWays = [
  ...Object.entries(ways).filter(
    ([way]) =>
      !/getter|hidden|symbol|circle|nesting|infinity|NaN|undefined|Date|class|boxed|function|bigint|inherited|__proto__/.test(
        way,
      ),
  ),
  ...Object.entries(oddities).filter(([way]) =>
    /near the ends|surrogate|NUL|shows nothing|several lines|edge|item too|misspelt/.test(way),
  ),
];

/** Why only the library refuses something: it compares fields, counts the decimals of a number, or finds nothing visible in a name. */
function whyBeyond(issue: z.core.$ZodIssue): string | undefined {
  if (issue.code === "invalid_union")
    return issue.errors.map((each) => each.map(whyBeyond)).find((all) => !all.includes(undefined))?.[0];
  if (issue.code !== "custom") return undefined;
  if (issue.params?.["between"] === true) return "between fields";
  const { code } = (issue.params?.["issue"] ?? {}) as { readonly code?: string }; // our checks lay it there
  if (code === "not-a-name") return "nothing visible";
  return typeof issue.input === "number" && (code === "too-many-decimals" || code === "not-an-amount")
    ? "decimals"
    : undefined;
}

describe("the OpenAPI document", () => {
  const { paths, components, ...frame } = files.get("openapi.json") as {
    readonly paths: Readonly<Record<string, unknown>>;
    readonly components: { readonly responses: Readonly<Record<string, unknown>> };
  };

  it("has an address for every function of the samples, and says which functions have none", () => {
    const functions = [
      ...new Set(callsOf(source).map(({ of }) => of as string)),
      "explain",
      "writeLetter",
      "readResult",
      "renderMarkdown",
      "renderText",
      "verifyReceipt",
    ];
    const expected = functions.filter((name) => !Object.hasOwn(WITHOUT_ENDPOINT, name)).map((name) => `/${name}`);
    expect(Object.keys(paths)).toStrictEqual(expected.sort());
    expect(frame).toMatchObject({ openapi: "3.1.0" });
  });

  it("refers to nothing that is not there", () => {
    const refs = new Set<string>();
    mapRefs([paths, components], (to) => {
      refs.add(to);
      return to;
    });
    expect(refs.size).toBeGreaterThan(100);
    const own = "#/components/responses/";
    const [inside, files] = [
      [...refs].filter((to) => to.startsWith(own)),
      [...refs].filter((to) => !to.startsWith(own)),
    ];
    expect(inside.map((to) => to.slice(own.length))).toStrictEqual(Object.keys(components.responses));
    for (const to of files) expect(typeof gateway(to)).toBe("function");
  });
});

/** Plain data as it arrives over HTTP; undefined for what is no JSON. */
function asJson(value: unknown): { readonly json: unknown } | undefined {
  try {
    const json = JSON.parse(JSON.stringify(value)) as unknown;
    return isDeepStrictEqual(json, value) ? { json } : undefined;
  } catch {
    return undefined;
  }
}

function caught(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    if (isInputError(error)) return error;
    throw error;
  }
  return undefined;
}
