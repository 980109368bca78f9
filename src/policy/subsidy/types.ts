// Written by `npm run tables` from what this room declares; a change by hand is lost.
import type { AmountInput } from "../../base/money/amount.ts";
import type { AmountTerm } from "../../base/money/amount.ts";
import type { Citation } from "../../kernel/citation.ts";
import type { Day } from "../../base/date/day.ts";
import type { InterestLoan } from "../../ledger/interest/types.ts";
import type { Loan } from "../../ledger/loan/types.ts";
import type { Percent } from "../../base/money/percent.ts";
import type { RateCap } from "../../ledger/interest/types.ts";
import type { RateLimit } from "../../ledger/interest/types.ts";
import type { RateSeries } from "../../ledger/rates/types.ts";
import type { Terms } from "../../kernel/terms.ts";
import type { WorkingCalendar } from "../../ledger/working-days/types.ts";

/** What `computeGuaranteeFee` needs to know. */
export interface GuaranteeFeeFacts {
  /** Loan (贷款). */
  readonly loan: Loan;
}

/** What ended the right to a loan's subsidy. */
export interface LossEvent {
  /** Id of the loan (贷款编号). */
  readonly loan: string;
  /** Ground on which the right is lost (丧失资格的情形). */
  readonly ground: LossGround;
  /** Day of the loss (丧失资格之日): its night is the first without right. */
  readonly on: Day;
}

/** What `reclaimOperatorSubsidy` needs to know. */
export interface OperatorReclaimFacts {
  /** Loan (贷款). */
  readonly loan: InterestLoan;
  /** Households carried (带动贫困户数): registered poor households that the operator carries under its agreement. */
  readonly householdsCarried: number;
  /** Published rates (公布的利率表): the series that the loan or the terms name. */
  readonly rates?: readonly RateSeries[];
  /** Last night to count (计至): absent, the night before maturity. */
  readonly through?: Day;
  /** Calendar of working days (工作日历): needed where the terms move a maturity off a rest day. */
  readonly calendar?: WorkingCalendar;
  /** What was paid (已付的各期贴息): for the loan that lost the right. */
  readonly paid: readonly PaidSubsidy[];
  /** Loss of the right (丧失资格). */
  readonly loss: LossEvent;
}

/** What `computeOperatorSubsidy` needs to know. */
export interface OperatorSubsidyFacts {
  /** Loan (贷款). */
  readonly loan: InterestLoan;
  /** Households carried (带动贫困户数): registered poor households that the operator carries under its agreement. */
  readonly householdsCarried: number;
  /** Published rates (公布的利率表): the series that the loan or the terms name. */
  readonly rates?: readonly RateSeries[];
  /** Last night to count (计至): absent, the night before maturity. */
  readonly through?: Day;
  /** Calendar of working days (工作日历): needed where the terms move a maturity off a rest day. */
  readonly calendar?: WorkingCalendar;
}

/** A subsidy that was paid for a settlement period. */
export interface PaidSubsidy {
  /** First night of the period (首晚): as `computeSubsidy` gives it. */
  readonly from: Day;
  /** Last night of the period (末晚): as `computeSubsidy` gives it. */
  readonly through: Day;
  /** Subsidy paid (已付贴息), yuan. */
  readonly amount: AmountInput;
}

/** What `reclaimSubsidy` needs to know. */
export interface ReclaimFacts {
  /** Loans (贷款): every loan of one household that shares the cap. */
  readonly loans: readonly InterestLoan[];
  /** Published rates (公布的利率表): the series that the loan or the terms name. */
  readonly rates?: readonly RateSeries[];
  /** Last night to count (计至): absent, the night before each loan's maturity. */
  readonly through?: Day;
  /** Calendar of working days (工作日历): needed where the terms move a maturity off a rest day. */
  readonly calendar?: WorkingCalendar;
  /** What was paid (已付的各期贴息): for the loan that lost the right. */
  readonly paid: readonly PaidSubsidy[];
  /** Loss of the right (丧失资格). */
  readonly loss: LossEvent;
}

/** What `computeSubsidy` needs to know: every loan of one household that shares the cap. */
export interface SubsidyFacts {
  /** Loans (贷款): every loan of one household that shares the cap. */
  readonly loans: readonly InterestLoan[];
  /** Published rates (公布的利率表): the series that the loan or the terms name. */
  readonly rates?: readonly RateSeries[];
  /** Last night to count (计至): absent, the night before each loan's maturity. */
  readonly through?: Day;
  /** Calendar of working days (工作日历): needed where the terms move a maturity off a rest day. */
  readonly calendar?: WorkingCalendar;
}

/** What the terms can say about the fee of a policy guarantee. */
export interface GuaranteeFeeTermValues {
  /** Rate of the guarantee fee (担保费率), per cent. */
  readonly feeRate?: Percent;
  /** What the guarantee fee is charged on (担保费计收基数). */
  readonly feeBase?: "principal-each-year" | "balance-each-year" | "principal-once";
}

/** Terms for `computeGuaranteeFee`. */
export type GuaranteeFeeTerms<Article extends Citation = Citation> = Terms<
  "guarantee-fee",
  GuaranteeFeeTermValues,
  Article
>;

/** Why the right to a subsidy is lost. */
export type LossGround =
  /** Misuse of the money (挪用贷款). */
  | "misuse"
  /** Lending the money on (转借贷款). */
  | "on-lending"
  /** False data to obtain the subsidy (弄虚作假套取贴息). */
  | "false-data";

