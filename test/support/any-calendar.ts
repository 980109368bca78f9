import fc from "fast-check";
import type { Loan } from "../../src/ledger/loan/types.ts";
import type { WorkingCalendar } from "../../src/ledger/working-days/types.ts";
import { daysAfter, everyDay, nightsBetween } from "./diary.ts";

/*
 * Small calendars about the maturities of a loan, in which any day may be off or worked, and the day to which
 * a maturity moves by them: found by turning the pages of the diary, with nothing from `src`.
 */

/** How a calendar lies about a loan; a day is turned round where the pattern, laid end to end, says so. */
const aPlan = fc.record({
  /** Less than nothing: the first maturity is not covered. */
  before: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 10 }) }, fc.constant(-1)),
  after: fc.oneof(fc.constant(400), fc.integer({ min: 0, max: 10 })),
  turned: fc.oneof(
    fc.constant([false]),
    fc.array(fc.boolean(), { minLength: 1, maxLength: 20 }),
    // Long holidays: five weekdays in seven days turned round, and now and then a make-up day.
    fc.array(fc.constantFrom(true, true, true, false), { minLength: 5, maxLength: 40 }),
  ),
});

/** Any calendar of the days about the maturities of each of these loans. */
export function withCalendar<L extends Loan>(
  loans: fc.Arbitrary<L>,
): fc.Arbitrary<{ readonly loan: L; readonly calendar: WorkingCalendar }> {
  return fc.tuple(loans, aPlan).map(([loan, { before, after, turned }]) => {
    const coveredFrom = daysAfter(loan.maturesOn, -before);
    const coveredThrough = daysAfter(loan.extensions.at(-1)?.maturesOn ?? loan.maturesOn, 1 + after);
    const other = everyDay(coveredFrom, coveredThrough).filter((_, i) => turned[i % turned.length] === true);
    const calendar = {
      ...{ calendar: "any", document: "any-notice", title: { zh: "任意", en: "any" }, coveredFrom, coveredThrough },
      off: other.filter((day) => !isWeekend(day)),
      worked: other.filter(isWeekend),
    };
    return { loan, calendar };
  });
}

/** The first worked day from a day on; undefined where the calendar does not reach it. */
export function nextWorkedDay(from: string, calendar: WorkingCalendar): string | undefined {
  if (from < calendar.coveredFrom || from > calendar.coveredThrough) return undefined;
  return everyDay(from, calendar.coveredThrough).find((day) =>
    isWeekend(day) ? calendar.worked.includes(day) : !calendar.off.includes(day),
  );
}

/** Where the calendar has no worked day for a maturity of the loan, in the order of the loan. */
export function maturitiesNotReached({ maturesOn, extensions }: Loan, calendar: WorkingCalendar): readonly string[] {
  const places = [{ maturesOn, at: "" }, ...extensions.map((e, i) => ({ ...e, at: `extensions[${String(i)}].` }))];
  return places.flatMap((p) => (nextWorkedDay(p.maturesOn, calendar) === undefined ? [`${p.at}maturesOn`] : []));
}

/**
 * The loan as if its contract and its extensions had named the days to which their maturities move. An extension
 * that moves to where the loan matures already changes nothing, and is left out.
 */
export function asIfWritten<L extends Loan>(loan: L, calendar: WorkingCalendar): L {
  const moved = (day: string): string => nextWorkedDay(day, calendar) ?? day;
  let last = moved(loan.maturesOn);
  const extensions = loan.extensions.flatMap(({ agreedOn, maturesOn }) => {
    const day = moved(maturesOn);
    if (day === last) return [];
    last = day;
    return [{ agreedOn, maturesOn: day }];
  });
  return { ...loan, maturesOn: moved(loan.maturesOn), extensions };
}

/** 2010-01-04 was a Monday. */
function isWeekend(day: string): boolean {
  return (nightsBetween("2010-01-04", day) + 7_000) % 7 >= 5;
}
