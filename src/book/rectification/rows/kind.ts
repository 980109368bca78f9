import { listWords } from "../../../base/input/list-words.ts";
import type { Finding } from "../../../kernel/finding.ts";
import { memberWords, oneOf, setOf } from "../../../kernel/members.ts";
import { met, unknown, unmet } from "../../../kernel/requirement.ts";
import { householdKinds } from "../../../ledger/loan/household-kind.ts";
import type { HouseholdKind } from "../../../ledger/loan/types.ts";
import type { LoanRequirement } from "../requirement.ts";

/** What {@link kindServed} finds. */
export type KindFinding = Finding<
  "rectification/kind",
  { readonly householdKind: HouseholdKind },
  { readonly oneOf: readonly HouseholdKind[] },
  "kind-not-served"
>;

/**
 * The loan went to a household that the programme serves (贷款对象).
 *
 * @remarks
 * **Source** `rectification-scheme#2.1`. **Boundary** the kind on the day of the contract decides.
 */
export const kindServed: LoanRequirement<KindFinding, "householdKinds"> = {
  check: "person",
  rule: "rectification/kind",
  says: { zh: "贷款对象", en: "kind of household" },
  terms: () => ({ householdKinds: setOf(householdKinds, "贷款对象", "kinds of household served") }),
  facts: () => ({
    householdKind: oneOf(householdKinds, "户的类别", "kind of household", {
      zh: "合同日的类别",
      en: "on the day of the contract",
    }),
  }),
  judge: ({ householdKind }, { householdKinds: served }) => {
    if (householdKind === undefined) return unknown("householdKind");
    const [observed, required] = [{ householdKind }, { oneOf: served }];
    return served.includes(householdKind) ? met(observed, required) : unmet("kind-not-served", observed, required);
  },
  evidence: ({ observed, required }) => {
    const { zh, en } = memberWords(observed.householdKind, householdKinds);
    const served = listWords(required.oneOf.map((kind) => memberWords(kind, householdKinds)));
    return [{ zh: `${zh}，要求：${served.zh}`, en: `${en}; asked: ${served.en}` }];
  },
};
