import { describe, expect, it } from "vitest";
import type { CreditLineHistory } from "../../../src/policy/credit-line/types.ts";
import type { LineYear } from "../../../src/policy/credit-line/line-years.ts";
import { reviewCreditLine } from "../../../src/policy/credit-line/review-credit-line.ts";
import type { Loan } from "../../../src/ledger/loan/types.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { aDraw, aLine } from "./line-builders.ts";

/*
 * Years from 2018-01-15: the first through 2019-01-14, the second through 2020-01-14, the third through 2021-01-15.
 */

const terms = changge2017.creditLine;
/** Owed from 2018-03-01 through the end of the line, so that every year is one of use. */
const LASTING = aDraw({ id: "L0", principal: "1000", maturesOn: "2021-01-16" });

function yearsOf(facts: Partial<CreditLineHistory>): readonly LineYear[] {
  return reviewCreditLine(terms, aLine({ asOf: "2021-01-16", ...facts })).years;
}
const states = (...draws: readonly Partial<Loan>[]): readonly string[] =>
  yearsOf({ draws: [LASTING, ...draws.map((facts) => aDraw({ principal: "1000", ...facts }))] }).map((y) => y.state);
const paid = (maturesOn: string, day: string): Partial<Loan> => ({ maturesOn, repayments: [{ day, amount: "1000" }] });

describe("the year that a late payment breaks", () => {
  it.each([
    ["2019-01-14", "2019-01-14", ["kept", "kept", "kept"]],
    ["2019-01-13", "2019-01-14", ["broken", "kept", "kept"]], // the last day of the year is the overdue one
    ["2019-01-14", "2019-01-15", ["kept", "broken", "kept"]], // the first day of the next
    ["2019-01-13", "2019-01-15", ["broken", "broken", "kept"]], // one overdue day in each
    ["2018-12-01", "2020-01-14", ["broken", "broken", "kept"]],
    ["2018-12-01", "2020-01-15", ["broken", "broken", "broken"]],
    ["2021-01-14", "2021-01-15", ["kept", "kept", "broken"]], // the corresponding day belongs to the last year
    ["2021-01-15", "2021-01-16", ["kept", "kept", "kept"]], // after the line
  ])("due on %s, paid on %s: %j", (maturesOn, day, years) => {
    expect(states(paid(maturesOn, day))).toStrictEqual(years);
  });

  it("also for a fen of an instalment", () => {
    const fen: Partial<Loan> = {
      maturesOn: "2020-12-01",
      instalments: [{ dueOn: "2018-06-01", amount: "0.01" }],
      repayments: [{ day: "2018-06-02", amount: "1000" }],
    };
    expect(states(fen)).toStrictEqual(["broken", "kept", "kept"]);
  });

  it("not where it was extended in time", () => {
    const extensions = [{ agreedOn: "2018-06-01", maturesOn: "2018-12-01" }];
    expect(states({ ...paid("2018-06-01", "2018-12-01"), extensions })).toStrictEqual(["kept", "kept", "kept"]);
    expect(states({ ...paid("2018-06-01", "2018-12-02"), extensions })).toStrictEqual(["broken", "kept", "kept"]);
  });
});

describe("the year that misuse breaks", () => {
  it.each([
    ["2018-03-01", ["broken", "kept", "kept"]],
    ["2019-01-14", ["broken", "kept", "kept"]],
    ["2019-01-15", ["kept", "broken", "kept"]],
    ["2021-01-15", ["kept", "kept", "broken"]],
    ["2021-01-16", ["kept", "kept", "kept"]],
  ])("misused on %s: %j", (misusedOn, years) => {
    expect(states({ maturesOn: "2021-02-01", misusedOn })).toStrictEqual(years);
  });

  it("is named with its loan and day, beside what was late", () => {
    const both = aDraw({ principal: "1000", ...paid("2018-06-01", "2018-06-11"), misusedOn: "2018-05-01" });
    expect(yearsOf({ draws: [both], asOf: "2019-01-15" })[0]).toMatchObject({
      state: "broken",
      brokenBy: [
        { ground: "late", loan: "L1", dueOn: "2018-06-01", days: 10 },
        { ground: "misuse", loan: "L1", on: "2018-05-01" },
      ],
    });
  });
});

