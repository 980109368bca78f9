// Written by `npm run tables` from what this room declares; a change by hand is lost.
import type { AmountInput } from "../../../base/money/amount.ts";
import type { AmountTerm } from "../../../base/money/amount.ts";
import type { Citation } from "../../../kernel/citation.ts";
import type { Day } from "../../../base/date/day.ts";
import type { HouseholdKind } from "../../../ledger/loan/types.ts";
import type { PercentInput } from "../../../base/money/percent.ts";
import type { Range } from "../types.ts";
import type { RateCap } from "../../../ledger/interest/types.ts";
import type { RateSeries } from "../../../ledger/rates/types.ts";
import type { Terms } from "../../../kernel/terms.ts";

/** A household's application for a loan, with all that the caller knows. A fact that is not known is left out: what it would decide comes back as `undetermined`. Which facts count, the terms say. */
export interface HouseholdApplication {
  /** Id of the application (申请编号). */
  readonly id: string;
  /** Day of application (申请日): ages are counted and bars looked at on it. */
  readonly appliedOn: Day;
  /** Day of the contract (合同日): if it is fixed; published rates are looked up on it; not before the application. */
  readonly contractOn?: Day;
  /** Product (贷款品种): the one applied for, where the terms tell products apart. */
  readonly product?: string;
  /** Amount asked for (申请金额), yuan. */
  readonly amount: AmountInput;
  /** Length asked for (申请期限): in whole months. */
  readonly termMonths: number;
  /** Offered rate (拟执行利率), per cent: a year. */
  readonly rate?: PercentInput;
  /** Published rates (公布的利率表): the series that the loan or the terms name. */
  readonly rates?: readonly RateSeries[];
  /** Beyond the verified day (晚于核实日): takes the last value of a series that is asked beyond its verified day; the result warns of it. */
  readonly beyondVerified?: "last-value";
  /** What is owed already (现有贷款余额), yuan: under this product; of a household, all its borrowers added together. */
  readonly outstanding?: AmountInput;
  /** Credit grade (信用等级): as the terms name the grades; `"none"` if it was rated and has none. */
  readonly grade?: string;
  /** Purposes (贷款用途): what the money is for, one or several. */
  readonly purposes?: readonly Purpose[];
  /** Whether it works with an operator (与经营主体合作): the loan is used together with a company or cooperative. */
  readonly withOperator?: boolean;
  /** Kind of household (户的类别): on the day of the contract. */
  readonly householdKind?: HouseholdKind;
  /** Able to work (有劳动能力). */
  readonly ableToWork?: boolean;
  /** Wants to prosper (有致富愿望). */
  readonly wantsToProsper?: boolean;
  /** Wants the loan (有贷款意愿). */
  readonly wantsLoan?: boolean;
  /** Income to rely on (有收入保障): or a lawful and stable source of living. */
  readonly hasIncome?: boolean;
  /** Law-abiding (遵纪守法好). */
  readonly lawAbiding?: boolean;
  /** Good attitude to credit (信用观念好). */
  readonly goodCreditAttitude?: boolean;
  /** A suitable project chosen (选定合适项目). */
  readonly suitableProject?: boolean;
  /** Good credit record (信用良好). */
  readonly goodCreditRecord?: boolean;
  /** Record of bad faith (有恶意不良信用记录): of bad credit in bad faith. */
  readonly maliciousRecord?: boolean;
  /** Potential for work or business (有就业创业潜质). */
  readonly hasPotential?: boolean;
  /** Skills (有技能素质). */
  readonly hasSkills?: boolean;
  /** Able to repay (有还款能力). */
  readonly ableToRepay?: boolean;
  /** Civil capacity (有民事行为能力): in full. */
  readonly hasCivilCapacity?: boolean;
  /** No serious bad credit record (无重大不良信用记录). */
  readonly noSeriousBadRecord?: boolean;
  /** Still enjoys the policy (仍享受帮扶政策). */
  readonly enjoysPolicy?: boolean;
  /** Conditions for development (具备产业发展条件). */
  readonly hasDevelopmentConditions?: boolean;
  /** In the monitoring system (已录入监测系统). */
  readonly inMonitoringSystem?: boolean;
  /** Rated and granted a line (获得评级授信). */
  readonly rated?: boolean;
  /** Day of birth (出生日期): of the applicant. */
  readonly bornOn?: Day;
  /** Project in a leading industry (从事主导产业项目). */
  readonly inLeadingIndustry?: boolean;
  /** Lawful project with a market (项目合法且有市场前景). */
  readonly lawfulProject?: boolean;
  /** With an operator of its own will (自愿参与经营主体合作). */
  readonly voluntary?: boolean;
  /** Takes part in what the operator does (参与经营主体的生产经营). */
  readonly takesPart?: boolean;
  /** Borrowed, used and repaid by the household (户借户用户还). */
  readonly usesItself?: boolean;
  /** What is owed under the earlier product (原产品贷款余额), yuan: of the programme. */
  readonly outstandingOldProduct?: AmountInput;
  /** Whether there is a higher need (确有更高需求): the lender finds that the household needs more than the ordinary cap. */
  readonly higherNeed?: boolean;
  /** Whether a loan of this product is running (已有本产品的贷款): not repaid; an amount outstanding says so too, and where none is running nothing is owed. */
  readonly runningLoan?: boolean;
  /** Available credit line (可用授信额度), yuan: the part of the credit line (授信额度) that is not drawn; `reviewCreditLine` works it out. */
  readonly availableLine?: AmountInput;
  /** What the scale of the project calls for (项目规模所需), yuan. */
  readonly projectScale?: AmountInput;
  /** What the production cycle calls for (生产周期所需), yuan. */
  readonly productionCycle?: AmountInput;
  /** Real need (实际需求), yuan. */
  readonly statedNeed?: AmountInput;
  /** Number of renewals (续贷展期次数): how often the loan was renewed or extended, the one applied for included; 0 for a new loan. */
  readonly renewals?: number;
  /** Collateral taken (要求或收取抵押): asked or taken. */
  readonly collateralTaken?: boolean;
  /** Guarantor taken (要求或提供担保): asked or taken. */
  readonly guarantorTaken?: boolean;
  /** Bars from credit (限制授信记录): by listings on the blacklist; an empty list says that there is none. */
  readonly bars?: readonly Bar[];
  /** Credit line suspended (授信已暂停). */
  readonly lineSuspended?: boolean;
  /** Credit stopped in the village (本村已停止新增授信). */
  readonly villageStopped?: boolean;
  /** Credit stopped in the town (本镇已停止新增授信). */
  readonly townStopped?: boolean;
  /** Lender's conditions met (符合承贷机构条件). */
  readonly meetsLenderConditions?: boolean;
  /** Lender (承贷机构): the one applied to. */
  readonly lender?: string;
}

