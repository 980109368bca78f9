import type { CreditLineHistory, CreditLineTermValues } from "../../../src/policy/credit-line/types.ts";
import { fenIn, yuan } from "../../support/exact.ts";
import { followLoan, maturityKnown } from "./loan-by-day.ts";
import { dayPlus, monthsAfter, walk } from "./plain-days.ts";
import { presented, type Standing, standingGranted } from "./standing-by-day.ts";
import { aYear, beginsYear, groundsOf, judge, type Notes, write } from "./years-by-day.ts";

/*
 * A second way to review a line: one day after the other, what was said, paid and drawn on it. Nothing but types
 * comes from `src`.
 */

export interface KeptLine {
  readonly state: string;
  readonly standing: unknown;
  readonly drawn: string;
  readonly available: string;
  readonly movements: readonly unknown[];
  /** What each draw found: the most that could be drawn, and what it broke. */
  readonly draws: readonly { readonly loan: string; readonly atMost: string; readonly broken: readonly string[] }[];
  readonly years: readonly unknown[];
}

export function keepLine(history: CreditLineHistory, rules: CreditLineTermValues): KeptLine {
  const { asOf, granted } = history;
  const last = rules.validMonths === undefined ? "9999-12-31" : monthsAfter(granted.on, rules.validMonths);
  const loans = history.draws
    .filter((draw) => draw.paidOutOn <= asOf)
    .map((draw) => followLoan(draw, asOf, "stretch"))
    .sort((a, b) => (a.loan.id < b.loan.id ? -1 : 1));
  const firsts = [granted.on, ...loans.map((l) => l.loan.paidOutOn), ...history.suspensions.map((s) => s.from)];
  const first = firsts.sort()[0] ?? granted.on;

  let standing: Standing = standingGranted(granted, rules);
  let drawn = 0n;
  let notes: Notes | undefined;
  const row = { kept: 0, broken: 0 };
  const movements: unknown[] = [];
  const draws: KeptLine["draws"][number][] = [];
  const years: unknown[] = [];
  const limitOn = (day: string): bigint => (day < granted.on ? 0n : standing.limit);
  const leftOn = (day: string): bigint => atLeastNothing(limitOn(day) - drawn);
  const tell = (day: string, movement: string, of?: { loan: string; amount: string }): void => {
    const closed = day < granted.on || day > last || isSuspended(history, day);
    const stood = { limit: yuan(limitOn(day)), drawn: yuan(drawn), available: yuan(closed ? 0n : leftOn(day)) };
    movements.push({ day, movement, ...of, ...stood });
  };

  for (const day of walk(first, asOf)) {
    if (notes !== undefined && (beginsYear(day, history, rules, last) || day === dayPlus(last, 1))) {
      const judged = judge(notes, row, standing, rules);
      const head = { year: notes.year, from: notes.from, through: dayPlus(day, -1) };
      if (judged.after === undefined) {
        years.push({ ...head, ...judged.shown });
      } else {
        const applies = day <= last ? { appliesFrom: day } : {};
        const steps = { before: presented(standing), after: presented(judged.after), ...applies };
        years.push({ ...head, ...judged.shown, ...steps });
        if (day <= last) {
          standing = judged.after;
          tell(day, judged.shown["state"] === "kept" ? "rewarded" : "penalised");
        }
      }
      notes = day <= last ? aYear(notes.year + 1, day) : undefined;
    }
    if (day === granted.on) {
      notes = aYear(1, day);
      tell(day, "granted");
    }
    for (const { on, amount } of history.adjustments) {
      if (on !== day) continue;
      standing = { ...standing, limit: fenIn(String(amount)) };
      tell(day, "adjusted");
    }
    if (day <= last) {
      if (history.suspensions.some((s) => s.through === dayPlus(day, -1))) tell(day, "resumed");
      if (history.suspensions.some((s) => s.from === day)) tell(day, "suspended");
    }
    for (const { loan, days } of loans) {
      const repaid = days.get(day)?.repaid ?? 0n;
      if (repaid === 0n) continue;
      if (rules.drawing === "revolving") drawn -= repaid;
      tell(day, "repaid", { loan: loan.id, amount: yuan(repaid) });
    }
    for (const { loan, days } of loans) {
      const out = days.get(day)?.drawn ?? 0n;
      if (out === 0n) continue;
      const broken: string[] = [];
      if (day < granted.on || day > last) broken.push("line-not-in-force");
      if (isSuspended(history, day)) broken.push("line-suspended");
      if (out > leftOn(day)) broken.push("above-available-line");
      const asksMaturity = rules.validMonths !== undefined && rules.repaidWithin !== "draw";
      if (asksMaturity && maturityKnown(loan, asOf) > last) broken.push("matures-after-line");
      draws.push({ loan: loan.id, atMost: yuan(leftOn(day)), broken });
      drawn += out;
      tell(day, "drawn", { loan: loan.id, amount: yuan(out) });
    }
    if (notes !== undefined) write(notes, loans, day);
  }

  if (notes !== undefined) {
    const brokenBy = groundsOf(notes);
    const state = brokenBy.length > 0 ? "broken-so-far" : "running";
    years.push({ year: notes.year, from: notes.from, state, brokenBy });
  }
  const suspended = isSuspended(history, asOf);
  const state = asOf < granted.on ? "not-yet-granted" : asOf > last ? "ended" : suspended ? "suspended" : "in-force";
  const available = yuan(state === "in-force" ? leftOn(asOf) : 0n);
  return { state, standing: presented(standing), drawn: yuan(drawn), available, movements, draws, years };
}

function isSuspended({ suspensions }: CreditLineHistory, day: string): boolean {
  return suspensions.some(({ from, through = "9999-12-31" }) => from <= day && day <= through);
}

function atLeastNothing(fen: bigint): bigint {
  return fen < 0n ? 0n : fen;
}
