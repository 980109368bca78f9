import { describe, expect, it } from "vitest";
import { accrueInterest } from "../../../src/ledger/interest/accrue-interest.ts";
import type { InterestLoan, InterestTermValues } from "../../../src/ledger/interest/types.ts";
import type { LoanRate, SeriesRate } from "../../../src/ledger/loan/types.ts";
import { lpr } from "../../../src/ledger/rates/lpr.ts";
import { pbocBenchmark } from "../../../src/ledger/rates/pboc-benchmark.ts";
import { aSeries } from "../../support/builders.ts";
import { aPricedLoan, interestTerms } from "../../support/interest-builders.ts";

/** Up to a year, above it: 4 and 5 %, from July 2020 3.6 and 4.5 %, from February 2022 3 and 4 %. */
const moving = aSeries({
  rows: [
    { from: "2020-01-01", rates: { short: "4.00%", long: "5.00%" } },
    { from: "2020-07-01", rates: { short: "3.60%", long: "4.50%" } },
    { from: "2022-02-01", rates: { short: "3.00%", long: "4.00%" } },
  ],
});

const following = (rate: Partial<SeriesRate>): LoanRate => ({ series: "ours", reset: "contract", ...rate });

/** The rates of a loan, each with its first night. */
function ratesOf(facts: Partial<InterestLoan>, rules: InterestTermValues = {}): readonly string[] {
  const loan = aPricedLoan({ paidOutOn: "2020-03-10", maturesOn: "2022-03-10", rate: following({}), ...facts });
  const terms = interestTerms({ settlement: "at-maturity", ...rules });
  const { periods } = accrueInterest(terms, { loan, rates: [moving, lpr, pbocBenchmark] });
  return periods.flatMap(({ segments }) => segments.map(({ from, rate }) => `${from} ${rate}`));
}

describe("when the rate is looked up anew", () => {
  it("never: for the contract, on its day", () => {
    expect(ratesOf({})).toStrictEqual(["2020-03-10 5.00%"]);
    const contractOn = "2020-06-30";
    expect(ratesOf({ contractOn, paidOutOn: "2020-07-01" })).toStrictEqual(["2020-07-01 5.00%"]);
    expect(ratesOf({ contractOn: "2020-07-01", paidOutOn: "2020-07-02" })).toStrictEqual(["2020-07-02 4.50%"]);
  });

  it("on each anniversary of the pay-out", () => {
    const rate = following({ reset: "anniversary" });
    // 2021-03-10 finds 4.5 %; the change of 2022-02-01 falls after the last anniversary before maturity.
    expect(ratesOf({ rate })).toStrictEqual(["2020-03-10 5.00%", "2021-03-10 4.50%"]);
    // On the day of a change itself the new rate is in force.
    expect(ratesOf({ rate, contractOn: "2020-02-01", paidOutOn: "2021-02-01", maturesOn: "2023-02-01" })).toStrictEqual(
      ["2021-02-01 5.00%", "2022-02-01 4.00%"],
    );
  });

  it("on 28 February where the pay-out was on the 29th, and on the 29th again in leap years", () => {
    const rate = following({ reset: "anniversary" });
    const leap = aSeries({
      verifiedThrough: "2025-12-31",
      rows: [
        { from: "2020-01-01", rates: { short: "4.00%", long: "5.00%" } },
        { from: "2021-02-28", rates: { short: "4.00%", long: "5.10%" } },
        { from: "2024-02-29", rates: { short: "4.00%", long: "5.20%" } },
      ],
    });
    const loan = aPricedLoan({ paidOutOn: "2020-02-29", maturesOn: "2025-02-28", rate });
    const { periods } = accrueInterest(interestTerms({ settlement: "at-maturity" }), { loan, rates: [leap] });
    expect(periods[0]?.segments.map(({ from, rate: of }) => `${from} ${of}`)).toStrictEqual([
      "2020-02-29 5.00%",
      "2021-02-28 5.10%",
      "2024-02-29 5.20%",
    ]);
  });

  it("at each change, from the night of its day on", () => {
    const rate = following({ reset: "each-change" });
    expect(ratesOf({ rate })).toStrictEqual(["2020-03-10 5.00%", "2020-07-01 4.50%", "2022-02-01 4.00%"]);
    // A change between contract and pay-out is in force on the night of the pay-out.
    expect(ratesOf({ rate, contractOn: "2020-03-10", paidOutOn: "2020-07-15", maturesOn: "2021-07-15" })).toStrictEqual(
      ["2020-07-15 3.60%"],
    );
    expect(ratesOf({ rate, maturesOn: "2022-02-01" })).toHaveLength(2); // the change falls on the maturity day
  });

  it("of the loan prime rate, by the band that the contract names", () => {
    const rate = following({ series: "lpr", band: "over-5-years", reset: "each-change" });
    expect(ratesOf({ rate, paidOutOn: "2022-03-10", maturesOn: "2023-06-21" })).toStrictEqual([
      "2022-03-10 4.60%",
      "2022-05-20 4.45%",
      "2022-08-22 4.30%",
      "2023-06-20 4.20%",
    ]);
    const contract = following({ series: "lpr", band: "1-year" });
    expect(ratesOf({ rate: contract, paidOutOn: "2022-03-10", maturesOn: "2025-03-10" })).toStrictEqual([
      "2022-03-10 3.70%",
    ]);
  });

  it("never cuts a period where the rate stays as it was", () => {
    const rate = following({ reset: "anniversary" });
    expect(ratesOf({ rate, paidOutOn: "2020-07-01", maturesOn: "2022-01-31" })).toStrictEqual(["2020-07-01 4.50%"]);
  });

  it("overdue principal keeps the last rate before maturity, whatever the series does", () => {
    const loan = aPricedLoan({
      paidOutOn: "2020-03-10",
      maturesOn: "2021-03-10",
      rate: following({ reset: "each-change" }),
    });
    const { periods } = accrueInterest(interestTerms(), { loan, rates: [moving], through: "2022-03-10" });
    const overdue = periods.filter(({ kind }) => kind === "overdue").flatMap(({ segments }) => segments);
    expect(new Set(overdue.map(({ rate }) => rate))).toStrictEqual(new Set(["4.68%"])); // 3.6 % × 1.3
  });
});

