import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accrueInterest } from "../../src/interest/accrue-interest.ts";
import type { InterestFacts, InterestLoan, SeriesRate } from "../../src/interest/facts.ts";
import type { InterestTermValues } from "../../src/interest/terms.ts";
import { lpr } from "../../src/rates/lpr.ts";
import { aSeries, unchecked, without } from "../support/builders.ts";
import { daysAfter } from "../support/diary.ts";
import { aPricedLoan, interestTerms } from "../support/interest-builders.ts";
import { issuesOfCall } from "../support/issues.ts";
import { codesOf } from "../support/refusal.ts";
import { lastExtension } from "./extension-by-hand.ts";

const accrue = (facts: Partial<InterestLoan>, more: Partial<InterestFacts> = {}): unknown =>
  accrueInterest(interestTerms(), { loan: aPricedLoan(facts), rates: [aSeries(), lpr], ...more });
const issuesOf = (facts: Partial<InterestLoan>, more: Partial<InterestFacts> = {}): readonly string[] =>
  issuesOfCall(() => accrue(facts, more));
const passes = (facts: Partial<InterestLoan>, more: Partial<InterestFacts> = {}): boolean =>
  codesOf(() => accrue(facts, more)).length === 0;

describe("the days of a loan", () => {
  it("it matures after the pay-out", () => {
    expect(issuesOf({ maturesOn: "2017-11-14" })).toContain("out-of-order at facts.loan.maturesOn");
    expect(issuesOf({ maturesOn: "2017-11-15" })).toContain("out-of-order at facts.loan.maturesOn");
    expect(passes({ maturesOn: "2017-11-16" })).toBe(true);
  });

  it("its contract is not after the pay-out", () => {
    expect(issuesOf({ contractOn: "2017-11-16" })).toStrictEqual(["out-of-order at facts.loan.contractOn"]);
    expect(passes({ contractOn: "2017-11-15" })).toBe(true);
    expect(passes({ contractOn: "2017-01-01" })).toBe(true);
  });

  it("it is misused from the pay-out on, and not before", () => {
    expect(issuesOf({ misusedOn: "2017-11-14" })).toStrictEqual(["out-of-order at facts.loan.misusedOn"]);
    expect(passes({ misusedOn: "2017-11-15" })).toBe(true);
    expect(passes({ misusedOn: "2025-01-01" })).toBe(true);
  });

  it("it is repaid from the pay-out on, to the last fen and no further", () => {
    const repaid = (day: string, amount: string): Partial<InterestLoan> => ({ repayments: [{ day, amount }] });
    expect(issuesOf(repaid("2017-11-14", "1"))).toStrictEqual(["out-of-order at facts.loan.repayments[0].day"]);
    expect(passes(repaid("2017-11-15", "50000"))).toBe(true);
    expect(passes(repaid("2021-11-15", "50000"))).toBe(true);
    expect(issuesOf(repaid("2018-01-01", "50000.01"))).toStrictEqual([
      "more-than-owed at facts.loan.repayments[0].amount",
    ]);
    expect(issuesOf(repaid("2018-01-01", "-1"))).toStrictEqual(["negative-amount at facts.loan.repayments[0].amount"]);
  });
});

