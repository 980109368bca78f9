import { mayQuery } from "../../../src/policy/access/query/may-query.ts";
import { mayRecord, type RecordAnswer } from "../../../src/policy/access/record/may-record.ts";
import type { Query, QueryTermValues } from "../../../src/policy/access/query/types.ts";
import type { RecordPerson, RecordTermValues } from "../../../src/policy/access/record/types.ts";
import { aPaper, aPerson, aQuery, QUERY_TERMS, RECORD_TERMS } from "./access-builders.ts";

/*
 * What must not compile. Read by the compiler only, never run.
 */

export function terms(): void {
  mayQuery(QUERY_TERMS, aQuery());
  mayRecord(RECORD_TERMS, aPerson());
  // @ts-expect-error terms of recording
  mayQuery(RECORD_TERMS, aQuery());
  // @ts-expect-error terms of querying
  mayRecord(QUERY_TERMS, aPerson());
}

export function queries(): readonly Query[] {
  return [
    aQuery({ authorisation: { state: "none" } }),
    // @ts-expect-error nothing was given: then nothing is known of it
    aQuery({ authorisation: { state: "none", household: "H1" } }),
    // @ts-expect-error what is not known is left out
    aQuery({ authorisation: undefined }),
    // @ts-expect-error what is not known is left out
    aQuery({ authorisation: aPaper({ through: undefined }) }),
    // @ts-expect-error a closed list of kinds
    aQuery({ by: { body: "bank", id: "B1" } }),
    // @ts-expect-error an area lies in a city
    aQuery({ householdArea: { town: "East" } }),
    // @ts-expect-error the day of the query is always given: there is no clock
    { id: "Q1", household: "H1", by: { body: "other", id: "B1" } },
  ];
}

export const queryValues: readonly QueryTermValues[] = [
  {
    authorisation: "written-with-purpose",
    queryBodies: [{ body: "department", area: "city", information: "matching" }],
  },
  // @ts-expect-error whoever is not of a listed kind cannot be listed
  { queryBodies: [{ body: "other", area: "city", information: "all" }] },
  // @ts-expect-error an area of a body is a city, a town or a village
  { queryBodies: [{ body: "department", area: "county", information: "all" }] },
  // @ts-expect-error a body sees households of some area
  { queryBodies: [{ body: "department", information: "all" }] },
];

export const recordValues: readonly RecordTermValues[] = [
  { collectorsAtLeast: 2, collectorsSign: "required", whoSigns: "least-number" },
  // @ts-expect-error what is not asked is left out
  { farming: undefined },
  // @ts-expect-error no such reading
  { whoSigns: "two" },
];

// @ts-expect-error it may be open: an outcome that is forgotten gives nothing
export function forgotten(outcome: RecordAnswer["outcome"]): string {
  switch (outcome) {
    case "may-be-recorded":
      return "it may";
    case "may-not-be-recorded":
      return "it may not";
  }
}

export function outcomes(answer: RecordAnswer): boolean {
  // @ts-expect-error no such outcome
  return answer.outcome === "may-not";
}

export function people(): readonly RecordPerson[] {
  return [
    aPerson({ collectors: [{ id: "C1" }] }),
    // @ts-expect-error the day of the consent, or that there is none
    aPerson({ writtenConsent: true }),
    // @ts-expect-error a misspelt fact
    aPerson({ residentLocaly: true }),
  ];
}
