import { describe, expect, it } from "vitest";
import type { BadLoans } from "../../../src/policy/breaker/types.ts";
import { type PlaceReview, type ReviewedVillage, reviewPlaces } from "../../../src/policy/breaker/review-places.ts";
import { explainPlaces } from "../../../src/policy/breaker/explain.ts";
import { renderText } from "../../../src/explain/render.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { aTown, aVillage, breakerTerms, loans, places, townIn, townWith, villageIn } from "./breaker-builders.ts";
import { LAW_BEFORE_2021 } from "../../support/law.ts";

/*
 * Changge, incentive measure 3(2): new credit to a village may be stopped where more than 5 % of its loans are bad.
 */

const terms = changge2017.breaker;
const oneOf = (allLoans: BadLoans): ReviewedVillage =>
  villageIn(reviewPlaces(terms, places([aVillage({ allLoans })])), "V1");

describe("a village", () => {
  it.each<readonly [why: string, of: BadLoans, state: string, percent: string]>([
    ["3 %", loans("30000", "1000000"), "not-stopped", "3.00%"],
    ["one fen below 5 %", loans("49999.99", "1000000"), "not-stopped", "5.00%"],
    ["exactly 5 %", loans("50000", "1000000"), "not-stopped", "5.00%"],
    ["5.0001 %, shown as 5.00 %", loans("50001", "1000000"), "stopped", "5.00%"],
    ["one fen above 5 %", loans("50000.01", "1000000"), "stopped", "5.00%"],
    ["5.01 %", loans("50100", "1000000"), "stopped", "5.01%"],
    ["nothing bad of something", loans("0", "0.01"), "not-stopped", "0.00%"],
    ["everything bad", loans("123.45", "123.45"), "stopped", "100.00%"],
    ["a single bad fen", loans("0.01", "0.01"), "stopped", "100.00%"],
  ])("with %s", (_, of, state, percent) => {
    expect(oneOf(of).stop).toMatchObject({ state, rate: { state: "known", percent }, limit: "5%" });
  });

  it("shows both sides in yuan, and what the limit rests on: 超过 does not include it", () => {
    expect(oneOf({ bad: 50_000.5, balance: "1000000" }).stop).toStrictEqual({
      state: "stopped",
      rate: { state: "known", numerator: "50000.50", denominator: "1000000.00", percent: "5.00%" },
      limit: "5%",
      basis: [
        { by: "article", term: "villageStopOver", article: "changge-2017-64#incentive 3.2" },
        ...LAW_BEFORE_2021.inclusive,
      ],
    });
  });

  it("without loans has no rate: it is not 0 %", () => {
    expect(oneOf(loans("0", "0")).stop).toMatchObject({
      state: "undetermined",
      rate: { state: "undetermined", why: "zero-denominator", numerator: "0.00", denominator: "0.00" },
    });
  });

  it("whose figures are not known says which fact is missing", () => {
    expect(villageIn(reviewPlaces(terms, places([aVillage()])), "V1").stop).toMatchObject({
      state: "undetermined",
      rate: { state: "undetermined", why: "missing", missing: ["allLoans"] },
    });
  });

  it("does not look at the credit loans of the year", () => {
    const village = aVillage({ allLoans: loans("1", "100"), creditLoansThisYear: loans("90", "100") });
    expect(villageIn(reviewPlaces(terms, places([village])), "V1").stop?.state).toBe("not-stopped");
  });
});

describe("amounts near twelve digits, where bad × 1,000,000 is no safe number", () => {
  it.each([
    // 5 % of 999,999,999,999.99 is 49,999,999,999.9995.
    ["49999999999.99", "999999999999.99", "not-stopped"],
    ["50000000000.00", "999999999999.99", "stopped"],
    ["50000000000.00", "999999999999.00", "stopped"], // 5 % is 49,999,999,999.95
    ["45000000000.00", "900000000000.00", "not-stopped"], // exactly
    ["45000000000.01", "900000000000.00", "stopped"],
  ])("%s of %s against 5 %%: %s", (bad, balance, state) => {
    expect(oneOf(loans(bad, balance)).stop?.state).toBe(state);
  });

  it.each([
    // In fen × 1,000,000: 4,949,901,002,500,000,000 against 49,999 × 99,000,000,050,001 = 4,949,901,002,499,999,999.
    ["49499010025.00", "990000000500.01", "stopped"],
    ["49499010024.99", "990000000500.01", "not-stopped"],
    // 4,949,901,047,499,000,000 against 49,999 × 99,000,000,949,999 = 4,949,901,047,499,000,001.
    ["49499010474.99", "990000009499.99", "not-stopped"],
    ["49499010475.00", "990000009499.99", "stopped"],
  ])("%s of %s against 4.9999 %%, one part beside it: %s", (bad, balance, state) => {
    const ours = breakerTerms({ villageStopOver: "4.9999%" });
    const review = reviewPlaces(ours, places([aVillage({ allLoans: loans(bad, balance) })]));
    expect(villageIn(review, "V1").stop?.state).toBe(state);
  });
});