describe("extensions", () => {
  const extended = (...extensions: readonly (readonly [agreedOn: string, maturesOn: string])[]): readonly string[] =>
    codesAndPlaces({ extensions: extensions.map(([agreedOn, maturesOn]) => ({ agreedOn, maturesOn })) });
  const codesAndPlaces = (facts: Partial<InterestLoan>): readonly string[] =>
    passes(facts) ? [] : issuesOf(facts).map((issue) => issue.replace("facts.loan.extensions", ""));

  it("never shorten", () => {
    expect(extended(["2020-10-20", "2020-11-14"])).toStrictEqual(["out-of-order at [0].maturesOn"]);
    expect(extended(["2020-10-20", "2020-11-15"])).toStrictEqual(["out-of-order at [0].maturesOn"]);
    expect(extended(["2020-10-20", "2020-11-16"])).toStrictEqual([]);
  });

  it("never overlap: each begins where the one before it ended", () => {
    expect(extended(["2020-10-20", "2021-05-15"], ["2020-11-01", "2021-05-15"])).toStrictEqual([
      "out-of-order at [1].maturesOn",
    ]);
    expect(extended(["2020-10-20", "2021-05-15"], ["2020-11-01", "2021-02-15"])).toStrictEqual([
      "out-of-order at [1].maturesOn",
    ]);
    expect(extended(["2020-10-20", "2021-05-15"], ["2021-05-15", "2021-06-15"])).toStrictEqual([]);
  });

  it("never come after the maturity that they move", () => {
    expect(extended(["2020-11-15", "2021-05-15"])).toStrictEqual([]);
    expect(extended(["2020-11-16", "2021-05-15"])).toStrictEqual(["out-of-order at [0].agreedOn"]);
    expect(extended(["2020-11-15", "2021-05-15"], ["2021-05-16", "2021-06-15"])).toStrictEqual([
      "out-of-order at [1].agreedOn",
    ]);
  });

  it.each([
    // A short loan by its original length, a medium one by half of it, a long one by three years.
    ["2018-01-15", "2018-07-15", "2019-01-15"], // 6 months
    ["2018-01-15", "2019-01-15", "2020-01-15"], // exactly a year is short
    ["2018-01-15", "2018-01-25", "2018-02-04"], // 10 days
    ["2018-01-15", "2018-09-25", "2019-06-04"], // 8 months and 10 days
    ["2018-01-15", "2019-01-16", "2019-07-16"], // 12 months and a day is medium: 6 months
    ["2018-01-15", "2020-01-15", "2021-01-15"],
    ["2018-01-15", "2021-01-15", "2022-07-15"],
    ["2018-01-15", "2019-02-15", "2019-08-30"], // half of 13 months: 6 months and 15 days
    ["2018-01-15", "2020-10-15", "2022-03-02"], // half of 33 months: 16 months, to 2022-02-15, and 15 days
    ["2018-01-15", "2023-01-15", "2025-07-15"], // exactly five years is medium
    ["2018-01-15", "2023-01-16", "2026-01-16"], // longer: three years
    ["2018-01-15", "2028-01-15", "2031-01-15"],
  ])("from %s to %s go to %s and no further", (paidOutOn, maturesOn, last) => {
    const to = (day: string): Partial<InterestLoan> => ({
      ...{ paidOutOn, maturesOn },
      extensions: [{ agreedOn: maturesOn, maturesOn: day }],
    });
    expect(passes(to(last))).toBe(true);
    expect(issuesOf(to(daysAfter(last, 1)))).toStrictEqual([
      "beyond-extension-limit at facts.loan.extensions[0].maturesOn",
    ]);
  });

  it("are limited all together", () => {
    const year = { paidOutOn: "2018-01-15", maturesOn: "2019-01-15" };
    const twice = (last: string): Partial<InterestLoan> => ({
      ...year,
      extensions: [
        { agreedOn: "2019-01-01", maturesOn: "2019-07-15" },
        { agreedOn: "2019-07-01", maturesOn: last },
      ],
    });
    expect(passes(twice("2020-01-15"))).toBe(true);
    expect(issuesOf(twice("2020-01-16"))).toStrictEqual([
      "beyond-extension-limit at facts.loan.extensions[1].maturesOn",
    ]);
  });

  it("for every length, pass on the last day by hand and not on the day after", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_500 }), fc.integer({ min: 1, max: 2_400 }), (start, length) => {
        const paidOutOn = daysAfter("2012-01-01", start);
        const maturesOn = daysAfter(paidOutOn, length);
        const last = lastExtension(paidOutOn, maturesOn);
        const to = (day: string): Partial<InterestLoan> => ({
          ...{ paidOutOn, maturesOn },
          extensions: [{ agreedOn: paidOutOn, maturesOn: day }],
        });
        expect(passes(to(last))).toBe(true);
        expect(passes(to(daysAfter(last, 1)))).toBe(false);
      }),
    );
  });
});

