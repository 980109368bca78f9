import type { Finding } from "../../../kernel/finding.ts";
import { isUnknown, met, type Requirement, unknown, unmet } from "../../../kernel/requirement.ts";
import { word, yesNo } from "../../../kernel/values.ts";
import type { ClaimFacts } from "../types.ts";

/** The conditions of compensation are met. */
export type ClaimConditionsFinding = Finding<
  "claim/conditions-met",
  { readonly qualifies: boolean },
  { readonly qualifies: true },
  "conditions-not-met"
>;

/** The borrower meets the conditions of compensation (符合代偿条件). */
export const claimConditions = {
  rule: "claim/conditions-met",
  says: { zh: "补偿条件", en: "conditions of compensation" },
  terms: () => ({ claimConditions: word("required", "补偿条件", "conditions of compensation") }),
  facts: () => ({ qualifies: yesNo("是否符合补偿条件", "whether the conditions are met") }),
  judge: ({ qualifies }) => {
    if (isUnknown(qualifies)) return unknown("qualifies");
    const required = { qualifies: true } as const;
    return qualifies ? met({ qualifies }, required) : unmet("conditions-not-met", { qualifies }, required);
  },
  evidence: ({ observed }) => [
    observed.qualifies ? { zh: "符合", en: "they are met" } : { zh: "不符合", en: "they are not met" },
  ],
} as const satisfies Requirement<ClaimConditionsFinding, Pick<ClaimFacts, "qualifies">, object>;
