// compat
export { queryReadings } from "./query/requirements.ts";
export { signatureReadings as recordReadings } from "./record/rows/collectors-signed.ts";
