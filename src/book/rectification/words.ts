import type { Bilingual } from "../../base/input/bilingual.ts";
import type { EntryState } from "./list-entries.ts";
import type { RectificationCheck, RectificationRule, RectificationSubPoint } from "./checks.ts";
import type { ExaminedLoan } from "./facts.ts";
import type { RectificationList } from "./rectify.ts";

/** What is wrong in each of the four checks. */
export const CHECK_WORDS = {
  person: { zh: "对象不精准", en: "Wrong person" },
  policy: { zh: "政策不精准", en: "Wrong terms" },
  use: { zh: "使用不精准", en: "Wrong use" },
  procedure: { zh: "依法不合规", en: "Wrong procedure" },
} as const satisfies Record<RectificationCheck, Bilingual>;

/** What each rule is about. */
export const RULE_WORDS = {
  "rectification/kind": { zh: "贷款对象", en: "kind of household" },
  "rectification/good-credit-record": { zh: "信用良好", en: "good credit record" },
  "rectification/wants-loan": { zh: "有贷款意愿", en: "wants the loan" },
  "rectification/has-potential": { zh: "有就业创业潜质", en: "potential for work or business" },
  "rectification/has-skills": { zh: "有技能素质", en: "skills" },
  "rectification/able-to-repay": { zh: "有还款能力", en: "able to repay" },
  "rectification/subsidy-to-household": { zh: "贴息对象", en: "who gets the subsidy" },
  "rectification/household-cap": { zh: "每户上限", en: "cap per household" },
  "rectification/term-length": { zh: "最长期限", en: "longest loan" },
  "rectification/contract-rate": { zh: "贷款利率", en: "rate of the contract" },
  "rectification/term-fits-household": { zh: "期限合乎户情", en: "length fits the household" },
  "rectification/no-guarantor": { zh: "免担保", en: "no guarantor" },
  "rectification/no-collateral": { zh: "免抵押", en: "no collateral" },
  "rectification/use": { zh: "资金用途", en: "use of the money" },
  "rectification/featured-industry": { zh: "特色优势产业", en: "featured industry" },
  "rectification/carries-household": { zh: "有效带动", en: "helps the household out of poverty" },
  "rectification/lending-rules-kept": { zh: "守法合规发放", en: "law and rules of lending kept" },
  "rectification/borrowed-by-household": { zh: "户借", en: "borrowed by the household" },
  "rectification/used-by-household": { zh: "户用", en: "used by the household" },
  "rectification/repaid-by-household": { zh: "户还", en: "repaid by the household" },
  "rectification/joined-freely": { zh: "自愿参与", en: "takes part of its own will" },
  "rectification/agreement-signed": { zh: "规范的合作协议", en: "proper agreement" },
  "rectification/duties-clear": { zh: "各方职责明确", en: "duties of each party clear" },
  "rectification/benefits-linked": { zh: "利益联结机制", en: "gains shared in a settled way" },
  "rectification/risk-controlled": { zh: "风险防控机制", en: "risks guarded against" },
} as const satisfies Record<RectificationRule, Bilingual>;

