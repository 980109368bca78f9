// Written by `npm run tables` from what this room declares; a change by hand is lost.
import type { AmountInput } from "../../base/money/amount.ts";
import type { Citation } from "../../kernel/citation.ts";
import type { Day } from "../../base/date/day.ts";
import type { Draw } from "../../ledger/loan/types.ts";
import type { Extension } from "../../ledger/loan/types.ts";
import type { Instalment } from "../../ledger/loan/types.ts";
import type { InterestPayment } from "../../ledger/loan/types.ts";
import type { LoanRate } from "../../ledger/loan/types.ts";
import type { Repayment } from "../../ledger/loan/types.ts";
import type { RowNotCounted } from "../../kernel/types.ts";
import type { Terms } from "../../kernel/terms.ts";
import type { WorkingCalendar } from "../../ledger/working-days/types.ts";

/** The overdue days at which each class of a loan begins; below the first it is normal. */
export interface ClassFromDays {
  /** Special mention from (关注起点). */
  readonly "special-mention": number;
  /** Substandard from (次级起点). */
  readonly substandard: number;
  /** Doubtful from (可疑起点). */
  readonly doubtful: number;
  /** Loss from (损失起点). */
  readonly loss: number;
}

/** The five classes (五级分类); the last three are bad loans (不良). */
export type LoanClass =
  /** Normal (正常). */
  | "normal"
  /** Special mention (关注). */
  | "special-mention"
  /** Substandard (次级). */
  | "substandard"
  /** Doubtful (可疑). */
  | "doubtful"
  /** Loss (损失). */
  | "loss";

/** Principal of a loan that was compensated, the rest of it not. */
export interface CompensatedPart {
  /** Day of compensation (代偿日). */
  readonly on: Day;
  /** Principal compensated (代偿本金), yuan. */
  readonly amount: AmountInput;
}

/** The counts of a programme as a whole, by region and by lender. */
export interface PortfolioCounts {
  /** Counts of the whole (总数). */
  readonly all?: ProgrammeCounts;
  /** Counts by region (分地区). */
  readonly regions?: { readonly [name: string]: ProgrammeCounts };
  /** Counts by lender (分机构). */
  readonly lenders?: { readonly [name: string]: ProgrammeCounts };
}

/** What `summarisePortfolio` needs to know. */
export interface PortfolioFacts {
  /** Day of the summary (汇总日): later entries of the loans are not looked at. */
  readonly asOf: Day;
  /** Loans (贷款). */
  readonly loans: readonly PortfolioLoan[];
  /** Calendar of working days (工作日历): needed where the terms move a maturity off a rest day. */
  readonly calendar?: WorkingCalendar;
  /** Counts of the programme (计划户数和任务): what does not follow from the loans. */
  readonly counts?: PortfolioCounts;
  /** Rows that were not counted (未计入的行): `refused` of `sortRows`; the result and its letters name them. */
  readonly refused?: readonly RowNotCounted[];
}

