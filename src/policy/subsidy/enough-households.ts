import { type Finding, findingOf } from "../../kernel/finding.ts";
import { MET, UNMET } from "../../kernel/verdict.ts";
import { type Amount, amountOf } from "../../base/money/amount.ts";
import type { PreparedOperator } from "./prepare-operator.ts";

/** What the carrying of households shows. */
export type HouseholdsCarriedFinding = Finding<
  "operator/enough-households",
  { readonly households: number; readonly principal: Amount },
  { readonly households: number; readonly amountPerHousehold: Amount },
  "too-few-households"
>;

/**
 * Judges whether an operator carries enough registered poor households (带动贫困户) for what it was lent.
 *
 * @remarks
 * **Source** the terms name it; in Changge the loan measure 4(2)1.
 * **Units** households, fen. **Boundary** one household for every full or begun amount: 500,000 at 200,000
 * each need 3; compared exactly.
 */
export function findEnoughHouseholds(
  principalFen: number,
  householdsCarried: number,
  t: PreparedOperator,
): HouseholdsCarriedFinding {
  const needed = Math.ceil(principalFen / t.amountPerHouseholdFen);
  return findingOf("operator/enough-households", householdsCarried >= needed ? MET : UNMET, {
    observed: { households: householdsCarried, principal: amountOf(principalFen) },
    required: { households: needed, amountPerHousehold: amountOf(t.amountPerHouseholdFen) },
    reason: "too-few-households",
    missing: [],
    basis: t.basis.households,
  });
}
