// compat
export type { IdleFinding, JudgedStretch } from "./rows/idle-money.ts";
