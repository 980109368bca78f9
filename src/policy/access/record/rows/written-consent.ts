import type { Day } from "../../../../base/date/day.ts";
import type { Finding } from "../../../../kernel/finding.ts";
import { either } from "../../../../kernel/lists.ts";
import { met, type Requirement, unknown, unmet } from "../../../../kernel/requirement.ts";
import { day, word } from "../../../../kernel/values.ts";
import { because, type Reasons } from "../../answer.ts";
import type { PreparedRecord } from "../prepare.ts";
import type { RecordPerson } from "../types.ts";

/** The householder consented in writing, by the day of collection. */
export type ConsentFinding = Finding<
  "record/written-consent",
  // oxlint-disable-next-line typescript/no-redundant-type-constituents -- the word is for the reader: to the compiler a day is text
  { readonly writtenConsent: Day | "not-given"; readonly collectedOn?: Day },
  { readonly by: Day },
  "no-written-consent" | "consent-after-collection"
>;

/**
 * The householder consented in writing (书面授权) before the information was collected.
 *
 * @remarks
 * **Source** the terms name it; in Changge the information measure, art. 6. **Boundary** the day of collection itself
 * is in time. A consent of a day after the day of entry had not been given on it.
 */
export const writtenConsent: Requirement<ConsentFinding, RecordPerson, PreparedRecord> = {
  rule: "record/written-consent",
  says: { zh: "户主书面授权", en: "the householder's written consent" },
  facts: () => ({
    writtenConsent: either(
      day("书面授权日", "the day of the written consent"),
      word("not-given", "未授权", "none was given"),
      "书面授权日",
      "the day of the written consent",
      { zh: "not-given 表示没有书面授权", en: "`not-given` where there is none" },
    ),
    collectedOn: day("采集日", "the day of collection"),
  }),
  terms: () => ({
    writtenConsent: word("required", "户主书面授权", "the householder's written consent", {
      zh: "不晚于采集日",
      en: "by the day of collection",
    }),
  }),
  looksAt: ["asOf"],
  judge: ({ writtenConsent: consent, collectedOn, asOf }) => {
    const required = { by: collectedOn ?? asOf };
    const observed = {
      writtenConsent: consent ?? "not-given",
      ...(collectedOn === undefined ? {} : { collectedOn }),
    };
    if (consent === "not-given" || (consent !== undefined && consent > asOf))
      return unmet("no-written-consent", observed, required);
    if (consent === undefined)
      return collectedOn === undefined ? unknown("writtenConsent", "collectedOn") : unknown("writtenConsent");
    if (collectedOn === undefined) return unknown("collectedOn");
    return consent > collectedOn ? unmet("consent-after-collection", observed, required) : met(observed, required);
  },
  evidence: (finding) => {
    const { writtenConsent: given, collectedOn } = finding.observed;
    const consent =
      given === "not-given" ? { zh: "未授权", en: "none given" } : { zh: `授权日 ${given}`, en: `consent of ${given}` };
    const collected =
      collectedOn === undefined
        ? { zh: "采集日不详", en: "day of collection not known" }
        : { zh: `采集日 ${collectedOn}`, en: `collected on ${collectedOn}` };
    const { by } = finding.required;
    return because<ConsentFinding>(finding, REASONS, {
      zh: `${consent.zh}，${collected.zh}；须不晚于 ${by}`,
      en: `${consent.en}, ${collected.en}; required by ${by}`,
    });
  },
};

const REASONS: Reasons<ConsentFinding> = {
  "no-written-consent": { zh: "没有书面授权", en: "there is no written consent" },
  "consent-after-collection": { zh: "授权晚于采集", en: "the consent came after the collection" },
};
