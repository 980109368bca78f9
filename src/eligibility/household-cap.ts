import { type Finding, findingOf } from "../kernel/finding.ts";
import { type Judgement, MET, NOT_ASKED, UNDETERMINED, UNKNOWN, UNMET, type Verdict } from "../kernel/verdict.ts";
import { type Amount, amountOf } from "../money/amount.ts";
import type { PreparedHousehold } from "./prepare-household.ts";
import type { HouseholdSlots } from "./read-household.ts";

/**
 * Judges whether the household would owe no more than the cap (每户上限).
 *
 * @remarks
 * **Source** the terms name it; in `household-scheme` the amount clause.
 * **Units** fen, all borrowers of the household added together.
 * **Boundary** exactly the cap passes: the texts say 以下(含).
 * **Reading** `household/old-product`: loans of an earlier product count towards the cap.
 */
export function withinHouseholdCap(f: HouseholdSlots, t: PreparedHousehold): Verdict {
  if (t.capFen === NOT_ASKED) return NOT_ASKED;
  if (knownDebtFen(f, t) > t.capFen) return UNMET; // what is not known could only add to it
  return missingFacts(f, t).length > 0 ? UNDETERMINED : MET;
}

/** What the household would owe, as far as it is known; a part that is not known is absent. */
export interface HouseholdDebt {
  readonly requested: Amount;
  readonly outstanding?: Amount;
  /** Present where the terms count it. */
  readonly outstandingOldProduct?: Amount;
  /** The sum of the known parts. */
  readonly total: Amount;
}

/** What {@link withinHouseholdCap} shows. */
export type HouseholdCapFinding = Finding<
  "household/within-cap",
  HouseholdDebt,
  { readonly atMost: Amount },
  "above-household-cap"
>;

export function showHouseholdCap(verdict: Judgement, f: HouseholdSlots, t: PreparedHousehold): HouseholdCapFinding {
  const observed: HouseholdDebt = {
    requested: amountOf(f.requestedFen),
    ...(f.outstandingFen === UNKNOWN ? {} : { outstanding: amountOf(f.outstandingFen) }),
    ...(f.oldProductFen === UNKNOWN || !t.oldProductCounts ? {} : { outstandingOldProduct: amountOf(f.oldProductFen) }),
    total: amountOf(knownDebtFen(f, t)),
  };
  return findingOf("household/within-cap", verdict, {
    observed,
    required: { atMost: amountOf(t.capFen) },
    reason: "above-household-cap",
    missing: missingFacts(f, t),
    basis: t.basis.cap,
  });
}

/** What is asked for and what is known to be owed; exact where nothing is missing, else a lower bound. */
function knownDebtFen(f: HouseholdSlots, t: PreparedHousehold): number {
  const outstanding = f.outstandingFen === UNKNOWN ? 0 : f.outstandingFen;
  const oldProduct = f.oldProductFen === UNKNOWN || !t.oldProductCounts ? 0 : f.oldProductFen;
  return f.requestedFen + outstanding + oldProduct;
}

function missingFacts(f: HouseholdSlots, t: PreparedHousehold): readonly string[] {
  const missing: string[] = [];
  if (f.outstandingFen === UNKNOWN) missing.push("outstanding");
  if (f.oldProductFen === UNKNOWN && t.oldProductCounts) missing.push("outstandingOldProduct");
  return missing;
}
