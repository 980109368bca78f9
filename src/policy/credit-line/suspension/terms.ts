import { termsKind } from "../../../kernel/kind.ts";
import { members, setOf } from "../../../kernel/members.ts";
import { record, recordField } from "../../../kernel/record.ts";
import { needed } from "../../../kernel/value.ts";
import { count, positiveCount, word } from "../../../kernel/values.ts";
import { suspensionReadings } from "./readings.ts";
import type { LateEpisodes, SuspensionTermValues } from "./types.ts";

export const suspensionEvents = /* @__PURE__ */ members(
  "SuspensionEvent",
  "The events for which a credit line may be suspended, beside overdue payment and misuse. Proceedings: as defendant, respondent, party to enforcement or suspect (被告、被执行人、被申请人、犯罪嫌疑人).",
  {
    "illegal-fund-raising": ["参与非法集资", "illegal fund-raising"],
    death: ["死亡", "death"],
    "loss-of-capacity": ["丧失民事行为能力", "loss of civil capacity"],
    "declared-missing": ["宣告失踪", "declared missing"],
    "declared-dead": ["宣告死亡", "declared dead"],
    proceedings: ["诉讼、仲裁、执行或刑事程序", "proceedings against the borrower"],
    "refused-check": ["不配合贷后检查", "refused a check after lending"],
    "refused-proof": ["拒绝提供用途证明", "refused proof of use"],
  },
);

export const lateEpisodesRecord = /* @__PURE__ */ record<LateEpisodes>(
  "LateEpisodes",
  "So many times overdue for more days than this.",
  () => ({
    daysOver: needed(count("超过几天", "more days than this", { zh: "不含本数", en: "the figure itself is none" })),
    times: needed(positiveCount("次数", "times")),
  }),
);

export const suspensionTermsKind = /* @__PURE__ */ termsKind<
  "suspension",
  SuspensionTermValues,
  unknown,
  typeof suspensionReadings
>({
  kind: "suspension",
  name: "Suspension",
  about: "What the terms can say about suspending a credit line (暂停授信).",
  functions: ["assessSuspension"],
  fields: () => ({
    overdueDaysOver: count("可暂停授信的逾期天数（超过）", "days overdue above which a line may be suspended", {
      zh: "超，不含本数",
      en: "the figure itself is no ground",
    }),
    lateEpisodes: recordField(
      lateEpisodesRecord,
      "可暂停授信的累计逾期次数",
      "times overdue for which a line may be suspended",
    ),
    misuse: word("ground", "未按约定用途使用", "use otherwise than agreed"),
    suspensionEvents: setOf(suspensionEvents, "可暂停授信的其他情形", "other events for which a line may be suspended"),
  }),
  readings: suspensionReadings,
});
