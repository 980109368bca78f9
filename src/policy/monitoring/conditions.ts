import type { Bilingual } from "../../base/input/bilingual.ts";
import { type Condition, conditionRequirement } from "../../kernel/condition.ts";
import { rowHeads } from "../../kernel/condition-rows.ts";
import type { Judged, MonitoringRequirement } from "./requirement.ts";
import { askedTerm, measuresOf } from "./measures.ts";

/** What is answered yes or no about a loan after it is paid out; the term says what a breach calls for. */
interface Check extends Condition {
  readonly fact: CheckFact;
  /** What was found, where it is so and where it is not. */
  readonly found: { readonly yes: Bilingual; readonly no: Bilingual };
}

type CheckFact =
  | ("usedLocally" | "usedInLeadingIndustry" | "usedPerPlan" | "signsOfMisuse")
  | ("misuseConfirmed" | "agreementKept" | "lentOn" | "usedForProduction");

/** The checks, in the order of the documents. */
const CHECKS = /* @__PURE__ */ (({ must, mustNot }) =>
  [
    {
      ...must("usedLocally", "used-locally", "not-used-locally"),
      says: { zh: "资金用于当地", en: "money used in the place" },
      found: {
        yes: { zh: "资金用在当地", en: "the money is used in the place" },
        no: { zh: "资金没有用在当地", en: "the money is not used in the place" },
      },
    },
    {
      ...must("usedInLeadingIndustry", "used-in-leading-industry", "not-used-in-leading-industry"),
      says: { zh: "资金用于主导产业", en: "money used in a leading industry" },
      found: {
        yes: { zh: "用于主导产业项目", en: "it is used in a leading industry" },
        no: { zh: "没有用于主导产业项目", en: "it is not used in a leading industry" },
      },
    },
    {
      ...must("usedPerPlan", "used-per-plan", "not-used-per-plan"),
      says: { zh: "按项目方案使用", en: "money used as the plan says" },
      found: {
        yes: { zh: "与项目方案相符", en: "the use agrees with the plan" },
        no: { zh: "与项目方案不符", en: "the use does not agree with the plan" },
      },
    },
    {
      ...mustNot("signsOfMisuse", "no-signs-of-misuse", "signs-of-misuse"),
      says: { zh: "有挪用迹象", en: "signs of misuse" },
      asks: { zh: "没有挪用迹象", en: "no signs of misuse" },
      found: {
        yes: { zh: "有挪用迹象", en: "there are signs of misuse" },
        no: { zh: "没有发现挪用迹象", en: "there are no signs of misuse" },
      },
    },
    {
      ...mustNot("misuseConfirmed", "no-confirmed-misuse", "misuse-confirmed"),
      says: { zh: "违规使用已经确认", en: "misuse confirmed" },
      asks: { zh: "没有已确认的违规使用", en: "no confirmed misuse" },
      found: {
        yes: { zh: "违规使用已经确认", en: "misuse is confirmed" },
        no: { zh: "没有确认违规使用", en: "no misuse is confirmed" },
      },
    },
    {
      ...must("agreementKept", "agreement-kept", "agreement-not-kept"),
      says: { zh: "履行带贫协议", en: "agreement to carry households kept" },
      found: {
        yes: { zh: "协议得到履行", en: "the agreement is kept" },
        no: { zh: "协议没有履行好", en: "the agreement is not kept" },
      },
    },
    {
      ...mustNot("lentOn", "not-lent-on", "lent-on"),
      says: { zh: "贷款转借", en: "money lent on" },
      asks: { zh: "没有转借", en: "not lent on" },
      found: {
        yes: { zh: "贷款被转借", en: "the money was lent on" },
        no: { zh: "贷款没有转借", en: "the money was not lent on" },
      },
    },
    {
      ...must("usedForProduction", "used-for-production", "not-used-for-production"),
      says: { zh: "取款用于产业发展", en: "what was drawn used for production" },
      asks: { zh: "取款用于产业发展", en: "what was drawn is used for production" },
      found: {
        yes: { zh: "取出的资金用于产业发展", en: "what was drawn is used for production" },
        no: { zh: "取出的资金没有用于产业发展", en: "what was drawn is not used for production" },
      },
    },
  ] as const satisfies readonly Check[])(rowHeads("monitoring"));

/** What a check finds: whether it is so, and whether it must be. */
export type CheckFinding = Judged<
  (typeof CHECKS)[number]["rule"],
  { readonly holds: boolean },
  { readonly holds: boolean },
  (typeof CHECKS)[number]["reason"]
>;

/**
 * What is answered yes or no: how the money is used, and whether the agreement is kept.
 *
 * @remarks
 * **Source** the terms name it; in Changge the loan measure 6(2) and annex 2, in Cangxi the bulletin.
 * **Boundary** what nobody answered is neither: it is undetermined.
 */
export function checks(): readonly MonitoringRequirement<CheckFinding, CheckFact>[] {
  return CHECKS.map((check): MonitoringRequirement<CheckFinding, CheckFact> => {
    const { fact, must, says, found } = check;
    return {
      ...(conditionRequirement(check) as MonitoringRequirement<CheckFinding>), // of the rule and the reason of its row
      terms: () => ({ [fact]: askedTerm(must, says.zh, says.en) }),
      evidence: ({ observed }) => [observed.holds ? found.yes : found.no],
      measures: (_finding, _facts, t) => measuresOf(t[fact]),
    };
  });
}
