// compat
export type { CheckFinding } from "./conditions.ts";
