import { describe, expect, it } from "vitest";
import * as z from "zod";
import * as schemas from "../../src/entries/schemas.ts";
import { type Place, placesOf, valueAt, ways, withoutValue, withValue } from "../support/damage.ts";
import { source } from "../support/samples/from-source.ts";
import { callsOf } from "../support/samples/index.ts";

const published = Object.entries(schemas as unknown as Readonly<Record<string, z.ZodType>>).filter(
  ([name]) => name !== "resultSchemas",
);

/** Chinese and English beside each other, as every message of ours has them. */
const BILINGUAL = /[\u4e00-\u9fff].* \/ [a-z]/;
/** What zod says of itself. */
const ZOD = /Invalid|expected|Unrecognized|Too (small|big)|received/;

/** Every message of a refusal, those inside unions too. */
function messagesOf(issues: readonly z.core.$ZodIssue[]): readonly string[] {
  return issues.flatMap((issue) => [
    issue.message,
    ...(issue.code === "invalid_union" ? issue.errors.flatMap(messagesOf) : []),
    ...(issue.code === "invalid_key" || issue.code === "invalid_element" ? messagesOf(issue.issues) : []),
  ]);
}

/** The messages that are none of ours. */
function foreign(issues: readonly z.core.$ZodIssue[]): readonly string[] {
  return messagesOf(issues).filter((text) => !BILINGUAL.test(text) || ZOD.test(text.replace("expected", "")));
}

/** The schemas that a schema is made of, itself first. */
function partsOf(schema: z.core.$ZodType, seen = new Set<z.core.$ZodType>()): ReadonlySet<z.core.$ZodType> {
  if (seen.has(schema)) return seen;
  seen.add(schema);
  const within = (value: unknown): void => {
    if (value instanceof z.core.$ZodType) partsOf(value, seen);
    else if (typeof value === "function") return;
    else if (Array.isArray(value)) value.forEach(within);
    else if (typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype)
      Object.values(value).forEach(within);
  };
  const def = schema._zod.def as unknown as Readonly<Record<string, unknown>>; // whatever it is made of
  Object.values(def).forEach(within);
  if (def["type"] === "lazy") within((def["getter"] as () => unknown)());
  return seen;
}

/** Kinds of schemas that say nothing of their own: what is wrong is said by what is in them, or by a check of ours. */
const SILENT: readonly string[] = ["any", "unknown", "never", "optional", "lazy"];

describe("whoever parses with a published schema", () => {
  it.each(published)("%s is told nothing in zod's words: each of its parts has ours", (_name, schema) => {
    const parts = [...partsOf(schema)].filter((part) => !SILENT.includes(part._zod.def.type));
    expect(parts.filter((part) => part._zod.def.error === undefined).map((part) => part._zod.def.type)).toStrictEqual(
      [],
    );
    const checks = parts.flatMap((part) => part._zod.def.checks ?? []).map((check) => check._zod.def);
    expect(checks.filter((def) => def.check !== "custom" && def.error === undefined)).toStrictEqual([]);
  });

  it("reads both languages for whatever is damaged in a sample, in unions too", () => {
    const given = callsOf(source).flatMap(({ args, name, of }) => (name === of ? args : []));
    const taken = published.flatMap(([name, schema]) => {
      const arg = given.find((each) => typeof each === "object" && schema.safeParse(each).success);
      return arg === undefined ? [] : [{ name, schema, arg }];
    });
    expect(taken.length).toBeGreaterThan(60);
    const wrong = new Set<string>();
    const seen = new Set<string>();
    let refused = 0;
    for (const { name, schema, arg } of taken) {
      const look = (damaged: unknown): void => {
        const { error } = schema.safeParse(damaged);
        if (error === undefined) return;
        refused += 1;
        for (const text of foreign(error.issues)) wrong.add(`${name}: ${text}`);
      };
      for (const place of different(placesOf(arg), seen)) {
        if (place.length > 0) look(withoutValue(arg, place));
        for (const way of plain)
          for (const { value } of ways[way]?.(valueAt(arg, place)) ?? []) look(withValue(arg, place, value));
      }
    }
    expect([...wrong]).toStrictEqual([]);
    expect(refused).toBeGreaterThan(3_000);
  });

  it("is told the field, and what the branch that was meant lacks", () => {
    const { error } = schemas.householdApplicationSchema.safeParse({ id: "A1", amuont: 5, amount: "5 0" });
    expect(error?.issues.map(({ path, message }) => [path.join("."), message])).toStrictEqual([
      ["appliedOn", "缺少此项 / is required"],
      [
        "amount",
        '不是金额；请写人民币元，如 "1975.50"（不接受指数、分隔符、空白、正号） / is not an amount; write yuan such as "1975.50" (no exponent, separator, white space or plus sign)',
      ],
      ["termMonths", "缺少此项 / is required"],
      ["", "amuont: 没有这个字段；请写 amount（申请金额） / is not a known field; write amount"],
    ]);
    const question = schemas.rateQuestionSchema.safeParse({ day: "2021-01-01", termMonths: "12" });
    expect(question.error?.issues.map(({ message }) => message)).toStrictEqual([
      "termMonths: 类型不对，应为 number（按 { termMonths } 的写法理解） / has the wrong type, expected number (read as { termMonths })",
    ]);
  });

  it("hears the same inside a schema of its own", () => {
    const { error } = z.object({ loans: z.array(schemas.loanSchema) }).safeParse({ loans: [{ id: 5 }] });
    expect(foreign(error?.issues ?? [])).toStrictEqual([]);
    expect(error?.issues[0]?.path).toStrictEqual(["loans", 0, "id"]);
  });
});

/** The places that have not been seen in another schema: the same fields in the same record are alike. */
function different(places: readonly Place[], seen: Set<string>): readonly Place[] {
  const nameOf = (place: Place): string =>
    place
      .filter((step) => typeof step === "string")
      .slice(-2)
      .join(".");
  return places.filter((place) => !seen.has(nameOf(place)) && seen.add(nameOf(place)));
}

/** Ways to damage that a form or another service can come to. */
const plain = [
  "null",
  "text for a boolean",
  "text for a number",
  "a number for text",
  "a list for an object",
  "an object for a value",
  "a value for an object",
  "an unknown field",
  "empty text",
  "a day that does not exist",
  "no whole number",
];
