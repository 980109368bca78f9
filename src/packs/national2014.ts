import type { National201478Citation } from "../documents/national-2014-78.ts";
import { type Articles, pack } from "./pack.ts";

/**
 * The national product of 2014 (扶贫小额信贷), read in public summaries: its day in 2014 is not known, its conditions were not
 * seen, its uses and its rate are from memory. `national2017`, `national2019` and `national2020` are its later editions. The
 * share of the interest that is subsidised is for counties to set.
 */
export const national2014 = /* @__PURE__ */ pack(
  {
    pack: "national2014",
    title: { zh: "扶贫小额信贷（2014）", en: "National product of 2014" },
    edition: "2014",
    inForce: {
      perhapsFrom: "2014-01-01",
      from: "2015-01-01",
      through: "2017-07-24",
      perhapsThrough: "2017-08-16",
      sources: ["national-2014-78#in force"],
    },
    coverage: "points",
    leftOpen: { household: { forbiddenPurposes: "from-memory", rateCaps: "from-memory" } },
  },
  {
    "national-2014-78#product": {
      household: {
        householdCap: "50000.00",
        termMonths: { max: 36 },
        collateralTaken: "forbidden",
        guarantorTaken: "forbidden",
      },
      subsidy: { subsidyCap: "50000.00", longestSubsidisedMonths: 36 },
    },
    "national-2014-78#people": {
      household: { householdKinds: ["registered-poor"], enjoysPolicy: "required-of-lifted-out" },
    },
    "national-2014-78#purpose": {
      household: { forbiddenPurposes: ["building", "weddings", "wealth-products"] },
    },
    "national-2014-78#rate": {
      household: { rateCaps: [{ limit: { series: "pboc-benchmark" } }] },
      interest: { rateCaps: [{ limit: { series: "pboc-benchmark" } }] },
      subsidy: { subsidyRateLimit: { series: "pboc-benchmark" } },
    },
  } as const satisfies Articles<National201478Citation>,
);
