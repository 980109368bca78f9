import type { ReadingRegister } from "../kernel/reading.ts";

/** The open points about stopping and honouring places. */
export const breakerReadings = {
  "breaker/town-villages": {
    term: "townVillages",
    with: ["townStopVillagesOver"],
    question: {
      zh: "“超过30%行政村”的分母是全部行政村,还是有贷款的行政村?",
      en: "More than 30 % of the villages: of all administrative villages, or of those with loans?",
    },
    chosen: "all",
    alternatives: ["with-loans"],
    because: {
      zh: "条文写的是全镇行政村,没有排除没有贷款的村。",
      en: "The article speaks of the town's administrative villages and leaves none out.",
    },
    source: "changge-2017-64#incentive 3.3",
  },
} as const satisfies ReadingRegister;
