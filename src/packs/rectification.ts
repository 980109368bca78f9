import type { RectificationSchemeCitation } from "../documents/rectification-scheme.ts";
import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { Pack } from "./pack.ts";

/** A county's scheme for putting an existing book in order. It prints neither its county nor its year, no day by which and no measures. */
export const rectification = /* @__PURE__ */ freezeDeep({
  pack: "rectification",
  title: { zh: "规范扶贫小额信贷防控风险整改", en: "Putting microcredit in order" },
  edition: "undated",
  inForce: {},
  rectification: {
    kind: "rectification",
    pack: "rectification",
    edition: "undated",
    stated: {
      "rectification-scheme#1": { strikeOff: "when-corrected" },
      "rectification-scheme#2.1": {
        householdKinds: ["registered-poor", "no-longer-poor"],
        goodCreditRecord: "required",
        wantsLoan: "required",
        hasPotential: "required",
        hasSkills: "required",
        ableToRepay: "required",
        subsidyToOthers: "forbidden",
      },
      "rectification-scheme#2.2": {
        householdCap: "50000.00",
        longestMonths: 36,
        rateLimit: { series: "pboc-benchmark" },
        termFitsHousehold: "required",
        guarantorTaken: "forbidden",
        collateralTaken: "forbidden",
      },
      // 消费类支出 is spending that earns nothing, whatever it is for.
      "rectification-scheme#2.3": {
        allowedUses: [
          "farming-and-animals",
          "simple-processing",
          "household-tourism",
          "small-machines",
          "other-production",
        ],
        forbiddenUses: [
          "building",
          "wealth-products",
          "household-goods",
          "weddings",
          "other-consumption",
          "platform-pooling",
          "real-estate",
          "infrastructure",
        ],
        inFeaturedIndustry: "required",
        carriesHousehold: "required",
      },
      "rectification-scheme#2.4": {
        lendingRulesKept: "required",
        borrowedByHousehold: "required",
        usedByHousehold: "required",
        repaidByHousehold: "required",
        joinedFreely: "required",
        agreementSigned: "required",
        dutiesClear: "required",
        benefitsLinked: "required",
        riskControlled: "required",
      },
    },
  },
} as const satisfies Pack<RectificationSchemeCitation>);
