import fc from "fast-check";
import type { PeriodLength } from "../../../src/base/date/periods.ts";
import type { DeadlineDone, DeadlineEvent, DeadlineFacts, DueRule } from "../../../src/policy/deadlines/types.ts";
import { withCalendar } from "../../support/any-calendar.ts";
import { aLoan } from "../../support/builders.ts";
import { daysAfter } from "../../support/diary.ts";
import { aRow } from "./deadline-builders.ts";
import type { Values } from "./deadlines-by-hand.ts";
import { nameByHand, periodsByHand } from "./periods-by-hand.ts";

/*
 * Rules of every kind, events and doings about a few days, and small calendars: due days, doings and the day of
 * judgement often meet.
 */

const aKind = fc.constantFrom("a", "b", "c");
const aPeriod = fc.constantFrom("week" as const, "month" as const, "quarter" as const, "year" as const);
const aDay = fc.oneof(fc.constantFrom(1, 10, 28), fc.integer({ min: 1, max: 28 }));

const aRule: fc.Arbitrary<DueRule> = fc.oneof(
  fc.record({ due: fc.constant("in-each" as const), period: aPeriod }),
  fc.record({ due: fc.constant("in-each" as const), period: aPeriod, each: aKind }),
  fc.record({ due: fc.constant("next-month" as const), day: aDay }),
  fc.record({ due: fc.constant("next-month" as const), day: aDay, about: aKind }),
  fc.record({ due: fc.constant("next-month" as const), day: aDay, each: aKind }),
  fc.record({ due: fc.constant("working-days" as const), days: fc.integer({ min: 1, max: 25 }), after: aKind }),
  fc.record({
    ...{ due: fc.constant("day-of-year" as const), after: aKind },
    ...{ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) },
  }),
  fc.record({ due: fc.constant("next-year" as const), after: aKind }),
  fc.record({ due: fc.constant("keep" as const), months: fc.integer({ min: 1, max: 14 }), after: aKind }),
  fc.record({
    ...{ due: fc.constant("keep" as const), months: fc.constantFrom(1, 2, 12), after: aKind },
    from: fc.constant("the-day" as const),
  }),
);

/** Either way of each open point, or the default. */
const anyReadings = fc.record(
  {
    byDay: fc.constantFrom("through" as const, "day-before" as const),
    fixedDayOnRestDay: fc.constantFrom("next-working-day" as const, "stays" as const),
    periodOnRestDay: fc.constantFrom("stays" as const, "next-working-day" as const),
    partialPeriods: fc.constantFrom("not-due" as const, "due" as const),
    monthsWithout: fc.constantFrom("due" as const, "not-due" as const),
    keptFrom: fc.constantFrom("the-day" as const, "year-end" as const),
  },
  { requiredKeys: [] },
);

const anyValues: fc.Arbitrary<Values> = fc
  .tuple(fc.array(aRule, { minLength: 1, maxLength: 5 }), anyReadings)
  .map(([rules, readings]) => ({ ...readings, deadlines: rules.map((when, i) => aRow(when, `d${String(9 - i)}`)) }));

/** The duties hold from a day of 2020; what happened before happened in an earlier month. */
const aStart = fc.oneof(
  fc.constantFrom("2020-01-01", "2020-02-29", "2020-07-01", "2020-12-28"),
  fc.integer({ min: 0, max: 365 }).map((days) => daysAfter("2020-01-01", days)),
);
const anOffset = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 120 }), fc.constantFrom(-31, -60));
const aSpan = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 500 }));

const aDoing = fc.record({
  row: fc.nat({ max: 4 }),
  which: fc.nat({ max: 7 }),
  names: fc.boolean(),
  after: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 420 })),
});
type Doing = typeof aDoing extends fc.Arbitrary<infer D> ? D : never;

/** Something done that the terms know, for something that happened before it; nothing where nothing did. */
function doingOf({ row, which, names, after }: Doing, values: Values, facts: DeadlineFacts): readonly DeadlineDone[] {
  const { deadline, when } = values.deadlines[row % values.deadlines.length] ?? { deadline: "" };
  if (when === undefined) return [];
  const kind = when.due === "in-each" || when.due === "next-month" ? when.each : when.after;
  if (kind !== undefined) {
    const happened = facts.events.filter(({ event }) => event === kind);
    const event = happened[which % happened.length];
    if (event === undefined) return [];
    const its = { deadline, for: event.id };
    if (when.due !== "in-each" || !names) return [{ ...its, on: daysAfter(event.on, after) }];
    const named = aboutPeriod(daysAfter(event.on, which * 9), when.period, after);
    return [{ ...its, ...named, on: named.on < event.on ? event.on : named.on }];
  }
  if (when.due !== "in-each") {
    const month = nameByHand(daysAfter(facts.since, which * 15), "month");
    const last = daysAfter(`${month}-28`, 3); // the end of the month or a day or three into the next
    return [{ deadline, period: month, on: daysAfter(last, after % 45) }];
  }
  if (!names) return [{ deadline, on: daysAfter(facts.since, after) }];
  return [{ deadline, ...aboutPeriod(daysAfter(facts.since, which * 9 - 9), when.period, after) }];
}

/** Done so many days after the first of the period in which a day lies, which it names. */
function aboutPeriod(
  day: string,
  length: PeriodLength,
  after: number,
): { readonly period: string; readonly on: string } {
  const [own] = periodsByHand(day, day, length);
  if (own === undefined) throw new Error(`${day} is not written down`);
  return { period: own.name, on: daysAfter(own.first, after) };
}

export interface AnyDeadlines {
  readonly values: Values;
  readonly facts: DeadlineFacts & Required<Pick<DeadlineFacts, "calendar">>;
}

/** Terms and facts that the door lets in. */
export const anyDeadlines: fc.Arbitrary<AnyDeadlines> = fc
  .record({
    ...{ values: anyValues, since: aStart, span: aSpan, beyond: fc.option(aSpan, { nil: undefined }) },
    events: fc.array(fc.tuple(aKind, anOffset), { maxLength: 7 }),
    doings: fc.array(aDoing, { maxLength: 12 }),
    covered: fc.integer({ min: -5, max: 60 }),
  })
  .chain((plan) => {
    const about = fc.constant(aLoan({ maturesOn: daysAfter(plan.since, plan.covered) }));
    return withCalendar(about).map(({ calendar }) => {
      const asOf = daysAfter(plan.since, plan.span);
      const events = plan.events.map(([event, offset], i): DeadlineEvent => ({
        ...{ id: `E${String((i * 3) % 7)}`, event, on: daysAfter(plan.since, offset) },
      }));
      const facts = {
        ...{ since: plan.since, asOf, events, done: [], calendar },
        ...(plan.beyond === undefined ? {} : { through: daysAfter(asOf, plan.beyond) }),
      };
      const done = plan.doings.flatMap((doing) => doingOf(doing, plan.values, facts));
      const named = new Set(plan.values.deadlines.flatMap(({ when }) => kindsOf(when)));
      return { values: plan.values, facts: { ...facts, done, events: events.filter((e) => named.has(e.event)) } };
    });
  });

function kindsOf(when: DueRule): readonly (string | undefined)[] {
  if (when.due === "in-each") return [when.each];
  return when.due === "next-month" ? [when.each, when.about] : [when.after];
}
