import { anomalyReadings } from "./rows/anomalies.ts";
import { visitReadings } from "./rows/visits.ts";

/** The open points about looking after a loan. */
export const monitoringReadings = { ...visitReadings, ...anomalyReadings } as const;
