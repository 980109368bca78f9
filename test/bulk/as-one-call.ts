import { expect } from "vitest";
import { dayNumber } from "../../src/base/date/day.ts";
import { isInputError } from "../../src/base/input/input-error.ts";
import type { InterestSchedule } from "../../src/ledger/interest/accrue-interest.ts";
import type { OverdueTrack } from "../../src/ledger/loan/track-overdue.ts";
import type { HouseholdAssessment } from "../../src/policy/eligibility/household/assess-household.ts";
import type { ReminderPlan } from "../../src/policy/reminders/plan-reminders.ts";
import type { SubsidyStatement } from "../../src/policy/subsidy/compute-subsidy.ts";

/*
 * What an answer in numbers must be, read off the result of the one-call function: text for text, without the core.
 */

const fen = (yuan: string): number => Number(yuan.replace(".", ""));

const maskOf = (findings: HouseholdAssessment["findings"], outcome: string): number =>
  findings.reduce((mask, finding, i) => (finding.outcome === outcome ? mask + 2 ** i : mask), 0);

export function householdNumbers({ outcome, findings }: HouseholdAssessment): object {
  return { outcome, unmet: maskOf(findings, "unmet"), open: maskOf(findings, "undetermined") };
}

export function subsidyNumbers({ entitled, totals, loans }: SubsidyStatement): object {
  return {
    entitled,
    interestFen: fen(totals.interest),
    subsidyFen: fen(totals.state === "known" ? totals.subsidy : totals.knownSubsidy),
    undeterminedPeriods: totals.state === "known" ? 0 : totals.undeterminedPeriods,
    lines: loans.flatMap(({ periods }, loan) =>
      periods.map((p) => [
        ...[loan, dayNumber(p.from), dayNumber(p.through), fen(p.interest)],
        p.state === "known" ? fen(p.subsidy) : null,
      ]),
    ),
  };
}

export function interestNumbers({ maturesOn, totals, unpaid, periods }: InterestSchedule): object {
  return {
    maturityDay: dayNumber(maturesOn),
    ordinaryFen: fen(totals.ordinary),
    overdueFen: fen(totals.overdue),
    unpaidFen: fen(unpaid),
    lines: periods.map((p) => [dayNumber(p.from), dayNumber(p.through), fen(p.interest)]),
  };
}

/** `loans`, `notices`: the ids of the loans, and form and days of the notices of the terms, in their order. */
export function reminderNumbers(
  { notices }: ReminderPlan,
  loans: readonly string[],
  rules: readonly { readonly form: string; readonly daysBefore: number }[],
): object {
  return {
    planned: notices.filter(({ standing }) => standing === "planned").length,
    lines: notices.map((n) => [
      loans.indexOf(n.loan),
      rules.findIndex((rule) => rule.form === n.form && rule.daysBefore === n.daysBefore),
      dayNumber(n.dueOn),
      dayNumber(n.maturesOn),
      n.standing,
    ]),
  };
}

export function overdueNumbers({ standing, balance }: OverdueTrack, edges: readonly number[]): object {
  const isOverdue = standing.state === "overdue";
  const last = isOverdue ? standing.bucket.throughDays : undefined;
  return {
    standing: standing.state,
    balanceFen: fen(balance),
    overdueFen: isOverdue ? fen(standing.amount) : 0,
    days: isOverdue ? standing.days : 0,
    bucket: !isOverdue ? -1 : last === undefined ? edges.length : edges.indexOf(last),
  };
}

/** What a one-call function gives: its result, or its issues. */
export function resultOf<R>(call: () => R): { readonly result: R } | { readonly issues: unknown } {
  try {
    return { result: call() };
  } catch (error) {
    if (!isInputError(error)) throw error;
    return { issues: error.issues };
  }
}

/** Any answer. */
type Answer = { readonly state: "refused"; readonly issues: unknown } | { readonly state: "answered"; full(): unknown };

/** Holds an answer against the one-call function: every issue, or every number and every byte of the whole. */
export function expectAsOneCall<R>(answer: Answer, call: () => R, numbers: (result: R) => object): void {
  const one = resultOf(call);
  if ("issues" in one) {
    expect(answer).toStrictEqual({ state: "refused", issues: one.issues });
    return;
  }
  const answered = answer as Extract<Answer, { state: "answered" }>;
  const own = Object.fromEntries(Object.entries(answered).filter(([name]) => name !== "full"));
  expect(own).toStrictEqual({ state: "answered", ...numbers(one.result) });
  expect(JSON.stringify(answered.full())).toBe(JSON.stringify(one.result));
}
