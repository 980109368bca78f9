import { describe, expect, it } from "vitest";
import { conductKinds } from "../../../src/policy/breaker/places.ts";
import type { Honour } from "../../../src/policy/breaker/rate-findings.ts";
import { reviewPlaces } from "../../../src/policy/breaker/review-places.ts";
import type { BadLoans, Conduct, ConductKind } from "../../../src/policy/breaker/types.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { without } from "../../support/builders.ts";
import { aTown, aVillage, breakerTerms, GOOD, loans, places, townIn, villageIn } from "./breaker-builders.ts";

/*
 * Changge, incentive measure 2(2) and 2(3), information measure, art. 21 and 22: a village whose credit loans of
 * the year have 3 % of bad ones or less, a town with 2 % or less, and four judgements of conduct.
 */

const terms = changge2017.breaker;
interface Known {
  readonly creditLoansThisYear?: BadLoans;
  readonly conduct?: Conduct;
}

function found(honour: Honour | undefined): Honour {
  if (honour === undefined) throw new Error("these terms honour places");
  return honour;
}
const ofVillage = (of: Known): Honour => found(villageIn(reviewPlaces(terms, places([aVillage(of)])), "V1").honour);
const ofTown = (of: Known): Honour => found(townIn(reviewPlaces(terms, places([], [aTown(of)]))).honour);
const low = loans("1", "100");
const high = loans("50", "100");

describe("a village that conducts itself well", () => {
  it.each([
    ["2999.99", "100000", "honoured", "3.00%"],
    ["3000", "100000", "honoured", "3.00%"], // 3%及以下
    ["3000.01", "100000", "not-honoured", "3.00%"],
    ["3004", "100000", "not-honoured", "3.00%"], // 3.004 %
    ["3005", "100000", "not-honoured", "3.01%"], // 3.005 %
    ["0", "100000", "honoured", "0.00%"],
    ["100000", "100000", "not-honoured", "100.00%"],
  ])("%s of %s bad: %s, shown as %s", (bad, balance, state, percent) => {
    const honour = ofVillage({ creditLoansThisYear: loans(bad, balance), conduct: GOOD });
    expect(honour).toMatchObject({ state, rate: { state: "known", percent }, limit: "3%", title: "credit-village" });
  });

  it("and has no credit loans this year is not honoured for it, nor refused", () => {
    expect(ofVillage({ creditLoansThisYear: loans("0", "0"), conduct: GOOD })).toMatchObject({
      state: "undetermined",
      rate: { state: "undetermined", why: "zero-denominator" },
    });
  });

  it("is asked for its rate", () => {
    expect(ofVillage({ conduct: GOOD })).toMatchObject({
      state: "undetermined",
      rate: { state: "undetermined", why: "missing", missing: ["creditLoansThisYear"] },
    });
  });
});

describe("a town that conducts itself well", () => {
  it.each([
    ["1999.99", "100000", "honoured"],
    ["2000", "100000", "honoured"], // 2%及以下
    ["2000.01", "100000", "not-honoured"],
    ["3000", "100000", "not-honoured"], // between the two limits: nothing
  ])("%s of %s bad: %s", (bad, balance, state) => {
    const honour = ofTown({ creditLoansThisYear: loans(bad, balance), conduct: GOOD });
    expect(honour).toMatchObject({ state, limit: "2%", title: "credit-town" });
  });

  it("is judged by its own loans, not by its villages", () => {
    const villages = [aVillage({ creditLoansThisYear: high })];
    const review = reviewPlaces(terms, places(villages, [aTown({ creditLoansThisYear: low, conduct: GOOD })]));
    expect([townIn(review).honour?.state, villageIn(review, "V1").honour?.state]).toStrictEqual([
      ...["honoured", "not-honoured"],
    ]);
  });
});

