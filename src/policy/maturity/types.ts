// Written by `npm run tables` from what this room declares; a change by hand is lost.
import type { Citation } from "../../kernel/citation.ts";
import type { Day } from "../../base/date/day.ts";
import type { Loan } from "../../ledger/loan/types.ts";
import type { RowNotCounted } from "../../kernel/types.ts";
import type { Terms } from "../../kernel/terms.ts";
import type { WorkingCalendar } from "../../ledger/working-days/types.ts";

/** What `classifyMaturity` needs to know. What is not known is left out. */
export interface MaturityFacts {
  /** Loan (贷款). */
  readonly loan: Loan;
  /** Day of judgement (判断日): later entries of the loan are not looked at. */
  readonly asOf: Day;
  /** Calendar of working days (工作日历): needed where the terms move a maturity off a rest day. */
  readonly calendar?: WorkingCalendar;
  /** Whether the borrower has died (是否死亡). */
  readonly deceased?: boolean;
  /** Whether willing to repay (有无还款意愿). */
  readonly willingToRepay?: boolean;
  /** Whether able to repay (有无还款能力). */
  readonly ableToRepay?: boolean;
  /** Whether still in need of the money (是否持续需要资金). */
  readonly stillInNeed?: boolean;
  /** Whether the conditions of extension or renewal are met (是否符合展期续贷条件): the lender's judgement. */
  readonly qualifiesForExtension?: boolean;
  /** Whether the conditions of compensation are met (是否符合代偿条件). */
  readonly qualifiesForCompensation?: boolean;
  /** Whether the project thrives (产业发展是否良好). */
  readonly projectThriving?: boolean;
  /** Whether no longer poor (是否已脱贫). */
  readonly noLongerPoor?: boolean;
  /** How often it was renewed before (此前续贷几次): extensions apart. */
  readonly renewals?: number;
  /** Maturity that an extension would set (拟展期至). */
  readonly extendTo?: Day;
}

/** What `listMaturities` needs to know. */
export interface MaturityListFacts {
  /** Loans (贷款): each with its `region` where the list is broken down by township. */
  readonly loans: readonly Loan[];
  /** First day that is listed (首日). */
  readonly from: Day;
  /** Last day that is listed (末日). */
  readonly through: Day;
  /** What it is broken down by (分解方式): by one or more, the first one first. */
  readonly by: readonly MaturityGrouping[];
  /** Calendar of working days (工作日历): needed where the terms move a maturity off a rest day. */
  readonly calendar?: WorkingCalendar;
  /** Rows that were not counted (未计入的行): `refused` of `sortRows`; the result and its letters name them. */
  readonly refused?: readonly RowNotCounted[];
}

/** The treatments that are open to each kind of loan that falls due. */
export interface KindTreatments {
  /** Able and willing (有还款能力、有还款意愿). */
  readonly "able-and-willing": readonly Treatment[];
  /** Willing and still in need (有还款意愿且持续需要资金). */
  readonly "willing-still-in-need": readonly Treatment[];
  /** Willing but unable (有还款意愿、无还款能力). */
  readonly "willing-but-unable": readonly Treatment[];
  /** Unwilling to repay (无还款意愿). */
  readonly unwilling: readonly Treatment[];
  /** The borrower has died (借款人死亡). */
  readonly deceased: readonly Treatment[];
}

/** How a list of maturities is broken down. */
export type MaturityGrouping =
  /** Month (月份). */
  | "month"
  /** Township (乡镇). */
  | "township"
  /** Lender (承贷机构). */
  | "lender";

/** One of the kinds into which loans that fall due are sorted (到期分类); the unwilling are the documents' 赖账户. */
export type MaturityKind =
  /** Able and willing (有还款能力、有还款意愿). */
  | "able-and-willing"
  /** Willing and still in need (有还款意愿且持续需要资金). */
  | "willing-still-in-need"
  /** Willing but unable (有还款意愿、无还款能力). */
  | "willing-but-unable"
  /** Unwilling to repay (无还款意愿). */
  | "unwilling"
  /** The borrower has died (借款人死亡). */
  | "deceased";

