import type { Finding } from "../../../../kernel/finding.ts";
import { inOrder, isEvery, setOf } from "../../../../kernel/members.ts";
import { met, unknown, unmet } from "../../../../kernel/requirement.ts";
import { NOT_KNOWN } from "../../../../kernel/words.ts";
import { purposes, purposeWords } from "../purposes.ts";
import type { Asked, HouseholdRequirement } from "../requirement.ts";
import type { HouseholdSlots, Purpose } from "../types.ts";

/** What {@link allowedPurposes} finds. */
export type AllowedPurposesFinding = Finding<
  "household/allowed-purposes",
  /** Absent where they are not known and every use is allowed. */
  { readonly purposes?: readonly Purpose[] },
  { readonly among: readonly Purpose[] },
  "purpose-not-allowed"
>;

/**
 * Every purpose (用途) of the loan is one that the terms allow.
 *
 * @remarks
 * **Source** the terms name it; in `household-scheme` the purpose clause.
 * **Boundary** one purpose outside the list is enough.
 */
export const allowedPurposes: HouseholdRequirement<AllowedPurposesFinding, "allowedPurposes"> = {
  rule: "household/allowed-purposes",
  says: { zh: "用于规定用途", en: "allowed purposes only" },
  terms: () => ({
    allowedPurposes: setOf(purposes, "规定的贷款用途", "allowed purposes", {
      zh: "只有这些用途符合",
      en: "the only ones that pass",
    }),
  }),
  looksAt: ["purposes"],
  outcome,
  judge: (f, t) => {
    const { purposes: used } = f;
    const found = outcome(f, t);
    const required = { among: inOrder(t.allowedPurposes, purposes) };
    if (used === undefined) return found === "met" ? met({}, required) : unknown("purposes");
    const observed = { purposes: inOrder(used, purposes) };
    return found === "met" ? met(observed, required) : unmet("purpose-not-allowed", observed, required);
  },
  remedy: (_, t) => ({ change: "one-of", fact: "purposes", values: inOrder(t.allowedPurposes, purposes) }),
  evidence: ({ observed, required }) => {
    const used = observed.purposes === undefined ? NOT_KNOWN : purposeWords(observed.purposes);
    const among = purposeWords(required.among);
    return [{ zh: `用途：${used.zh}；只能用于：${among.zh}`, en: `for ${used.en}; only for: ${among.en}` }];
  },
};

function outcome(
  { purposes: used }: HouseholdSlots,
  { allowedPurposes: allowed }: Asked<"allowedPurposes">,
): "met" | "unmet" | "undetermined" {
  if (used === undefined) return isEvery(allowed, purposes) ? "met" : "undetermined";
  return used.every((purpose) => allowed.includes(purpose)) ? "met" : "unmet";
}
