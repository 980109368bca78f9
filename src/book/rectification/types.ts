// Written by `npm run tables` from what this room declares; a change by hand is lost.
import type { AmountInput } from "../../base/money/amount.ts";
import type { AmountTerm } from "../../base/money/amount.ts";
import type { Citation } from "../../kernel/citation.ts";
import type { Day } from "../../base/date/day.ts";
import type { HouseholdKind } from "../../ledger/loan/types.ts";
import type { PercentInput } from "../../base/money/percent.ts";
import type { Purpose } from "../../policy/eligibility/household/types.ts";
import type { RateLimit } from "../../ledger/interest/types.ts";
import type { RateSeries } from "../../ledger/rates/types.ts";
import type { RowNotCounted } from "../../kernel/types.ts";
import type { Terms } from "../../kernel/terms.ts";

/** A rule about one loan. */
export type LoanRule =
  /** Kind of household (贷款对象). */
  | "rectification/kind"
  /** Longest loan (最长期限). */
  | "rectification/term-length"
  /** Rate of the contract (贷款利率). */
  | "rectification/contract-rate"
  /** Use of the money (资金用途). */
  | "rectification/use"
  /** Good credit record (信用良好). */
  | "rectification/good-credit-record"
  /** Wants the loan (有贷款意愿). */
  | "rectification/wants-loan"
  /** Potential for work or business (有就业创业潜质). */
  | "rectification/has-potential"
  /** Skills (有技能素质). */
  | "rectification/has-skills"
  /** Able to repay (有还款能力). */
  | "rectification/able-to-repay"
  /** Who gets the subsidy (贴息对象). */
  | "rectification/subsidy-to-household"
  /** Length fits the household (期限合乎户情). */
  | "rectification/term-fits-household"
  /** No guarantor (免担保). */
  | "rectification/no-guarantor"
  /** No collateral (免抵押). */
  | "rectification/no-collateral"
  /** Featured industry (特色优势产业). */
  | "rectification/featured-industry"
  /** Helps the household out of poverty (有效带动). */
  | "rectification/carries-household"
  /** Law and rules of lending kept (守法合规发放). */
  | "rectification/lending-rules-kept"
  /** Borrowed by the household (户借). */
  | "rectification/borrowed-by-household"
  /** Used by the household (户用). */
  | "rectification/used-by-household"
  /** Repaid by the household (户还). */
  | "rectification/repaid-by-household"
  /** Takes part of its own will (自愿参与). */
  | "rectification/joined-freely"
  /** Proper agreement (规范的合作协议). */
  | "rectification/agreement-signed"
  /** Duties of each party clear (各方职责明确). */
  | "rectification/duties-clear"
  /** Gains shared in a settled way (利益联结机制). */
  | "rectification/benefits-linked"
  /** Risks guarded against (风险防控机制). */
  | "rectification/risk-controlled";

/** One of the four checks of an existing book. */
export type RectificationCheck =
  /** Wrong person (对象不精准). */
  | "person"
  /** Wrong terms (政策不精准). */
  | "policy"
  /** Wrong use (使用不精准). */
  | "use"
  /** Wrong procedure (依法不合规). */
  | "procedure";

/** A finding that was corrected (办结): it is struck off from that day on. */
export type Correction = LoanCorrection | HouseholdCorrection;

