import { anomalyReadings } from "./rows/anomalies.ts";
import { visitReadings } from "./rows/visits.ts";

/** The open points about looking after a loan. */
// oxfmt-ignore
export const monitoringReadings = /* @__PURE__ */ (() => ({ ...visitReadings, ...anomalyReadings } as const))();
