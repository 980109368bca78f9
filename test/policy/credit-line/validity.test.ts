import { describe, expect, it } from "vitest";
import { type CreditLineReview, reviewCreditLine } from "../../../src/policy/credit-line/review-credit-line.ts";
import type { Loan } from "../../../src/ledger/loan/types.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { answerOrRefused } from "../../support/refusal.ts";
import { aDraw, aLine, breachesIn, lineTerms } from "./line-builders.ts";
import { LAW_BEFORE_2021 } from "../../support/law.ts";

const terms = changge2017.creditLine;
const on = (asOf: string): CreditLineReview => reviewCreditLine(terms, aLine({ asOf }));
const drawn = (facts: Partial<Loan>, asOf = "2022-12-31"): readonly string[] =>
  breachesIn(reviewCreditLine(terms, aLine({ asOf, draws: [aDraw(facts)] })));

describe("how long a line is valid (一次授信、三年有效)", () => {
  it.each([
    ["2018-01-14", "not-yet-granted", "0.00"],
    ["2018-01-15", "in-force", "50000.00"],
    ["2021-01-14", "in-force", "50000.00"],
    ["2021-01-15", "in-force", "50000.00"], // the corresponding day
    ["2021-01-16", "ended", "0.00"],
  ])("on %s it is %s, and %s can be drawn", (asOf, state, available) => {
    expect(on(asOf)).toMatchObject({ state, available, validThrough: "2021-01-15", breached: false });
  });

  it("ends on the last day of the month where there is no corresponding day", () => {
    const granted = { on: "2020-02-29", amount: "50000" };
    const state = (asOf: string): unknown => reviewCreditLine(terms, aLine({ granted, asOf }));
    expect(state("2023-02-28")).toMatchObject({ state: "in-force", validThrough: "2023-02-28" });
    expect(state("2023-03-01")).toMatchObject({ state: "ended", validThrough: "2023-02-28" });
  });

  it("is as many months as the terms say", () => {
    const asOf = "2018-02-15";
    const month = adjustTerms(terms, { validMonths: 1 });
    expect(reviewCreditLine(month, aLine({ asOf }))).toMatchObject({ state: "in-force", validThrough: asOf });
    expect(reviewCreditLine(month, aLine({ asOf: "2018-02-16" }))).toMatchObject({ state: "ended" });
  });

  it("has no end where the terms set none", () => {
    const endless = lineTerms({ drawing: "revolving" });
    const result = reviewCreditLine(endless, aLine({ asOf: "2068-01-01", draws: [aDraw()] }));
    expect(result).toMatchObject({ state: "in-force", available: "20000.00" });
    expect(result).not.toHaveProperty("validThrough");
    expect(result.draws[0]?.findings.map((f) => f.rule)).toStrictEqual([
      "credit-line/draw-not-suspended",
      "credit-line/draw-within-line",
    ]);
  });

  it("is an answer or a refusal, never a day outside the calendar", () => {
    const late = aLine({ granted: { on: "9998-01-15", amount: "50000" }, asOf: "9998-01-15" });
    const tooLong = adjustTerms(terms, { validMonths: 1_000_000_000 });
    for (const answer of [
      answerOrRefused(() => reviewCreditLine(terms, late).validThrough),
      answerOrRefused(() => reviewCreditLine(tooLong, aLine()).validThrough),
    ]) {
      expect(answer).toMatch(/^(\d{4}-\d\d-\d\d|refused)$/);
    }
  });
});

