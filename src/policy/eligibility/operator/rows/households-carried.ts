import { type Amount, amountOf, LARGEST_FEN } from "../../../../base/money/amount.ts";
import type { Finding } from "../../../../kernel/finding.ts";
import { met, unknown, unmet } from "../../../../kernel/requirement.ts";
import { count, positiveAmountTerm } from "../../../../kernel/values.ts";
import { exactly, unknownLimit } from "../../limit.ts";
import type { Asked, OperatorRequirement } from "../requirement.ts";
import type { OperatorSlots } from "../types.ts";

/** What {@link householdsCarried} finds. */
export type HouseholdsForAmountFinding = Finding<
  "operator/households-carried",
  { readonly households: number; readonly requested: Amount },
  { readonly households: number; readonly amountPerHousehold: Amount },
  "too-few-households"
>;

type Terms = Asked<"amountPerHousehold">;

/**
 * An operator carries enough poor households (带动贫困户) for the amount asked for.
 *
 * @remarks
 * **Source** the terms name it; in Changge the loan measure 4(2)1.
 * **Units** households, fen. **Boundary** one household for every full or begun amount: 500,000 at 200,000
 * each need 3; compared exactly.
 */
export const householdsCarried: OperatorRequirement<HouseholdsForAmountFinding, "amountPerHousehold"> = {
  rule: "operator/households-carried",
  says: { zh: "带动贫困户数", en: "households carried" },
  terms: () => ({
    amountPerHousehold: positiveAmountTerm("每带动一户对应的贷款金额", "amount lent per household carried", {
      zh: "每一户对应的金额",
      en: "for each poor household that must be carried",
    }),
  }),
  facts: () => ({
    householdsCarried: count("带动贫困户数", "households carried", {
      zh: "本笔贷款带动的建档立卡贫困户",
      en: "registered poor households that the operator carries for this loan",
    }),
  }),
  judge: (f, t) => {
    if (f.householdsCarried === undefined) return unknown("householdsCarried");
    const observed = { households: f.householdsCarried, requested: amountOf(f.amount) };
    const required = { households: neededFor(f, t), amountPerHousehold: amountOf(t.amountPerHousehold) };
    return observed.households >= required.households
      ? met(observed, required)
      : unmet("too-few-households", observed, required);
  },
  limit: ({ householdsCarried: carried }, t) =>
    carried === undefined
      ? unknownLimit("householdsCarried")
      : exactly(Math.min(carried * t.amountPerHousehold, LARGEST_FEN)),
  remedy: (f, t) => ({ change: "have-at-least", fact: "householdsCarried", count: neededFor(f, t) }),
  evidence: ({ observed, required }) => {
    const [carried, asked] = [String(observed.households), String(required.households)];
    const { requested } = observed;
    const { amountPerHousehold } = required;
    return [
      {
        zh: `带动 ${carried} 户,${requested} ÷ ${amountPerHousehold} 须 ${asked} 户`,
        en: `${carried} households carried; ${requested} ÷ ${amountPerHousehold} asks for ${asked}`,
      },
    ];
  },
};

function neededFor(f: OperatorSlots, t: Terms): number {
  return Math.ceil(f.amount / t.amountPerHousehold);
}
