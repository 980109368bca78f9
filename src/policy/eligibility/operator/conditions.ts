import type { Condition } from "../conditions.ts";

/** The yes-or-no conditions that terms can ask of an operator or a small firm, in the order in which they are reported. */
export const OPERATOR_CONDITIONS = [
  { fact: "soundOperation", rule: "operator/sound-operation", asked: "required", reason: "operation-not-sound" },
  { fact: "lawfulIncome", rule: "operator/lawful-income", asked: "required", reason: "no-lawful-income" },
  { fact: "stableProduction", rule: "operator/stable-production", asked: "required", reason: "production-not-stable" },
  { fact: "goodCreditRecord", rule: "operator/good-credit-record", asked: "required", reason: "poor-credit-record" },
  { fact: "registered", rule: "operator/registered", asked: "required", reason: "not-registered" },
  { fact: "licensed", rule: "operator/licensed", asked: "required", reason: "not-licensed" },
  { fact: "stableOperation", rule: "operator/stable-operation", asked: "required", reason: "operation-not-stable" },
  { fact: "hasProspects", rule: "operator/has-prospects", asked: "required", reason: "no-prospects" },
  { fact: "riskAssessed", rule: "operator/risk-assessed", asked: "required", reason: "risk-not-assessed" },
  { fact: "inLeadingIndustry", rule: "operator/leading-industry", asked: "required", reason: "no-leading-industry" },
  {
    fact: "carryingAgreement",
    rule: "operator/carrying-agreement",
    asked: "required",
    reason: "no-carrying-agreement",
  },
  {
    fact: "notableTaxContribution",
    rule: "operator/notable-tax-contribution",
    asked: "required",
    reason: "no-notable-tax-contribution",
  },
  {
    fact: "meetsLenderConditions",
    rule: "operator/lender-conditions",
    asked: "required",
    reason: "lender-conditions-not-met",
  },
] as const satisfies readonly Condition[];

/** One of them. */
export type OperatorCondition = (typeof OPERATOR_CONDITIONS)[number];
