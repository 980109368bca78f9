import { listOf } from "../../kernel/lists.ts";
import { record, recordField } from "../../kernel/record.ts";
import { needed } from "../../kernel/value.ts";
import { day, text } from "../../kernel/values.ts";
import { points } from "./points.ts";
import type { PointsEvent, PointsFacts } from "./types.ts";

export const pointsEventRecord = /* @__PURE__ */ record<PointsEvent>(
  "PointsEvent",
  "Something that adds points, or with a minus sign deducts them.",
  () => ({
    id: needed(text("事项编号", "id of the event")),
    on: needed(day("发生日", "day of the event")),
    points: needed(points("分值", "points", { zh: "负数为扣分", en: "negative, deducted" })),
    reason: needed(text("事由", "what it was for")),
    event: text("事项类别", "kind of event", { zh: "条件区分类别时", en: "where the terms tell kinds apart" }),
  }),
);

export const pointsFactsRecord = /* @__PURE__ */ record<PointsFacts>(
  "PointsFacts",
  "What `replayPoints` needs to know.",
  () => ({
    holder: needed(text("积分所属户", "holder of the points")),
    asOf: needed(day("判断日", "day of judgement", { zh: "此后的事项不看", en: "later events are not looked at" })),
    events: needed(listOf(recordField(pointsEventRecord, "积分事项", "event"), "积分事项", "events", { once: "id" })),
  }),
);
