import type { Check } from "./checks.ts";
import { decided, type Judged, undecided } from "./findings.ts";
import type { MonitoringFacts } from "./facts.ts";
import type { AskedCheck } from "./prepare.ts";

/** What {@link judgeCheck} finds: whether it is so, and whether it must be. */
export type CheckFinding = Judged<
  Check["rule"],
  { readonly holds: boolean },
  { readonly holds: boolean },
  Check["reason"]
>;

/**
 * Judges what is answered yes or no: how the money is used, and whether the agreement is kept.
 *
 * @remarks
 * **Source** the terms name it; in Changge the loan measure 6(2) and annex 2, in Cangxi the bulletin.
 * **Boundary** what nobody answered is neither: it is undetermined.
 */
export function judgeCheck({ check, measures, basis }: AskedCheck, facts: MonitoringFacts): CheckFinding {
  const { fact, good, rule, reason } = check;
  const holds = facts[fact];
  if (holds === undefined) return undecided(rule, fact, basis);
  return decided(rule, holds === good, { observed: { holds }, required: { holds: good }, reason, measures, basis });
}