/** Facts that a finding can call missing. */
const FACT_WORDS = {
  householdKind: { zh: "户的类别", en: "kind of household" },
  goodCreditRecord: { zh: "信用是否良好", en: "whether the credit record is good" },
  wantsLoan: { zh: "有无贷款意愿", en: "whether it wants the loan" },
  hasPotential: { zh: "有无就业创业潜质", en: "whether there is potential" },
  hasSkills: { zh: "有无技能素质", en: "whether it has skills" },
  ableToRepay: { zh: "有无还款能力", en: "whether it is able to repay" },
  subsidyToOthers: { zh: "贴息是否落到非贫困户", en: "whether subsidy goes to others" },
  principal: { zh: "发放额", en: "principal" },
  outstanding: { zh: "余额", en: "balance" },
  contractOn: { zh: "合同日", en: "day of the contract" },
  paidOutOn: { zh: "放款日", en: "day of the pay-out" },
  maturesOn: { zh: "合同到期日", en: "maturity of the contract" },
  extendedTo: { zh: "展期后到期日", en: "maturity after extensions" },
  rate: { zh: "合同利率", en: "rate of the contract" },
  rates: { zh: "公布的利率表", en: "published rates" },
  termFitsHousehold: { zh: "期限是否合乎户情", en: "whether the length fits" },
  guarantorTaken: { zh: "是否要求担保", en: "whether a guarantor was taken" },
  collateralTaken: { zh: "是否要求抵押", en: "whether collateral was taken" },
  usedFor: { zh: "资金实际用途", en: "what the money was used for" },
  withOperator: { zh: "是否与经营主体合作", en: "whether it was used with an operator" },
  inFeaturedIndustry: { zh: "是否用于特色优势产业", en: "whether it is a featured industry" },
  carriesHousehold: { zh: "是否有效带动", en: "whether it helps the household" },
  lendingRulesKept: { zh: "是否守法合规发放", en: "whether law and rules were kept" },
  borrowedByHousehold: { zh: "是否户借", en: "whether the household borrowed" },
  usedByHousehold: { zh: "是否户用", en: "whether the household used it" },
  repaidByHousehold: { zh: "是否户还", en: "whether the household repays" },
  joinedFreely: { zh: "是否自愿参与", en: "whether it takes part freely" },
  agreementSigned: { zh: "有无规范协议", en: "whether there is a proper agreement" },
  dutiesClear: { zh: "职责是否明确", en: "whether duties are clear" },
  benefitsLinked: { zh: "有无利益联结机制", en: "whether gains are shared in a settled way" },
  riskControlled: { zh: "有无风险防控机制", en: "whether risks are guarded against" },
} as const satisfies Record<
  Exclude<keyof ExaminedLoan, "loan" | "household" | "region" | "lender"> | "rates",
  Bilingual
>;

/** What a missing fact is called. */
export function missingWords(fact: string): Bilingual {
  return Object.hasOwn(FACT_WORDS, fact) ? FACT_WORDS[fact as keyof typeof FACT_WORDS] : { zh: fact, en: fact }; // its own key
}

/** What was found where a sub-point is not in order. */
export const REASON_WORDS = {
  "poor-credit-record": { zh: "信用不良", en: "the credit record is not good" },
  "no-wish-for-loan": { zh: "没有贷款意愿", en: "it does not want the loan" },
  "no-potential": { zh: "没有就业创业潜质", en: "there is no potential" },
  "no-skills": { zh: "没有技能素质", en: "it lacks the skills" },
  "not-able-to-repay": { zh: "没有还款能力", en: "it is not able to repay" },
  "subsidy-to-others": { zh: "贴息给了非建档立卡贫困户", en: "interest subsidy goes to others" },
  "term-does-not-fit": { zh: "期限与户情不合", en: "the length does not fit the household" },
  "guarantor-taken": { zh: "要求了担保", en: "a guarantor was taken" },
  "collateral-taken": { zh: "要求了抵押", en: "collateral was taken" },
  "no-featured-industry": { zh: "没有用于特色优势产业", en: "it is no featured industry" },
  "household-not-carried": { zh: "没有带动贫困户", en: "it does not help the household" },
  "lending-rules-broken": { zh: "发放违反法规或信贷规定", en: "law or rules of lending were broken" },
  "borrowed-by-others": { zh: "不是户借", en: "the household itself did not borrow" },
  "used-by-others": { zh: "不是户用", en: "the household itself does not use it" },
  "repaid-by-others": { zh: "不是户还", en: "the household itself does not repay" },
  "not-of-free-will": { zh: "不是自愿参与", en: "it does not take part of its own will" },
  "no-proper-agreement": { zh: "没有规范的协议", en: "there is no proper agreement" },
  "duties-not-clear": { zh: "职责没有写明", en: "the duties are not clear" },
  "benefits-not-linked": { zh: "没有利益联结机制", en: "gains are not shared in a settled way" },
  "risk-not-controlled": { zh: "没有风险防控机制", en: "risks are not guarded against" },
} as const satisfies Record<RectificationSubPoint["reason"], Bilingual>;

/** Whether an entry still stands. */
export const STATE_WORDS = {
  open: { zh: "未销号", en: "open" },
  "struck-off": { zh: "已销号", en: "struck off" },
} as const satisfies Record<EntryState["state"], Bilingual>;

/** How the list stands. */
export const OUTCOME_WORDS = {
  open: { zh: "尚有未销号", en: "entries are open" },
  undetermined: { zh: "没有未销号,部分尚不能判断", en: "nothing is open, some cannot be decided yet" },
  "in-order": { zh: "没有未销号", en: "nothing is open" },
} as const satisfies Record<RectificationList["outcome"], Bilingual>;
