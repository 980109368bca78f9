import type { ShanxiCitation } from "../documents/shanxi-opinion.ts";
import { type Articles, pack } from "./pack.ts";

/**
 * Shanxi: registered households, poor and no longer poor. Good credit, the wish for a loan, potential,
 * skills and means to repay are where the work is to begin, not conditions.
 */
export const shanxi = /* @__PURE__ */ pack(
  {
    pack: "shanxi",
    title: { zh: "山西省扶贫小额信贷", en: "Shanxi, microcredit" },
    edition: "undated",
    inForce: {},
    coverage: "excerpt",
  },
  {
    "shanxi-opinion#2": {
      household: { collateralTaken: "forbidden", guarantorTaken: "forbidden" },
    },
    "shanxi-opinion#4.1": {
      household: { householdKinds: ["registered-poor", "no-longer-poor"] },
    },
  } as const satisfies Articles<ShanxiCitation>,
);
