import * as z from "zod";
import type { Day } from "../../../base/date/day.ts";
import { mixedHouseholds, outOfOrder, repeatedId } from "../../../base/input/wording.ts";
import { between, type Found, repeated } from "../../../kernel/between.ts";
import { dayField, nameField } from "../../../kernel/fields.ts";
import type { Loan } from "../../../ledger/loan/types.ts";
import { loanField } from "../../../ledger/legacy.ts";
import { agreedInTime } from "../../../ledger/loan/rest-day.ts";
import { calendarField } from "../../../ledger/legacy.ts";
import type { WorkingCalendar } from "../../../ledger/working-days/types.ts";
import { SUSPENSION_EVENTS, type SuspensionEvent } from "./terms.ts";

/** Something that happened to the borrower, and the paper that shows it. */
export interface BorrowerEvent {
  readonly on: Day;
  /** The last day on which it held; absent: it still does. */
  readonly through?: Day;
  /** The number of the file or certificate. No names. */
  readonly evidence: string;
}

/** What is known about the borrower of a credit line, as `assessSuspension` needs it. */
export interface SuspensionHistory {
  readonly line: string;
  /** The day of judgement; later entries are not looked at. */
  readonly asOf: Day;
  /** The loans drawn on the line; an empty list says that there was none. */
  readonly loans: readonly Loan[];
  /** Needed where the terms move a maturity off a rest day. */
  readonly calendar?: WorkingCalendar;
  /** What happened, by kind. An empty list says that nothing of the kind did; a kind left out is unknown. */
  readonly events: { readonly [E in SuspensionEvent]?: readonly BorrowerEvent[] };
}

/** The schema of {@link SuspensionHistory}. */
export const suspensionHistorySchema: z.ZodType<SuspensionHistory, SuspensionHistory> = /* @__PURE__ */ (() => {
  const event = between<BorrowerEvent>(
    z.strictObject({ on: dayField, through: z.exactOptional(dayField), evidence: nameField }),
    ({ on, through }) =>
      through !== undefined && through < on
        ? [{ issue: outOfOrder("", "末日不得早于发生日", "must not be before the event"), path: ["through"] }]
        : [],
  );
  const events = Object.fromEntries(SUSPENSION_EVENTS.map((kind) => [kind, z.exactOptional(z.array(event))]));
  type Events = { [E in SuspensionEvent]: z.ZodExactOptional<z.ZodArray<typeof event>> };
  return between<SuspensionHistory>(
    z.strictObject({
      line: nameField,
      asOf: dayField,
      loans: z.array(loanField),
      calendar: calendarField,
      events: z.strictObject(events as Events), // one entry for each kind
    }),
    eachLoanOnce,
    oneHousehold,
    agreedInTime(({ loans }) => loans.map((loan, i) => [loan, "loans", i])),
  );
})();

function eachLoanOnce({ loans }: SuspensionHistory): readonly Found[] {
  return repeated(loans.map((l) => l.id)).map((i) => ({ issue: repeatedId(""), path: ["loans", i, "id"] }));
}

function oneHousehold({ loans }: SuspensionHistory): readonly Found[] {
  return loans.flatMap((loan, i) =>
    loan.household === loans[0]?.household ? [] : [{ issue: mixedHouseholds(""), path: ["loans", i, "household"] }],
  );
}
