// Written by `npm run tables` from what this room declares; a change by hand is lost.
import type { AmountInput } from "../../base/money/amount.ts";
import type { AmountTerm } from "../../base/money/amount.ts";
import type { Citation } from "../../kernel/citation.ts";
import type { Day } from "../../base/date/day.ts";
import type { HouseholdKind } from "../../ledger/loan/types.ts";
import type { InterestLoan } from "../../ledger/interest/types.ts";
import type { LengthSettlement } from "../../ledger/interest/types.ts";
import type { Loan } from "../../ledger/loan/types.ts";
import type { Percent } from "../../base/money/percent.ts";
import type { RateCap } from "../../ledger/interest/types.ts";
import type { RateLimit } from "../../ledger/interest/types.ts";
import type { RateSeries } from "../../ledger/rates/types.ts";
import type { Terms } from "../../kernel/terms.ts";
import type { WorkingCalendar } from "../../ledger/working-days/types.ts";

/** What `compareSubsidy` needs to know. */
export interface SubsidyComparisonFacts {
  /** Loans (贷款): every loan of one household that shares the cap. */
  readonly loans: readonly InterestLoan[];
  /** Published rates (公布的利率表): the series that the loan or the terms name. */
  readonly rates?: readonly RateSeries[];
  /** First night to count (计自): absent, that of the pay-out. */
  readonly from?: Day;
  /** Last night to count (计至): absent, the night before each loan's maturity. */
  readonly through?: Day;
  /** Calendar of working days (工作日历): needed where the terms move a maturity off a rest day. */
  readonly calendar?: WorkingCalendar;
  /** What was paid (已付的贴息): in the order of payment, for any windows. */
  readonly paid: readonly SubsidyPayment[];
}

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
  readonly householdsCarried?: number;
  /** Published rates (公布的利率表): the series that the loan or the terms name. */
  readonly rates?: readonly RateSeries[];
  /** First night to count (计自): absent, that of the pay-out. */
  readonly from?: Day;
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
  readonly householdsCarried?: number;
  /** Published rates (公布的利率表): the series that the loan or the terms name. */
  readonly rates?: readonly RateSeries[];
  /** First night to count (计自): absent, that of the pay-out. */
  readonly from?: Day;
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
  /** First night to count (计自): absent, that of the pay-out. */
  readonly from?: Day;
  /** Last night to count (计至): absent, the night before each loan's maturity. */
  readonly through?: Day;
  /** Calendar of working days (工作日历): needed where the terms move a maturity off a rest day. */
  readonly calendar?: WorkingCalendar;
  /** What was paid (已付的各期贴息): for the loan that lost the right. */
  readonly paid: readonly PaidSubsidy[];
  /** Loss of the right (丧失资格). */
  readonly loss: LossEvent;
}

/** A time in which a household may not receive subsidies. */
export interface SubsidyBar {
  /** First day (首日). */
  readonly from: Day;
  /** Last day (末日): absent, for good. */
  readonly through?: Day;
}

/** What `computeSubsidy` needs to know: every loan of one household that shares the cap. */
export interface SubsidyFacts {
  /** Loans (贷款): every loan of one household that shares the cap. */
  readonly loans: readonly InterestLoan[];
  /** Published rates (公布的利率表): the series that the loan or the terms name. */
  readonly rates?: readonly RateSeries[];
  /** First night to count (计自): absent, that of the pay-out. */
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
}

