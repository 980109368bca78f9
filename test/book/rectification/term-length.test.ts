import { describe, expect, it } from "vitest";
import { rectificationTerms, bareLoan, goodLoan, onLoan } from "./rectification-builders.ts";
import { LAW_BEFORE_2021 } from "../../support/law.ts";

const terms = rectificationTerms({ longestMonths: 36 });
const extended = rectificationTerms({ longestMonths: 36, lengthThrough: "extension" });

const lengthOf = (facts: Parameters<typeof bareLoan>[0], t = terms) =>
  onLoan("rectification/term-length", bareLoan(facts), t);

describe("the longest loan", () => {
  it.each([
    ["2017-01-10", "2020-01-09", "met", 35, 30],
    ["2017-01-10", "2020-01-10", "met", 36, 0],
    ["2017-01-10", "2020-01-11", "unmet", 36, 1],
    // The last day of a month that is shorter: 29 February has its corresponding day on the 28th.
    ["2016-02-29", "2019-02-28", "met", 36, 0],
    ["2016-02-29", "2019-03-01", "unmet", 36, 1],
    // 28 February does not stretch to the end of a longer one.
    ["2017-02-28", "2020-02-28", "met", 36, 0],
    ["2017-02-28", "2020-02-29", "unmet", 36, 1],
  ] as const)("%s to %s: %s", (paidOutOn, maturesOn, outcome, months, days) => {
    expect(lengthOf({ paidOutOn, maturesOn })).toMatchObject({
      outcome,
      observed: { from: paidOutOn, maturesOn, months, days },
      required: { atMostMonths: 36 },
    });
  });

  it("says in full what is too long, and on what that rests", () => {
    expect(lengthOf({ paidOutOn: "2017-01-10", maturesOn: "2020-01-11" })).toStrictEqual({
      check: "policy",
      household: "H1",
      loan: "L1",
      rule: "rectification/term-length",
      outcome: "unmet",
      reason: "term-too-long",
      observed: { from: "2017-01-10", maturesOn: "2020-01-11", months: 36, days: 1 },
      required: { atMostMonths: 36 },
      basis: [
        { by: "article", term: "longestMonths", article: "our-rules#1" },
        { by: "reading", term: "lengthThrough", reading: "rectification/length-through" },
        ...LAW_BEFORE_2021.correspondingDay,
        ...LAW_BEFORE_2021.inclusive,
      ],
    });
  });

  it("is counted to the maturity of the contract, or to that after extensions", () => {
    const loan = goodLoan({ extendedTo: "2020-01-11" });
    expect(onLoan("rectification/term-length", loan).outcome).toBe("met");
    expect(onLoan("rectification/term-length", loan, extended)).toMatchObject({
      outcome: "unmet",
      observed: { maturesOn: "2020-01-11" },
    });
    expect(onLoan("rectification/term-length", goodLoan(), extended).outcome).toBe("met");
  });

  it("may reach beyond the calendar", () => {
    expect(onLoan("rectification/term-length", bareLoan(), terms).outcome).toBe("undetermined");
    const late = rectificationTerms({ longestMonths: 1200 });
    expect(lengthOf({ paidOutOn: "2018-01-01", maturesOn: "9999-12-31" }, late).outcome).toBe("unmet");
  });
});

describe("what is not known of it", () => {
  it.each([
    [{}, ["paidOutOn", "maturesOn"]],
    [{ paidOutOn: "2017-01-10" }, ["maturesOn"]],
    [{ maturesOn: "2020-01-10" }, ["paidOutOn"]],
    [{ paidOutOn: "2017-01-10", extendedTo: "2020-01-10" }, ["maturesOn"]],
  ])("%j by the contract: missing %j", (facts, missing) => {
    expect(lengthOf(facts)).toMatchObject({ outcome: "undetermined", missing });
  });

  it.each([
    [{}, ["paidOutOn", "extendedTo"]],
    [{ paidOutOn: "2017-01-10", maturesOn: "2020-01-10" }, ["extendedTo"]],
    [{ maturesOn: "2020-01-11", extendedTo: "2020-01-11" }, ["paidOutOn"]],
  ])("%j after extensions: missing %j", (facts, missing) => {
    expect(lengthOf(facts, extended)).toMatchObject({ outcome: "undetermined", missing });
  });

  it("changes nothing where the contract alone is too long, or the extension is known", () => {
    expect(lengthOf({ paidOutOn: "2017-01-10", maturesOn: "2020-01-11" }, extended)).toMatchObject({
      outcome: "unmet",
      atLeast: true,
    });
    expect(lengthOf({ paidOutOn: "2017-01-10", extendedTo: "2020-01-10" }, extended).outcome).toBe("met");
  });
});
