import type { National201478Citation } from "../documents/national-2014-78.ts";
import type { National201924Citation } from "../documents/national-2019-24.ts";
import type { National202028Citation } from "../documents/national-2020-28.ts";
import { type Articles, pack } from "./pack.ts";

/**
 * The national product of 2014 after the notice of 2020, known as news of 3 July 2020: monitored marginal
 * households may borrow too. Its day is that of the news.
 */
export const national2020 = /* @__PURE__ */ pack(
  {
    pack: "national2014",
    title: { zh: "扶贫小额信贷(2014,2020 年完善)", en: "National product of 2014, as widened in 2020" },
    edition: "2020",
    inForce: { from: "2020-07-03", through: "2020-12-31", sources: ["national-2020-28#contracts"] },
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
    "national-2020-28#people": {
      household: { householdKinds: ["registered-poor", "no-longer-poor", "monitored-marginal"] },
    },
  } as const satisfies Articles<National201478Citation | National201924Citation | National202028Citation>,
);
