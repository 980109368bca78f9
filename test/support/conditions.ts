import {
  creditConditions,
  type HouseholdConditionRow,
  personConditions,
  projectConditions,
  securityConditions,
} from "../../src/policy/eligibility/household/conditions.ts";
import { operatorConditions } from "../../src/policy/eligibility/operator/conditions.ts";
import type { HouseholdApplication, HouseholdTermValues } from "../../src/policy/eligibility/household/types.ts";

/*
 * The yes-or-no conditions of households and operators as they are declared: what each document asks of them stands in `test/cases`.
 */

export const householdConditions: readonly HouseholdConditionRow[] = [
  ...personConditions,
  ...projectConditions,
  ...securityConditions,
  ...creditConditions,
];

type Fact = HouseholdConditionRow["fact"];

/** Each answered as it must be. */
export const answeredWell = Object.fromEntries(householdConditions.map(({ fact, must }) => [fact, must])) as Required<
  Pick<HouseholdApplication, Fact>
>; // one for each

/** Each asked. */
export const allAsked = Object.fromEntries(
  householdConditions.map(({ fact, must }) => [fact, must ? "required" : "forbidden"]),
) as Required<Pick<HouseholdTermValues, Fact>>; // one for each

/** Those of operators: each must be so. */
export const operatorFacts = operatorConditions.map(({ fact }) => fact);

type OperatorFact = (typeof operatorFacts)[number];

export const operatorAnsweredWell = Object.fromEntries(operatorFacts.map((fact) => [fact, true])) as Readonly<
  Record<OperatorFact, true>
>; // one for each
