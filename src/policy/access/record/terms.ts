import * as z from "zod";
import type { Citation } from "../../../kernel/citation.ts";
import { positiveCountField } from "../../../kernel/fields.ts";
import type { Terms } from "../../../kernel/terms.ts";
import { termsSchema } from "../../../kernel/terms-schema.ts";
import { recordReadings } from "../readings.ts";

/** What the terms can say about recording a household's credit information. */
export interface RecordTermValues {
  /** The householder's authorisation in writing, by the day of collection. */
  readonly writtenConsent?: "required";
  /** 常住本辖区. */
  readonly residentLocally?: "required";
  /** 具有本地区户口. */
  readonly locallyRegistered?: "required";
  /** 完全民事行为能力. */
  readonly fullCivilCapacity?: "required";
  /** Mainly farming, or another business of the rural economy. */
  readonly farming?: "required";
  /** At least so many people collect it together. */
  readonly collectorsAtLeast?: number;
  /** They sign the form. */
  readonly collectorsSign?: "required";
  /** Which of them: all, or as many as `collectorsAtLeast` asks. */
  readonly whoSigns?: "all" | "least-number";
  /** The householder confirms what was collected, before it is entered. */
  readonly confirmed?: "required";
}

/** Terms for `mayRecord`. */
export type RecordTerms<Article extends Citation = Citation> = Terms<"record", RecordTermValues, Article>;

/** The schema of {@link RecordTermValues}. */
export const recordTermValuesSchema: z.ZodType<RecordTermValues, RecordTermValues> = /* @__PURE__ */ (() => {
  const required = z.exactOptional(z.literal("required"));
  return z.strictObject({
    writtenConsent: required,
    residentLocally: required,
    locallyRegistered: required,
    fullCivilCapacity: required,
    farming: required,
    collectorsAtLeast: z.exactOptional(positiveCountField),
    collectorsSign: required,
    whoSigns: z.exactOptional(z.enum(["all", "least-number"])),
    confirmed: required,
  });
})();

/** The schema of {@link RecordTerms}. */
export const recordTermsSchema: z.ZodType<RecordTerms> = /* @__PURE__ */ (() =>
  termsSchema("record", recordTermValuesSchema, recordReadings))();
