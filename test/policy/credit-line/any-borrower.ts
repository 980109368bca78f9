import fc from "fast-check";
import type {
  BorrowerEvent,
  SuspensionHistory,
  SuspensionTermValues,
} from "../../../src/policy/credit-line/suspension/types.ts";
import { aLoanPlan, loanOf } from "./any-loan-plan.ts";
import { dayPlus } from "./plain-days.ts";

/*
 * Borrowers whose loans fall due, are paid late and extended around a few days, on which events happen too.
 */

const KINDS = ["death", "proceedings", "refused-check"] as const;
const DAYS = ["2019-01-01", "2019-01-02", "2019-03-12", "2019-03-13", "2019-03-14"] as const;

/** What the terms of a suspension may say. */
export const anySuspensionRules: fc.Arbitrary<SuspensionTermValues> = fc.record(
  {
    overdueDaysOver: fc.constantFrom(0, 30, 70),
    lateEpisodes: fc.record({ daysOver: fc.constantFrom(0, 30, 31), times: fc.integer({ min: 1, max: 3 }) }),
    misuse: fc.constant("ground" as const),
    suspensionEvents: fc.subarray([...KINDS], { minLength: 1 }),
    overdueEpisode: fc.constantFrom("stretch", "each-due"),
    lateRecords: fc.constantFrom("one", "each-loan"),
    pastOverdue: fc.constantFrom("running-only", "ever"),
    endedEvents: fc.constantFrom("no-ground", "ground"),
  },
  { requiredKeys: [] },
);

const someEvents: fc.Arbitrary<readonly BorrowerEvent[]> = fc.array(
  fc
    .tuple(
      fc.constantFrom(...DAYS),
      fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
      fc.constantFrom("F-1", "F-2"),
    )
    .map(([on, length, evidence]) => ({
      on,
      ...(length === undefined ? {} : { through: dayPlus(on, length) }),
      evidence,
    })),
  { maxLength: 3 },
);

export const anyBorrower: fc.Arbitrary<SuspensionHistory> = fc
  .record({
    loans: fc.array(aLoanPlan, { maxLength: 3 }),
    asOf: fc.oneof(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 28, max: 34 }), fc.integer({ min: 0, max: 900 })),
    anchor: fc.nat({ max: 2 }),
    events: fc.record(
      { death: someEvents, proceedings: someEvents, "refused-check": someEvents },
      { requiredKeys: [] },
    ),
  })
  .map(({ loans, asOf, anchor, events }) => {
    const book = loans.map((plan, i) => loanOf(plan, `L${String(i + 1)}`, DAYS));
    const due = book[anchor]?.maturesOn ?? "2019-03-13";
    return { line: "C1", asOf: dayPlus(due, asOf), loans: book, events };
  });
