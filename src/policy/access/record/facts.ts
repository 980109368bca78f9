import * as z from "zod";
import type { Day } from "../../../base/date/day.ts";
import { outOfOrder, repeatedId } from "../../../base/input/wording.ts";
import { between, type Found, repeated } from "../../../kernel/between.ts";
import { dayField, nameField } from "../../../kernel/fields.ts";

/** Somebody who collected the information (采集人员). */
export interface Collector {
  readonly id: string;
  /** Whether they signed the form. */
  readonly signed?: boolean;
}

/** A householder whose household is to be recorded. What is not known is left out. */
export interface RecordPerson {
  readonly id: string;
  /** The day on which the information is to be entered. */
  readonly asOf: Day;
  /** The day on which the householder consented in writing (书面授权). */
  // eslint-disable-next-line @typescript-eslint/no-redundant-type-constituents -- the word is for the reader: to the compiler a day is text
  readonly writtenConsent?: Day | "not-given";
  /** The day on which the information was collected. */
  readonly collectedOn?: Day;
  /** 常住本辖区. */
  readonly residentLocally?: boolean;
  /** 具有本地区户口. */
  readonly locallyRegistered?: boolean;
  /** 完全民事行为能力. */
  readonly fullCivilCapacity?: boolean;
  /** Mainly farming, or another business of the rural economy. */
  readonly farming?: boolean;
  /** Everybody who collected; an empty list: nobody. */
  readonly collectors?: readonly Collector[];
  /** The householder has confirmed what was collected (核实确认). */
  readonly confirmed?: boolean;
}

/** The schema of {@link RecordPerson}. */
export const recordPersonSchema: z.ZodType<RecordPerson, RecordPerson> = /* @__PURE__ */ (() => {
  const holds = z.exactOptional(z.boolean());
  return between<RecordPerson>(
    z.strictObject({
      id: nameField,
      asOf: dayField,
      writtenConsent: z.exactOptional(z.union([dayField, z.literal("not-given")])),
      collectedOn: z.exactOptional(dayField),
      residentLocally: holds,
      locallyRegistered: holds,
      fullCivilCapacity: holds,
      farming: holds,
      collectors: z.exactOptional(z.array(z.strictObject({ id: nameField, signed: holds }))),
      confirmed: holds,
    }),
    eachCollectorOnce,
    collectedByThen,
  );
})();

function eachCollectorOnce({ collectors }: RecordPerson): readonly Found[] {
  const ids = (collectors ?? []).map(({ id }) => id);
  return repeated(ids).map((i) => ({ issue: repeatedId(""), path: ["collectors", i, "id"] }));
}

function collectedByThen({ collectedOn, asOf }: RecordPerson): readonly Found[] {
  if (collectedOn === undefined || !(collectedOn > asOf)) return [];
  const issue = outOfOrder("", "采集日不得晚于录入日", "must not be after the day of entry");
  return [{ issue, path: ["collectedOn"] }];
}