/** A subsidy that was paid for a loan and any nights. */
export interface SubsidyPayment {
  /** Id of the loan (贷款编号). */
  readonly loan: string;
  /** First night for which it was paid (首晚). */
  readonly from: Day;
  /** Last night for which it was paid (末晚). */
  readonly through: Day;
  /** Subsidy paid (已付贴息), yuan. */
  readonly amount: AmountInput;
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
  | "false-data"
  /** Overdue principal (逾期). */
  | "overdue";

/** A ground on which the right to the subsidy is lost, and from when. */
export interface LossOfRight {
  /** Ground (情形). */
  readonly ground: LossGround;
  /** From when it is lost (丧失的范围). */
  readonly from: "event" | "period" | "start";
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
  /** Longest loan in months (最长期限（月）): of the product, from the pay-out; absent, length is not asked, and extensions are judged by 36. */
  readonly longestMonths?: number;
  /** Most renewals and extensions (续贷展期次数上限): the deferral of 2020 is none. */
  readonly mostRenewals?: number;
  /** Rate fixed for the contract (固定利率): it is not looked up anew within the contract. */
  readonly rateFixed?: "required";
  /** Settlement by the length of the loan (按期限定的结息方式): in the order of length, by the contract's; it goes before `settlement`. */
  readonly settlementByLength?: readonly LengthSettlement[];
  /** Method of counting interest (计息方法). */
  readonly method?: "daily-balance" | "term-units";
  /** Days of a year of interest (一年的计息天数). */
  readonly yearBase?: 360 | 365;
  /** Settlement of interest (结息方式). */
  readonly settlement?: "quarterly" | "monthly" | "yearly" | "at-maturity" | "anniversary";
  /** Mark-up on overdue principal (逾期罚息加收幅度), per cent. */
  readonly overdueMarkUp?: Percent;
  /** Mark-up on misused principal (挪用罚息加收幅度), per cent. */
  readonly misuseMarkUp?: Percent;
  /** Rate after an extension (展期后的利率). */
  readonly extensionRate?: "contract-rate" | "looked-up";
  /** Night of the settlement day (结息日当晚). */
  readonly settlementDay?: "included" | "excluded";
  /** From where months are counted (逐笔计息的月数起点). */
  readonly monthsCounted?: "from-pay-out" | "each-segment";
  /** Rate on which overdue interest rests (罚息所依的利率). */
  readonly overdueRestsOn?: "last-contract-rate" | "running-rate";
  /** Interest during an unlawful extension (违规展期期间的利息). */
  readonly unlawfulExtension?: "as-agreed" | "as-overdue";
  /** Rule on the length of extensions (展期期限适用的规定). */
  readonly extensionRule?: "personal-loans" | "general-rules";
  /** Extensions and the product's longest term (展期是否计入最长期限). */
  readonly extensionInLongestTerm?: "open" | "within" | "not-counted";
  /** First due day that the deferral of 2020 reaches (疫情延期适用的首个到期日). */
  readonly epidemicFrom?: "2020-01-01" | "2020-01-02";
  /** Maturity on a rest day (到期日遇休息日). */
  readonly maturityOnRestDay?: "next-working-day" | "stands";
  /** Overdue from where a moved maturity is not kept (顺延后仍未还的逾期起算日). */
  readonly restDayOverdueFrom?: "working-day" | "printed-maturity";
  /** Overdue from where the days of grace are not kept (宽限期内未还清的逾期起算日). */
  readonly afterGrace?: "from-due-day" | "from-end-of-grace";
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
  /** Yearly rate of the subsidy (年贴息率), per cent: on the subsidised principal, at most the contract rate; absent, the interest is subsidised. */
  readonly subsidyRate?: Percent;
  /** First paid, then subsidised (先收后贴): a period is subsidised only once its interest is paid; absent, that is not asked. */
  readonly subsidyPaid?: "after-interest";
  /** Subsidy of a period at most (每期贴息上限), yuan. */
  readonly mostPerPayment?: AmountTerm;
  /** Subsidy of a household in a calendar year at most (每户每年贴息上限), yuan: by the last night of each period. */
  readonly mostPerYear?: AmountTerm;
  /** Once a household and calendar year (每户每年只贴一次): the first period of the year that has a subsidy. */
  readonly oncePerYear?: true;
  /** Budget of a year (年度贴息预算), yuan: first come, first served. */
  readonly yearBudget?: AmountTerm;
  /** Kinds of household served (贷款对象): only they are subsidised; absent, the kind is not asked. */
  readonly householdKinds?: readonly HouseholdKind[];
  /** Grounds on which the subsidy is lost (丧失贴息资格的情形): a ground that is absent does not end the right. */
  readonly lossOfRight?: readonly LossOfRight[];
  /** Longest loan in months (最长期限（月）): of the product, from the pay-out; absent, length is not asked, and extensions are judged by 36. */
  readonly longestMonths?: number;
  /** Most renewals and extensions (续贷展期次数上限): the deferral of 2020 is none. */
  readonly mostRenewals?: number;
  /** Rate fixed for the contract (固定利率): it is not looked up anew within the contract. */
  readonly rateFixed?: "required";
  /** Settlement by the length of the loan (按期限定的结息方式): in the order of length, by the contract's; it goes before `settlement`. */
  readonly settlementByLength?: readonly LengthSettlement[];
  /** Method of counting interest (计息方法). */
  readonly method?: "daily-balance" | "term-units";
  /** Days of a year of interest (一年的计息天数). */
  readonly yearBase?: 360 | 365;
  /** Settlement of interest (结息方式). */
  readonly settlement?: "quarterly" | "monthly" | "yearly" | "at-maturity" | "anniversary";
  /** Mark-up on overdue principal (逾期罚息加收幅度), per cent. */
  readonly overdueMarkUp?: Percent;
  /** Mark-up on misused principal (挪用罚息加收幅度), per cent. */
  readonly misuseMarkUp?: Percent;
  /** Rate after an extension (展期后的利率). */
  readonly extensionRate?: "contract-rate" | "looked-up";
  /** Night of the settlement day (结息日当晚). */
  readonly settlementDay?: "included" | "excluded";
  /** From where months are counted (逐笔计息的月数起点). */
  readonly monthsCounted?: "from-pay-out" | "each-segment";
  /** Rate on which overdue interest rests (罚息所依的利率). */
  readonly overdueRestsOn?: "last-contract-rate" | "running-rate";
  /** Interest during an unlawful extension (违规展期期间的利息). */
  readonly unlawfulExtension?: "as-agreed" | "as-overdue";
  /** Rule on the length of extensions (展期期限适用的规定). */
  readonly extensionRule?: "personal-loans" | "general-rules";
  /** Extensions and the product's longest term (展期是否计入最长期限). */
  readonly extensionInLongestTerm?: "open" | "within" | "not-counted";
  /** First due day that the deferral of 2020 reaches (疫情延期适用的首个到期日). */
  readonly epidemicFrom?: "2020-01-01" | "2020-01-02";
  /** Maturity on a rest day (到期日遇休息日). */
  readonly maturityOnRestDay?: "next-working-day" | "stands";
  /** Overdue from where a moved maturity is not kept (顺延后仍未还的逾期起算日). */
  readonly restDayOverdueFrom?: "working-day" | "printed-maturity";
  /** Overdue from where the days of grace are not kept (宽限期内未还清的逾期起算日). */
  readonly afterGrace?: "from-due-day" | "from-end-of-grace";
  /** Whether households lifted out count as registered poor (已脱贫户是否计入建档立卡贫困户). */
  readonly liftedOut?: "through-campaign" | "never" | "always";
  /** Loans above the subsidised principal (超过贴息额度的贷款). */
  readonly aboveCap?: "portion" | "none";
  /** Subsidy during an extension (展期期间的贴息). */
  readonly extensionSubsidy?: "kept" | "ends";
  /** Room taken by a loan past maturity (到期未还贷款占用的贴息额度). */
  readonly roomAfterMaturity?: "while-unpaid" | "none";
  /** Order in which loans take room (占用额度的先后). */
  readonly roomOrder?: "pay-out" | "contract";
  /** What a part repayment repays first (部分还款先还的部分). */
  readonly repaidFirst?: "above-cap" | "within-cap";
  /** By what a whole loan is above the cap (整笔是否超额的口径). */
  readonly wholeLoanMeasure?: "principal" | "balance";
  /** Room of a loan of which nothing is subsidised (整笔不贴的贷款是否占用额度). */
  readonly wholeLoanRoom?: "none" | "takes";
  /** Room of a loan without right (丧失资格的贷款占用的额度). */
  readonly roomWithoutRight?: "takes" | "none";
  /** Misuse that the loan tells (贷款记录的挪用). */
  readonly misuseTold?: "ends-right" | "finding-only";
  /** Subsidy during an unlawful extension (违规展期期间的贴息). */
  readonly unlawfulExtensionSubsidy?: "none" | "as-loan";
  /** Rounding of a window (区间贴息的舍入). */
  readonly windowRounding?: "as-it-falls" | "per-period" | "once";
  /** Counting of the subsidy (贴息的计时). */
  readonly counting?: "as-interest" | "whole-months";
  /** Whether the bar from subsidies reaches the interest subsidy (停止享受补贴是否包括贴息). */
  readonly barReaches?: "open" | "reaches" | "not";
}

/** Terms for `computeSubsidy`, `compareSubsidy` and `reclaimSubsidy`. */
export type SubsidyTerms<Article extends Citation = Citation> = Terms<"subsidy", SubsidyTermValues, Article>;
