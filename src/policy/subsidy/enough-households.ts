import { type Amount, amountOf } from "../../base/money/amount.ts";
import type { Finding } from "../../kernel/finding.ts";
import { reading } from "../../kernel/reading.ts";
import { met, type Requirement, unknown, unmet } from "../../kernel/requirement.ts";
import { count, positiveAmountTerm } from "../../kernel/values.ts";

/** What the carrying of households shows. */
export type HouseholdsCarriedFinding = Finding<
  "operator/enough-households",
  { readonly households: number; readonly principal: Amount },
  { readonly households: number; readonly amountPerHousehold: Amount },
  "too-few-households"
>;

/** What is lent, and the households carried. */
export interface Lent {
  readonly principalFen: number;
  readonly householdsCarried: number | undefined;
}

const tooFewHouseholds = /* @__PURE__ */ reading({
  term: "tooFewHouseholds",
  disputedBy: ["operator", "treasury", "auditor"],
  says: { zh: "带动户数不足", en: "too few households carried" },
  with: ["amountPerHousehold"],
  question: {
    zh: "带动户数不足的，是不予贴息，还是按带动户数对应的金额贴息？",
    en: "With too few households carried, is the subsidy refused, or paid on the amount that they match?",
  },
  chosen: "refuse",
  options: {
    refuse: { zh: "不予贴息", en: "refused" },
    "matching-amount": { zh: "按带动户数对应的金额贴息", en: "paid on the amount that they match" },
  },
  effect: { zh: "带动户数不足时的贴息金额", en: "the subsidy where too few households are carried" },
  because: { zh: "条文以符合带贫标准为前提。", en: "The text makes meeting the standard the condition." },
  source: "changge-2017-64#loan 4.2.1",
});

/**
 * An operator carries enough registered poor households (带动贫困户) for what it was lent.
 *
 * @remarks
 * **Source** the terms name it; in Changge the loan measure 4(2)1.
 * **Units** households, fen. **Boundary** one household for every full or begun amount: 500,000 at 200,000
 * each need 3; compared exactly.
 */
export const enoughHouseholds = {
  rule: "operator/enough-households",
  says: { zh: "带动户数", en: "households carried" },
  terms: () => ({
    amountPerHousehold: positiveAmountTerm("每带动一户对应的贷款金额", "amount lent per household carried", {
      zh: "每满此数须带动一户，不足的也算",
      en: "for each full or begun amount one household must be carried",
    }),
  }),
  readings: { "operator/too-few-households": tooFewHouseholds },
  facts: () => ({
    householdsCarried: count("带动贫困户数", "households carried", {
      zh: "按协议带动的建档立卡贫困户",
      en: "registered poor households that the operator carries under its agreement",
    }),
  }),
  judge: ({ principalFen, householdsCarried }, { amountPerHouseholdFen }) => {
    if (householdsCarried === undefined) return unknown("householdsCarried");
    const households = Math.ceil(principalFen / amountPerHouseholdFen);
    const observed = { households: householdsCarried, principal: amountOf(principalFen) };
    const required = { households, amountPerHousehold: amountOf(amountPerHouseholdFen) };
    return householdsCarried >= households ? met(observed, required) : unmet("too-few-households", observed, required);
  },
  evidence: ({ observed, required }) => {
    const [asked, carried] = [String(required.households), String(observed.households)];
    const division = `${observed.principal} ÷ ${required.amountPerHousehold}`;
    return [
      {
        zh: `${division}：应带动 ${asked} 户，已带动 ${carried} 户`,
        en: `${division}: ${asked} households are asked, ${carried} are carried`,
      },
    ];
  },
} as const satisfies Requirement<HouseholdsCarriedFinding, Lent, { readonly amountPerHouseholdFen: number }>;
