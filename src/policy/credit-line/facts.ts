import * as z from "zod";
import type { Day } from "../../base/date/day.ts";
import { mixedHouseholds, outOfOrder, overlapping, repeatedId } from "../../base/input/wording.ts";
import { between, type Found, repeated } from "../../kernel/between.ts";
import { amountField, countField, dayField, nameField, percentField, positiveCountField } from "../../kernel/fields.ts";
import type { Loan } from "../../ledger/loan/types.ts";
import { loanField } from "../../ledger/legacy.ts";
import { agreedInTime } from "../../ledger/loan/rest-day.ts";
import { calendarField } from "../../ledger/legacy.ts";
import type { WorkingCalendar } from "../../ledger/working-days/types.ts";
import type { AmountInput } from "../../base/money/amount.ts";
import type { PercentInput } from "../../base/money/percent.ts";

/** A credit line as it was granted. What the lender keeps no record of is left out, and stays unknown. */
export interface GrantedLine {
  readonly on: Day;
  /** Yuan. */
  readonly amount: AmountInput;
  /** Credit points (信用积分). */
  readonly points?: number;
  readonly grade?: string;
  readonly rate?: PercentInput;
  /** The longest loan, in whole months. */
  readonly longestMonths?: number;
}

/** The history of one credit line, as `reviewCreditLine` needs it. An empty list says that there was none. */
export interface CreditLineHistory {
  readonly line: string;
  readonly household: string;
  /** The day of judgement; later entries are not looked at. */
  readonly asOf: Day;
  readonly granted: GrantedLine;
  /** Where the lender set the line anew, beside the steps of the terms. */
  readonly adjustments: readonly { readonly on: Day; readonly amount: AmountInput }[];
  /** When the line was suspended (暂停授信), one after the other; without `through` it still is. */
  readonly suspensions: readonly { readonly from: Day; readonly through?: Day }[];
  /** The loans drawn on it. */
  readonly draws: readonly Loan[];
  /** Needed where the terms move a maturity off a rest day. */
  readonly calendar?: WorkingCalendar;
}

/** The schema of {@link CreditLineHistory}. */
export const creditLineHistorySchema: z.ZodType<CreditLineHistory, CreditLineHistory> = /* @__PURE__ */ (() => {
  const suspension = between<{ readonly from: Day; readonly through?: Day }>(
    z.strictObject({ from: dayField, through: z.exactOptional(dayField) }),
    ({ from, through }) =>
      through !== undefined && through < from
        ? [{ issue: outOfOrder("", "末日不得早于首日", "must not be before the first day"), path: ["through"] }]
        : [],
  );
  return between<CreditLineHistory>(
    z.strictObject({
      line: nameField,
      household: nameField,
      asOf: dayField,
      granted: z.strictObject({
        on: dayField,
        amount: amountField,
        points: z.exactOptional(countField),
        grade: z.exactOptional(nameField),
        rate: z.exactOptional(percentField),
        longestMonths: z.exactOptional(positiveCountField),
      }),
      adjustments: z.array(z.strictObject({ on: dayField, amount: amountField })),
      suspensions: z.array(suspension),
      draws: z.array(loanField),
      calendar: calendarField,
    }),
    adjustedAfterGrant,
    suspendedAfterGrant,
    drawsOfHousehold,
    eachLoanOnce,
    agreedInTime(({ draws }) => draws.map((draw, i) => [draw, "draws", i])),
  );
})();

function adjustedAfterGrant({ granted, adjustments }: CreditLineHistory): readonly Found[] {
  const issue = outOfOrder("", "不得早于授信日,且须由早到晚", "must not be before the grant, nor before the one above");
  return adjustments.flatMap(({ on }, i) =>
    on < granted.on || on <= (adjustments[i - 1]?.on ?? "") ? [{ issue, path: ["adjustments", i, "on"] }] : [],
  );
}

function suspendedAfterGrant({ granted, suspensions }: CreditLineHistory): readonly Found[] {
  const early = outOfOrder("", "不得早于授信日", "must not be before the grant");
  return suspensions.flatMap(({ from }, i) => {
    const before = suspensions[i - 1];
    const path = ["suspensions", i, "from"];
    if (from < granted.on) return [{ issue: early, path }];
    // The one before must have ended by then.
    return before !== undefined && !(before.through !== undefined && before.through < from)
      ? [{ issue: overlapping(""), path }]
      : [];
  });
}

function drawsOfHousehold({ household, draws }: CreditLineHistory): readonly Found[] {
  return draws.flatMap((draw, i) =>
    draw.household === household ? [] : [{ issue: mixedHouseholds(""), path: ["draws", i, "household"] }],
  );
}

function eachLoanOnce({ draws }: CreditLineHistory): readonly Found[] {
  return repeated(draws.map((d) => d.id)).map((i) => ({ issue: repeatedId(""), path: ["draws", i, "id"] }));
}
