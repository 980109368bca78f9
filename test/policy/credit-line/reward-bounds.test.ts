import { describe, expect, it } from "vitest";
import type { CreditLineHistory, CreditLineTermValues } from "../../../src/policy/credit-line/types.ts";
import { reviewCreditLine } from "../../../src/policy/credit-line/review-credit-line.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { aDraw, aLine } from "./line-builders.ts";
import { LAW_BEFORE_2021 } from "../../support/law.ts";

/** Granted on 2018-01-15 and kept in every year; judged when so many years have passed. */
function standingAfter(
  years: number,
  rules: CreditLineTermValues,
  facts: Partial<CreditLineHistory> = {},
): ReturnType<typeof reviewCreditLine>["standing"] {
  const history = aLine({
    asOf: `${String(2018 + years)}-01-15`,
    granted: { on: "2018-01-15", amount: "50000", points: 90, grade: "A", rate: "4.35%", longestMonths: 24 },
    draws: [aDraw({ maturesOn: "2023-01-15" })],
    ...facts,
  });
  return reviewCreditLine(adjustTerms(changge2017.creditLine, { validMonths: 60, ...rules }), history).standing;
}
const TWO_STEPS: CreditLineTermValues = {
  rewardSteps: [
    { points: 2, grades: 1, line: "5000", rate: "0.10%" },
    { points: 3, line: "10000", rate: "0.20%", months: 6 },
  ],
};

describe("the bounds of a reward", () => {
  const capped: CreditLineTermValues = { highestLine: "60000", rewardSteps: [{ line: "8000" }] };

  it("no reward raises the line above the highest", () => {
    const limits = [1, 2, 3].map((years) => standingAfter(years, capped).limit);
    expect(limits).toStrictEqual(["58000.00", "60000.00", "60000.00"]);
  });

  it("nor cuts a line that the lender set above it", () => {
    const adjustments = [{ on: "2018-06-01", amount: "60000.01" }];
    expect(standingAfter(1, capped, { adjustments }).limit).toBe("60000.01");
  });

  it("no rate falls below zero, no grade rises above the highest", () => {
    const steep: CreditLineTermValues = { rewardSteps: [{ rate: "3%", grades: 2 }] };
    const standings = [1, 2, 3].map((years) => standingAfter(years, steep));
    expect(standings.map((s) => s.rate)).toStrictEqual(["1.35%", "0.00%", "0.00%"]);
    expect(standings.map((s) => s.grade)).toStrictEqual(["AAA", "AAA+", "AAA+"]);
  });

  it("one without a grade gets the lowest", () => {
    const granted = { on: "2018-01-15", amount: "50000", grade: "none" };
    expect(standingAfter(1, TWO_STEPS, { granted })).toStrictEqual({ limit: "55000.00", grade: "A" });
  });

  it("what is not known stays unknown", () => {
    const granted = { on: "2018-01-15", amount: "50000" };
    expect(standingAfter(2, TWO_STEPS, { granted })).toStrictEqual({ limit: "65000.00" });
    const half = { ...granted, points: 0, rate: "4.35%" };
    expect(standingAfter(2, TWO_STEPS, { granted: half })).toStrictEqual({
      ...{ limit: "65000.00", points: 5, rate: "4.05%" },
    });
  });

  it("without steps a year is judged and moves nothing", () => {
    const facts = aLine({ asOf: "2019-01-15", draws: [aDraw()] });
    const result = reviewCreditLine(changge2017.creditLine, facts);
    expect(result.years[0]).toStrictEqual({
      basis: [
        { by: "article", term: "goodYears", article: "changge-2017-64#incentive 2.1" },
        { by: "article", term: "gradeOrder", article: "changge-2017-64#information 19" },
        { by: "reading", term: "lineYear", reading: "credit-line/year" },
        { by: "reading", term: "nothingDue", reading: "credit-line/nothing-due" },
        { by: "reading", term: "maturityOnRestDay", reading: "loan/maturity-on-rest-day" },
        ...LAW_BEFORE_2021.restDay,
      ],
      ...{ year: 1, from: "2018-01-15", through: "2019-01-14", state: "kept", inARow: 1, step: "none-given" },
    });
    expect(result.standing).toStrictEqual({ limit: "50000.00" });
    expect(standingAfter(1, {})).toMatchObject({ limit: "50000.00", points: 90, grade: "A", rate: "4.35%" });
  });
});
