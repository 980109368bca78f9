import fc from "fast-check";
import type { Loan } from "../../../src/ledger/loan/types.ts";
import type { NoticeRule, ReminderTermValues, ReminderTrackFacts } from "../../../src/policy/reminders/types.ts";
import type { WorkingCalendar } from "../../../src/ledger/working-days/types.ts";
import { daysAfter, everyDay } from "../../support/diary.ts";
import { yuan } from "../../support/exact.ts";

/*
 * Terms, loans and records within a few weeks of each other, so that due days, repayments, agreements, what was
 * given and the day of judgement often meet.
 */

const FIRST_DAY = "2023-12-25";

const aRule: fc.Arbitrary<NoticeRule> = fc.record({
  daysBefore: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.constantFrom(30, 60)),
  form: fc.constantFrom("advance", "written"),
  by: fc.constantFrom("lender", "township", "village"),
  to: fc.constantFrom("borrower", "guarantor"),
});

/** What terms of reminders may say; those that leave a reading open among them. */
export const anyRules: fc.Arbitrary<ReminderTermValues & { readonly notices: readonly NoticeRule[] }> = fc.record(
  {
    notices: fc.uniqueArray(aRule, {
      ...{ minLength: 1, maxLength: 3 },
      selector: ({ form, daysBefore }) => `${form} ${String(daysBefore)}`,
    }),
    shortLoan: fc.constantFrom("compressed", "dropped"),
    earliestDays: fc.constantFrom<"from-lending" | number>("from-lending", 0, 1, 5, 15, 30),
    lastDay: fc.constantFrom("included", "excluded"),
    oneForBoth: fc.constantFrom("yes", "no"),
    noticeOnRestDay: fc.constantFrom("stands", "previous-working-day"),
  },
  { requiredKeys: ["notices"] },
);

/** Any weekday may be off and any day of a weekend worked, as the pattern says, with an ordinary week in between. */
const aCalendar: fc.Arbitrary<WorkingCalendar> = fc
  .array(fc.constantFrom(true, true, false), { maxLength: 30 })
  .map((pattern) => [...pattern, false, false, false, false, false, false, false])
  .map((turned) => {
    const [coveredFrom, coveredThrough] = ["2023-06-01", "2025-06-30"] as const;
    const other = everyDay(coveredFrom, coveredThrough).filter((_, i) => turned[i % turned.length] === true);
    // 2023-06-03 was a Saturday.
    const saturdays = everyDay("2023-06-03", coveredThrough).filter((_, i) => i % 7 <= 1);
    const weekend = new Set(saturdays);
    return {
      ...{ calendar: "any", document: "any-notice", title: { zh: "任意", en: "any" }, coveredFrom, coveredThrough },
      off: other.filter((day) => !weekend.has(day)),
      worked: other.filter((day) => weekend.has(day)),
    };
  });

const aShare = fc.constantFrom(100, 100, 100, 50, 99);
const aLength = fc.oneof(fc.integer({ min: 1, max: 25 }), fc.integer({ min: 26, max: 80 }));
const aPlan = fc.record({
  paidOut: fc.integer({ min: 0, max: 15 }),
  length: aLength,
  extensions: fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), aLength), { maxLength: 2 }),
  repayments: fc.array(fc.tuple(fc.integer({ min: 0, max: 90 }), aShare), { maxLength: 2 }),
});

function loanOf({ paidOut, length, extensions, repayments }: Plan, id: string): Loan {
  const on = (after: number): string => daysAfter(FIRST_DAY, paidOut + after);
  let agreed = 0;
  let maturity = length;
  let left = 1_000;
  return {
    ...{ id, household: `H-${id}`, lender: "B1", principal: yuan(BigInt(left)), instalments: [] },
    ...{ paidOutOn: on(0), maturesOn: on(length) },
    // Each agreed between the agreement before it and the maturity that it moves.
    extensions: extensions.map(([place, by]) => {
      agreed += Math.floor(((maturity - agreed) * place) / 100);
      maturity += by;
      return { agreedOn: on(agreed), maturesOn: on(maturity) };
    }),
    repayments: repayments.map(([after, share]) => {
      const part = Math.floor((left * share) / 100);
      left -= part;
      return { day: on(after), amount: yuan(BigInt(part)) };
    }),
  };
}
type Plan = typeof aPlan extends fc.Arbitrary<infer P> ? P : never;

/** The ids stand in another order as text than as numbers. */
const IDS = ["L2", "L10", "l1", "L2/2024-01-10"];

/** Terms, loans, a day of judgement, and a record of notices given that these loans may call for. */
export const anyReminders = fc
  .record({
    rules: anyRules,
    calendar: aCalendar,
    plans: fc.array(aPlan, { maxLength: 3 }),
    turn: fc.nat({ max: 3 }),
    asOf: fc.integer({ min: -5, max: 130 }),
    given: fc.array(fc.tuple(fc.nat(), fc.oneof(fc.integer({ min: -35, max: 5 }), fc.constantFrom(-15, -16, 0, 1))), {
      maxLength: 8,
    }),
  })
  .map(({ rules, calendar, plans, turn, asOf, given }) => {
    const loans = plans.map((plan, i) => loanOf(plan, IDS[(i + turn) % IDS.length] ?? ""));
    const possible = loans.flatMap((loan) =>
      [loan.maturesOn, ...loan.extensions.map((e) => e.maturesOn)].flatMap((maturity) =>
        rules.notices.map(({ form, daysBefore }) => ({
          notice: `${loan.id}/${maturity}/${form}/${String(daysBefore)}`,
          // Of a notice of more days than the loan has, the day of pay-out is what counts.
          about: [daysAfter(maturity, -daysBefore), loan.paidOutOn].sort()[1] ?? "",
        })),
      ),
    );
    const sent = given.flatMap(([pick, off]) => {
      const chosen = possible[pick % Math.max(1, possible.length)];
      return chosen === undefined ? [] : [{ notice: chosen.notice, on: daysAfter(chosen.about, off) }];
    });
    const facts: ReminderTrackFacts = { loans, calendar, asOf: daysAfter(FIRST_DAY, asOf), sent };
    return { rules, facts };
  });
