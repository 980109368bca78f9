import type { QingyangSubsidyCitation } from "../documents/qingyang-subsidy.ts";
import { type Articles, pack } from "./pack.ts";

/**
 * Qingyang (Anhui): the share of the interest that is subsidised, by product and by the day on which the
 * interest arises; read in public summaries. Beyond 2025 the share of the 2021 product is not known. The
 * cap is the national product's: `combineTerms(national2021.subsidy, qingyang.subsidy)`.
 */
export const qingyang = /* @__PURE__ */ pack(
  {
    pack: "qingyang",
    title: { zh: "青阳县贴息", en: "Qingyang, interest subsidy" },
    edition: "2024",
    inForce: {},
    coverage: "points",
    addsTo: "national2021",
  },
  {
    "qingyang-subsidy#share 2021": {
      subsidy: {
        subsidyShares: [
          { product: "microcredit-2021", through: "2023-12-31", share: "100%" },
          { product: "microcredit-2021", from: "2024-01-01", through: "2025-12-31", share: "70%" },
          { product: "microcredit-2014", share: "100%", source: "qingyang-subsidy#share original" },
        ],
      },
    },
  } as const satisfies Articles<QingyangSubsidyCitation>,
);
