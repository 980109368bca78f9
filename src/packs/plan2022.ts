import type { Plan2022Citation } from "../documents/plan-2022.ts";
import { type Articles, pack } from "./pack.ts";

/**
 * A county's plan of 2022 with loans of up to 100,000 yuan. It asks no age and no grade; credit and means to repay are a reference, no refusal. Households lifted out of
 * poverty are served while the campaign lasts (脱贫攻坚期内): until when, it does not print.
 */
export const plan2022 = /* @__PURE__ */ pack(
  {
    pack: "plan2022",
    title: { zh: "2022年扶贫小额信贷实施方案（10万元）", en: "Plan of 2022, up to 100,000 yuan" },
    edition: "2022",
    inForce: {},
    coverage: "points",
    // Its borrowers are of good credit and able to repay; its main points make both the main reference (主要参考).
    leftOpen: { household: { goodCreditRecord: "lender-decides", ableToRepay: "lender-decides" } },
  },
  {
    "plan-2022#targets": {
      targets: {
        targets: [
          { target: "rated", of: "with-need", atLeast: "100%" },
          { target: "satisfaction", of: "qualifying", atLeast: "100%" },
          { target: "operator-coverage", of: "qualifying-operators", atLeast: "100%" }, // 应贷尽贷
          { target: "coverage", of: "registered", atLeast: "set-by-authority" }, // 省、州考核目标
        ],
      },
    },
    "plan-2022#household": {
      household: { usesItself: "required" },
    },
    "plan-2022#household 1": {
      household: {
        householdKinds: ["registered-poor"],
        liftedOut: "through-campaign", // 脱贫攻坚期内
        goodCreditRecord: "required",
        wantsLoan: "required",
        hasPotential: "required",
        hasSkills: "required",
        ableToRepay: "required",
      },
    },
    "plan-2022#household 2": {
      household: {
        householdCap: "100000.00",
        termMonths: { max: 36 },
        collateralTaken: "forbidden",
        guarantorTaken: "forbidden",
        rateCaps: [{ limit: { series: "pboc-benchmark" } }],
      },
    },
    "plan-2022#household 3": {
      // Mainly for these; 等生产经营性项目 lets in other projects that earn income.
      household: {
        allowedPurposes: [
          "farming-and-animals",
          "simple-processing",
          "household-tourism",
          "small-machines",
          "other-production",
        ],
        forbiddenPurposes: [
          "building",
          "wealth-products",
          "household-goods",
          "other-consumption",
          "platform-pooling",
          "real-estate",
          "infrastructure",
        ],
      },
    },
  } as const satisfies Articles<Plan2022Citation>,
);