/** What rules see of {@link HouseholdApplication}: whole numbers, and `undefined` for what was not given. */
export interface HouseholdSlots {
  /** Id of the application (申请编号). */
  readonly id: string;
  /** Day of application (申请日), in days since 1970-01-01: ages are counted and bars looked at on it. */
  readonly appliedOn: number;
  /** Day of the contract (合同日), in days since 1970-01-01: if it is fixed; published rates are looked up on it; not before the application. */
  readonly contractOn: number | undefined;
  /** Product (贷款品种): the one applied for, where the terms tell products apart. */
  readonly product: string | undefined;
  /** Amount asked for (申请金额), in fen. */
  readonly amount: number;
  /** Length asked for (申请期限): in whole months. */
  readonly termMonths: number;
  /** Offered rate (拟执行利率), in parts per million: a year. */
  readonly rate: number | undefined;
  /** Published rates (公布的利率表): the series that the loan or the terms name. */
  readonly rates: readonly RateSeries[] | undefined;
  /** Beyond the verified day (晚于核实日): takes the last value of a series that is asked beyond its verified day; the result warns of it. */
  readonly beyondVerified: "last-value" | undefined;
  /** What is owed already (现有贷款余额), in fen: under this product; of a household, all its borrowers added together. */
  readonly outstanding: number | undefined;
  /** Credit grade (信用等级): as the terms name the grades; `"none"` if it was rated and has none. */
  readonly grade: string | undefined;
  /** Purposes (贷款用途): what the money is for, one or several. */
  readonly purposes: readonly Purpose[] | undefined;
  /** Whether it works with an operator (与经营主体合作): the loan is used together with a company or cooperative. */
  readonly withOperator: boolean | undefined;
  /** Kind of household (户的类别): on the day of the contract. */
  readonly householdKind: HouseholdKind | undefined;
  /** Able to work (有劳动能力). */
  readonly ableToWork: boolean | undefined;
  /** Wants to prosper (有致富愿望). */
  readonly wantsToProsper: boolean | undefined;
  /** Wants the loan (有贷款意愿). */
  readonly wantsLoan: boolean | undefined;
  /** Income to rely on (有收入保障): or a lawful and stable source of living. */
  readonly hasIncome: boolean | undefined;
  /** Law-abiding (遵纪守法好). */
  readonly lawAbiding: boolean | undefined;
  /** Good attitude to credit (信用观念好). */
  readonly goodCreditAttitude: boolean | undefined;
  /** A suitable project chosen (选定合适项目). */
  readonly suitableProject: boolean | undefined;
  /** Good credit record (信用良好). */
  readonly goodCreditRecord: boolean | undefined;
  /** Record of bad faith (有恶意不良信用记录): of bad credit in bad faith. */
  readonly maliciousRecord: boolean | undefined;
  /** Potential for work or business (有就业创业潜质). */
  readonly hasPotential: boolean | undefined;
  /** Skills (有技能素质). */
  readonly hasSkills: boolean | undefined;
  /** Able to repay (有还款能力). */
  readonly ableToRepay: boolean | undefined;
  /** Civil capacity (有民事行为能力): in full. */
  readonly hasCivilCapacity: boolean | undefined;
  /** No serious bad credit record (无重大不良信用记录). */
  readonly noSeriousBadRecord: boolean | undefined;
  /** Still enjoys the policy (仍享受帮扶政策). */
  readonly enjoysPolicy: boolean | undefined;
  /** Conditions for development (具备产业发展条件). */
  readonly hasDevelopmentConditions: boolean | undefined;
  /** In the monitoring system (已录入监测系统). */
  readonly inMonitoringSystem: boolean | undefined;
  /** Rated and granted a line (获得评级授信). */
  readonly rated: boolean | undefined;
  /** Day of birth (出生日期), in days since 1970-01-01: of the applicant. */
  readonly bornOn: number | undefined;
  /** Project in a leading industry (从事主导产业项目). */
  readonly inLeadingIndustry: boolean | undefined;
  /** Lawful project with a market (项目合法且有市场前景). */
  readonly lawfulProject: boolean | undefined;
  /** With an operator of its own will (自愿参与经营主体合作). */
  readonly voluntary: boolean | undefined;
  /** Takes part in what the operator does (参与经营主体的生产经营). */
  readonly takesPart: boolean | undefined;
  /** Borrowed, used and repaid by the household (户借户用户还). */
  readonly usesItself: boolean | undefined;
  /** What is owed under the earlier product (原产品贷款余额), in fen: of the programme. */
  readonly outstandingOldProduct: number | undefined;
  /** Whether there is a higher need (确有更高需求): the lender finds that the household needs more than the ordinary cap. */
  readonly higherNeed: boolean | undefined;
  /** Whether a loan of this product is running (已有本产品的贷款): not repaid; an amount outstanding says so too, and where none is running nothing is owed. */
  readonly runningLoan: boolean | undefined;
  /** Available credit line (可用授信额度), in fen: the part of the credit line (授信额度) that is not drawn; `reviewCreditLine` works it out. */
  readonly availableLine: number | undefined;
  /** What the scale of the project calls for (项目规模所需), in fen. */
  readonly projectScale: number | undefined;
  /** What the production cycle calls for (生产周期所需), in fen. */
  readonly productionCycle: number | undefined;
  /** Real need (实际需求), in fen. */
  readonly statedNeed: number | undefined;
  /** Number of renewals (续贷展期次数): how often the loan was renewed or extended, the one applied for included; 0 for a new loan. */
  readonly renewals: number | undefined;
  /** Collateral taken (要求或收取抵押): asked or taken. */
  readonly collateralTaken: boolean | undefined;
  /** Guarantor taken (要求或提供担保): asked or taken. */
  readonly guarantorTaken: boolean | undefined;
  /** Bars from credit (限制授信记录): by listings on the blacklist; an empty list says that there is none. */
  readonly bars: readonly Bar[] | undefined;
  /** Credit line suspended (授信已暂停). */
  readonly lineSuspended: boolean | undefined;
  /** Credit stopped in the village (本村已停止新增授信). */
  readonly villageStopped: boolean | undefined;
  /** Credit stopped in the town (本镇已停止新增授信). */
  readonly townStopped: boolean | undefined;
  /** Lender's conditions met (符合承贷机构条件). */
  readonly meetsLenderConditions: boolean | undefined;
  /** Lender (承贷机构): the one applied to. */
  readonly lender: string | undefined;
}