/** A loan of the book as it was found on the day of the examination. What is not known is left out: what it would decide comes back as `undetermined`. */
export interface ExaminedLoan {
  /** Id of the loan (贷款编号). */
  readonly loan: string;
  /** Household that owes it (户): the unit of the cap. */
  readonly household: string;
  /** Township or village (地区): where the list is broken down by it. */
  readonly region?: string;
  /** Lender (承贷机构). */
  readonly lender?: string;
  /** Kind of household (户的类别): on the day of the contract. */
  readonly householdKind?: HouseholdKind;
  /** Principal (发放额), yuan: paid out. */
  readonly principal?: AmountInput;
  /** Balance (余额), yuan: principal owed on the day of the examination; `"0.00"` where it is repaid. */
  readonly outstanding?: AmountInput;
  /** Day of the contract (合同日): published rates are looked up on it. */
  readonly contractOn?: Day;
  /** Day of the pay-out (放款日). */
  readonly paidOutOn?: Day;
  /** Maturity of the contract (合同到期日): before any extension. */
  readonly maturesOn?: Day;
  /** Maturity after extensions (展期后到期日): the day of `maturesOn` where there was none. */
  readonly extendedTo?: Day;
  /** Rate of the contract (合同利率), per cent: a year. */
  readonly rate?: PercentInput;
  /** What the money was used for (资金实际用途): one use or several. */
  readonly usedFor?: readonly Purpose[];
  /** Used together with an operator (与经营主体合作): by the household, with a company or a cooperative. */
  readonly withOperator?: boolean;
  /** Good credit record (信用良好). */
  readonly goodCreditRecord?: boolean;
  /** Wants the loan (有贷款意愿). */
  readonly wantsLoan?: boolean;
  /** Potential for work or business (有就业创业潜质). */
  readonly hasPotential?: boolean;
  /** Skills (有技能素质). */
  readonly hasSkills?: boolean;
  /** Able to repay (有还款能力). */
  readonly ableToRepay?: boolean;
  /** Subsidy that goes to others (贴息给非贫困户): anyone but a registered poor household; false where there is no subsidy. */
  readonly subsidyToOthers?: boolean;
  /** Length that fits the household (期限合乎户情): it follows wish, production cycle, earnings and ability to repay. */
  readonly termFitsHousehold?: boolean;
  /** Guarantor taken (要求或提供担保): asked or taken. */
  readonly guarantorTaken?: boolean;
  /** Collateral taken (要求或收取抵押): asked or taken. */
  readonly collateralTaken?: boolean;
  /** Featured industry (特色优势产业): with an operator, one that the place features. */
  readonly inFeaturedIndustry?: boolean;
  /** Helping the household out of poverty (有效带动贫困户): with an operator. */
  readonly carriesHousehold?: boolean;
  /** Law and rules of lending kept (守法合规发放). */
  readonly lendingRulesKept?: boolean;
  /** Borrowed by the household (户借). */
  readonly borrowedByHousehold?: boolean;
  /** Used by the household (户用). */
  readonly usedByHousehold?: boolean;
  /** Repaid by the household (户还). */
  readonly repaidByHousehold?: boolean;
  /** Working with an operator of its own will (自愿参与合作): with an operator. */
  readonly joinedFreely?: boolean;
  /** Proper agreement with the operator (规范的合作协议): with an operator. */
  readonly agreementSigned?: boolean;
  /** Duties of each party clear (各方职责明确): with an operator, said in the agreement. */
  readonly dutiesClear?: boolean;
  /** Gains shared in a settled way (利益联结机制): with an operator. */
  readonly benefitsLinked?: boolean;
  /** Risks guarded against (风险防控机制): with an operator. */
  readonly riskControlled?: boolean;
}

/** A finding about what a household owes that was corrected (办结). */
export interface HouseholdCorrection {
  /** Household (户). */
  readonly household: string;
  /** Rule that it did not keep (规则). */
  readonly rule: "rectification/household-cap";
  /** Day on which it was corrected (办结日): not before the examination; after `asOf` it is not looked at. */
  readonly on: Day;
  /** In what way (办结方式). */
  readonly how?: string;
}

/** A finding about a loan that was corrected (办结). */
export interface LoanCorrection {
  /** Id of the loan (贷款编号). */
  readonly loan: string;
  /** Rule that it did not keep (规则). */
  readonly rule: LoanRule;
  /** Day on which it was corrected (办结日): not before the examination; after `asOf` it is not looked at. */
  readonly on: Day;
  /** In what way (办结方式). */
  readonly how?: string;
}

