import type { Condition } from "../conditions.ts";

/*
 * The yes-or-no conditions that terms can ask of a household, by the place where they are reported among the
 * other requirements. A condition is one line here.
 */

/** What the household is like: 四有两好一项目, its record, its rating. */
export const PERSON_CONDITIONS = [
  { fact: "ableToWork", rule: "household/able-to-work", asked: "required", reason: "not-able-to-work" },
  { fact: "wantsToProsper", rule: "household/wants-to-prosper", asked: "required", reason: "no-wish-to-prosper" },
  { fact: "wantsLoan", rule: "household/wants-loan", asked: "required", reason: "no-wish-for-loan" },
  { fact: "hasIncome", rule: "household/has-income", asked: "required", reason: "no-income-to-rely-on" },
  { fact: "lawAbiding", rule: "household/law-abiding", asked: "required", reason: "not-law-abiding" },
  { fact: "goodCreditAttitude", rule: "household/good-credit-attitude", asked: "required", reason: "poor-attitude" },
  { fact: "suitableProject", rule: "household/suitable-project", asked: "required", reason: "no-suitable-project" },
  { fact: "goodCreditRecord", rule: "household/good-credit-record", asked: "required", reason: "poor-credit-record" },
  { fact: "maliciousRecord", rule: "household/no-malicious-record", asked: "forbidden", reason: "malicious-record" },
  { fact: "hasPotential", rule: "household/has-potential", asked: "required", reason: "no-potential" },
  { fact: "hasSkills", rule: "household/has-skills", asked: "required", reason: "no-skills" },
  { fact: "ableToRepay", rule: "household/able-to-repay", asked: "required", reason: "not-able-to-repay" },
  { fact: "hasCivilCapacity", rule: "household/civil-capacity", asked: "required", reason: "no-civil-capacity" },
  { fact: "rated", rule: "household/rated", asked: "required", reason: "not-rated" },
] as const satisfies readonly Condition[];

/** What the money is for, and who uses it. */
export const PROJECT_CONDITIONS = [
  { fact: "inLeadingIndustry", rule: "household/leading-industry", asked: "required", reason: "no-leading-industry" },
  { fact: "usesItself", rule: "household/uses-itself", asked: "required", reason: "used-by-others" },
] as const satisfies readonly Condition[];

/** What was asked or taken as security. */
export const SECURITY_CONDITIONS = [
  { fact: "collateralTaken", rule: "household/no-collateral", asked: "forbidden", reason: "collateral-taken" },
  { fact: "guarantorTaken", rule: "household/no-guarantor", asked: "forbidden", reason: "guarantor-taken" },
] as const satisfies readonly Condition[];

/** What stands in the way of new credit, and what the lender itself asks. */
export const CREDIT_CONDITIONS = [
  { fact: "lineSuspended", rule: "household/line-not-suspended", asked: "forbidden", reason: "line-suspended" },
  { fact: "villageStopped", rule: "household/village-not-stopped", asked: "forbidden", reason: "village-stopped" },
  { fact: "townStopped", rule: "household/town-not-stopped", asked: "forbidden", reason: "town-stopped" },
  {
    fact: "meetsLenderConditions",
    rule: "household/lender-conditions",
    asked: "required",
    reason: "lender-conditions-not-met",
  },
] as const satisfies readonly Condition[];

/** All of them; a condition's bit is its place here. */
export const HOUSEHOLD_CONDITIONS = [
  ...PERSON_CONDITIONS,
  ...PROJECT_CONDITIONS,
  ...SECURITY_CONDITIONS,
  ...CREDIT_CONDITIONS,
] as const;

/** One of them. */
export type HouseholdCondition = (typeof HOUSEHOLD_CONDITIONS)[number];
