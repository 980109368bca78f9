// Written by `npm run tables` from what this room declares; a change by hand is lost.
import type { AmountInput } from "../../../base/money/amount.ts";
import type { Day } from "../../../base/date/day.ts";
import type { HouseholdKind } from "../../../ledger/loan/types.ts";
import type { InterestLoan } from "../../../ledger/interest/types.ts";
import type { RateSeries } from "../../../ledger/rates/types.ts";
import type { SubsidyBar } from "../../../policy/subsidy/types.ts";
import type { WorkingCalendar } from "../../../ledger/working-days/types.ts";

/** A usual mistake that makes a wrong compensation. */
export type CompensationMistake =
  /** The part above the covered amount too (超过补偿上限的部分也代偿). */
  | "above-cap"
  /** Interest too, which is not covered (利息也代偿). */
  | "with-interest";

/** A usual mistake that makes a wrong grade. */
export type GradeMistake =
  /** The score cut to whole points first (得分先舍去小数). */
  | "floored"
  /** The score rounded to whole points first (得分先四舍五入到整数). */
  | "rounded"
  /** An edge taken on its other side (included or not) (分数线归到另一侧（含与不含）). */
  | "edge-on-wrong-side";

/** A usual mistake that makes wrong overdue days. */
export type OverdueDaysMistake =
  /** The due day counted too: a day too many (到期日也算一天，多一天). */
  | "day-too-many"
  /** The day of judgement not counted: a day too few (判断日未算，少一天). */
  | "day-too-few"
  /** Counted from the pay-out (从放款日起算). */
  | "from-pay-out"
  /** Counted from the maturity before it was extended (未看展期，从原到期日起算). */
  | "extension-ignored"
  /** A maturity on a rest day moved, or not moved, otherwise (到期日遇休息日，顺延与否不同). */
  | "rest-day-otherwise";

/** A usual mistake that makes a wrong part by shares. */
export type ShareMistake =
  /** The odd fen given to another party (分不尽的尾数给了另一方). */
  | "odd-fen-to-another"
  /** Each part rounded alone (各方各自四舍五入). */
  | "each-rounded-alone"
  /** All of it to one party, without shares (全额归一方，未按比例分担). */
  | "all-to-one"
  /** The share of another party (用了另一方的比例). */
  | "share-of-another";

/** What `diagnoseSubsidy` needs to know: every loan of the household, and for which of them what nights are claimed. */
export interface SubsidyClaimFacts {
  /** Loans (贷款): every loan of one household that shares the cap. */
  readonly loans: readonly InterestLoan[];
  /** Published rates (公布的利率表): the series that the loan or the terms name. */
  readonly rates?: readonly RateSeries[];
  /** First night that is claimed (首晚): absent, that of the pay-out. */
  readonly from?: Day;
  /** Last night to count (计至): absent, the night before each loan's maturity. */
  readonly through?: Day;
  /** Calendar of working days (工作日历): needed where the terms move a maturity off a rest day. */
  readonly calendar?: WorkingCalendar;
  /** Whether the household is eligible (农户是否符合条件): absent, it is not judged. */
  readonly householdEligible?: boolean;
  /** Kind of household (户的类别): on the day of the contract; needed where the terms name who is subsidised and eligibility is not told. */
  readonly householdKind?: HouseholdKind;
  /** Bar from subsidies (停止享受补贴): absent, there is none. */
  readonly barredFromSubsidies?: SubsidyBar;
  /** What of the year's budget is spent (年度预算已用金额), yuan: before this household; needed where the terms set a budget. */
  readonly budgetSpent?: AmountInput;
  /** Loan for which the subsidy is claimed (申报的贷款). */
  readonly loan: string;
}

/** A usual mistake that makes a wrong subsidy. */
export type SubsidyMistake =
  /** The other length of a year (360 and 365 days) (年基数用错（360 与 365 天）). */
  | "other-year"
  /** Whole months in place of days (按整月计，未按实际天数). */
  | "months-for-days"
  /** Days in place of whole months (按实际天数计，未按整月). */
  | "days-for-months"
  /** The maturity day counted too (到期日也计息（算头又算尾）). */
  | "last-day-counted"
  /** The day of pay-out not counted (放款当日未计息). */
  | "first-day-not-counted"
  /** Settled on the 21st (按 21 日结息). */
  | "settled-on-21st"
  /** Subsidised after maturity (到期后继续贴息). */
  | "after-maturity"
  /** Subsidised from the day after maturity on (到期日次日起继续贴息). */
  | "after-maturity-day"
  /** Subsidised during an extension without right (展期期间照常贴息). */
  | "extension-without-right"
  /** The first share after it had changed (贴息份额变动后仍按原份额). */
  | "share-change-ignored"
  /** The new share for all of the period in which it changes (整个结息期按新份额). */
  | "share-change-early"
  /** All principal subsidised, without the cap (未扣贴息额度，全部本金贴息). */
  | "no-cap"
  /** The cap for each loan in place of the household (额度按笔计，未按户合并). */
  | "cap-per-loan"
  /** A loan above the cap subsidised in full (单笔超额部分全额贴息). */
  | "excess-at-full"
  /** Repayments before maturity not looked at (提前还款未扣减). */
  | "prepayment-ignored"
  /** A repayment counted a day late (提前还款晚扣一天). */
  | "prepayment-a-day-late"
  /** A repayment counted a day early (提前还款早扣一天). */
  | "prepayment-a-day-early"
  /** The published rate of the month before (用了上一月的公布利率). */
  | "rate-of-month-before"
  /** The published rate of the month after (用了下一月的公布利率). */
  | "rate-of-month-after"
  /** The published rate of the other length (用了另一期限档的公布利率). */
  | "rate-of-other-length"
  /** The contract rate where the subsidised rate has a limit (利率超过贴息上限部分也贴息). */
  | "above-rate-limit"
  /** The same period claimed twice (同一期申报两次). */
  | "claimed-twice"
  /** The period before claimed again (上一结息期重复申报). */
  | "period-before-again"
  /** Ten thousand times too much: 元 taken for 万元 (单位误用，放大一万倍). */
  | "yuan-for-wan"
  /** Ten thousand times too little: 万元 taken for 元 (单位误用，缩小一万倍). */
  | "wan-for-yuan"
  /** Rounded each day (逐日四舍五入). */
  | "rounded-each-night"
  /** Rounded once at the end (各期合计后才四舍五入). */
  | "rounded-once"
  /** An overdue instalment subsidised (逾期分期仍贴息). */
  | "overdue-instalment-subsidised"
  /** A maturity on a rest day moved, or not moved, otherwise (到期日遇休息日，顺延与否不同). */
  | "rest-day-otherwise";
