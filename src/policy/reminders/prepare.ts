import { basisOfRow } from "../../kernel/basis-of-row.ts";
import { refuse } from "../../base/input/input-error.ts";
import { missing } from "../../base/input/wording.ts";
import type { Basis } from "../../kernel/basis.ts";
import type { ChosenReading } from "../../kernel/reading.ts";
import { layTerms, type TermsUsed } from "../../kernel/terms.ts";
import type { MaturityOnRestDay } from "../../ledger/loan/rest-day.ts";
import { reminderReadings } from "./readings.ts";
import type { NoticeRule, ReminderTerms, ReminderTermValues } from "./terms.ts";

/** A notice of the terms with what it rests on. */
export interface PreparedNotice extends NoticeRule {
  readonly basis: readonly Basis[];
}

/** Terms of reminders laid flat. */
export interface PreparedReminders {
  readonly notices: readonly PreparedNotice[];
  readonly dropsShort: boolean;
  readonly earliestDays: number;
  readonly movesNotices: boolean;
  readonly maturityOnRestDay: MaturityOnRestDay | undefined;
  readonly basis: {
    readonly short: readonly Basis[];
    readonly moved: readonly Basis[];
    readonly maturity: readonly Basis[];
  };
  readonly used: TermsUsed;
  readonly readings: readonly ChosenReading[];
}

/** Prepares terms of reminders that the door has let in; throws where they name no notice. */
export function prepareReminders(terms: ReminderTerms): PreparedReminders {
  const { values: v, basisOf, used, readings } = layTerms<ReminderTermValues>(terms, reminderReadings);
  if (v.notices === undefined) refuse(missing("terms.notices"));
  const stated = basisOf("notices");
  return {
    notices: v.notices.map((rule) => ({
      ...rule,
      basis: basisOfRow("notices", rule.source, stated),
    })),
    dropsShort: v.shortLoan === "dropped",
    earliestDays: v.earliestDays ?? reminderReadings["reminders/earliest"].chosen,
    movesNotices: v.noticeOnRestDay === "previous-working-day",
    maturityOnRestDay: v.maturityOnRestDay,
    basis: {
      short: basisOf("shortLoan"),
      moved: basisOf("noticeOnRestDay"),
      maturity: basisOf("maturityOnRestDay"),
    },
    used,
    readings,
  };
}
