import { describe, expect, it } from "vitest";
import type { BadLoans } from "../../../src/policy/breaker/types.ts";
import { type PlaceReview, reviewPlaces } from "../../../src/policy/breaker/review-places.ts";
import { cangxi2019 } from "../../../src/packs/cangxi2019.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { henan2017 } from "../../../src/packs/henan2017.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { aTown, aVillage, breakerTerms, GOOD, loans, places, townIn, townWith, villageIn } from "./breaker-builders.ts";
import { LAW_BEFORE_2021 } from "../../support/law.ts";

const states = (term: string, article: string): unknown => ({ by: "article", term, article });
const LAW = LAW_BEFORE_2021.inclusive; // 超过 without, 以下 with its figure

describe("Changge", () => {
  const review = reviewPlaces(changge2017.breaker, places([aVillage()]));

  it("asks everything but the rate of a town over all its loans", () => {
    expect(review.notAsked).toStrictEqual(["town-stop-by-rate"]);
    expect(review.reviewBasis).toStrictEqual([]);
    expect(review.terms).toStrictEqual({
      pack: "changge2017",
      title: changge2017.title,
      edition: "2017-10-26",
      changed: [],
    });
    expect("stopByRate" in townIn(review)).toBe(false);
  });

  it("honours by the incentive measure, and names by the information measure", () => {
    const incentive = { village: "changge-2017-64#incentive 2.2", town: "changge-2017-64#incentive 2.3" };
    expect(villageIn(review, "V1").honour?.basis).toStrictEqual([
      states("villageHonourUpTo", incentive.village),
      states("villageConduct", incentive.village),
      states("villageTitle", "changge-2017-64#information 21"),
      { by: "reading", term: "honourBy", reading: "breaker/honour-by" },
      ...LAW,
    ]);
    expect(townIn(review).honour?.basis).toStrictEqual([
      states("townHonourUpTo", incentive.town),
      states("townConduct", incentive.town),
      states("townTitle", "changge-2017-64#information 22"),
      { by: "reading", term: "honourBy", reading: "breaker/honour-by" },
      ...LAW,
    ]);
  });

  it("does not stop a town for its own rate, however high", () => {
    const towns = [aTown({ allLoans: loans("90", "100") })];
    const facts = places([aVillage({ allLoans: loans("1", "100") })], towns);
    expect(townIn(reviewPlaces(changge2017.breaker, facts)).newCredit).toBe("goes-on");
  });
});

describe("Henan", () => {
  const reviewed = (village: BadLoans, town: BadLoans): PlaceReview =>
    reviewPlaces(henan2017.breaker, places([aVillage({ allLoans: village })], [aTown({ allLoans: town })]));
  const none = loans("0", "100000");

  it.each([
    ["4999.99", "not-stopped", "goes-on"],
    ["5000", "not-stopped", "goes-on"],
    ["5000.01", "stopped", "may-be-stopped"],
    ["7000", "stopped", "may-be-stopped"],
  ])("stops a town above 5 %%, and its villages with it: %s of 100000 is %s", (bad, state, newCredit) => {
    const review = reviewed(none, loans(bad, "100000"));
    expect(townIn(review)).toMatchObject({ newCredit, stopByRate: { state, limit: "5%" } });
    expect(villageIn(review, "V1")).toMatchObject({ newCredit, stop: { state: "not-stopped" } });
  });

  it.each([
    ["5001", "not-stopped", "goes-on"],
    ["7000", "not-stopped", "goes-on"],
    ["7000.01", "stopped", "may-be-stopped"],
  ])("stops a village above 7 %%, and its town not for it: %s of 100000 is %s", (bad, state, newCredit) => {
    const review = reviewed(loans(bad, "100000"), none);
    expect(villageIn(review, "V1")).toMatchObject({ newCredit, stop: { state, limit: "7%" } });
    expect(townIn(review).newCredit).toBe("goes-on");
  });

  it("counts no villages and honours none", () => {
    const review = reviewed(none, none);
    expect(review.notAsked).toStrictEqual(["town-stop-by-villages", "village-honour", "town-honour"]);
    expect(review.readings).toStrictEqual([{ id: "breaker/without-loans", chosen: "undetermined" }]);
    expect(Object.keys(townIn(review))).toStrictEqual(["town", "newCredit", "stopByRate"]);
    expect(Object.keys(villageIn(review, "V1"))).toStrictEqual(["village", "town", "newCredit", "stop"]);
    const breaker = "henan-2017-85#breaker";
    expect(townIn(review).stopByRate?.basis).toStrictEqual([states("townStopOver", breaker), ...LAW]);
    expect(villageIn(review, "V1").stop?.basis).toStrictEqual([states("villageStopOver", breaker), ...LAW]);
  });

  it("is open where the town is not known, unless the village is stopped", () => {
    const villages = [aVillage({ allLoans: none }), aVillage({ village: "V2", allLoans: loans("8", "100") })];
    const review = reviewPlaces(henan2017.breaker, places(villages, [aTown({ administrativeVillages: 2 })]));
    expect(townIn(review).stopByRate?.rate).toStrictEqual({
      ...{ state: "undetermined", why: "missing", missing: ["allLoans"] },
    });
    expect(review.villages.map((v) => v.newCredit)).toStrictEqual(["undetermined", "may-be-stopped"]);
  });

  it("with a share of villages beside it stops by either", () => {
    const both = adjustTerms(henan2017.breaker, { townStopVillagesOver: "30%" });
    const credit = (town: BadLoans, above: number): string => {
      const { asOf, villages, towns } = townWith({ above, within: 3 - above });
      return townIn(reviewPlaces(both, { asOf, villages, towns: towns.map((t) => ({ ...t, allLoans: town })) }))
        .newCredit;
    };
    expect(credit(none, 0)).toBe("goes-on");
    expect(credit(loans("6", "100"), 0)).toBe("may-be-stopped");
    expect(credit(none, 1)).toBe("may-be-stopped");
    expect(credit(loans("0", "0"), 1)).toBe("may-be-stopped");
    expect(credit(loans("0", "0"), 0)).toBe("undetermined");
  });
});

