import type { Day } from "../../../base/date/day.ts";
import { type InterestWarning, warningsOf } from "../../../ledger/interest/accrue-interest.ts";
import { admitWithTerms, type Memory } from "../../../kernel/prepare.ts";
import type { ChosenReading } from "../../../kernel/reading.ts";
import type { TermsUsed } from "../../../kernel/terms.ts";
import { undeterminedConditions, unmetConditions } from "../conditions.ts";
import { carriesEnoughHouseholds } from "./rows/households-carried.ts";
import { hasMinimumGrade, unknownGrade } from "../rows/minimum-grade.ts";
import { withinRateCap } from "../rows/offered-rate.ts";
import { withinOperatorCap } from "./rows/operator-cap.ts";
import { type OperatorApplication, operatorApplicationSchema } from "./facts.ts";
import { OPERATOR_REQUIREMENTS, type OperatorFinding, type OperatorVerdicts } from "./requirements.ts";
import { type OperatorTerms, operatorTermsSchema } from "./terms.ts";
import { type PreparedOperatorTerms, prepareOperatorTerms } from "./prepare.ts";
import { type OperatorSlots, readOperator } from "./read.ts";
import { type Assessed, presentAssessment } from "../requirement.ts";
import { withinTermLength } from "../rows/term-length.ts";

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

const memory: Memory<PreparedOperatorTerms> = /* @__PURE__ */ new WeakMap();

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
  const t = admitWithTerms(
    { schema: operatorTermsSchema, memory, prepare: prepareOperatorTerms },
    terms,
    { schema: operatorApplicationSchema, value: application, name: "application" },
    (prepared, sound) => sound.find((known) => unknownGrade(known, prepared)),
  );
  const slots = readOperator(application, t);
  return {
    kind: "operator-assessment",
    application: application.id,
    asOf: application.appliedOn,
    ...presentAssessment(OPERATOR_REQUIREMENTS, judgeOperator(slots, t), slots, t),
    warnings: warningsOf(slots.beyondVerified),
    terms: t.used,
    readings: t.readings,
  };
}

/** Runs the rules. */
function judgeOperator(f: OperatorSlots, t: PreparedOperatorTerms): OperatorVerdicts {
  return {
    unmetBits: unmetConditions(f, t),
    undeterminedBits: undeterminedConditions(f, t),
    grade: hasMinimumGrade(f, t),
    cap: withinOperatorCap(f, t),
    households: carriesEnoughHouseholds(f, t),
    termLength: withinTermLength(f, t),
    rate: withinRateCap(f, t),
  };
}
