import type { Coverage } from "../../src/kernel/types.ts";
import { changge2017 } from "../../src/packs/changge2017.ts";
import { householdScheme } from "../../src/packs/household-scheme.ts";
import { jiange2019 } from "../../src/packs/jiange2019.ts";
import { nanbu } from "../../src/packs/nanbu.ts";
import { plan2022 } from "../../src/packs/plan2022.ts";
import { ruralCooperative } from "../../src/packs/rural-cooperative.ts";
import { shanxi } from "../../src/packs/shanxi.ts";
import type { HouseholdTerms } from "../../src/policy/eligibility/household/types.ts";
import type { OperatorTerms } from "../../src/policy/eligibility/operator/types.ts";
import { adjustTerms } from "../../src/terms/adjust-terms.ts";
import * as household from "./household.ts";
import * as operator from "./operator.ts";

/*
 * Which rows at the edges of requirements stand under which terms.
 */

/** Households; the national product stands in the table of situations. */
export const HOUSEHOLDS_UNDER: readonly (readonly [
  pack: string,
  terms: HouseholdTerms,
  rows: readonly household.HouseholdCase[],
  conditions: readonly household.ConditionCase[],
])[] = [
  ["the household scheme", householdScheme.household, household.SCHEME_CASES, household.SCHEME_CONDITIONS],
  ["Changge 2017", changge2017.household, household.CHANGGE_CASES, household.CHANGGE_CONDITIONS],
  ["Jiange 2019", jiange2019.household, household.JIANGE_CASES, []],
  ["Nanbu", nanbu.household, household.NANBU_CASES, household.NANBU_CONDITIONS],
  ["the plan of 2022", plan2022.household, household.PLAN_2022_CASES, household.PLAN_2022_CONDITIONS],
  [
    "a rural cooperative",
    ruralCooperative.household,
    household.RURAL_COOPERATIVE_CASES,
    household.RURAL_COOPERATIVE_CONDITIONS,
  ],
  ["Shanxi", shanxi.household, household.SHANXI_CASES, []],
];

const changge = changge2017.operator;

/** Operators. */
export const OPERATORS_UNDER: readonly (readonly [
  pack: string,
  terms: OperatorTerms,
  rows: readonly operator.OperatorCase[],
  conditions: readonly operator.OperatorConditionCase[],
])[] = [
  [
    "Changge 2017",
    changge,
    [...operator.CHANGGE_OPERATORS, ...operator.CHANGGE_CARRYING],
    operator.CHANGGE_OPERATOR_CONDITIONS,
  ],
  [
    "Changge 2017, the ratio as admission",
    adjustTerms(changge, { ratioDecides: "admission" }),
    operator.CHANGGE_RATIO,
    [],
  ],
  ["a rural cooperative", ruralCooperative.operator, [], operator.RURAL_OPERATOR_CONDITIONS],
  ["a rural cooperative, small firms", ruralCooperative.smallFirm, [], operator.RURAL_SMALL_FIRM_CONDITIONS],
];

/** What one obstacle, or none, makes of an application that is in order otherwise. */
const OUTCOME_OF_ALL = {
  met: "eligible",
  "not-applicable": "eligible",
  unmet: "ineligible",
  undetermined: "undetermined",
} as const;

/** The same under terms of which so much is at hand: by an excerpt or a report alone nobody is found eligible. */
export function outcomesOfAll(coverage: Coverage | undefined): Readonly<Record<keyof typeof OUTCOME_OF_ALL, string>> {
  const isPart = coverage === "excerpt" || coverage === "report";
  return isPart ? { ...OUTCOME_OF_ALL, met: "undetermined", "not-applicable": "undetermined" } : OUTCOME_OF_ALL;
}
