import { describe, expect, it } from "vitest";
import type { Listing, Relation } from "../../../src/policy/blacklist/types.ts";
import { type BlacklistReach, propagateBlacklist } from "../../../src/policy/blacklist/propagate-blacklist.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { without } from "../../support/builders.ts";
import { aListing, asPersons, reachOn, spouses, untilWhen, whyBarred } from "./blacklist-builders.ts";

const isBarredOn = (asOf: string, listing: Partial<Listing> = {}): boolean =>
  reachOn(asOf, [], [aListing(listing)]).barred.length > 0;

/** Everything that anybody is barred from, as `P1 credit 2025-02-28`. */
const everyBar = ({ barred }: BlacklistReach): readonly string[] =>
  barred.flatMap(({ id, bars }) => bars.map(({ scope, through }) => `${id} ${scope} ${through}`));

describe("a listing of 29 February 2020", () => {
  it("bars from that day through 28 February 2025, from credit and from subsidies", () => {
    expect(isBarredOn("2020-02-28")).toBe(false);
    expect(isBarredOn("2020-02-29")).toBe(true);
    expect(isBarredOn("2025-02-28")).toBe(true);
    expect(isBarredOn("2025-03-01")).toBe(false);
    for (const scope of ["credit", "subsidy"] as const) {
      expect(untilWhen(reachOn("2020-02-29"), scope)).toStrictEqual(["P1 2025-02-28"]);
      expect(untilWhen(reachOn("2025-02-28"), scope)).toStrictEqual(["P1 2025-02-28"]);
    }
  });

  it("bars from the day after under that reading, and as long", () => {
    const terms = adjustTerms(changge2017.blacklist, { barBegins: "day-after" });
    const on = (asOf: string): BlacklistReach =>
      propagateBlacklist(terms, { listings: [aListing()], relations: [], asOf });
    expect(whyBarred(on("2020-02-29"), "P1")).toStrictEqual([]);
    expect(whyBarred(on("2020-03-01"), "P1")).toStrictEqual(["N1 self 2020-03-01 2025-02-28"]);
    expect(whyBarred(on("2025-02-28"), "P1")).toStrictEqual(["N1 self 2020-03-01 2025-02-28"]);
    expect(whyBarred(on("2025-03-01"), "P1")).toStrictEqual([]);
  });

  it("bars one day less under that reading", () => {
    const terms = adjustTerms(changge2017.blacklist, { barEnds: "day-before" });
    const on = (asOf: string): BlacklistReach =>
      propagateBlacklist(terms, { listings: [aListing()], relations: [], asOf });
    expect(whyBarred(on("2020-02-29"), "P1")).toStrictEqual(["N1 self 2020-02-29 2025-02-27"]);
    expect(untilWhen(on("2025-02-27"), "subsidy")).toStrictEqual(["P1 2025-02-27"]);
    expect(on("2025-02-28").barred).toStrictEqual([]);
  });

  it("bars for good where the terms say so of its ground", () => {
    const terms = adjustTerms(changge2017.blacklist, { forGood: [{ ground: "bad-faith", scope: "credit" }] });
    const reach = propagateBlacklist(terms, {
      ...{ listings: [aListing()], asOf: "2025-03-01" },
      relations: [spouses("P1", "P2"), spouses("P1", "P3", { through: "2030-05-31" })],
    });
    expect(untilWhen(reach)).toStrictEqual(["P1 for-good", "P2 for-good", "P3 2030-05-31"]);
    expect(untilWhen(reach, "subsidy")).toStrictEqual([]);
  });
});

describe("five years", () => {
  it.each([
    ["2017-10-26", "2022-10-26", "2022-10-27"],
    ["2019-12-31", "2024-12-31", "2025-01-01"],
    ["2019-02-28", "2024-02-28", "2024-02-29"], // not the last day of a leap February
    ["2020-03-01", "2025-03-01", "2025-03-02"],
  ])("from %s end on %s, and %s is free", (on, last, free) => {
    expect(untilWhen(reachOn(last, [], [aListing({ on })]))).toStrictEqual([`P1 ${last}`]);
    expect(isBarredOn(free, { on })).toBe(false);
  });

  it("of other terms are as many months as they say", () => {
    const terms = adjustTerms(changge2017.blacklist, { creditBar: { months: 1, reaches: ["self"] } });
    const on = (asOf: string): readonly string[] =>
      untilWhen(propagateBlacklist(terms, { listings: [aListing({ on: "2020-01-31" })], relations: [], asOf }));
    expect(on("2020-02-29")).toStrictEqual(["P1 2020-02-29"]);
    expect(on("2020-03-01")).toStrictEqual([]);
  });
});

