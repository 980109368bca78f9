import { termsKind } from "../../kernel/kind.ts";
import { listOf } from "../../kernel/lists.ts";
import { oneOf, unnamed } from "../../kernel/members.ts";
import { record, recordField } from "../../kernel/record.ts";
import { needed } from "../../kernel/value.ts";
import { text } from "../../kernel/values.ts";
import { gradeBandsTerm } from "./grade-bands.ts";
import { gradingReadings } from "./grading-readings.ts";
import { points } from "./points.ts";
import type { PointsKind, PointsTermValues } from "./types.ts";

export const pointsKindRecord = /* @__PURE__ */ record<PointsKind>(
  "PointsKind",
  "A kind of event and what it does.",
  () => ({
    event: needed(text("事项", "kind of event")),
    effect: needed(
      oneOf(
        unnamed({
          adds: ["加分", "adds points"],
          deducts: ["扣分", "deducts points"],
          restricts: ["限制", "restricts"],
        }),
        "作用",
        "effect",
        {
          zh: "限制：集体分配等其他收益受限制（限制条件）",
          en: "`restricts`, the holder's share of other benefits is limited (限制条件)",
        },
      ),
    ),
  }),
);

export const pointsTermsKind = /* @__PURE__ */ termsKind<"points", PointsTermValues, unknown, typeof gradingReadings>({
  kind: "points",
  name: "Points",
  about: "What the terms can say about points that events add and deduct (积分).",
  functions: ["replayPoints"],
  fields: () => ({
    gradeBands: gradeBandsTerm(),
    basePoints: points("基础积分", "points to begin with", { zh: "人人相同", en: "everybody's" }),
    lowestPoints: points("积分下限", "lowest balance of points"),
    highestPoints: points("积分上限", "highest balance of points"),
    pointsKinds: listOf(
      recordField(pointsKindRecord, "积分事项", "kind of event"),
      "积分事项及作用",
      "kinds of events and their effect on points",
      { atLeast: 1, once: "event" },
    ),
  }),
  readings: gradingReadings,
});
