import type { AskedOf } from "../../../kernel/condition.ts";
import type { HouseholdCondition } from "./requirement.ts";

/*
 * The yes-or-no conditions that terms can ask of a household, by the place where they are reported among the
 * other requirements. A condition is one row here: its fact, which is also the name of its term, whether it must be
 * so, why it is not met, and what it is called.
 */

const OF_MARGINAL = {
  word: "required-of-marginal",
  says: ["边缘易致贫户须符合", "required of marginal households"],
  fact: "householdKind",
  among: ["monitored-marginal"],
} as const satisfies AskedOf;

const OF_LIFTED_OUT = {
  word: "required-of-lifted-out",
  says: ["脱贫户须符合", "required of households lifted out of poverty"],
  fact: "householdKind",
  among: ["no-longer-poor"],
} as const satisfies AskedOf;

const WITH_OPERATOR = {
  word: "required-with-operator",
  says: ["与经营主体合作的须符合", "required where it works with an operator"],
  fact: "withOperator",
  among: [true],
} as const satisfies AskedOf;

/** What the household is like: 四有两好一项目, its record, its rating. */
export const personConditions = [
  {
    fact: "ableToWork",
    rule: "household/able-to-work",
    must: true,
    reason: "not-able-to-work",
    says: { zh: "有劳动能力", en: "able to work" },
    askedOf: OF_MARGINAL,
  },
  {
    fact: "wantsToProsper",
    rule: "household/wants-to-prosper",
    must: true,
    reason: "no-wish-to-prosper",
    says: { zh: "有致富愿望", en: "wants to prosper" },
  },
  {
    fact: "wantsLoan",
    rule: "household/wants-loan",
    must: true,
    reason: "no-wish-for-loan",
    says: { zh: "有贷款意愿", en: "wants the loan" },
  },
  {
    fact: "hasIncome",
    rule: "household/has-income",
    must: true,
    reason: "no-income-to-rely-on",
    says: { zh: "有收入保障", en: "income to rely on" },
    help: { zh: "或有合法稳定的生活来源", en: "or a lawful and stable source of living" },
  },
  {
    fact: "lawAbiding",
    rule: "household/law-abiding",
    must: true,
    reason: "not-law-abiding",
    says: { zh: "遵纪守法好", en: "law-abiding" },
  },
  {
    fact: "goodCreditAttitude",
    rule: "household/good-credit-attitude",
    must: true,
    reason: "poor-attitude",
    says: { zh: "信用观念好", en: "good attitude to credit" },
  },
  {
    fact: "suitableProject",
    rule: "household/suitable-project",
    must: true,
    reason: "no-suitable-project",
    says: { zh: "选定合适项目", en: "a suitable project chosen" },
  },
  {
    fact: "goodCreditRecord",
    rule: "household/good-credit-record",
    must: true,
    reason: "poor-credit-record",
    says: { zh: "信用良好", en: "good credit record" },
  },
  {
    fact: "maliciousRecord",
    rule: "household/no-malicious-record",
    must: false,
    reason: "malicious-record",
    says: { zh: "有恶意不良信用记录", en: "record of bad faith" },
    asks: { zh: "无恶意不良信用记录", en: "no record of bad faith" },
    help: { zh: "恶意的不良信用记录", en: "of bad credit in bad faith" },
  },
  {
    fact: "hasPotential",
    rule: "household/has-potential",
    must: true,
    reason: "no-potential",
    says: { zh: "有就业创业潜质", en: "potential for work or business" },
  },
  {
    fact: "hasSkills",
    rule: "household/has-skills",
    must: true,
    reason: "no-skills",
    says: { zh: "有技能素质", en: "skills" },
  },
  {
    fact: "ableToRepay",
    rule: "household/able-to-repay",
    must: true,
    reason: "not-able-to-repay",
    says: { zh: "有还款能力", en: "able to repay" },
  },
  {
    fact: "hasCivilCapacity",
    rule: "household/civil-capacity",
    must: true,
    reason: "no-civil-capacity",
    says: { zh: "有民事行为能力", en: "civil capacity" },
    help: { zh: "完全民事行为能力", en: "in full" },
  },
  {
    fact: "noSeriousBadRecord",
    rule: "household/no-serious-bad-record",
    must: true,
    reason: "serious-bad-record",
    says: { zh: "无重大不良信用记录", en: "no serious bad credit record" },
    otherwise: { zh: "有重大不良信用记录", en: "there is one" },
  },
  {
    fact: "enjoysPolicy",
    rule: "household/enjoys-policy",
    must: true,
    reason: "policy-no-longer-enjoyed",
    says: { zh: "仍享受帮扶政策", en: "still enjoys the policy" },
    askedOf: OF_LIFTED_OUT,
  },
  {
    fact: "hasDevelopmentConditions",
    rule: "household/development-conditions",
    must: true,
    reason: "no-development-conditions",
    says: { zh: "具备产业发展条件", en: "conditions for development" },
    askedOf: OF_MARGINAL,
  },
  {
    fact: "inMonitoringSystem",
    rule: "household/in-monitoring-system",
    must: true,
    reason: "not-in-monitoring-system",
    says: { zh: "已录入监测系统", en: "in the monitoring system" },
    askedOf: OF_MARGINAL,
  },
  {
    fact: "rated",
    rule: "household/rated",
    must: true,
    reason: "not-rated",
    says: { zh: "获得评级授信", en: "rated and granted a line" },
  },
] as const satisfies readonly HouseholdCondition[];