describe("what is added to a published rate", () => {
  it.each([
    [{ marginPoints: 0 }, "5.00%"],
    [{ marginPoints: 1 }, "5.01%"], // a basis point is 0.01 %
    [{ marginPoints: 85 }, "5.85%"],
    [{ marginPoints: -50 }, "4.50%"],
    [{ marginPoints: -500 }, "0.00%"],
    [{ markUp: "0%" }, "5.00%"],
    [{ markUp: "30%" }, "6.50%"],
    [{ markUp: "-10%" }, "4.50%"],
    [{ markUp: "12.34%" }, "5.617%"],
    [{ markUp: "0.01%" }, "5.0005%"],
    [{ markUp: "-100%" }, "0.00%"],
  ] as const)("%o: %s", (margin, rate) => {
    expect(ratesOf({ rate: following(margin) })).toStrictEqual([`2020-03-10 ${rate}`]);
  });

  it("is added at every reset alike", () => {
    const rate = following({ reset: "each-change", marginPoints: 100 });
    expect(ratesOf({ rate })).toStrictEqual(["2020-03-10 6.00%", "2020-07-01 5.50%", "2022-02-01 5.00%"]);
    const marked = following({ reset: "anniversary", markUp: "10%" });
    expect(ratesOf({ rate: marked })).toStrictEqual(["2020-03-10 5.50%", "2021-03-10 4.95%"]);
  });
});

describe("the band of a loan", () => {
  it.each([
    ["2021-03-09", "4.00%"],
    ["2021-03-10", "4.00%"], // exactly a year
    ["2021-03-11", "5.00%"], // a year and a day
    ["2021-03-20", "5.00%"], // 12 months and 10 days
  ])("from 2020-03-10 to %s: %s", (maturesOn, rate) => {
    expect(ratesOf({ maturesOn })).toStrictEqual([`2020-03-10 ${rate}`]);
  });

  it.each([
    ["2018-07-15", "4.35%"], // to-6-months
    ["2019-01-15", "4.35%"],
    ["2019-01-16", "4.75%"],
    ["2021-01-15", "4.75%"], // exactly three years
    ["2023-01-16", "4.90%"], // above five
  ])("of the benchmark, from 2018-01-15 to %s: %s", (maturesOn, rate) => {
    const benchmark = following({ series: "pboc-benchmark" });
    expect(ratesOf({ rate: benchmark, paidOutOn: "2018-01-15", maturesOn })).toStrictEqual([`2018-01-15 ${rate}`]);
  });

  it("is that of the pay-out, not of the contract: a year from pay-out is a year", () => {
    expect(ratesOf({ contractOn: "2020-02-10", maturesOn: "2021-03-10" })).toStrictEqual(["2020-03-10 4.00%"]);
  });
});

