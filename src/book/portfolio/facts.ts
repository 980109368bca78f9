import * as z from "zod";
import type { Day } from "../../base/date/day.ts";
import { repeatedId } from "../../base/input/wording.ts";
import { between, type Found, repeated } from "../../kernel/between.ts";
import { countField, dayField, nameField, positiveAmountField } from "../../kernel/fields.ts";
import { loanChecks } from "../../ledger/loan/facts.ts";
import type { Loan } from "../../ledger/loan/types.ts";
import { loanShape } from "../../ledger/legacy.ts";
import { agreedInTime } from "../../ledger/loan/rest-day.ts";
import { calendarField } from "../../ledger/legacy.ts";
import type { WorkingCalendar } from "../../ledger/working-days/types.ts";
import type { AmountInput } from "../../base/money/amount.ts";

/** The five classes (五级分类); the last three are bad loans (不良). */
export type LoanClass = "normal" | "special-mention" | "substandard" | "doubtful" | "loss";

/** A loan of the book. */
export interface PortfolioLoan extends Loan {
  /** Township or village: the region by which the book is broken down. */
  readonly region: string;
  /** The lender's own class; absent: the class follows from the overdue days. */
  readonly class?: LoanClass;
  /** The day of compensation (代偿); absent: it was not compensated. */
  readonly compensatedOn?: Day;
  /** The day of write-off (核销); absent: it was not written off. */
  readonly writtenOffOn?: Day;
}

/** Counts that do not follow from the loans. What is not known is left out. */
export interface ProgrammeCounts {
  /** All registered households (建档立卡户). */
  readonly registeredHouseholds?: number;
  /** Those that meet the conditions (符合条件). */
  readonly qualifyingHouseholds?: number;
  /** Those that want a loan (有贷款需求). */
  readonly householdsWithNeed?: number;
  /** Qualified households that applied. */
  readonly qualifiedApplicants?: number;
  /** Of these, those that were granted a loan. */
  readonly grantedApplicants?: number;
  /** Yuan to be lent in the year of `asOf`. */
  readonly yearTarget?: AmountInput;
}

/** What `summarisePortfolio` needs to know. */
export interface PortfolioFacts {
  /** The day of the summary; later entries of the loans are not looked at. */
  readonly asOf: Day;
  readonly loans: readonly PortfolioLoan[];
  /** Needed where the terms move a maturity off a rest day. */
  readonly calendar?: WorkingCalendar;
  readonly counts?: {
    readonly all?: ProgrammeCounts;
    readonly regions?: { readonly [region: string]: ProgrammeCounts };
    readonly lenders?: { readonly [lender: string]: ProgrammeCounts };
  };
}

/** The schema of {@link PortfolioFacts}. */
export const portfolioFactsSchema: z.ZodType<PortfolioFacts, PortfolioFacts> = /* @__PURE__ */ (() => {
  const loan = between<PortfolioLoan>(
    z.strictObject({
      ...(loanShape as unknown as Record<never, never>),
      region: nameField,
      class: z.exactOptional(z.enum(["normal", "special-mention", "substandard", "doubtful", "loss"])),
      compensatedOn: z.exactOptional(dayField),
      writtenOffOn: z.exactOptional(dayField),
    }) as unknown as z.ZodType<PortfolioLoan, PortfolioLoan>,
    ...loanChecks,
  );
  const count = z.exactOptional(countField);
  const counts = z.strictObject({
    registeredHouseholds: count,
    qualifyingHouseholds: count,
    householdsWithNeed: count,
    qualifiedApplicants: count,
    grantedApplicants: count,
    yearTarget: z.exactOptional(positiveAmountField),
  });
  const byName = z.exactOptional(z.record(nameField, counts));
  return between<PortfolioFacts>(
    z.strictObject({
      asOf: dayField,
      loans: z.array(loan),
      calendar: calendarField,
      counts: z.exactOptional(z.strictObject({ all: z.exactOptional(counts), regions: byName, lenders: byName })),
    }),
    eachLoanOnce,
    agreedInTime(({ loans }) => loans.map((each, i) => [each, "loans", i])),
  );
})();

function eachLoanOnce({ loans }: PortfolioFacts): readonly Found[] {
  return repeated(loans.map((loan) => loan.id)).map((i) => ({ issue: repeatedId(""), path: ["loans", i, "id"] }));
}
