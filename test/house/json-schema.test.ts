import { describe, expect, it } from "vitest";
import * as z from "zod";
import * as schemas from "../../src/entries/schemas.ts";
import { source } from "../support/samples/from-source.ts";
import { explainedCalls } from "../support/samples/told.ts";

const { resultSchemas, ...others } = schemas;

describe("every schema of a result", () => {
  it.each(Object.entries<z.ZodType>(resultSchemas))("%s makes a JSON Schema that names its kind", (kind, schema) => {
    const made = z.toJSONSchema(schema, { io: "input" });
    expect(JSON.parse(JSON.stringify(made))).toStrictEqual(made);
    const whole = resolved(made, made);
    const variants = (whole.anyOf ?? [whole]).map((variant) => resolved(variant, made));
    for (const variant of variants) {
      expect(variant).toMatchObject({ type: "object", properties: { kind: { const: kind } } });
      expect(variant.required).toContain("made");
    }
    const defined = Object.keys(made.$defs ?? {});
    const named = [...JSON.stringify(made).matchAll(/"#\/\$defs\/(\w+)"/g)].map(([, name]) => name);
    expect(named.filter((name) => !defined.includes(name ?? ""))).toStrictEqual([]);
  });

  it.each(explainedCalls(source))("takes $name, and not with another kind or a field too many", ({ result }) => {
    const schema = resultSchemas[result.kind];
    expect(schema.safeParse(JSON.parse(JSON.stringify(result))).success).toBe(true);
    expect(schema.safeParse({ ...result, kind: "weather-report" }).success).toBe(false);
    const { error } = schema.safeParse({ ...result, paid: true });
    expect(error?.issues[0]?.message).toContain("result.paid");
  });
});

/** A schema, or the one that it refers to. */
function resolved(
  schema: z.core.JSONSchema.BaseSchema,
  root: z.core.JSONSchema.BaseSchema,
): z.core.JSONSchema.BaseSchema {
  const name = schema.$ref?.slice("#/$defs/".length);
  const own = name === undefined ? schema : root.$defs?.[name];
  return typeof own === "object" ? own : {};
}

describe("every schema", () => {
  it.each(Object.entries<z.ZodType>(others))("%s makes a JSON Schema that refuses unknown fields", (_name, schema) => {
    const made = z.toJSONSchema(schema, { io: "input" });
    expect(JSON.parse(JSON.stringify(made))).toStrictEqual(made);
    // A union (a question about a rate) has variants; everything else is one object.
    const variants = made.anyOf ?? [made];
    for (const variant of variants) {
      expect(variant).toMatchObject({ type: "object", additionalProperties: false });
    }
  });
});
