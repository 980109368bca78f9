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
  "breaker/without-loans": {
    term: "withoutLoans",
    with: ["villageStopOver", "townStopOver"],
    question: {
      zh: "没有贷款的村(镇)算不算未超过?",
      en: "Does a place without loans count as not above the limit?",
    },
    chosen: "undetermined",
    alternatives: ["not-stopped"],
    because: {
      zh: "没有贷款就没有不良率,既不是超过,也不是未超过。",
      en: "Without loans there is no rate, neither above the limit nor within it.",
    },
    source: "changge-2017-64#incentive 3.2",
  },
} as const satisfies ReadingRegister;