describe("whether new credit to a village may be stopped", () => {
  const creditOf = (review: PlaceReview): readonly string[] =>
    review.villages.map((v) => `${v.village}: ${v.newCredit}`);

  it("follows from its own rate while its town goes on", () => {
    const review = reviewPlaces(terms, townWith({ above: 1, within: 3 })); // 1 of 4 is 25 %
    expect(townIn(review).newCredit).toBe("goes-on");
    expect(creditOf(review)).toStrictEqual([
      ...["above 1: may-be-stopped", "within 1: goes-on", "within 2: goes-on", "within 3: goes-on"],
    ]);
  });

  it("follows from its town where that is stopped, whatever its own rate", () => {
    const review = reviewPlaces(terms, townWith({ above: 2, within: 1, withoutLoans: 1, listedUnknown: 1 })); // 2 of 5
    expect(townIn(review).newCredit).toBe("may-be-stopped");
    expect(review.villages.map(({ village, newCredit, stop }) => [village, newCredit, stop?.state])).toStrictEqual([
      ["above 1", "may-be-stopped", "stopped"],
      ["above 2", "may-be-stopped", "stopped"],
      ["unknown 1", "may-be-stopped", "undetermined"],
      ["within 1", "may-be-stopped", "not-stopped"],
      ["without 1", "may-be-stopped", "undetermined"],
    ]);
  });

  it("is open where its town is, unless its own rate stops it", () => {
    const review = reviewPlaces(terms, townWith({ above: 1, within: 2, unlisted: 1 })); // 1 or 2 of 4
    expect(townIn(review).newCredit).toBe("undetermined");
    expect(creditOf(review)).toStrictEqual([
      ...["above 1: may-be-stopped", "within 1: undetermined", "within 2: undetermined"],
    ]);
  });

  it("is not touched by another town", () => {
    const stopped = townWith({ above: 1 });
    const other = aVillage({ town: "T2", village: "V2", allLoans: loans("0", "100") });
    const both = places([...stopped.villages, other], [...stopped.towns, aTown({ town: "T2" })]);
    expect(creditOf(reviewPlaces(terms, both))).toStrictEqual(["above 1: may-be-stopped", "V2: goes-on"]);
  });
});

describe("a village without loans", () => {
  const empty = places([aVillage({ allLoans: loans("0", "0") })]);

  it("has no rate, and by the reading is open or goes on", () => {
    const judged = (of: Parameters<typeof reviewPlaces>[0]): unknown => villageIn(reviewPlaces(of, empty), "V1").stop;
    const basis = [{ by: "caller", term: "withoutLoans" }];
    expect(judged(terms)).toMatchObject({ state: "undetermined", rate: { why: "zero-denominator" } });
    const goesOn = judged(adjustTerms(terms, { withoutLoans: "not-stopped" })) as { basis: unknown[] };
    expect(goesOn).toMatchObject({ state: "not-stopped", rate: { why: "zero-denominator" } });
    expect(goesOn.basis).toEqual(expect.arrayContaining(basis));
  });

  it("is not one of which nothing is known", () => {
    const goesOn = adjustTerms(terms, { withoutLoans: "not-stopped" });
    expect(villageIn(reviewPlaces(goesOn, places([aVillage({})])), "V1").stop?.state).toBe("undetermined");
  });
});

describe("a village within its limit", () => {
  it("goes with its town, and says so with the town's article", () => {
    const bad = (village: string, amount: string): ReturnType<typeof aVillage> =>
      aVillage({ village, allLoans: loans(amount, "100") });
    const review = reviewPlaces(
      terms,
      places([bad("V1", "0"), bad("V2", "6")], [aTown({ administrativeVillages: 2 })]),
    );
    const village = villageIn(review, "V1");
    expect(village).toMatchObject({ newCredit: "may-be-stopped", stop: { state: "not-stopped" } });
    expect(village.becauseOfTown?.newCredit).toBe("may-be-stopped");
    expect(village.becauseOfTown?.basis).toContainEqual({
      ...{ by: "article", term: "townStopVillagesOver", article: "changge-2017-64#incentive 3.3" },
    });
    const zh = renderText(explainPlaces(review, { language: "zh" }));
    expect(zh).toContain("所在镇可停止新增授信，各村随之");
  });
});
