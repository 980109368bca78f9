/*
 * What is answered yes or no about a loan after it is paid out. Each is asked by the term that has the name of
 * its fact; what the term's value says is what a breach calls for.
 */

/** The checks, in the order of the documents. `good` is the answer that is in order. */
export const CHECKS = [
  {
    fact: "usedLocally",
    good: true,
    rule: "monitoring/used-locally",
    reason: "not-used-locally",
  },
  {
    fact: "usedInLeadingIndustry",
    good: true,
    rule: "monitoring/used-in-leading-industry",
    reason: "not-used-in-leading-industry",
  },
  {
    fact: "usedPerPlan",
    good: true,
    rule: "monitoring/used-per-plan",
    reason: "not-used-per-plan",
  },
  {
    fact: "signsOfMisuse",
    good: false,
    rule: "monitoring/no-signs-of-misuse",
    reason: "signs-of-misuse",
  },
  {
    fact: "misuseConfirmed",
    good: false,
    rule: "monitoring/no-confirmed-misuse",
    reason: "misuse-confirmed",
  },
  {
    fact: "agreementKept",
    good: true,
    rule: "monitoring/agreement-kept",
    reason: "agreement-not-kept",
  },
  {
    fact: "lentOn",
    good: false,
    rule: "monitoring/not-lent-on",
    reason: "lent-on",
  },
  {
    fact: "usedForProduction",
    good: true,
    rule: "monitoring/used-for-production",
    reason: "not-used-for-production",
  },
] as const;

/** One of them. */
export type Check = (typeof CHECKS)[number];

/** The fact that answers a check; the term that asks it has the same name. */
