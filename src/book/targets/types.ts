// Written by `npm run tables` from what this room declares; a change by hand is lost.
import type { AmountInput } from "../../base/money/amount.ts";
import type { Citation } from "../../kernel/citation.ts";
import type { Day } from "../../base/date/day.ts";
import type { Percent } from "../../base/money/percent.ts";
import type { PercentInput } from "../../base/money/percent.ts";
import type { RowNotCounted } from "../../kernel/types.ts";
import type { Terms } from "../../kernel/terms.ts";

/** The figures that the authority set, by target, where the terms say that it sets them. */
export interface SetTargetLimits {
  /** The set figure (rated) (下达的评级面目标), per cent. */
  readonly rated?: PercentInput;
  /** The set figure (credit lines) (下达的授信面目标), per cent. */
  readonly "credit-lines"?: PercentInput;
  /** The set figure (coverage) (下达的覆盖面目标), per cent. */
  readonly coverage?: PercentInput;
  /** The set figure (satisfaction) (下达的贷款满足率目标), per cent. */
  readonly satisfaction?: PercentInput;
  /** The set figure (operators lent to) (下达的经营主体贷款面目标), per cent. */
  readonly "operator-coverage"?: PercentInput;
  /** The set figure (completion) (下达的完成率目标), per cent. */
  readonly completion?: PercentInput;
  /** The set figure (overdue rate) (下达的逾期率目标), per cent. */
  readonly "overdue-rate"?: PercentInput;
  /** The set figure (bad-loan rate) (下达的不良率目标), per cent. */
  readonly "bad-rate"?: PercentInput;
  /** The set figure (collected of what fell due) (下达的到期回收率目标), per cent. */
  readonly collection?: PercentInput;
  /** The set figure (credit households) (下达的信用户占比目标), per cent. */
  readonly "credit-households"?: PercentInput;
}

/** What `assessTargets` needs to know. */
export interface TargetFacts {
  /** Day of the figures (截止日): at its end. */
  readonly asOf: Day;
  /** Units (单位). */
  readonly units: readonly TargetUnit[];
  /** Rows that were not counted (未计入的行): `refused` of `sortRows`; the result and its letters name them. */
  readonly refused?: readonly RowNotCounted[];
}

/** What was done towards the targets by one unit: a county, a township, a lender. What is not known is left out. */
export interface TargetUnit {
  /** Name of the unit (单位): such as 阿岗镇. */
  readonly unit: string;
  /** Registered households (建档立卡户): all of them. */
  readonly registeredHouseholds?: number;
  /** Households with need (有贷款需求的户): those of them that want a loan. */
  readonly householdsWithNeed?: number;
  /** Households that qualify (符合条件的户): those of them that meet the conditions. */
  readonly qualifyingHouseholds?: number;
  /** Households with need that qualify (有贷款需求且符合条件的户). */
  readonly qualifyingWithNeed?: number;
  /** Qualified applicants (符合条件的申请户): qualified households that applied. */
  readonly qualifiedApplicants?: number;
  /** Operators that qualify (符合条件的经营主体): and carry poor households along. */
  readonly qualifyingOperators?: number;
  /** Rated households (已评级户数): registered ones. */
  readonly ratedHouseholds?: number;
  /** Rated households among those with need (有贷款需求户中的已评级户数). */
  readonly ratedWithNeed?: number;
  /** Registered households with a credit line (建档立卡户中的已授信户数). */
  readonly registeredWithLine?: number;
  /** Qualifying households with a credit line (符合条件户中的已授信户数). */
  readonly qualifyingWithLine?: number;
  /** Registered households lent to (建档立卡户中的已获贷户数). */
  readonly registeredLentTo?: number;
  /** Households with need that were lent to (有贷款需求户中的已获贷户数). */
  readonly withNeedLentTo?: number;
  /** Qualifying households lent to (符合条件户中的已获贷户数). */
  readonly qualifyingLentTo?: number;
  /** Qualifying households with need that were lent to (有需求且符合条件户中的已获贷户数). */
  readonly qualifyingWithNeedLentTo?: number;
  /** Applicants that were granted a loan (获贷申请户数): of the qualified ones. */
  readonly grantedApplicants?: number;
  /** Operators lent to (已获贷经营主体数): of those that qualify. */
  readonly operatorsLentTo?: number;
  /** The year's target (年度目标任务), yuan: to be lent in the year of `asOf`. */
  readonly yearTarget?: AmountInput;
  /** Yuan lent this year (本年新增贷款), yuan: the year of `asOf`. */
  readonly lentThisYear?: AmountInput;
  /** Yuan outstanding (贷款余额), yuan. */
  readonly outstanding?: AmountInput;
  /** Yuan overdue (逾期余额), yuan: of those outstanding. */
  readonly overdue?: AmountInput;
  /** Yuan of bad loans (不良余额), yuan: of those outstanding. */
  readonly bad?: AmountInput;
  /** Yuan that fell due (到期贷款金额), yuan: in the period of the target. */
  readonly matured?: AmountInput;
  /** Yuan collected of those (到期贷款收回金额), yuan: what was extended or renewed is not collected. */
  readonly maturedRepaid?: AmountInput;
  /** Credit households (信用户数): registered ones. */
  readonly creditHouseholds?: number;
  /** The own target for the bad-loan rate (自身不良率目标), per cent. */
  readonly ownBadRateTarget?: PercentInput;
  /** The province's overdue rate (全省平均逾期率), per cent. */
  readonly provinceOverdueRate?: PercentInput;
  /** The figures that the authority set (下达的目标): by target, where the terms say that it sets them. */
  readonly setLimits?: SetTargetLimits;
}

