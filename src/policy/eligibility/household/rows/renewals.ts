import type { Finding } from "../../../../kernel/finding.ts";
import { met, unknown, unmet } from "../../../../kernel/requirement.ts";
import { count } from "../../../../kernel/values.ts";
import { yesOrNo } from "../../../../kernel/words.ts";
import type { Asked, HouseholdRequirement } from "../requirement.ts";
import type { HouseholdSlots } from "../types.ts";

/** What {@link withinRenewals} finds. */
export type RenewalsFinding = Finding<
  "household/within-renewals",
  { readonly renewals: number },
  { readonly atMost: number },
  "renewed-too-often"
>;

/**
 * A loan was renewed or extended (续贷、展期) no more often than allowed.
 *
 * @remarks
 * **Source** the terms name it; in the national rules of 2021 the renewal clause.
 * **Units** times, the one applied for included. **Boundary** exactly the number passes.
 */
export const withinRenewals: HouseholdRequirement<RenewalsFinding, "mostRenewals"> = {
  rule: "household/within-renewals",
  says: { zh: "续贷展期未超过次数", en: "renewals and extensions within their number" },
  terms: () => ({ mostRenewals: count("续贷展期次数上限", "most renewals and extensions") }),
  facts: () => ({
    renewals: count("续贷展期次数", "number of renewals", {
      zh: "含本次；新贷款为 0",
      en: "how often the loan was renewed or extended, the one applied for included; 0 for a new loan",
    }),
  }),
  outcome,
  judge: (f, t) => {
    const { renewals } = f;
    if (renewals === undefined) return unknown("renewals");
    const [observed, required] = [{ renewals }, { atMost: t.mostRenewals }];
    return outcome(f, t) === "met" ? met(observed, required) : unmet("renewed-too-often", observed, required);
  },
  remedy: () => ({ change: "none" }), // what was renewed cannot be undone
  evidence: ({ observed, required }) => {
    const [times, most] = [String(observed.renewals), String(required.atMost)];
    const kept = yesOrNo(observed.renewals <= required.atMost);
    return [
      {
        zh: `续贷展期未超过 ${most} 次：${kept.zh}（已 ${times} 次）`,
        en: `renewals and extensions within ${most}: ${kept.en} (${times})`,
      },
    ];
  },
};

function outcome({ renewals }: HouseholdSlots, t: Asked<"mostRenewals">): "met" | "unmet" | "undetermined" {
  if (renewals === undefined) return "undetermined";
  return renewals <= t.mostRenewals ? "met" : "unmet";
}