/** A loan of the book. */
export interface PortfolioLoan {
  /** Id of the loan (贷款编号). */
  readonly id: string;
  /** Household that owes it (户): the unit of caps. */
  readonly household: string;
  /** Lender (承贷机构). */
  readonly lender: string;
  /** Township or village (地区): the region by which the book is broken down. */
  readonly region: string;
  /** Principal paid out (贷款本金), yuan. */
  readonly principal: AmountInput;
  /** Day of pay-out (放款日): its night is the first that bears interest. */
  readonly paidOutOn: Day;
  /** Maturity of the contract (到期日): before any extension. */
  readonly maturesOn: Day;
  /** Instalments (分期到期): parts that fall due before maturity; what they leave falls due at maturity. */
  readonly instalments: readonly Instalment[];
  /** Repayments (还款). */
  readonly repayments: readonly Repayment[];
  /** Extensions (展期). */
  readonly extensions: readonly Extension[];
  /** Day of the contract (合同日): a series is looked up on it; not after the pay-out. */
  readonly contractOn?: Day;
  /** Product under which it was lent (贷款品种): where the terms tell products apart. */
  readonly product?: string;
  /** Rate (利率): what interest needs. */
  readonly rate?: LoanRate;
  /** Day from which the money was misused (挪用日): absent, no misuse was established. */
  readonly misusedOn?: Day;
  /** Place of its contract among those of the household (合同次序): tells apart loans that are paid out on one day. */
  readonly order?: number;
  /** What it repays on its pay-out day (无还本续贷) (续贷所还的旧贷): ids of the household's loans, repaid in full; or an amount, of the loan paid out earliest first. */
  readonly replaces?: readonly string[] | AmountInput;
  /** Draws (分次支用): they add up to the principal, the first is on the pay-out day; absent, there is one. */
  readonly draws?: readonly Draw[];
  /** The contract's word on a maturity that falls on a rest day (合同约定的到期日遇休息日): absent, the contract does not say. */
  readonly maturityOnRestDay?: "stands" | "next-working-day";
  /** Days of grace (宽限天数): paid within so many days after it was due is not overdue; absent, none. */
  readonly graceDays?: number;
  /** Day from which it bears no interest (停息日): its night is the first without. */
  readonly interestStopsOn?: Day;
  /** Interest paid by the borrower (付息记录): an empty list says that nothing was paid. */
  readonly interestPayments?: readonly InterestPayment[];
  /** The balance is still unpaid (余额仍未还): the word that nothing was repaid beside the repayments. */
  readonly unpaid?: true;
  /** Class (五级分类): the lender's own; absent, it follows from the overdue days. */
  readonly class?: LoanClass;
  /** Day of compensation (代偿日): of the whole balance; absent, it was not compensated whole. */
  readonly compensatedOn?: Day;
  /** Compensations of parts (部分代偿): the rest stays in the book. */
  readonly compensated?: readonly CompensatedPart[];
  /** Day of write-off (核销日): absent, it was not written off. */
  readonly writtenOffOn?: Day;
}

/** Counts that do not follow from the loans. What is not known is left out. */
export interface ProgrammeCounts {
  /** Registered households (建档立卡户): all of them. */
  readonly registeredHouseholds?: number;
  /** Households that qualify (符合条件的户): those of them that meet the conditions. */
  readonly qualifyingHouseholds?: number;
  /** Households with need (有贷款需求的户): those of them that want a loan. */
  readonly householdsWithNeed?: number;
  /** Qualified applicants (符合条件的申请户): qualified households that applied. */
  readonly qualifiedApplicants?: number;
  /** Applicants that were granted a loan (获贷申请户数): of the qualified ones. */
  readonly grantedApplicants?: number;
  /** The year's target (年度目标任务), yuan: to be lent in the year of `asOf`. */
  readonly yearTarget?: AmountInput;
}

/** What the terms can say about a book of loans. */
export interface PortfolioTermValues {
  /** Decimals of a rate (比率小数位数). */
  readonly ratePlaces?: number;
  /** Decimals of completion (完成率小数位数). */
  readonly completionPlaces?: number;
  /** What counts as overdue balance (逾期余额口径). */
  readonly overdueBalance?: "whole-principal" | "due-instalments";
  /** Compensated and written-off loans (已代偿、已核销的贷款). */
  readonly settledLoans?: "left-out" | "counted";
  /** Spans of overdue days (逾期天数分段): the last day of each but the open one, `[30, 70, 90]` is 1–30, 31–70, 71–90, 91 and more. */
  readonly overdueBuckets?: readonly number[];
  /** What counts as one overdue episode (一次逾期的口径). */
  readonly overdueEpisode?: "stretch" | "each-due";
  /** Days overdue from which each class begins (五级分类的逾期天数起点). */
  readonly classFromDays?: ClassFromDays;
  /** Maturity on a rest day (到期日遇休息日). */
  readonly maturityOnRestDay?: "next-working-day" | "stands";
  /** Overdue from where a moved maturity is not kept (顺延后仍未还的逾期起算日). */
  readonly restDayOverdueFrom?: "working-day" | "printed-maturity";
  /** Overdue from where the days of grace are not kept (宽限期内未还清的逾期起算日). */
  readonly afterGrace?: "from-due-day" | "from-end-of-grace";
}

/** Terms for `summarisePortfolio`. */
export type PortfolioTerms<Article extends Citation = Citation> = Terms<"portfolio", PortfolioTermValues, Article>;
