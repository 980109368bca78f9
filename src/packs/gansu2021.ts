import type { Gansu202123Citation } from "../documents/gansu-2021-23.ts";
import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { Pack } from "./pack.ts";

/**
 * Compensation funds of counties as Gansu keeps them, read in public summaries: loans of at most ten times the fund,
 * topped up below 20 % of its target. The target is each county's.
 */
export const gansu2021 = /* @__PURE__ */ freezeDeep({
  pack: "gansu2021",
  title: { zh: "甘肃省风险补偿金(2021)", en: "Gansu, compensation funds (2021)" },
  edition: "2021",
  inForce: {},
  fund: {
    kind: "fund",
    pack: "gansu2021",
    edition: "2021",
    stated: {
      "gansu-2021-23#leverage": { leverageMost: 10 },
      "gansu-2021-23#top-up": { topUpBelow: "20%" },
    },
  },
} as const satisfies Pack<Gansu202123Citation>);
