// compat
export type { RecordConditionFinding, RecordFinding, RecordRule } from "./requirements.ts";
export type { CollectorsSignedFinding } from "./rows/collectors-signed.ts";
export type { EnoughCollectorsFinding } from "./rows/enough-collectors.ts";
export type { ConsentFinding } from "./rows/written-consent.ts";
