import type { Finding } from "../../../../kernel/finding.ts";
import { inOrder, isEvery, setOf } from "../../../../kernel/members.ts";
import { met, unknown, unmet, unmetFromBelow } from "../../../../kernel/requirement.ts";
import { NOT_KNOWN, wordsIf, yesOrNo } from "../../../../kernel/words.ts";
import { purposes, purposeWords } from "../purposes.ts";
import type { Asked, HouseholdRequirement } from "../requirement.ts";
import type { HouseholdSlots, Purpose } from "../types.ts";

/** What {@link forbiddenPurposes} finds. */
export type ForbiddenPurposesFinding = Finding<
  "household/no-forbidden-purpose",
  /** Absent where they are not known and every use is forbidden. */
  { readonly purposes?: readonly Purpose[] },
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
  says: { zh: "未用于禁止用途", en: "no forbidden purpose" },
  terms: () => ({ forbiddenPurposes: setOf(purposes, "禁止的贷款用途", "forbidden purposes") }),
  looksAt: ["purposes"],
  outcome,
  judge: (f, t) => {
    const { purposes: used } = f;
    const found = outcome(f, t);
    const required = { noneOf: inOrder(t.forbiddenPurposes, purposes) };
    if (used === undefined)
      return found === "unmet" ? unmetFromBelow("purpose-forbidden", {}, required) : unknown("purposes");
    const observed = { purposes: inOrder(used, purposes) };
    return found === "unmet" ? unmet("purpose-forbidden", observed, required) : met(observed, required);
  },
  remedy: ({ purposes: used = [] }, { forbiddenPurposes: forbidden }) => ({
    change: "give-up",
    fact: "purposes",
    values: inOrder(used, purposes).filter((purpose) => forbidden.includes(purpose)),
  }),
  evidence: ({ observed, required }) => {
    const used = observed.purposes === undefined ? NOT_KNOWN : purposeWords(observed.purposes);
    const noneOf = purposeWords(required.noneOf);
    const wrong = observed.purposes?.filter((purpose) => required.noneOf.includes(purpose));
    const kept = yesOrNo(wrong?.length === 0);
    const { zh, en } = purposeWords(wrong ?? []);
    const named = wordsIf((wrong ?? []).length > 0, { zh: `（拟用于：${zh}）`, en: ` (it is for ${en})` });
    return [
      { zh: `未用于禁止用途：${kept.zh}${named.zh}`, en: `no forbidden purpose: ${kept.en}${named.en}` },
      { zh: `用途：${used.zh}；不得用于：${noneOf.zh}`, en: `for ${used.en}; never for: ${noneOf.en}` },
    ];
  },
};

function outcome(
  { purposes: used }: HouseholdSlots,
  { forbiddenPurposes: forbidden }: Asked<"forbiddenPurposes">,
): "met" | "unmet" | "undetermined" {
  if (used === undefined) return isEvery(forbidden, purposes) ? "unmet" : "undetermined";
  return used.some((purpose) => forbidden.includes(purpose)) ? "unmet" : "met";
}
