import { describe, expect, it } from "vitest";
import { breakerReadings } from "../../../src/policy/breaker/readings.ts";
import { reviewPlaces } from "../../../src/policy/breaker/review-places.ts";
import type { VillagesStop } from "../../../src/policy/breaker/villages-stop.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { breakerTerms, townIn, townWith, type Villages } from "./breaker-builders.ts";
import { LAW_BEFORE_2021 } from "../../support/law.ts";

/*
 * Changge, incentive measure 3(3): 当全镇超过30%行政村贷款不良率超过5%时, 停止对该镇所有农户的新增授信.
 */

const all = changge2017.breaker;
const withLoans = adjustTerms(all, { townVillages: "with-loans" });

function judged(villages: Villages, terms: Parameters<typeof reviewPlaces>[0] = all): VillagesStop {
  const { stopByVillages } = townIn(reviewPlaces(terms, townWith(villages)));
  if (stopByVillages === undefined) throw new Error("these terms count villages");
  return stopByVillages;
}

const stateOf = (villages: Villages, terms?: Parameters<typeof reviewPlaces>[0]): string =>
  judged(villages, terms).state;

describe("a town whose villages are all known", () => {
  it.each([
    [1, 3, "stopped", "33.33%"],
    [3, 10, "not-stopped", "30.00%"],
    [30, 100, "not-stopped", "30.00%"],
    [31, 100, "stopped", "31.00%"],
    [601, 2003, "stopped", "30.00%"], // 30.00499… %
    [600, 2000, "not-stopped", "30.00%"],
    [600, 2003, "not-stopped", "29.96%"], // 29.955… %
    [0, 7, "not-stopped", "0.00%"],
    [1, 1, "stopped", "100.00%"],
    [0, 1, "not-stopped", "0.00%"],
  ])("%d of %d above 5 %%: %s, %s", (above, villages, state, percent) => {
    expect(judged({ above, within: villages - above })).toMatchObject({
      ...{ state, villages, above, within: villages - above, withoutLoans: 0, unknown: 0 },
      share: { state: "known", numerator: above, denominator: villages, percent },
    });
  });

  it("says its limits and what they rest on", () => {
    expect(judged({ above: 1, within: 2 })).toMatchObject({
      limit: "30%",
      villageLimit: "5%",
      basis: [
        { by: "article", term: "townStopVillagesOver", article: "changge-2017-64#incentive 3.3" },
        { by: "reading", term: "townVillages", reading: "breaker/town-villages" },
        { by: "article", term: "villageStopOver", article: "changge-2017-64#incentive 3.2" },
        ...LAW_BEFORE_2021.inclusive,
      ],
    });
  });

  it("counts a village at exactly 5 % as not above", () => {
    const facts = townWith({ within: 3 });
    const villages = facts.villages.map((v) => ({ ...v, allLoans: { bad: "5", balance: "100" } }));
    const { stopByVillages } = townIn(reviewPlaces(all, { ...facts, villages }));
    expect(stopByVillages).toMatchObject({ state: "not-stopped", above: 0, within: 3 });
  });

  it("of no villages has no share, under either reading", () => {
    const nothing = { state: "undetermined", why: "zero-denominator", numerator: 0, denominator: 0 };
    expect(judged({})).toMatchObject({ state: "undetermined", villages: 0, share: nothing });
    expect(judged({}, withLoans)).toMatchObject({ state: "undetermined", villages: 0, share: nothing });
    expect(townIn(reviewPlaces(all, townWith({}))).newCredit).toBe("undetermined");
  });
});

