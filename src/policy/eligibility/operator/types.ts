// Written by `npm run tables` from what this room declares; a change by hand is lost.
import type { AmountInput } from "../../../base/money/amount.ts";
import type { AmountTerm } from "../../../base/money/amount.ts";
import type { Citation } from "../../../kernel/citation.ts";
import type { Day } from "../../../base/date/day.ts";
import type { PercentInput } from "../../../base/money/percent.ts";
import type { Range } from "../types.ts";
import type { RateCap } from "../../../ledger/interest/types.ts";
import type { RateSeries } from "../../../ledger/rates/types.ts";
import type { Terms } from "../../../kernel/terms.ts";

/** The application of an operator that carries poor households (带贫经营主体), or of a small firm. A fact that is not known is left out: what it would decide comes back as `undetermined`. The grade is that of the (tax) credit rating. */
export interface OperatorApplication {
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
  /** Scale and sound operation (规模经营、状况良好): with a main business that stands out. */
  readonly soundOperation?: boolean;
  /** Lawful and stable income (有合法稳定来源): to produce and live on. */
  readonly lawfulIncome?: boolean;
  /** Stable production (生产状况稳定): able to run the business well after the loan. */
  readonly stableProduction?: boolean;
  /** Good credit record (信用良好): a good record of its name. */
  readonly goodCreditRecord?: boolean;
  /** Registered (已登记注册): with the local administration of commerce. */
  readonly registered?: boolean;
  /** Licensed (有所需经营许可): holds the licences that its business needs; true where it needs none. */
  readonly licensed?: boolean;
  /** Premises and stable operation (有设备场地、经营稳定): with basic equipment. */
  readonly stableOperation?: boolean;
  /** Prospects (有发展预期和能力): expects to grow, and can. */
  readonly hasProspects?: boolean;
  /** Risk assessed (经过风险评估): as law and rules ask. */
  readonly riskAssessed?: boolean;
  /** Project in a leading industry (从事主导产业项目): the loan is for a leading industry of the area. */
  readonly inLeadingIndustry?: boolean;
  /** Carrying agreement (签有带贫协议): signed with the local government. */
  readonly carryingAgreement?: boolean;
  /** Notable tax contribution (对财政有较大贡献). */
  readonly notableTaxContribution?: boolean;
  /** Lender's conditions met (符合承贷机构条件). */
  readonly meetsLenderConditions?: boolean;
  /** Kind of operator (经营主体类别). */
  readonly operatorKind?: OperatorKind;
  /** Households carried (带动贫困户数): registered poor households that the operator carries for this loan. */
  readonly householdsCarried?: number;
}

/** What rules see of {@link OperatorApplication}: whole numbers, and `undefined` for what was not given. */
export interface OperatorSlots {
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
  /** Scale and sound operation (规模经营、状况良好): with a main business that stands out. */
  readonly soundOperation: boolean | undefined;
  /** Lawful and stable income (有合法稳定来源): to produce and live on. */
  readonly lawfulIncome: boolean | undefined;
  /** Stable production (生产状况稳定): able to run the business well after the loan. */
  readonly stableProduction: boolean | undefined;
  /** Good credit record (信用良好): a good record of its name. */
  readonly goodCreditRecord: boolean | undefined;
  /** Registered (已登记注册): with the local administration of commerce. */
  readonly registered: boolean | undefined;
  /** Licensed (有所需经营许可): holds the licences that its business needs; true where it needs none. */
  readonly licensed: boolean | undefined;
  /** Premises and stable operation (有设备场地、经营稳定): with basic equipment. */
  readonly stableOperation: boolean | undefined;
  /** Prospects (有发展预期和能力): expects to grow, and can. */
  readonly hasProspects: boolean | undefined;
  /** Risk assessed (经过风险评估): as law and rules ask. */
  readonly riskAssessed: boolean | undefined;
  /** Project in a leading industry (从事主导产业项目): the loan is for a leading industry of the area. */
  readonly inLeadingIndustry: boolean | undefined;
  /** Carrying agreement (签有带贫协议): signed with the local government. */
  readonly carryingAgreement: boolean | undefined;
  /** Notable tax contribution (对财政有较大贡献). */
  readonly notableTaxContribution: boolean | undefined;
  /** Lender's conditions met (符合承贷机构条件). */
  readonly meetsLenderConditions: boolean | undefined;
  /** Kind of operator (经营主体类别). */
  readonly operatorKind: OperatorKind | undefined;
  /** Households carried (带动贫困户数): registered poor households that the operator carries for this loan. */
  readonly householdsCarried: number | undefined;
}

/** The kinds of operator (经营主体) that the documents tell apart. */
export type OperatorKind =
  /** Company (企业). */
  | "company"
  /** Cooperative (农民合作社). */
  | "cooperative"
  /** New-type operator (新型农业经营主体). */
  | "new-type-operator"
  /** Small firm (小微企业). */
  | "small-firm";

/** The most that operators of a kind may owe; exactly the cap passes (含). */
export interface OperatorCap {
  /** Kind of operator (经营主体类别). */
  readonly operatorKind: OperatorKind;
  /** Cap on what is owed (贷款余额上限), yuan: what is asked for included. */
  readonly cap: AmountTerm;
}