/** What borrowed money is to be used for (用途), as the documents tell it apart. */
export type Purpose =
  /** Farming and animals (家庭种养殖). */
  | "farming-and-animals"
  /** Simple processing (家庭简单加工). */
  | "simple-processing"
  /** Household tourism (家庭旅游). */
  | "household-tourism"
  /** Small machines (小型农机具). */
  | "small-machines"
  /** Other project that earns income (其他创收项目). */
  | "other-production"
  /** Training in skills (技能提升). */
  | "skills-training"
  /** Small trade (小型商贸). */
  | "small-trade"
  /** Trade of the household itself (家庭贸易（户自身经营）). */
  | "trade"
  /** Building (建房). */
  | "building"
  /** Wealth products (理财). */
  | "wealth-products"
  /** Household goods (购置家庭用品). */
  | "household-goods"
  /** Weddings (结婚). */
  | "weddings"
  /** Other consumption (其他消费支出). */
  | "other-consumption"
  /** Share-dividend model (入股分红). */
  | "share-dividend"
  /** On-lending (转借（转贷）). */
  | "on-lending"
  /** Quota swap (指标交换). */
  | "quota-swap"
  /** Handed to a firm or cooperative (集中用于生产经营企业). */
  | "operators"
  /** Pooling for platforms (打包用于融资平台). */
  | "platform-pooling"
  /** Real estate (房地产开发). */
  | "real-estate"
  /** Infrastructure (基础设施建设). */
  | "infrastructure";

