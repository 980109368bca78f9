import { unknownReference } from "../../base/input/wording.ts";
import { InputError } from "../../base/input/input-error.ts";
import { beyondVerified, type InterestWarning, warningsOf } from "../../ledger/interest/accrue-interest.ts";
import { relevantReadings } from "../../ledger/interest/reading-relevance.ts";
import type { Basis } from "../../kernel/basis.ts";
import type { NeedsTerm, StandsAlone } from "../../kernel/needs-term.ts";
import { restDayWarnings } from "../../ledger/loan/rest-day.ts";
import { policy } from "../../kernel/policy.ts";
import type { UnderTerms } from "../../kernel/terms.ts";
import { subsidiseHousehold } from "./household.ts";
import { whereOrdersAgree } from "./totals.ts";
import { reclaimFactsRecord } from "./facts.ts";
import { preparedSubsidy } from "./prepare.ts";
import { lossRowOf, type ReclaimLine, type ReclaimTotals, stateReclaim } from "./reclaim-lines.ts";
import type { LossEvent, ReclaimFacts, SubsidyTerms } from "./types.ts";

/** The result of `reclaimSubsidy` and of `reclaimOperatorSubsidy`. */
export interface SubsidyReclaim extends UnderTerms {
  readonly kind: "subsidy-reclaim";
  readonly loss: LossEvent;
  /** What is lost: the subsidy from the event on, that of the periods it reaches, or all of it. */
  readonly lost: "event" | "period" | "start";
  readonly lines: readonly ReclaimLine[];
  readonly totals: ReclaimTotals;
  readonly warnings: readonly InterestWarning[];
  readonly basis: readonly Basis[];
}

const door = /* @__PURE__ */ policy({
  terms: preparedSubsidy,
  facts: reclaimFactsRecord,
});

/**
 * States what of a paid subsidy must come back after the right to it was lost (追回贴息), and why.
 *
 * @remarks
 * **Source** the terms name the grounds, and whether the right ends with the event or from the start.
 * **Units** yuan, by settlement period. **Boundary** the night of the event is the first without right.
 * **Beware** a period is recomputed whole: what was paid wrongly for other reasons comes back too, and is
 * named `underpaid` where it was too little. The household's other loans keep their room.
 * @throws InputError as `computeSubsidy`; for a ground that the terms do not name, a loan that is not
 * among the loans, and a payment for what is no settlement period of it.
 * @example
 * ```ts
 * import { adjustTerms, reclaimSubsidy } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * import { pbocBenchmark } from "fupin-credit/rates";
 * const loan = {
 *   id: "L1", household: "H1", lender: "B1", product: "registered-household", principal: "50000", contractOn: "2018-01-20",
 *   paidOutOn: "2018-01-20", maturesOn: "2018-02-20", rate: { fixed: "4.35%" }, instalments: [], repayments: [], extensions: [],
 * };
 * const terms = adjustTerms(changge2017.subsidy, { lossOfRight: [{ ground: "misuse", from: "event" }] });
 * reclaimSubsidy(terms, {
 *   loans: [loan], rates: [pbocBenchmark],
 *   paid: [{ from: "2018-01-20", through: "2018-02-19", amount: "187.29" }],
 *   loss: { loan: "L1", ground: "misuse", on: "2018-02-10" },
 * }).totals; // => { paid: "187.29", reclaim: "60.41", undeterminedLines: 0 }
 * ```
 */
export function reclaimSubsidy<const T extends SubsidyTerms>(
  terms: T &
    (NeedsTerm<T, "subsidyShares" | "lossOfRight"> | NeedsTerm<T, "subsidyRate" | "lossOfRight">) &
    StandsAlone<T>,
  facts: ReclaimFacts,
): SubsidyReclaim {
  const [t, own] = door.admit(terms, facts);
  facts = own;
  const row = lossRowOf(t.lossOfRight, facts.loss);
  const lost = whereOrdersAgree(subsidiseHousehold(facts, t, facts.loss)).find(
    ({ loan }) => loan.id === facts.loss.loan,
  );
  if (lost === undefined) throw new InputError([unknownReference("facts.loss.loan")]);
  const warnings = [
    ...warningsOf([...beyondVerified(lost.loan, lost.slots), ...lost.limitBeyondVerified]),
    ...restDayWarnings(lost.loan, lost.slots.book),
  ];
  return {
    ...stateReclaim(
      facts,
      row,
      lost.periods.map(({ period, outcome }) => ({ period, subsidyFen: outcome.fen })),
      warnings,
      t.subsidyBasis.loss,
    ),
    ...t.used,
    readings: relevantReadings(
      t.readings.filter(({ id }) => id !== "household/lifted-out"), // of whom the subsidy is, is not asked here
      [lost],
      lost.periods.map((p) => p.period),
      t,
    ),
  };
}
