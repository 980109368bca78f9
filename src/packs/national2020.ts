import type { National202028Citation } from "../documents/national-2020-28.ts";
import { type Articles, pack } from "./pack.ts";

/**
 * The national product as widened in 2020 to marginal households in the monitoring system, read in public summaries; its
 * conditions, ages and uses are those of 2019 from memory. The share of the interest that is subsidised is for counties to set.
 */
export const national2020 = /* @__PURE__ */ pack(
  {
    pack: "national2014",
    title: { zh: "扶贫小额信贷（2014,2020 年完善）", en: "National product of 2014, as widened in 2020" },
    edition: "2020",
    inForce: {
      perhapsFrom: "2020-06-01",
      from: "2020-07-03",
      through: "2020-12-31",
      perhapsThrough: "2021-03-03",
      sources: ["national-2020-28#contracts"],
    },
    coverage: "points",
    leftOpen: {
      household: {
        lawAbiding: "from-memory",
        noSeriousBadRecord: "from-memory",
        hasCivilCapacity: "from-memory",
        rated: "from-memory",
        wantsLoan: "from-memory",
        hasSkills: "from-memory",
        ableToRepay: "from-memory",
        lawfulProject: "from-memory",
        age: "from-memory",
        usesItself: "from-memory",
        forbiddenPurposes: "from-memory",
        shareDividend: "from-memory",
      },
    },
  },
  {
    "national-2020-28#people": {
      household: {
        householdKinds: ["registered-poor", "no-longer-poor", "monitored-marginal"],
        ableToWork: "required-of-marginal",
        hasDevelopmentConditions: "required-of-marginal",
        inMonitoringSystem: "required-of-marginal",
        enjoysPolicy: "required-of-lifted-out",
      },
    },
    "national-2020-28#conditions": {
      household: {
        age: { min: 18, max: 65 },
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
    "national-2020-28#purpose": {
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
    "national-2020-28#amount": {
      household: { householdCap: "50000.00", furtherLoan: "ceiling-not-seen" },
      subsidy: { subsidyCap: "50000.00" },
    },
    "national-2020-28#term": {
      household: { termMonths: { max: 36 } },
      subsidy: { longestSubsidisedMonths: 36 },
    },
    "national-2020-28#rate": {
      household: { rateCaps: [{ limit: { series: "pboc-benchmark" } }] },
      interest: { rateCaps: [{ limit: { series: "pboc-benchmark" } }] },
      subsidy: { subsidyRateLimit: { series: "pboc-benchmark" } },
    },
    "national-2020-28#security": {
      household: { collateralTaken: "forbidden", guarantorTaken: "forbidden" },
    },
  } as const satisfies Articles<National202028Citation>,
);
