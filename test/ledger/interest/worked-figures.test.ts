import { describe, expect, it } from "vitest";
import { accrueInterest } from "../../../src/ledger/interest/accrue-interest.ts";
import { pbocBenchmark } from "../../../src/ledger/rates/pboc-benchmark.ts";
import { fenIn, yuan } from "../../support/exact.ts";
import { aPricedLoan, asNightly, interestOf, interestTerms } from "../../support/interest-builders.ts";
import { nightlyInterest } from "../../support/night-by-night.ts";
import { INTEREST_CASES, type InterestCase } from "./worked-figures.ts";

const rates = [pbocBenchmark];
const world = ({ through }: InterestCase): { rates: typeof rates; through?: string } =>
  through === undefined ? { rates } : { rates, through };

describe("the worked figures", () => {
  it.each(INTEREST_CASES)("$article, $title: $interest", (figure) => {
    const schedule = accrueInterest(interestTerms(figure.rules), { loan: figure.loan, ...world(figure) });
    expect(schedule.totals.interest).toBe(figure.interest);
    if (figure.periods !== undefined) expect(interestOf(schedule)).toStrictEqual(figure.periods);
  });

  it.each(INTEREST_CASES)("night by night as well: $title", (figure) => {
    const nightly = nightlyInterest(figure.loan, world(figure), figure.rules);
    expect(yuan(nightly.reduce((sum, { interest }) => sum + fenIn(interest), 0n))).toBe(figure.interest);
    if (figure.periods !== undefined) expect(nightly.map(({ interest }) => interest)).toStrictEqual(figure.periods);
    const schedule = accrueInterest(interestTerms(figure.rules), { loan: figure.loan, ...world(figure) });
    expect(schedule.periods.map(asNightly)).toStrictEqual(nightly);
  });
});

describe("a schedule", () => {
  it("says what it is and how every line was counted", () => {
    const schedule = accrueInterest(
      interestTerms({ method: "term-units", overdueMarkUp: "50%", maturityOnRestDay: "stands" }),
      {
        loan: aPricedLoan({ maturesOn: "2018-01-25" }),
        through: "2018-01-25",
      },
    );
    expect(schedule).toMatchObject({ kind: "interest-schedule", loan: "L1", maturesOn: "2018-01-25" });
    expect(schedule.periods).toStrictEqual([
      {
        kind: "ordinary",
        from: "2017-11-15",
        through: "2017-12-20",
        days: 36,
        segments: [
          {
            ...{ from: "2017-11-15", through: "2017-12-20", days: 36 },
            counted: { by: "months-and-days", months: 1, days: 6 }, // to 12-15, then to 12-21
            ...{ balance: "50000.00", rate: "4.75%", charge: "contract" },
          },
        ],
        exact: { dividend: "85500", divisor: "360" }, // 50,000 × 4.75 % × 36 ÷ 360
        interest: "237.50",
      },
      {
        kind: "ordinary",
        from: "2017-12-21",
        through: "2018-01-24",
        days: 35,
        segments: [
          {
            ...{ from: "2017-12-21", through: "2018-01-24", days: 35 },
            counted: { by: "months-and-days", months: 1, days: 4 },
            ...{ balance: "50000.00", rate: "4.75%", charge: "contract" },
          },
        ],
        exact: { dividend: "80750", divisor: "360" }, // 2,375 × 34 units
        interest: "224.31",
      },
      {
        kind: "overdue",
        from: "2018-01-25",
        through: "2018-01-25",
        days: 1,
        segments: [
          {
            ...{ from: "2018-01-25", through: "2018-01-25", days: 1 },
            counted: { by: "months-and-days", months: 0, days: 1 },
            ...{ balance: "50000.00", rate: "7.125%", charge: "overdue" },
          },
        ],
        exact: { dividend: "3562.5", divisor: "360" },
        interest: "9.90", // 9.8958…
      },
    ]);
    expect(schedule.totals).toStrictEqual({ ordinary: "461.81", overdue: "9.90", interest: "471.71" });
    expect(schedule.unpaid).toBe("50000.00");
    expect(schedule.warnings).toStrictEqual([]);
  });
});
