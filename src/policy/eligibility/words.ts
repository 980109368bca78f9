import type { Bilingual } from "../../base/input/bilingual.ts";
import type { HouseholdRule } from "./household/assess-household.ts";
import type { OperatorRule } from "./operator/assess-operator.ts";
import type { HouseholdApplication } from "./household/facts.ts";
import type { HouseholdKind } from "./household/kinds.ts";
import type { OperatorApplication, OperatorKind } from "./operator/facts.ts";
import type { Purpose } from "./household/purposes.ts";

/*
 * What rules, facts and their values are called in a letter to an applicant.
 */

export const RULE_WORDS = {
  "household/kind": { zh: "贷款对象", en: "Kind of household" },
  "household/able-to-work": { zh: "有劳动能力", en: "Able to work" },
  "household/wants-to-prosper": { zh: "有致富愿望", en: "Wants to prosper" },
  "household/wants-loan": { zh: "有贷款意愿", en: "Wants the loan" },
  "household/has-income": { zh: "有收入保障", en: "Has income to rely on" },
  "household/law-abiding": { zh: "遵纪守法好", en: "Law-abiding" },
  "household/good-credit-attitude": { zh: "信用观念好", en: "Good attitude to credit" },
  "household/suitable-project": { zh: "选择了合适的发展项目", en: "A suitable project chosen" },
  "household/good-credit-record": { zh: "信用良好", en: "Good credit record" },
  "household/no-malicious-record": { zh: "无恶意不良信用记录", en: "No record of bad faith" },
  "household/has-potential": { zh: "有就业创业潜质", en: "Potential for work or business" },
  "household/has-skills": { zh: "有技能素质", en: "Has the skills" },
  "household/able-to-repay": { zh: "有还款能力", en: "Able to repay" },
  "household/civil-capacity": { zh: "民事行为能力", en: "Civil capacity" },
  "household/rated": { zh: "获得评级授信", en: "Rated and granted a line" },
  "household/applicant-age": { zh: "申请人年龄", en: "Age of the applicant" },
  "household/minimum-grade": { zh: "信用等级", en: "Credit grade" },
  "household/leading-industry": { zh: "主导产业项目", en: "Project in a leading industry" },
  "household/uses-itself": { zh: "户借户用户还", en: "Borrowed, used and repaid by the household" },
  "household/allowed-purposes": { zh: "规定用途", en: "Allowed purposes" },
  "household/no-forbidden-purpose": { zh: "禁止用途", en: "Forbidden purposes" },
  "household/share-dividend-ended": { zh: "入股分红模式", en: "Share-dividend model" },
  "household/within-cap": { zh: "每户上限", en: "Cap per household" },
  "household/within-credit-line": { zh: "可用授信额度", en: "Available credit line" },
  "household/within-project-scale": { zh: "项目规模", en: "Scale of the project" },
  "household/within-production-cycle": { zh: "生产周期", en: "Production cycle" },
  "household/within-stated-need": { zh: "实际需求", en: "Real need" },
  "household/term-length": { zh: "贷款期限", en: "Length of the loan" },
  "household/within-renewals": { zh: "续贷展期次数", en: "Renewals and extensions" },
  "household/within-rate-cap": { zh: "利率上限", en: "Cap on the rate" },
  "household/no-collateral": { zh: "免抵押", en: "No collateral" },
  "household/no-guarantor": { zh: "免担保", en: "No guarantor" },
  "household/not-barred": { zh: "不在限制授信期内", en: "Not barred from credit" },
  "household/line-not-suspended": { zh: "授信未暂停", en: "Credit line not suspended" },
  "household/village-not-stopped": { zh: "本村未停止新增授信", en: "Credit not stopped in the village" },
  "household/town-not-stopped": { zh: "本镇未停止新增授信", en: "Credit not stopped in the town" },
  "household/lender-conditions": { zh: "承贷机构条件", en: "The lender's own conditions" },
  "household/named-lender": { zh: "承贷机构", en: "The lender" },
  "operator/sound-operation": { zh: "规模经营、状况良好", en: "Scale and sound operation" },
  "operator/lawful-income": { zh: "合法稳定的来源", en: "Lawful and stable income" },
  "operator/stable-production": { zh: "生产状况稳定", en: "Stable production" },
  "operator/good-credit-record": { zh: "信誉记录良好", en: "Good credit record" },
  "operator/registered": { zh: "登记注册", en: "Registered" },
  "operator/licensed": { zh: "经营许可", en: "Licensed" },
  "operator/stable-operation": { zh: "设备、场地与稳定经营", en: "Premises and stable operation" },
  "operator/has-prospects": { zh: "发展预期和能力", en: "Prospects" },
  "operator/risk-assessed": { zh: "风险评估", en: "Risk assessed" },
  "operator/leading-industry": { zh: "主导产业", en: "Leading industry" },
  "operator/carrying-agreement": { zh: "带贫协议", en: "Carrying agreement" },
  "operator/notable-tax-contribution": { zh: "对财政有较大贡献", en: "Notable tax contribution" },
  "operator/lender-conditions": { zh: "承贷机构条件", en: "The lender's own conditions" },
  "operator/minimum-grade": { zh: "(纳税)信用等级", en: "(Tax) credit grade" },
  "operator/within-cap": { zh: "贷款余额上限", en: "Cap on what is owed" },
  "operator/households-carried": { zh: "带动贫困户数", en: "Households carried" },
  "operator/term-length": { zh: "贷款期限", en: "Length of the loan" },
  "operator/within-rate-cap": { zh: "利率上限", en: "Cap on the rate" },
} as const satisfies Record<HouseholdRule | OperatorRule, Bilingual>;

