import { dayOf, type Day } from "../../base/date/day.ts";
import { InputError, refuseAny } from "../../base/input/input-error.ts";
import type { Issue } from "../../base/input/issue.ts";
import { missing, notInCalendar } from "../../base/input/wording.ts";
import type { Basis } from "../../kernel/basis.ts";
import { compareText, sortIfNeeded } from "../../kernel/order.ts";
import { repaidOn } from "../../ledger/loan/balance.ts";
import type { Loan } from "../../ledger/loan/types.ts";
import { type LoanSlots, readLoan } from "../../ledger/loan/read-loan.ts";
import { preparedCalendar } from "../../ledger/loan/rest-day.ts";
import { type PreparedCalendar, sourceOf, workedFrom } from "../../ledger/working-days/calendar.ts";
import type { PreparedNotice, PreparedReminders } from "./prepare.ts";
import type { NoticeRule, ReminderFacts } from "./types.ts";

/** One notice of one loan: who tells whom, how, when, and by which article. */
export interface Notice {
  /** Loan, written maturity, form and days: the same in every plan. */
  readonly id: string;
  readonly loan: string;
  readonly household: string;
  readonly lender: string;
  readonly maturesOn: Day;
  readonly daysBefore: number;
  readonly form: NoticeRule["form"];
  readonly by: NoticeRule["by"];
  readonly to: NoticeRule["to"];
  readonly dueOn: Day;
  /** Present where the loan, or what its extension left, is shorter than the days before maturity. */
  readonly compressed?: true;
  /** The rest day from which the due day moved. */
  readonly movedFrom?: Day;
  readonly basis: readonly Basis[];
}

/** What ended the need for a notice: the loan was repaid in full, or extended. */
export interface NoticeEnd {
  readonly because: "repaid" | "extended";
  readonly on: Day;
}

/** A notice with its days as numbers. */
export interface PlannedNotice {
  readonly loan: Loan;
  readonly rule: PreparedNotice;
  /** The maturity as it is written. */
  readonly written: Day;
  readonly writtenDay: number;
  readonly due: DueDay;
  /** The first day of the loan, or of its extension: no notice is due earlier. */
  readonly startDay: number;
  /** Of the maturity of the contract, not of an extension. */
  readonly ofLending: boolean;
  readonly dueDay: number;
  /** The last day on which it can be given. */
  readonly maturityDay: number;
  readonly dropped: boolean;
  readonly end: { readonly because: NoticeEnd["because"]; readonly day: number } | undefined;
}

/**
 * Plans the notices of loans as they stand on a day: of each maturity that a loan had by then.
 *
 * @remarks
 * **Boundary** the latest day of a notice is maturity − n days (a day earlier where the reading takes that day out), but never before the pay-out or the day on which the
 * extension was agreed, also where it moves to the working day before.
 */
export function planNotices(facts: ReminderFacts, asOf: number, t: PreparedReminders): readonly PlannedNotice[] {
  const { loans } = facts;
  const noticeDays = t.movesNotices ? calendarForNotices(facts) : undefined;
  const issues = new Map<string, Issue>();
  const planned: PlannedNotice[] = [];
  loans.forEach((loan, i) => {
    addNotices(planned, loan, readLoan(loan), asOf, noticeDays, t, (extension) => {
      const at = `facts.loans[${String(i)}]${extension === undefined ? "" : `.extensions[${String(extension)}]`}.maturesOn`;
      issues.set(at, notInCalendar(at));
    });
  });
  if (issues.size > 0) refuseAny([...issues.values()]);
  return sortIfNeeded(planned, inOrderOfDays);
}

function calendarForNotices({ calendar }: ReminderFacts): PreparedCalendar {
  if (calendar === undefined) throw new InputError([missing("facts.calendar")]);
  return preparedCalendar(calendar);
}

function addNotices(
  planned: PlannedNotice[],
  loan: Loan,
  slots: LoanSlots,
  asOf: number,
  calendar: PreparedCalendar | undefined,
  t: PreparedReminders,
  notCovered: (extension: number | undefined) => void,
): void {
  const agreed = slots.extensions.flatMap((e, i) => (e.agreedDay <= asOf ? [{ ...e, of: loan.extensions[i] }] : []));
  const repaid = repaidOn(slots);
  const repaidDay = repaid <= asOf ? repaid : Infinity;
  const stages: readonly Stage[] = [
    {
      startDay: slots.paidOutDay,
      maturityDay: slots.maturityDay,
      written: loan.maturesOn,
      writtenDay: slots.writtenMaturityDay,
    },
    ...agreed.map(({ agreedDay, maturityDay, writtenDay, of }) => ({
      startDay: agreedDay,
      maturityDay,
      written: of?.maturesOn ?? dayOf(writtenDay),
      writtenDay,
    })),
  ];
  stages.forEach((stage, i) => {
    const extendedDay = agreed[i]?.agreedDay ?? Infinity;
    const endDay = Math.min(repaidDay, extendedDay);
    const because = repaidDay <= extendedDay ? "repaid" : "extended";
    const end = endDay === Infinity ? undefined : ({ because, day: endDay } as const);
    for (const rule of t.notices) {
      const due = dueDayOf(stage, rule, calendar, t.takesLastDayIn);
      if (due === undefined) {
        notCovered(i === 0 ? undefined : i - 1);
        continue;
      }
      planned.push({
        loan,
        rule,
        written: stage.written,
        writtenDay: stage.writtenDay,
        due,
        startDay: stage.startDay,
        ofLending: i === 0,
        dueDay: due.day,
        maturityDay: stage.maturityDay,
        dropped: due.compressed && t.dropsShort,
        end,
      });
    }
  });
}

