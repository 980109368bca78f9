import type { RectificationSchemeCitation } from "../documents/rectification-scheme.ts";
import { type Articles, pack } from "./pack.ts";

/** A county's scheme for putting an existing book in order. It prints neither its county nor its year, no day by which and no measures. */
export const rectification = /* @__PURE__ */ pack(
  {
    pack: "rectification",
    title: { zh: "规范扶贫小额信贷防控风险整改", en: "Putting microcredit in order" },
    edition: "undated",
    inForce: {},
    coverage: "excerpt",
  },
  {
    "rectification-scheme#1": {
      rectification: { strikeOff: "when-corrected" },
    },
    "rectification-scheme#2.1": {
      rectification: {
        householdKinds: ["registered-poor", "no-longer-poor"],
        goodCreditRecord: "required",
        wantsLoan: "required",
        hasPotential: "required",
        hasSkills: "required",
        ableToRepay: "required",
        subsidyToOthers: "forbidden",
      },
    },
    "rectification-scheme#2.2": {
      rectification: {
        householdCap: "50000.00",
        longestMonths: 36,
        rateLimit: { series: "pboc-benchmark" },
        termFitsHousehold: "required",
        guarantorTaken: "forbidden",
        collateralTaken: "forbidden",
      },
    },
    "rectification-scheme#2.3": {
      // 消费类支出 is spending that earns nothing, whatever it is for.
      rectification: {
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
    },
    "rectification-scheme#2.4": {
      rectification: {
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
  } as const satisfies Articles<RectificationSchemeCitation>,
);