/** A ground on which the right to the subsidy is lost, and from when. */
export interface LossOfRight {
  /** Ground (情形). */
  readonly ground: LossGround;
  /** From when it is lost (丧失的范围). */
  readonly from: "event" | "start";
  /** Article of this row (条文): where the table is made of several. */
  readonly source?: Citation;
}

/** What the terms can say about the subsidy of an operator (带贫经营主体). */
export interface OperatorSubsidyTermValues {
  /** Caps on the rate (贷款利率上限): the highest rates by product; exactly the cap passes. */
  readonly rateCaps?: readonly RateCap[];
  /** Yearly subsidy rate of operators (经营主体年贴息率), per cent: on the principal. */
  readonly operatorRate?: Percent;
  /** Amount lent per household carried (每带动一户对应的贷款金额), yuan: for each full or begun amount one household must be carried. */
  readonly amountPerHousehold?: AmountTerm;
  /** Grounds on which the subsidy is lost (丧失贴息资格的情形): a ground that is absent does not end the right. */
  readonly lossOfRight?: readonly LossOfRight[];
  /** Method of counting interest (计息方法). */
  readonly method?: "daily-balance" | "term-units";
  /** Days of a year of interest (一年的计息天数). */
  readonly yearBase?: 360 | 365;
  /** Settlement of interest (结息方式). */
  readonly settlement?: "monthly" | "quarterly" | "yearly" | "at-maturity";
  /** Mark-up on overdue principal (逾期罚息加收幅度), per cent. */
  readonly overdueMarkUp?: Percent;
  /** Mark-up on misused principal (挪用罚息加收幅度), per cent. */
  readonly misuseMarkUp?: Percent;
  /** Rate after an extension (展期后的利率). */
  readonly extensionRate?: "contract-rate" | "looked-up";
  /** Maturity on a rest day (到期日遇休息日). */
  readonly maturityOnRestDay?: "stands" | "next-working-day";
  /** Too few households carried (带动户数不足). */
  readonly tooFewHouseholds?: "refuse" | "matching-amount";
  /** Counting of the yearly subsidy rate (年贴息率的折算). */
  readonly operatorCounting?: "months-over-12" | "actual-days";
}

/** Terms for `computeOperatorSubsidy` and `reclaimOperatorSubsidy`. */
export type OperatorSubsidyTerms<Article extends Citation = Citation> = Terms<
  "operator-subsidy",
  OperatorSubsidyTermValues,
  Article
>;

/** The share of the interest that is subsidised, for a product, for interest that arises between two days. */
export interface SubsidyShare {
  /** Product (贷款品种): absent, every product. */
  readonly product?: string;
  /** First night (首晚): absent, from ever. */
  readonly from?: Day;
  /** Last night (末晚): absent, without end. */
  readonly through?: Day;
  /** Share of the interest (贴息份额), per cent. */
  readonly share: Percent;
  /** Article of this row (条文): where the table is made of several. */
  readonly source?: Citation;
}

/** What the terms can say about the subsidy of a household's loans, and about the interest it is counted on. */
export interface SubsidyTermValues {
  /** Caps on the rate (贷款利率上限): the highest rates by product; exactly the cap passes. */
  readonly rateCaps?: readonly RateCap[];
  /** Subsidised principal per household (每户贴息本金上限), yuan: the cap includes its figure; absent, without limit. */
  readonly subsidyCap?: AmountTerm;
  /** Highest rate on which the subsidy is counted (贴息利率上限): absent, the contract rate, whatever it is. */
  readonly subsidyRateLimit?: RateLimit;
  /** Share of the interest that is subsidised (贴息份额). */
  readonly subsidyShares?: readonly SubsidyShare[];
  /** Months subsidised at most (最长贴息期限（月）): from the pay-out; absent, to the loan's maturity. */
  readonly longestSubsidisedMonths?: number;
  /** Grounds on which the subsidy is lost (丧失贴息资格的情形): a ground that is absent does not end the right. */
  readonly lossOfRight?: readonly LossOfRight[];
  /** Method of counting interest (计息方法). */
  readonly method?: "daily-balance" | "term-units";
  /** Days of a year of interest (一年的计息天数). */
  readonly yearBase?: 360 | 365;
  /** Settlement of interest (结息方式). */
  readonly settlement?: "monthly" | "quarterly" | "yearly" | "at-maturity";
  /** Mark-up on overdue principal (逾期罚息加收幅度), per cent. */
  readonly overdueMarkUp?: Percent;
  /** Mark-up on misused principal (挪用罚息加收幅度), per cent. */
  readonly misuseMarkUp?: Percent;
  /** Rate after an extension (展期后的利率). */
  readonly extensionRate?: "contract-rate" | "looked-up";
  /** Maturity on a rest day (到期日遇休息日). */
  readonly maturityOnRestDay?: "stands" | "next-working-day";
  /** Loans above the subsidised principal (超过贴息额度的贷款). */
  readonly aboveCap?: "portion" | "none";
  /** Subsidy during an extension (展期期间的贴息). */
  readonly extensionSubsidy?: "kept" | "ends";
  /** Room taken by a loan past maturity (到期未还贷款占用的贴息额度). */
  readonly roomAfterMaturity?: "none" | "while-unpaid";
}

/** Terms for `computeSubsidy` and `reclaimSubsidy`. */
export type SubsidyTerms<Article extends Citation = Citation> = Terms<"subsidy", SubsidyTermValues, Article>;