interface Stage {
  readonly startDay: number;
  readonly maturityDay: number;
  readonly written: Day;
  readonly writtenDay: number;
}

interface DueDay {
  readonly day: number;
  readonly compressed: boolean;
  readonly movedFromDay: number | undefined;
}

/** When a notice is due; undefined where the calendar does not reach it. */
function dueDayOf(
  { startDay, maturityDay }: Stage,
  { daysBefore }: PreparedNotice,
  calendar: PreparedCalendar | undefined,
  takesLastDayIn: boolean,
): DueDay | undefined {
  const counted = maturityDay - daysBefore - (takesLastDayIn || daysBefore === 0 ? 0 : 1);
  if (counted < startDay) return { day: startDay, compressed: true, movedFromDay: undefined };
  if (calendar === undefined) return { day: counted, compressed: false, movedFromDay: undefined };
  const worked = workedFrom(counted, -1, calendar);
  if (worked === undefined) return undefined;
  const day = Math.max(startDay, worked);
  return { day, compressed: false, movedFromDay: day === counted ? undefined : counted };
}

/** Writes a notice as plain data. `calendar`: that by which it was planned. */
export function presentNotice(
  { loan, rule, written, writtenDay, maturityDay, due }: PlannedNotice,
  calendar: ReminderFacts["calendar"],
  t: PreparedReminders,
): Notice {
  const { form, daysBefore, by, to } = rule;
  return {
    id: idOf(loan, written, rule),
    loan: loan.id,
    household: loan.household,
    lender: loan.lender,
    maturesOn: maturityDay === writtenDay ? written : dayOf(maturityDay),
    daysBefore,
    form,
    by,
    to,
    dueOn: dayOf(due.day),
    ...(due.compressed ? { compressed: true } : {}),
    ...(due.movedFromDay === undefined ? {} : { movedFrom: dayOf(due.movedFromDay) }),
    basis: due.compressed || due.movedFromDay !== undefined ? basisOf(rule, due, calendar, t) : rule.asCounted,
  };
}

function basisOf(
  { asCounted }: PreparedNotice,
  { compressed, movedFromDay }: DueDay,
  calendar: ReminderFacts["calendar"],
  t: PreparedReminders,
): readonly Basis[] {
  return [
    ...asCounted,
    ...(compressed ? t.basis.short : []),
    ...(movedFromDay === undefined ? [] : [...t.basis.moved, ...noticeOfYear(movedFromDay, calendar)]),
  ];
}

/** Every notice that loans ever call for, whatever day it is. */
export function noticeIds(loans: readonly Loan[], t: PreparedReminders): ReadonlySet<string> {
  const maturities = (loan: Loan): readonly Day[] => [loan.maturesOn, ...loan.extensions.map((e) => e.maturesOn)];
  return new Set(
    loans.flatMap((loan) => maturities(loan).flatMap((day) => t.notices.map((rule) => idOf(loan, day, rule)))),
  );
}

function idOf(loan: Loan, writtenMaturity: Day, { form, daysBefore }: NoticeRule): string {
  return `${loan.id}/${writtenMaturity}/${form}/${String(daysBefore)}`;
}

/** The notice on holidays that says that a day is not worked. */
function noticeOfYear(day: number, calendar: ReminderFacts["calendar"]): readonly Basis[] {
  return calendar === undefined ? [] : [{ by: "published", article: sourceOf(day, preparedCalendar(calendar)) }];
}

/** By due day, then loan, then the earlier notice first. */
function inOrderOfDays(a: PlannedNotice, b: PlannedNotice): number {
  return (
    a.dueDay - b.dueDay ||
    compareText(a.loan.id, b.loan.id) ||
    a.maturityDay - b.maturityDay ||
    b.rule.daysBefore - a.rule.daysBefore ||
    compareText(a.rule.form, b.rule.form)
  );
}
