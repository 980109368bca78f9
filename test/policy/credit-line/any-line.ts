import fc from "fast-check";
import type { CreditLineHistory, CreditLineTermValues, LineStep } from "../../../src/policy/credit-line/types.ts";
import { yuan } from "../../support/exact.ts";
import { aLoanPlan, aPlace, loanOf, placed } from "./any-loan-plan.ts";
import { dayPlus, monthsAfter } from "./plain-days.ts";

/*
 * Lines with their terms. What happens crowds around the edges of the years and the end of the line.
 */

const GRANTS = ["2018-01-15", "2018-12-30", "2019-07-02", "2020-02-29"] as const;

/** The days around which everything happens. */
function edgesOf(on: string, validMonths: number | undefined): readonly string[] {
  const year = Number(on.slice(0, 4));
  return [
    on,
    monthsAfter(on, 12),
    monthsAfter(on, 24),
    monthsAfter(on, validMonths ?? 36),
    `${String(year + 1)}-01-01`,
    `${String(year + 2)}-01-01`,
  ];
}

const aSize: fc.Arbitrary<LineStep> = fc.record(
  {
    line: fc.constantFrom("5000.00", "10000.00", "30000.00"),
    points: fc.integer({ min: 1, max: 60 }),
    grades: fc.integer({ min: 1, max: 3 }),
    rate: fc.constantFrom("0.25%", "1.50%", "3.00%"),
    months: fc.integer({ min: 1, max: 20 }),
  },
  { requiredKeys: ["line"] },
);
const someSteps = fc.array(aSize, { minLength: 1, maxLength: 2 });

/** What the terms of a line may say. */
const anyLineRules: fc.Arbitrary<CreditLineTermValues> = fc.record(
  {
    drawing: fc.constantFrom("revolving", "revolving", "once"),
    validMonths: fc.constantFrom(7, 12, 13, 24, 36),
    rewardSteps: someSteps,
    penaltySteps: someSteps,
    gradeOrder: fc.constant(["AAA", "AA", "A"]),
    highestLine: fc.constantFrom("50000.00", "60000.00"),
    lineYear: fc.constantFrom("from-grant", "calendar"),
    nothingDue: fc.constantFrom("kept", "no-reward"),
    repaidWithin: fc.constantFrom("maturity", "draw"),
  },
  { requiredKeys: ["drawing"] },
);

/** Rules and a history under them. Everything is drawn and repaid on different days, as a book that sums up does. */
export const anyLine: fc.Arbitrary<{ readonly rules: CreditLineTermValues; readonly history: CreditLineHistory }> = fc
  .record({
    rules: anyLineRules,
    on: fc.constantFrom(...GRANTS),
    granted: fc.record(
      {
        points: fc.integer({ min: 0, max: 100 }),
        grade: fc.constantFrom("AAA", "AA", "A"),
        rate: fc.constantFrom("4.35%", "0.00%"),
        longestMonths: fc.integer({ min: 1, max: 36 }),
      },
      { requiredKeys: [] },
    ),
    units: fc.integer({ min: 0, max: 6 }),
    loans: fc.array(aLoanPlan, { maxLength: 3 }),
    adjustments: fc.array(fc.tuple(aPlace, fc.integer({ min: 0, max: 7 })), { maxLength: 2 }),
    suspensions: fc.array(fc.tuple(aPlace, fc.option(fc.constantFrom(0, 1, 30), { nil: undefined })), { maxLength: 2 }),
    asOf: fc.oneof(aPlace, fc.tuple(fc.constant(3), fc.integer({ min: -600, max: 600 }))),
  })
  .map(({ rules, on, granted, units, loans, adjustments, suspensions, asOf }) => {
    const edges = edgesOf(on, rules.validMonths);
    const last = rules.validMonths === undefined ? "9999-12-31" : monthsAfter(on, rules.validMonths);
    const anew = new Map(adjustments.map(([place, n]) => [placed(place, edges), yuan(BigInt(n * 1_000_000))]));
    const history: CreditLineHistory = {
      line: "C1",
      household: "H1",
      asOf: placed(asOf, edges),
      granted: { on, amount: yuan(BigInt(units * 1_000_000)), ...granted },
      adjustments: [...anew]
        .filter(([day]) => day >= on && day <= last)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([day, amount]) => ({ on: day, amount })),
      suspensions: apart(
        suspensions
          .map(([place, length]) => {
            const from = placed(place, edges);
            return length === undefined ? { from } : { from, through: dayPlus(from, length) };
          })
          .filter(({ from }) => from >= on),
      ),
      draws: loans.map((plan, i) => loanOf(plan, `L${String(i + 1)}`, edges)),
    };
    return { rules, history };
  });

/** In the order of time, without those that overlap one before. */
function apart(suspensions: CreditLineHistory["suspensions"]): CreditLineHistory["suspensions"] {
  const kept: CreditLineHistory["suspensions"][number][] = [];
  for (const next of suspensions.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const before = kept.at(-1);
    if (before === undefined || (before.through ?? "9999-12-31") < next.from) kept.push(next);
  }
  return kept;
}