/** Where the figure of a target comes from. */
export type LimitSource =
  /** The document (文件). */
  | "document"
  /** The province's average (全省平均). */
  | "province-average"
  /** The own target with points on it (自身目标加百分点). */
  | "own-target"
  /** The figure set by the authority (主管部门下达的目标). */
  | "set-by-authority";

/** A target that the documents name. */
export type TargetName =
  /** Rated (评级面). */
  | "rated"
  /** Credit lines (授信面). */
  | "credit-lines"
  /** Coverage (覆盖面). */
  | "coverage"
  /** Satisfaction (贷款满足率). */
  | "satisfaction"
  /** Operators lent to (经营主体贷款面). */
  | "operator-coverage"
  /** Completion (完成率). */
  | "completion"
  /** Overdue rate (逾期率). */
  | "overdue-rate"
  /** Bad-loan rate (不良率). */
  | "bad-rate"
  /** Collected of what fell due (到期回收率). */
  | "collection"
  /** Credit households (信用户占比). */
  | "credit-households";

/** What a whole of a target is called: the households, operators or yuan of which it counts a share. */
export type TargetWhole =
  /** Registered households (建档立卡户). */
  | "registered"
  /** Households with need (有贷款需求的户). */
  | "with-need"
  /** Households that qualify (符合条件的户). */
  | "qualifying"
  /** Households with need that qualify (有贷款需求且符合条件的户). */
  | "qualifying-with-need"
  /** Qualified applicants (符合条件的申请户). */
  | "qualified-applicants"
  /** Operators that qualify (符合条件的经营主体). */
  | "qualifying-operators"
  /** The year's target (年度目标任务). */
  | "year-target"
  /** Loans outstanding (贷款余额). */
  | "outstanding"
  /** Loans that fell due (到期贷款). */
  | "matured";

/** The bad-loan rate (不良率) that is not to be passed; `own-target`: the lender's own, and so many points on it. */
export interface BadRateTarget {
  /** Bad-loan rate (不良率). */
  readonly target: "bad-rate";
  /** Whole of which the share is counted (分母). */
  readonly of: "outstanding";
  /** Most (不高于): 以下, 不高于: the figure itself is not too much. */
  readonly atMost: Percent | "own-target" | "set-by-authority";
  /** Percentage points on it (加几个百分点), per cent: with `own-target`. */
  readonly plusPoints?: Percent;
  /** The figure itself is not within (不含本数): where a document says above or below; absent: it is within. */
  readonly strictly?: true;
  /** Article that sets it (条文): where it is not that of the table. */
  readonly source?: Citation;
}

/** What is to be collected of what fell due (到期回收率). */
export interface CollectionTarget {
  /** Collected of what fell due (到期回收率). */
  readonly target: "collection";
  /** Whole of which the share is counted (分母). */
  readonly of: "matured";
  /** Least (不低于): 达到, 以上: the figure itself is enough. */
  readonly atLeast: Percent | "set-by-authority";
  /** The figure itself is not within (不含本数): where a document says above or below; absent: it is within. */
  readonly strictly?: true;
  /** Article that sets it (条文): where it is not that of the table. */
  readonly source?: Citation;
}

/** What is to be lent of the year's target (完成率); more than all of it can be asked. */
export interface CompletionTarget {
  /** Completion (完成率). */
  readonly target: "completion";
  /** Whole of which the share is counted (分母). */
  readonly of: "year-target";
  /** Least (不低于): 达到, 以上: the figure itself is enough. */
  readonly atLeast: Percent | "set-by-authority";
  /** The figure itself is not within (不含本数): where a document says above or below; absent: it is within. */
  readonly strictly?: true;
  /** Article that sets it (条文): where it is not that of the table. */
  readonly source?: Citation;
}

/** Households that are to be lent to (覆盖面, 应贷尽贷). */
export interface CoverageTarget {
  /** Coverage (覆盖面). */
  readonly target: "coverage";
  /** Whole of which the share is counted (分母). */
  readonly of: "registered" | "with-need" | "qualifying" | "qualifying-with-need";
  /** Least (不低于): 达到, 以上: the figure itself is enough. */
  readonly atLeast: Percent | "set-by-authority";
  /** The figure itself is not within (不含本数): where a document says above or below; absent: it is within. */
  readonly strictly?: true;
  /** Article that sets it (条文): where it is not that of the table. */
  readonly source?: Citation;
}