describe("an extension", () => {
  const year = { maturesOn: "2021-03-10" } as const;
  const half = { extensions: [{ agreedOn: "2021-02-20", maturesOn: "2021-09-10" }] } as const;

  it("into a higher band is looked up for it on the old maturity day, and applies from it", () => {
    // 18 months in all: above a year, 4.5 % on 2021-03-10.
    expect(ratesOf({ ...year, ...half })).toStrictEqual(["2020-03-10 4.00%", "2021-03-10 4.50%"]);
    const points = following({ marginPoints: 10 });
    expect(ratesOf({ ...year, ...half, rate: points })).toStrictEqual(["2020-03-10 4.10%", "2021-03-10 4.60%"]);
  });

  it("agreed earlier applies no earlier", () => {
    const extensions = [{ agreedOn: "2020-03-10", maturesOn: "2021-09-10" }];
    expect(ratesOf({ ...year, extensions })).toStrictEqual(["2020-03-10 4.00%", "2021-03-10 4.50%"]);
  });

  it("within its band goes on at the contract rate, or is looked up, as the terms read", () => {
    const short = {
      ...{ contractOn: "2020-03-10", maturesOn: "2020-09-10" },
      extensions: [{ agreedOn: "2020-09-01", maturesOn: "2021-03-10" }], // exactly a year in all
    };
    expect(ratesOf(short)).toStrictEqual(["2020-03-10 4.00%"]);
    expect(ratesOf(short, { extensionRate: "looked-up" })).toStrictEqual(["2020-03-10 4.00%", "2020-09-10 3.60%"]);
  });

  it("a day longer, to above a year, is in the higher band", () => {
    const short = { maturesOn: "2020-09-11", extensions: [{ agreedOn: "2020-09-01", maturesOn: "2021-03-11" }] };
    expect(ratesOf(short)).toStrictEqual(["2020-03-10 4.00%", "2020-09-11 4.50%"]);
  });

  it("of a rate by a named band stays in it", () => {
    const rate = following({ band: "short" });
    expect(ratesOf({ ...year, ...half, rate })).toStrictEqual(["2020-03-10 4.00%"]);
    expect(ratesOf({ ...year, ...half, rate }, { extensionRate: "looked-up" })).toStrictEqual([
      "2020-03-10 4.00%",
      "2021-03-10 3.60%",
    ]);
  });

  it("of a fixed rate goes on at it, under either reading", () => {
    const rate = { fixed: "4.35%" };
    expect(ratesOf({ ...year, ...half, rate })).toStrictEqual(["2020-03-10 4.35%"]);
    expect(ratesOf({ ...year, ...half, rate }, { extensionRate: "looked-up" })).toStrictEqual(["2020-03-10 4.35%"]);
  });

  it("of a rate that follows the series takes the higher band from the old maturity on", () => {
    const rate = following({ reset: "each-change" });
    expect(ratesOf({ ...year, ...half, rate })).toStrictEqual([
      "2020-03-10 4.00%",
      "2020-07-01 3.60%",
      "2021-03-10 4.50%",
    ]);
  });

  it("twice: only the one that reaches the higher band changes the rate", () => {
    const extensions = [
      { agreedOn: "2020-08-20", maturesOn: "2020-12-10" },
      { agreedOn: "2020-12-10", maturesOn: "2021-03-30" },
    ];
    expect(ratesOf({ maturesOn: "2020-09-20", extensions })).toStrictEqual(["2020-03-10 4.00%", "2020-12-10 4.50%"]);
  });
});
