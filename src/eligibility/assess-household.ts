import type { Day } from "../date/day.ts";
import { jointVerdict } from "../kernel/finding.ts";
import { admitWithTerms, type Memory } from "../kernel/prepare.ts";
import type { ChosenReading } from "../kernel/reading.ts";
import type { TermsUsed } from "../kernel/terms.ts";
import { MET, NOT_ASKED, UNMET, type Verdict } from "../kernel/verdict.ts";
import { type ApplicantAgeFinding, ofRightAge, showApplicantAge } from "./applicant-age.ts";
import { type HouseholdApplication, householdApplicationSchema } from "./facts.ts";
import { type HouseholdCapFinding, showHouseholdCap, withinHouseholdCap } from "./household-cap.ts";
import { hasMinimumGrade, type MinimumGradeFinding, showMinimumGrade } from "./minimum-grade.ts";
import { type PreparedHousehold, prepareHousehold } from "./prepare-household.ts";
import { type HouseholdSlots, readHousehold, unknownGrade } from "./read-household.ts";
import { showTermLength, type TermLengthFinding, withinTermLength } from "./term-length.ts";
import { type HouseholdTerms, householdTermsSchema } from "./terms.ts";

/** What one requirement found. */
export type HouseholdFinding = MinimumGradeFinding | HouseholdCapFinding | TermLengthFinding | ApplicantAgeFinding;

/** The ids of the requirements. */
export type HouseholdRule = HouseholdFinding["rule"];

/** The result of `assessHousehold`. */
export interface HouseholdAssessment {
  readonly kind: "household-assessment";
  readonly application: string;
  readonly asOf: Day;
  /** `ineligible` if any requirement is unmet, else `undetermined` if any is, else `eligible`. */
  readonly outcome: "eligible" | "ineligible" | "undetermined";
  /** One for each requirement that the terms ask. */
  readonly findings: readonly HouseholdFinding[];
  /** The facts that would decide what is undetermined. */
  readonly missing: readonly string[];
  /** The requirements that these terms do not ask. */
  readonly notAsked: readonly HouseholdRule[];
  readonly terms: TermsUsed;
  readonly readings: readonly ChosenReading[];
}

/** The verdicts on one application, before anything is presented. */
interface HouseholdVerdicts {
  readonly grade: Verdict;
  readonly cap: Verdict;
  readonly termLength: Verdict;
  readonly age: Verdict;
}

const memory: Memory<PreparedHousehold> = /* @__PURE__ */ new WeakMap();

/**
 * Judges a household's application (申请) against every requirement of the terms.
 *
 * @remarks
 * **Source** each finding names the article or the reading that it rests on.
 * **Units** yuan, whole months, completed years.
 * **Boundary** caps and ranges include their figure (含).
 * **Reading** `household/old-product`, `age/reached`, `age/leap-birthday`.
 * **Beware** so far four requirements are judged: grade, household cap, length of the loan, age.
 * `eligible` says that those of them that the terms ask are met.
 * @throws InputError for terms or an application of the wrong shape, and for a grade that the terms do not know.
 * @example
 * ```ts
 * import { assessHousehold } from "fupin-credit";
 * import { householdScheme } from "fupin-credit/packs";
 * const asked = { id: "A1", appliedOn: "2019-05-06", termMonths: 36, outstanding: "0", outstandingOldProduct: "0" };
 * assessHousehold(householdScheme.household, { ...asked, amount: "50000" }).outcome; // => "eligible"
 * assessHousehold(householdScheme.household, { ...asked, amount: "50000.01" }).outcome; // => "ineligible"
 * ```
 */
export function assessHousehold(terms: HouseholdTerms, application: HouseholdApplication): HouseholdAssessment {
  const t = admitWithTerms(
    { schema: householdTermsSchema, memory, prepare: prepareHousehold },
    terms,
    { schema: householdApplicationSchema, value: application, name: "application" },
    (prepared) => unknownGrade(application, prepared),
  );
  const slots = readHousehold(application, t);
  return presentHousehold(application, slots, judgeHousehold(slots, t), t);
}

/** Runs the rules, in the order in which the documents give the requirements. */
function judgeHousehold(f: HouseholdSlots, t: PreparedHousehold): HouseholdVerdicts {
  return {
    grade: hasMinimumGrade(f, t),
    cap: withinHouseholdCap(f, t),
    termLength: withinTermLength(f, t),
    age: ofRightAge(f, t),
  };
}

function presentHousehold(
  application: HouseholdApplication,
  f: HouseholdSlots,
  v: HouseholdVerdicts,
  t: PreparedHousehold,
): HouseholdAssessment {
  const findings: HouseholdFinding[] = [];
  const notAsked: HouseholdRule[] = [];
  if (v.grade === NOT_ASKED) notAsked.push("household/minimum-grade");
  else findings.push(showMinimumGrade(v.grade, f, t));
  if (v.cap === NOT_ASKED) notAsked.push("household/within-cap");
  else findings.push(showHouseholdCap(v.cap, f, t));
  if (v.termLength === NOT_ASKED) notAsked.push("household/term-length");
  else findings.push(showTermLength(v.termLength, f, t));
  if (v.age === NOT_ASKED) notAsked.push("household/applicant-age");
  else findings.push(showApplicantAge(v.age, f, t));
  const joint = jointVerdict([v.grade, v.cap, v.termLength, v.age]);
  return {
    kind: "household-assessment",
    application: application.id,
    asOf: application.appliedOn,
    outcome: joint === MET ? "eligible" : joint === UNMET ? "ineligible" : "undetermined",
    findings,
    missing: [...new Set(findings.flatMap((x) => (x.outcome === "undetermined" ? x.missing : [])))],
    notAsked,
    terms: t.used,
    readings: t.readings,
  };
}
