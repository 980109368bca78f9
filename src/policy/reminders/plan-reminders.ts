import { type EditionWarning, editionWarnings } from "../../kernel/edition-warning.ts";
import { dayOf, type Day } from "../../base/date/day.ts";
import type { NeedsTerm } from "../../kernel/needs-term.ts";
import { policy } from "../../kernel/policy.ts";
import { type OfPart, partOf } from "../../kernel/refused-rows.ts";
import type { UnderTerms } from "../../kernel/terms.ts";
import { type Notice, type NoticeEnd, type PlannedNotice, planNotices, presentNotice } from "./notices.ts";
import { reminderFactsRecord } from "./facts.ts";
import { reminderTerms } from "./prepare.ts";
import type { ReminderFacts, ReminderTerms } from "./types.ts";

/** What becomes of a notice on what is known of the loan. */
export type NoticeStanding =
  | { readonly standing: "planned" }
  /** It fell due, and the loan was extended after. */
  | { readonly standing: "superseded"; readonly on: Day }
  /** The loan was repaid in full or extended by its due day. */
  | ({ readonly standing: "cancelled" } & NoticeEnd)
  /** The loan is too short for it, and the terms drop it then. */
  | { readonly standing: "dropped" };

/** The result of `planReminders`. */
export interface ReminderPlan extends UnderTerms, OfPart {
  readonly kind: "reminder-plan";
  /** By due day, then loan. */
  readonly notices: readonly (Notice & NoticeStanding)[];
  readonly warnings: readonly EditionWarning[];
}

const door = /* @__PURE__ */ policy({ terms: reminderTerms, facts: reminderFactsRecord });

/**
 * Plans the reminders before maturity (到期提醒) of loans: what is due when, who gives it to whom, in which form.
 *
 * @remarks
 * **Source** the terms name it; in Jiange and Cangxi 60 days before maturity in advance, 30 days before in writing.
 * **Units** calendar days before maturity. **Boundary** what happens on a day counts before its notices: a loan
 * repaid in full or extended on the due day needs none for that maturity. No notice is due before the
 * pay-out, nor before the day on which the extension was agreed.
 * **Reading** `reminders/short-loan`, `reminders/due-on-rest-day`.
 * **Beware** instalments before maturity are not reminded of.
 * @throws InputError for terms that name no notice, facts of the wrong shape, a loan that comes twice; where
 * days move, for a calendar that is missing or does not reach far enough.
 * @example
 * ```ts
 * import { planReminders } from "fupin-credit";
 * import { jiange2019 } from "fupin-credit/packs";
 * const loan = {
 *   id: "L1", household: "H1", lender: "B1", principal: "50000", paidOutOn: "2023-02-28", maturesOn: "2024-02-29",
 *   instalments: [], repayments: [], extensions: [],
 * };
 * const { notices } = planReminders(jiange2019.reminders, { loans: [loan] });
 * notices.map((n) => [n.id, n.dueOn]);
 * // => [["L1/2024-02-29/advance/60", "2023-12-31"], ["L1/2024-02-29/written/30", "2024-01-30"]]
 * ```
 */
export function planReminders<const T extends ReminderTerms>(
  terms: T & NeedsTerm<T, "notices">,
  facts: ReminderFacts,
): ReminderPlan {
  const [t, own] = door.admit(terms, facts);
  facts = own;
  return {
    kind: "reminder-plan",
    notices: planNotices(facts, Infinity, t).map((planned) =>
      Object.assign(presentNotice(planned, facts.calendar, t), standingOf(planned)),
    ),
    warnings: editionWarnings(t.inForce, facts.loans),
    ...partOf(facts.refused),
    ...t.used,
    readings: t.readings,
  };
}

/** What becomes of a notice: an event of its due day counts before it. */
export function standingOf({ dueDay, dropped, end }: PlannedNotice): NoticeStanding {
  if (dropped) return { standing: "dropped" };
  if (end === undefined) return { standing: "planned" };
  const on = dayOf(end.day);
  if (end.day <= dueDay) return { standing: "cancelled", because: end.because, on };
  return end.because === "extended" ? { standing: "superseded", on } : { standing: "planned" };
}
