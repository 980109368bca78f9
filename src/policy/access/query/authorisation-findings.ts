// compat
export type { AuthorisationFinding } from "./requirements.ts";
export type { AuthorisedFinding } from "./rows/authorised.ts";
export type { GivenToFinding } from "./rows/given-to-this-body.ts";
export type { InForceFinding } from "./rows/in-force.ts";
export type { PurposeNamedFinding } from "./rows/purpose-named.ts";
export type { PurposeWithinFinding } from "./rows/purpose-within.ts";
