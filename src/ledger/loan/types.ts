// Written by `npm run tables` from what this room declares; a change by hand is lost.
import type { AmountInput } from "../../base/money/amount.ts";
import type { Citation } from "../../kernel/citation.ts";
import type { Day } from "../../base/date/day.ts";
import type { PercentInput } from "../../base/money/percent.ts";
import type { Terms } from "../../kernel/terms.ts";
import type { WorkingCalendar } from "../working-days/types.ts";

/** A part of the principal that was paid out. */
export interface Draw {
  /** Day of the draw (支用日). */
  readonly day: Day;
  /** Principal drawn (支用金额), yuan. */
  readonly amount: AmountInput;
}

/** An agreed extension (展期): the maturity moves from the old day to a later one. */
export interface Extension {
  /** Day on which it was agreed (商定日). */
  readonly agreedOn: Day;
  /** New maturity (新到期日). */
  readonly maturesOn: Day;
  /** Day on which it was applied for (申请日): before the maturity that it moves; absent, the day of agreement is looked at. */
  readonly appliedOn?: Day;
  /** Whether it is the deferral of 2020 for hardship from the epidemic (因疫情困难延期). */
  readonly epidemicHardship?: boolean;
}

/** A part of the principal that falls due before maturity. */
export interface Instalment {
  /** Day on which it falls due (到期日). */
  readonly dueOn: Day;
  /** Principal that falls due (到期本金), yuan. */
  readonly amount: AmountInput;
}

/** Interest that the borrower paid. It covers what was due first. */
export interface InterestPayment {
  /** Day of payment (付息日). */
  readonly day: Day;
  /** Interest paid (支付利息), yuan. */
  readonly amount: AmountInput;
}

/** One loan as a lender's book has it. An empty list says that there was none. */
export interface Loan {
  /** Id of the loan (贷款编号). */
  readonly id: string;
  /** Household that owes it (户): the unit of caps. */
  readonly household: string;
  /** Lender (承贷机构). */
  readonly lender: string;
  /** Township or village (地区): where loans are broken down by it. */
  readonly region?: string;
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
}

/** One repayment of principal. It lowers the balance from its own day on. */
export interface Repayment {
  /** Day of repayment (还款日). */
  readonly day: Day;
  /** Principal repaid (归还本金), yuan. */
  readonly amount: AmountInput;
  /** Day of the repayment that it takes back (冲正的还款日): a repayment of that day then counts as never made; absent, it is a repayment. */
  readonly reverses?: Day;
}

/** The kinds of household that the documents tell apart. */
export type HouseholdKind =
  /** Registered poor household (建档立卡贫困户). */
  | "registered-poor"
  /** Household lifted out of poverty (脱贫户). */
  | "no-longer-poor"
  /** Monitored: at risk of falling back (脱贫不稳定户). */
  | "monitored-unstable"
  /** Monitored: at the margin (边缘易致贫户). */
  | "monitored-marginal"
  /** Monitored: sudden hardship (突发严重困难户). */
  | "monitored-sudden-hardship"
  /** Rural household in need of help (农村有帮扶需求的户). */
  | "in-need-of-help"
  /** Other household (其他农户). */
  | "other";

/** A rate that the contract fixes. */
export interface FixedRate {
  /** Fixed rate (固定利率), per cent. */
  readonly fixed: PercentInput;
  /** Beyond the verified day (晚于核实日): for a cap or a limit that the terms look up, take the last published value. */
  readonly beyondVerified?: "last-value";
}

/** The rate of a loan: fixed in the contract, or following a published series. */
export type LoanRate = FixedRate | SeriesRate;

/** A rate that follows a published series. */
export interface SeriesRate {
  /** Series (利率系列): the id of one of those handed in as `rates`. */
  readonly series: string;
  /** When it is looked up anew (重定方式). */
  readonly reset: "contract" | "anniversary" | "each-change";
  /** Band (期限档): absent, that of the loan's length. */
  readonly band?: string;
  /** Basis points on top (加点（基点）): 0.01 % each, negative below. */
  readonly marginPoints?: number;
  /** Mark-up on the published rate (上浮), per cent: negative for a mark-down; not together with points. */
  readonly markUp?: PercentInput;
  /** Beyond the verified day (晚于核实日): take the last published value; without it such a loan is refused. */
  readonly beyondVerified?: "last-value";
}

/** What the terms can say about overdue loans. */
export interface OverdueTermValues {
  /** Spans of overdue days (逾期天数分段): the last day of each but the open one, `[30, 70, 90]` is 1–30, 31–70, 71–90, 91 and more. */
  readonly overdueBuckets?: readonly number[];
  /** What counts as one overdue episode (一次逾期的口径). */
  readonly overdueEpisode?: "stretch" | "each-due";
  /** Maturity on a rest day (到期日遇休息日). */
  readonly maturityOnRestDay?: "next-working-day" | "stands";
  /** Overdue from where a moved maturity is not kept (顺延后仍未还的逾期起算日). */
  readonly restDayOverdueFrom?: "working-day" | "printed-maturity";
  /** Overdue from where the days of grace are not kept (宽限期内未还清的逾期起算日). */
  readonly afterGrace?: "from-due-day" | "from-end-of-grace";
}

/** Terms for `trackOverdue`. */
export type OverdueTerms<Article extends Citation = Citation> = Terms<"overdue", OverdueTermValues, Article>;

/** Interest that fell due. */
export interface InterestDue {
  /** Day on which it was due (应付日). */
  readonly dueOn: Day;
  /** Interest due (应付利息), yuan. */
  readonly amount: AmountInput;
}

/** What `trackOverdue` needs to know. */
export interface OverdueFacts {
  /** Loan (贷款). */
  readonly loan: Loan;
  /** Day of judgement (判断日): later entries of the loan are not looked at. */
  readonly asOf: Day;
  /** Interest by the day on which it was due (应付利息): what unpaid interest needs, such as the interest of each settlement day. */
  readonly interestDue?: readonly InterestDue[];
  /** Calendar of working days (工作日历): needed where the terms move a maturity off a rest day. */
  readonly calendar?: WorkingCalendar;
}
