import { expect, it } from "vitest";
import { unchecked } from "../support/builders.ts";
import { hasPart } from "../../src/kernel/reading.ts";

/* A reading has a part only where the document is silent about what it asks. */

const values = (of: object): ReadonlyMap<string, unknown> => new Map(Object.entries(of));

it("with the terms that it is about, or always", () => {
  expect(hasPart({ with: [] }, values({}))).toBe(true);
  expect(hasPart({ with: ["cap", "age"] }, values({}))).toBe(false);
  expect(hasPart({ with: ["cap", "age"] }, values({ age: 1 }))).toBe(true);
});

it("where a list names the one and not the other", () => {
  const poor = { with: ["kinds"], where: { term: "kinds", names: "poor", not: "lifted-out" } };
  expect(hasPart(poor, values({ kinds: ["poor"] }))).toBe(true);
  expect(hasPart(poor, values({ kinds: ["poor", "lifted-out"] }))).toBe(false);
  expect(hasPart(poor, values({ kinds: ["other"] }))).toBe(false);
  expect(hasPart(poor, values({}))).toBe(false);
});

it("where a document leaves a term to the lender, and for no other reason of openness", () => {
  const principle = { with: ["higherCap"], opens: { term: "age", while: "flag" } };
  expect(hasPart(principle, values({ age: 1 }))).toBe(false);
  expect(hasPart(principle, values({ age: 1 }), { age: "lender-decides" })).toBe(true);
  expect(hasPart(principle, values({ age: 1 }), { age: "from-memory" })).toBe(false);
  expect(hasPart(principle, values({ age: 1 }), unchecked({ __proto__: { age: "lender-decides" } }))).toBe(false);
});
