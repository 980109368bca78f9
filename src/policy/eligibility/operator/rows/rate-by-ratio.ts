import { APART, unknown } from "../../../../kernel/requirement.ts";
import { offeredRate, type OfferedRateFinding } from "../../rows/offered-rate.ts";
import type { OperatorRequirement } from "../requirement.ts";
import { neededByRatio } from "./households-carried.ts";

const capped = /* @__PURE__ */ offeredRate("operator/within-rate-cap");

/**
 * The rate is within its cap, where the operator has a right to it: it carries the households that the amount asks for.
 *
 * @remarks
 * **Source** in Changge the loan measure 4(2)1. **Beware** below the ratio the rate is the parties' to agree.
 * **Reading** `operator/ratio-decides`.
 */
export const rateByRatio: OperatorRequirement<OfferedRateFinding<"operator/within-rate-cap">> = {
  ...capped,
  restsOn: ["amountPerHousehold", "ratioDecides"],
  looksAt: [...(capped.looksAt ?? []), "amount", "householdsCarried"],
  appliesByAmount: true,
  judge: (f, t, basis) => {
    const { amountPerHousehold } = t;
    const { householdsCarried } = f;
    const isByRatio = amountPerHousehold !== undefined && t.ratioDecides !== "admission";
    if (isByRatio && householdsCarried !== undefined && householdsCarried < neededByRatio(f, { amountPerHousehold }))
      return APART;
    const found = capped.judge(f, t, basis);
    return isByRatio && householdsCarried === undefined && found.outcome === "unmet"
      ? unknown("householdsCarried")
      : found;
  },
};
