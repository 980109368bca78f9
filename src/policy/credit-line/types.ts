// Written by `npm run tables` from what this room declares; a change by hand is lost.
import type { AmountInput } from "../../base/money/amount.ts";
import type { AmountTerm } from "../../base/money/amount.ts";
import type { Citation } from "../../kernel/citation.ts";
import type { Day } from "../../base/date/day.ts";
import type { Loan } from "../../ledger/loan/types.ts";
import type { Percent } from "../../base/money/percent.ts";
import type { PercentInput } from "../../base/money/percent.ts";
import type { Terms } from "../../kernel/terms.ts";
import type { WorkingCalendar } from "../../ledger/working-days/types.ts";

/** The history of one credit line, as `reviewCreditLine` needs it. An empty list says that there was none. */
export interface CreditLineHistory {
  /** Id of the credit line (授信编号). */
  readonly line: string;
  /** Household (户). */
  readonly household: string;
  /** Day of judgement (判断日): later entries are not looked at. */
  readonly asOf: Day;
  /** Grant (授信). */
  readonly granted: GrantedLine;
  /** Adjustments (额度调整): where the lender set the line anew, beside the steps of the terms. */
  readonly adjustments: readonly LineAdjustment[];
  /** Suspensions (暂停授信): one after the other. */
  readonly suspensions: readonly LineSuspension[];
  /** Draws (用信): the loans drawn on it. */
  readonly draws: readonly Loan[];
  /** Calendar of working days (工作日历): needed where the terms move a maturity off a rest day. */
  readonly calendar?: WorkingCalendar;
}

/** A credit line as it was granted. What the lender keeps no record of is left out, and stays unknown. */
export interface GrantedLine {
  /** Day of the grant (授信日). */
  readonly on: Day;
  /** Amount of the line (授信额度), yuan. */
  readonly amount: AmountInput;
  /** Credit points (信用积分). */
  readonly points?: number;
  /** Grade (信用等级). */
  readonly grade?: string;
  /** Rate (利率), per cent. */
  readonly rate?: PercentInput;
  /** Longest loan, in whole months (最长贷款月数). */
  readonly longestMonths?: number;
}

/** The line as the lender set it anew. */
export interface LineAdjustment {
  /** Day of the adjustment (调整日). */
  readonly on: Day;
  /** New amount (调整后额度), yuan. */
  readonly amount: AmountInput;
}

/** A time for which the line was suspended (暂停授信). */
export interface LineSuspension {
  /** First day (暂停首日). */
  readonly from: Day;
  /** Last day (暂停末日): absent, it still is. */
  readonly through?: Day;
}

/** What the terms can say about a credit line (授信). */
export interface CreditLineTermValues {
  /** Validity of the line in months (授信有效期（月）): the corresponding day is included. */
  readonly validMonths?: number;
  /** Effect of a suspension (暂停授信的效力). */
  readonly suspendedLine?: "stops-draws";
  /** Way of drawing on the line (额度使用方式): whether what is repaid can be drawn again (循环使用). */
  readonly drawing?: "revolving" | "once";
  /** Years of good faith (守信年度): the document rewards them; the lender's steps say how much. */
  readonly goodYears?: "rewarded";
  /** Broken years (失信年度). */
  readonly brokenYears?: "penalised";
  /** Steps of reward, year by year (守信逐年激励幅度): after the first, the second … year of good faith in a row; the last goes on. */
  readonly rewardSteps?: readonly LineStep[];
  /** Steps of penalty, year by year (失信逐年惩戒幅度): after the first, the second … broken year in a row; the last goes on. */
  readonly penaltySteps?: readonly LineStep[];
  /** Order of the grades (信用等级次序): from the highest to the lowest; `"none"` is below all of them. */
  readonly gradeOrder?: readonly string[];
  /** Highest line that rewards reach (激励后授信额度上限), yuan. */
  readonly highestLine?: AmountTerm;
  /** Start of a year of the line (授信年度的起算). */
  readonly lineYear?: "from-grant" | "calendar";
  /** Years in which nothing fell due (没有到期款的年度). */
  readonly nothingDue?: "kept" | "no-reward";
  /** What must lie within the validity of the line (须在授信有效期内的事项). */
  readonly repaidWithin?: "maturity" | "draw";
  /** Maturity on a rest day (到期日遇休息日). */
  readonly maturityOnRestDay?: "next-working-day" | "stands";
  /** Overdue from where a moved maturity is not kept (顺延后仍未还的逾期起算日). */
  readonly restDayOverdueFrom?: "working-day" | "printed-maturity";
  /** Overdue from where the days of grace are not kept (宽限期内未还清的逾期起算日). */
  readonly afterGrace?: "from-due-day" | "from-end-of-grace";
}

/** Terms for `reviewCreditLine`. */
export type CreditLineTerms<Article extends Citation = Citation> = Terms<"credit-line", CreditLineTermValues, Article>;

/** One step of the lender's reward or penalty, each part as a size without a sign: a reward adds points, grades, yuan of the line and months, and lowers the rate; a penalty does the opposite. */
export interface LineStep {
  /** Points (积分). */
  readonly points?: number;
  /** Grades (等级数). */
  readonly grades?: number;
  /** Amount of the line (授信额度), yuan. */
  readonly line?: AmountTerm;
  /** Rate (利率), per cent: percentage points of the yearly rate. */
  readonly rate?: Percent;
  /** Months (月数). */
  readonly months?: number;
}
