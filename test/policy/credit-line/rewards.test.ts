import { describe, expect, it } from "vitest";
import type { CreditLineHistory } from "../../../src/policy/credit-line/types.ts";
import { type CreditLineReview, reviewCreditLine } from "../../../src/policy/credit-line/review-credit-line.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { aDraw, aLine } from "./line-builders.ts";

/*
 * 激励约束 二(一)2: a year of use as agreed and repayment in time is rewarded, the next one again, and so on.
 * The steps are the lender's.
 */

const terms = adjustTerms(changge2017.creditLine, {
  validMonths: 60,
  rewardSteps: [
    { points: 2, grades: 1, line: "5000", rate: "0.10%" },
    { points: 3, line: "10000", rate: "0.20%", months: 6 },
  ],
});

/** Granted on 2018-01-15 for five years, and 30,000 owed in each of them. */
function history(asOf: string, facts: Partial<CreditLineHistory> = {}): CreditLineHistory {
  return aLine({
    asOf,
    granted: { on: "2018-01-15", amount: "50000", points: 90, grade: "A", rate: "4.35%", longestMonths: 24 },
    draws: [aDraw({ maturesOn: "2023-01-15" })],
    ...facts,
  });
}
const review = (asOf: string, facts: Partial<CreditLineHistory> = {}): CreditLineReview =>
  reviewCreditLine(terms, history(asOf, facts));

const AS_GRANTED = { limit: "50000.00", points: 90, grade: "A", rate: "4.35%", longestMonths: 24 };
const AFTER_ONE = { limit: "55000.00", points: 92, grade: "AA", rate: "4.25%", longestMonths: 24 };
const AFTER_TWO = { limit: "65000.00", points: 95, grade: "AA", rate: "4.05%", longestMonths: 30 };
const AFTER_THREE = { limit: "75000.00", points: 98, grade: "AA", rate: "3.85%", longestMonths: 36 };
const AFTER_FOUR = { limit: "85000.00", points: 101, grade: "AA", rate: "3.65%", longestMonths: 42 };
const AFTER_FIVE = { limit: "95000.00", points: 104, grade: "AA", rate: "3.45%", longestMonths: 48 };

describe("years of good faith one after the other (依次类推)", () => {
  it.each([
    ["2018-01-15", AS_GRANTED],
    ["2019-01-14", AS_GRANTED], // the last day of the first year
    ["2019-01-15", AFTER_ONE],
    ["2020-01-14", AFTER_ONE],
    ["2020-01-15", AFTER_TWO],
    ["2021-01-15", AFTER_THREE], // the last step goes on
    ["2022-01-15", AFTER_FOUR],
    ["2023-01-15", AFTER_FOUR], // the last day of the line, and of its fifth year
    ["2023-01-16", AFTER_FOUR], // the fifth step is for the next line
  ])("on %s the line stands at %j", (asOf, standing) => {
    expect(review(asOf).standing).toStrictEqual(standing);
  });

  it("are counted in a row, each with what the step made of the line", () => {
    const kept = { state: "kept" } as const;
    expect(review("2023-01-16", { draws: [aDraw({ maturesOn: "2023-01-16" })] }).years).toMatchObject([
      {
        ...kept,
        year: 1,
        from: "2018-01-15",
        through: "2019-01-14",
        inARow: 1,
        step: 1,
        before: AS_GRANTED,
        after: AFTER_ONE,
        appliesFrom: "2019-01-15",
      },
      {
        ...kept,
        year: 2,
        from: "2019-01-15",
        through: "2020-01-14",
        inARow: 2,
        step: 2,
        before: AFTER_ONE,
        after: AFTER_TWO,
        appliesFrom: "2020-01-15",
      },
      {
        ...kept,
        year: 3,
        from: "2020-01-15",
        through: "2021-01-14",
        inARow: 3,
        step: 2,
        before: AFTER_TWO,
        after: AFTER_THREE,
        appliesFrom: "2021-01-15",
      },
      {
        ...kept,
        year: 4,
        from: "2021-01-15",
        through: "2022-01-14",
        inARow: 4,
        step: 2,
        before: AFTER_THREE,
        after: AFTER_FOUR,
        appliesFrom: "2022-01-15",
      },
      {
        ...kept,
        year: 5,
        from: "2022-01-15",
        through: "2023-01-15",
        inARow: 5,
        step: 2,
        before: AFTER_FOUR,
        after: AFTER_FIVE,
      },
    ]);
  });

  it("the step of the last year has no day on this line", () => {
    const last = review("2023-01-16").years.at(-1);
    expect(last).toMatchObject({ year: 5, step: 2, after: AFTER_FIVE });
    expect(last).not.toHaveProperty("appliesFrom");
    expect(review("2023-01-16").movements.filter((m) => m.movement === "rewarded")).toHaveLength(4);
  });

  it("a year is not judged before it has passed", () => {
    expect(review("2019-01-14").years).toStrictEqual([
      { year: 1, from: "2018-01-15", through: "2019-01-14", state: "running", brokenBy: [] },
    ]);
    expect(review("2019-01-15").years.map((y) => y.state)).toStrictEqual(["kept", "running"]);
  });

  it("a step builds on what the lender has set anew", () => {
    const adjustments = [{ on: "2018-06-01", amount: "20000" }];
    expect(review("2019-01-15", { adjustments }).years[0]).toMatchObject({
      before: { limit: "20000.00" },
      after: { limit: "25000.00" },
    });
  });

  it("but not on what it sets anew on the day of the step itself", () => {
    const adjustments = [{ on: "2019-01-15", amount: "20000" }];
    const result = review("2019-01-15", { adjustments });
    expect(result.years[0]).toMatchObject({ before: AS_GRANTED, after: AFTER_ONE, appliesFrom: "2019-01-15" });
    expect(result.standing.limit).toBe("20000.00");
  });
});

describe("a broken year", () => {
  // Due on 2019-08-01, in the second year, and paid a day late.
  const late = aDraw({
    id: "L2",
    principal: "1000",
    paidOutOn: "2019-02-01",
    maturesOn: "2019-08-01",
    repayments: [{ day: "2019-08-02", amount: "1000" }],
  });
  const draws = [aDraw({ maturesOn: "2023-01-15" }), late];

  it("ends the row, and the next one begins with the first step", () => {
    expect(review("2022-01-15", { draws }).years).toMatchObject([
      { state: "kept", inARow: 1, step: 1 },
      { state: "broken", inARow: 1, brokenBy: [{ ground: "late", loan: "L2", dueOn: "2019-08-01", days: 1 }] },
      { state: "kept", inARow: 1, step: 1, before: AFTER_ONE },
      { state: "kept", inARow: 2, step: 2 },
      { state: "running" },
    ]);
  });

  it("moves nothing where the lender has set no penalty", () => {
    const [, second] = review("2020-01-15", { draws }).years;
    expect(second).toMatchObject({ state: "broken", step: "none-given" });
    expect(second).not.toHaveProperty("after");
    expect(review("2020-01-15", { draws }).standing).toStrictEqual(AFTER_ONE);
  });
});
