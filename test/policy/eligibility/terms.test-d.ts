import { assessHousehold } from "../../../src/policy/eligibility/household/assess-household.ts";
import { assessOperator } from "../../../src/policy/eligibility/operator/assess-operator.ts";
import type { HouseholdTermValues } from "../../../src/policy/eligibility/household/types.ts";
import type { OperatorTermValues } from "../../../src/policy/eligibility/operator/types.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import type { Pack } from "../../../src/packs/pack.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { anApplication, anOperator } from "../../support/builders.ts";

/*
 * What must not compile. Read by the compiler only, never run.
 */

export function otherTerms(): void {
  assessHousehold(changge2017.household, anApplication());
  assessOperator(changge2017.operator, anOperator());
  // @ts-expect-error terms about overdue loans
  assessHousehold(changge2017.overdue, anApplication());
  // @ts-expect-error a pack is not its household terms
  assessHousehold(changge2017, anApplication());
  // @ts-expect-error terms for households
  assessOperator(changge2017.household, anOperator());
  // @ts-expect-error a cap per household is no term for operators
  adjustTerms(changge2017.operator, { householdCap: "50000" });
}

export const values: readonly HouseholdTermValues[] = [
  { ableToWork: "required", collateralTaken: "forbidden", shareDividend: "ended", blacklist: "bars" },
  // @ts-expect-error terms can only ask that the applicant is able to work
  { ableToWork: "forbidden" },
  // @ts-expect-error terms can only ask that no collateral is taken
  { collateralTaken: "required" },
  // @ts-expect-error a term says what is asked, not whether
  { rated: true },
  // @ts-expect-error the credit line limits the amount, or is not asked
  { availableLine: "50000" },
  // @ts-expect-error kinds of household are a closed list
  { householdKinds: ["poor"] },
  // @ts-expect-error whose bars count is one of two
  { barredPersons: "spouse" },
  // @ts-expect-error a limit on the rate names a fixed one or a series
  { rateCaps: [{ limit: "4.35%" }] },
];

export const operatorValues: readonly OperatorTermValues[] = [
  { operatorCaps: [{ operatorKind: "company", cap: "10000000.00" }] },
  // @ts-expect-error kinds of operator are a closed list
  { operatorCaps: [{ operatorKind: "bank", cap: "10000000.00" }] },
  // @ts-expect-error in principle either refuses or flags
  { inPrinciple: "ask" },
];

export const unknownArticle = {
  pack: "ours",
  title: { zh: "本地", en: "Ours" },
  edition: "1",
  inForce: {},
  operator: {
    kind: "operator",
    pack: "ours",
    edition: "1",
    stated: {
      "changge-2017-64#loan 2.2": { inPrinciple: "flag" },
      // @ts-expect-error the document has no such article
      "changge-2017-64#loan 22": { amountPerHousehold: "200000.00" },
    },
  },
} as const satisfies Pack<"changge-2017-64#loan 2.2">;