/** A bar from credit (不得授信) that a listing on the blacklist brings. */
export interface Bar {
  /** Listing (名单): the one that it comes from. */
  readonly listing: string;
  /** Who is barred (受限的人). */
  readonly who: "applicant" | "member";
  /** First barred day (首日). */
  readonly from: Day;
  /** Last barred day (末日): `"for-good"` where there is none. */
  readonly through: "for-good" | Day;
  /** Whether it is certain (是否确定): open where it comes through a relative from 2020-12-18; absent, it is certain. */
  readonly state?: "barred" | "open";
}

/** Kinds of household that only later sources name: contracts before a day are open. */
export interface LaterKinds {
  /** Kinds of household (户的类别). */
  readonly kinds: readonly HouseholdKind[];
  /** First day (起始日): contracts from it on certainly are served. */
  readonly from: Day;
}

/** What the terms can ask of a household's application. A term that is absent is not asked. */
export interface HouseholdTermValues {
  /** Kinds of household served (贷款对象). */
  readonly householdKinds?: readonly HouseholdKind[];
  /** Kinds that later sources name (后来材料列为对象的户). */
  readonly laterKinds?: LaterKinds;
  /** Able to work (有劳动能力). */
  readonly ableToWork?: "required" | "required-of-marginal";
  /** Wants to prosper (有致富愿望). */
  readonly wantsToProsper?: "required";
  /** Wants the loan (有贷款意愿). */
  readonly wantsLoan?: "required";
  /** Income to rely on (有收入保障). */
  readonly hasIncome?: "required";
  /** Law-abiding (遵纪守法好). */
  readonly lawAbiding?: "required";
  /** Good attitude to credit (信用观念好). */
  readonly goodCreditAttitude?: "required";
  /** A suitable project chosen (选定合适项目). */
  readonly suitableProject?: "required";
  /** Good credit record (信用良好). */
  readonly goodCreditRecord?: "required";
  /** Record of bad faith (有恶意不良信用记录). */
  readonly maliciousRecord?: "forbidden";
  /** Potential for work or business (有就业创业潜质). */
  readonly hasPotential?: "required";
  /** Skills (有技能素质). */
  readonly hasSkills?: "required";
  /** Able to repay (有还款能力). */
  readonly ableToRepay?: "required";
  /** Civil capacity (有民事行为能力). */
  readonly hasCivilCapacity?: "required";
  /** No serious bad credit record (无重大不良信用记录). */
  readonly noSeriousBadRecord?: "required";
  /** Still enjoys the policy (仍享受帮扶政策). */
  readonly enjoysPolicy?: "required" | "required-of-lifted-out";
  /** Conditions for development (具备产业发展条件). */
  readonly hasDevelopmentConditions?: "required" | "required-of-marginal";
  /** In the monitoring system (已录入监测系统). */
  readonly inMonitoringSystem?: "required" | "required-of-marginal";
  /** Rated and granted a line (获得评级授信). */
  readonly rated?: "required";
  /** Age of the applicant (申请人年龄): completed years on the day of application; both edges pass (含). */
  readonly age?: Range;
  /** Lowest grade that passes (最低信用等级): one of `gradeOrder`. */
  readonly minimumGrade?: string;
  /** Order of the grades (信用等级次序): from the highest to the lowest; `"none"` is below all of them. */
  readonly gradeOrder?: readonly string[];
  /** Project in a leading industry (从事主导产业项目). */
  readonly inLeadingIndustry?: "required";
  /** Lawful project with a market (项目合法且有市场前景). */
  readonly lawfulProject?: "required";
  /** With an operator of its own will (自愿参与经营主体合作). */
  readonly voluntary?: "required" | "required-with-operator";
  /** Takes part in what the operator does (参与经营主体的生产经营). */
  readonly takesPart?: "required" | "required-with-operator";
  /** Borrowed, used and repaid by the household (户借户用户还). */
  readonly usesItself?: "required";
  /** Allowed purposes (规定的贷款用途): the only ones that pass. */
  readonly allowedPurposes?: readonly Purpose[];
  /** Forbidden purposes (禁止的贷款用途). */
  readonly forbiddenPurposes?: readonly Purpose[];
  /** Share-dividend models (入股分红模式): they have ended. */
  readonly shareDividend?: "ended";
  /** Cap per household (每户贷款上限), yuan: exactly the cap passes (含). */
  readonly householdCap?: AmountTerm;
  /** Cap per household with a higher need (确有更高需求时的每户贷款上限), yuan: not below `householdCap`; for a further loan beside one that is running. */
  readonly capWithHigherNeed?: AmountTerm;
  /** Further loans (追加贷款): there were some; their ceiling was not seen. */
  readonly furtherLoan?: "ceiling-not-seen";
  /** Available credit line (可用授信额度): the amount must be within it. */
  readonly availableLine?: "limits";
  /** What the scale of the project calls for (项目规模所需): the amount must be within it. */
  readonly projectScale?: "limits";
  /** What the production cycle calls for (生产周期所需): the amount must be within it. */
  readonly productionCycle?: "limits";
  /** Real need (实际需求): the amount must be within it. */
  readonly statedNeed?: "limits";
  /** Length of the loan in months (贷款期限（月）): whole months; both edges pass (含). */
  readonly termMonths?: Range;
  /** Most renewals and extensions (续贷展期次数上限). */
  readonly mostRenewals?: number;
  /** Caps on the rate (贷款利率上限): the highest rates by product; exactly the cap passes. */
  readonly rateCaps?: readonly RateCap[];
  /** Collateral taken (要求或收取抵押). */
  readonly collateralTaken?: "forbidden";
  /** Guarantor taken (要求或提供担保). */
  readonly guarantorTaken?: "forbidden";
  /** Listing on the blacklist (列入黑名单): bars from credit. */
  readonly blacklist?: "bars";
  /** Credit line suspended (授信已暂停). */
  readonly lineSuspended?: "forbidden";
  /** Credit stopped in the village (本村已停止新增授信). */
  readonly villageStopped?: "forbidden";
  /** Credit stopped in the town (本镇已停止新增授信). */
  readonly townStopped?: "forbidden";
  /** Lender's conditions met (符合承贷机构条件). */
  readonly meetsLenderConditions?: "required";
  /** Lenders (承贷机构): the only ones of the programme. */
  readonly lenders?: readonly string[];
  /** Whether households lifted out count as registered poor (已脱贫户是否计入建档立卡贫困户). */
  readonly liftedOut?: "through-campaign" | "never" | "always";
  /** Day on which an age is reached (满周岁的日子). */
  readonly ageReached?: "on-birthday" | "day-after";
  /** Birthday of one born on 29 February in other years (2 月 29 日出生者平年的生日). */
  readonly leapBirthday?: "1-march" | "28-february";
  /** Day from which share dividends are refused (入股分红停止日): the day of the contract from which they are. */
  readonly shareDividendEnd?: Day;
  /** Force of what is stated in principle (“原则上”的效力). */
  readonly inPrinciple?: "flag" | "refuse";
  /** How loans of an earlier product count towards the cap (原产品贷款的计入口径). */
  readonly oldProduct?: "counts" | "does-not-count";
  /** What takes the place of the benchmark (基准利率的替代). */
  readonly benchmarkSuccessor?: "not-set" | "last-value" | "lpr-1-year" | "lpr-over-5-years";
  /** Persons whose bar stands in the way (核查限制授信的人员范围). */
  readonly barredPersons?: "applicant" | "any-member";
}

