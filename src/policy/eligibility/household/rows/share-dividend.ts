import { type Day, dayOf } from "../../../../base/date/day.ts";
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
import type { Change } from "../../change.ts";
import type { PreparedHousehold } from "../prepare.ts";
import { bitsOf } from "../../bits.ts";
import { PURPOSES } from "../purposes.ts";
import type { HouseholdSlots } from "../read.ts";

/** The bit of the purpose of putting money into an operator for a share of its gains. */
const SHARE_DIVIDEND = /* @__PURE__ */ bitsOf(["share-dividend"], PURPOSES);

/**
 * Judges whether a loan for a share-dividend model (入股分红) is contracted before such models ended.
 *
 * @remarks
 * **Source** the terms name it; in the national rules of 2019 the purpose clause.
 * **Boundary** a contract of the end day itself is refused.
 * **Reading** `household/share-dividend-end`: the day from which the notice is applied.
 * **Beware** not applicable to other purposes. Without a contract day, an application from the end day on
 * is unmet all the same: its contract can only be later.
 */
export function endedShareDividend(f: HouseholdSlots, t: PreparedHousehold): Verdict {
  if (t.shareDividendEndDay === NOT_ASKED) return NOT_ASKED;
  if (f.contractDay !== UNKNOWN && f.contractDay < t.shareDividendEndDay) return appliesTo(f) ? MET : NOT_APPLICABLE;
  if (f.purposeBits === UNKNOWN) return UNDETERMINED;
  if (!appliesTo(f)) return NOT_APPLICABLE;
  return f.contractDay !== UNKNOWN || f.appliedDay >= t.shareDividendEndDay ? UNMET : UNDETERMINED;
}

/** Whether the loan is, or as far as is known may be, for such a model. */
function appliesTo({ purposeBits }: HouseholdSlots): boolean {
  return purposeBits === UNKNOWN || (purposeBits & SHARE_DIVIDEND) !== 0;
}

/** What {@link endedShareDividend} shows: the day of the contract, or of the application where that is not known. */
export type ShareDividendFinding = Finding<
  "household/share-dividend-ended",
  { readonly day: Day },
  { readonly before: Day },
  "share-dividend-ended"
>;

export function showShareDividend(verdict: Judgement, f: HouseholdSlots, t: PreparedHousehold): ShareDividendFinding {
  const missing = [
    ...(f.purposeBits === UNKNOWN && verdict === UNDETERMINED ? ["purposes"] : []),
    ...(f.contractDay === UNKNOWN && (verdict === UNMET || f.appliedDay < t.shareDividendEndDay) ? ["contractOn"] : []),
  ];
  return findingOf("household/share-dividend-ended", verdict, {
    observed: { day: dayOf(f.contractDay === UNKNOWN ? f.appliedDay : f.contractDay) },
    required: { before: dayOf(t.shareDividendEndDay) },
    reason: "share-dividend-ended",
    missing,
    basis: t.basis["household/share-dividend-ended"],
  });
}

/** Use the money oneself. */
export function changeForShareDividend(): Change {
  return { change: "give-up", fact: "purposes", values: ["share-dividend"] };
}
