import type { Loan } from "../../../src/ledger/loan/types.ts";
import { fenIn } from "../../support/exact.ts";
import { walk } from "./plain-days.ts";

/*
 * One loan, followed from day to day: what falls due, what is paid, and which days are overdue ones. A day is
 * overdue if something that fell due before it was unpaid when the day before it ended.
 */

/** A time of being overdue, day by day. */
export interface Late {
  readonly loan: string;
  readonly dueOn: string;
  /** The day on which it was paid; none while it runs. */
  paidOn: string | undefined;
  /** The overdue days, one after the other. */
  readonly days: string[];
}

export interface LoanDay {
  readonly owedBefore: bigint;
  readonly drawn: bigint;
  readonly repaid: bigint;
  readonly falls: boolean;
  /** The times of being overdue that this is a day of. */
  readonly late: readonly Late[];
}

export interface FollowedLoan {
  readonly loan: Loan;
  readonly days: ReadonlyMap<string, LoanDay>;
  readonly lateTimes: readonly Late[];
}

/** `each-due` follows every due amount on its own, `stretch` whether anything that fell due before the day is unpaid. */
export function followLoan(loan: Loan, asOf: string, episode: "stretch" | "each-due"): FollowedLoan {
  const days = new Map<string, LoanDay>();
  const times: Late[] = [];
  const open = new Map<number, Late>();
  const dues: { readonly on: string; readonly upTo: bigint }[] = [];
  let dueSum = 0n;
  let paid = 0n;
  for (const day of walk(loan.paidOutOn, asOf)) {
    const owedBefore = day === loan.paidOutOn ? 0n : fen(loan.principal) - paid;
    for (const late of open.values()) late.days.push(day);
    const late = [...open.values()];
    const repaid = sum(loan.repayments.filter((r) => r.day === day).map((r) => fen(r.amount)));
    paid += repaid;
    const falling = dueOn(loan, day);
    for (const amount of falling) dues.push({ on: day, upTo: (dueSum += amount) });
    const unpaid = episode === "stretch" ? (dueSum > paid ? [0] : []) : unpaidOf(dues, paid);
    const isLate = dues.some(({ on, upTo }) => on < day && upTo > paid);
    for (const [key, ended] of open) {
      if (unpaid.includes(key) && (episode === "each-due" || isLate)) continue;
      ended.paidOn = day;
      open.delete(key);
    }
    for (const key of unpaid) {
      if (open.has(key)) continue;
      const begun: Late = { loan: loan.id, dueOn: day, paidOn: undefined, days: [] };
      open.set(key, begun);
      times.push(begun);
    }
    const drawn = day === loan.paidOutOn ? fen(loan.principal) : 0n;
    days.set(day, { owedBefore, drawn, repaid, falls: falling.length > 0, late });
  }
  return { loan, days, lateTimes: times.filter((t) => t.days.length > 0) };
}

/** The maturity that is known at the end of a day. */
export function maturityKnown(loan: Loan, day: string): string {
  let maturity = loan.maturesOn;
  for (const { agreedOn, maturesOn } of loan.extensions) if (agreedOn <= day) maturity = maturesOn;
  return maturity;
}

function dueOn(loan: Loan, day: string): readonly bigint[] {
  const falling = loan.instalments.filter((i) => i.dueOn === day).map((i) => fen(i.amount));
  const rest = fen(loan.principal) - sum(loan.instalments.map((i) => fen(i.amount)));
  return maturityKnown(loan, day) === day && rest > 0n ? [...falling, rest] : falling;
}

function unpaidOf(dues: readonly { readonly upTo: bigint }[], paid: bigint): readonly number[] {
  return dues.flatMap(({ upTo }, i) => (upTo > paid ? [i] : []));
}

function sum(parts: readonly bigint[]): bigint {
  return parts.reduce((a, b) => a + b, 0n);
}

function fen(amount: string | number): bigint {
  return fenIn(String(amount));
}
