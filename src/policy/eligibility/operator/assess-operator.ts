import { assessing, type Assessment } from "../assessing.ts";
import { operatorApplicationRecord } from "./facts.ts";
import { type OperatorFinding, operatorRequirements } from "./requirements.ts";
import { operatorTermsKind } from "./terms.ts";
import type { OperatorApplication, OperatorTerms } from "./types.ts";

/** The ids of the requirements on an operator. */
export type OperatorRule = OperatorFinding["rule"];

/** The result of `assessOperator`. */
export type OperatorAssessment = Assessment<"operator-assessment", OperatorFinding>;

const judging = /* @__PURE__ */ assessing(
  "operator-assessment",
  operatorTermsKind,
  "operator/edition-in-force",
  operatorRequirements,
  operatorApplicationRecord,
);

/**
 * Judges the application of an operator that carries poor households (带贫经营主体), or of a small firm,
 * against every requirement of the terms.
 *
 * @remarks
 * **Source** each finding names the article or the reading that it rests on.
 * **Units** yuan of outstanding balance, households, whole months, per cent a year.
 * **Boundary** caps include their figure (含).
 * **Reading** `operator/in-principle`, `operator/ratio-decides`, `operator/grade-order`.
 * **Beware** what is above a cap in principle is left to the lender and listed in `flagged`. Fewer households than the amount
 * asks for leave the rate to be agreed; they refuse nobody.
 * @throws InputError for terms or an application of the wrong shape, for a grade that the terms do not know,
 * for a series that is not handed in, and a rate that it does not have on the day of the contract.
 * @example
 * ```ts
 * import { assessOperator } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const application = { id: "O1", appliedOn: "2018-03-01", operatorKind: "cooperative", amount: "500000", outstanding: "2500000", termMonths: 24 } as const;
 * const findings = assessOperator(changge2017.operator, { ...application, householdsCarried: 0 }).findings;
 * findings.find((f) => f.rule === "operator/within-cap")?.outcome; // => "met"
 * findings.find((f) => f.rule === "operator/households-carried")?.outcome; // => "unmet"
 * ```
 */
export function assessOperator(terms: OperatorTerms, application: OperatorApplication): OperatorAssessment {
  return judging.assess(terms, application);
}
