import { describe, expect, it } from "vitest";
import * as z from "zod";
import * as schemas from "../../src/entries/schemas.ts";

describe("every schema", () => {
  it.each(Object.entries<z.ZodType>(schemas))("%s makes a JSON Schema that refuses unknown fields", (_name, schema) => {
    const made = z.toJSONSchema(schema, { io: "input" });
    expect(JSON.parse(JSON.stringify(made))).toStrictEqual(made);
    // A union (a question about a rate) has variants; everything else is one object.
    const variants = made.anyOf ?? [made];
    for (const variant of variants) {
      expect(variant).toMatchObject({ type: "object", additionalProperties: false });
    }
  });
});
