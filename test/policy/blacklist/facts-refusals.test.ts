import { describe, expect, it } from "vitest";
import type { BlacklistFacts, Listing, Relation, ScreeningFacts } from "../../../src/policy/blacklist/types.ts";
import { checkRelations } from "../../../src/policy/blacklist/check-relations.ts";
import { type RelationFacts } from "../../../src/policy/blacklist/types.ts";
import { propagateBlacklist } from "../../../src/policy/blacklist/propagate-blacklist.ts";
import { screenPerson } from "../../../src/policy/blacklist/screen-person.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { unchecked, without } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { aListing, parentOf, spouses } from "./blacklist-builders.ts";

const facts: BlacklistFacts = { listings: [aListing()], relations: [spouses("P1", "P2")], asOf: "2021-01-01" };
const one: ScreeningFacts = { ...facts, person: "P2", who: "person" };
const ofAll = (value: unknown): readonly string[] =>
  issuesOfCall(() => propagateBlacklist(changge2017.blacklist, unchecked<BlacklistFacts>(value)));
const ofOne = (value: unknown): readonly string[] =>
  issuesOfCall(() => screenPerson(changge2017.blacklist, unchecked<ScreeningFacts>(value)));
const ofRelations = (value: unknown): readonly string[] =>
  issuesOfCall(() => checkRelations(unchecked<RelationFacts>(value)));
/** A field that must not be asked for. */
const unasked = (of: object, name: string): unknown =>
  Object.defineProperty({ ...of }, name, {
    enumerable: true,
    get: () => {
      throw new Error(`asked for ${name}`);
    },
  });

describe("facts", () => {
  it("have no field that is not known", () => {
    expect(ofAll({ ...facts, person: "P2" })).toStrictEqual(["unknown-key at facts.person"]);
    expect(ofAll({ ...facts, who: "person" })).toStrictEqual(["unknown-key at facts.who"]);
    expect(ofOne({ ...one, asof: "2021-01-02" })).toStrictEqual(["unknown-key at facts.asof"]);
    expect(ofRelations({ relations: [], asOf: "2021-01-01" })).toStrictEqual(["unknown-key at facts.asOf"]);
  });

  it("have all that are needed", () => {
    expect(ofAll({}).toSorted()).toStrictEqual([
      "missing at facts.asOf",
      "missing at facts.listings",
      "missing at facts.relations",
    ]);
    expect(ofAll(without(facts, "relations"))).toStrictEqual(["missing at facts.relations"]);
    expect(ofOne(without(one, "person"))).toStrictEqual(["missing at facts.person"]);
    expect(ofOne(without(one, "who"))).toStrictEqual(["missing at facts.who"]);
    expect(ofOne(facts).toSorted()).toStrictEqual(["missing at facts.person", "missing at facts.who"]);
    expect(ofRelations({})).toStrictEqual(["missing at facts.relations"]);
  });

  it("are there, also where one is undefined", () => {
    expect(ofAll({ ...facts, relations: undefined })).toStrictEqual(["explicit-undefined at facts.relations"]);
    expect(ofAll({ ...facts, asOf: undefined })).toStrictEqual(["missing at facts.asOf"]);
    expect(ofOne({ ...one, person: undefined })).toStrictEqual(["missing at facts.person"]);
    expect(ofOne({ ...one, who: undefined })).toStrictEqual(["missing at facts.who"]);
    expect(ofRelations({ relations: undefined })).toStrictEqual(["explicit-undefined at facts.relations"]);
  });

  it.each([["relations"], ["listings"], ["asOf"]])("have no getter for %s, and it is not asked", (name) => {
    expect(ofAll(unasked(facts, name))).toStrictEqual([`not-plain at facts.${name}`]);
    expect(ofOne(unasked(one, name))).toStrictEqual([`not-plain at facts.${name}`]);
  });

  it.each([["person"], ["who"]])("of one have no getter for %s, and it is not asked", (name) => {
    expect(ofOne(unasked(one, name))).toStrictEqual([`not-plain at facts.${name}`]);
  });

  it("have no symbol for a key", () => {
    expect(ofAll({ ...facts, [Symbol("until")]: 1 })).toStrictEqual(["not-plain at facts[Symbol(until)]"]);
  });

  it("are there: for all", () => {
    for (const of of [ofAll, ofRelations]) {
      expect(of(undefined)).toStrictEqual(["missing at facts"]);
      expect(of(null)).toStrictEqual(["wrong-type at facts"]);
      expect(of("facts")).toStrictEqual(["wrong-type at facts"]);
    }
  });

  it("are there: for one person", () => {
    expect(ofOne("facts")).toStrictEqual(["wrong-type at facts"]);
    expect(ofOne(undefined)).toStrictEqual(["missing at facts"]);
    expect(ofOne(null)).toStrictEqual(["wrong-type at facts"]);
  });

  it("name a day, a person, and what that is", () => {
    expect(ofAll({ ...facts, asOf: "2021-02-29" })).toStrictEqual(["no-such-day at facts.asOf"]);
    expect(ofAll({ ...facts, asOf: 20210101 })).toStrictEqual(["not-a-day at facts.asOf"]);
    expect(ofOne({ ...one, person: "" })).toStrictEqual(["empty at facts.person"]);
    expect(ofOne({ ...one, person: 5 })).toStrictEqual(["wrong-type at facts.person"]);
    expect(ofOne({ ...one, who: "household" })).toStrictEqual(["not-listed at facts.who"]);
    expect(ofOne({ ...one, who: null })).toStrictEqual(["not-listed at facts.who"]);
  });
});

