import type { Day } from "../../../base/date/day.ts";
import type { ChosenReading } from "../../../kernel/reading.ts";
import type { TermsUsed } from "../../../kernel/terms.ts";
import { type InterestWarning, warningsOf } from "../../../ledger/interest/accrue-interest.ts";
import { applicationPolicy } from "../application-policy.ts";
import { type Assessed, assessApplication } from "../requirement.ts";
import { operatorApplicationRecord } from "./facts.ts";
import { type OperatorFinding, operatorRequirements } from "./requirements.ts";
import { operatorTermsKind } from "./terms.ts";
import type { OperatorApplication, OperatorTerms } from "./types.ts";

/** The ids of the requirements on an operator. */
export type OperatorRule = OperatorFinding["rule"];

/** The result of `assessOperator`. */
export interface OperatorAssessment extends Assessed<OperatorFinding> {
  readonly kind: "operator-assessment";
  readonly application: string;
  readonly asOf: Day;
  readonly warnings: readonly InterestWarning[];
  readonly terms: TermsUsed;
  readonly readings: readonly ChosenReading[];
}

const door = /* @__PURE__ */ applicationPolicy(operatorTermsKind, operatorRequirements, operatorApplicationRecord);

/**
 * Judges the application of an operator that carries poor households (带贫经营主体), or of a small firm,
 * against every requirement of the terms.
 *
 * @remarks
 * **Source** each finding names the article or the reading that it rests on.
 * **Units** yuan of outstanding balance, households, whole months, per cent a year.
 * **Boundary** caps include their figure (含); one household for every full or begun amount.
 * **Reading** `operator/in-principle`, `operator/grade-order`.
 * **Beware** under `flag` a cap in principle is reported as unmet and listed in `flagged`, but refuses nothing.
 * @throws InputError for terms or an application of the wrong shape, for a grade that the terms do not know,
 * for a series that is not handed in, and a rate that it does not have on the day of the contract.
 * @example
 * ```ts
 * import { assessOperator } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const application = { id: "O1", appliedOn: "2018-03-01", operatorKind: "cooperative", amount: "500000", outstanding: "2500000", termMonths: 24 } as const;
 * const findings = assessOperator(changge2017.operator, { ...application, householdsCarried: 2 }).findings;
 * findings.find((f) => f.rule === "operator/within-cap")?.outcome; // => "met"
 * findings.find((f) => f.rule === "operator/households-carried")?.outcome; // => "unmet"
 * ```
 */
export function assessOperator(terms: OperatorTerms, application: OperatorApplication): OperatorAssessment {
  const [f, t] = door.enter(terms, application);
  const { assessed, beyondVerified } = assessApplication(t.selection, f, t.values);
  const { outcome, findings, missing, notAsked, flagged, maximum, remedies } = assessed;
  return {
    kind: "operator-assessment",
    application: application.id,
    asOf: application.appliedOn,
    outcome,
    findings,
    missing,
    notAsked,
    flagged,
    maximum,
    remedies,
    warnings: warningsOf(beyondVerified),
    terms: t.used,
    readings: t.readings,
  };
}
