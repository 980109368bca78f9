import { type Finding, findingOf } from "../../../../kernel/finding.ts";
import {
  type Judgement,
  MET,
  NOT_ASKED,
  UNDETERMINED,
  UNKNOWN,
  UNMET,
  type Verdict,
} from "../../../../kernel/verdict.ts";
import { type Amount, amountOf } from "../../../../base/money/amount.ts";
import { changeForCap, type Limit } from "../../limit.ts";
import type { Change } from "../../change.ts";
import type { PreparedHousehold } from "../prepare.ts";
import type { HouseholdSlots } from "../read.ts";

/** A need above the ordinary cap as a slot; not known is `UNKNOWN`. */
export const NEEDS_MORE = 1;
export const NEEDS_NO_MORE = 0;

/**
 * Judges whether the household would owe no more than the cap (每户上限), or the higher cap where it needs more.
 *
 * @remarks
 * **Source** the terms name it; in `household-scheme` the amount clause.
 * **Units** fen, all borrowers of the household added together.
 * **Boundary** exactly the cap passes: the texts say 以下(含).
 * **Reading** `household/old-product`: loans of an earlier product count towards the cap.
 */
export function withinHouseholdCap(f: HouseholdSlots, t: PreparedHousehold): Verdict {
  if (t.capFen === NOT_ASKED) return NOT_ASKED;
  const debtFen = f.requestedFen + f.owedFen;
  if (debtFen > highestCapFen(f, t)) return UNMET; // what is not known could only add to it
  return f.allDebtKnown && debtFen <= lowestCapFen(f, t) ? MET : UNDETERMINED;
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
  {
    readonly atMost: Amount;
    /** Present where the terms let a household with a higher need owe more, and it is not known to have none. */
    readonly withHigherNeed?: Amount;
  },
  "above-household-cap"
>;

export function showHouseholdCap(verdict: Judgement, f: HouseholdSlots, t: PreparedHousehold): HouseholdCapFinding {
  const highest = highestCapFen(f, t);
  return findingOf("household/within-cap", verdict, {
    observed: {
      requested: amountOf(f.requestedFen),
      ...(f.outstandingFen === UNKNOWN ? {} : { outstanding: amountOf(f.outstandingFen) }),
      ...(f.oldProductFen === UNKNOWN || !t.oldProductCounts
        ? {}
        : { outstandingOldProduct: amountOf(f.oldProductFen) }),
      total: amountOf(f.requestedFen + f.owedFen),
    },
    required: {
      atMost: amountOf(t.capFen),
      ...(highest === t.capFen ? {} : { withHigherNeed: amountOf(highest) }),
    },
    reason: "above-household-cap",
    missing: verdict === UNDETERMINED ? missingForCap(f, t) : missingDebt(f, t),
    basis: t.basis["household/within-cap"],
  });
}

/** What the cap leaves. */
export function limitOfCap(f: HouseholdSlots, t: PreparedHousehold): Limit {
  return {
    leastFen: f.allDebtKnown ? lowestCapFen(f, t) - f.owedFen : -Infinity,
    mostFen: highestCapFen(f, t) - f.owedFen,
    missing: missingForCap(f, t),
  };
}

/** Ask for less, or repay first. */
export function changeForHouseholdCap(f: HouseholdSlots, t: PreparedHousehold): Change {
  return changeForCap(f.requestedFen, highestCapFen(f, t), f.owedFen);
}

/** The cap that holds if the household needs more, where that is not known to be false. */
function highestCapFen(f: HouseholdSlots, t: PreparedHousehold): number {
  return t.needCapFen === NOT_ASKED || f.higherNeed === NEEDS_NO_MORE ? t.capFen : t.needCapFen;
}

/** The cap that holds in any case. */
function lowestCapFen(f: HouseholdSlots, t: PreparedHousehold): number {
  return t.needCapFen !== NOT_ASKED && f.higherNeed === NEEDS_MORE ? t.needCapFen : t.capFen;
}

function missingForCap(f: HouseholdSlots, t: PreparedHousehold): readonly string[] {
  const missing = missingDebt(f, t);
  return t.needCapFen !== NOT_ASKED && f.higherNeed === UNKNOWN ? [...missing, "higherNeed"] : missing;
}

function missingDebt(f: HouseholdSlots, t: PreparedHousehold): readonly string[] {
  const missing: string[] = [];
  if (f.outstandingFen === UNKNOWN) missing.push("outstanding");
  if (f.oldProductFen === UNKNOWN && t.oldProductCounts) missing.push("outstandingOldProduct");
  return missing;
}
