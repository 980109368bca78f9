import { AFTER_REST_DAY, lawOfDay } from "../../kernel/law.ts";
import { type Day, dayNumber, dayOf } from "../../base/date/day.ts";
import { refuse, refuseAny } from "../../base/input/input-error.ts";
import { type Issue, pathText } from "../../base/input/issue.ts";
import { missing, notInCalendar } from "../../base/input/wording.ts";
import type { Found } from "../../kernel/between.ts";
import type { Basis } from "../../kernel/basis.ts";
import { isFrozenDeep } from "../../kernel/freeze-deep.ts";
import { prepareCalendar, type PreparedCalendar, sourceOf, workedFrom } from "../working-days/calendar.ts";
import type { WorkingCalendar } from "../working-days/types.ts";
import { agreedLate } from "./facts.ts";
import type { Loan, OverdueTermValues } from "./types.ts";
import type { LoanSlots } from "./read-loan.ts";

/** Whether a maturity on a rest day stands, or moves to the next working day. */
export type MaturityOnRestDay = NonNullable<OverdueTermValues["maturityOnRestDay"]>;

/** A loan and its place in the facts, for checks of their schema. */
export type LoanAt = readonly [loan: Loan, ...path: PropertyKey[]];

/**
 * The check of facts that bring a calendar: their extensions were agreed by the maturity, or at the latest on
 * the day to which the calendar moves it. Where maturities stand, {@link movingCalendar} is stricter.
 */
export function agreedInTime<F extends { readonly calendar?: WorkingCalendar }>(
  loansOf: (facts: F) => readonly LoanAt[],
): (facts: F) => readonly Found[] {
  return (facts) => {
    const calendar = facts.calendar === undefined ? undefined : preparedCalendar(facts.calendar);
    const lastDay = (day: Day): Day => {
      const moved = calendar === undefined ? undefined : workedFrom(dayNumber(day), 1, calendar);
      return moved === undefined ? day : dayOf(moved);
    };
    return loansOf(facts).flatMap(([loan, ...at]) =>
      agreedLate(loan, lastDay).map(({ issue, path }) => ({ issue, path: [...at, ...path] })),
    );
  };
}

/** A loan and its place among the facts. */
export interface PlacedLoan {
  readonly loan: Loan;
  readonly path: string;
}

/** The one loan of facts with its place. */
export function placedLoan({ loan }: { readonly loan: Loan }): readonly PlacedLoan[] {
  return [{ loan, path: "facts.loan" }];
}

/** The loans of a list with their places. */
export function placed(loans: readonly Loan[], path: string): readonly PlacedLoan[] {
  return loans.map((loan, i) => ({ loan, path: `${path}[${String(i)}]` }));
}

/**
 * The calendar by which maturities move; undefined where they stand. Throws where it is missing, and names
 * every maturity written for `through` or before that it does not cover: of a later one it does not matter
 * where it comes to lie.
 *
 * @remarks
 * **Source** `civil-code#203`. **Reading** `loan/maturity-on-rest-day`.
 */
export function movingCalendar(
  reading: MaturityOnRestDay | undefined,
  calendar: WorkingCalendar | undefined,
  path: string,
  loans: readonly PlacedLoan[],
  { asOf = Infinity, through = Infinity }: { readonly asOf?: number; readonly through?: number } = {},
): PreparedCalendar | undefined {
  if (reading !== "next-working-day") {
    // With a calendar at hand the door let in what only a maturity that moves allows.
    if (calendar !== undefined) refuseAny(loans.flatMap(({ loan, path: at }) => lateIssues(loan, at)));
    return undefined;
  }
  if (calendar === undefined) refuse(missing(path));
  const t = preparedCalendar(calendar);
  const uncovered = (day: Day, at: string): readonly Issue[] => {
    const written = dayNumber(day);
    return written <= through && workedFrom(written, 1, t) === undefined ? [notInCalendar(`${at}.maturesOn`)] : [];
  };
  refuseAny(
    loans.flatMap(({ loan, path: at }) => [
      ...uncovered(loan.maturesOn, at),
      ...loan.extensions.flatMap(({ agreedOn, maturesOn }, i) =>
        dayNumber(agreedOn) <= asOf ? uncovered(maturesOn, `${at}.extensions[${String(i)}]`) : [],
      ),
    ]),
  );
  return t;
}

function lateIssues(loan: Loan, at: string): readonly Issue[] {
  return agreedLate(loan).map(({ issue, path }) => ({ ...issue, path: pathText(at, path) }));
}

const memory: WeakMap<object, PreparedCalendar> = /* @__PURE__ */ new WeakMap();

/** A calendar that the door has let in; kept where it is frozen. */
export function preparedCalendar(calendar: WorkingCalendar): PreparedCalendar {
  const known = memory.get(calendar);
  if (known !== undefined) return known;
  const prepared = prepareCalendar(calendar);
  if (isFrozenDeep(calendar)) memory.set(calendar, prepared);
  return prepared;
}

/** A maturity as it is written, and where it came to lie. */
export interface MaturityDays {
  readonly writtenDay: number;
  readonly maturityDay: number;
}

/** The maturities that a loan had by a day, one after the other. */
export function maturitiesBy(loan: LoanSlots, asOf: number): readonly [MaturityDays, ...MaturityDays[]] {
  const contract = { writtenDay: loan.writtenMaturityDay, maturityDay: loan.maturityDay };
  return [contract, ...loan.extensions.filter((e) => e.agreedDay <= asOf)];
}

/** The maturity of a loan on a day. */
export function maturityBy(loan: LoanSlots, asOf: number): MaturityDays {
  const all = maturitiesBy(loan, asOf);
  return all.at(-1) ?? all[0];
}

/** What tells that a maturity moved, and from which day; nothing where it stands. */
export function movedMaturity({ writtenDay, maturityDay }: MaturityDays): { readonly movedFrom?: Day } {
  return writtenDay === maturityDay ? {} : { movedFrom: dayOf(writtenDay) };
}

/** What moved maturities rest on: the term, the law, and the notices for the years; nothing where they stand. */
export function movedBasis(
  maturities: readonly MaturityDays[],
  calendar: PreparedCalendar | undefined,
  term: readonly Basis[],
): readonly Basis[] {
  const moved = maturities.filter(({ writtenDay, maturityDay }) => writtenDay !== maturityDay);
  if (calendar === undefined || moved.length === 0) return [];
  const notices = new Set(moved.map(({ maturityDay }) => sourceOf(maturityDay, calendar)));
  return [
    ...term,
    ...lawOfDay([AFTER_REST_DAY], Math.min(...moved.map(({ writtenDay }) => writtenDay))),
    ...[...notices].map((article) => ({ by: "published" as const, article })),
  ];
}
