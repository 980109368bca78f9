import fc from "fast-check";
import type { Listing, Relation } from "../../../src/policy/blacklist/types.ts";
import type { BlacklistTermValues } from "../../../src/policy/blacklist/types.ts";
import { kinships, listingGrounds } from "../../../src/policy/blacklist/words.ts";
import { daysAfter } from "../../support/diary.ts";

/*
 * A few people, listings of some weeks and relations, all within a few months around a 29 February, so that first
 * and last days of bars, relations and liftings and the day of judgement often meet.
 */

/** The ids stand in another order as text than as numbers; two are names of what every object has. */
export const PEOPLE = ["P2", "P10", "p1", "__proto__", "constructor", "张三"] as const;

const FIRST_DAY = "2020-01-25";
const aDay = fc.integer({ min: 0, max: 130 }).map((days) => daysAfter(FIRST_DAY, days));
const aRule = fc.record({
  months: fc.integer({ min: 1, max: 3 }),
  reaches: fc.subarray([...kinships.list], { minLength: 1 }),
});

/** What terms of a blacklist may say; every reading and its alternative among them. */
export const anyRules: fc.Arbitrary<BlacklistTermValues & { readonly creditBar: object }> = fc.record(
  {
    creditBar: aRule,
    subsidyBar: aRule,
    forGood: fc.subarray(
      [
        { ground: "false-data", scope: "subsidy" },
        { ground: "misuse", scope: "credit" },
        { ground: "misuse", who: "person", scope: "subsidy" },
        { ground: "bad-faith", who: "organisation", scope: "credit" },
        { ground: "false-data", who: "organisation", scope: "interest-subsidy" },
        { ground: "on-lending", who: "person", scope: "interest-subsidy" },
        { ground: "bad-faith", scope: "interest-subsidy" },
        { ground: "bad-faith", who: "person", scope: "interest-subsidy" },
      ] as const,
      { minLength: 1 },
    ),
    barBegins: fc.constantFrom("listing-day", "day-after"),
    barEnds: fc.constantFrom("corresponding-day", "day-before"),
    organisationBars: fc.constantFrom("as-persons", "for-good-only"),
    relativeOn: fc.constantFrom("day-of-judgement", "listing-day"),
    relativesAfter2020: fc.constantFrom("open", "as-printed", "lapsed"),
  },
  { requiredKeys: ["creditBar"] },
);

const aSpan = fc
  .record({ from: aDay, through: aDay }, { requiredKeys: [] })
  .map((span) =>
    span.from !== undefined && span.through !== undefined && span.through < span.from
      ? { from: span.through, through: span.from }
      : span,
  );

/** Spouses of any two, parents only of those further down, so that no two are each other's parent. */
export const anyRelation: fc.Arbitrary<Relation> = fc
  .tuple(fc.subarray([...PEOPLE], { minLength: 2, maxLength: 2 }), aSpan, fc.constantFrom("spouse", "turned", "parent"))
  .map(([[upper = "", lower = ""], span, kind]) => {
    if (kind === "parent") return { relation: "parent", parent: upper, child: lower, ...span };
    const [a, b] = kind === "spouse" ? [upper, lower] : [lower, upper];
    return { relation: "spouse", a, b, ...span };
  });

/** Relations of any shape: mutual parents, circles and repeats among them. */
export const anyRelations: fc.Arbitrary<readonly Relation[]> = fc
  .array(fc.tuple(anyRelation, fc.boolean()), { maxLength: 7 })
  .map((all) =>
    all.map(([one, turned]) =>
      turned && one.relation === "parent" ? { ...one, parent: one.child, child: one.parent } : one,
    ),
  );

const aListing = fc.record(
  {
    listed: fc.constantFrom(...PEOPLE),
    who: fc.constantFrom("person", "person", "organisation"),
    on: aDay,
    ground: fc.constantFrom(...listingGrounds.list),
    liftedAfter: fc.integer({ min: 0, max: 60 }),
  },
  { requiredKeys: ["listed", "who", "on"] },
);

export interface AnyFacts {
  readonly listings: readonly Listing[];
  readonly relations: readonly Relation[];
  readonly asOf: string;
}

/** Facts that are let in. */
export const anyFacts: fc.Arbitrary<AnyFacts> = fc
  .record({
    listings: fc.array(aListing, { minLength: 1, maxLength: 4 }),
    relations: fc.array(anyRelation, { maxLength: 8 }),
    asOf: aDay,
    // Around the leap day, or around the day from which bars on relatives are open.
    shift: fc.constantFrom(0, 260),
  })
  .map(({ listings, relations, asOf, shift }) => ({
    asOf: daysAfter(asOf, shift),
    relations: relations.map((one) => ({
      ...one,
      ...(one.from === undefined ? {} : { from: daysAfter(one.from, shift) }),
      ...(one.through === undefined ? {} : { through: daysAfter(one.through, shift) }),
    })),
    listings: listings.map(({ liftedAfter, ...listing }, i) => ({
      ...{ id: `N${String(11 - i)}`, ...listing, on: daysAfter(listing.on, shift) },
      ...(liftedAfter === undefined ? {} : { liftedOn: daysAfter(listing.on, shift + liftedAfter) }),
    })),
  }));
