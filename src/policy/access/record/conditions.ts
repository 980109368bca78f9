/*
 * What is asked of the household by yes and no, in the order of the document. Each is asked by the term of the same
 * name as its fact. A condition is one line here.
 */

/** Whose information is collected at all. */
export const PERSON_CONDITIONS = [
  { fact: "residentLocally", rule: "record/resident-locally", reason: "not-resident-locally" },
  { fact: "locallyRegistered", rule: "record/locally-registered", reason: "not-registered-locally" },
  { fact: "fullCivilCapacity", rule: "record/full-civil-capacity", reason: "no-full-civil-capacity" },
  { fact: "farming", rule: "record/farming", reason: "not-farming" },
] as const;

/** What the householder says to it, once it is collected. */
export const CONFIRMATION = { fact: "confirmed", rule: "record/confirmed", reason: "not-confirmed" } as const;

/** One of them. */
export type RecordCondition = (typeof PERSON_CONDITIONS)[number] | typeof CONFIRMATION;