describe("a rate that is not known", () => {
  const rate = (more: Partial<SeriesRate> = {}): SeriesRate => ({ series: "ours", reset: "contract", ...more });
  const within = { paidOutOn: "2024-12-31", maturesOn: "2025-06-30" } as const; // known through 2024-12-31
  const beyond = { paidOutOn: "2025-01-01", maturesOn: "2025-06-30" } as const;

  it("beyond the verified day is refused, unless the loan says that the last value is to be taken", () => {
    expect(passes({ ...within, rate: rate() })).toBe(true);
    expect(issuesOf({ ...beyond, rate: rate() })).toStrictEqual(["rate-not-known at facts.loan.rate.series"]);
    expect(passes({ ...beyond, rate: rate({ beyondVerified: "last-value" }) })).toBe(true);
    expect(passes({ ...beyond, contractOn: "2024-12-31", rate: rate() })).toBe(true); // the day of the contract counts
  });

  it("says in the result that a last value was taken, and only then", () => {
    const warningsOf = (facts: Partial<InterestLoan>): unknown =>
      accrueInterest(interestTerms(), {
        loan: aPricedLoan({ ...facts, rate: rate({ beyondVerified: "last-value" }) }),
        rates: [aSeries()],
      }).warnings;
    expect(warningsOf(beyond)).toStrictEqual([{ code: "beyond-verified-day", series: "ours" }]);
    expect(warningsOf(within)).toStrictEqual([]);
  });

  it("is asked for on the days that the reset needs", () => {
    const days = { paidOutOn: "2023-12-31", maturesOn: "2025-06-30" } as const;
    expect(passes({ ...days, rate: rate({ reset: "anniversary" }) })).toBe(true); // 2024-12-31, the last verified day
    const later = { paidOutOn: "2024-01-01", maturesOn: "2025-06-30" } as const;
    expect(issuesOf({ ...later, rate: rate({ reset: "anniversary" }) })).toStrictEqual([
      "rate-not-known at facts.loan.rate.series",
    ]);
    expect(issuesOf({ ...days, rate: rate({ reset: "each-change" }) })).toStrictEqual([
      "rate-not-known at facts.loan.rate.series",
    ]);
    // The last night that counts is 2024-12-31.
    expect(passes({ ...days, maturesOn: "2025-01-01", rate: rate({ reset: "each-change" }) })).toBe(true);
    expect(passes({ ...days, rate: rate({ reset: "each-change" }) }, { through: "2024-12-31" })).toBe(true);
    expect(passes({ ...later, rate: rate({ reset: "anniversary" }) }, { through: "2024-12-31" })).toBe(true);
  });

  it("on the only night of a loan is refused like on any other", () => {
    const night = { contractOn: "2024-12-31", paidOutOn: "2025-01-01", maturesOn: "2025-01-02" };
    expect(codesOf(() => accrue({ ...night, rate: rate({ reset: "each-change" }) }))).toStrictEqual(["rate-not-known"]);
  });

  it.each<readonly [string, Partial<InterestLoan>]>([
    ["the change of a series", { maturesOn: "2025-06-30", rate: rate({ reset: "each-change" }) }],
    ["an anniversary", { maturesOn: "2025-06-30", rate: rate({ reset: "anniversary" }) }],
    [
      "an extension",
      { maturesOn: "2025-01-01", rate: rate(), extensions: [{ agreedOn: "2024-03-01", maturesOn: "2025-06-01" }] },
    ],
  ])("is not needed for %s after all was repaid", (_, facts) => {
    const repayments = [{ day: "2024-06-30", amount: "50000" }];
    expect(codesOf(() => accrue({ paidOutOn: "2024-01-01", repayments, ...facts }))).toStrictEqual([]);
  });

  it("after an extension is asked for on the old maturity day", () => {
    const extended = {
      ...{ paidOutOn: "2024-01-01", maturesOn: "2025-01-01" },
      extensions: [{ agreedOn: "2024-12-01", maturesOn: "2025-06-01" }],
    };
    expect(issuesOf({ ...extended, rate: rate() })).toStrictEqual(["rate-not-known at facts.loan.rate.series"]);
    expect(passes({ ...extended, rate: rate({ beyondVerified: "last-value" }) })).toBe(true);
    expect(passes({ ...extended, rate: rate() }, { through: "2024-12-31" })).toBe(true); // not needed yet
  });

  it.each([
    ["before the first publication", { paidOutOn: "2019-12-31", maturesOn: "2020-06-30", rate: rate() }],
    [
      "for a length without a band",
      { paidOutOn: "2022-03-10", maturesOn: "2025-03-10", rate: rate({ series: "lpr" }) },
    ],
    [
      "for a band that there is not",
      { paidOutOn: "2022-03-10", maturesOn: "2025-03-10", rate: rate({ band: "3-years" }) },
    ],
    [
      "for an extension into a length without a band",
      {
        ...{ paidOutOn: "2022-03-10", maturesOn: "2023-03-10", rate: rate({ series: "lpr" }) },
        extensions: [{ agreedOn: "2023-03-01", maturesOn: "2023-09-10" }],
      },
    ],
  ])("%s is refused", (_, facts) => {
    expect(issuesOf(facts)).toStrictEqual(["rate-not-known at facts.loan.rate.series"]);
  });

  it("of a series that is not handed in is refused", () => {
    expect(issuesOf({ ...within, rate: rate({ series: "theirs" }) })).toStrictEqual([
      "unknown-reference at facts.loan.rate.series",
    ]);
    expect(
      issuesOfCall(() => accrueInterest(interestTerms(), { loan: aPricedLoan({ ...within, rate: rate() }) })),
    ).toStrictEqual(["unknown-reference at facts.loan.rate.series"]);
    expect(issuesOf({}, { rates: [aSeries(), aSeries()] })).toStrictEqual(["repeated-id at facts.rates[1].series"]);
  });

  it("is never negative", () => {
    const below = { paidOutOn: "2021-03-10", maturesOn: "2021-09-10" } as const; // 4 %
    expect(passes({ ...below, rate: rate({ marginPoints: -400 }) })).toBe(true);
    expect(issuesOf({ ...below, rate: rate({ marginPoints: -401 }) })).toStrictEqual([
      "below-minimum at facts.loan.rate",
    ]);
    expect(issuesOf({ ...below, rate: rate({ markUp: "-100.01%" }) })).toStrictEqual([
      "below-minimum at facts.loan.rate",
    ]);
  });
});