/** What the money is for, and who uses it. */
export const projectConditions = [
  {
    fact: "inLeadingIndustry",
    rule: "household/leading-industry",
    must: true,
    reason: "no-leading-industry",
    says: { zh: "从事主导产业项目", en: "project in a leading industry" },
  },
  {
    fact: "lawfulProject",
    rule: "household/lawful-project",
    must: true,
    reason: "project-not-lawful",
    says: { zh: "项目合法且有市场前景", en: "lawful project with a market" },
  },
  {
    fact: "voluntary",
    rule: "household/voluntary",
    must: true,
    reason: "not-of-free-will",
    says: { zh: "自愿参与经营主体合作", en: "with an operator of its own will" },
    askedOf: WITH_OPERATOR,
  },
  {
    fact: "takesPart",
    rule: "household/takes-part",
    must: true,
    reason: "takes-no-part",
    says: { zh: "参与经营主体的生产经营", en: "takes part in what the operator does" },
    askedOf: WITH_OPERATOR,
  },
  {
    fact: "usesItself",
    rule: "household/uses-itself",
    must: true,
    reason: "used-by-others",
    says: { zh: "户借户用户还", en: "borrowed, used and repaid by the household" },
  },
] as const satisfies readonly HouseholdCondition[];

/** What was asked or taken as security. */
export const securityConditions = [
  {
    fact: "collateralTaken",
    rule: "household/no-collateral",
    must: false,
    reason: "collateral-taken",
    says: { zh: "要求或收取抵押", en: "collateral taken" },
    asks: { zh: "免抵押", en: "no collateral" },
    help: { zh: "已要求或收取", en: "asked or taken" },
  },
  {
    fact: "guarantorTaken",
    rule: "household/no-guarantor",
    must: false,
    reason: "guarantor-taken",
    says: { zh: "要求或提供担保", en: "guarantor taken" },
    asks: { zh: "免担保", en: "no guarantor" },
    help: { zh: "已要求或提供", en: "asked or taken" },
  },
] as const satisfies readonly HouseholdCondition[];

/** What stands in the way of new credit, and what the lender itself asks. */
export const creditConditions = [
  {
    fact: "lineSuspended",
    rule: "household/line-not-suspended",
    must: false,
    reason: "line-suspended",
    says: { zh: "授信已暂停", en: "credit line suspended" },
    asks: { zh: "授信未暂停", en: "credit line not suspended" },
  },
  {
    fact: "villageStopped",
    rule: "household/village-not-stopped",
    must: false,
    reason: "village-stopped",
    says: { zh: "本村已停止新增授信", en: "credit stopped in the village" },
    asks: { zh: "本村未停止新增授信", en: "credit not stopped in the village" },
  },
  {
    fact: "townStopped",
    rule: "household/town-not-stopped",
    must: false,
    reason: "town-stopped",
    says: { zh: "本镇已停止新增授信", en: "credit stopped in the town" },
    asks: { zh: "本镇未停止新增授信", en: "credit not stopped in the town" },
  },
  {
    fact: "meetsLenderConditions",
    rule: "household/lender-conditions",
    must: true,
    reason: "lender-conditions-not-met",
    says: { zh: "符合承贷机构条件", en: "lender's conditions met" },
  },
] as const satisfies readonly HouseholdCondition[];

/** One of them. */
export type HouseholdConditionRow = (
  | typeof personConditions
  | typeof projectConditions
  | typeof securityConditions
  | typeof creditConditions
)[number];
