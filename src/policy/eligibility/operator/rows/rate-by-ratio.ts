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
  judge: (f, t, basis) => {
    const found = capped.judge(f, t, basis);
    const { amountPerHousehold } = t;
    if (found.outcome !== "unmet" || amountPerHousehold === undefined || t.ratioDecides === "admission") return found;
    if (f.householdsCarried === undefined) return unknown("householdsCarried");
    return f.householdsCarried < neededByRatio(f, { amountPerHousehold }) ? APART : found;
  },
};
