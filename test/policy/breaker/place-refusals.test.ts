import { describe, expect, it } from "vitest";
import type { BreakerTerms, BreakerTermValues } from "../../../src/policy/breaker/types.ts";
import type { PlaceFacts, Town, Village } from "../../../src/policy/breaker/types.ts";
import { reviewPlaces } from "../../../src/policy/breaker/review-places.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { jiange2019 } from "../../../src/packs/jiange2019.ts";
import { unchecked } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { aTown, aVillage, breakerTerms, loans, places } from "./breaker-builders.ts";

const issues = (facts: unknown, terms: BreakerTerms = changge2017.breaker): readonly string[] =>
  issuesOfCall(() => reviewPlaces(terms, unchecked<PlaceFacts>(facts)));
const within = (place: string, found: readonly string[]): readonly string[] =>
  found.map((issue) => issue.replace(` facts.${place}[0].`, " "));
const ofVillage = (facts: object): readonly string[] =>
  within("villages", issues(places([aVillage(unchecked<Partial<Village>>(facts))])));
const ofTown = (facts: object): readonly string[] =>
  within("towns", issues(places([], [aTown(unchecked<Partial<Town>>(facts))])));

describe("loans of a place", () => {
  it("are not more bad than there are, by a fen", () => {
    expect(ofVillage({ allLoans: loans("100.01", "100") })).toStrictEqual(["above-maximum at allLoans.bad"]);
    expect(ofVillage({ creditLoansThisYear: loans("0.01", "0") })).toStrictEqual([
      "above-maximum at creditLoansThisYear.bad",
    ]);
    expect(ofTown({ allLoans: loans("2", "1") })).toStrictEqual(["above-maximum at allLoans.bad"]);
    expect(() => reviewPlaces(changge2017.breaker, places([aVillage({ allLoans: loans("1", "1") })]))).not.toThrow();
  });

  it.each<readonly [string, object]>([
    ["negative-amount at allLoans.bad", { bad: "-1", balance: "100" }],
    ["negative-amount at allLoans.balance", { bad: "0", balance: "-100" }],
    ["amount-too-large at allLoans.balance", { bad: "0", balance: "1000000000000" }],
    ["too-many-decimals at allLoans.bad", { bad: "0.001", balance: "100" }],
    ["not-an-amount at allLoans.bad", { bad: "5%", balance: "100" }],
    ["missing at allLoans.balance", { bad: "5" }],
    ["missing at allLoans.bad", { bad: undefined, balance: "100" }],
    ["unknown-key at allLoans.rate", { bad: "0", balance: "100", rate: "5%" }],
  ])("are amounts: %s", (issue, allLoans) => {
    expect(ofVillage({ allLoans })).toStrictEqual([issue]);
  });
});

