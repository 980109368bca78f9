import { listWords } from "../../../../base/input/list-words.ts";
import type { Finding } from "../../../../kernel/finding.ts";
import { inOrder, isEvery, memberWords, oneOf, setOf } from "../../../../kernel/members.ts";
import { met, unknown, unmet } from "../../../../kernel/requirement.ts";
import { NOT_KNOWN } from "../../../../kernel/words.ts";
import { householdKinds } from "../kinds.ts";
import type { HouseholdRequirement } from "../requirement.ts";
import type { HouseholdKind } from "../types.ts";

/** What {@link householdKind} finds. */
export type HouseholdKindFinding = Finding<
  "household/kind",
  /** Absent where it is not known and every kind is served. */
  { readonly householdKind?: HouseholdKind },
  { readonly oneOf: readonly HouseholdKind[] },
  "kind-not-served"
>;

/**
 * The household is of a kind that the programme serves (贷款对象).
 *
 * @remarks
 * **Source** the terms name it; in `household-scheme` the borrowers clause.
 * **Boundary** the kind on the day of the contract decides.
 */
export const householdKind: HouseholdRequirement<HouseholdKindFinding, "householdKinds"> = {
  rule: "household/kind",
  says: { zh: "贷款对象", en: "kind of household" },
  terms: () => ({ householdKinds: setOf(householdKinds, "贷款对象", "kinds of household served") }),
  facts: () => ({
    householdKind: oneOf(householdKinds, "户的类别", "kind of household", {
      zh: "合同日的类别",
      en: "on the day of the contract",
    }),
  }),
  judge: ({ householdKind: kind }, { householdKinds: served }) => {
    const required = { oneOf: inOrder(served, householdKinds) };
    if (kind === undefined) return isEvery(served, householdKinds) ? met({}, required) : unknown("householdKind");
    const observed = { householdKind: kind };
    return served.includes(kind) ? met(observed, required) : unmet("kind-not-served", observed, required);
  },
  remedy: (_, t) => ({ change: "one-of", fact: "householdKind", values: inOrder(t.householdKinds, householdKinds) }),
  evidence: ({ observed, required }) => {
    const { householdKind: kind } = observed;
    const { zh, en } = kind === undefined ? NOT_KNOWN : memberWords(kind, householdKinds);
    const served = listWords(required.oneOf.map((one) => memberWords(one, householdKinds)));
    return [{ zh: `${zh};对象:${served.zh}`, en: `${en}; served: ${served.en}` }];
  },
};
