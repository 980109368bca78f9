import { describe, expect, it } from "vitest";
import { functionFacts } from "../../src/ask/function-facts.ts";
import { leftToSchema, quickDoor } from "../support/quick-door.ts";
import { source } from "../support/samples/from-source.ts";

describe("the quick door", () => {
  it("lets in the facts of every sample: only what is wrong, or oddly written, needs a schema", () => {
    expect(leftToSchema(source)).toStrictEqual([]);
  });

  it("lets in nothing that the schema refuses, whatever the damage; `tsx test/fuzz-door.ts` tries a million", () => {
    const { functions, quick, left, findings } = quickDoor(source, Number(process.env["FC_SEED"]), 6000);
    expect(findings).toStrictEqual([]);
    expect(Math.min(quick, left)).toBeGreaterThan(500);
    expect([...functions].sort()).toStrictEqual(Object.keys(functionFacts).sort());
  });
});