/** How many of the households are to be credit households (信用户), as honours of villages and towns ask. */
export interface CreditHouseholdsTarget {
  /** Credit households (信用户占比). */
  readonly target: "credit-households";
  /** Whole of which the share is counted (分母). */
  readonly of: "registered";
  /** Least (不低于): 达到, 以上: the figure itself is enough. */
  readonly atLeast: Percent | "set-by-authority";
  /** The figure itself is not within (不含本数): where a document says above or below; absent: it is within. */
  readonly strictly?: true;
  /** Article that sets it (条文): where it is not that of the table. */
  readonly source?: Citation;
}

/** Households that are to have a credit line (授信面). */
export interface CreditLinesTarget {
  /** Credit lines (授信面). */
  readonly target: "credit-lines";
  /** Whole of which the share is counted (分母). */
  readonly of: "registered" | "qualifying";
  /** Least (不低于): 达到, 以上: the figure itself is enough. */
  readonly atLeast: Percent | "set-by-authority";
  /** The figure itself is not within (不含本数): where a document says above or below; absent: it is within. */
  readonly strictly?: true;
  /** Article that sets it (条文): where it is not that of the table. */
  readonly source?: Citation;
}

/** Operators that are to be lent to (应贷尽贷). */
export interface OperatorCoverageTarget {
  /** Operators lent to (经营主体贷款面). */
  readonly target: "operator-coverage";
  /** Whole of which the share is counted (分母). */
  readonly of: "qualifying-operators";
  /** Least (不低于): 达到, 以上: the figure itself is enough. */
  readonly atLeast: Percent | "set-by-authority";
  /** The figure itself is not within (不含本数): where a document says above or below; absent: it is within. */
  readonly strictly?: true;
  /** Article that sets it (条文): where it is not that of the table. */
  readonly source?: Citation;
}

/** The overdue rate (逾期率) that is not to be passed; `province-average`: that of the province. */
export interface OverdueRateTarget {
  /** Overdue rate (逾期率). */
  readonly target: "overdue-rate";
  /** Whole of which the share is counted (分母). */
  readonly of: "outstanding";
  /** Most (不高于): 以下, 不高于: the figure itself is not too much. */
  readonly atMost: Percent | "province-average" | "set-by-authority";
  /** The figure itself is not within (不含本数): where a document says above or below; absent: it is within. */
  readonly strictly?: true;
  /** Article that sets it (条文): where it is not that of the table. */
  readonly source?: Citation;
}

/** Households that are to be rated (评级面, 评级率). */
export interface RatedTarget {
  /** Rated (评级面). */
  readonly target: "rated";
  /** Whole of which the share is counted (分母). */
  readonly of: "registered" | "with-need";
  /** Least (不低于): 达到, 以上: the figure itself is enough. */
  readonly atLeast: Percent | "set-by-authority";
  /** The figure itself is not within (不含本数): where a document says above or below; absent: it is within. */
  readonly strictly?: true;
  /** Article that sets it (条文): where it is not that of the table. */
  readonly source?: Citation;
}

/** Of those that qualify, whom to lend to (贷款满足率): which of them are counted is an open point. */
export interface SatisfactionTarget {
  /** Satisfaction (贷款满足率). */
  readonly target: "satisfaction";
  /** Whole of which the share is counted (分母). */
  readonly of: "qualifying" | "qualified-applicants";
  /** Least (不低于): 达到, 以上: the figure itself is enough. */
  readonly atLeast: Percent | "set-by-authority";
  /** The figure itself is not within (不含本数): where a document says above or below; absent: it is within. */
  readonly strictly?: true;
  /** Article that sets it (条文): where it is not that of the table. */
  readonly source?: Citation;
}

/** One target, with the whole of which it counts a share. */
export type Target =
  | RatedTarget
  | CreditLinesTarget
  | CoverageTarget
  | SatisfactionTarget
  | OperatorCoverageTarget
  | CompletionTarget
  | OverdueRateTarget
  | BadRateTarget
  | CollectionTarget
  | CreditHouseholdsTarget;

/** What the terms can say about targets. */
export interface TargetTermValues {
  /** Targets (目标). */
  readonly targets?: readonly Target[];
  /** Whole of satisfaction (满足率的分母). */
  readonly satisfactionOf?: "qualified-applicants" | "all-qualifying";
  /** A year's target before the year's end (年底前未完成的年度任务). */
  readonly beforeYearEnd?: "open" | "unmet";
  /** A target whose whole is zero (分母为零的目标). */
  readonly emptyWhole?: "undetermined" | "met";
  /** Decimals of a rate (比率小数位数). */
  readonly ratePlaces?: number;
  /** Decimals of completion (完成率小数位数). */
  readonly completionPlaces?: number;
}

/** Terms for `assessTargets`. */
export type TargetTerms<Article extends Citation = Citation> = Terms<"targets", TargetTermValues, Article>;
