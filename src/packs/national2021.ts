import type { National20216Citation } from "../documents/national-2021-6.ts";
import type { RateLimit } from "../ledger/interest/types.ts";
import { type Articles, pack } from "./pack.ts";

/** Of one year up to a year, of over five years above it; fixed for the contract. */
const LPR = {
  series: "lpr",
  bands: [
    { throughMonths: 12, band: "1-year" },
    { throughMonths: 36, band: "over-5-years" },
  ],
} as const satisfies RateLimit;

/**
 * The national product of 2021 (脱贫人口小额信贷), read in public summaries: LPR of one year up to a year, of
 * over five years above it. Which share of the interest is subsidised is for counties to set.
 */
export const national2021 = /* @__PURE__ */ pack(
  {
    pack: "national2021",
    title: { zh: "脱贫人口小额信贷（2021）", en: "National product of 2021" },
    edition: "2021-03-04",
    inForce: {
      perhapsFrom: "2021-01-01",
      from: "2021-03-04",
      through: "2025-12-31",
      perhapsThrough: "2026-03-31",
      sources: ["national-2021-6#in force"],
    },
    coverage: "points",
    leftOpen: { household: { age: "lender-decides", mostRenewals: "from-memory" } },
  },
  {
    "national-2021-6#amount": {
      household: { householdCap: "50000.00", capWithHigherNeed: "100000.00" },
      bulletin: { householdCap: "50000.00" },
      compensation: { coveredUpTo: "50000.00" },
      subsidy: { subsidyCap: "50000.00", aboveCap: "portion" },
    },
    "national-2021-6#term": {
      household: { termMonths: { max: 36 } },
      interest: { longestMonths: 36 },
      subsidy: { longestMonths: 36 },
    },
    "national-2021-6#rate": {
      household: { rateCaps: [{ limit: LPR }] },
      interest: {
        rateCaps: [
          {
            limit: LPR,
          },
        ],
        rateFixed: "required",
      },
      subsidy: {
        subsidyRateLimit: LPR,
        rateFixed: "required",
      },
    },
    "national-2021-6#security": {
      household: { collateralTaken: "forbidden", guarantorTaken: "forbidden" },
    },
    "national-2021-6#people": {
      household: {
        householdKinds: ["no-longer-poor", "monitored-unstable", "monitored-marginal"],
        enjoysPolicy: "required-of-lifted-out",
      },
    },
    "national-2021-6#sudden hardship": {
      household: { laterKinds: { kinds: ["monitored-sudden-hardship"], from: "2023-01-01" } },
    },
    "national-2021-6#conditions": {
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
    "national-2021-6#age": {
      household: { age: { min: 18, max: 65 } },
    },
    "national-2021-6#purpose": {
      household: {
        usesItself: "required",
        forbiddenPurposes: [
          "weddings",
          "other-consumption",
          "operators",
          "building",
          "wealth-products",
          "household-goods",
          "share-dividend",
          "on-lending",
          "quota-swap",
        ],
      },
    },
    "national-2021-6#renewal": {
      household: { mostRenewals: 1 },
      interest: { mostRenewals: 1 },
      subsidy: { mostRenewals: 1 },
      maturity: { extend: "offered", renew: "offered", mostRenewals: 1 },
    },
  } as const satisfies Articles<National20216Citation>,
);
