// compat
export type { MonitoringRule } from "./assess-monitoring.ts";