type Fact = keyof HouseholdApplication | keyof OperatorApplication;

/** Facts that a result can call missing, or a remedy names. */
const FACT_WORDS: { readonly [F in Fact]?: Bilingual } = {
  contractOn: { zh: "合同日", en: "day of the contract" },
  product: { zh: "贷款品种", en: "product" },
  rate: { zh: "拟执行利率", en: "offered rate" },
  rates: { zh: "公布的利率表", en: "published rates" },
  outstanding: { zh: "现有贷款余额", en: "what is owed already" },
  outstandingOldProduct: { zh: "原产品贷款余额", en: "what is owed under the earlier product" },
  grade: { zh: "信用等级", en: "credit grade" },
  householdKind: { zh: "户的类别", en: "kind of household" },
  bornOn: { zh: "出生日期", en: "day of birth" },
  purposes: { zh: "贷款用途", en: "purposes" },
  lender: { zh: "承贷机构", en: "lender" },
  higherNeed: { zh: "确有更高需求", en: "whether there is a higher need" },
  availableLine: { zh: "可用授信额度", en: "available credit line" },
  projectScale: { zh: "项目规模所需", en: "what the scale of the project calls for" },
  productionCycle: { zh: "生产周期所需", en: "what the production cycle calls for" },
  statedNeed: { zh: "实际需求", en: "real need" },
  renewals: { zh: "续贷展期次数", en: "number of renewals" },
  bars: { zh: "限制授信记录", en: "bars from credit" },
  ableToWork: { zh: "有劳动能力", en: "able to work" },
  wantsToProsper: { zh: "有致富愿望", en: "wants to prosper" },
  wantsLoan: { zh: "有贷款意愿", en: "wants the loan" },
  hasIncome: { zh: "有收入保障", en: "income to rely on" },
  lawAbiding: { zh: "遵纪守法好", en: "law-abiding" },
  goodCreditAttitude: { zh: "信用观念好", en: "good attitude to credit" },
  suitableProject: { zh: "选定合适项目", en: "a suitable project chosen" },
  goodCreditRecord: { zh: "信用良好", en: "good credit record" },
  maliciousRecord: { zh: "有恶意不良信用记录", en: "record of bad faith" },
  hasPotential: { zh: "有就业创业潜质", en: "potential for work or business" },
  hasSkills: { zh: "有技能素质", en: "skills" },
  ableToRepay: { zh: "有还款能力", en: "able to repay" },
  hasCivilCapacity: { zh: "有民事行为能力", en: "civil capacity" },
  rated: { zh: "获得评级授信", en: "rated and granted a line" },
  inLeadingIndustry: { zh: "从事主导产业项目", en: "project in a leading industry" },
  usesItself: { zh: "户借户用户还", en: "borrowed, used and repaid by the household" },
  collateralTaken: { zh: "要求或收取抵押", en: "collateral taken" },
  guarantorTaken: { zh: "要求或提供担保", en: "guarantor taken" },
  meetsLenderConditions: { zh: "符合承贷机构条件", en: "lender's conditions met" },
  lineSuspended: { zh: "授信已暂停", en: "credit line suspended" },
  villageStopped: { zh: "本村已停止新增授信", en: "credit stopped in the village" },
  townStopped: { zh: "本镇已停止新增授信", en: "credit stopped in the town" },
  operatorKind: { zh: "经营主体类别", en: "kind of operator" },
  householdsCarried: { zh: "带动贫困户数", en: "households carried" },
  soundOperation: { zh: "规模经营、状况良好", en: "scale and sound operation" },
  lawfulIncome: { zh: "有合法稳定来源", en: "lawful and stable income" },
  stableProduction: { zh: "生产状况稳定", en: "stable production" },
  registered: { zh: "已登记注册", en: "registered" },
  licensed: { zh: "有所需经营许可", en: "licensed" },
  stableOperation: { zh: "有设备场地、经营稳定", en: "premises and stable operation" },
  hasProspects: { zh: "有发展预期和能力", en: "prospects" },
  riskAssessed: { zh: "经过风险评估", en: "risk assessed" },
  carryingAgreement: { zh: "签有带贫协议", en: "carrying agreement" },
  notableTaxContribution: { zh: "对财政有较大贡献", en: "notable tax contribution" },
};