/** What `rectify` needs to know. */
export interface RectificationBook {
  /** Day on which the book was examined (检查日): (排查): it found the loans as they are described. */
  readonly examinedOn: Day;
  /** Day for which the list is drawn up (台账日): not before the examination. */
  readonly asOf: Day;
  /** Loans (贷款). */
  readonly loans: readonly ExaminedLoan[];
  /** Corrections (已办结的问题): an empty list: nothing has been corrected. */
  readonly corrected: readonly Correction[];
  /** Published rates (公布的利率表): the series that the loan or the terms name. */
  readonly rates?: readonly RateSeries[];
  /** Beyond the verified day (晚于核实日): take the last value of a series that is asked beyond it; the result warns of it. */
  readonly beyondVerified?: "last-value";
  /** Rows that were not counted (未计入的行): `refused` of `sortRows`; the result and its letters name them. */
  readonly refused?: readonly RowNotCounted[];
}

/** What the terms can ask of the loans of an existing book (整改). A term that is absent is not asked. */
export interface RectificationTermValues {
  /** Kinds of household served (贷款对象). */
  readonly householdKinds?: readonly HouseholdKind[];
  /** Cap per household (每户贷款上限), yuan: exactly it passes. */
  readonly householdCap?: AmountTerm;
  /** Longest loan in months (最长期限（月）): whole months, to the corresponding day; exactly so many pass. */
  readonly longestMonths?: number;
  /** Limit on the rate of the contract (合同利率的上限): exactly it passes. */
  readonly rateLimit?: RateLimit;
  /** Uses that are in order (允许的实际用途): the only ones. */
  readonly allowedUses?: readonly Purpose[];
  /** Uses that are forbidden (禁止的实际用途). */
  readonly forbiddenUses?: readonly Purpose[];
  /** Good credit record (信用良好). */
  readonly goodCreditRecord?: "required";
  /** Wants the loan (有贷款意愿). */
  readonly wantsLoan?: "required";
  /** Potential for work or business (有就业创业潜质). */
  readonly hasPotential?: "required";
  /** Skills (有技能素质). */
  readonly hasSkills?: "required";
  /** Able to repay (有还款能力). */
  readonly ableToRepay?: "required";
  /** Subsidy that goes to others (贴息给非贫困户). */
  readonly subsidyToOthers?: "forbidden";
  /** Length that fits the household (期限合乎户情). */
  readonly termFitsHousehold?: "required";
  /** Guarantor taken (要求或提供担保). */
  readonly guarantorTaken?: "forbidden";
  /** Collateral taken (要求或收取抵押). */
  readonly collateralTaken?: "forbidden";
  /** Featured industry (特色优势产业). */
  readonly inFeaturedIndustry?: "required";
  /** Helping the household out of poverty (有效带动贫困户). */
  readonly carriesHousehold?: "required";
  /** Law and rules of lending kept (守法合规发放). */
  readonly lendingRulesKept?: "required";
  /** Borrowed by the household (户借). */
  readonly borrowedByHousehold?: "required";
  /** Used by the household (户用). */
  readonly usedByHousehold?: "required";
  /** Repaid by the household (户还). */
  readonly repaidByHousehold?: "required";
  /** Working with an operator of its own will (自愿参与合作). */
  readonly joinedFreely?: "required";
  /** Proper agreement with the operator (规范的合作协议). */
  readonly agreementSigned?: "required";
  /** Duties of each party clear (各方职责明确). */
  readonly dutiesClear?: "required";
  /** Gains shared in a settled way (利益联结机制). */
  readonly benefitsLinked?: "required";
  /** Risks guarded against (风险防控机制). */
  readonly riskControlled?: "required";
  /** Striking off when corrected (办结销号): what is found stays on the list (台账) until it is corrected, and is then struck off. */
  readonly strikeOff?: "when-corrected";
  /** What counts towards the cap (每户上限的口径). */
  readonly capCounts?: "outstanding" | "principal";
  /** Maturity to which the length is counted (期限算到哪一天). */
  readonly lengthThrough?: "contract" | "extension";
  /** A rate below the limit (低于上限的利率). */
  readonly rateBelow?: "in-order" | "wrong";
  /** What a share-dividend model counts as (入股分红的性质). */
  readonly dividendUse?: "cooperation" | "wrong-use";
}