/** What rules see of {@link HouseholdTermValues}: whole numbers, and `undefined` for what was not given. */
export interface HouseholdTermSlots {
  /** Kinds of household served (贷款对象). */
  readonly householdKinds: readonly HouseholdKind[] | undefined;
  /** Kinds that later sources name (后来材料列为对象的户). */
  readonly laterKinds: LaterKinds | undefined;
  /** Able to work (有劳动能力). */
  readonly ableToWork: "required" | "required-of-marginal" | undefined;
  /** Wants to prosper (有致富愿望). */
  readonly wantsToProsper: "required" | undefined;
  /** Wants the loan (有贷款意愿). */
  readonly wantsLoan: "required" | undefined;
  /** Income to rely on (有收入保障). */
  readonly hasIncome: "required" | undefined;
  /** Law-abiding (遵纪守法好). */
  readonly lawAbiding: "required" | undefined;
  /** Good attitude to credit (信用观念好). */
  readonly goodCreditAttitude: "required" | undefined;
  /** A suitable project chosen (选定合适项目). */
  readonly suitableProject: "required" | undefined;
  /** Good credit record (信用良好). */
  readonly goodCreditRecord: "required" | undefined;
  /** Record of bad faith (有恶意不良信用记录). */
  readonly maliciousRecord: "forbidden" | undefined;
  /** Potential for work or business (有就业创业潜质). */
  readonly hasPotential: "required" | undefined;
  /** Skills (有技能素质). */
  readonly hasSkills: "required" | undefined;
  /** Able to repay (有还款能力). */
  readonly ableToRepay: "required" | undefined;
  /** Civil capacity (有民事行为能力). */
  readonly hasCivilCapacity: "required" | undefined;
  /** No serious bad credit record (无重大不良信用记录). */
  readonly noSeriousBadRecord: "required" | undefined;
  /** Still enjoys the policy (仍享受帮扶政策). */
  readonly enjoysPolicy: "required" | "required-of-lifted-out" | undefined;
  /** Conditions for development (具备产业发展条件). */
  readonly hasDevelopmentConditions: "required" | "required-of-marginal" | undefined;
  /** In the monitoring system (已录入监测系统). */
  readonly inMonitoringSystem: "required" | "required-of-marginal" | undefined;
  /** Rated and granted a line (获得评级授信). */
  readonly rated: "required" | undefined;
  /** Age of the applicant (申请人年龄): completed years on the day of application; both edges pass (含). */
  readonly age: Range | undefined;
  /** Lowest grade that passes (最低信用等级): one of `gradeOrder`. */
  readonly minimumGrade: string | undefined;
  /** Order of the grades (信用等级次序): from the highest to the lowest; `"none"` is below all of them. */
  readonly gradeOrder: readonly string[] | undefined;
  /** Project in a leading industry (从事主导产业项目). */
  readonly inLeadingIndustry: "required" | undefined;
  /** Lawful project with a market (项目合法且有市场前景). */
  readonly lawfulProject: "required" | undefined;
  /** With an operator of its own will (自愿参与经营主体合作). */
  readonly voluntary: "required" | "required-with-operator" | undefined;
  /** Takes part in what the operator does (参与经营主体的生产经营). */
  readonly takesPart: "required" | "required-with-operator" | undefined;
  /** Borrowed, used and repaid by the household (户借户用户还). */
  readonly usesItself: "required" | undefined;
  /** Allowed purposes (规定的贷款用途): the only ones that pass. */
  readonly allowedPurposes: readonly Purpose[] | undefined;
  /** Forbidden purposes (禁止的贷款用途). */
  readonly forbiddenPurposes: readonly Purpose[] | undefined;
  /** Share-dividend models (入股分红模式): they have ended. */
  readonly shareDividend: "ended" | undefined;
  /** Cap per household (每户贷款上限), in fen: exactly the cap passes (含). */
  readonly householdCap: number | undefined;
  /** Cap per household with a higher need (确有更高需求时的每户贷款上限), in fen: not below `householdCap`; for a further loan beside one that is running. */
  readonly capWithHigherNeed: number | undefined;
  /** Further loans (追加贷款): there were some; their ceiling was not seen. */
  readonly furtherLoan: "ceiling-not-seen" | undefined;
  /** Available credit line (可用授信额度): the amount must be within it. */
  readonly availableLine: "limits" | undefined;
  /** What the scale of the project calls for (项目规模所需): the amount must be within it. */
  readonly projectScale: "limits" | undefined;
  /** What the production cycle calls for (生产周期所需): the amount must be within it. */
  readonly productionCycle: "limits" | undefined;
  /** Real need (实际需求): the amount must be within it. */
  readonly statedNeed: "limits" | undefined;
  /** Length of the loan in months (贷款期限（月）): whole months; both edges pass (含). */
  readonly termMonths: Range | undefined;
  /** Most renewals and extensions (续贷展期次数上限). */
  readonly mostRenewals: number | undefined;
  /** Caps on the rate (贷款利率上限): the highest rates by product; exactly the cap passes. */
  readonly rateCaps: readonly RateCap[] | undefined;
  /** Collateral taken (要求或收取抵押). */
  readonly collateralTaken: "forbidden" | undefined;
  /** Guarantor taken (要求或提供担保). */
  readonly guarantorTaken: "forbidden" | undefined;
  /** Listing on the blacklist (列入黑名单): bars from credit. */
  readonly blacklist: "bars" | undefined;
  /** Credit line suspended (授信已暂停). */
  readonly lineSuspended: "forbidden" | undefined;
  /** Credit stopped in the village (本村已停止新增授信). */
  readonly villageStopped: "forbidden" | undefined;
  /** Credit stopped in the town (本镇已停止新增授信). */
  readonly townStopped: "forbidden" | undefined;
  /** Lender's conditions met (符合承贷机构条件). */
  readonly meetsLenderConditions: "required" | undefined;
  /** Lenders (承贷机构): the only ones of the programme. */
  readonly lenders: readonly string[] | undefined;
  /** Whether households lifted out count as registered poor (已脱贫户是否计入建档立卡贫困户). */
  readonly liftedOut: "through-campaign" | "never" | "always";
  /** Day on which an age is reached (满周岁的日子). */
  readonly ageReached: "on-birthday" | "day-after";
  /** Birthday of one born on 29 February in other years (2 月 29 日出生者平年的生日). */
  readonly leapBirthday: "1-march" | "28-february";
  /** Day from which share dividends are refused (入股分红停止日), in days since 1970-01-01: the day of the contract from which they are. */
  readonly shareDividendEnd: number;
  /** Force of what is stated in principle (“原则上”的效力). */
  readonly inPrinciple: "flag" | "refuse";
  /** How loans of an earlier product count towards the cap (原产品贷款的计入口径). */
  readonly oldProduct: "counts" | "does-not-count";
  /** What takes the place of the benchmark (基准利率的替代). */
  readonly benchmarkSuccessor: "not-set" | "last-value" | "lpr-1-year" | "lpr-over-5-years";
  /** Persons whose bar stands in the way (核查限制授信的人员范围). */
  readonly barredPersons: "applicant" | "any-member";
}

/** Terms for `assessHousehold`. */
export type HouseholdTerms<Article extends Citation = Citation> = Terms<"household", HouseholdTermValues, Article>;
