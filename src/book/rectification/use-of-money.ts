// compat
export type { UseFinding, UseRequired } from "./rows/use-of-money.ts";