describe("two listings", () => {
  const listings = [aListing(), aListing({ id: "N2", on: "2022-06-15", ground: "misuse" })];

  it("of one person both stay, and the later end counts", () => {
    const both = reachOn("2022-06-15", [], listings);
    expect(whyBarred(both, "P1")).toStrictEqual(["N1 self 2020-02-29 2025-02-28", "N2 self 2022-06-15 2027-06-15"]);
    expect(untilWhen(both)).toStrictEqual(["P1 2027-06-15"]);
    expect(whyBarred(reachOn("2025-03-01", [], listings), "P1")).toStrictEqual(["N2 self 2022-06-15 2027-06-15"]);
  });

  it("before the day of the later one are one", () => {
    expect(untilWhen(reachOn("2022-06-14", [], listings))).toStrictEqual(["P1 2025-02-28"]);
  });

  it("of one day are told by their ids", () => {
    const same = [aListing({ id: "N9" }), aListing({ id: "N10" })];
    expect(whyBarred(reachOn("2021-01-01", [], same), "P1")).toStrictEqual([
      "N10 self 2020-02-29 2025-02-28",
      "N9 self 2020-02-29 2025-02-28",
    ]);
  });

  it("the later end counts also where it is that of the earlier listing", () => {
    const terms = adjustTerms(changge2017.blacklist, { forGood: [{ ground: "bad-faith", scope: "credit" }] });
    const reach = propagateBlacklist(terms, { listings, relations: [], asOf: "2023-01-01" });
    expect(untilWhen(reach)).toStrictEqual(["P1 for-good"]);
    expect(whyBarred(reach, "P1")).toHaveLength(2);
  });
});

describe("a listing that is lifted", () => {
  const liftedOn = "2022-06-15";

  it("bars the day before, and no more on that day", () => {
    expect(isBarredOn("2022-06-14", { liftedOn })).toBe(true);
    expect(isBarredOn("2022-06-15", { liftedOn })).toBe(false);
    expect(isBarredOn("2022-06-16", { liftedOn })).toBe(false);
  });

  it("before that day says nothing of what is still to come", () => {
    expect(untilWhen(reachOn("2022-06-14", [], [aListing({ liftedOn })]))).toStrictEqual(["P1 2025-02-28"]);
  });

  it("frees relatives too", () => {
    const relations = [spouses("P1", "P2")];
    expect(untilWhen(reachOn("2022-06-14", relations, [aListing({ liftedOn })]))).toHaveLength(2);
    expect(untilWhen(reachOn("2022-06-15", relations, [aListing({ liftedOn })]))).toStrictEqual([]);
  });

  it("on the day of the listing never bars", () => {
    expect(isBarredOn("2020-02-29", { liftedOn: "2020-02-29" })).toBe(false);
    expect(isBarredOn("2020-03-01", { liftedOn: "2020-02-29" })).toBe(false);
  });

  it("after its time changes nothing", () => {
    expect(isBarredOn("2025-02-28", { liftedOn: "2025-03-01" })).toBe(true);
    expect(isBarredOn("2025-03-01", { liftedOn: "2025-03-02" })).toBe(false);
  });

  it("leaves another listing of the same person", () => {
    const listings = [aListing({ liftedOn }), aListing({ id: "N2", on: "2021-01-04" })];
    expect(whyBarred(reachOn("2022-06-15", [], listings), "P1")).toStrictEqual(["N2 self 2021-01-04 2026-01-04"]);
  });
});

