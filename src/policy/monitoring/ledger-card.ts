// compat
export type { LedgerCardFinding } from "./rows/ledger-card.ts";
