import { describe, expect, it } from "vitest";
import { lookUpRate } from "../../../src/ledger/rates/look-up-rate.ts";
import type { RateQuestion, RateSeries } from "../../../src/ledger/rates/types.ts";
import { lpr } from "../../../src/ledger/rates/lpr.ts";
import { pbocBenchmark } from "../../../src/ledger/rates/pboc-benchmark.ts";
import { unchecked } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";

const bandOf = (series: RateSeries, question: RateQuestion): string => {
  const answer = lookUpRate(series, question);
  return answer.state === "known" ? answer.band : answer.state;
};

describe("the day of a rate", () => {
  it("the first row is in force from its own day; the day before has a typed answer", () => {
    expect(lookUpRate(pbocBenchmark, { day: "2008-12-22", termMonths: 12 })).toStrictEqual({
      state: "before-first",
      first: "2008-12-23",
    });
    expect(bandOf(pbocBenchmark, { day: "2008-12-23", termMonths: 12 })).toBe("to-1-year");
    expect(lookUpRate(lpr, { day: "2019-08-19", band: "1-year" })).toStrictEqual({
      state: "before-first",
      first: "2019-08-20",
    });
  });

  it("a change counts from its own day, the day before bears the old rate", () => {
    const three = (day: string): unknown => lookUpRate(pbocBenchmark, { day, termMonths: 36 });
    expect(three("2015-10-23")).toMatchObject({ rate: "5.00%", inForceFrom: "2015-08-26" });
    expect(three("2015-10-24")).toMatchObject({ rate: "4.75%", inForceFrom: "2015-10-24" });
    expect(three("2015-10-25")).toMatchObject({ rate: "4.75%", inForceFrom: "2015-10-24" });
  });

  it("the last verified day is known; the day after only if the caller takes the last value", () => {
    const on = (day: string, more: Partial<RateQuestion> = {}): unknown =>
      lookUpRate(lpr, { day, band: "1-year", ...more });
    expect(on("2026-10-19")).toMatchObject({ state: "known", rate: "3.00%", verified: true });
    expect(on("2026-10-20")).toStrictEqual({ state: "beyond-verified", verifiedThrough: "2026-10-19" });
    expect(on("2026-10-20", { beyondVerified: "last-value" })).toStrictEqual({
      state: "known",
      rate: "3.00%",
      band: "1-year",
      inForceFrom: "2025-05-20",
      verified: false,
      source: "lpr#2025-05-20",
    });
    expect(on("2026-10-19", { beyondVerified: "last-value" })).toMatchObject({ verified: true });
    expect(on("2019-08-19", { beyondVerified: "last-value" })).toMatchObject({ state: "before-first" });
  });
});

