import type { ShanxiCitation } from "../documents/shanxi-opinion.ts";
import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { Pack } from "./pack.ts";

/**
 * Shanxi: registered households, poor and no longer poor. Good credit, the wish for a loan, potential,
 * skills and means to repay are where the work is to begin, not conditions.
 */
export const shanxi = /* @__PURE__ */ freezeDeep({
  pack: "shanxi",
  title: { zh: "山西省扶贫小额信贷", en: "Shanxi, microcredit" },
  edition: "undated",
  inForce: {},
  household: {
    kind: "household",
    pack: "shanxi",
    edition: "undated",
    stated: {
      "shanxi-opinion#2": { collateralTaken: "forbidden", guarantorTaken: "forbidden" },
      "shanxi-opinion#4.1": { householdKinds: ["registered-poor", "no-longer-poor"] },
    },
  },
} as const satisfies Pack<ShanxiCitation>);
