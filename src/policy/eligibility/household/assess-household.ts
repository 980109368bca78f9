import type { Day } from "../../../base/date/day.ts";
import { type InterestWarning, warningsOf } from "../../../ledger/interest/accrue-interest.ts";
import { admitWithTerms, type Memory } from "../../../kernel/prepare.ts";
import type { ChosenReading } from "../../../kernel/reading.ts";
import type { TermsUsed } from "../../../kernel/terms.ts";
import { type HouseholdApplication, householdApplicationSchema } from "./facts.ts";
import { HOUSEHOLD_REQUIREMENTS, type HouseholdFinding } from "./requirements.ts";
import { type HouseholdTerms, householdTermsSchema } from "./terms.ts";
import { judgeHousehold } from "./judge.ts";
import { unknownGrade } from "../rows/minimum-grade.ts";
import { type PreparedHousehold, prepareHousehold } from "./prepare.ts";
import { readHousehold } from "./read.ts";
import { type Assessed, presentAssessment } from "../requirement.ts";

/** The ids of the requirements on a household. */
export type HouseholdRule = HouseholdFinding["rule"];

/** The result of `assessHousehold`. */
export interface HouseholdAssessment extends Assessed<HouseholdFinding> {
  readonly kind: "household-assessment";
  readonly application: string;
  readonly asOf: Day;
  readonly warnings: readonly InterestWarning[];
  readonly terms: TermsUsed;
  readonly readings: readonly ChosenReading[];
}

const memory: Memory<PreparedHousehold> = /* @__PURE__ */ new WeakMap();

/**
 * Judges a household's application (申请) against every requirement of the terms: whether it is eligible,
 * what stands in the way and what would help, and how much it could ask for.
 *
 * @remarks
 * **Source** each finding names the article or the reading that it rests on.
 * **Units** yuan, whole months, completed years, per cent a year.
 * **Boundary** caps and ranges include their figure (含).
 * **Reading** `household/old-product`, `household/barred-persons`, `household/share-dividend-end`,
 * `age/reached`, `age/leap-birthday`.
 * **Beware** `eligible` says that every requirement that the terms ask is met; `notAsked` lists the others.
 * @throws InputError for terms or an application of the wrong shape, for a grade that the terms do not know,
 * for a series that is not handed in, and a rate that it does not have on the day of the contract.
 * @example
 * ```ts
 * import { adjustTerms, assessHousehold } from "fupin-credit";
 * import { national2014 } from "fupin-credit/packs";
 * const terms = adjustTerms(national2014.household, { rateCaps: [{ limit: { fixed: "4.75%" } }] });
 * const asked = {
 *   id: "A1", appliedOn: "2019-05-06", termMonths: 36, rate: "4.75%",
 *   outstanding: "20000", outstandingOldProduct: "0", collateralTaken: false, guarantorTaken: false,
 * };
 * assessHousehold(terms, { ...asked, amount: "30000" }).outcome; // => "eligible"
 * const tooMuch = assessHousehold(terms, { ...asked, amount: "30000.01" });
 * tooMuch.outcome; // => "ineligible"
 * tooMuch.remedies; // => [{ rule: "household/within-cap", onlyObstacle: true, change: "ask-for-at-most", amount: "30000.00" }]
 * ```
 */
export function assessHousehold(terms: HouseholdTerms, application: HouseholdApplication): HouseholdAssessment {
  const t = admitWithTerms(
    { schema: householdTermsSchema, memory, prepare: prepareHousehold },
    terms,
    { schema: householdApplicationSchema, value: application, name: "application" },
    (prepared, sound) => sound.find((known) => unknownGrade(known, prepared)),
  );
  const slots = readHousehold(application, t);
  return {
    kind: "household-assessment",
    application: application.id,
    asOf: application.appliedOn,
    ...presentAssessment(HOUSEHOLD_REQUIREMENTS, judgeHousehold(slots, t), slots, t),
    warnings: warningsOf(slots.beyondVerified),
    terms: t.used,
    readings: t.readings,
  };
}
