import type { Loan } from "../../../src/ledger/loan/types.ts";
import { jiange2019 } from "../../../src/packs/jiange2019.ts";
import { planReminders, type ReminderPlan } from "../../../src/policy/reminders/plan-reminders.ts";
import type { ReminderTerms, ReminderTermValues, SentNotice } from "../../../src/policy/reminders/types.ts";
import { type TrackedNotice, trackReminders } from "../../../src/policy/reminders/track-reminders.ts";
import { aLoan, without } from "../../support/builders.ts";

/** 50,000 yuan from 2023-02-28 to 2024-02-29, nothing repaid: told on 2023-12-31, written to on 2024-01-30. */
export function aYearsLoan(facts: Partial<Loan> = {}): Loan {
  return aLoan({ paidOutOn: "2023-02-28", maturesOn: "2024-02-29", ...facts });
}

/** The two notices of that loan. */
export const ADVANCE = "L1/2024-02-29/advance/60";
export const WRITTEN = "L1/2024-02-29/written/30";

/** Repaid in full on a day. */
export function repaidOn(day: string): Partial<Loan> {
  return { repayments: [{ day, amount: "50000" }] };
}

/** Extended to a day, by an agreement of another. */
export function extended(agreedOn: string, maturesOn: string): Partial<Loan> {
  return { extensions: [{ agreedOn, maturesOn }] };
}

/** Terms that one article states. */
export function reminderTerms<const V extends ReminderTermValues>(
  values: V,
): Omit<ReminderTerms, "stated"> & { readonly stated: { readonly "our-rules#1": V } } {
  return { kind: "reminders", pack: "ours", edition: "1", stated: { "our-rules#1": values } };
}

/** Due day, form, days and what becomes of it: `2023-12-31 advance/60 cancelled: repaid 2023-12-31`. */
export function planned({ notices }: ReminderPlan): readonly string[] {
  return notices.map((n) => {
    const end = n.standing === "cancelled" ? `: ${n.because} ${n.on}` : n.standing === "superseded" ? `: ${n.on}` : "";
    const short = n.compressed === true ? " compressed" : "";
    return `${n.dueOn} ${n.form}/${String(n.daysBefore)}${short} ${n.standing}${end}`;
  });
}

/** The plan of one loan by Jiange's terms, as `planned` writes it. */
export function plannedFor(loan: Loan): readonly string[] {
  return planned(planReminders(jiange2019.reminders, { loans: [loan] }));
}

/** What is known of one loan's notices on a day by Jiange's terms, by id. */
export function tracked(loan: Loan, asOf: string, sent: readonly SentNotice[] = []): ReadonlyMap<string, unknown> {
  const { notices } = trackReminders(jiange2019.reminders, { loans: [loan], asOf, sent });
  return new Map(notices.map((n) => [n.id, stateIn(n)]));
}

/** The state without the notice itself, and without what was not counted where nothing was. */
export function stateIn(notice: TrackedNotice): unknown {
  const { notCounted } = notice;
  const state = without(
    notice,
    ...(["id", "loan", "household", "lender", "maturesOn", "daysBefore", "form", "by", "to", "dueOn"] as const),
    ...(["compressed", "movedFrom", "basis", "notCounted"] as const),
  );
  return notCounted.length === 0 ? state : { ...state, notCounted };
}