describe("a year that is not over", () => {
  const late = aDraw({ principal: "1000", maturesOn: "2018-06-01" });
  const on = (asOf: string): LineYear | undefined => yearsOf({ draws: [late], asOf }).at(-1);

  it("is broken so far from the first overdue day", () => {
    expect(on("2018-06-01")).toMatchObject({ year: 1, state: "running", brokenBy: [] });
    expect(on("2018-06-02")).toMatchObject({ year: 1, state: "broken-so-far", brokenBy: [{ days: 1 }] });
    expect(on("2019-01-14")).toMatchObject({ year: 1, state: "broken-so-far" });
  });

  it("is broken so far by what came over from the year before", () => {
    expect(yearsOf({ draws: [late], asOf: "2019-01-15" }).map((y) => y.state)).toStrictEqual([
      "broken",
      "broken-so-far",
    ]);
  });

  it("has on its first day the whole year before it", () => {
    expect(yearsOf({ asOf: "2018-01-15" })).toMatchObject([
      { from: "2018-01-15", through: "2019-01-14", state: "running" },
    ]);
  });
});

describe("a year without use", () => {
  it("is one in which nothing was drawn or owed", () => {
    const states = (facts: Partial<Loan>): readonly string[] =>
      yearsOf({ draws: [aDraw({ principal: "1000", maturesOn: "2020-06-01", ...facts })] }).map((y) => y.state);
    expect(yearsOf({}).map((y) => y.state)).toStrictEqual(["unused", "unused", "unused"]);
    expect(states({ repayments: [{ day: "2019-01-14", amount: "1000" }] })).toStrictEqual(["kept", "unused", "unused"]);
    expect(states({ repayments: [{ day: "2019-01-15", amount: "1000" }] })).toStrictEqual(["kept", "kept", "unused"]);
    expect(states({ paidOutOn: "2019-01-14", repayments: [{ day: "2019-01-14", amount: "1000" }] })).toStrictEqual([
      "kept",
      "unused",
      "unused",
    ]);
  });

  it("neither goes on with a row nor ends it", () => {
    const first = aDraw({ principal: "1000", ...paid("2018-06-01", "2018-06-01") });
    const third = aDraw({ id: "L2", paidOutOn: "2020-02-01", maturesOn: "2020-06-01", principal: "1000" });
    const draws = [first, { ...third, repayments: [{ day: "2020-06-01", amount: "1000" }] }];
    expect(yearsOf({ draws })).toMatchObject([
      { state: "kept", inARow: 1 },
      { state: "unused" },
      { state: "kept", inARow: 2 },
    ]);
  });
});

describe("years of other lines", () => {
  const spans = (on: string, asOf: string): readonly string[] =>
    yearsOf({ granted: { on, amount: "50000" }, asOf }).map((y) => `${y.from} ${y.through}`);

  it("granted on 29 February", () => {
    expect(spans("2020-02-29", "2024-01-01")).toStrictEqual([
      "2020-02-29 2021-02-27",
      "2021-02-28 2022-02-27",
      "2022-02-28 2023-02-28",
    ]);
  });

  it("of months that are no whole years, the last one cut short", () => {
    const short = adjustTerms(terms, { validMonths: 18 });
    const { years } = reviewCreditLine(short, aLine({ asOf: "2022-01-01" }));
    expect(years.map((y) => `${y.from} ${y.through}`)).toStrictEqual([
      "2018-01-15 2019-01-14",
      "2019-01-15 2019-07-15",
    ]);
  });

  it("of one year, the corresponding day included", () => {
    const short = adjustTerms(terms, { validMonths: 12 });
    const { years } = reviewCreditLine(short, aLine({ asOf: "2022-01-01" }));
    expect(years.map((y) => `${y.from} ${y.through}`)).toStrictEqual(["2018-01-15 2019-01-15"]);
  });
});
