import { describe, expect, it } from "vitest";
import { mainlandCalendar } from "../../../src/packs/calendars/mainland.ts";
import { accrueInterest, type InterestSchedule } from "../../../src/ledger/interest/accrue-interest.ts";
import type { InterestLoan, InterestTermValues } from "../../../src/ledger/interest/types.ts";
import { interestReadings } from "../../../src/ledger/interest/readings.ts";
import { pbocBenchmark } from "../../../src/ledger/rates/pboc-benchmark.ts";
import { aPricedLoan, interestTerms } from "../../support/interest-builders.ts";

/*
 * Every open point about interest: a case for what is chosen, and one for each alternative. 36,000 at 10 %
 * from 2021-01-10 to 2021-03-10, 59 nights of 10.00; settled on 20 January and 20 February, or once a quarter.
 */

interface Flip {
  readonly loan?: Partial<InterestLoan>;
  readonly through?: string;
  readonly rules?: InterestTermValues;
  /** What was found of the loan counts too, where the totals are the same. */
  readonly findings?: boolean;
  /** The total interest, and the number of lines, under each value of the reading. */
  readonly expected: readonly (readonly [value: unknown, interest: string, lines: number])[];
}

const flips: Readonly<Record<keyof typeof interestReadings, Flip>> = {
  "interest/method": {
    expected: [
      ["daily-balance", "590.00", 1],
      ["term-units", "600.00", 1], // two months
    ],
  },
  "interest/year-base": {
    expected: [
      [360, "590.00", 1],
      [365, "581.92", 1], // 59 × 3,600 ÷ 365 = 581.9178…
    ],
  },
  "interest/settlement": {
    // From 2019-12-15 to 2021-03-25, 466 nights.
    loan: { paidOutOn: "2019-12-15", maturesOn: "2021-03-25" },
    expected: [
      ["quarterly", "4660.00", 7], // to 20 December, five quarters, to the end
      ["monthly", "4660.00", 17],
      ["yearly", "4660.00", 3], // to 20 December of either year, to the end
      ["at-maturity", "4660.00", 1],
      ["anniversary", "4660.00", 2], // to 15 December 2020
    ],
  },
  "interest/settlement-day": {
    // From 2020-12-20: its own night closes a period, or begins one.
    loan: { paidOutOn: "2020-12-20", maturesOn: "2021-03-10" },
    expected: [
      ["included", "800.00", 2],
      ["excluded", "800.00", 1],
    ],
  },
  "interest/months-counted": {
    // From 2021-01-10 to 2021-05-10, repaid by half on 31 March: 2 months 21 days at 36,000 and the rest, or 1 month 10 days.
    loan: { maturesOn: "2021-05-10", repayments: [{ day: "2021-03-31", amount: "18000" }] },
    rules: { method: "term-units", settlement: "at-maturity" },
    expected: [
      ["from-pay-out", "1005.00", 1], // 81 units of 10.00, 39 of 5.00
      ["each-segment", "1010.00", 1], // 81 of 10.00; from 31 March to 10 May 1 month and 10 days, 40 of 5.00
    ],
  },
  "interest/overdue-rests-on": {
    // 5.35 %, 5.10 % from 11 May; after maturity 4.85 % from 28 June. A night of 36,000 at 1 % is 1.00.
    loan: {
      paidOutOn: "2015-03-01",
      maturesOn: "2015-06-01",
      rate: { series: "pboc-benchmark", reset: "each-change" },
    },
    through: "2015-07-10",
    expected: [
      ["last-contract-rate", "752.15", 4], // 71 × 5.35, 21 × 5.10, 40 × 6.63
      ["running-rate", "747.93", 4], // 71 × 5.35, 21 × 5.10, 27 × 6.63, 13 × 6.305
    ],
  },
  "interest/unlawful-extension": {
    // A loan of 2 months, extended by 4: by at most its own length.
    loan: { extensions: [{ agreedOn: "2021-02-10", maturesOn: "2021-07-12" }] },
    rules: { settlement: "at-maturity" },
    expected: [
      ["as-agreed", "1830.00", 1], // 183 nights
      ["as-overdue", "2202.00", 2], // 59 × 10.00 and 124 × 13.00
    ],
  },
  "loan/extension-rule": {
    // 18 months and 12 more: within three years in all, but more than half of 18.
    loan: { maturesOn: "2022-07-10", extensions: [{ agreedOn: "2022-06-10", maturesOn: "2023-07-10" }] },
    rules: { settlement: "at-maturity", unlawfulExtension: "as-overdue" },
    expected: [
      ["personal-loans", "9110.00", 1], // 911 nights
      ["general-rules", "10202.00", 2], // 10 July is a Sunday: 547 × 10.00 and 364 × 13.00
    ],
  },
  "loan/extension-in-longest-term": {
    // Three years and a half more: the same is paid where it is open and where it is not counted, but for what is found.
    loan: { maturesOn: "2024-01-10", extensions: [{ agreedOn: "2023-12-10", maturesOn: "2024-07-10" }] },
    rules: { settlement: "at-maturity", unlawfulExtension: "as-overdue" },
    findings: true,
    expected: [
      ["open", "12770.00", 1], // 1,277 nights
      ["within", "13316.00", 2], // 1,095 × 10.00 and 182 × 13.00
      ["not-counted", "12770.00", 1],
    ],
  },
  "loan/epidemic-from": {
    // Due on the 1st of January 2020, deferred in February: agreed too late but for the notice.
    loan: {
      ...{ paidOutOn: "2019-01-01", maturesOn: "2020-01-01" },
      extensions: [{ agreedOn: "2020-02-20", maturesOn: "2020-07-01", epidemicHardship: true }],
    },
    rules: { settlement: "at-maturity", unlawfulExtension: "as-overdue" },
    expected: [
      ["2020-01-01", "5470.00", 1], // 365 and 182 nights
      ["2020-01-02", "6013.00", 2], // the 1st is a holiday: 366 × 10.00 and 181 × 13.00
    ],
  },
  "interest/overdue-mark-up": {
    through: "2021-03-10", // one night overdue
    expected: [
      ["30%", "603.00", 2],
      ["40%", "604.00", 2],
      ["50%", "605.00", 2],
    ],
  },
  "interest/misuse-mark-up": {
    loan: { misusedOn: "2021-03-09" }, // the last night
    expected: [
      ["50%", "595.00", 1],
      ["100%", "600.00", 1],
    ],
  },
  "interest/extension-rate": {
    // Up to six months: 5.35 % on 2015-03-01, 5.10 % on 2015-06-01. A night of 36,000 at 1 % is 1.00.
    loan: {
      ...{ paidOutOn: "2015-03-01", maturesOn: "2015-06-01", rate: { series: "pboc-benchmark", reset: "contract" } },
      extensions: [{ agreedOn: "2015-05-20", maturesOn: "2015-09-01" }],
    },
    expected: [
      ["contract-rate", "984.40", 3], // 184 × 5.35
      ["looked-up", "961.40", 3], // 92 × 5.35 + 92 × 5.10
    ],
  },
  "loan/maturity-on-rest-day": {
    loan: { maturesOn: "2021-03-13" }, // a Saturday
    expected: [
      ["next-working-day", "640.00", 1], // 22 nights in January, 28 in February, 14 in March
      ["stands", "620.00", 1], // not those of Saturday and Sunday
    ],
  },
  "loan/rest-day-overdue-from": {
    loan: { maturesOn: "2021-03-13" }, // a Saturday, moved to Monday the 15th and not paid then
    through: "2021-03-16",
    expected: [
      ["working-day", "666.00", 2], // 64 × 10.00, 2 × 13.00
      ["printed-maturity", "672.00", 2], // 62 × 10.00, 4 × 13.00
    ],
  },
  "loan/after-grace": {
    loan: { graceDays: 5 },
    through: "2021-03-20",
    expected: [
      ["from-due-day", "733.00", 2], // 59 × 10.00, 11 × 13.00
      ["from-end-of-grace", "718.00", 2], // 59 × 10.00 and 5 of grace in one period, 6 × 13.00
    ],
  },
};

