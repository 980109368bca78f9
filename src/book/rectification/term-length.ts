// compat
export type { LoanLength, LoanLengthFinding } from "./rows/term-length.ts";