describe("Cangxi", () => {
  it("has a breaker and prints no threshold: every place is open until the caller sets one", () => {
    const facts = places([aVillage({ allLoans: loans("4", "100") })]);
    const basis = [states("breakerThreshold", "guangyuan-bulletin-2019-139#cangxi")];
    const open = reviewPlaces(cangxi2019.breaker, facts);
    expect(villageIn(open, "V1")).toMatchObject({
      newCredit: "undetermined",
      stop: { state: "undetermined", rate: { percent: "4.00%" }, missing: "villageStopOver", basis },
    });
    expect(townIn(open)).toMatchObject({ newCredit: "undetermined", stopByRate: { missing: "townStopOver", basis } });
    // Nor is a place in which nothing is bad certain to go on, nor one of which nothing is known.
    for (const none of [{ allLoans: loans("0", "100") }, {}])
      expect(villageIn(reviewPlaces(cangxi2019.breaker, places([aVillage(none)])), "V1").newCredit).toBe(
        "undetermined",
      );
    expect(open.notAsked).toStrictEqual(["town-stop-by-villages", "village-honour", "town-honour"]);
    const ours = adjustTerms(cangxi2019.breaker, { villageStopOver: "3%" });
    const review = reviewPlaces(ours, facts);
    expect(villageIn(review, "V1")).toMatchObject({
      newCredit: "may-be-stopped",
      stop: { state: "stopped", basis: [{ by: "caller", term: "villageStopOver" }, ...LAW] },
    });
    expect(review.terms).toStrictEqual({
      pack: "cangxi2019",
      title: cangxi2019.title,
      edition: "2019",
      changed: ["villageStopOver"],
    });
  });

  it("prints no time of its review: what is monthly is the coordination meeting", () => {
    const ours = adjustTerms(cangxi2019.breaker, { villageStopOver: "3%" });
    expect(reviewPlaces(ours, places([])).reviewBasis).toStrictEqual([]);
  });

  it("takes any one limit from the caller", () => {
    const notAsked = (limit: Parameters<typeof adjustTerms<typeof cangxi2019.breaker, object>>[1]): unknown =>
      reviewPlaces(adjustTerms(cangxi2019.breaker, limit), places([])).notAsked;
    const others = ["village-stop", "town-stop-by-rate", "town-stop-by-villages", "village-honour", "town-honour"];
    expect(notAsked({ townStopOver: "5%" })).toStrictEqual(others.filter((rule) => rule !== "town-stop-by-rate"));
    // A title does not say where the breaker trips.
    expect(notAsked({ townHonourUpTo: "2%" })).toStrictEqual(["town-stop-by-villages", "village-honour"]);
    expect(notAsked({ villageStopOver: "5%" })).toStrictEqual(others.slice(1));
  });
});

describe("terms of our own", () => {
  it("that set no limit are refused", () => {
    const nothing = breakerTerms({ townVillages: "all", villageConduct: "required", villageTitle: "credit-village" });
    expect(issuesOfCall(() => reviewPlaces(nothing, places([])))).toStrictEqual(["missing at terms.villageStopOver"]);
  });

  it("that count villages need the limit of a village, whatever else they set", () => {
    const bare = breakerTerms({ townStopVillagesOver: "30%" });
    const more = breakerTerms({ townStopVillagesOver: "30%", townStopOver: "5%", villageHonourUpTo: "3%" });
    for (const terms of [bare, more])
      expect(issuesOfCall(() => reviewPlaces(terms, places([])))).toStrictEqual(["missing at terms.villageStopOver"]);
    expect(reviewPlaces(adjustTerms(bare, { villageStopOver: "5%" }), places([])).notAsked).toHaveLength(3);
  });

  it("that only honour stop nothing, and say that they were not asked", () => {
    const review = reviewPlaces(breakerTerms({ villageHonourUpTo: "3%" }), places([aVillage({ conduct: GOOD })]));
    expect(review.notAsked).toContain("village-stop");
    expect(Object.keys(villageIn(review, "V1"))).toStrictEqual(["village", "town", "newCredit", "honour"]);
    expect(villageIn(review, "V1").newCredit).toBe("goes-on");
  });
});
