// Written by `npm run tables` from what this room declares; a change by hand is lost.
import type { Citation } from "../../../kernel/citation.ts";
import type { Day } from "../../../base/date/day.ts";
import type { Terms } from "../../../kernel/terms.ts";

/** A householder whose household is to be recorded. What is not known is left out. */
export interface RecordPerson {
  /** Id of the householder (户主编号). */
  readonly id: string;
  /** Day on which the information is to be entered (录入日). */
  readonly asOf: Day;
  /** The day of the written consent (书面授权日): `not-given` where there is none. */
  readonly writtenConsent?: Day | "not-given";
  /** The day of collection (采集日). */
  readonly collectedOn?: Day;
  /** Resident in the area (常住本辖区). */
  readonly residentLocally?: boolean;
  /** Household registration in the area (具有本地区户口). */
  readonly locallyRegistered?: boolean;
  /** Full civil capacity (完全民事行为能力). */
  readonly fullCivilCapacity?: boolean;
  /** Mainly farming or another rural business (主要从事农村生产经营). */
  readonly farming?: boolean;
  /** Who collected (采集人员): everybody; an empty list: nobody. */
  readonly collectors?: readonly Collector[];
  /** Confirmation by the householder (户主核实确认): of what was collected, before it is entered. */
  readonly confirmed?: boolean;
}

/** Somebody who collected the information (采集人员). */
export interface Collector {
  /** Id of the collector (采集人员编号). */
  readonly id: string;
  /** Whether the collector signed (采集人员是否签名): the form. */
  readonly signed?: boolean;
}

/** What the terms can say about recording a household's credit information. */
export interface RecordTermValues {
  /** The householder's written consent (户主书面授权): by the day of collection. */
  readonly writtenConsent?: "required";
  /** Resident in the area (常住本辖区). */
  readonly residentLocally?: "required";
  /** Household registration in the area (具有本地区户口). */
  readonly locallyRegistered?: "required";
  /** Full civil capacity (完全民事行为能力). */
  readonly fullCivilCapacity?: "required";
  /** Mainly farming or another rural business (主要从事农村生产经营). */
  readonly farming?: "required";
  /** Least number of collectors (最少采集人数): at least so many people collect it together. */
  readonly collectorsAtLeast?: number;
  /** Signatures of the collectors (采集人员签名): on the form. */
  readonly collectorsSign?: "required";
  /** Confirmation by the householder (户主核实确认). */
  readonly confirmed?: "required";
  /** Collectors who must sign (须签名的采集人员). */
  readonly whoSigns?: "all" | "least-number";
}

/** Terms for `mayRecord`. */
export type RecordTerms<Article extends Citation = Citation> = Terms<"record", RecordTermValues, Article>;
