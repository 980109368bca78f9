import type { Gansu202123Citation } from "../documents/gansu-2021-23.ts";
import { type Articles, pack } from "./pack.ts";

/**
 * Compensation funds of counties as Gansu keeps them, read in public summaries: loans of at most ten times the fund,
 * topped up below 20 % of its target. The target is each county's.
 */
export const gansu2021 = /* @__PURE__ */ pack(
  {
    pack: "gansu2021",
    title: { zh: "甘肃省风险补偿金（2021）", en: "Gansu, compensation funds (2021)" },
    edition: "2021",
    inForce: {},
    coverage: "points",
  },
  {
    "gansu-2021-23#leverage": {
      fund: { leverageMost: 10 },
    },
    "gansu-2021-23#top-up": {
      fund: { topUpBelow: "20%" },
    },
  } as const satisfies Articles<Gansu202123Citation>,
);
