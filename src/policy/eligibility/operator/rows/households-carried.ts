import { type Amount, amountOf, LARGEST_FEN } from "../../../../base/money/amount.ts";
import type { Finding } from "../../../../kernel/finding.ts";
import { reading } from "../../../../kernel/reading.ts";
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
 * **Reading** `operator/ratio-decides`: by default admission asks that somebody is carried.
 * **Units** households, fen. **Boundary** as admission one household for every full or begun amount: 500,000 at 200,000
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
  readings: {
    "operator/ratio-decides": /* @__PURE__ */ reading({
      term: "ratioDecides",
      disputedBy: ["operator", "lender", "treasury"],
      says: { zh: "带贫户数比例的效力", en: "what the ratio of households decides" },
      with: ["amountPerHousehold"],
      question: {
        zh: "每户对应金额的比例，决定的是利率和贴息，还是准入？",
        en: "Does the amount for each household decide rate and subsidy, or admission?",
      },
      chosen: "rate-and-subsidy",
      options: {
        "rate-and-subsidy": {
          zh: "决定基准利率和贴息，准入只要求带动",
          en: "rate and subsidy; admission asks for one carried",
        },
        admission: { zh: "决定准入", en: "admission" },
      },
      effect: {
        zh: "带动户数不够的经营主体能否贷款",
        en: "whether an operator that carries too few households can borrow",
      },
      because: {
        zh: "比例写在利率和贴息一节，准入一节只要求带动并签协议。",
        en: "The ratio stands under rate and subsidy; admission asks that households are carried, with an agreement.",
      },
      source: "changge-2017-64#loan 4.2.1",
    }),
  },
  facts: () => ({
    householdsCarried: count("带动贫困户数", "households carried", {
      zh: "本笔贷款带动的建档立卡贫困户",
      en: "registered poor households that the operator carries for this loan",
    }),
  }),
  looksAt: ["amount"],
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
      : exactly(
          t.ratioDecides === "admission"
            ? Math.min(carried * t.amountPerHousehold, LARGEST_FEN)
            : carried === 0
              ? 0
              : Infinity,
        ),
  remedy: (f, t) => ({ change: "have-at-least", fact: "householdsCarried", count: neededFor(f, t) }),
  evidence: ({ observed, required }) => {
    const [carried, asked] = [String(observed.households), String(required.households)];
    const { requested } = observed;
    const { amountPerHousehold } = required;
    return [
      {
        zh: `带动 ${carried} 户，${requested} ÷ ${amountPerHousehold} 须 ${asked} 户`,
        en: `${carried} households carried; ${requested} ÷ ${amountPerHousehold} asks for ${asked}`,
      },
    ];
  },
};

/** How many must be carried to be admitted. */
function neededFor(f: OperatorSlots, t: Terms): number {
  return t.ratioDecides === "admission" ? neededByRatio(f, t) : 1;
}

/** How many the ratio asks for. */
export function neededByRatio(f: OperatorSlots, t: { readonly amountPerHousehold: number }): number {
  return Math.ceil(f.amount / t.amountPerHousehold);
}
