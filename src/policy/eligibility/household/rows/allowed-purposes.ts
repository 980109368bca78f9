import type { Finding } from "../../../../kernel/finding.ts";
import { inOrder, setOf } from "../../../../kernel/members.ts";
import { met, unknown, unmet } from "../../../../kernel/requirement.ts";
import { purposes, purposeWords } from "../purposes.ts";
import type { HouseholdRequirement } from "../requirement.ts";
import type { Purpose } from "../types.ts";

/** What {@link allowedPurposes} finds. */
export type AllowedPurposesFinding = Finding<
  "household/allowed-purposes",
  { readonly purposes: readonly Purpose[] },
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
  says: { zh: "规定用途", en: "allowed purposes" },
  terms: () => ({
    allowedPurposes: setOf(purposes, "规定的贷款用途", "allowed purposes", {
      zh: "只有这些用途符合",
      en: "the only ones that pass",
    }),
  }),
  judge: ({ purposes: used }, { allowedPurposes: allowed }) => {
    if (used === undefined) return unknown("purposes");
    const [observed, required] = [{ purposes: inOrder(used, purposes) }, { among: inOrder(allowed, purposes) }];
    return used.every((purpose) => allowed.includes(purpose))
      ? met(observed, required)
      : unmet("purpose-not-allowed", observed, required);
  },
  remedy: (_, t) => ({ change: "one-of", fact: "purposes", values: inOrder(t.allowedPurposes, purposes) }),
  evidence: ({ observed, required }) => {
    const used = purposeWords(observed.purposes);
    const among = purposeWords(required.among);
    return [{ zh: `用途:${used.zh};只能用于:${among.zh}`, en: `for ${used.en}; only for: ${among.en}` }];
  },
};
