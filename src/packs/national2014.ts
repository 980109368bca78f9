import type { National201478Citation } from "../documents/national-2014-78.ts";
import type { National202028Citation } from "../documents/national-2020-28.ts";
import { type Articles, pack } from "./pack.ts";

/**
 * The national product of 2014 (扶贫小额信贷), read in public summaries: its day in 2014 is not known. Contracts
 * signed by the end of 2020 keep the terms of their day (银保监发〔2020〕28号); `national2019` and `national2020` are
 * its later editions. The share of the interest that is subsidised is for counties to set.
 */
export const national2014 = /* @__PURE__ */ pack(
  {
    pack: "national2014",
    title: { zh: "扶贫小额信贷(2014)", en: "National product of 2014" },
    edition: "2014",
    inForce: {
      perhapsFrom: "2014-01-01",
      from: "2015-01-01",
      through: "2019-04-30",
      sources: ["national-2014-78#product"],
    },
    coverage: "points",
  },
  {
    "national-2014-78#product": {
      household: {
        householdCap: "50000.00",
        termMonths: { max: 36 },
        collateralTaken: "forbidden",
        guarantorTaken: "forbidden",
        rateCaps: [{ limit: { series: "pboc-benchmark" } }],
      },
      interest: { rateCaps: [{ limit: { series: "pboc-benchmark" } }] },
      subsidy: {
        subsidyCap: "50000.00",
        longestSubsidisedMonths: 36,
        subsidyRateLimit: { series: "pboc-benchmark" },
      },
    },
  } as const satisfies Articles<National201478Citation | National202028Citation>,
);
