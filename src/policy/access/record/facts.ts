import { outOfOrder, repeatedId } from "../../../base/input/wording.ts";
import { type Found, repeated } from "../../../kernel/between.ts";
import { record } from "../../../kernel/record.ts";
import { factsOf } from "../../../kernel/requirement.ts";
import { type FieldsOf, needed } from "../../../kernel/value.ts";
import { day, text } from "../../../kernel/values.ts";
import { recordRequirements } from "./requirements.ts";
import type { RecordPerson } from "./types.ts";

export const recordPersonRecord = /* @__PURE__ */ record<RecordPerson>(
  "RecordPerson",
  "A householder whose household is to be recorded. What is not known is left out.",
  () =>
    ({
      id: needed(text("户主编号", "id of the householder")),
      asOf: needed(day("录入日", "day on which the information is to be entered")),
      ...factsOf(recordRequirements),
    }) as FieldsOf<RecordPerson>, // the type is written from both
  { checks: [eachCollectorOnce, collectedByThen] },
);

function eachCollectorOnce({ collectors }: RecordPerson): readonly Found[] {
  const ids = (collectors ?? []).map(({ id }) => id);
  return repeated(ids).map((i) => ({ issue: repeatedId(""), path: ["collectors", i, "id"] }));
}

function collectedByThen({ collectedOn, asOf }: RecordPerson): readonly Found[] {
  if (collectedOn === undefined || !(collectedOn > asOf)) return [];
  const issue = outOfOrder("", "采集日不得晚于录入日", "must not be after the day of entry");
  return [{ issue, path: ["collectedOn"] }];
}
