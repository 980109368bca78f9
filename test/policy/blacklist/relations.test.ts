import { describe, expect, it } from "vitest";
import type { Relation } from "../../../src/policy/blacklist/types.ts";
import { propagateBlacklist } from "../../../src/policy/blacklist/propagate-blacklist.ts";
import {
  aListing,
  blacklistTerms,
  byListingDay,
  parentOf,
  reachOn,
  spouses,
  untilWhen,
  whyBarred,
} from "./blacklist-builders.ts";

/** Why P2 is barred on a day, where P1 was listed on 2020-02-29. */
const why = (asOf: string, ...relations: readonly Relation[]): readonly string[] =>
  whyBarred(reachOn(asOf, relations), "P2");
const whyByListingDay = (asOf: string, ...relations: readonly Relation[]): readonly string[] =>
  whyBarred(propagateBlacklist(byListingDay, { listings: [aListing()], relations, asOf }), "P2");

describe("a relative of one who is listed", () => {
  it.each([
    ["the spouse named second", spouses("P1", "P2"), "spouse"],
    ["the spouse named first", spouses("P2", "P1"), "spouse"],
    ["the parent", parentOf("P1", "P2"), "parent"],
    ["the child", parentOf("P2", "P1"), "child"],
  ])("is barred as %s", (_, relation, kinship) => {
    expect(why("2020-02-28", relation)).toStrictEqual([]);
    expect(why("2020-02-29", relation)).toStrictEqual([`N1 ${kinship} 2020-02-29 2025-02-28`]);
    expect(why("2025-02-28", relation)).toStrictEqual([`N1 ${kinship} 2020-02-29 2025-02-28`]);
    expect(why("2025-03-01", relation)).toStrictEqual([]);
  });

  it("is not barred from subsidies", () => {
    const relations = [spouses("P1", "P2"), parentOf("P1", "P3"), parentOf("P4", "P1")];
    const reach = reachOn("2021-01-01", relations);
    expect(untilWhen(reach)).toStrictEqual(["P1 2025-02-28", "P2 2025-02-28", "P3 2025-02-28", "P4 2025-02-28"]);
    expect(untilWhen(reach, "subsidy")).toStrictEqual(["P1 2025-02-28"]);
  });

  it("can be so in two ways, and each is told", () => {
    expect(why("2021-01-01", spouses("P1", "P2"), parentOf("P1", "P2")).toSorted()).toStrictEqual([
      "N1 parent 2020-02-29 2025-02-28",
      "N1 spouse 2020-02-29 2025-02-28",
    ]);
  });

  it.each([
    [
      ["self", "child"],
      ["P1", "P4"],
    ],
    [["spouse"], ["P2"]],
    [["parent"], ["P3"]],
  ] as const)("is not barred where the terms reach %j and nobody else", (reaches, ids) => {
    const terms = blacklistTerms({ creditBar: { months: 60, reaches } });
    const relations = [spouses("P1", "P2"), parentOf("P1", "P3"), parentOf("P4", "P1")];
    const { barred } = propagateBlacklist(terms, { listings: [aListing()], relations, asOf: "2021-01-01" });
    expect(barred.map(({ id }) => id)).toStrictEqual(ids);
  });
});

describe("one step", () => {
  it.each([
    ["a grandparent", [parentOf("P1", "P3"), parentOf("P3", "P2")]],
    ["a grandchild", [parentOf("P3", "P1"), parentOf("P2", "P3")]],
    ["a brother or sister", [parentOf("P1", "P3"), parentOf("P2", "P3")]],
    ["a parent of the spouse", [spouses("P1", "P3"), parentOf("P3", "P2")]],
    ["the spouse of a child", [parentOf("P3", "P1"), spouses("P3", "P2")]],
    ["the other parent of a child", [parentOf("P3", "P1"), parentOf("P3", "P2")]],
  ])("reaches P3 and does not go on to %s", (_, relations) => {
    expect(untilWhen(reachOn("2021-01-01", relations))).toStrictEqual(["P1 2025-02-28", "P3 2025-02-28"]);
  });

  it("starts from everybody who is listed", () => {
    const listings = [aListing(), aListing({ id: "N2", listed: "P3", on: "2021-05-10" })];
    const relations = [parentOf("P1", "P2"), spouses("P2", "P3")];
    const reach = reachOn("2021-05-10", relations, listings);
    expect(whyBarred(reach, "P2")).toStrictEqual([
      "N1 parent 2020-02-29 2025-02-28",
      "N2 spouse 2021-05-10 2026-05-10",
    ]);
    expect(untilWhen(reach)).toStrictEqual(["P1 2025-02-28", "P2 2026-05-10", "P3 2026-05-10"]);
  });

  it("reaches also somebody who is listed", () => {
    const listings = [aListing(), aListing({ id: "N2", listed: "P2", on: "2021-05-10" })];
    const reach = reachOn("2021-05-10", [spouses("P1", "P2")], listings);
    expect(whyBarred(reach, "P1")).toStrictEqual(["N1 self 2020-02-29 2025-02-28", "N2 spouse 2021-05-10 2026-05-10"]);
    expect(whyBarred(reach, "P2")).toStrictEqual(["N1 spouse 2020-02-29 2025-02-28", "N2 self 2021-05-10 2026-05-10"]);
  });
});

