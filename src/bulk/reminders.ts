import type { NeedsTerm } from "../kernel/needs-term.ts";
import { reminderFactsRecord } from "../policy/reminders/facts.ts";
import {
  type NoticeStanding,
  planReminders,
  type ReminderPlan,
  standingOf,
} from "../policy/reminders/plan-reminders.ts";
import { planNotices } from "../policy/reminders/notices.ts";
import { reminderTerms } from "../policy/reminders/prepare.ts";
import type { ReminderFacts, ReminderTerms } from "../policy/reminders/types.ts";
import { type Answered, type RowOf, type Rows, rowsOf, sealed } from "./rows.ts";

/**
 * A notice: the places of its loan and of the notice of the terms, its due day and the maturity in days since 1970-01-01,
 * and what becomes of it.
 */
export type NoticeLine = readonly [
  loan: number,
  notice: number,
  dueDay: number,
  maturityDay: number,
  standing: NoticeStanding["standing"],
];

/** A plan in numbers. */
export interface ReminderRow extends Answered<ReminderPlan> {
  /** How many notices are to be given. */
  readonly planned: number;
  /** In the order of the plan. */
  readonly lines: readonly NoticeLine[];
}

/**
 * Prepares `planReminders` for many rows, each with one loan or several.
 *
 * @param shared facts that rows may leave out: the calendar
 * @remarks
 * **Units** days since 1970-01-01.
 * **Beware** `full()` computes the whole plan anew.
 * @throws InputError for terms or shared facts of the wrong shape; for no row.
 * @example
 * ```ts
 * import { compileReminders } from "fupin-credit/bulk";
 * import { jiange2019 } from "fupin-credit/packs";
 * const remind = compileReminders(jiange2019.reminders);
 * const loan = {
 *   id: "L1", household: "H1", lender: "B1", principal: "50000", paidOutOn: "2023-02-28", maturesOn: "2024-02-29",
 *   instalments: [], repayments: [], extensions: [],
 * };
 * const row = remind({ loans: [loan] });
 * row.state === "answered" && row.lines; // => [[0, 0, 19722, 19782, "planned"], [0, 1, 19752, 19782, "planned"]]
 * ```
 */
export function compileReminders<const T extends ReminderTerms>(
  terms: T & NeedsTerm<T, "notices">,
  shared: Pick<Partial<ReminderFacts>, "calendar"> = {},
): Rows<RowOf<ReminderFacts, "calendar">, ReminderRow> {
  return sealed(reminderRows(terms, shared).rows, {});
}

/** The same for this floor. */
export function reminderRows(terms: ReminderTerms, shared: Pick<Partial<ReminderFacts>, "calendar">) {
  return rowsOf(
    {
      terms: reminderTerms,
      record: reminderFactsRecord,
      whole: planReminders, // what the compiler asks was asked above
      answer: (facts, t, full): ReminderRow => {
        let planned = 0;
        const { loans } = facts;
        const lines = planNotices(facts, Infinity, t).map((notice): NoticeLine => {
          const { standing } = standingOf(notice);
          if (standing === "planned") planned += 1;
          const loan = loans.length === 1 ? 0 : loans.indexOf(notice.loan);
          return [loan, t.notices.indexOf(notice.rule), notice.dueDay, notice.maturityDay, standing];
        });
        return { state: "answered", planned, lines, full };
      },
    },
    terms,
    shared,
  );
}
