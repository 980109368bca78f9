import type { Loan } from "../../../src/ledger/loan/types.ts";
import type { ReminderFacts, ReminderTermValues, SentNotice } from "../../../src/policy/reminders/types.ts";
import type { WorkingCalendar } from "../../../src/ledger/working-days/types.ts";
import { nextWorkedDay } from "../../support/any-calendar.ts";
import { daysAfter, everyDay } from "../../support/diary.ts";
import { fenIn } from "../../support/exact.ts";

/*
 * Reminders as someone keeps them who turns the pages of a diary: every morning the waiting notices have waited a
 * day longer, then comes what happens to the loan, then the notices of the day fall due, then the post goes out.
 * Nothing here comes from `src` but the shape of facts and terms.
 */

/** A notice while the days go by. */
interface Slip {
  readonly start: string;
  /** What the plan prints of it, without its basis. */
  readonly printed: {
    readonly id: string;
    readonly loan: string;
    readonly maturesOn: string;
    readonly dueOn: string;
    readonly by: string;
    readonly to: string;
  };
  readonly daysBefore: number;
  readonly form: string;
  readonly dropped: boolean;
  fellDue: boolean;
  end: { readonly because: "repaid" | "extended" | "matured"; readonly on: string } | undefined;
  given: string | undefined;
  /** Days that it has waited to be given since it fell due. */
  waited: number;
  readonly notCounted: { readonly on: string; readonly because: "at-lending" | "too-early" | "no-longer-needed" }[];
  /** Of the maturity of the contract: what is given by the day of pay-out is the statement at lending. */
  readonly ofLending: boolean;
  served?: { readonly on: string; readonly by: string };
}

interface Keeping {
  readonly rules: ReminderTermValues;
  readonly calendar: WorkingCalendar | undefined;
  readonly sent: readonly SentNotice[];
}

/** A state with what it carries. */
interface StateByHand {
  readonly state: string;
  readonly [field: string]: unknown;
}

/** What `planReminders` should say of the notices, without what they rest on. */
export function planByHand(rules: ReminderTermValues, { loans, calendar }: ReminderFacts): readonly object[] {
  return slipsInOrder(loans, "2031-12-31", { rules, calendar, sent: [] }).map((slip) => {
    const { printed, end, fellDue } = slip;
    if (slip.dropped) return { ...printed, standing: "dropped" };
    if (end !== undefined && !fellDue) return { ...printed, standing: "cancelled", ...end };
    if (end?.because === "extended") return { ...printed, standing: "superseded", on: end.on };
    return { ...printed, standing: "planned" };
  });
}

/** What `trackReminders` should say of them on a day. */
export function trackByHand(
  rules: ReminderTermValues,
  { loans, calendar }: ReminderFacts,
  asOf: string,
  sent: readonly SentNotice[],
): readonly StateByHand[] {
  const slips = slipsInOrder(loans, asOf, { rules, calendar, sent: sent.filter(({ on }) => on <= asOf) });
  return slips.map((slip) => ({ ...slip.printed, ...stateOf(slip, asOf), notCounted: slip.notCounted }));
}

function stateOf(slip: Slip, asOf: string): StateByHand {
  const { dropped, end, fellDue, served } = slip;
  const inTime = slip.given !== undefined && slip.given <= slip.printed.dueOn;
  // What stands for it counts, unless it was given in time itself.
  const given = served === undefined || inTime ? slip.given : served.on;
  const waited = served === undefined || inTime ? slip.waited : 0;
  const sentOn = given === undefined ? {} : { sentOn: given };
  const lateBy = given === undefined || waited === 0 ? {} : { lateBy: waited };
  if (dropped) return { state: "dropped" };
  if (end !== undefined && !fellDue) return { state: "cancelled", ...end, ...sentOn };
  if (end?.because === "extended") return { state: "superseded", on: end.on, ...sentOn, ...lateBy };
  const servedBy = served === undefined || inTime ? {} : { servedBy: served.by };
  if (given !== undefined) return { state: waited === 0 ? "sent" : "sent-late", ...sentOn, ...lateBy, ...servedBy };
  if (end !== undefined) return { state: "never-given", days: waited, because: end.because, on: end.on };
  if (!fellDue) return { state: "upcoming" };
  return slip.printed.dueOn === asOf ? { state: "due" } : { state: "late", days: waited };
}

/** By due day, then loan, then the earlier maturity, then the notice of more days, then form. */
function slipsInOrder(loans: readonly Loan[], through: string, keeping: Keeping): readonly Slip[] {
  const key = ({ printed, daysBefore, form }: Slip): readonly string[] => [
    ...[printed.dueOn, printed.loan, printed.maturesOn, String(1_000_000 - daysBefore), form],
  ];
  return loans
    .flatMap((loan) => followLoan(loan, through, keeping))
    .sort((a, b) => {
      const other = key(b);
      const i = key(a).findIndex((part, at) => part !== other[at]);
      return i < 0 ? 0 : (key(a)[i] ?? "") < (other[i] ?? "") ? -1 : 1;
    });
}