/** What a fact is called; its own name where it has no other. */
export function factWords(fact: string): Bilingual {
  const words = Object.hasOwn(FACT_WORDS, fact) ? FACT_WORDS[fact as Fact] : undefined; // its own name, by the line itself
  return words ?? { zh: fact, en: fact };
}

export const KIND_WORDS = {
  "registered-poor": { zh: "建档立卡贫困户", en: "registered poor household" },
  "no-longer-poor": { zh: "脱贫户", en: "household lifted out of poverty" },
  "monitored-unstable": { zh: "脱贫不稳定户", en: "monitored: at risk of falling back" },
  "monitored-marginal": { zh: "边缘易致贫户", en: "monitored: at the margin" },
  "monitored-sudden-hardship": { zh: "突发严重困难户", en: "monitored: sudden hardship" },
  other: { zh: "其他农户", en: "other household" },
} as const satisfies Record<HouseholdKind, Bilingual>;

export const PURPOSE_WORDS = {
  "farming-and-animals": { zh: "家庭种养殖", en: "farming and animals" },
  "simple-processing": { zh: "家庭简单加工", en: "simple processing" },
  "household-tourism": { zh: "家庭旅游", en: "household tourism" },
  "small-machines": { zh: "小型农机具", en: "small machines" },
  "other-production": { zh: "其他创收项目", en: "other project that earns income" },
  building: { zh: "建房", en: "building" },
  "wealth-products": { zh: "理财", en: "wealth products" },
  "household-goods": { zh: "购置家庭用品", en: "household goods" },
  weddings: { zh: "结婚", en: "weddings" },
  "other-consumption": { zh: "其他消费支出", en: "other consumption" },
  "share-dividend": { zh: "入股分红", en: "share-dividend model" },
  "on-lending": { zh: "转借(转贷)", en: "on-lending" },
  "quota-swap": { zh: "指标交换", en: "quota swap" },
  "platform-pooling": { zh: "打包用于融资平台", en: "pooling for platforms" },
  "real-estate": { zh: "房地产开发", en: "real estate" },
  infrastructure: { zh: "基础设施建设", en: "infrastructure" },
} as const satisfies Record<Purpose, Bilingual>;

export const OPERATOR_KIND_WORDS = {
  company: { zh: "企业", en: "company" },
  cooperative: { zh: "农民合作社", en: "cooperative" },
  "new-type-operator": { zh: "新型农业经营主体", en: "new-type operator" },
  "small-firm": { zh: "小微企业", en: "small firm" },
} as const satisfies Record<OperatorKind, Bilingual>;

/** What a value of a listed fact is called; its own text where it is free. */
export function valueWords(value: string): Bilingual {
  const words = { ...KIND_WORDS, ...PURPOSE_WORDS, ...OPERATOR_KIND_WORDS };
  return Object.hasOwn(words, value) ? words[value as keyof typeof words] : { zh: value, en: value }; // its own key
}
