import { describe, expect, it } from "vitest";
import type { CreditLineHistory } from "../../../src/policy/credit-line/types.ts";
import { type CreditLineReview, reviewCreditLine } from "../../../src/policy/credit-line/review-credit-line.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { aDraw, aLine } from "./line-builders.ts";
import { LAW_BEFORE_2021 } from "../../support/law.ts";

/*
 * 激励约束 三(一)1: for misuse or late payment points, line, length and rate get worse, down to the loss of the grade.
 */

const terms = adjustTerms(changge2017.creditLine, {
  validMonths: 60,
  penaltySteps: [
    { points: 30, grades: 1, line: "20000", rate: "0.50%", months: 6 },
    { points: 50, grades: 2, line: "20000", rate: "1%", months: 12 },
  ],
});

/** Due on 2018-06-01 and never paid: broken in every year. */
const NEVER_PAID = aDraw({ principal: "10000", maturesOn: "2018-06-01" });
const history = (asOf: string, facts: Partial<CreditLineHistory> = {}): CreditLineHistory =>
  aLine({
    asOf,
    granted: { on: "2018-01-15", amount: "50000", points: 90, grade: "AA", rate: "4.35%", longestMonths: 24 },
    draws: [NEVER_PAID],
    ...facts,
  });
const review = (asOf: string): CreditLineReview => reviewCreditLine(terms, history(asOf));

describe("broken years one after the other", () => {
  it.each([
    ["2019-01-14", { limit: "50000.00", points: 90, grade: "AA", rate: "4.35%", longestMonths: 24 }],
    ["2019-01-15", { limit: "30000.00", points: 60, grade: "A", rate: "4.85%", longestMonths: 18 }],
    ["2020-01-15", { limit: "10000.00", points: 10, grade: "none", rate: "5.85%", longestMonths: 6 }],
    ["2021-01-15", { limit: "0.00", points: 0, grade: "none", rate: "6.85%", longestMonths: 0 }],
    ["2022-01-15", { limit: "0.00", points: 0, grade: "none", rate: "7.85%", longestMonths: 0 }],
  ])("on %s the line stands at %j", (asOf, standing) => {
    expect(review(asOf).standing).toStrictEqual(standing);
  });

  it("name what broke them, with its days up to the day of judgement", () => {
    // 2018-06-01 to 2020-01-15: 213 days to the end of 2018, 365 and 15.
    const brokenBy = [{ ground: "late", loan: "L1", dueOn: "2018-06-01", days: 593 }];
    expect(review("2020-01-15").years).toMatchObject([
      { state: "broken", inARow: 1, step: 1, brokenBy, appliesFrom: "2019-01-15" },
      { state: "broken", inARow: 2, step: 2, brokenBy, appliesFrom: "2020-01-15" },
      { state: "broken-so-far", brokenBy },
    ]);
  });

  it("a line of nothing has nothing to draw, whatever is drawn of it", () => {
    expect(review("2021-01-15")).toMatchObject({ state: "in-force", drawn: "10000.00", available: "0.00" });
    expect(review("2021-01-15").movements.at(-1)).toMatchObject({ movement: "penalised", limit: "0.00" });
  });

  it("a year of good faith ends the row of broken ones", () => {
    // Broken, kept, broken. The loan that is owed throughout makes the second year one of use.
    const lasting = aDraw({ id: "L0", principal: "1000", maturesOn: "2023-01-15" });
    const first = { ...NEVER_PAID, repayments: [{ day: "2018-06-02", amount: "10000" }] };
    const third = aDraw({ id: "L2", principal: "100", paidOutOn: "2020-02-01", maturesOn: "2020-06-01" });
    const facts = history("2021-01-15", { draws: [lasting, first, third] });
    expect(reviewCreditLine(terms, facts).years).toMatchObject([
      { state: "broken", inARow: 1, step: 1 },
      { state: "kept", inARow: 1, step: "none-given" },
      { state: "broken", inARow: 1, step: 1 },
      { state: "broken-so-far" },
    ]);
    expect(reviewCreditLine(terms, facts).standing).toStrictEqual({
      ...{ limit: "10000.00", points: 30, grade: "none", rate: "5.35%", longestMonths: 12 },
    });
  });

  it("the step of a broken last year is for the next line", () => {
    const last = review("2023-01-16");
    expect(last.years.at(-1)).toMatchObject({ year: 5, state: "broken", inARow: 5, step: 2, after: { rate: "8.85%" } });
    expect(last.years.at(-1)).not.toHaveProperty("appliesFrom");
    expect(last.standing.rate).toBe("7.85%");
  });

  it("rest on the measure, on what the caller set and on the readings", () => {
    expect(review("2019-01-15").years[0]).toMatchObject({
      basis: [
        { by: "article", term: "brokenYears", article: "changge-2017-64#incentive 3.1.1" },
        { by: "caller", term: "penaltySteps" },
        { by: "article", term: "gradeOrder", article: "changge-2017-64#information 19" },
        { by: "reading", term: "lineYear", reading: "credit-line/year" },
        { by: "reading", term: "nothingDue", reading: "credit-line/nothing-due" },
        { by: "reading", term: "maturityOnRestDay", reading: "loan/maturity-on-rest-day" },
        ...LAW_BEFORE_2021.restDay,
      ],
    });
  });
});

describe("a fallen line", () => {
  it("of a grade takes the grade whole: from none there is no way down", () => {
    const granted = { on: "2018-01-15", amount: "50000", grade: "none" };
    expect(reviewCreditLine(terms, history("2019-01-15", { granted })).standing).toStrictEqual({
      limit: "30000.00",
      grade: "none",
    });
  });

  it("rises again with the next reward", () => {
    const both = adjustTerms(terms, { rewardSteps: [{ line: "5000", grades: 1 }] });
    const paid = { ...NEVER_PAID, repayments: [{ day: "2018-06-02", amount: "10000" }] };
    const draws = [
      paid,
      aDraw({
        id: "L2",
        principal: "100",
        paidOutOn: "2019-02-01",
        maturesOn: "2019-06-01",
        repayments: [{ day: "2019-06-01", amount: "100" }],
      }),
    ];
    expect(reviewCreditLine(both, history("2020-01-15", { draws })).standing).toMatchObject({
      limit: "35000.00", // 50,000 - 20,000 + 5,000
      grade: "AA", // AA, A, AA
    });
  });
});
