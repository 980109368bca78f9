import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accrueInterest, type InterestSchedule } from "../../../src/ledger/interest/accrue-interest.ts";
import type { InterestLoan } from "../../../src/ledger/interest/types.ts";
import { daysAfter } from "../../support/diary.ts";
import { aPricedLoan, interestTerms } from "../../support/interest-builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { codesOf } from "../../support/refusal.ts";
import { lastExtension } from "./extension-by-hand.ts";

const terms = interestTerms({ extensionRule: "general-rules", maturityOnRestDay: "stands" });
const accrue = (facts: Partial<InterestLoan>): InterestSchedule => accrueInterest(terms, { loan: aPricedLoan(facts) });
const issuesOf = (facts: Partial<InterestLoan>): readonly string[] => issuesOfCall(() => accrue(facts));
/** Whether it can be true: what breaks a rule is a finding. */
const passes = (facts: Partial<InterestLoan>): boolean => codesOf(() => accrue(facts)).length === 0;
/** What is found of the length of its extensions. */
const tooLong = (facts: Partial<InterestLoan>): readonly unknown[] =>
  accrue(facts)
    .findings.filter(({ finding }) => finding === "loan/extension-too-long")
    .map(({ state, extension, limit }) => [state, extension, limit]);

describe("extensions", () => {
  const extended = (...extensions: readonly (readonly [agreedOn: string, maturesOn: string])[]): readonly string[] =>
    codesAndPlaces({ extensions: extensions.map(([agreedOn, maturesOn]) => ({ agreedOn, maturesOn })) });
  const codesAndPlaces = (facts: Partial<InterestLoan>): readonly string[] =>
    passes(facts) ? [] : issuesOf(facts).map((issue) => issue.replace("facts.loan.extensions", ""));

  it("never shorten", () => {
    expect(extended(["2020-10-20", "2020-11-14"])).toStrictEqual(["out-of-order at [0].maturesOn"]);
    expect(extended(["2020-10-20", "2020-11-15"])).toStrictEqual(["out-of-order at [0].maturesOn"]);
    expect(extended(["2020-10-20", "2020-11-16"])).toStrictEqual([]);
  });

  it("never overlap: each begins where the one before it ended", () => {
    expect(extended(["2020-10-20", "2021-05-15"], ["2020-11-01", "2021-05-15"])).toStrictEqual([
      "out-of-order at [1].maturesOn",
    ]);
    expect(extended(["2020-10-20", "2021-05-15"], ["2020-11-01", "2021-02-15"])).toStrictEqual([
      "out-of-order at [1].maturesOn",
    ]);
    expect(extended(["2020-10-20", "2021-05-15"], ["2021-05-15", "2021-06-15"])).toStrictEqual([]);
  });

  it("never were agreed before the one before them", () => {
    expect(extended(["2020-10-20", "2021-05-15"], ["2020-10-19", "2021-06-15"])).toStrictEqual([
      "out-of-order at [1].agreedOn",
    ]);
    expect(extended(["2020-10-20", "2021-05-15"], ["2020-10-20", "2021-06-15"])).toStrictEqual([]);
  });

  it("that come after the maturity that they move are counted, and a finding", () => {
    expect(extended(["2020-11-15", "2021-05-15"])).toStrictEqual([]);
    expect(extended(["2020-11-16", "2021-05-15"])).toStrictEqual([]);
    const found = (...days: readonly string[]): readonly unknown[] =>
      accrue({ extensions: days.map((agreedOn, i) => ({ agreedOn, maturesOn: `2021-0${String(5 + i)}-15` })) })
        .findings.filter(({ finding }) => finding === "loan/extension-too-late")
        .map(({ state, extension, day, limit }) => [state, extension, day, limit]);
    expect(found("2020-11-14")).toStrictEqual([]);
    expect(found("2020-11-15")).toStrictEqual([["open", 0, "2020-11-15", "2020-11-14"]]);
    expect(found("2020-11-16")).toStrictEqual([["breach", 0, "2020-11-16", "2020-11-14"]]);
    expect(found("2020-11-14", "2021-05-16")).toStrictEqual([["breach", 1, "2021-05-16", "2021-05-14"]]);
  });

  it.each([
    // A short loan by its original length, a medium one by half of it, a long one by three years.
    ["2018-01-15", "2018-07-15", "2019-01-15"], // 6 months
    ["2018-01-15", "2019-01-15", "2020-01-15"], // exactly a year is short
    ["2018-01-15", "2018-01-25", "2018-02-04"], // 10 days
    ["2018-01-15", "2018-09-25", "2019-06-04"], // 8 months and 10 days
    ["2018-01-15", "2019-01-16", "2019-07-16"], // 12 months and a day is medium: 6 months
    ["2018-01-15", "2020-01-15", "2021-01-15"],
    ["2018-01-15", "2021-01-15", "2022-07-15"],
    ["2018-01-15", "2019-02-15", "2019-08-30"], // half of 13 months: 6 months and 15 days
    ["2018-01-15", "2020-10-15", "2022-03-02"], // half of 33 months: 16 months, to 2022-02-15, and 15 days
    ["2018-01-15", "2023-01-15", "2025-07-15"], // exactly five years is medium
    ["2018-01-15", "2023-01-16", "2026-01-16"], // longer: three years
    ["2018-01-15", "2028-01-15", "2031-01-15"],
  ])("from %s to %s go to %s and no further", (paidOutOn, maturesOn, last) => {
    const to = (day: string): Partial<InterestLoan> => ({
      ...{ paidOutOn, maturesOn },
      extensions: [{ agreedOn: maturesOn, maturesOn: day }],
    });
    expect(tooLong(to(last))).toStrictEqual([]);
    expect(tooLong(to(daysAfter(last, 1)))).toStrictEqual([["breach", 0, last]]);
  });

  it("are limited all together", () => {
    const year = { paidOutOn: "2018-01-15", maturesOn: "2019-01-15" };
    const twice = (last: string): Partial<InterestLoan> => ({
      ...year,
      extensions: [
        { agreedOn: "2019-01-01", maturesOn: "2019-07-15" },
        { agreedOn: "2019-07-01", maturesOn: last },
      ],
    });
    expect(tooLong(twice("2020-01-15"))).toStrictEqual([]);
    expect(tooLong(twice("2020-01-16"))).toStrictEqual([["breach", 1, "2020-01-15"]]);
  });

  it("for every length, pass on the last day by hand and not on the day after", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_500 }), fc.integer({ min: 1, max: 2_400 }), (start, length) => {
        const paidOutOn = daysAfter("2012-01-01", start);
        const maturesOn = daysAfter(paidOutOn, length);
        const last = lastExtension(paidOutOn, maturesOn);
        const to = (day: string): Partial<InterestLoan> => ({
          ...{ paidOutOn, maturesOn },
          extensions: [{ agreedOn: paidOutOn, maturesOn: day }],
        });
        expect(tooLong(to(last))).toStrictEqual([]);
        expect(tooLong(to(daysAfter(last, 1)))).toStrictEqual([["breach", 0, last]]);
      }),
    );
  });
});