describe("who is a relative on the day of judgement", () => {
  it("is barred up to the last day of a marriage", () => {
    const marriage = spouses("P1", "P2", { from: "2010-05-01", through: "2023-05-31" });
    expect(why("2020-02-29", marriage)).toStrictEqual(["N1 spouse 2020-02-29 2023-05-31"]);
    expect(why("2023-05-31", marriage)).toStrictEqual(["N1 spouse 2020-02-29 2023-05-31"]);
    expect(why("2023-06-01", marriage)).toStrictEqual([]);
  });

  it("is barred from the first day of a marriage", () => {
    const marriage = spouses("P1", "P2", { from: "2021-10-01" });
    expect(why("2021-09-30", marriage)).toStrictEqual([]);
    expect(why("2021-10-01", marriage)).toStrictEqual(["N1 spouse 2021-10-01 2025-02-28"]);
  });

  it.each([
    ["over the day before the listing", { through: "2020-02-28" }, []],
    ["over on the day of the listing", { through: "2020-02-29" }, ["N1 spouse 2020-02-29 2020-02-29"]],
    ["begun on the day of the listing", { from: "2020-02-29" }, ["N1 spouse 2020-02-29 2025-02-28"]],
    ["begun the day after the listing", { from: "2020-03-01" }, []],
  ])("on the day of the listing: %s", (_, days, causes) => {
    expect(why("2020-02-29", spouses("P1", "P2", days))).toStrictEqual(causes);
  });

  it.each([
    ["begun on the last barred day", { from: "2025-02-28" }, ["N1 spouse 2025-02-28 2025-02-28"]],
    ["begun the day after", { from: "2025-03-01" }, []],
    ["over on the last barred day", { through: "2025-02-28" }, ["N1 spouse 2020-02-29 2025-02-28"]],
    ["over the day before", { through: "2025-02-27" }, []],
  ])("on the last barred day: %s", (_, days, causes) => {
    expect(why("2025-02-28", spouses("P1", "P2", days))).toStrictEqual(causes);
  });

  it("is so again after a second wedding, and free in between", () => {
    const twice = [spouses("P1", "P2", { through: "2021-03-31" }), spouses("P2", "P1", { from: "2022-08-08" })];
    expect(why("2021-03-31", ...twice)).toStrictEqual(["N1 spouse 2020-02-29 2021-03-31"]);
    expect(why("2021-04-01", ...twice)).toStrictEqual([]);
    expect(why("2022-08-08", ...twice)).toStrictEqual(["N1 spouse 2022-08-08 2025-02-28"]);
  });
});

