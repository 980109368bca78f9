import { type Finding, findingOf } from "../../../../kernel/finding.ts";
import {
  type Judgement,
  MET,
  NOT_APPLICABLE,
  NOT_ASKED,
  UNDETERMINED,
  UNKNOWN,
  UNMET,
  type Verdict,
} from "../../../../kernel/verdict.ts";
import { type Amount, amountOf } from "../../../../base/money/amount.ts";
import type { Change } from "../../change.ts";
import { changeForCap, type Limit } from "../../limit.ts";
import { OPERATOR_KINDS, type OperatorKind } from "../facts.ts";
import type { PreparedOperatorTerms } from "../prepare.ts";
import type { OperatorSlots } from "../read.ts";

/** The cap of a kind for which the terms name none. */
export const UNCAPPED = Infinity;

/**
 * Judges whether an operator would owe no more than the cap of its kind.
 *
 * @remarks
 * **Source** the terms name it; in Changge the loan measure 2.2.
 * **Units** fen of outstanding balance (存量贷款余额), what is asked for included.
 * **Boundary** exactly the cap passes: 不超过1000万元(含).
 * **Reading** `operator/in-principle`: what is above the cap is refused, or only flagged.
 * **Beware** not applicable to a kind for which the terms name no cap.
 */
export function withinOperatorCap(f: OperatorSlots, t: PreparedOperatorTerms): Verdict {
  if (t.capsFen === undefined) return NOT_ASKED;
  if (mostCapFen(f, t) === UNCAPPED && leastCapFen(f, t) === UNCAPPED) return NOT_APPLICABLE;
  const debtFen = f.requestedFen + owedFen(f);
  if (debtFen > mostCapFen(f, t)) return UNMET; // whatever is not known
  return debtFen <= leastCapFen(f, t) && f.outstandingFen !== UNKNOWN ? MET : UNDETERMINED;
}

/** What {@link withinOperatorCap} shows. */
export type OperatorCapFinding = Finding<
  "operator/within-cap",
  {
    /** Absent where it is not known and every cap gives the same answer. */
    readonly operatorKind?: OperatorKind;
    readonly requested: Amount;
    readonly outstanding?: Amount;
    /** The sum of the known parts. */
    readonly total: Amount;
  },
  { readonly atMost: Amount },
  "above-operator-cap"
>;

export function showOperatorCap(verdict: Judgement, f: OperatorSlots, t: PreparedOperatorTerms): OperatorCapFinding {
  const kind = OPERATOR_KINDS[f.kindPlace];
  const capFen = verdict === UNMET ? mostCapFen(f, t) : leastCapFen(f, t);
  return findingOf("operator/within-cap", verdict, {
    observed: {
      ...(kind === undefined ? {} : { operatorKind: kind }),
      requested: amountOf(f.requestedFen),
      ...(f.outstandingFen === UNKNOWN ? {} : { outstanding: amountOf(f.outstandingFen) }),
      total: amountOf(f.requestedFen + owedFen(f)),
    },
    required: { atMost: amountOf(capFen) },
    reason: "above-operator-cap",
    missing: verdict === UNDETERMINED ? missingForCap(f) : f.outstandingFen === UNKNOWN ? ["outstanding"] : [],
    basis: t.basis["operator/within-cap"],
  });
}

/** What the cap leaves. */
export function limitOfOperatorCap(f: OperatorSlots, t: PreparedOperatorTerms): Limit {
  return {
    leastFen: f.outstandingFen === UNKNOWN ? uncappedOr(leastCapFen(f, t)) : leastCapFen(f, t) - owedFen(f),
    mostFen: mostCapFen(f, t) - owedFen(f),
    missing: missingForCap(f),
  };
}

/** Ask for less, or repay first. */
export function changeForOperatorCap(f: OperatorSlots, t: PreparedOperatorTerms): Change {
  return changeForCap(f.requestedFen, mostCapFen(f, t), owedFen(f));
}

/** Where nothing caps the kind, what it owes does not matter. */
function uncappedOr(capFen: number): number {
  return capFen === UNCAPPED ? UNCAPPED : -Infinity;
}

function owedFen(f: OperatorSlots): number {
  return f.outstandingFen === UNKNOWN ? 0 : f.outstandingFen;
}

function mostCapFen(f: OperatorSlots, t: PreparedOperatorTerms): number {
  return f.kindPlace === UNKNOWN ? Math.max(...(t.capsFen ?? [])) : (t.capsFen?.[f.kindPlace] ?? UNCAPPED);
}

function leastCapFen(f: OperatorSlots, t: PreparedOperatorTerms): number {
  return f.kindPlace === UNKNOWN ? Math.min(...(t.capsFen ?? [])) : (t.capsFen?.[f.kindPlace] ?? UNCAPPED);
}

function missingForCap(f: OperatorSlots): readonly string[] {
  return [
    ...(f.kindPlace === UNKNOWN ? ["operatorKind"] : []),
    ...(f.outstandingFen === UNKNOWN ? ["outstanding"] : []),
  ];
}
