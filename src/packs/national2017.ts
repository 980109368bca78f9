import type { National201742Citation } from "../documents/national-2017-42.ts";
import { type Articles, pack } from "./pack.ts";

/**
 * The tolerance of bad loans of the national notice of 2017, read in public summaries: a lender's rate may be up to
 * two percentage points above its own target. The target is each lender's.
 */
export const national2017 = /* @__PURE__ */ pack(
  {
    pack: "national2017",
    title: { zh: "扶贫小额信贷不良容忍度(2017)", en: "National tolerance of bad loans (2017)" },
    edition: "2017",
    inForce: {},
    coverage: "points",
  },
  {
    "national-2017-42#tolerance": {
      targets: {
        targets: [{ target: "bad-rate", of: "outstanding", atMost: "own-target", plusPoints: "2%" }],
      },
    },
  } as const satisfies Articles<National201742Citation>,
);