describe("the band of a loan", () => {
  it.each([
    [1, "to-6-months"],
    [6, "to-6-months"],
    [7, "to-1-year"],
    [12, "to-1-year"],
    [13, "to-3-years"],
    [36, "to-3-years"],
    [37, "to-5-years"],
    [60, "to-5-years"],
    [61, "over-5-years"],
    [600, "over-5-years"],
  ])("%i months: %s", (termMonths, band) => {
    expect(bandOf(pbocBenchmark, { day: "2018-01-15", termMonths })).toBe(band);
  });

  it.each([
    ["2018-01-15", "2018-01-16", "to-6-months"],
    ["2018-01-15", "2018-07-15", "to-6-months"], // exactly 6 months
    ["2018-01-15", "2018-07-16", "to-1-year"],
    ["2018-01-15", "2019-01-14", "to-1-year"],
    ["2018-01-15", "2019-01-15", "to-1-year"], // exactly 12 months
    ["2018-01-15", "2019-01-16", "to-3-years"], // 12 months and a day
    ["2018-01-15", "2019-01-25", "to-3-years"], // 12 months and 10 days
    ["2021-06-10", "2024-06-10", "to-3-years"], // exactly 36 months
    ["2021-06-10", "2024-06-11", "to-5-years"],
    ["2018-01-15", "2023-01-15", "to-5-years"],
    ["2018-01-15", "2023-01-16", "over-5-years"],
  ])("from %s to %s: %s", (from, maturesOn, band) => {
    expect(bandOf(pbocBenchmark, { day: "2018-01-15", from, maturesOn })).toBe(band);
  });

  it.each([
    ["2018-08-31", "2019-02-28", "to-6-months"], // the month's last day stands for the 31st
    ["2018-08-31", "2019-03-01", "to-1-year"],
    ["2016-02-29", "2017-02-28", "to-1-year"], // a year from a 29 February ends on the 28th
    ["2016-02-29", "2017-03-01", "to-3-years"],
    ["2015-02-28", "2016-02-28", "to-1-year"], // a year from a 28th ends on a 28th, also in a leap year
    ["2015-02-28", "2016-02-29", "to-3-years"],
    ["2016-02-29", "2019-02-28", "to-3-years"],
    ["2016-02-29", "2019-03-01", "to-5-years"],
    ["2016-02-29", "2021-02-28", "to-5-years"],
    ["2016-02-29", "2021-03-01", "over-5-years"],
  ])("at the end of a month, from %s to %s: %s", (from, maturesOn, band) => {
    expect(bandOf(pbocBenchmark, { day: "2018-01-15", from, maturesOn })).toBe(band);
  });

  it.each([
    [12, "1-year"],
    [13, "no-such-band"],
    [36, "no-such-band"],
    [60, "no-such-band"],
    [61, "over-5-years"],
  ])("LPR is published for a year and for over five years only: %i months, %s", (termMonths, band) => {
    expect(bandOf(lpr, { day: "2022-03-10", termMonths })).toBe(band);
  });

  it("says which bands a series has where a loan or a name falls in none", () => {
    const none = { state: "no-such-band", bands: ["1-year", "over-5-years"] };
    expect(lookUpRate(lpr, { day: "2022-03-10", termMonths: 36 })).toStrictEqual(none);
    expect(lookUpRate(lpr, { day: "2022-03-10", from: "2022-03-10", maturesOn: "2023-03-11" })).toStrictEqual(none);
    expect(lookUpRate(lpr, { day: "2022-03-10", from: "2022-03-10", maturesOn: "2027-03-10" })).toStrictEqual(none);
    expect(lookUpRate(lpr, { day: "2022-03-10", band: "to-3-years" })).toStrictEqual(none);
    expect(lookUpRate(lpr, { day: "2022-03-10", band: "constructor" })).toStrictEqual(none);
  });

  it("a named band needs no length: over five years for a loan of three, as terms may say", () => {
    expect(lookUpRate(lpr, { day: "2022-03-10", band: "over-5-years" })).toMatchObject({ rate: "4.60%" });
  });
});

describe("a question that is refused", () => {
  const ask = (question: unknown): readonly string[] => issuesOfCall(() => lookUpRate(lpr, unchecked(question)));
  const day = "2022-03-10";

  it.each([
    ["no length", { day }, ["missing at question.termMonths"]],
    ["a length of nothing", { day, termMonths: 0 }, ["below-minimum at question.termMonths"]],
    ["a part of a month", { day, termMonths: 1.5 }, ["not-a-whole-number at question.termMonths"]],
    ["maturity on the first day", { day, from: day, maturesOn: day }, ["out-of-order at question.maturesOn"]],
    ["maturity before it", { day, from: day, maturesOn: "2022-03-09" }, ["out-of-order at question.maturesOn"]],
    ["no maturity", { day, from: day }, ["missing at question.maturesOn"]],
    ["two lengths at once", { day, termMonths: 12, band: "1-year" }, ["unknown-key at question.band"]],
    ["no day", { termMonths: 12 }, ["missing at question.day"]],
    ["a day that is none", { day: "2022-02-30", termMonths: 12 }, ["no-such-day at question.day"]],
    ["another way out", { day, termMonths: 12, beyondVerified: "guess" }, ["not-listed at question.beyondVerified"]],
    ["a misspelt fact", { day, termMonths: 12, beyond: true }, ["unknown-key at question.beyond"]],
    ["nothing", undefined, ["missing at question"]],
  ])("%s", (_, question, issues) => {
    expect(ask(question)).toStrictEqual(issues);
  });

  it("a fault is reported once, not a second time as a missing field", () => {
    expect(ask({ day: new Date(0), termMonths: 12 })).toStrictEqual(["not-plain at question.day"]);
    expect(ask({ day: undefined, band: "1-year" })).toStrictEqual(["missing at question.day"]);
  });
});