/** What rules see of {@link RectificationTermValues}: whole numbers, and `undefined` for what was not given. */
export interface RectificationTermSlots {
  /** Kinds of household served (贷款对象). */
  readonly householdKinds: readonly HouseholdKind[] | undefined;
  /** Cap per household (每户贷款上限), in fen: exactly it passes. */
  readonly householdCap: number | undefined;
  /** Longest loan in months (最长期限（月）): whole months, to the corresponding day; exactly so many pass. */
  readonly longestMonths: number | undefined;
  /** Limit on the rate of the contract (合同利率的上限): exactly it passes. */
  readonly rateLimit: RateLimit | undefined;
  /** Uses that are in order (允许的实际用途): the only ones. */
  readonly allowedUses: readonly Purpose[] | undefined;
  /** Uses that are forbidden (禁止的实际用途). */
  readonly forbiddenUses: readonly Purpose[] | undefined;
  /** Good credit record (信用良好). */
  readonly goodCreditRecord: "required" | undefined;
  /** Wants the loan (有贷款意愿). */
  readonly wantsLoan: "required" | undefined;
  /** Potential for work or business (有就业创业潜质). */
  readonly hasPotential: "required" | undefined;
  /** Skills (有技能素质). */
  readonly hasSkills: "required" | undefined;
  /** Able to repay (有还款能力). */
  readonly ableToRepay: "required" | undefined;
  /** Subsidy that goes to others (贴息给非贫困户). */
  readonly subsidyToOthers: "forbidden" | undefined;
  /** Length that fits the household (期限合乎户情). */
  readonly termFitsHousehold: "required" | undefined;
  /** Guarantor taken (要求或提供担保). */
  readonly guarantorTaken: "forbidden" | undefined;
  /** Collateral taken (要求或收取抵押). */
  readonly collateralTaken: "forbidden" | undefined;
  /** Featured industry (特色优势产业). */
  readonly inFeaturedIndustry: "required" | undefined;
  /** Helping the household out of poverty (有效带动贫困户). */
  readonly carriesHousehold: "required" | undefined;
  /** Law and rules of lending kept (守法合规发放). */
  readonly lendingRulesKept: "required" | undefined;
  /** Borrowed by the household (户借). */
  readonly borrowedByHousehold: "required" | undefined;
  /** Used by the household (户用). */
  readonly usedByHousehold: "required" | undefined;
  /** Repaid by the household (户还). */
  readonly repaidByHousehold: "required" | undefined;
  /** Working with an operator of its own will (自愿参与合作). */
  readonly joinedFreely: "required" | undefined;
  /** Proper agreement with the operator (规范的合作协议). */
  readonly agreementSigned: "required" | undefined;
  /** Duties of each party clear (各方职责明确). */
  readonly dutiesClear: "required" | undefined;
  /** Gains shared in a settled way (利益联结机制). */
  readonly benefitsLinked: "required" | undefined;
  /** Risks guarded against (风险防控机制). */
  readonly riskControlled: "required" | undefined;
  /** Striking off when corrected (办结销号): what is found stays on the list (台账) until it is corrected, and is then struck off. */
  readonly strikeOff: "when-corrected" | undefined;
  /** What counts towards the cap (每户上限的口径). */
  readonly capCounts: "outstanding" | "principal";
  /** Maturity to which the length is counted (期限算到哪一天). */
  readonly lengthThrough: "contract" | "extension";
  /** A rate below the limit (低于上限的利率). */
  readonly rateBelow: "in-order" | "wrong";
  /** What a share-dividend model counts as (入股分红的性质). */
  readonly dividendUse: "cooperation" | "wrong-use";
}

/** Terms for `rectify`. */
export type RectificationTerms<Article extends Citation = Citation> = Terms<
  "rectification",
  RectificationTermValues,
  Article
>;