describe("an organisation", () => {
  const organisation = aListing({ listed: "O1", who: "organisation", ground: "false-data" });

  const asAPerson = (asOf: string, listings: readonly Listing[], relations: readonly Relation[] = []): BlacklistReach =>
    propagateBlacklist(asPersons, { listings, relations, asOf });

  it("after false data is barred from the interest subsidy for good (A14), and from nothing else: five years are for households", () => {
    for (const asOf of ["2020-02-29", "2021-01-01", "2099-01-01"]) {
      expect(everyBar(reachOn(asOf, [], [organisation]))).toStrictEqual(["O1 interest-subsidy for-good"]);
    }
    expect(everyBar(reachOn("2020-02-28", [], [organisation]))).toStrictEqual([]);
  });

  it("whose ground is not known may be barred for good: it is open, and the ground is wanted", () => {
    const listing = without(organisation, "ground");
    const reach = reachOn("2021-01-01", [], [listing]);
    expect(reach).toMatchObject({ missing: ["ground"], barred: [{ id: "O1", outcome: "undetermined" }] });
    expect(reach.barred[0]?.bars).toMatchObject([
      { scope: "interest-subsidy", state: "open", through: "for-good", causes: [{ open: "ground-not-known" }] },
    ]);
    // A person is barred for five years on any ground, and for good on none.
    const person = reachOn("2021-01-01", [], [{ ...listing, who: "person" }]);
    expect(person.missing).toStrictEqual([]);
    expect(everyBar(person)).toStrictEqual(["O1 credit 2025-02-28", "O1 subsidy 2025-02-28"]);
    // Where every ground bars without end, none is wanted.
    const forGood = (["bad-faith", "misuse", "on-lending", "false-data"] as const).map((ground) => ({
      ...{ ground, scope: "credit" as const },
    }));
    const facts = { listings: [listing], relations: [], asOf: "2099-01-01" };
    const all = propagateBlacklist(adjustTerms(changge2017.blacklist, { forGood }), facts);
    expect(all.missing).toStrictEqual([]);
    expect(everyBar(all)).toStrictEqual(["O1 credit for-good"]);
  });

  it("after false data is barred itself, under that reading: for five years, and from the interest subsidy for good", () => {
    const reach = asAPerson("2021-01-01", [organisation]);
    expect(reach.barred.map(({ id, who }) => [id, who])).toStrictEqual([["O1", "organisation"]]);
    expect(everyBar(reach)).toStrictEqual([
      ...["O1 credit 2025-02-28", "O1 subsidy 2025-02-28", "O1 interest-subsidy for-good"],
    ]);
    expect(everyBar(asAPerson("2025-02-28", [organisation]))).toHaveLength(3);
    for (const asOf of ["2025-03-01", "2099-01-01"]) {
      expect(everyBar(asAPerson(asOf, [organisation]))).toStrictEqual(["O1 interest-subsidy for-good"]);
    }
    expect(everyBar(asAPerson("2020-02-28", [organisation]))).toStrictEqual([]);
  });

  it("is in that not as a person: false data of a person bars for five years and no longer (A14)", () => {
    const person = aListing({ ground: "false-data" });
    const bars = ["P1 credit 2025-02-28", "P1 subsidy 2025-02-28"];
    expect(everyBar(reachOn("2021-01-01", [], [person]))).toStrictEqual(bars);
    expect(everyBar(reachOn("2025-02-28", [], [person]))).toStrictEqual(bars);
    expect(reachOn("2025-03-01", [], [person]).barred).toStrictEqual([]);
  });

  it.each(["bad-faith", "misuse", "on-lending"] as const)(
    "after %s is barred for five years, under that reading, and otherwise from nothing",
    (ground) => {
      expect(everyBar(reachOn("2021-01-01", [], [{ ...organisation, ground }]))).toStrictEqual([]);
      expect(everyBar(asAPerson("2021-01-01", [{ ...organisation, ground }]))).toStrictEqual([
        ...["O1 credit 2025-02-28", "O1 subsidy 2025-02-28"],
      ]);
    },
  );

  it("is barred for good or not at all, and persons for five years", () => {
    const listings = [organisation, aListing({ id: "N2", listed: "O2", who: "organisation" }), aListing({ id: "N3" })];
    const on = (asOf: string): BlacklistReach =>
      propagateBlacklist(changge2017.blacklist, { listings, relations: [spouses("P1", "P2")], asOf });
    expect(everyBar(on("2021-01-01"))).toStrictEqual([
      ...["P1 credit 2025-02-28", "P1 subsidy 2025-02-28", "P2 credit 2025-02-28", "O1 interest-subsidy for-good"],
    ]);
    expect(everyBar(on("2025-03-01"))).toStrictEqual(["O1 interest-subsidy for-good"]);
  });

  it("is listed also where five years would go beyond the year 9999", () => {
    const late = [{ ...organisation, on: "9999-01-01" }];
    const facts = { listings: late, relations: [], asOf: "9999-12-31" };
    expect(everyBar(propagateBlacklist(changge2017.blacklist, facts))).toStrictEqual(["O1 interest-subsidy for-good"]);
  });

  it("reaches nobody, also where a relation names its id", () => {
    const relations = [spouses("O1", "P2"), { relation: "parent", parent: "P3", child: "O1" }] as const;
    expect(untilWhen(asAPerson("2021-01-01", [organisation], relations))).toStrictEqual(["O1 2025-02-28"]);
  });

  it("is somebody else than a person of the same id", () => {
    const person = aListing({ id: "N2", listed: "O1", on: "2021-01-01" });
    const relations = [spouses("O1", "A1"), spouses("Z1", "O2")];
    const reach = asAPerson("2021-01-01", [organisation, person], relations);
    expect(reach.barred.map(({ id, who, bars }) => [id, who, bars[0]?.through])).toStrictEqual([
      ["A1", "person", "2026-01-01"],
      ["O1", "person", "2026-01-01"],
      ["O1", "organisation", "2025-02-28"],
    ]);
  });
});
