import { describe, expect, it } from "vitest";
import type {
  Bar,
  HouseholdApplication,
  HouseholdTermValues,
} from "../../../src/policy/eligibility/household/types.ts";
import { assessHousehold } from "../../../src/policy/eligibility/household/assess-household.ts";
import { anApplication, householdTerms, without } from "../../support/builders.ts";

/** What would help against the only obstacle. */
const change = (
  terms: HouseholdTermValues,
  facts: Partial<HouseholdApplication>,
  unknown: readonly (keyof HouseholdApplication)[] = [],
): unknown => {
  const application = without(anApplication(facts), ...unknown) as HouseholdApplication;
  const [remedy, ...others] = assessHousehold(householdTerms(terms), application).remedies;
  expect(others).toStrictEqual([]);
  expect(remedy).toMatchObject({ onlyObstacle: true });
  return remedy && without(remedy, "rule", "onlyObstacle");
};

describe("what would help", () => {
  it("above the cap: ask for what it leaves", () => {
    const terms: HouseholdTermValues = { householdCap: "50000" };
    const askFor = (amount: string): object => ({ change: "ask-for-at-most", amount });
    expect(change(terms, { amount: "50000.01" })).toStrictEqual(askFor("50000.00"));
    expect(change(terms, { outstanding: "15000", outstandingOldProduct: "10000" })).toStrictEqual(askFor("25000.00"));
    expect(change(terms, { outstanding: "49999.99" })).toStrictEqual(askFor("0.01"));
    // At most, where a part of the debt is not known.
    expect(change(terms, { outstandingOldProduct: "30000" }, ["outstanding"])).toStrictEqual(askFor("20000.00"));
  });

  it("above the cap with nothing left of it: repay first", () => {
    const terms: HouseholdTermValues = { householdCap: "50000" };
    const repay = (first: string, amount: string): object => ({ change: "repay-first", repay: first, amount });
    expect(change(terms, { outstanding: "50000" })).toStrictEqual(repay("30000.00", "30000.00"));
    expect(change(terms, { outstanding: "60000", amount: "0.01" })).toStrictEqual(repay("10000.01", "0.01"));
    // No repayment makes room for more than the cap.
    expect(change(terms, { outstanding: "50000.01", amount: "80000" })).toStrictEqual(repay("50000.01", "50000.00"));
  });

  it("above both caps: up to the higher one, unless it needs no more", () => {
    const terms: HouseholdTermValues = { householdCap: "50000", capWithHigherNeed: "100000" };
    // 20,000 of an earlier loan are running: 80,000 more, or 30,000.
    const asked = { amount: "120000", outstanding: "20000", runningLoan: true, ableToRepay: true } as const;
    expect(change(terms, { ...asked, higherNeed: true })).toMatchObject({ amount: "80000.00" });
    expect(change(terms, asked, ["higherNeed"])).toMatchObject({ amount: "80000.00" });
    expect(change(terms, { ...asked, higherNeed: false })).toMatchObject({ amount: "30000.00" });
    expect(change(terms, { ...asked, higherNeed: true, ableToRepay: false })).toMatchObject({ amount: "30000.00" });
    // A first loan: above the ordinary cap the lender decides, so no more than that is offered.
    expect(change(terms, { amount: "120000", outstanding: "0", higherNeed: true })).toMatchObject({
      amount: "50000.00",
    });
  });

  it("above another limit: ask for it; where it is nought it would have to be higher", () => {
    expect(change({ availableLine: "limits" }, { availableLine: "0.01" })).toStrictEqual({
      change: "ask-for-at-most",
      amount: "0.01",
    });
    expect(change({ availableLine: "limits" }, { availableLine: "0" })).toStrictEqual({
      change: "raise",
      fact: "availableLine",
      amount: "30000.00",
    });
  });

  it("length, grade, rate and yes-or-no facts", () => {
    const termMonths = { min: 12, max: 36 };
    expect(change({ termMonths }, { termMonths: 11 })).toStrictEqual({ change: "at-least-months", months: 12 });
    expect(change({ termMonths }, { termMonths: 37 })).toStrictEqual({ change: "at-most-months", months: 36 });
    const gradeOrder = ["AAA", "AA", "A"];
    expect(change({ minimumGrade: "AA", gradeOrder }, { grade: "none" })).toStrictEqual({
      change: "reach-grade",
      grade: "AA",
    });
    expect(change({ rateCaps: [{ limit: { fixed: "4.3%" } }] }, {})).toStrictEqual({
      change: "lower-rate-to",
      rate: "4.30%",
    });
    expect(change({ rated: "required" }, { rated: false })).toStrictEqual({
      change: "settle",
      fact: "rated",
      holds: true,
    });
    expect(change({ townStopped: "forbidden" }, { townStopped: true })).toStrictEqual({
      change: "settle",
      fact: "townStopped",
      holds: false,
    });
  });

  it("kind, purposes and lender", () => {
    // Of which kind a household is, it cannot choose.
    expect(change({ householdKinds: ["no-longer-poor"] }, {})).toStrictEqual({ change: "none" });
    expect(change({ lenders: ["B1", "B2"] }, { lender: "B3" })).toStrictEqual({
      change: "one-of",
      fact: "lender",
      values: ["B1", "B2"],
    });
    expect(change({ allowedPurposes: ["small-machines"] }, {})).toStrictEqual({
      change: "one-of",
      fact: "purposes",
      values: ["small-machines"],
    });
    const purposes = ["on-lending", "farming-and-animals", "building"] as const;
    expect(change({ forbiddenPurposes: ["weddings", "building", "on-lending"] }, { purposes })).toStrictEqual({
      change: "give-up",
      fact: "purposes",
      values: ["building", "on-lending"],
    });
    const ended: HouseholdTermValues = { shareDividend: "ended", shareDividendEnd: "2019-05-01" };
    expect(change(ended, { purposes: ["share-dividend"] })).toStrictEqual({
      change: "give-up",
      fact: "purposes",
      values: ["share-dividend"],
    });
  });

  it("nothing for one too old, or a loan renewed too often", () => {
    expect(change({ age: { max: 65 } }, { bornOn: "1950-01-01" })).toStrictEqual({ change: "none" });
    expect(change({ mostRenewals: 1 }, { renewals: 2 })).toStrictEqual({ change: "none" });
  });

  it("for one too young, the day of the birthday, by the reading", () => {
    const age = { min: 18, max: 65 };
    const from = (day: string): object => ({ change: "apply-from", day });
    expect(change({ age }, { bornOn: "2002-05-07" })).toStrictEqual(from("2020-05-07"));
    expect(change({ age, ageReached: "day-after" }, { bornOn: "2002-05-07" })).toStrictEqual(from("2020-05-08"));
    expect(change({ age }, { bornOn: "2004-02-29" })).toStrictEqual(from("2022-03-01"));
    expect(change({ age, leapBirthday: "28-february" }, { bornOn: "2004-02-29" })).toStrictEqual(from("2022-02-28"));
  });
});

