// Written by `npm run tables` from what this room declares; a change by hand is lost.
import type { AmountInput } from "../../base/money/amount.ts";
import type { Citation } from "../../kernel/citation.ts";
import type { Day } from "../../base/date/day.ts";
import type { Draw } from "../loan/types.ts";
import type { Extension } from "../loan/types.ts";
import type { Instalment } from "../loan/types.ts";
import type { InterestPayment } from "../loan/types.ts";
import type { LoanRate } from "../loan/types.ts";
import type { Percent } from "../../base/money/percent.ts";
import type { RateSeries } from "../rates/types.ts";
import type { Repayment } from "../loan/types.ts";
import type { Terms } from "../../kernel/terms.ts";
import type { WorkingCalendar } from "../working-days/types.ts";

/** What `accrueInterest` needs to know. */
export interface InterestFacts {
  /** Loan (贷款). */
  readonly loan: InterestLoan;
  /** Published rates (公布的利率表): the series that the loan or the terms name. */
  readonly rates?: readonly RateSeries[];
  /** First night to count (计自): absent, that of the pay-out. */
  readonly from?: Day;
  /** Last night to count (计至): absent, the night before maturity. */
  readonly through?: Day;
  /** Calendar of working days (工作日历): needed where the terms move a maturity off a rest day. */
  readonly calendar?: WorkingCalendar;
}

/** A loan with what its interest depends on. */
export interface InterestLoan {
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
  /** Product under which it was lent (贷款品种): where the terms tell products apart. */
  readonly product?: string;
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
  /** Day of the contract (合同日): a series is looked up on it; not after the pay-out. */
  readonly contractOn: Day;
  /** Rate (利率): what interest needs. */
  readonly rate: LoanRate;
}

/** A rate that another must not exceed. */
export interface FixedLimit {
  /** Fixed limit (固定上限), per cent. */
  readonly fixed: Percent;
}

/** What the terms can say about interest. */
export interface InterestTermValues {
  /** Caps on the rate (贷款利率上限): the highest rates by product; exactly the cap passes. */
  readonly rateCaps?: readonly RateCap[];
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
}

/** Terms for `accrueInterest`. */
export type InterestTerms<Article extends Citation = Citation> = Terms<"interest", InterestTermValues, Article>;

/** How interest of loans up to a length is settled. */
export interface LengthSettlement {
  /** Through so many months (至几个月（含）): absent, all longer loans. */
  readonly throughMonths?: number;
  /** Settlement of interest (结息方式). */
  readonly settlement: "quarterly" | "monthly" | "yearly" | "at-maturity" | "anniversary";
}

/** Up to and including so many months, a band of the series. */
export interface LimitBand {
  /** Through so many months (至几个月（含）). */
  readonly throughMonths: number;
  /** Band (期限档). */
  readonly band: string;
}

/** A limit by bands of the terms' own. */
export interface OwnBandsLimit {
  /** Series (利率系列). */
  readonly series: string;
  /** Bands (各期限段): in the order of length. */
  readonly bands: readonly LimitBand[];
}

/** The highest rate that loans of a product may bear. */
export interface RateCap {
  /** Product (贷款品种): absent, every product. */
  readonly product?: string;
  /** Limit (上限). */
  readonly limit: RateLimit;
  /** Article of this row (条文): where the table is made of several. */
  readonly source?: Citation;
}

/** A rate that another must not exceed: fixed, or of a published series on the day of the contract. */
export type RateLimit = FixedLimit | SeriesLimit | OwnBandsLimit;

/** A limit that is the rate of a published series: of the band of the loan's length, or of one band for every length. */
export interface SeriesLimit {
  /** Series (利率系列). */
  readonly series: string;
  /** Band (期限档): absent, that of the loan's length. */
  readonly band?: string;
}
