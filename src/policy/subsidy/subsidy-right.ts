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

/**
 * Where a loan is subsidised, whatever room it has.
 *
 * @remarks
 * **Boundary** no subsidy from the maturity night on; the longest time ends on its corresponding day,
 * whose night is the first without.
 * **Reading** `subsidy/extension`, `subsidy/unlawful-extension`; the deferral of 2020 keeps the subsidy under both.
 * `subsidy/misuse-told`.
 */
export function rightOf(
  loan: InterestLoan,
  slots: InterestSlots,
  overdue: readonly DayFen[],
  t: PreparedSubsidy,
  loss: LossEvent | undefined,
): SubsidyRight {
  const longest = t.longestMonths === Infinity ? Infinity : plusMonths(slots.paidOutDay, t.longestMonths);
  const misused =
    loan.misusedOn === undefined || !t.misuseEndsRight
      ? []
      : [{ ground: "misuse", from: dayNumber(loan.misusedOn), next: Infinity } as const];
  const told = loss?.loan === loan.id ? [{ ground: loss.ground, from: dayNumber(loss.on), next: Infinity }] : [];
  const right = lossesOf(t.lossOfRight, [...misused, ...told], overdue, slots);
  return { ...right, endDay: Math.min(subsidisedMaturity(slots, t), longest, right.endDay) };
}

/** The maturity to which the subsidy goes. */
function subsidisedMaturity({ book, judged }: InterestSlots, t: PreparedSubsidy): number {
  let maturity = book.maturityDay;
  for (const [i, { state, deferral }] of judged.entries()) {
    const keeps = deferral || (t.extensionsKeep && (state !== "breach" || t.unlawfulExtensionsKeep));
    if (!keeps) return maturity;
    maturity = book.extensions[i]?.maturityDay ?? maturity;
  }
  return maturity;
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
    // What is not counted is not looked at: a loan may be paid on the day.
    if (ground === "overdue" && from >= slots.endDay) continue;
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