/** What the terms can ask of an operator's application. A term that is absent is not asked. */
export interface OperatorTermValues {
  /** Scale and sound operation (规模经营、状况良好). */
  readonly soundOperation?: "required";
  /** Lawful and stable income (有合法稳定来源). */
  readonly lawfulIncome?: "required";
  /** Stable production (生产状况稳定). */
  readonly stableProduction?: "required";
  /** Good credit record (信用良好). */
  readonly goodCreditRecord?: "required";
  /** Registered (已登记注册). */
  readonly registered?: "required";
  /** Licensed (有所需经营许可). */
  readonly licensed?: "required";
  /** Premises and stable operation (有设备场地、经营稳定). */
  readonly stableOperation?: "required";
  /** Prospects (有发展预期和能力). */
  readonly hasProspects?: "required";
  /** Risk assessed (经过风险评估). */
  readonly riskAssessed?: "required";
  /** Project in a leading industry (从事主导产业项目). */
  readonly inLeadingIndustry?: "required";
  /** Carrying agreement (签有带贫协议). */
  readonly carryingAgreement?: "required";
  /** Notable tax contribution (对财政有较大贡献). */
  readonly notableTaxContribution?: "required";
  /** Lender's conditions met (符合承贷机构条件). */
  readonly meetsLenderConditions?: "required";
  /** Lowest grade that passes (最低信用等级): one of `gradeOrder`. */
  readonly minimumGrade?: string;
  /** Order of the grades (信用等级次序): from the highest to the lowest; `"none"` is below all of them. */
  readonly gradeOrder?: readonly string[];
  /** Caps on what each kind of operator owes (各类经营主体贷款余额上限). */
  readonly operatorCaps?: readonly OperatorCap[];
  /** Amount lent per household carried (每带动一户对应的贷款金额), yuan: for each poor household that must be carried. */
  readonly amountPerHousehold?: AmountTerm;
  /** Length of the loan in months (贷款期限（月）): whole months; both edges pass (含). */
  readonly termMonths?: Range;
  /** Caps on the rate (贷款利率上限): the highest rates by product; exactly the cap passes. */
  readonly rateCaps?: readonly RateCap[];
  /** Force of a cap in principle (“原则上”上限的效力). */
  readonly inPrinciple?: "refuse" | "flag";
  /** What the ratio of households decides (带贫户数比例的效力). */
  readonly ratioDecides?: "rate-and-subsidy" | "admission";
  /** What takes the place of the benchmark (基准利率的替代). */
  readonly benchmarkSuccessor?: "not-set" | "last-value" | "lpr-1-year" | "lpr-over-5-years";
}

/** What rules see of {@link OperatorTermValues}: whole numbers, and `undefined` for what was not given. */
export interface OperatorTermSlots {
  /** Scale and sound operation (规模经营、状况良好). */
  readonly soundOperation: "required" | undefined;
  /** Lawful and stable income (有合法稳定来源). */
  readonly lawfulIncome: "required" | undefined;
  /** Stable production (生产状况稳定). */
  readonly stableProduction: "required" | undefined;
  /** Good credit record (信用良好). */
  readonly goodCreditRecord: "required" | undefined;
  /** Registered (已登记注册). */
  readonly registered: "required" | undefined;
  /** Licensed (有所需经营许可). */
  readonly licensed: "required" | undefined;
  /** Premises and stable operation (有设备场地、经营稳定). */
  readonly stableOperation: "required" | undefined;
  /** Prospects (有发展预期和能力). */
  readonly hasProspects: "required" | undefined;
  /** Risk assessed (经过风险评估). */
  readonly riskAssessed: "required" | undefined;
  /** Project in a leading industry (从事主导产业项目). */
  readonly inLeadingIndustry: "required" | undefined;
  /** Carrying agreement (签有带贫协议). */
  readonly carryingAgreement: "required" | undefined;
  /** Notable tax contribution (对财政有较大贡献). */
  readonly notableTaxContribution: "required" | undefined;
  /** Lender's conditions met (符合承贷机构条件). */
  readonly meetsLenderConditions: "required" | undefined;
  /** Lowest grade that passes (最低信用等级): one of `gradeOrder`. */
  readonly minimumGrade: string | undefined;
  /** Order of the grades (信用等级次序): from the highest to the lowest; `"none"` is below all of them. */
  readonly gradeOrder: readonly string[];
  /** Caps on what each kind of operator owes (各类经营主体贷款余额上限). */
  readonly operatorCaps: readonly OperatorCap[] | undefined;
  /** Amount lent per household carried (每带动一户对应的贷款金额), in fen: for each poor household that must be carried. */
  readonly amountPerHousehold: number | undefined;
  /** Length of the loan in months (贷款期限（月）): whole months; both edges pass (含). */
  readonly termMonths: Range | undefined;
  /** Caps on the rate (贷款利率上限): the highest rates by product; exactly the cap passes. */
  readonly rateCaps: readonly RateCap[] | undefined;
  /** Force of a cap in principle (“原则上”上限的效力). */
  readonly inPrinciple: "refuse" | "flag";
  /** What the ratio of households decides (带贫户数比例的效力). */
  readonly ratioDecides: "rate-and-subsidy" | "admission";
  /** What takes the place of the benchmark (基准利率的替代). */
  readonly benchmarkSuccessor: "not-set" | "last-value" | "lpr-1-year" | "lpr-over-5-years";
}

/** Terms for `assessOperator`. */
export type OperatorTerms<Article extends Citation = Citation> = Terms<"operator", OperatorTermValues, Article>;
