import { assessing, type Assessment } from "../assessing.ts";
import { householdApplicationRecord } from "./facts.ts";
import { type HouseholdFinding, householdRequirements } from "./requirements.ts";
import { householdTermsKind } from "./terms.ts";
import type { HouseholdApplication, HouseholdTerms } from "./types.ts";

/** The ids of the requirements on a household. */
export type HouseholdRule = HouseholdFinding["rule"];

/** The result of `assessHousehold`. */
export type HouseholdAssessment = Assessment<"household-assessment", HouseholdFinding>;

/** How a household is judged, for one application and for rows of them. */
export const householdJudging = /* @__PURE__ */ assessing(
  "household-assessment",
  householdTermsKind,
  "household/edition-in-force",
  householdRequirements,
  householdApplicationRecord,
);

/**
 * Judges a household's application (申请) against every requirement of the terms: whether it is eligible,
 * what stands in the way and what would help, and how much it could ask for.
 *
 * @remarks
 * **Source** each finding names the article or the reading that it rests on.
 * **Units** yuan, whole months, completed years, per cent a year.
 * **Boundary** caps and ranges include their figure (含).
 * **Reading** `household/lifted-out`, `household/in-principle`, `household/old-product`, `household/barred-persons`,
 * `dividend/ends-on`, `age/reached`, `age/leap-birthday`.
 * **Beware** `eligible` says that every requirement that the terms ask is met; `notAsked` lists the others, `within` says of
 * how much of the documents it is true. From an excerpt or a report nothing is eligible.
 * @throws InputError for terms or an application of the wrong shape, for a grade that the terms do not know,
 * for a series that is not handed in, and a rate that it does not have on the day of the contract.
 * @example
 * ```ts
 * import { assessHousehold, pack } from "fupin-credit";
 * const frame = { pack: "ours", title: { zh: "本县办法", en: "our rules" }, edition: "1", inForce: { from: "2018-01-01" }, coverage: "whole" } as const;
 * const terms = pack(frame, { "our-rules#3": { household: { householdCap: "50000", termMonths: { max: 36 } } } }).household;
 * const asked = {
 *   id: "A1", appliedOn: "2019-05-06", contractOn: "2019-05-13", termMonths: 36, outstanding: "20000", outstandingOldProduct: "0",
 * };
 * assessHousehold(terms, { ...asked, amount: "30000" }).outcome; // => "eligible"
 * const tooMuch = assessHousehold(terms, { ...asked, amount: "30000.01" });
 * tooMuch.outcome; // => "ineligible"
 * tooMuch.remedies; // => [{ rule: "household/within-cap", onlyObstacle: true, change: "ask-for-at-most", amount: "30000.00" }]
 * ```
 */
export function assessHousehold(terms: HouseholdTerms, application: HouseholdApplication): HouseholdAssessment {
  return householdJudging.assess(terms, application);
}
