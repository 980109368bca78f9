import { describe, expect, it } from "vitest";
import { assessHousehold } from "../../src/policy/eligibility/household/assess-household.ts";
import type { HouseholdTerms, HouseholdTermValues } from "../../src/policy/eligibility/household/types.ts";
import { changge2017 } from "../../src/packs/changge2017.ts";
import { householdScheme } from "../../src/packs/household-scheme.ts";
import { luoping2023 } from "../../src/packs/luoping2023.ts";
import { reconcileBulletin } from "../../src/book/bulletin/reconcile-bulletin.ts";
import { summarisePortfolio } from "../../src/book/portfolio/summarise-portfolio.ts";
import { aBulletin, anApplication, unchecked, without } from "../support/builders.ts";
import { codesOf } from "../support/refusal.ts";
import { issuesOfCall } from "../support/issues.ts";

const frame = { kind: "household", pack: "ours", edition: "1" } as const;
const issuesOf = (terms: object): readonly string[] =>
  issuesOfCall(() => assessHousehold(unchecked<HouseholdTerms>({ ...frame, ...terms }), anApplication()));
const cap: HouseholdTermValues = { householdCap: "50000" };

describe("terms that contradict themselves", () => {
  it("a term that two articles set", () => {
    expect(
      issuesOf({ stated: { "our-rules#1": cap, "our-rules#2": { ...cap, termMonths: { max: 36 } } } }),
    ).toStrictEqual(['term-set-twice at terms.stated["our-rules#2"].householdCap']);
  });

  it("a reading of a term that an article states", () => {
    expect(
      issuesOf({
        stated: { "our-rules#1": { ...cap, oldProduct: "counts" } },
        readings: { "household/old-product": { oldProduct: "counts" } },
      }),
    ).toStrictEqual(['term-set-twice at terms.readings["household/old-product"].oldProduct']);
  });

  it("a reading that does not exist, also by a name that every object has", () => {
    expect(issuesOf({ stated: {}, readings: { "household/new-product": {} } })).toStrictEqual([
      'unknown-reading at terms.readings["household/new-product"]',
    ]);
    expect(issuesOf({ stated: {}, readings: { constructor: {} } })).toStrictEqual([
      "unknown-reading at terms.readings.constructor",
    ]);
  });

  it("a reading that sets a term of another", () => {
    expect(
      issuesOf({
        stated: {},
        readings: { "household/old-product": { oldProduct: "counts", ageReached: "day-after" } },
      }),
    ).toStrictEqual(['foreign-term at terms.readings["household/old-product"].ageReached']);
  });

  it("all of it at once", () => {
    expect(
      issuesOf({
        stated: { "our-rules#1": cap, "our-rules#2": cap },
        readings: { "age/reached": cap, nonsense: {} },
      }),
    ).toStrictEqual([
      'term-set-twice at terms.stated["our-rules#2"].householdCap',
      'foreign-term at terms.readings["age/reached"].householdCap',
      "unknown-reading at terms.readings.nonsense",
    ]);
  });

  it("the caller may set what an article states: that is what changing terms means", () => {
    const terms = { ...frame, stated: { "our-rules#1": cap }, caller: { householdCap: 60000 } };
    expect(codesOf(() => assessHousehold(terms, anApplication()))).toStrictEqual([]);
  });
});

describe("terms that are not terms", () => {
  it.each([
    ["of another kind", { kind: "overdue", stated: {} }, ["not-listed at terms.kind"]],
    ["without a pack", { pack: "", stated: {} }, ["empty at terms.pack"]],
    ["without articles", {}, ["missing at terms.stated"]],
    ["with an unknown field", { stated: {}, note: "x" }, ["unknown-key at terms.note"]],
    ["with a place that is no citation", { stated: { "loan 2.1": cap } }, ['unknown-key at terms.stated["loan 2.1"]']],
    [
      "with an unknown term",
      { stated: { "our-rules#1": { hat: 1 } } },
      ['unknown-key at terms.stated["our-rules#1"].hat'],
    ],
    [
      "with a per cent for an amount",
      { stated: { "our-rules#1": { householdCap: "5%" } } },
      ['not-an-amount at terms.stated["our-rules#1"].householdCap'],
    ],
    [
      "with a reading decided otherwise",
      { stated: {}, readings: { "age/reached": { ageReached: "never" } } },
      ['not-listed at terms.readings["age/reached"].ageReached'],
    ],
  ])("%s", (_, terms, issues) => {
    expect(issuesOf(terms)).toStrictEqual(issues);
  });

  it("lacking several things, all of them are named", () => {
    const bare = without({ ...frame, stated: {} }, "pack", "edition");
    expect(issuesOfCall(() => assessHousehold(unchecked(bare), anApplication()))).toStrictEqual([
      "missing at terms.pack",
      "missing at terms.edition",
    ]);
  });
});

describe("every pack", () => {
  it("is let in for every question that it answers", () => {
    expect(codesOf(() => assessHousehold(changge2017.household, anApplication()))).toStrictEqual([]);
    expect(codesOf(() => assessHousehold(householdScheme.household, anApplication()))).toStrictEqual([]);
    expect(codesOf(() => summarisePortfolio(luoping2023.portfolio, { asOf: "2023-10-31", loans: [] }))).toStrictEqual(
      [],
    );
    expect(codesOf(() => reconcileBulletin(luoping2023.bulletin, aBulletin()))).toStrictEqual([]);
  });
});
