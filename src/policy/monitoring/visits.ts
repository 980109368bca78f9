// compat
export type { VisitedQuarter, VisitNotCounted } from "./visited-quarters.ts";
export type { VisitsFinding } from "./rows/visits.ts";