describe("the four judgements of conduct", () => {
  it("are those of the measure", () => {
    expect(conductKinds.list).toStrictEqual(["serviceWork", "support", "recoveryHelp", "publicity"]);
  });

  it.each(conductKinds.list)("%s not done well forfeits the honour", (kind) => {
    const conduct = { ...GOOD, [kind]: false };
    for (const judge of [ofVillage, ofTown]) {
      expect(judge({ creditLoansThisYear: low, conduct })).toMatchObject({
        state: "not-honoured",
        conduct: { ...all("met"), [kind]: "unmet" },
      });
      // What else is not known does not matter then.
      expect(judge({ conduct: { [kind]: false } })).toMatchObject({
        state: "not-honoured",
        rate: { why: "missing" },
        conduct: { ...all("undetermined"), [kind]: "unmet" },
      });
    }
  });

  it.each(conductKinds.list)("%s alone not known leaves the honour open", (kind) => {
    const conduct = without(GOOD, kind);
    for (const judge of [ofVillage, ofTown]) {
      expect(judge({ creditLoansThisYear: low, conduct })).toMatchObject({
        state: "undetermined",
        conduct: { ...all("met"), [kind]: "undetermined" },
      });
      expect(judge({ creditLoansThisYear: high, conduct }).state).toBe("not-honoured");
    }
  });

  it.each(conductKinds.list)("%s not known while another is not done well: not honoured", (kind) => {
    for (const other of conductKinds.list.filter((k) => k !== kind)) {
      const conduct = { ...without(GOOD, kind), [other]: false };
      expect(ofVillage({ creditLoansThisYear: low, conduct }).state).toBe("not-honoured");
    }
  });

  it("are all open where nothing is told", () => {
    expect(ofVillage({ creditLoansThisYear: low })).toMatchObject({
      state: "undetermined",
      conduct: all("undetermined"),
    });
    expect(ofVillage({ creditLoansThisYear: low, conduct: {} }).state).toBe("undetermined");
  });

  it("are not looked at where the terms do not ask for them", () => {
    const rateOnly = breakerTerms({ villageHonourUpTo: "3%" });
    const conduct = { serviceWork: false };
    const review = reviewPlaces(rateOnly, places([aVillage({ creditLoansThisYear: low, conduct })]));
    const honour = found(villageIn(review, "V1").honour);
    expect(honour.state).toBe("honoured");
    expect("conduct" in honour || "title" in honour).toBe(false);
  });
});

describe("stopped and honoured", () => {
  it("can both be: the two rates are kept apart", () => {
    const both = { allLoans: loans("6", "100"), creditLoansThisYear: loans("2", "100"), conduct: GOOD };
    const review = reviewPlaces(terms, places([aVillage(both)]));
    expect(villageIn(review, "V1")).toMatchObject({
      newCredit: "may-be-stopped",
      stop: { state: "stopped", rate: { numerator: "6.00", percent: "6.00%" }, limit: "5%" },
      honour: { state: "honoured", rate: { numerator: "2.00", percent: "2.00%" }, limit: "3%" },
    });
  });

  it("can both not be", () => {
    const neither = { allLoans: loans("2", "100"), creditLoansThisYear: loans("6", "100"), conduct: GOOD };
    const review = reviewPlaces(terms, places([aVillage(neither)]));
    expect(villageIn(review, "V1")).toMatchObject({
      ...{ newCredit: "goes-on", stop: { state: "not-stopped" }, honour: { state: "not-honoured" } },
    });
  });

  it("of a town likewise: all its villages above, and honoured", () => {
    const villages = [aVillage({ allLoans: high })];
    const review = reviewPlaces(terms, places(villages, [aTown({ creditLoansThisYear: low, conduct: GOOD })]));
    expect(townIn(review)).toMatchObject({ newCredit: "may-be-stopped", honour: { state: "honoured" } });
  });
});

describe("the reading breaker/honour-by", () => {
  it("lets the rate alone decide, as art. 21 and 22 have it", () => {
    const poorly = { creditLoansThisYear: loans("3", "100"), conduct: { ...GOOD, support: false } };
    const judged = (
      of: typeof terms | ReturnType<typeof adjustTerms<typeof terms, { honourBy: "rate-alone" }>>,
    ): unknown => villageIn(reviewPlaces(of, places([aVillage(poorly)])), "V1").honour?.state;
    expect(judged(terms)).toBe("not-honoured");
    expect(judged(adjustTerms(terms, { honourBy: "rate-alone" }))).toBe("honoured");
  });
});

function all(said: string): Record<ConductKind, string> {
  return { serviceWork: said, support: said, recoveryHelp: said, publicity: said };
}
