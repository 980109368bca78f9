import { InputError, refuseAny } from "../../base/input/input-error.ts";
import { missing, unknownReference } from "../../base/input/wording.ts";
import type { NeedsTerm } from "../../kernel/needs-term.ts";
import { policy } from "../../kernel/policy.ts";
import { subsidiseOperator } from "./compute-operator-subsidy.ts";
import { operatorReclaimFactsRecord } from "./facts.ts";
import { preparedOperator } from "./prepare-operator.ts";
import { lossRowOf, stateReclaim } from "./reclaim-lines.ts";
import type { SubsidyReclaim } from "./reclaim-subsidy.ts";
import type { OperatorReclaimFacts, OperatorSubsidyTerms } from "./types.ts";

const door = /* @__PURE__ */ policy({
  terms: preparedOperator,
  facts: operatorReclaimFactsRecord,
});

/**
 * States what of an operator's paid subsidy must come back after the right to it was lost.
 *
 * @remarks
 * **Source** the terms name it; in Changge the loan measure 6(2): false data to obtain the subsidy cost all
 * of it, from the start and for good.
 * **Units** yuan, by settlement period.
 * @throws InputError as `computeOperatorSubsidy`; for a ground that the terms do not name, another loan,
 * and a payment for what is no settlement period of it.
 * @example
 * ```ts
 * import { reclaimOperatorSubsidy } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * import { pbocBenchmark } from "fupin-credit/rates";
 * const loan = {
 *   id: "L1", household: "O1", lender: "B1", product: "operator", principal: "1000000", contractOn: "2018-01-15",
 *   paidOutOn: "2018-01-15", maturesOn: "2019-01-15", rate: { fixed: "4.35%" }, instalments: [], repayments: [], extensions: [],
 * };
 * reclaimOperatorSubsidy(changge2017.operatorSubsidy, {
 *   loan, householdsCarried: 5, rates: [pbocBenchmark],
 *   paid: [{ from: "2018-01-15", through: "2018-03-20", amount: "3666.67" }],
 *   loss: { loan: "L1", ground: "false-data", on: "2018-11-01" },
 * }).totals; // => { paid: "3666.67", reclaim: "3666.67", undeterminedLines: 0 }
 * ```
 */
export function reclaimOperatorSubsidy<const T extends OperatorSubsidyTerms>(
  terms: T & NeedsTerm<T, "operatorRate" | "amountPerHousehold" | "lossOfRight">,
  facts: OperatorReclaimFacts,
): SubsidyReclaim {
  const [t, own] = door.admit(terms, facts);
  facts = own;
  const row = lossRowOf(t.lossOfRight, facts.loss);
  if (facts.loss.loan !== facts.loan.id) throw new InputError([unknownReference("facts.loss.loan")]);
  refuseAny([
    facts.householdsCarried === undefined ? missing("facts.householdsCarried") : undefined,
    t.ratioIsKnown ? undefined : missing("terms.amountPerHousehold"),
  ]);
  const { periods, warnings } = subsidiseOperator(facts, t, facts.loss);
  return {
    ...stateReclaim(facts, row, periods, warnings, t.basis.loss),
    ...t.used,
    readings: t.readings,
  };
}
