import { describe, expect, it } from "vitest";
import { mainlandCalendar } from "../../../src/packs/calendars/mainland.ts";
import { type CreditLineReview, reviewCreditLine } from "../../../src/policy/credit-line/review-credit-line.ts";
import type { CreditLineHistory } from "../../../src/policy/credit-line/types.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { without } from "../../support/builders.ts";
import { aDraw, aLine } from "./line-builders.ts";

/*
 * A line of 50,000 from 2018-01-15; 30,000 drawn from 2018-03-01 to Monday 2018-10-01, which moves over the National
 * Day week to Monday the 8th.
 */

const steps = { rewardSteps: [{ line: "5000" }], penaltySteps: [{ line: "20000" }] } as const;
const silent = adjustTerms(changge2017.creditLine, steps);
const stands = adjustTerms(silent, { maturityOnRestDay: "stands" });
const moves = adjustTerms(silent, { maturityOnRestDay: "next-working-day" });
const repaid = (day: string): object => ({ repayments: [{ day, amount: "30000" }] });
const lineOf = (day: string, facts: Partial<CreditLineHistory> = {}): CreditLineHistory =>
  aLine({
    ...{ asOf: "2019-01-15", calendar: mainlandCalendar },
    draws: [aDraw({ maturesOn: "2018-10-01", ...repaid(day) })],
    ...facts,
  });
const firstYear = ({ years, standing }: CreditLineReview): unknown => {
  const year = years[0];
  return [year?.state, year !== undefined && "brokenBy" in year ? year.brokenBy : [], standing.limit];
};
const late = (dueOn: string, days: number): object => ({ ground: "late", loan: "L1", dueOn, days });

describe("a year of a credit line", () => {
  it("is kept where a draw is repaid on the day to which its maturity moves", () => {
    expect(firstYear(reviewCreditLine(stands, lineOf("2018-10-08")))).toStrictEqual([
      ...["broken", [late("2018-10-01", 7)], "30000.00"],
    ]);
    expect(firstYear(reviewCreditLine(moves, lineOf("2018-10-08")))).toStrictEqual(["kept", [], "55000.00"]);
  });

  it("is broken by the day after", () => {
    expect(firstYear(reviewCreditLine(moves, lineOf("2018-10-09")))).toStrictEqual([
      ...["broken", [late("2018-10-08", 1)], "30000.00"],
    ]);
  });

  it("is broken from the day after that day on, not before", () => {
    const on = (asOf: string): unknown => reviewCreditLine(moves, lineOf("2018-12-01", { asOf })).years[0]?.state;
    expect([on("2018-10-02"), on("2018-10-08"), on("2018-10-09")]).toStrictEqual([
      "running",
      "running",
      "broken-so-far",
    ]);
    const before = reviewCreditLine(stands, lineOf("2018-12-01", { asOf: "2018-10-02" }));
    expect(before.years[0]?.state).toBe("broken-so-far");
  });

  it("has due in it what falls due where the maturity came to lie", () => {
    // The last Sunday of 2018 moves over New Year to 2019-01-02. Years of the calendar, none rewarded without a due.
    const byCalendar = { lineYear: "calendar", nothingDue: "no-reward" } as const;
    const draws = [aDraw({ maturesOn: "2018-12-30", ...repaid("2019-01-02") })];
    const history = lineOf("2019-01-02", { asOf: "2020-01-01", draws });
    const states = (terms: typeof stands | typeof moves): unknown =>
      reviewCreditLine(adjustTerms(terms, byCalendar), history).years.map(({ state }) => state);
    expect(states(stands)).toStrictEqual(["broken", "broken", "running"]);
    expect(states(moves)).toStrictEqual(["nothing-due", "kept", "running"]);
  });

  it("rests on the law, and the reading is reported", () => {
    const result = reviewCreditLine(moves, lineOf("2018-10-08"));
    expect(result.years[0]).toMatchObject({
      basis: expect.arrayContaining([
        { by: "caller", term: "maturityOnRestDay" },
        { by: "law", article: "general-provisions#203" },
      ]) as unknown,
    });
    const reading = { id: "loan/maturity-on-rest-day", chosen: "next-working-day" };
    expect(result.readings).toContainEqual(reading);
    expect(reviewCreditLine(silent, lineOf("2018-10-08")).readings).toContainEqual(reading);
  });
});

describe("a calendar that does not reach a maturity", () => {
  it("leaves it where it stands", () => {
    const bare = without(lineOf("2018-10-08"), "calendar");
    expect(firstYear(reviewCreditLine(moves, bare))).toStrictEqual(firstYear(reviewCreditLine(stands, bare)));
  });
});