describe("a draw", () => {
  it.each([
    ["2018-01-14", ["L1: line-not-in-force", "L1: above-available-line"]],
    ["2018-01-15", []],
    ["2021-01-14", []],
  ])("on %s: %j", (paidOutOn, broken) => {
    expect(drawn({ paidOutOn, maturesOn: "2021-01-15" })).toStrictEqual(broken);
  });

  it("on the last day is in force, a day later it is not", () => {
    const lenient = adjustTerms(terms, { repaidWithin: "draw" });
    const last = (paidOutOn: string): CreditLineReview =>
      reviewCreditLine(lenient, aLine({ asOf: "2022-12-31", draws: [aDraw({ paidOutOn, maturesOn: "2021-03-01" })] }));
    expect(breachesIn(last("2021-01-15"))).toStrictEqual([]);
    expect(last("2021-01-15").breached).toBe(false);
    expect(breachesIn(last("2021-01-16"))).toContain("L1: line-not-in-force");
    expect(last("2021-01-16").breached).toBe(true);
  });

  it("falls due on the last day of the line at the latest", () => {
    expect(drawn({ maturesOn: "2021-01-15" })).toStrictEqual([]);
    expect(drawn({ maturesOn: "2021-01-16" })).toStrictEqual(["L1: matures-after-line"]);
  });

  it("falls due later once an extension is agreed", () => {
    const extended = { maturesOn: "2021-01-15", extensions: [{ agreedOn: "2020-12-01", maturesOn: "2021-01-16" }] };
    expect(drawn(extended, "2020-11-30")).toStrictEqual([]);
    expect(drawn(extended, "2020-12-01")).toStrictEqual(["L1: matures-after-line"]);
  });

  it("shows both sides of each finding", () => {
    const result = reviewCreditLine(terms, aLine({ draws: [aDraw({ maturesOn: "2021-01-16" })] }));
    expect(result.draws).toMatchObject([
      {
        loan: "L1",
        findings: [
          {
            rule: "credit-line/draw-in-force",
            outcome: "met",
            observed: { paidOutOn: "2018-03-01" },
            required: { from: "2018-01-15", through: "2021-01-15" },
          },
          { rule: "credit-line/draw-not-suspended", outcome: "met", required: { suspended: false } },
          {
            rule: "credit-line/draw-within-line",
            outcome: "met",
            observed: { amount: "30000.00" },
            required: { atMost: "50000.00" },
          },
          {
            rule: "credit-line/matures-in-force",
            outcome: "unmet",
            reason: "matures-after-line",
            observed: { maturesOn: "2021-01-16" },
            required: { through: "2021-01-15" },
          },
        ],
      },
    ]);
  });

  it("rests on the articles of the measure, the end also on the civil code", () => {
    const { basis, draws } = reviewCreditLine(terms, aLine({ draws: [aDraw()] }));
    const validity = [
      { by: "article", term: "validMonths", article: "changge-2017-64#incentive 1.2" },
      ...LAW_BEFORE_2021.correspondingDay,
    ];
    const drawing = [{ by: "article", term: "drawing", article: "changge-2017-64#loan annex 2" }];
    const suspended = [{ by: "article", term: "suspendedLine", article: "changge-2017-64#incentive 3.1.1" }];
    expect(basis).toStrictEqual({ validity, drawing });
    expect(draws[0]?.findings.map((f) => f.basis).slice(0, 3)).toStrictEqual([validity, suspended, drawing]);
  });
});

describe("the day of judgement", () => {
  it("what comes later is not looked at", () => {
    const facts = aLine({ asOf: "2018-05-31", draws: [aDraw()] });
    const later = aLine({
      ...facts,
      adjustments: [{ on: "2018-06-01", amount: "1" }],
      suspensions: [{ from: "2018-06-01" }],
      draws: [
        aDraw({ repayments: [{ day: "2018-06-01", amount: "1" }], misusedOn: "2018-06-01" }),
        aDraw({ id: "L2", paidOutOn: "2018-06-01" }),
      ],
    });
    expect(reviewCreditLine(terms, later)).toStrictEqual(reviewCreditLine(terms, facts));
    expect(reviewCreditLine(terms, { ...later, asOf: "2018-06-01" })).toMatchObject({
      state: "suspended",
      standing: { limit: "1.00" },
      drawn: "59999.00",
    });
  });

  it("before the grant there is nothing", () => {
    expect(on("2018-01-14")).toMatchObject({ drawn: "0.00", movements: [], draws: [], years: [] });
  });
});
