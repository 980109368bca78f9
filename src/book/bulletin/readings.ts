import { reading } from "../../kernel/reading.ts";
import { placesReadings } from "../portfolio/readings.ts";

/** The open points about a printed bulletin. */
export const bulletinReadings = {
  "bulletin/rounding": /* @__PURE__ */ reading({
    term: "rounding",
    disputedBy: ["authority", "auditor"],
    says: { zh: "印出数字尾数的取舍", en: "rounding of printed figures" },
    question: {
      zh: "印出的金额和比率是四舍五入还是舍去尾数？",
      en: "Are printed amounts and rates rounded half up, or cut off?",
    },
    chosen: "half-up",
    options: {
      "half-up": { zh: "四舍五入", en: "rounded half up" },
      down: { zh: "舍去尾数", en: "cut off" },
    },
    effect: { zh: "印出的数字与复算是否相符", en: "whether a printed figure agrees with the recomputed one" },
    because: {
      zh: "罗平表中的逾期率按四舍五入都能对上；按舍去尾数，九龙街道对不上，金额舍去的尾数也不能解释。",
      en: "Half up reproduces the printed rates of the Luoping table; cut off, that of 九龙街道 follows from no amounts printed so.",
    },
    source: "luoping-bulletin-2023-10#1.3",
  }),
  "portfolio/rate-places": { ...placesReadings["portfolio/rate-places"], with: ["overdueRate", "completion"] },
} as const;
