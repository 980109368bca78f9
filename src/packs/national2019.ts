import type { National201924Citation } from "../documents/national-2019-24.ts";
import { type Articles, pack } from "./pack.ts";

/**
 * The national product as put in order in 2019, read in public summaries. Ages are stated in principle. The share of the
 * interest that is subsidised is for counties to set.
 */
export const national2019 = /* @__PURE__ */ pack(
  {
    pack: "national2014",
    title: { zh: "扶贫小额信贷（2014 年，2019 年规范）", en: "National product of 2014, as put in order in 2019" },
    edition: "2019",
    inForce: {
      perhapsFrom: "2019-05-01",
      from: "2019-08-01",
      through: "2020-05-31",
      perhapsThrough: "2020-07-02",
      sources: ["national-2019-24#in force"],
    },
    coverage: "points",
    leftOpen: { household: { age: "lender-decides" } },
  },
  {
    "national-2019-24#people": {
      household: {
        householdKinds: ["registered-poor", "no-longer-poor"],
        enjoysPolicy: "required-of-lifted-out",
      },
    },
    "national-2019-24#conditions": {
      household: {
        lawAbiding: "required",
        noSeriousBadRecord: "required",
        hasCivilCapacity: "required",
        rated: "required",
        wantsLoan: "required",
        hasSkills: "required",
        ableToRepay: "required",
        lawfulProject: "required",
      },
    },
    "national-2019-24#age": {
      household: { age: { min: 18, max: 65 } },
    },
    "national-2019-24#purpose": {
      household: {
        usesItself: "required",
        forbiddenPurposes: [
          "building",
          "wealth-products",
          "household-goods",
          "weddings",
          "other-consumption",
          "on-lending",
          "quota-swap",
          "platform-pooling",
          "operators",
        ],
        shareDividend: "ended",
      },
    },
    "national-2019-24#amount": {
      household: { householdCap: "50000.00", furtherLoan: "ceiling-not-seen" },
      subsidy: { subsidyCap: "50000.00" },
    },
    "national-2019-24#term": {
      household: { termMonths: { max: 36 } },
      subsidy: { longestSubsidisedMonths: 36 },
    },
    "national-2019-24#rate": {
      household: { rateCaps: [{ limit: { series: "pboc-benchmark" } }] },
      interest: { rateCaps: [{ limit: { series: "pboc-benchmark" } }] },
      subsidy: { subsidyRateLimit: { series: "pboc-benchmark" } },
    },
    "national-2019-24#security": {
      household: { collateralTaken: "forbidden", guarantorTaken: "forbidden" },
    },
  } as const satisfies Articles<National201924Citation>,
);