describe("what is not a fact", () => {
  it("every list of a loan is given, though it be empty", () => {
    const loan = unchecked<InterestLoan>(without(aPricedLoan(), "instalments", "repayments", "extensions"));
    expect(issuesOfCall(() => accrueInterest(interestTerms(), { loan }))).toStrictEqual([
      "missing at facts.loan.instalments",
      "missing at facts.loan.repayments",
      "missing at facts.loan.extensions",
    ]);
  });

  it.each([
    ["a bare number for a rate", { rate: { fixed: 4.75 } }, "percent-without-sign at facts.loan.rate.fixed"],
    ["a rate without its sign", { rate: { fixed: "4.75" } }, "percent-without-sign at facts.loan.rate.fixed"],
    ["a negative rate", { rate: { fixed: "-1%" } }, "not-a-percent at facts.loan.rate.fixed"],
    ["a rate of five decimals", { rate: { fixed: "4.75001%" } }, "too-many-decimals at facts.loan.rate.fixed"],
    ["nothing lent", { principal: "0" }, "below-minimum at facts.loan.principal"],
    ["no day of contract", { contractOn: null }, "not-a-day at facts.loan.contractOn"],
    ["a misspelt fact", { misuseOn: "2018-01-01" }, "unknown-key at facts.loan.misuseOn"],
    [
      "points and a mark-up at once",
      { rate: { series: "ours", reset: "contract", marginPoints: 1, markUp: "1%" } },
      "out-of-order at facts.loan.rate.markUp",
    ],
    [
      "half a point",
      { rate: { series: "ours", reset: "contract", marginPoints: 0.5 } },
      "not-a-whole-number at facts.loan.rate.marginPoints",
    ],
    ["another reset", { rate: { series: "ours", reset: "monthly" } }, "not-listed at facts.loan.rate.reset"],
  ])("%s is refused", (_, facts, issue) => {
    expect(issuesOf(unchecked(facts))).toStrictEqual([issue]);
  });

  it("a mark-up has at most two decimals", () => {
    const markUp = (percent: string): Partial<InterestLoan> => ({
      ...{ paidOutOn: "2021-03-10", maturesOn: "2021-09-10" },
      rate: { series: "ours", reset: "contract", markUp: percent },
    });
    expect(passes(markUp("10.25%"))).toBe(true);
    expect(codesOf(() => accrue(markUp("10.255%")))).toHaveLength(1);
  });

  it("everything that is wrong is named at once", () => {
    expect(
      issuesOf({
        ...{ contractOn: "2017-11-16", maturesOn: "2017-11-15", misusedOn: "2017-11-14" },
        repayments: [{ day: "2017-11-14", amount: "60000" }],
      }),
    ).toStrictEqual([
      "out-of-order at facts.loan.maturesOn",
      "out-of-order at facts.loan.repayments[0].day",
      "more-than-owed at facts.loan.repayments[0].amount",
      "out-of-order at facts.loan.contractOn",
      "out-of-order at facts.loan.misusedOn",
    ]);
  });
});

describe("terms that are refused", () => {
  it.each<readonly [string, InterestTermValues, boolean]>([
    ["overdue at 29.99 %", { overdueMarkUp: "29.99%" }, false],
    ["overdue at 30 %", { overdueMarkUp: "30%" }, true],
    ["overdue at 50 %", { overdueMarkUp: "50%" }, true],
    ["overdue at 50.01 %", { overdueMarkUp: "50.01%" }, false],
    ["misuse at 49.99 %", { misuseMarkUp: "49.99%" }, false],
    ["misuse at 50 %", { misuseMarkUp: "50%" }, true],
    ["misuse at 100 %", { misuseMarkUp: "100%" }, true],
    ["misuse at 100.01 %", { misuseMarkUp: "100.01%" }, false],
    ["overdue with three decimals", { overdueMarkUp: "40.005%" }, false],
    ["a base of 366", { yearBase: unchecked(366) }, false],
    ["a method of their own", { method: unchecked("by-hand") }, false],
    ["settled every week", { settlement: unchecked("weekly") }, false],
  ])("%s", (_, values, admitted) => {
    const codes = codesOf(() => accrueInterest(interestTerms(values), { loan: aPricedLoan() }));
    expect(codes).toHaveLength(admitted ? 0 : 1);
  });
});