describe("what would help one who is barred", () => {
  const terms: HouseholdTermValues = { blacklist: "bars" };
  const bar = (from: string, through: string, who: Bar["who"] = "applicant"): Bar => ({
    listing: "L1",
    who,
    from,
    through,
  });
  const day = (...bars: readonly Bar[]): unknown => change(terms, { bars });
  const from = (first: string): object => ({ change: "apply-from", day: first });

  it("the day after the last barred day", () => {
    expect(day(bar("2018-05-07", "2019-05-06"))).toStrictEqual(from("2019-05-07"));
    expect(day(bar("2018-05-07", "2019-12-31"))).toStrictEqual(from("2020-01-01"));
    expect(day(bar("2018-05-07", "2024-02-28"))).toStrictEqual(from("2024-02-29"));
  });

  it("the last of several that follow one another without a free day, in whatever order they are listed", () => {
    const first = bar("2019-01-01", "2019-05-31");
    const next = bar("2019-06-01", "2019-06-30"); // from the day after
    const inside = bar("2019-05-10", "2019-06-15");
    const last = bar("2019-06-30", "2019-08-31"); // overlapping by a day
    expect(day(first, next)).toStrictEqual(from("2019-07-01"));
    expect(day(next, first)).toStrictEqual(from("2019-07-01"));
    expect(day(last, inside, next, first)).toStrictEqual(from("2019-09-01"));
  });

  it("the first free day, though another bar follows", () => {
    expect(day(bar("2019-01-01", "2019-05-31"), bar("2019-06-02", "for-good"))).toStrictEqual(from("2019-06-01"));
  });

  it("nothing where it is for good, now or right after", () => {
    expect(day(bar("2019-01-01", "for-good"))).toStrictEqual({ change: "none" });
    expect(day(bar("2019-01-01", "2019-05-31"), bar("2019-06-01", "for-good"))).toStrictEqual({ change: "none" });
    expect(day(bar("2019-01-01", "2019-05-31"), bar("2019-05-31", "for-good"))).toStrictEqual({ change: "none" });
  });

  it("without looking at bars of others, unless the reading says so", () => {
    const own = bar("2019-01-01", "2019-05-31");
    const of = bar("2019-06-01", "for-good", "member");
    expect(day(own, of)).toStrictEqual(from("2019-06-01"));
    expect(change({ ...terms, barredPersons: "any-member" }, { bars: [own, of] })).toStrictEqual({ change: "none" });
  });
});

describe("at the end of the calendar there is no later day to apply on", () => {
  const last = "9999-12-31";

  it("barred through the last day", () => {
    const bars = [{ listing: "L1", who: "applicant", from: "2019-01-01", through: last }] as const;
    expect(change({ blacklist: "bars" }, { bars })).toStrictEqual({ change: "none" });
  });

  it("of age only after the last day", () => {
    const facts = { appliedOn: "9999-05-06", contractOn: "9999-05-06", bornOn: "9982-01-01" };
    expect(change({ age: { min: 18 } }, facts)).toStrictEqual({ change: "none" });
    expect(change({ age: { min: 17 } }, { ...facts, bornOn: "9982-12-31" })).toStrictEqual({
      change: "apply-from",
      day: last,
    });
  });
});
