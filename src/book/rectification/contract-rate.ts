// compat
export type { ContractRateFinding, RateRequired } from "./rows/contract-rate.ts";
