import type { Henan201785Citation } from "../documents/henan-2017-85.ts";
import { type Articles, pack } from "./pack.ts";

/**
 * Henan, read in public summaries: towns above 5 % and villages above 7 % of bad loans may be stopped, and operators
 * are subsidised on the amount that matches the households carried. The amount for each household is for counties to set.
 */
export const henan2017 = /* @__PURE__ */ pack(
  {
    pack: "henan2017",
    title: { zh: "河南省金融扶贫（2017）", en: "Henan, finance for poverty alleviation (2017)" },
    edition: "2017",
    inForce: {},
    coverage: "points",
  },
  {
    "henan-2017-85#operators": {
      operatorSubsidy: { operatorRate: "2%", tooFewHouseholds: "matching-amount" },
    },
    "henan-2017-85#breaker": {
      breaker: { villageStopOver: "7%", townStopOver: "5%" },
    },
  } as const satisfies Articles<Henan201785Citation>,
);
