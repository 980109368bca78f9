import { freezeDeep } from "../../../kernel/freeze-deep.ts";
import type { Finding } from "../../../kernel/finding.ts";
import { met, type Requirement, unknown } from "../../../kernel/requirement.ts";
import { word } from "../../../kernel/values.ts";

/** What only the cooperation agreement can set. */
export const AGREED_TERMS = /* @__PURE__ */ freezeDeep(["claimAfterDays", "lossShares", "claimCovers"] as const);

/** One of them. */
export type AgreedTerm = (typeof AGREED_TERMS)[number];

/** When a claim can be made, who bears how much, and what is covered are set. */
export type ClaimAgreementFinding = Finding<
  "claim/agreement",
  { readonly set: readonly AgreedTerm[] },
  { readonly set: readonly AgreedTerm[] },
  never
>;

/**
 * The terms say from when a claim can be made, who bears how much, and whether interest is covered. These stand in the
 * cooperation agreement (合作协议) of the parties: no document at hand prints them.
 */
export const claimAgreement = {
  rule: "claim/agreement",
  says: { zh: "合作协议约定的补偿时点、分担比例和补偿范围", en: "what the cooperation agreement sets" },
  always: true,
  terms: () => ({
    agreement: word("decides", "合作协议", "cooperation agreement", {
      zh: "补偿时点、分担比例和补偿范围由其约定",
      en: "it sets from when, by whom and what is compensated",
    }),
  }),
  restsOn: AGREED_TERMS,
  judge: (_, { unset }) => {
    const [first, ...others] = unset;
    const set = AGREED_TERMS;
    return first === undefined ? met({ set }, { set }) : unknown(first, ...others);
  },
  evidence: () => [{ zh: "均已约定", en: "all of it is set" }],
} as const satisfies Requirement<ClaimAgreementFinding, object, { readonly unset: readonly AgreedTerm[] }>;
