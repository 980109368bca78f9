import { owns } from "../../../../base/input/own-fields.ts";
import type { Bilingual } from "../../../../base/input/bilingual.ts";
import { type Amount, amountOf } from "../../../../base/money/amount.ts";
import type { Finding } from "../../../../kernel/finding.ts";
import { met, unknown, unmet } from "../../../../kernel/requirement.ts";
import { amount, word } from "../../../../kernel/values.ts";
import { changeForAmountLimit, exactly, unknownLimit } from "../../limit.ts";
import type { HouseholdRequirement } from "../requirement.ts";
import type { HouseholdSlots } from "../types.ts";

/*
 * What else bounds the amount (贷款金额依据): the credit line, and what the project, its production cycle
 * and the real need each allow. Each is an amount that the lender has found; the smallest binds.
 */

/** A limit: the fact that gives it, which is also the name of the term that asks it, and its rule. */
const LIMITS = [
  {
    fact: "availableLine",
    rule: "household/within-credit-line",
    reason: "above-credit-line",
    says: { zh: "可用授信额度", en: "available credit line" },
    help: {
      zh: "尚未使用的授信额度，由 reviewCreditLine 得出",
      en: "the part of the credit line (授信额度) that is not drawn; `reviewCreditLine` works it out",
    },
  },
  {
    fact: "projectScale",
    rule: "household/within-project-scale",
    reason: "above-project-scale",
    says: { zh: "项目规模所需", en: "what the scale of the project calls for" },
  },
  {
    fact: "productionCycle",
    rule: "household/within-production-cycle",
    reason: "above-production-cycle",
    says: { zh: "生产周期所需", en: "what the production cycle calls for" },
  },
  {
    fact: "statedNeed",
    rule: "household/within-stated-need",
    reason: "above-stated-need",
    says: { zh: "实际需求", en: "real need" },
  },
] as const satisfies readonly {
  readonly fact: string;
  readonly rule: string;
  readonly says: Bilingual;
  readonly help?: Bilingual;
  readonly reason: string;
}[];

type AmountLimit = (typeof LIMITS)[number];

/** What {@link amountLimits} find. */
export type AmountLimitFinding<L extends AmountLimit = AmountLimit> = L extends AmountLimit
  ? Finding<L["rule"], { readonly requested: Amount }, { readonly atMost: Amount }, L["reason"]>
  : never;

/**
 * The amount asked for is within each of these limits.
 *
 * @remarks
 * **Source** the terms name it; in Changge the loan measure 2.1, in Jiange the amount clause.
 * **Units** fen. **Boundary** exactly the limit passes.
 */
export const amountLimits: readonly HouseholdRequirement<AmountLimitFinding>[] = /* @__PURE__ */ (() =>
  LIMITS.map(amountLimit))();

function amountLimit(limit: AmountLimit): HouseholdRequirement<AmountLimitFinding> {
  const { fact, rule, reason, says } = limit;
  const help = owns(limit, "help") ? limit.help : undefined;
  const outcome = ({ amount: requested, [fact]: most }: HouseholdSlots): "met" | "unmet" | "undetermined" =>
    most === undefined ? "undetermined" : requested <= most ? "met" : "unmet";
  const requirement: HouseholdRequirement<
    Finding<string, { readonly requested: Amount }, { readonly atMost: Amount }, string>
  > = {
    rule,
    says,
    terms: () => ({
      [fact]: word("limits", says.zh, says.en, { zh: "申请金额不得超过", en: "the amount must be within it" }),
    }),
    facts: () => ({ [fact]: amount(says.zh, says.en, help) }),
    looksAt: ["amount"],
    outcome,
    judge: (f) => {
      const { amount: requested, [fact]: most } = f;
      if (most === undefined) return unknown(fact);
      const [observed, required] = [{ requested: amountOf(requested) }, { atMost: amountOf(most) }];
      return outcome(f) === "met" ? met(observed, required) : unmet(reason, observed, required);
    },
    limit: ({ [fact]: most }) => (most === undefined ? unknownLimit(fact) : exactly(most)),
    remedy: ({ amount: requested, [fact]: most = 0 }) => changeForAmountLimit(requested, most, fact),
    evidence: ({ observed: { requested }, required: { atMost } }) => [
      { zh: `申请 ${requested} 元，不超过 ${atMost} 元`, en: `${requested} yuan asked for, at most ${atMost}` },
    ],
  };
  return requirement as unknown as HouseholdRequirement<AmountLimitFinding>; // of the rule and the reason of the row
}
