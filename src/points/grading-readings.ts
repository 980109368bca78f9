import type { Reading } from "../kernel/reading.ts";
import type { FractionalScore } from "./grade-bands.ts";

/** The open point about grading. */
export const gradingReadings = {
  "grading/fractional-score": {
    term: "fractionalScore",
    with: ["gradeBands"],
    question: {
      zh: "各等级以整分相接,带小数的分数归哪一级?",
      en: "The bands meet at whole points; to which grade does a score with decimals belong?",
    },
    chosen: "lower-edge",
    alternatives: ["reject", "floor", "round"],
    because: {
      zh: "达到某级的下限才进入该级:86.5 分未到 87 分,仍为 A 级。",
      en: "A grade begins where its lower edge is reached: 86.5 has not reached 87 and is still an A.",
    },
    source: "changge-2017-64#information 19",
  },
} as const satisfies { readonly "grading/fractional-score": Reading<"fractionalScore", FractionalScore> };
