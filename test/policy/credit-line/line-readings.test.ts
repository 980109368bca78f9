import { describe, expect, it } from "vitest";
import type { CreditLineHistory } from "../../../src/policy/credit-line/types.ts";
import { type CreditLineReview, reviewCreditLine } from "../../../src/policy/credit-line/review-credit-line.ts";
import type { Loan } from "../../../src/ledger/loan/types.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { aDraw, aLine, breachesIn, lineTerms } from "./line-builders.ts";

const terms = adjustTerms(changge2017.creditLine, {
  rewardSteps: [{ line: "5000" }],
  penaltySteps: [{ line: "20000" }],
});

const spans = ({ years }: CreditLineReview): readonly string[] => years.map((y) => `${y.from} ${y.through} ${y.state}`);

describe("reading credit-line/year", () => {
  const calendar = adjustTerms(terms, { lineYear: "calendar" });
  // Granted in the middle of a year; overdue over its end, from 2018-12-16 through 2019-01-10.
  const facts = (asOf: string): CreditLineHistory => {
    const repayments = [{ day: "2019-01-10", amount: "30000" }];
    const lasting = aDraw({ id: "L0", principal: "1000", paidOutOn: "2018-07-01", maturesOn: "2021-12-01" });
    const late = aDraw({ paidOutOn: "2018-07-01", maturesOn: "2018-12-15", repayments });
    return aLine({ asOf, granted: { on: "2018-07-01", amount: "50000" }, draws: [lasting, late] });
  };

  it("from-grant: one year is broken; calendar: two are", () => {
    expect(spans(reviewCreditLine(terms, facts("2021-07-02")))).toStrictEqual([
      "2018-07-01 2019-06-30 broken",
      "2019-07-01 2020-06-30 kept",
      "2020-07-01 2021-07-01 kept",
    ]);
    expect(spans(reviewCreditLine(calendar, facts("2021-07-02")))).toStrictEqual([
      "2018-07-01 2018-12-31 broken",
      "2019-01-01 2019-12-31 broken",
      "2020-01-01 2020-12-31 kept",
      "2021-01-01 2021-07-01 kept",
    ]);
  });

  it.each([
    ["2018-12-31", "50000.00", "50000.00"],
    ["2019-01-01", "50000.00", "30000.00"],
    ["2019-07-01", "30000.00", "30000.00"],
    ["2020-01-01", "30000.00", "10000.00"],
    ["2020-07-01", "35000.00", "10000.00"],
    ["2021-01-01", "35000.00", "15000.00"],
  ])("on %s the line is from-grant %s, calendar %s", (asOf, chosen, alternative) => {
    expect(reviewCreditLine(terms, facts(asOf)).standing.limit).toBe(chosen);
    expect(reviewCreditLine(calendar, facts(asOf)).standing.limit).toBe(alternative);
  });

  it("calendar: a year is judged on the first day of the next", () => {
    expect(reviewCreditLine(calendar, facts("2018-12-31")).years.at(-1)).toMatchObject({ state: "broken-so-far" });
    expect(reviewCreditLine(calendar, facts("2019-01-01")).years[0]).toMatchObject({ appliesFrom: "2019-01-01" });
  });
});