/** What can be done about a loan that falls due or is overdue (分类处置). Renewal is 无还本续贷 too, joint collection the "1+5" one. */
export type Treatment =
  /** Collection in cash (现金清收). */
  | "collect"
  /** Extension (展期). */
  | "extend"
  /** Renewal (续贷). */
  | "renew"
  /** Conversion to an ordinary loan (转为一般贷款). */
  | "convert"
  /** Compensation (代偿). */
  | "compensate"
  /** Joint collection (联动催收). */
  | "jointCollection"
  /** Lawsuit (依法起诉). */
  | "sue";

/** What the terms can say about loans that fall due. A treatment that they do not offer is not looked at. */
export interface MaturityTermValues {
  /** Breakdown of the list of maturities (到期清单的分解方式). */
  readonly maturityList?: readonly MaturityGrouping[];
  /** Kinds of loans that fall due (到期贷款分类): every kind is named. */
  readonly maturityKinds?: readonly MaturityKind[];
  /** Collection in cash (现金清收). */
  readonly collect?: "offered";
  /** Extension (展期). */
  readonly extend?: "offered";
  /** Renewal (续贷). */
  readonly renew?: "offered";
  /** Conversion to an ordinary loan (转为一般贷款). */
  readonly convert?: "offered";
  /** Compensation (代偿). */
  readonly compensate?: "offered";
  /** Joint collection (联动催收). */
  readonly jointCollection?: "offered";
  /** Lawsuit (依法起诉). */
  readonly sue?: "offered";
  /** Conditions of extension and renewal (展期续贷条件): the lender judges whether they are met (符合条件的展期续贷). */
  readonly extensionConditions?: "required";
  /** Extension of an overdue loan (逾期贷款的展期): where extension is among the measures for overdue loans. */
  readonly extensionOfOverdue?: "offered";
  /** Conditions of compensation (代偿条件): conditions of its own (符合条件的代偿). */
  readonly compensationConditions?: "required";
  /** Whom joint collection is for (联动催收对象): those whose project thrives and who are no longer poor. */
  readonly jointCollectionFor?: "thriving-and-no-longer-poor";
  /** Most renewals and extensions (续贷展期次数上限): of one loan, both together. */
  readonly mostRenewals?: number;
  /** Kind of one who is willing, unable and still in need (有意愿、无能力且持续需要资金者的归类). */
  readonly inNeedAndUnable?: "willing-still-in-need" | "willing-but-unable";
  /** Treatments open to each kind (各类到期贷款的处置措施). */
  readonly kindTreatments?: KindTreatments;
  /** Rule on the length of extensions (展期期限适用的规定). */
  readonly extensionRule?: "personal-loans" | "general-rules";
  /** Extensions and the product's longest term (展期是否计入最长期限). */
  readonly extensionInLongestTerm?: "open" | "within" | "not-counted";
  /** Maturity on a rest day (到期日遇休息日). */
  readonly maturityOnRestDay?: "next-working-day" | "stands";
  /** Overdue from where a moved maturity is not kept (顺延后仍未还的逾期起算日). */
  readonly restDayOverdueFrom?: "working-day" | "printed-maturity";
  /** Overdue from where the days of grace are not kept (宽限期内未还清的逾期起算日). */
  readonly afterGrace?: "from-due-day" | "from-end-of-grace";
}

/** Terms for `listMaturities` and `classifyMaturity`. */
export type MaturityTerms<Article extends Citation = Citation> = Terms<"maturity", MaturityTermValues, Article>;

/** Why these terms do not offer a treatment. It is not forbidden by that. */
export type ClosedBecause =
  /** Not for this kind of loan (这一类不适用). */
  | "not-for-this-kind"
  /** Past maturity, and these terms name no extension of an overdue loan (已过到期日，本套条件未列逾期贷款的展期). */
  | "after-maturity"
  /** All extensions together have reached or passed their limit (累计展期已到或超过上限). */
  | "limit-reached"
  /** The maturity asked for is beyond the limit (所求到期日超过展期上限). */
  | "beyond-limit"
  /** The maturity asked for is not later than the present one (所求到期日不晚于现到期日). */
  | "not-later"
  /** Renewed or extended as often as allowed (续贷展期次数已用完). */
  | "renewals-used-up"
  /** The conditions asked for are not met (不符合所要求的条件). */
  | "conditions-not-met"
  /** Not past maturity (尚未过到期日). */
  | "not-past-maturity"
  /** Still poor (尚未脱贫). */
  | "still-poor"
  /** The project does not thrive (产业发展不好). */
  | "project-not-thriving";
