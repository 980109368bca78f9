import { termsKind } from "../../kernel/kind.ts";
import { gradeBandsTerm } from "./grade-bands.ts";
import { gradingReadings } from "./grading-readings.ts";
import type { GradingTermValues } from "./types.ts";

export const gradingTermsKind = /* @__PURE__ */ termsKind<
  "grading",
  GradingTermValues,
  unknown,
  typeof gradingReadings
>({
  kind: "grading",
  name: "Grading",
  about: "What the terms can say about grades (信用等级).",
  functions: ["gradeOf", "analyseBands"],
  fields: () => ({ gradeBands: gradeBandsTerm() }),
  readings: gradingReadings,
});
