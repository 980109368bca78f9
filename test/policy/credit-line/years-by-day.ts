import type { CreditLineHistory, CreditLineTermValues, LineStep } from "../../../src/policy/credit-line/types.ts";
import type { FollowedLoan, Late } from "./loan-by-day.ts";
import { monthsAfter } from "./plain-days.ts";
import { type Standing, stepTaken } from "./standing-by-day.ts";

/*
 * The years of a line for the walk through its days: notes are taken of each day, and judged when the year is over.
 */

/** What is noted of a year while it runs. */
export interface Notes {
  readonly year: number;
  readonly from: string;
  readonly late: Set<Late>;
  readonly misused: { readonly loan: string; readonly on: string }[];
  used: boolean;
  due: boolean;
}

/** Whether a year begins on a day of the line. The corresponding day on which the line ends belongs to its last year. */
export function beginsYear(
  day: string,
  { granted }: CreditLineHistory,
  rules: CreditLineTermValues,
  last: string,
): boolean {
  if (day <= granted.on || day >= last) return false;
  if (rules.lineYear === "calendar") return day.endsWith("-01-01");
  return monthsAfter(granted.on, 12 * (Number(day.slice(0, 4)) - Number(granted.on.slice(0, 4)))) === day;
}

export function aYear(year: number, from: string): Notes {
  return { year, from, late: new Set(), misused: [], used: false, due: false };
}

/** Notes what a day did to a year. */
export function write(notes: Notes, loans: readonly FollowedLoan[], day: string): void {
  for (const { loan, days } of loans) {
    const page = days.get(day);
    if (page === undefined) continue;
    if (page.drawn > 0n || page.owedBefore > 0n) notes.used = true;
    if (page.repaid > 0n || page.falls) notes.due = true;
    for (const late of page.late) notes.late.add(late);
    if (loan.misusedOn === day) notes.misused.push({ loan: loan.id, on: day });
  }
}

/** What broke a year; the days of a late payment go on after it. */
export function groundsOf({ late, misused }: Notes): readonly unknown[] {
  return [
    ...[...late].map(({ loan, dueOn, days }) => ({
      ground: "late",
      loan,
      dueOn,
      get days() {
        return days.length;
      },
    })),
    ...misused.map((m) => ({ ground: "misuse", ...m })),
  ];
}

/** Judges a year that is over, and takes the step that follows. */
export function judge(
  notes: Notes,
  row: { kept: number; broken: number },
  standing: Standing,
  rules: CreditLineTermValues,
): { readonly shown: Record<string, unknown>; readonly after?: Standing } {
  const brokenBy = groundsOf(notes);
  if (brokenBy.length > 0) {
    row.kept = 0;
    row.broken++;
    const step = stepOf(rules.penaltySteps, row.broken);
    const shown = { state: "broken", brokenBy, inARow: row.broken, step: step?.[0] ?? "none-given" };
    return step === undefined ? { shown } : { shown, after: stepTaken(standing, step[1], "down", rules) };
  }
  if (!notes.used) return { shown: { state: "unused" } };
  if (rules.nothingDue === "no-reward" && !notes.due) return { shown: { state: "nothing-due" } };
  row.broken = 0;
  row.kept++;
  const step = stepOf(rules.rewardSteps, row.kept);
  const shown = { state: "kept", inARow: row.kept, step: step?.[0] ?? "none-given" };
  return step === undefined ? { shown } : { shown, after: stepTaken(standing, step[1], "up", rules) };
}

/** The first, the second … step of a list, and the last for every one after it. */
function stepOf(steps: readonly LineStep[] = [], inARow: number): readonly [number, LineStep] | undefined {
  const number = inARow <= steps.length ? inARow : steps.length;
  const step = steps[number - 1];
  return step && [number, step];
}
