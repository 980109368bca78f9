import { type Day, dayNumber, dayOf } from "../../base/date/day.ts";
import { type Amount, amountOf, fenOf } from "../../base/money/amount.ts";
import type { InterestDue, InterestPayment } from "./types.ts";

/** What of the interest that fell due is unpaid (欠息). */
export type UnpaidInterest =
  | { readonly state: "known"; readonly amount: Amount; readonly since?: Day; readonly days: number }
  | { readonly state: "undetermined"; readonly missing: readonly [string, ...string[]] };

/**
 * Covers the interest that fell due by a day with what was paid by then, the oldest first.
 *
 * @remarks
 * **Boundary** interest due on the day itself is unpaid for zero days.
 */
export function unpaidInterest(
  due: readonly InterestDue[] | undefined,
  paid: readonly InterestPayment[] | undefined,
  asOf: number,
): UnpaidInterest {
  if (due === undefined || paid === undefined) {
    const missing = [
      ...(due === undefined ? ["interestDue"] : []),
      ...(paid === undefined ? ["loan.interestPayments"] : []),
    ];
    return { state: "undetermined", missing: missing as unknown as readonly [string, ...string[]] }; // one of them is
  }
  let left = paid.reduce((sum, { day, amount }) => (dayNumber(day) <= asOf ? sum + fenOf(amount) : sum), 0);
  let unpaidFen = 0;
  let since: number | undefined;
  const byDay = due.map((d) => ({ day: dayNumber(d.dueOn), fen: fenOf(d.amount) })).sort((a, b) => a.day - b.day);
  for (const { day, fen } of byDay) {
    if (day > asOf) break;
    const covered = Math.min(left, fen);
    left -= covered;
    if (covered < fen) since ??= day;
    unpaidFen += fen - covered;
  }
  const amount = amountOf(unpaidFen);
  return since === undefined
    ? { state: "known", amount, days: 0 }
    : { state: "known", amount, since: dayOf(since), days: asOf - since };
}
