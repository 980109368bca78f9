import * as z from "zod";
import type { Day } from "../../base/date/day.ts";
import { missing, outOfOrder, repeatedId } from "../../base/input/wording.ts";
import { between, type Found, repeated } from "../../kernel/between.ts";
import { countField, dayField } from "../../kernel/fields.ts";
import type { Loan } from "../../ledger/loan/types.ts";
import { loanField } from "../../ledger/legacy.ts";
import { agreedInTime } from "../../ledger/loan/rest-day.ts";
import { calendarField } from "../../ledger/legacy.ts";
import type { WorkingCalendar } from "../../ledger/working-days/types.ts";
import { groupingsField, type MaturityGrouping } from "./terms.ts";

/** What `listMaturities` needs to know. */
export interface MaturityListFacts {
  /** Each with its `region` where the list is broken down by township. */
  readonly loans: readonly Loan[];
  /** The first day that is listed. */
  readonly from: Day;
  /** The last day that is listed. */
  readonly through: Day;
  /** By one or more, the first one first. */
  readonly by: readonly MaturityGrouping[];
  /** Needed where the terms move a maturity off a rest day. */
  readonly calendar?: WorkingCalendar;
}

/** What `classifyMaturity` needs to know. What is not known is left out. */
export interface MaturityFacts {
  readonly loan: Loan;
  /** The day of judgement; later entries of the loan are not looked at. */
  readonly asOf: Day;
  readonly calendar?: WorkingCalendar;
  /** The borrower has died (死亡). */
  readonly deceased?: boolean;
  /** 有还款意愿. */
  readonly willingToRepay?: boolean;
  /** 有还款能力. */
  readonly ableToRepay?: boolean;
  /** 持续需要资金. */
  readonly stillInNeed?: boolean;
  /** The lender's judgement: the conditions of an extension or renewal are met. */
  readonly qualifiesForExtension?: boolean;
  /** The conditions of compensation are met. */
  readonly qualifiesForCompensation?: boolean;
  /** 产业发展良好. */
  readonly projectThriving?: boolean;
  /** 已经脱贫. */
  readonly noLongerPoor?: boolean;
  /** How often the loan was renewed before, extensions apart. */
  readonly renewals?: number;
  /** The maturity that an extension would set. */
  readonly extendTo?: Day;
}

/** The schema of {@link MaturityListFacts}. */
export const maturityListFactsSchema: z.ZodType<MaturityListFacts, MaturityListFacts> = /* @__PURE__ */ (() =>
  between<MaturityListFacts>(
    z.strictObject({
      loans: z.array(loanField),
      from: dayField,
      through: dayField,
      by: groupingsField,
      calendar: calendarField,
    }),
    eachLoanOnce,
    endsAfterBeginning,
    regionWhereAsked,
    agreedInTime(({ loans }) => loans.map((loan, i) => [loan, "loans", i])),
  ))();

/** The schema of {@link MaturityFacts}. */
export const maturityFactsSchema: z.ZodType<MaturityFacts, MaturityFacts> = /* @__PURE__ */ (() => {
  const judged = z.exactOptional(z.boolean());
  const shape = z.strictObject({
    loan: loanField,
    asOf: dayField,
    calendar: calendarField,
    deceased: judged,
    willingToRepay: judged,
    ableToRepay: judged,
    stillInNeed: judged,
    qualifiesForExtension: judged,
    qualifiesForCompensation: judged,
    projectThriving: judged,
    noLongerPoor: judged,
    renewals: z.exactOptional(countField),
    extendTo: z.exactOptional(dayField),
  });
  return between<MaturityFacts>(
    shape,
    agreedInTime(({ loan }) => [[loan, "loan"]]),
  );
})();

function eachLoanOnce({ loans }: MaturityListFacts): readonly Found[] {
  return repeated(loans.map((loan) => loan.id)).map((i) => ({ issue: repeatedId(""), path: ["loans", i, "id"] }));
}

function endsAfterBeginning({ from, through }: MaturityListFacts): readonly Found[] {
  if (!(through < from)) return [];
  return [{ issue: outOfOrder("", "末日不得早于首日", "must not be before the first day"), path: ["through"] }];
}

function regionWhereAsked({ loans, by }: MaturityListFacts): readonly Found[] {
  if (!by.includes("township")) return [];
  return loans.flatMap((loan, i) =>
    loan.region === undefined ? [{ issue: missing(""), path: ["loans", i, "region"] }] : [],
  );
}
