import type { National201742Citation } from "../documents/national-2017-42.ts";
import { type Articles, pack } from "./pack.ts";

/**
 * The national notice of 2017: the product, those lifted out of poverty included, and the tolerance of bad loans. Good credit,
 * the wish for a loan, potential, skills and means to repay are a reference, no refusal. The target of bad loans is each
 * lender's; the share of the interest that is subsidised is for counties to set.
 */
export const national2017 = /* @__PURE__ */ pack(
  {
    pack: "national2014",
    title: { zh: "扶贫小额信贷（2014 年，2017 年完善）", en: "National product of 2014, as of 2017" },
    edition: "2017",
    inForce: {
      perhapsFrom: "2017-07-25",
      from: "2017-08-17",
      through: "2019-04-30",
      perhapsThrough: "2019-07-31",
      sources: ["national-2017-42#in force"],
    },
    coverage: "points",
    leftOpen: {
      household: {
        goodCreditRecord: "lender-decides",
        wantsLoan: "lender-decides",
        hasPotential: "lender-decides",
        hasSkills: "lender-decides",
        ableToRepay: "lender-decides",
      },
    },
  },
  {
    "national-2017-42#people": {
      household: {
        householdKinds: ["registered-poor", "no-longer-poor"],
        enjoysPolicy: "required-of-lifted-out",
      },
    },
    "national-2017-42#conditions": {
      household: {
        goodCreditRecord: "required",
        wantsLoan: "required",
        hasPotential: "required",
        hasSkills: "required",
        ableToRepay: "required",
      },
    },
    "national-2017-42#purpose": {
      household: {
        forbiddenPurposes: ["building", "wealth-products", "household-goods", "weddings", "other-consumption"],
      },
    },
    "national-2017-42#operators": {
      household: { voluntary: "required-with-operator", takesPart: "required-with-operator" },
    },
    "national-2017-42#amount": {
      household: { householdCap: "50000.00" },
      subsidy: { subsidyCap: "50000.00" },
    },
    "national-2017-42#term": {
      household: { termMonths: { max: 36 } },
      subsidy: { longestSubsidisedMonths: 36 },
    },
    "national-2017-42#rate": {
      household: { rateCaps: [{ limit: { series: "pboc-benchmark" } }] },
      interest: { rateCaps: [{ limit: { series: "pboc-benchmark" } }] },
      subsidy: { subsidyRateLimit: { series: "pboc-benchmark" } },
    },
    "national-2017-42#security": {
      household: { collateralTaken: "forbidden", guarantorTaken: "forbidden" },
    },
    "national-2017-42#tolerance": {
      targets: {
        targets: [{ target: "bad-rate", of: "outstanding", atMost: "own-target", plusPoints: "2%" }],
      },
    },
  } as const satisfies Articles<National201742Citation>,
);
