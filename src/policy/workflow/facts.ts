import { listOf } from "../../kernel/lists.ts";
import { record, recordField, union, unionField } from "../../kernel/record.ts";
import { type FieldsOf, needed, type Value } from "../../kernel/value.ts";
import { day, text, word } from "../../kernel/values.ts";
import { calendarField } from "../../ledger/working-days/calendar.ts";
import type {
  ApplicationEvent,
  ApplicationState,
  ApplicationStepFacts,
  ApplicationTrackFacts,
  StagePassed,
  StageRefused,
  StageReturned,
  StageWithdrawn,
} from "./types.ts";

export const stagePassedRecord = /* @__PURE__ */ record<StagePassed>("StagePassed", "A stage was passed.", () => ({
  ...ofAnyOutcome(),
  outcome: needed(outcome("passed", "办结", "passed")),
  records: needed(
    listOf(
      text("材料", "record"),
      "提交的材料",
      "records presented at this stage",
      { once: true },
      { zh: "空列表表示没有", en: "an empty list, nothing" },
    ),
  ),
  publishedFrom: day("公示首日", "day from which it was published", { zh: "公示环节用", en: "of a publication" }),
}));

export const stageReturnedRecord = /* @__PURE__ */ record<StageReturned>(
  "StageReturned",
  "An application was sent back (退回) to an earlier stage, which must be passed again.",
  () => ({
    ...ofAnyOutcome(),
    outcome: needed(outcome("returned", "退回", "sent back")),
    backTo: needed(text("退回至", "stage to which it goes back")),
    because: because(),
  }),
);

export const stageRefusedRecord = /* @__PURE__ */ record<StageRefused>(
  "StageRefused",
  "An application was refused.",
  () => ({ ...ofAnyOutcome(), outcome: needed(outcome("refused", "不予通过", "refused")), because: because() }),
);

export const stageWithdrawnRecord = /* @__PURE__ */ record<StageWithdrawn>(
  "StageWithdrawn",
  "An application was withdrawn (撤回) by the applicant, at whatever stage it was.",
  () => ({ ...ofAnyOutcome(), outcome: needed(outcome("withdrawn", "撤回", "withdrawn")), because: because() }),
);

export const applicationEvent = /* @__PURE__ */ union<ApplicationEvent>(
  "ApplicationEvent",
  "Something that happened to an application: what came of one stage, on which day, by which body.",
  () => [stagePassedRecord, stageReturnedRecord, stageRefusedRecord, stageWithdrawnRecord],
  "outcome",
);

export const applicationStateRecord = /* @__PURE__ */ record<ApplicationState>(
  "ApplicationState",
  "An application so far: everything that happened to it, in order. Where it stands follows from this alone.",
  () => ({
    application: needed(text("申请编号", "id of the application")),
    record: needed(
      listOf(
        unionField(applicationEvent, "事项", "event"),
        "办理记录",
        "record",
        {},
        { zh: "按先后；空列表表示尚未开始", en: "in order; an empty list, nothing has happened yet" },
      ),
    ),
  }),
);

export const applicationTrackFactsRecord = /* @__PURE__ */ record<ApplicationTrackFacts>(
  "ApplicationTrackFacts",
  "What `trackApplication` needs to know.",
  trackFields,
);

export const applicationStepFactsRecord = /* @__PURE__ */ record<ApplicationStepFacts>(
  "ApplicationStepFacts",
  "What `advanceApplication` needs to know.",
  () => ({ ...trackFields(), event: needed(unionField(applicationEvent, "新的事项", "event to be taken in")) }),
);

function trackFields(): FieldsOf<ApplicationTrackFacts> {
  return {
    state: needed(recordField(applicationStateRecord, "申请的现状", "application so far")),
    calendar: calendarField("公示期按工作日计算时需要", "needed where publication runs for working days"),
  };
}

/** What every event says. */
function ofAnyOutcome(): Pick<FieldsOf<StagePassed>, "stage" | "by" | "on"> {
  return {
    stage: needed(text("环节", "stage")),
    by: needed(text("办理主体", "body that decided")),
    on: needed(day("办理日", "day on which it happened")),
  };
}

function outcome<const W extends string>(only: W, zh: string, en: string): Value<W, W, false> {
  return word(only, "结果", "outcome", { zh, en });
}

function because(): Value<string, string, false> {
  return text("理由", "reason that was given");
}
