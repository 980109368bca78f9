import type { Bilingual } from "../../../base/input/bilingual.ts";
import type { ExplainOptions, Explanation } from "../../../kernel/explanation.ts";
import { recordReadings } from "../readings.ts";
import { type AnswerWords, explainAnswer, namesIn } from "../explain-answer.ts";
import type { RecordAnswer } from "./may-record.ts";
import type { RecordFinding } from "./findings.ts";

/**
 * Explains whether the credit information of a household may be recorded: each rule with its evidence and source.
 *
 * @example
 * ```ts
 * import { explainRecord, mayRecord, renderText } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const result = mayRecord(changge2017.record, { id: "H1", asOf: "2018-03-10", writtenConsent: "not-given" });
 * renderText(explainRecord(result, { language: "en" })).split("\n")[0];
 * // => "Record of H1, 2018-03-10: may not be recorded"
 * ```
 */
export function explainRecord(result: RecordAnswer, options: ExplainOptions): Explanation {
  const outcome = OUTCOMES[result.outcome];
  const heading = {
    zh: `${result.person} 的信用信息(${result.asOf}):${outcome.zh}`,
    en: `Record of ${result.person}, ${result.asOf}: ${outcome.en}`,
  };
  return explainAnswer(result, { heading, ...WORDS }, options);
}

const OUTCOMES = {
  "may-be-recorded": { zh: "可以录入", en: "may be recorded" },
  "may-not-be-recorded": { zh: "不得录入", en: "may not be recorded" },
  undetermined: { zh: "尚不能判断", en: "cannot be decided yet" },
} as const satisfies Record<RecordAnswer["outcome"], Bilingual>;

const RULES = {
  "record/written-consent": { zh: "户主书面授权", en: "the householder's written consent" },
  "record/resident-locally": { zh: "常住本辖区", en: "lives in the area" },
  "record/locally-registered": { zh: "本地区户口", en: "registered in the area" },
  "record/full-civil-capacity": { zh: "完全民事行为能力", en: "full civil capacity" },
  "record/farming": { zh: "主要从事农村生产经营", en: "farming or another rural business" },
  "record/enough-collectors": { zh: "采集人数", en: "enough collectors" },
  "record/collectors-signed": { zh: "采集人员签名", en: "signatures of the collectors" },
  "record/confirmed": { zh: "户主核实确认", en: "confirmed by the householder" },
} as const satisfies Record<RecordFinding["rule"], Bilingual>;

const WORDS: Omit<AnswerWords<RecordFinding>, "heading"> = {
  rules: RULES,
  reasons: {
    "no-written-consent": { zh: "没有书面授权", en: "there is no written consent" },
    "consent-after-collection": { zh: "授权晚于采集", en: "the consent came after the collection" },
    "not-resident-locally": { zh: "不常住本辖区", en: "does not live in the area" },
    "not-registered-locally": { zh: "没有本地区户口", en: "is not registered in the area" },
    "no-full-civil-capacity": { zh: "没有完全民事行为能力", en: "lacks full civil capacity" },
    "not-farming": { zh: "不是主要从事农村生产经营的农民", en: "is not in farming or another rural business" },
    "too-few-collectors": { zh: "采集人数不足", en: "too few collected" },
    "signature-missing": { zh: "缺少采集人员签名", en: "a signature is missing" },
    "not-confirmed": { zh: "户主没有核实确认", en: "the householder has not confirmed it" },
  },
  facts: {
    writtenConsent: { zh: "书面授权日", en: "the day of the written consent" },
    collectedOn: { zh: "采集日", en: "the day of collection" },
    residentLocally: { zh: "是否常住本辖区", en: "whether they live in the area" },
    locallyRegistered: { zh: "是否具有本地区户口", en: "whether they are registered in the area" },
    fullCivilCapacity: { zh: "是否具有完全民事行为能力", en: "whether they have full civil capacity" },
    farming: { zh: "是否主要从事农村生产经营", en: "whether they are in farming or another rural business" },
    collectors: { zh: "采集人员", en: "who collected" },
    "collectors.signed": { zh: "采集人员是否都已签名", en: "whether each collector signed" },
    confirmed: { zh: "户主是否已核实确认", en: "whether the householder has confirmed it" },
  },
  evidence: evidenceOf,
  register: recordReadings,
};

function evidenceOf(finding: Extract<RecordFinding, { outcome: "met" | "unmet" }>): readonly Bilingual[] {
  switch (finding.rule) {
    case "record/written-consent": {
      const { writtenConsent, collectedOn } = finding.observed;
      const consent =
        writtenConsent === "not-given"
          ? { zh: "未授权", en: "none given" }
          : { zh: `授权日 ${writtenConsent}`, en: `consent of ${writtenConsent}` };
      const collected =
        collectedOn === undefined
          ? { zh: "采集日不详", en: "day of collection not known" }
          : { zh: `采集日 ${collectedOn}`, en: `collected on ${collectedOn}` };
      return [
        {
          zh: `${consent.zh},${collected.zh};须不晚于 ${finding.required.by}`,
          en: `${consent.en}, ${collected.en}; required by ${finding.required.by}`,
        },
      ];
    }
    case "record/enough-collectors": {
      const count = String(finding.observed.collectors);
      const least = String(finding.required.atLeast);
      return [{ zh: `采集人员 ${count} 人,至少 ${least} 人(含)`, en: `collectors: ${count}, at least ${least}` }];
    }
    case "record/collectors-signed": {
      const { signed, notSigned, notKnown } = finding.observed;
      const names = [signed, notSigned, notKnown].map(namesIn) as [Bilingual, Bilingual, Bilingual]; // the three of them
      const asked = String(finding.required.signatures);
      return [
        {
          zh: `已签名:${names[0].zh};未签名:${names[1].zh};不详:${names[2].zh}`,
          en: `signed: ${names[0].en}; not signed: ${names[1].en}; not known: ${names[2].en}`,
        },
        { zh: `须有签名 ${asked} 个`, en: `signatures asked for: ${asked}` },
      ];
    }
    case "record/resident-locally":
    case "record/locally-registered":
    case "record/full-civil-capacity":
    case "record/farming":
    case "record/confirmed":
      return [finding.observed.holds ? { zh: "是", en: "yes" } : { zh: "否", en: "no" }];
  }
}