describe("places", () => {
  it("come once each", () => {
    const twice = [aVillage(), aVillage({ allLoans: loans("0", "100") }), aVillage()];
    expect(issues(places(twice, [aTown({ administrativeVillages: 3 })]))).toStrictEqual([
      ...["repeated-id at facts.villages[1].village", "repeated-id at facts.villages[2].village"],
    ]);
    expect(issues(places([], [aTown(), aTown({ administrativeVillages: 2 })]))).toStrictEqual([
      "repeated-id at facts.towns[1].town",
    ]);
  });

  it("of two towns may have the same name, also where the names run together", () => {
    const villages = [aVillage(), aVillage({ town: "T2" }), aVillage({ town: "T", village: "2V1" })];
    const towns = [aTown(), aTown({ town: "T2" }), aTown({ town: "T" })];
    expect(reviewPlaces(changge2017.breaker, places(villages, towns)).villages).toHaveLength(3);
  });

  it("lie in a town that is listed", () => {
    expect(issues(places([aVillage({ town: "T2" })]))).toStrictEqual(["unknown-reference at facts.villages[0].town"]);
    expect(issues(places([aVillage()], []))).toStrictEqual(["unknown-reference at facts.villages[0].town"]);
  });

  it("are not more than their town has", () => {
    const two = [aVillage(), aVillage({ village: "V2" })];
    expect(issues(places(two))).toStrictEqual(["below-minimum at facts.towns[0].administrativeVillages"]);
    expect(issues(places(two, [aTown({ administrativeVillages: 0 })]))).toHaveLength(1);
    expect(() => reviewPlaces(changge2017.breaker, places(two, [aTown({ administrativeVillages: 2 })]))).not.toThrow();
  });

  it.each<readonly [string, object]>([
    ["below-minimum", { administrativeVillages: -1 }],
    ["not-a-whole-number", { administrativeVillages: 1.5 }],
    ["wrong-type", { administrativeVillages: "3" }],
  ])("of a town are a whole number, and one thing is said of it: %s", (code, facts) => {
    expect(ofTown(facts)).toStrictEqual([`${code} at administrativeVillages`]);
  });

  it("of a town that does not say how many it has: one thing is said of it", () => {
    expect(issues({ ...places([]), towns: [{ town: "T1" }] })).toStrictEqual([
      "missing at facts.towns[0].administrativeVillages",
    ]);
  });

  it("that do not name their towns are not taken for the same, nor for those of an unknown town", () => {
    const nameless = { ...places([]), villages: [{ village: "V1" }, { village: "V1" }] };
    expect(issues(nameless)).toStrictEqual(["missing at facts.villages[0].town", "missing at facts.villages[1].town"]);
  });

  it("without names are not taken for the same", () => {
    const nameless = {
      ...places([], [aTown({ administrativeVillages: 2 })]),
      villages: [{ town: "T1" }, { town: "T1" }],
    };
    expect(issues(nameless)).toStrictEqual([
      ...["missing at facts.villages[0].village", "missing at facts.villages[1].village"],
    ]);
  });

  it("have no field that is not known", () => {
    expect(ofVillage({ badRate: "5%" })).toStrictEqual(["unknown-key at badRate"]);
    expect(ofVillage({ administrativeVillages: 3 })).toStrictEqual(["unknown-key at administrativeVillages"]);
    expect(ofTown({ villages: 3 })).toStrictEqual(["unknown-key at villages"]);
    expect(issues({ ...places([]), county: "C1" })).toStrictEqual(["unknown-key at facts.county"]);
  });

  it("are judged by yes and no", () => {
    expect(ofVillage({ conduct: { support: "yes" } })).toStrictEqual(["wrong-type at conduct.support"]);
    expect(ofVillage({ conduct: { suport: true } })).toStrictEqual(["unknown-key at conduct.suport"]);
  });
});

describe("everything that is wrong", () => {
  it("is said in one error", () => {
    const facts = {
      asOf: "2018-02-29",
      villages: [
        aVillage({ allLoans: loans("2", "1") }),
        aVillage(),
        { ...aVillage({ village: "V3", town: "T3" }), rate: 1 },
        aVillage({ village: "V4", creditLoansThisYear: loans("-1", "1") }),
      ],
      towns: [aTown({ allLoans: loans("9", "1") }), aTown({ administrativeVillages: 9 })],
    };
    expect(new Set(issues(facts, breakerTerms()))).toStrictEqual(
      new Set([
        "missing at terms.villageStopOver",
        "no-such-day at facts.asOf",
        "above-maximum at facts.villages[0].allLoans.bad",
        "repeated-id at facts.villages[1].village",
        "unknown-reference at facts.villages[2].town",
        "unknown-key at facts.villages[2].rate",
        "negative-amount at facts.villages[3].creditLoansThisYear.bad",
        "above-maximum at facts.towns[0].allLoans.bad",
        "repeated-id at facts.towns[1].town",
        "below-minimum at facts.towns[0].administrativeVillages",
      ]),
    );
  });

  it("with the terms is said under their names", () => {
    const values = (v: object): readonly string[] =>
      issues(places([]), breakerTerms(unchecked<BreakerTermValues>({ villageStopOver: "5%", ...v }))).map((i) =>
        i.replace('terms.stated["our-rules#1"].', ""),
      );
    expect(values({ townStopOver: "100.0001%" })).toStrictEqual(["above-maximum at townStopOver"]);
    expect(values({ townStopOver: 5 })).toStrictEqual(["percent-without-sign at townStopOver"]);
    expect(values({ townVillages: "some" })).toStrictEqual(["not-listed at townVillages"]);
    expect(values({ breakerReview: "weekly" })).toStrictEqual(["not-listed at breakerReview"]);
    expect(values({ townTitle: "credit-village" })).toStrictEqual(["not-listed at townTitle"]);
    expect(values({ vilageConduct: "required" })).toStrictEqual(["unknown-key at vilageConduct"]);
    expect(issues(places([]), unchecked(jiange2019.points))).toContain("not-listed at terms.kind");
  });
});
