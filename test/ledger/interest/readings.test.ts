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
    // From 2020-12-15 to 2021-03-25, 100 nights.
    loan: { paidOutOn: "2020-12-15", maturesOn: "2021-03-25" },
    expected: [
      ["quarterly", "1000.00", 3], // to 20 December, to 20 March, to the end
      ["monthly", "1000.00", 5],
      ["yearly", "1000.00", 2],
      ["at-maturity", "1000.00", 1],
    ],
  },
  "interest/overdue-mark-up": {
    through: "2021-03-10", // one night overdue
    expected: [
      ["50%", "605.00", 2],
      ["30%", "603.00", 2],
      ["40%", "604.00", 2],
    ],
  },
  "interest/misuse-mark-up": {
    loan: { misusedOn: "2021-03-09" }, // the last night
    expected: [
      ["100%", "600.00", 1],
      ["50%", "595.00", 1],
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
      ["stands", "620.00", 1], // 22 nights in January, 28 in February, 12 in March
      ["next-working-day", "640.00", 1], // those of Saturday and Sunday too
    ],
  },
};

function accrued({ loan, through }: Flip, rules: InterestTermValues): InterestSchedule {
  const facts = { paidOutOn: "2021-01-10", maturesOn: "2021-03-10", principal: "36000", rate: { fixed: "10%" } };
  return accrueInterest(interestTerms(rules), {
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
    const results = flip.expected.map(([, interest, lines]) => `${interest} in ${String(lines)}`);
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
