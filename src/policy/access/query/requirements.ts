import type { Requirement } from "../../../kernel/requirement.ts";
import type { PreparedQuery } from "./prepare.ts";
import { authorised, type AuthorisedFinding } from "./rows/authorised.ts";
import { entitledBody, type EntitledFinding } from "./rows/entitled-body.ts";
import { type GivenToFinding, givenToThisBody } from "./rows/given-to-this-body.ts";
import { endReadings, inForce, type InForceFinding } from "./rows/in-force.ts";
import { informationReadings, type MatchingFinding, matchingInformation } from "./rows/matching-information.ts";
import { ownArea, type OwnAreaFinding } from "./rows/own-area.ts";
import { purposeNamed, type PurposeNamedFinding } from "./rows/purpose-named.ts";
import { purposeWithin, type PurposeWithinFinding } from "./rows/purpose-within.ts";
import type { Query } from "./types.ts";

/** What is asked of an authorisation. */
export type AuthorisationFinding =
  | AuthorisedFinding
  | InForceFinding
  | GivenToFinding
  | PurposeNamedFinding
  | PurposeWithinFinding;

/** What is asked of the body. */
export type BodyFinding = EntitledFinding | OwnAreaFinding | MatchingFinding;

/** What one rule about a query found. */
export type QueryFinding = AuthorisationFinding | BodyFinding;

/** Everything that can be asked of a query, first of the authorisation, then of the body. */
export const queryRequirements = [
  authorised,
  inForce,
  givenToThisBody,
  purposeNamed,
  purposeWithin,
  entitledBody,
  ownArea,
  matchingInformation,
] as unknown as readonly Requirement<QueryFinding, Query, PreparedQuery>[]; // each of one of the findings

/** The open points about them. */
// oxfmt-ignore
export const queryReadings = /* @__PURE__ */ (() => ({ ...endReadings, ...informationReadings } as const))();
