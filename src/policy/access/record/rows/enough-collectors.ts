import { INCLUSIVE } from "../../../../kernel/law.ts";
import type { Finding } from "../../../../kernel/finding.ts";
import { listOf } from "../../../../kernel/lists.ts";
import { record, recordField } from "../../../../kernel/record.ts";
import { met, type Requirement, unknown, unmet } from "../../../../kernel/requirement.ts";
import { needed } from "../../../../kernel/value.ts";
import { positiveCount, text, yesNo } from "../../../../kernel/values.ts";
import { because } from "../../answer.ts";
import type { PreparedRecord } from "../prepare.ts";
import type { Collector, RecordPerson } from "../types.ts";

/** Enough people collected together. */
export type EnoughCollectorsFinding = Finding<
  "record/enough-collectors",
  { readonly collectors: number },
  { readonly atLeast: number },
  "too-few-collectors"
>;

export const collectorRecord = /* @__PURE__ */ record<Collector>(
  "Collector",
  "Somebody who collected the information (采集人员).",
  () => ({
    id: needed(text("采集人员编号", "id of the collector")),
    signed: yesNo("采集人员是否签名", "whether the collector signed", { zh: "在表上签名", en: "the form" }),
  }),
);

/** Enough people collected. Boundary: exactly so many are enough (含). */
export const enoughCollectors: Requirement<EnoughCollectorsFinding, RecordPerson, PreparedRecord> = {
  rule: "record/enough-collectors",
  says: { zh: "采集人数", en: "enough collectors" },
  facts: () => ({
    collectors: listOf(
      recordField(collectorRecord, "采集人员", "collector"),
      "采集人员",
      "who collected",
      {},
      { zh: "全体采集人员；空列表表示没有人采集", en: "everybody; an empty list: nobody" },
    ),
  }),
  terms: () => ({
    collectorsAtLeast: positiveCount("最少采集人数", "least number of collectors", {
      zh: "至少这么多人共同采集（含）",
      en: "at least so many people collect it together",
    }),
  }),
  /** 以上 includes its figure. */
  law: INCLUSIVE,
  judge: ({ collectors }, { leastCollectors: atLeast }) => {
    if (collectors === undefined) return unknown("collectors");
    const [observed, required] = [{ collectors: collectors.length }, { atLeast }];
    return collectors.length >= atLeast ? met(observed, required) : unmet("too-few-collectors", observed, required);
  },
  evidence: (finding) => {
    const count = String(finding.observed.collectors);
    const least = String(finding.required.atLeast);
    return because<EnoughCollectorsFinding>(
      finding,
      { "too-few-collectors": { zh: "采集人数不足", en: "too few collected" } },
      { zh: `采集人员 ${count} 人，至少 ${least} 人（含）`, en: `collectors: ${count}, at least ${least}` },
    );
  },
};
