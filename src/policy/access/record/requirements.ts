import { type ConditionFinding, conditionRequirement } from "../../../kernel/condition.ts";
import type { Requirement } from "../../../kernel/requirement.ts";
import { confirmation, personConditions } from "./conditions.ts";
import type { PreparedRecord } from "./prepare.ts";
import { collectorsSigned, type CollectorsSignedFinding } from "./rows/collectors-signed.ts";
import { enoughCollectors, type EnoughCollectorsFinding } from "./rows/enough-collectors.ts";
import { type ConsentFinding, writtenConsent } from "./rows/written-consent.ts";
import type { RecordPerson } from "./types.ts";

/** A condition that is answered yes or no. */
export type RecordConditionFinding = ConditionFinding<(typeof personConditions)[number] | typeof confirmation>;

/** What one rule about recording found. */
export type RecordFinding = ConsentFinding | RecordConditionFinding | EnoughCollectorsFinding | CollectorsSignedFinding;

/** The rules that `mayRecord` can apply. */
export type RecordRule = RecordFinding["rule"];

/** Everything that can be asked of a record, in the order of the document. */
export const recordRequirements: readonly Requirement<RecordFinding, RecordPerson, PreparedRecord>[] =
  /* @__PURE__ */ (() =>
    [
      writtenConsent,
      ...personConditions.map((condition) => conditionRequirement(condition)),
      enoughCollectors,
      collectorsSigned,
      conditionRequirement(confirmation),
    ] as unknown as readonly Requirement<RecordFinding, RecordPerson, PreparedRecord>[])(); // each of one of the findings
