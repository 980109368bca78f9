import { reading } from "../../kernel/reading.ts";

/** The open point about grading. */
export const gradingReadings = {
  "grading/fractional-score": /* @__PURE__ */ reading({
    term: "fractionalScore",
    disputedBy: ["borrower", "lender"],
    says: { zh: "带小数分数的归级", en: "grade of a score with decimals" },
    with: ["gradeBands"],
    question: {
      zh: "各等级以整分相接，带小数的分数归哪一级？",
      en: "The bands meet at whole points; to which grade does a score with decimals belong?",
    },
    chosen: "lower-edge",
    options: {
      "lower-edge": { zh: "达到下限才进入该级", en: "the grade whose lower edge is reached" },
      reject: { zh: "只认印出的分数段，落在其间的不评级", en: "the printed bands only; none between them" },
      floor: { zh: "舍去小数后评级", en: "decimals are cut off first" },
      round: { zh: "四舍五入到整分后评级", en: "rounded to whole points first" },
    },
    effect: { zh: "带小数的分数评为哪一级", en: "the grade of a score with decimals" },
    because: {
      zh: "达到某级的下限才进入该级：86.5 分未到 87 分，仍为 A 级。",
      en: "A grade begins where its lower edge is reached: 86.5 has not reached 87 and is still an A.",
    },
    source: "changge-2017-64#information 19",
  }),
} as const;