describe("the reading breaker/town-villages", () => {
  it("is in force by default, and may be changed by the caller", () => {
    const reading = breakerReadings["breaker/town-villages"];
    expect([reading.chosen, ...reading.alternatives]).toStrictEqual(["all", "with-loans"]);
    const others = [
      { id: "breaker/without-loans", chosen: "undetermined" },
      { id: "breaker/honour-by", chosen: "rate-and-conduct" },
    ];
    const chosenBy = (terms: Parameters<typeof reviewPlaces>[0]): unknown => reviewPlaces(terms, townWith({})).readings;
    expect(chosenBy(all)).toStrictEqual([{ id: "breaker/town-villages", chosen: "all" }, ...others]);
    const changed = reviewPlaces(withLoans, townWith({}));
    expect(chosenBy(withLoans)).toStrictEqual([{ id: "breaker/town-villages", chosen: "with-loans" }, ...others]);
    expect(changed.terms.changed).toStrictEqual(["townVillages"]);
    expect(judged({ above: 1 }, withLoans).basis).toContainEqual({ by: "caller", term: "townVillages" });
  });

  it.each<readonly [of: Villages, chosen: readonly [string, number], other: readonly [string, number]]>([
    // 1 of 4 is 25 %, 1 of 3 is 33.33 %.
    [{ above: 1, within: 2, withoutLoans: 1 }, ["not-stopped", 4], ["stopped", 3]],
    // 3 of 11 is 27.27 %, 3 of 10 is exactly 30 %.
    [{ above: 3, within: 7, withoutLoans: 1 }, ["not-stopped", 11], ["not-stopped", 10]],
    // 3 of 10 is exactly 30 %, 3 of 9 is 33.33 %.
    [{ above: 3, within: 6, withoutLoans: 1 }, ["not-stopped", 10], ["stopped", 9]],
    // 1 of 3 and 1 of 1.
    [{ above: 1, withoutLoans: 2 }, ["stopped", 3], ["stopped", 1]],
    [{ within: 1, withoutLoans: 2 }, ["not-stopped", 3], ["not-stopped", 1]],
  ])("decides of how many villages the share is: %j", (of, [state, denominator], [other, others]) => {
    expect(judged(of)).toMatchObject({ state, share: { numerator: of.above ?? 0, denominator } });
    expect(judged(of, withLoans)).toMatchObject({
      state: other,
      share: { numerator: of.above ?? 0, denominator: others },
    });
    expect(judged(of, withLoans).withoutLoans).toBe(of.withoutLoans);
  });

  it("leaves nothing to count where no village has loans", () => {
    expect(judged({ withoutLoans: 3 })).toMatchObject({ state: "not-stopped", share: { percent: "0.00%" } });
    expect(judged({ withoutLoans: 3 }, withLoans)).toMatchObject({
      ...{ state: "undetermined", withoutLoans: 3, share: { why: "zero-denominator", denominator: 0 } },
    });
  });

  it("is not reported where no villages are counted", () => {
    const { readings } = reviewPlaces(breakerTerms({ villageStopOver: "5%" }), townWith({}));
    expect(readings.map(({ id }) => id)).toStrictEqual(["breaker/without-loans"]);
  });
});

describe("villages whose figures are not known", () => {
  it.each<readonly [Villages, string]>([
    [{ above: 4, unlisted: 6 }, "stopped"], // 40 % at least
    [{ above: 3, within: 6, unlisted: 1 }, "undetermined"], // exactly 30 % or 40 %
    [{ above: 3, within: 6, listedUnknown: 1 }, "undetermined"],
    [{ above: 2, within: 7, unlisted: 1 }, "not-stopped"], // exactly 30 % at most
    [{ above: 2, within: 6, unlisted: 1, listedUnknown: 1 }, "undetermined"], // 20 % to 40 %
    [{ above: 1, within: 2, withoutLoans: 6, unlisted: 1 }, "not-stopped"], // 20 % at most
    [{ unlisted: 10 }, "undetermined"],
    [{ listedUnknown: 1 }, "undetermined"],
  ])("of all villages, decide or do not: %j is %s", (of, state) => {
    expect(stateOf(of)).toBe(state);
  });

  it.each<readonly [Villages, string]>([
    [{ above: 4, within: 6, unlisted: 3 }, "stopped"], // 4 of 13 at least: 30.77 %
    [{ above: 4, within: 6, unlisted: 4 }, "undetermined"], // 4 of 14 is 28.57 %
    [{ above: 4, within: 6, unlisted: 2, listedUnknown: 2 }, "undetermined"],
    [{ above: 2, within: 7, unlisted: 1 }, "not-stopped"], // 3 of 10, 2 of 10 or 2 of 9
    [{ above: 2, within: 5, unlisted: 1 }, "undetermined"], // 3 of 8 or 2 of 8
    [{ above: 3, within: 6, withoutLoans: 9, unlisted: 1 }, "undetermined"], // 3 of 10 where it turns out within
    [{ withoutLoans: 9, unlisted: 1 }, "undetermined"], // 1 of 1, 0 of 1, or nothing to count
    [{ unlisted: 3 }, "undetermined"],
  ])("of those with loans, likewise: %j is %s", (of, state) => {
    expect(stateOf(of, withLoans)).toBe(state);
  });

  it("leave open what would have nothing to count, also where the share can never be above the limit", () => {
    const never = adjustTerms(withLoans, { townStopVillagesOver: "100%" });
    expect(stateOf({ withoutLoans: 1 }, never)).toBe("undetermined");
    expect(stateOf({ within: 1, unlisted: 1 }, never)).toBe("not-stopped");
    expect(stateOf({ unlisted: 1 }, never)).toBe("undetermined"); // it may turn out without loans
  });

  it("are counted whether they are listed or not", () => {
    const listed = judged({ above: 1, within: 1, listedUnknown: 2, unlisted: 3 });
    expect(listed).toMatchObject({ villages: 7, above: 1, within: 1, withoutLoans: 0, unknown: 5 });
    expect(judged({ above: 1, within: 1, unlisted: 5 })).toStrictEqual(listed);
  });
});
