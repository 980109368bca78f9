import { householdRequirements } from "../../../src/policy/eligibility/household/requirements.ts";
import { allAsked } from "../../support/conditions.ts";
import type { HouseholdRule } from "../../../src/policy/eligibility/household/assess-household.ts";
import type { HouseholdTermValues } from "../../../src/policy/eligibility/household/types.ts";

/*
 * Terms that ask a household everything there is to ask; the ordinary application of the tests meets them.
 */

/** Every requirement on a household, in the order in which they are reported. */
export const ALL_RULES: readonly HouseholdRule[] = householdRequirements.map(({ rule }) => rule);

export const ASKS_EVERYTHING = {
  ...allAsked,
  householdKinds: ["registered-poor"],
  age: { min: 18, max: 65 },
  minimumGrade: "A",
  gradeOrder: ["AAA+", "AAA", "AA", "A"],
  allowedPurposes: ["farming-and-animals", "share-dividend"],
  forbiddenPurposes: ["on-lending"],
  shareDividend: "ended",
  householdCap: "50000",
  capWithHigherNeed: "100000",
  availableLine: "limits",
  projectScale: "limits",
  productionCycle: "limits",
  statedNeed: "limits",
  termMonths: { min: 12, max: 36 },
  mostRenewals: 1,
  rateCaps: [{ product: "registered-household", limit: { series: "pboc-benchmark" } }],
  blacklist: "bars",
  lenders: ["南部县农村信用合作联社"],
} as const satisfies HouseholdTermValues;
