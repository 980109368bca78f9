import { AFTER_REST_DAY, lawOfDay } from "../../kernel/law.ts";
import { type Day, dayOf } from "../../base/date/day.ts";
import type { Basis } from "../../kernel/basis.ts";
import { isFrozenDeep } from "../../kernel/freeze-deep.ts";
import { balanceOn } from "./balance.ts";
import { prepareCalendar, type PreparedCalendar, sourceOf } from "../working-days/calendar.ts";
import type { WorkingCalendar } from "../working-days/types.ts";
import type { Loan, OverdueTermValues } from "./types.ts";
import type { LoanSlots, MaturityDaysBy, MaturityRules } from "./read-loan.ts";

/** The rules for the days of maturities, from laid terms that the readings about them decide. */
export function maturityRules(
  v: Required<Pick<OverdueTermValues, "maturityOnRestDay" | "restDayOverdueFrom" | "afterGrace">>,
): MaturityRules {
  return {
    moves: v.maturityOnRestDay === "next-working-day",
    overdueFromPrinted: v.restDayOverdueFrom === "printed-maturity",
    overdueFromEndOfGrace: v.afterGrace === "from-end-of-grace",
  };
}

/** The rules with the calendar of the facts. A maturity that it does not reach stands, with a warning. */
export function maturityDays(rules: MaturityRules, calendar: WorkingCalendar | undefined): MaturityDaysBy {
  return { ...rules, calendar: calendar === undefined ? undefined : preparedCalendar(calendar) };
}

/** A loan of the facts, and what its days are read to be. */
export interface RestDayWarning {
  /** Whether this maturity falls on a rest day is not known: no calendar reaches it. It stands. */
  readonly code: "rest-day-not-checked";
  readonly loan: string;
  readonly maturesOn: Day;
}

/** Warns of the maturity that stands for want of a calendar; those before it are past. */
export function restDayWarnings(
  { id }: Pick<Loan, "id">,
  slots: LoanSlots,
  asOf = Infinity,
): readonly RestDayWarning[] {
  const { writtenDay } = maturityBy(slots, asOf);
  if (!slots.notChecked.includes(writtenDay)) return [];
  return [{ code: "rest-day-not-checked", loan: id, maturesOn: dayOf(writtenDay) }];
}

/** The same of loans of which something was owed after the day that is written: only there can it change what a result says. */
export function restDayWarningsPast(loan: Pick<Loan, "id">, slots: LoanSlots, asOf: number): readonly RestDayWarning[] {
  const { writtenDay } = maturityBy(slots, asOf);
  return asOf > writtenDay && balanceOn(slots, writtenDay) > 0 ? restDayWarnings(loan, slots, asOf) : [];
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
  { calendar }: Pick<MaturityDaysBy, "calendar">,
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
