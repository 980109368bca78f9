// compat
export type { BodyFinding } from "./requirements.ts";
export type { EntitledFinding } from "./rows/entitled-body.ts";
export type { MatchingFinding } from "./rows/matching-information.ts";
export type { OwnAreaFinding } from "./rows/own-area.ts";
