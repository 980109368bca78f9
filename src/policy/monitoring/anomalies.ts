// compat
export type { AnomaliesFinding, JudgedAnomaly } from "./rows/anomalies.ts";
