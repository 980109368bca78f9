import type { Finding } from "../../../../kernel/finding.ts";
import { inOrder, setOf } from "../../../../kernel/members.ts";
import { met, unknown, unmet } from "../../../../kernel/requirement.ts";
import { purposes, purposeWords } from "../purposes.ts";
import type { HouseholdRequirement } from "../requirement.ts";
import type { Purpose } from "../types.ts";

/** What {@link forbiddenPurposes} finds. */
export type ForbiddenPurposesFinding = Finding<
  "household/no-forbidden-purpose",
  { readonly purposes: readonly Purpose[] },
  { readonly noneOf: readonly Purpose[] },
  "purpose-forbidden"
>;

/**
 * No purpose (用途) of the loan is one that the terms forbid.
 *
 * @remarks
 * **Source** the terms name it; in `plan-2022` the purpose clause.
 * **Boundary** one forbidden purpose is enough, whatever else the money is for.
 */
export const forbiddenPurposes: HouseholdRequirement<ForbiddenPurposesFinding, "forbiddenPurposes"> = {
  rule: "household/no-forbidden-purpose",
  says: { zh: "禁止用途", en: "forbidden purposes" },
  terms: () => ({ forbiddenPurposes: setOf(purposes, "禁止的贷款用途", "forbidden purposes") }),
  judge: ({ purposes: used }, { forbiddenPurposes: forbidden }) => {
    if (used === undefined) return unknown("purposes");
    const [observed, required] = [{ purposes: inOrder(used, purposes) }, { noneOf: inOrder(forbidden, purposes) }];
    return used.some((purpose) => forbidden.includes(purpose))
      ? unmet("purpose-forbidden", observed, required)
      : met(observed, required);
  },
  remedy: ({ purposes: used = [] }, { forbiddenPurposes: forbidden }) => ({
    change: "give-up",
    fact: "purposes",
    values: inOrder(used, purposes).filter((purpose) => forbidden.includes(purpose)),
  }),
  evidence: ({ observed, required }) => {
    const used = purposeWords(observed.purposes);
    const noneOf = purposeWords(required.noneOf);
    return [{ zh: `用途:${used.zh};不得用于:${noneOf.zh}`, en: `for ${used.en}; never for: ${noneOf.en}` }];
  },
};