describe("reading credit-line/nothing-due", () => {
  const noReward = adjustTerms(terms, { nothingDue: "no-reward" });
  const after = (t: typeof terms | typeof noReward, draw: Partial<Loan>): readonly string[] => {
    const result = reviewCreditLine(
      t,
      aLine({ asOf: "2019-01-15", draws: [aDraw({ maturesOn: "2020-01-15", ...draw })] }),
    );
    return [result.years[0]?.state ?? "none", result.standing.limit];
  };

  it("kept: a year in which nothing fell due is rewarded; no-reward: it is not", () => {
    expect(after(terms, {})).toStrictEqual(["kept", "55000.00"]);
    expect(after(noReward, {})).toStrictEqual(["nothing-due", "50000.00"]);
  });

  it("no-reward: what falls due on the last day of the year is due in it", () => {
    const due = (dueOn: string): Partial<Loan> => ({
      instalments: [{ dueOn, amount: "1" }],
      repayments: [{ day: dueOn, amount: "1" }],
    });
    expect(after(noReward, due("2019-01-14"))).toStrictEqual(["kept", "55000.00"]);
    expect(after(noReward, due("2019-01-15"))).toStrictEqual(["nothing-due", "50000.00"]);
  });

  it("no-reward: what falls due on the first day of a year is due in that year", () => {
    const instalments = [{ dueOn: "2019-01-15", amount: "1" }];
    const draws = [aDraw({ maturesOn: "2021-01-15", instalments, repayments: [{ day: "2019-01-15", amount: "1" }] })];
    const { years } = reviewCreditLine(noReward, aLine({ asOf: "2021-01-15", draws }));
    expect(years.map((y) => y.state)).toStrictEqual(["nothing-due", "kept", "running"]);
  });

  it("no-reward: what is repaid before it is due counts as well", () => {
    const ahead = (day: string): Partial<Loan> => ({ repayments: [{ day, amount: "1" }] });
    expect(after(noReward, ahead("2019-01-14"))).toStrictEqual(["kept", "55000.00"]);
    expect(after(noReward, ahead("2019-01-15"))).toStrictEqual(["nothing-due", "50000.00"]);
  });

  it("no-reward: what was extended in time did not fall due", () => {
    const extensions = [{ agreedOn: "2018-12-01", maturesOn: "2019-12-01" }];
    expect(after(noReward, { maturesOn: "2018-12-01" })).toStrictEqual(["broken", "30000.00"]);
    expect(after(noReward, { maturesOn: "2018-12-01", extensions })).toStrictEqual(["nothing-due", "50000.00"]);
  });

  it("no-reward: misuse breaks the year all the same", () => {
    expect(after(noReward, { misusedOn: "2018-06-01" })).toStrictEqual(["broken", "30000.00"]);
  });

  it("no-reward: such a year neither goes on with a row nor ends it", () => {
    const draws = [
      aDraw({
        maturesOn: "2021-01-15",
        repayments: [
          { day: "2018-06-01", amount: "1" },
          { day: "2020-06-01", amount: "1" },
        ],
      }),
    ];
    expect(reviewCreditLine(noReward, aLine({ asOf: "2021-01-16", draws })).years).toMatchObject([
      { state: "kept", inARow: 1 },
      { state: "nothing-due" },
      { state: "kept", inARow: 2 },
    ]);
  });
});

describe("reading credit-line/repaid-within", () => {
  const draw = adjustTerms(terms, { repaidWithin: "draw" });

  it.each([
    ["2021-01-15", [], []],
    ["2021-01-16", ["L1: matures-after-line"], []],
  ])("a loan to %s: maturity %j, draw %j", (maturesOn, chosen, alternative) => {
    const facts = aLine({ draws: [aDraw({ maturesOn })] });
    expect(breachesIn(reviewCreditLine(terms, facts))).toStrictEqual(chosen);
    expect(breachesIn(reviewCreditLine(draw, facts))).toStrictEqual(alternative);
    expect(reviewCreditLine(draw, facts).draws[0]?.findings).toHaveLength(3);
  });
});

describe("the readings that are named", () => {
  const named = (result: CreditLineReview): readonly string[] => result.readings.map((r) => r.id);

  it("are those that matter under the terms", () => {
    expect(named(reviewCreditLine(terms, aLine()))).toStrictEqual([
      "credit-line/year",
      "credit-line/nothing-due",
      "credit-line/repaid-within",
      "loan/maturity-on-rest-day",
      "loan/rest-day-overdue-from",
      "loan/after-grace",
    ]);
    expect(
      named(reviewCreditLine(lineTerms({ drawing: "once", rewardSteps: [{ points: 1 }] }), aLine())),
    ).not.toContain("credit-line/repaid-within");
  });

  it("include nothing-due where it decides a penalty", () => {
    // Broken, nothing due, broken: the second penalty is a first one again only if the year between was kept.
    const penalties = { penaltySteps: [{ line: "10000" }, { line: "30000" }] } as const;
    const kept = adjustTerms(changge2017.creditLine, penalties);
    const noReward = adjustTerms(kept, { nothingDue: "no-reward" });
    const lasting = aDraw({ id: "L0", principal: "1000", maturesOn: "2021-01-15" });
    const first = aDraw({
      principal: "1000",
      maturesOn: "2018-06-01",
      repayments: [{ day: "2018-06-02", amount: "1000" }],
    });
    const third = aDraw({ id: "L2", principal: "1000", paidOutOn: "2020-02-01", maturesOn: "2020-06-01" });
    const facts = aLine({ asOf: "2021-01-16", draws: [lasting, first, third] });
    expect(reviewCreditLine(kept, facts).years.at(-1)).toMatchObject({ inARow: 1, step: 1 });
    expect(reviewCreditLine(noReward, facts).years.at(-1)).toMatchObject({ inARow: 2, step: 2 });
    expect(named(reviewCreditLine(kept, facts))).toContain("credit-line/nothing-due");
  });

  it("include credit-line/year where years are shown, even without steps", () => {
    const bare = changge2017.creditLine;
    const calendar = adjustTerms(bare, { lineYear: "calendar" });
    const facts = aLine({ asOf: "2019-01-01", draws: [aDraw()] });
    expect(spans(reviewCreditLine(bare, facts))).not.toStrictEqual(spans(reviewCreditLine(calendar, facts)));
    expect(named(reviewCreditLine(bare, facts))).toContain("credit-line/year");
  });
});
