import type { Bilingual } from "../../base/input/bilingual.ts";
import type { Condition } from "../../kernel/condition.ts";
import { rowHeads } from "../../kernel/condition-rows.ts";
import type { RectificationCheck } from "./types.ts";

/** A sub-point of a check that is answered yes or no: one row. */
export interface SubPoint extends Condition {
  readonly rule: `rectification/${string}`;
  readonly check: RectificationCheck;
  /** Whether it concerns only money that was used together with an operator (市场经营主体, 合作社). */
  readonly ofOperator: boolean;
  /** What was found where it is not in order. */
  readonly found: Bilingual;
}

const WITH_OPERATOR: Bilingual = { zh: "与经营主体合作的", en: "with an operator" };
const person = { check: "person", ofOperator: false } as const;
const policy = { check: "policy", ofOperator: false } as const;
const usedTogether = { check: "use", ofOperator: true } as const;
const procedure = { check: "procedure", ofOperator: false } as const;
const together = { check: "procedure", ofOperator: true } as const;

/** The sub-points, in the order of the document. */
export const subPoints = /* @__PURE__ */ (({ must, mustNot }) =>
  [
    {
      ...person,
      ...must("goodCreditRecord", "good-credit-record", "poor-credit-record"),
      says: { zh: "信用良好", en: "good credit record" },
      found: { zh: "信用不良", en: "the credit record is not good" },
    },
    {
      ...person,
      ...must("wantsLoan", "wants-loan", "no-wish-for-loan"),
      says: { zh: "有贷款意愿", en: "wants the loan" },
      found: { zh: "没有贷款意愿", en: "it does not want the loan" },
    },
    {
      ...person,
      ...must("hasPotential", "has-potential", "no-potential"),
      says: { zh: "有就业创业潜质", en: "potential for work or business" },
      found: { zh: "没有就业创业潜质", en: "there is no potential" },
    },
    {
      ...person,
      ...must("hasSkills", "has-skills", "no-skills"),
      says: { zh: "有技能素质", en: "skills" },
      found: { zh: "没有技能素质", en: "it lacks the skills" },
    },
    {
      ...person,
      ...must("ableToRepay", "able-to-repay", "not-able-to-repay"),
      says: { zh: "有还款能力", en: "able to repay" },
      found: { zh: "没有还款能力", en: "it is not able to repay" },
    },
    {
      ...person,
      ...mustNot("subsidyToOthers", "subsidy-to-household", "subsidy-to-others"),
      says: { zh: "贴息给非贫困户", en: "subsidy that goes to others" },
      asks: { zh: "贴息对象", en: "who gets the subsidy" },
      help: {
        zh: "得到贴息的不是建档立卡贫困户；没有贴息为否",
        en: "anyone but a registered poor household; false where there is no subsidy",
      },
      found: { zh: "贴息给了非建档立卡贫困户", en: "interest subsidy goes to others" },
    },
    {
      ...policy,
      ...must("termFitsHousehold", "term-fits-household", "term-does-not-fit"),
      says: { zh: "期限合乎户情", en: "length that fits the household" },
      asks: { zh: "期限合乎户情", en: "length fits the household" },
      help: {
        zh: "随意愿、生产周期、收益和还款能力而定",
        en: "it follows wish, production cycle, earnings and ability to repay",
      },
      found: { zh: "期限与户情不合", en: "the length does not fit the household" },
    },
    {
      ...policy,
      ...mustNot("guarantorTaken", "no-guarantor", "guarantor-taken"),
      says: { zh: "要求或提供担保", en: "guarantor taken" },
      asks: { zh: "免担保", en: "no guarantor" },
      help: { zh: "已要求或提供", en: "asked or taken" },
      found: { zh: "要求了担保", en: "a guarantor was taken" },
    },
    {
      ...policy,
      ...mustNot("collateralTaken", "no-collateral", "collateral-taken"),
      says: { zh: "要求或收取抵押", en: "collateral taken" },
      asks: { zh: "免抵押", en: "no collateral" },
      help: { zh: "已要求或收取", en: "asked or taken" },
      found: { zh: "要求了抵押", en: "collateral was taken" },
    },
    {
      ...usedTogether,
      ...must("inFeaturedIndustry", "featured-industry", "no-featured-industry"),
      says: { zh: "特色优势产业", en: "featured industry" },
      help: {
        zh: "与经营主体合作的，用于当地的特色优势产业",
        en: "with an operator, one that the place features",
      },
      found: { zh: "没有用于特色优势产业", en: "it is no featured industry" },
    },
    {
      ...usedTogether,
      ...must("carriesHousehold", "carries-household", "household-not-carried"),
      says: { zh: "有效带动贫困户", en: "helping the household out of poverty" },
      asks: { zh: "有效带动", en: "helps the household out of poverty" },
      help: WITH_OPERATOR,
      found: { zh: "没有带动贫困户", en: "it does not help the household" },
    },
    {
      ...procedure,
      ...must("lendingRulesKept", "lending-rules-kept", "lending-rules-broken"),
      says: { zh: "守法合规发放", en: "law and rules of lending kept" },
      found: { zh: "发放违反法规或信贷规定", en: "law or rules of lending were broken" },
    },
    {
      ...procedure,
      ...must("borrowedByHousehold", "borrowed-by-household", "borrowed-by-others"),
      says: { zh: "户借", en: "borrowed by the household" },
      found: { zh: "不是户借", en: "the household itself did not borrow" },
    },
    {
      ...procedure,
      ...must("usedByHousehold", "used-by-household", "used-by-others"),
      says: { zh: "户用", en: "used by the household" },
      found: { zh: "不是户用", en: "the household itself does not use it" },
    },
    {
      ...procedure,
      ...must("repaidByHousehold", "repaid-by-household", "repaid-by-others"),
      says: { zh: "户还", en: "repaid by the household" },
      found: { zh: "不是户还", en: "the household itself does not repay" },
    },
    {
      ...together,
      ...must("joinedFreely", "joined-freely", "not-of-free-will"),
      says: { zh: "自愿参与合作", en: "working with an operator of its own will" },
      asks: { zh: "自愿参与", en: "takes part of its own will" },
      help: WITH_OPERATOR,
      found: { zh: "不是自愿参与", en: "it does not take part of its own will" },
    },
    {
      ...together,
      ...must("agreementSigned", "agreement-signed", "no-proper-agreement"),
      says: { zh: "规范的合作协议", en: "proper agreement with the operator" },
      asks: { zh: "规范的合作协议", en: "proper agreement" },
      help: WITH_OPERATOR,
      found: { zh: "没有规范的协议", en: "there is no proper agreement" },
    },
    {
      ...together,
      ...must("dutiesClear", "duties-clear", "duties-not-clear"),
      says: { zh: "各方职责明确", en: "duties of each party clear" },
      help: { zh: "与经营主体合作的，协议写明", en: "with an operator, said in the agreement" },
      found: { zh: "职责没有写明", en: "the duties are not clear" },
    },
    {
      ...together,
      ...must("benefitsLinked", "benefits-linked", "benefits-not-linked"),
      says: { zh: "利益联结机制", en: "gains shared in a settled way" },
      help: WITH_OPERATOR,
      found: { zh: "没有利益联结机制", en: "gains are not shared in a settled way" },
    },
    {
      ...together,
      ...must("riskControlled", "risk-controlled", "risk-not-controlled"),
      says: { zh: "风险防控机制", en: "risks guarded against" },
      help: WITH_OPERATOR,
      found: { zh: "没有风险防控机制", en: "risks are not guarded against" },
    },
  ] as const satisfies readonly SubPoint[])(/* @__PURE__ */ rowHeads("rectification"));

/** One of them. */
export type RectificationSubPoint = (typeof subPoints)[number];
