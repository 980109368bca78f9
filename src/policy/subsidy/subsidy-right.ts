import { dayNumber } from "../../base/date/day.ts";
import { plusMonths } from "../../base/date/months.ts";
import type { InterestLoan } from "../../ledger/interest/types.ts";
import type { InterestSlots } from "../../ledger/interest/read-interest.ts";
import { periodAround } from "../../ledger/interest/settlement.ts";
import type { DayFen } from "../../ledger/loan/movements.ts";
import { type Nights, overdueSpans } from "../../ledger/loan/overdue-steps.ts";
import type { PreparedSubsidy } from "./prepare.ts";
import type { LossEvent, LossOfRight } from "./types.ts";

/** Where a loan has a right to the subsidy. */
export interface SubsidyRight {
  /** The first night without it for good. */
  readonly endDay: number;
  /** Nights before it without it. */
  readonly lost: readonly Nights[];
}

/** The right of a household's loan, and where it takes room without one. */
export interface HouseholdRight extends SubsidyRight {
  /** The first night from which it has no right, apart from its last maturity: past that it owes what is overdue. */
  readonly lapsedDay: number;
}

/**
 * Where a loan is subsidised, whatever room it has.
 *
 * @remarks
 * **Boundary** no subsidy from the maturity night on; the longest time ends on its corresponding day,
 * whose night is the first without. Misuse that the loan tells ends it as the row of the terms says, without one from its
 * day on. A maturity that is extended does not move off a rest day: nothing falls due on it.
 * **Reading** `subsidy/extension`, `subsidy/unlawful-extension`; the deferral of 2020 keeps the subsidy under both.
 * `subsidy/misuse-told`.
 */
export function rightOf(
  loan: InterestLoan,
  slots: InterestSlots,
  overdue: readonly DayFen[],
  t: PreparedSubsidy,
  loss: LossEvent | undefined,
): HouseholdRight {
  const longest = t.longestMonths === Infinity ? Infinity : plusMonths(slots.paidOutDay, t.longestMonths);
  const misusedDay = loan.misusedOn === undefined || !t.misuseEndsRight ? Infinity : dayNumber(loan.misusedOn);
  const isNamed = t.lossOfRight.some(({ ground }) => ground === "misuse");
  const misused =
    isNamed && misusedDay < Infinity ? [{ ground: "misuse", from: misusedDay, next: Infinity } as const] : [];
  const told = loss?.loan === loan.id ? [{ ground: loss.ground, from: dayNumber(loss.on), next: Infinity }] : [];
  const right = lossesOf(t.lossOfRight, [...misused, ...told], overdue, slots);
  const lapsedDay = Math.min(lapsedMaturity(slots, t), longest, isNamed ? Infinity : misusedDay, right.endDay);
  return { lost: right.lost, lapsedDay, endDay: Math.min(lapsedDay, slots.maturityDay) };
}

/** The maturity with which the subsidy ends although the loan is extended; `Infinity` where it goes to the last one. */
function lapsedMaturity({ book, judged }: InterestSlots, t: PreparedSubsidy): number {
  const contract = { writtenDay: book.writtenMaturityDay, maturityDay: book.maturityDay };
  for (const [i, { state, deferral }] of judged.entries()) {
    const isBreach = state === "breach";
    if (deferral || (t.extensionsKeep && (!isBreach || t.unlawfulExtensionsKeep))) continue;
    const { writtenDay, maturityDay } = (i === 0 ? contract : book.extensions[i - 1]) ?? contract;
    // Where an unlawful extension does not put off what falls due, it fell due on this day.
    return isBreach && t.unlawfulIsOverdue ? maturityDay : writtenDay;
  }
  return Infinity;
}

/** An event on which a right can be lost, and while it goes on. */
export interface LossSpan extends Nights {
  readonly ground: LossOfRight["ground"];
}

/** What the right loses by events, and by overdue principal where the terms name that ground. */
export function lossesOf(
  rows: readonly LossOfRight[],
  events: readonly LossSpan[],
  overdue: readonly DayFen[],
  slots: InterestSlots,
): SubsidyRight {
  const late = rows.some(({ ground }) => ground === "overdue")
    ? overdueSpans(overdue).map((span) => ({ ground: "overdue", ...span }) as const)
    : [];
  let endDay = Infinity;
  const lost: Nights[] = [];
  for (const { ground, from, next } of [...events, ...late]) {
    // Behind the last night a loan may be paid on the day. Where interest has stopped, principal falls due all the same.
    if (ground === "overdue" && from >= slots.lookedAtDay) continue;
    const row = rows.find((r) => r.ground === ground);
    if (row === undefined) continue;
    if (row.from === "start") endDay = Math.min(endDay, slots.paidOutDay);
    else if (row.from === "event") endDay = Math.min(endDay, from);
    else lost.push(periodsAround(from, ground === "overdue" ? next : from + 1, slots));
  }
  return { endDay, lost };
}

/** The settlement periods that a span of nights reaches. */
function periodsAround(from: number, next: number, { settlements, maturityDay, paidOutDay }: InterestSlots): Nights {
  const last = Math.min(next, maturityDay);
  return {
    from: Math.max(paidOutDay, periodAround(settlements, from).from),
    next: last <= from ? next : Math.max(next, Math.min(maturityDay, periodAround(settlements, last - 1).next)),
  };
}