function followLoan(loan: Loan, through: string, keeping: Keeping): readonly Slip[] {
  const slips = slipsFor(loan, loan.paidOutOn, loan.maturesOn, keeping);
  let owed = fenIn(String(loan.principal));
  let repaid: Slip["end"];
  for (const today of everyDay(loan.paidOutOn, through)) {
    // A reminder before maturity has come to nothing when maturity has passed.
    for (const slip of slips) {
      const { maturesOn } = slip.printed;
      if (today > maturesOn) slip.end ??= { because: "matured", on: maturesOn };
    }
    for (const slip of slips) if (slip.fellDue && slip.end === undefined && slip.given === undefined) slip.waited += 1;
    for (const { day, amount } of loan.repayments) if (day === today) owed -= fenIn(String(amount));
    if (owed === 0n) repaid ??= { because: "repaid", on: today };
    for (const slip of slips) slip.end ??= repaid;
    for (const { agreedOn, maturesOn } of loan.extensions) {
      if (agreedOn !== today) continue;
      for (const slip of slips) slip.end ??= { because: "extended", on: today };
      slips.push(...slipsFor(loan, today, maturesOn, keeping).map((slip) => ({ ...slip, end: repaid })));
    }
    for (const slip of slips) if (slip.printed.dueOn === today && slip.end === undefined) slip.fellDue = true;
    for (const { notice, on } of keeping.sent) {
      const slip = on === today ? slips.find(({ printed }) => printed.id === notice) : undefined;
      if (slip !== undefined) give(slip, today, slips, keeping.rules);
    }
  }
  return slips;
}

function give(slip: Slip, today: string, slips: readonly Slip[], rules: ReminderTermValues): void {
  const why = againstGiving(slip, today, rules);
  if (why !== undefined) slip.notCounted.push({ on: today, because: why });
  else slip.given ??= today;
  if (why !== undefined || slip.form !== "written" || today > slip.printed.dueOn || rules.oneForBoth === "no") return;
  // A written notice in time for one in any form serves it too, unless that was given itself.
  for (const other of slips) {
    const same = (["maturesOn", "by", "to"] as const).every((field) => other.printed[field] === slip.printed[field]);
    if (!same || other.form === "written" || today > other.printed.dueOn) continue;
    if (againstGiving(other, today, rules) === undefined) other.served ??= { on: today, by: slip.printed.id };
  }
}

function againstGiving(
  { ofLending, start, printed, end }: Slip,
  today: string,
  { earliestDays = "from-lending" }: ReminderTermValues,
): "at-lending" | "too-early" | "no-longer-needed" | undefined {
  if (ofLending && today <= start && printed.dueOn > today) return "at-lending";
  const isEarly = earliestDays !== "from-lending" && daysAfter(today, earliestDays) < printed.dueOn;
  if (isEarly) return "too-early";
  return end === undefined ? undefined : "no-longer-needed";
}

/** The notices of one maturity, written on the first day of the loan or of its extension. */
function slipsFor(loan: Loan, start: string, written: string, { rules, calendar, sent }: Keeping): Slip[] {
  const maturesOn = written;
  return (rules.notices ?? []).map(({ daysBefore, form, by, to }) => {
    const counted = daysAfter(maturesOn, -daysBefore - (rules.lastDay === "excluded" && daysBefore > 0 ? 1 : 0));
    const compressed = counted < start;
    const moves = rules.noticeOnRestDay === "previous-working-day" && !compressed;
    const dueOn = compressed ? start : moves ? lastChance(start, counted, calendar) : counted;
    const id = `${loan.id}/${written}/${form}/${String(daysBefore)}`;
    const before = sent.filter(({ notice, on }) => notice === id && on < start).map(({ on }) => on);
    return {
      ...{ start, daysBefore, form },
      printed: {
        ...{ id, loan: loan.id, household: loan.household, lender: loan.lender },
        ...{ maturesOn, daysBefore, form, by, to, dueOn },
        ...(compressed ? { compressed: true } : {}),
        ...(compressed || dueOn === counted ? {} : { movedFrom: counted }),
      },
      dropped: compressed && rules.shortLoan === "dropped",
      ...{ fellDue: false, end: undefined, given: undefined, waited: 0 },
      ofLending: start === loan.paidOutOn && written === loan.maturesOn,
      notCounted: before.sort().map((on) => ({
        on,
        because: start === loan.paidOutOn && written === loan.maturesOn ? "at-lending" : "too-early",
      })),
    };
  });
}

/** The last working day from one day through another, or the first of them where none is worked. */
function lastChance(first: string, last: string, calendar: WorkingCalendar | undefined): string {
  return everyDay(first, last).findLast((day) => nextWorked(day, calendar) === day) ?? first;
}

function nextWorked(day: string, calendar: WorkingCalendar | undefined): string {
  const found = calendar === undefined ? undefined : nextWorkedDay(day, calendar);
  if (found === undefined) throw new Error(`no calendar for ${day}`);
  return found;
}