describe("a listing", () => {
  const issues = (listing: object): readonly string[] =>
    ofAll({ ...facts, listings: [{ ...aListing(), ...listing }] }).map((issue) =>
      issue.replace("facts.listings[0].", ""),
    );

  it("is sound in every field", () => {
    expect(issues({ listed: " P1" })).toStrictEqual(["padded at listed"]);
    expect(issues({ who: "household" })).toStrictEqual(["not-listed at who"]);
    expect(issues({ ground: "arrears" })).toStrictEqual(["not-listed at ground"]);
    expect(issues({ on: "2020-02-30" })).toStrictEqual(["no-such-day at on"]);
    expect(issues({ liftedOn: "2020-02-28" })).toStrictEqual(["out-of-order at liftedOn"]);
    expect(issues({ name: "张三" })).toStrictEqual(["unknown-key at name"]);
    expect(ofAll({ ...facts, listings: [null] })).toStrictEqual(["wrong-type at facts.listings[0]"]);
  });

  it("with a day that is none is refused for that once", () => {
    expect(issues({ on: 20200229 })).toStrictEqual(["not-a-day at on"]);
    expect(issues({ on: "last year" })).toStrictEqual(["not-a-day at on"]);
  });

  it("stands there once", () => {
    const listings = [aListing(), aListing({ id: "N2" }), aListing({ listed: "P5" })];
    expect(ofAll({ ...facts, listings })).toStrictEqual(["repeated-id at facts.listings[2].id"]);
  });

  it("does not bar beyond the year 9999", () => {
    const late = (on: string): readonly Listing[] => [aListing({ on })];
    expect(ofAll({ ...facts, listings: late("9995-01-01"), asOf: "9995-01-01" })).toStrictEqual([
      "no-such-day at facts.listings[0].on",
    ]);
    const { barred } = propagateBlacklist(changge2017.blacklist, {
      ...{ ...facts, listings: late("9994-12-31"), asOf: "9999-12-31" },
    });
    expect(barred[0]?.bars[0]?.through).toBe("9999-12-31");
  });
});

describe("two who would be each other's parent", () => {
  const mutual = [spouses("P8", "P9"), parentOf("P2", "P1"), parentOf("P1", "P2")];

  it("are refused where one of them is listed, also when somebody else is asked about", () => {
    const refused = ["contradictory-relations at facts.relations[2]"];
    expect(ofAll({ ...facts, relations: mutual })).toStrictEqual(refused);
    expect(ofAll({ ...facts, relations: mutual, listings: [aListing({ listed: "P2" })] })).toStrictEqual(refused);
    expect(ofOne({ ...one, relations: mutual, person: "P9" })).toStrictEqual(refused);
  });

  it("are told with the place where the first of them stands, also where it repeats", () => {
    const relations = [parentOf("P2", "P1"), parentOf("P2", "P1"), parentOf("P1", "P2")];
    expect(ofAll({ ...facts, relations })).toStrictEqual(["contradictory-relations at facts.relations[2]"]);
    expect(() => propagateBlacklist(changge2017.blacklist, { ...facts, relations })).toThrow(
      "facts.relations[2]: contradicts facts.relations[0]",
    );
  });

  it("are tolerated where nobody of them is", () => {
    for (const listings of [[], [aListing({ listed: "P8" })], [aListing({ who: "organisation" })]]) {
      expect(() => propagateBlacklist(changge2017.blacklist, { ...facts, listings, relations: mutual })).not.toThrow();
    }
  });
});

describe("everything that is wrong", () => {
  const bad = { listings: [aListing({ id: "" })], relations: [null, spouses("P2", "P2")], asOf: "2021-13-01" };
  const inRelations = ["wrong-type at facts.relations[0]", "related-to-themself at facts.relations[1].b"];

  it("with listings, relations and the day is said in one error", () => {
    const all = ["empty at facts.listings[0].id", "no-such-day at facts.asOf", ...inRelations];
    expect(ofAll(bad).toSorted()).toStrictEqual(all.toSorted());
    const ofThat = ["empty at facts.person", "not-listed at facts.who"];
    expect(ofOne({ ...bad, person: "", who: "P1" }).toSorted()).toStrictEqual([...ofThat, ...all].toSorted());
  });

  it("with the terms too is said in that error", () => {
    const terms = { ...changge2017.blacklist, pack: "" };
    const relations = unchecked<readonly Relation[]>(bad.relations);
    expect(issuesOfCall(() => propagateBlacklist(terms, { ...facts, relations })).toSorted()).toStrictEqual(
      ["empty at terms.pack", ...inRelations].toSorted(),
    );
  });
});
