import { describe, expect, it } from "vitest";
import { shapeOfResult } from "../../src/kernel/result-shapes.ts";
import { shapeCheck, shapeIssues } from "../../src/kernel/shape.ts";
import { assessHousehold } from "../../src/policy/eligibility/household/assess-household.ts";
import { anApplication, householdTerms } from "../support/builders.ts";
import { placesOf, valueAt, ways, withoutValue, withValue } from "../support/damage.ts";

describe("the check of a shape", () => {
  it("passes what has no issues, and nothing else: at every place of a result", () => {
    const terms = householdTerms({ householdCap: "50000", age: { min: 18 }, ableToWork: "required" });
    const result = assessHousehold(terms, anApplication({ bornOn: "2010-01-01" }));
    const { shape, named } = shapeOfResult("household-assessment");
    const check = shapeCheck(shape, named);
    const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    const damaged = placesOf(result).flatMap((place) => [
      ...(place.length === 0 ? [] : [withoutValue(result, place)]),
      ...[null, "x", 5, {}, []].map((value) => withValue(result, place, value)),
      ...(ways["an unknown field"]?.(valueAt(result, place)) ?? []).map(({ value }) => withValue(result, place, value)),
    ]);
    const wrong = [result, ...damaged]
      .map(plain)
      .filter((value) => check(value) !== (shapeIssues(value, shape, named, "result").length === 0));
    expect(wrong).toStrictEqual([]);
    expect(check(plain(result))).toBe(true);
    expect(damaged.map(plain).some(check)).toBe(true);
    expect(damaged.map(plain).every(check)).toBe(false);
  });
});