describe("a marriage of several rows", () => {
  // P1 was listed on 2020-02-29 and barred through 2025-02-28; the marriage goes on all the time.
  it.each([
    ["that adjoin", { from: "2010-05-01", through: "2021-03-31" }, { from: "2021-04-01" }],
    ["that adjoin, the later first", { from: "2021-04-01" }, { from: "2010-05-01", through: "2021-03-31" }],
    ["that adjoin at both ends of time", { through: "2021-03-31" }, { from: "2021-04-01" }],
    ["that overlap", { through: "2023-12-31" }, { from: "2021-04-01" }],
    ["of which one lies within the other", { from: "2010-05-01" }, { from: "2021-04-01", through: "2021-04-30" }],
  ])("%s is one", (_, first, second) => {
    const rows = [spouses("P1", "P2", first), spouses("P2", "P1", second)];
    for (const asOf of ["2020-02-29", "2021-03-31", "2021-04-01", "2025-02-28"]) {
      expect(why(asOf, ...rows)).toStrictEqual(["N1 spouse 2020-02-29 2025-02-28"]);
      expect(whyByListingDay(asOf, ...rows)).toStrictEqual(["N1 spouse 2020-02-29 2025-02-28"]);
    }
  });

  it("is two where a day lies between them", () => {
    const rows = [spouses("P1", "P2", { through: "2021-03-31" }), spouses("P1", "P2", { from: "2021-04-02" })];
    expect(why("2021-03-31", ...rows)).toStrictEqual(["N1 spouse 2020-02-29 2021-03-31"]);
    expect(why("2021-04-01", ...rows)).toStrictEqual([]);
    expect(why("2021-04-02", ...rows)).toStrictEqual(["N1 spouse 2021-04-02 2025-02-28"]);
  });

  it("is another relation than that of parent and child, and than that with somebody else", () => {
    const rows = [spouses("P1", "P2", { through: "2021-03-31" }), parentOf("P1", "P2", { from: "2021-04-01" })];
    expect(why("2021-03-31", ...rows)).toStrictEqual(["N1 spouse 2020-02-29 2021-03-31"]);
    expect(why("2021-04-01", ...rows)).toStrictEqual(["N1 parent 2021-04-01 2025-02-28"]);
    const other = [spouses("P1", "P2", { through: "2021-03-31" }), spouses("P1", "P3", { from: "2021-04-01" })];
    expect(why("2021-03-31", ...other)).toStrictEqual(["N1 spouse 2020-02-29 2021-03-31"]);
  });
});

describe("who was a relative on the day of the listing, under that reading", () => {
  const whole = ["N1 spouse 2020-02-29 2025-02-28"];

  it.each([
    ["over the day before the listing", { through: "2020-02-28" }, []],
    ["over on the day of the listing", { through: "2020-02-29" }, whole],
    ["begun on the day of the listing", { from: "2020-02-29" }, whole],
    ["begun the day after the listing", { from: "2020-03-01" }, []],
    ["of that day alone", { from: "2020-02-29", through: "2020-02-29" }, whole],
  ])("is barred the whole time or never: a marriage %s", (_, days, causes) => {
    for (const asOf of ["2020-02-29", "2023-06-01", "2025-02-28"]) {
      expect(whyByListingDay(asOf, spouses("P1", "P2", days))).toStrictEqual(causes);
    }
    expect(whyByListingDay("2025-03-01", spouses("P1", "P2", days))).toStrictEqual([]);
  });

  it("stays barred after a divorce", () => {
    const marriage = spouses("P1", "P2", { through: "2023-05-31" });
    expect(why("2023-06-01", marriage)).toStrictEqual([]);
    expect(whyByListingDay("2023-06-01", marriage)).toStrictEqual(whole);
  });

  it("is not barred as a child born later", () => {
    const child = parentOf("P2", "P1", { from: "2021-07-01" });
    expect(why("2021-07-01", child)).toStrictEqual(["N1 child 2021-07-01 2025-02-28"]);
    expect(whyByListingDay("2021-07-01", child)).toStrictEqual([]);
  });
});

describe("what is tolerated", () => {
  it("is a relation that repeats: it is told once", () => {
    const same = [spouses("P1", "P2"), spouses("P2", "P1"), spouses("P1", "P2", { from: "2010-05-01" })];
    expect(why("2021-01-01", ...same)).toStrictEqual(["N1 spouse 2020-02-29 2025-02-28"]);
  });

  it("is a circle of marriages between cousins, and people whom nobody knows", () => {
    const circle = [spouses("P3", "P4"), spouses("P4", "P5"), spouses("P5", "P3"), parentOf("P7", "P6")];
    expect(untilWhen(reachOn("2021-01-01", circle))).toStrictEqual(["P1 2025-02-28"]);
  });

  it("is a listed person without any relation, and no listing at all", () => {
    expect(untilWhen(reachOn("2021-01-01"))).toStrictEqual(["P1 2025-02-28"]);
    expect(reachOn("2021-01-01", [spouses("P1", "P2")], []).barred).toStrictEqual([]);
  });
});
