import { basisOfRow } from "../../kernel/basis-of-row.ts";
import { InputError } from "../../base/input/input-error.ts";
import { missing } from "../../base/input/wording.ts";
import type { Basis } from "../../kernel/basis.ts";
import { lay } from "../../kernel/kind.ts";
import { preparedTerms } from "../../kernel/policy.ts";
import type { InForce } from "../../kernel/types.ts";
import type { Reported } from "../../kernel/terms.ts";
import { reminderTermsKind } from "./terms.ts";
import type { NoticeRule, ReminderTerms } from "./types.ts";

/** A notice of the terms with what it rests on. */
export interface PreparedNotice extends NoticeRule {
  readonly basis: readonly Basis[];
  /** The same with what it is counted by, where neither the loan is short nor the day moves. */
  readonly asCounted: readonly Basis[];
}

/** Terms of reminders laid flat. */
export interface PreparedReminders extends Reported {
  readonly notices: readonly PreparedNotice[];
  readonly dropsShort: boolean;
  /** How many days a notice may be early; `Infinity`: on any day after the statement given at lending. */
  readonly earliestDays: number;
  /** Whether the day so many days before maturity is itself in time. */
  readonly takesLastDayIn: boolean;
  /** Whether a written notice that is in time for one in advance serves as that too. */
  readonly oneForBoth: boolean;
  readonly movesNotices: boolean;
  readonly inForce: InForce;
  readonly basis: {
    readonly lastDay: readonly Basis[];
    readonly oneForBoth: readonly Basis[];
    readonly short: readonly Basis[];
    readonly moved: readonly Basis[];
  };
}

/** Prepares terms of reminders that the door has let in; throws where they name no notice. */
function prepareReminders(terms: ReminderTerms): PreparedReminders {
  const { values: v, basisOf, used, readings } = lay(reminderTermsKind, terms);
  const { notices } = v;
  if (notices === undefined) throw new InputError([missing("terms.notices")]);
  const stated = basisOf("notices");
  return {
    notices: notices.map((rule) => {
      const basis = basisOfRow("notices", rule.source, stated);
      return { ...rule, basis, asCounted: rule.daysBefore === 0 ? basis : [...basis, ...basisOf("lastDay")] };
    }),
    dropsShort: v.shortLoan === "dropped",
    earliestDays: v.earliestDays === "from-lending" ? Infinity : v.earliestDays,
    takesLastDayIn: v.lastDay === "included",
    oneForBoth: v.oneForBoth === "yes",
    movesNotices: v.noticeOnRestDay === "previous-working-day",
    inForce: terms.inForce ?? {},
    basis: {
      lastDay: basisOf("lastDay"),
      oneForBoth: basisOf("oneForBoth"),
      short: basisOf("shortLoan"),
      moved: basisOf("noticeOnRestDay"),
    },
    used,
    readings,
  };
}

/** Terms of reminders behind the door. */
export const reminderTerms = /* @__PURE__ */ preparedTerms(reminderTermsKind, prepareReminders);