function accrued({ loan, through, rules: given }: Flip, rules: InterestTermValues): InterestSchedule {
  const facts = { paidOutOn: "2021-01-10", maturesOn: "2021-03-10", principal: "36000", rate: { fixed: "10%" } };
  return accrueInterest(interestTerms({ ...given, ...rules }), {
    loan: aPricedLoan({ ...facts, ...loan }),
    rates: [pbocBenchmark],
    calendar: mainlandCalendar,
    ...(through === undefined ? {} : { through }),
  });
}

describe.each(Object.entries(interestReadings))("%s", (id, { term, chosen, alternatives }) => {
  const flip = flips[id as keyof typeof flips]; // a key of the register

  it("has a case for what is chosen, and for each alternative", () => {
    expect(flip.expected.map(([value]) => value)).toStrictEqual([chosen, ...alternatives]);
    const results = flip.expected.map(([value, interest, lines]) => {
      const found = flip.findings === true ? accrued(flip, { [term]: value }).findings.map((f) => f.state) : [];
      return `${interest} in ${String(lines)} ${found.join()}`;
    });
    expect(new Set(results).size).toBe(results.length);
  });

  it.each(flip.expected)("%s", (value, interest, lines) => {
    const schedule = accrued(flip, { [term]: value });
    expect(schedule.totals.interest).toBe(interest);
    expect(schedule.periods).toHaveLength(lines);
  });

  it("is what is done where the terms are silent, and the result says so", () => {
    const silent = accrued(flip, {});
    expect(silent.totals.interest).toBe(flip.expected[0]?.[1]);
    expect(silent.readings).toContainEqual({ id, chosen });
  });
});
