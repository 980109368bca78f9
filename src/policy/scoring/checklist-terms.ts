import { termsKind } from "../../kernel/kind.ts";
import { listOf } from "../../kernel/lists.ts";
import { record, recordField } from "../../kernel/record.ts";
import { needed } from "../../kernel/value.ts";
import { bilingual, positiveCount, text } from "../../kernel/values.ts";
import type { ChecklistItem, ChecklistPart, ChecklistTermValues } from "./types.ts";

export const checklistPartRecord = /* @__PURE__ */ record<ChecklistPart>(
  "ChecklistPart",
  "A part of a checklist, such as 五有: how many items it has.",
  () => ({
    part: needed(text("组成部分", "id of the part")),
    label: needed(bilingual("名称", "its name")),
    count: needed(positiveCount("项数", "how many items it has")),
  }),
);

export const checklistItemRecord = /* @__PURE__ */ record<ChecklistItem>(
  "ChecklistItem",
  'One item: a statement that holds or does not, such as "is without bad habits".',
  () => ({
    item: needed(text("项", "id of the item")),
    part: needed(text("所属部分", "its part")),
    label: needed(bilingual("内容", "the statement")),
  }),
);

export const checklistTermsKind = /* @__PURE__ */ termsKind<
  "checklist",
  ChecklistTermValues,
  unknown,
  Readonly<Record<string, never>>
>({
  kind: "checklist",
  name: "Checklist",
  about: "What the terms can say about a checklist.",
  functions: ["assessChecklist"],
  fields: () => ({
    checklistParts: listOf(
      recordField(checklistPartRecord, "组成部分", "part"),
      "定性标准的组成",
      "parts of the checklist",
      { atLeast: 1, once: "part" },
    ),
    checklistItems: listOf(
      recordField(checklistItemRecord, "项", "item"),
      "定性标准的各项",
      "items of the checklist",
      { atLeast: 1, once: "item" },
      { zh: "每部分与其项数相同", en: "as many for each part as it counts" },
    ),
  }),
  readings: {},
});
