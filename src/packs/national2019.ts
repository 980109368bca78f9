import type { National201478Citation } from "../documents/national-2014-78.ts";
import type { National201924Citation } from "../documents/national-2019-24.ts";
import { type Articles, pack } from "./pack.ts";

/**
 * The national product of 2014 after the notice of 2019, read in public summaries. The notice is known as
 * of May to July 2019 only: which edition holds for contracts of these months is open.
 */
export const national2019 = /* @__PURE__ */ pack(
  {
    pack: "national2014",
    title: { zh: "扶贫小额信贷(2014,2019 年规范)", en: "National product of 2014, as put in order in 2019" },
    edition: "2019",
    inForce: {
      perhapsFrom: "2019-05-01",
      from: "2019-08-01",
      through: "2020-07-02",
      sources: ["national-2019-24#purpose"],
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
    "national-2019-24#age": {
      household: { age: { min: 18, max: 65 } },
    },
    "national-2019-24#purpose": {
      household: {
        usesItself: "required",
        forbiddenPurposes: ["on-lending", "quota-swap"],
        shareDividend: "ended",
      },
    },
  } as const satisfies Articles<National201478Citation | National201924Citation>,
);
