import type { Day } from "../../base/date/day.ts";
import { refuseAny } from "../../base/input/input-error.ts";
import { lay, type TermsKind } from "../../kernel/kind.ts";
import { policy, preparedTerms } from "../../kernel/policy.ts";
import type { ChosenReading } from "../../kernel/reading.ts";
import type { RecordOf } from "../../kernel/record.ts";
import { type AnyFinding, select, type Selection } from "../../kernel/requirement.ts";
import type { Terms, TermsUsed } from "../../kernel/terms.ts";
import { type InterestWarning, warningsOf } from "../../ledger/interest/accrue-interest.ts";
import type { ChangeableSlots } from "./remedies.ts";
import { type ApplicationRequirement, assessApplication, type Assessed } from "./requirement.ts";
import { unknownGrade } from "./rows/minimum-grade.ts";
import type { LoanApplication } from "./types.ts";

/** Terms about applications, prepared: the requirements that they ask, and what rules see of their values. */
interface PreparedApplication<Found extends AnyFinding, F, T> {
  readonly selection: Selection<ApplicationRequirement<Found, F, T>>;
  readonly values: T;
  readonly used: TermsUsed;
  readonly readings: readonly ChosenReading[];
}

/** What an assessment says beside its findings: of which application, under which terms. */
export interface Assessment<Kind extends string, Found extends AnyFinding> extends Assessed<Found> {
  readonly kind: Kind;
  readonly application: string;
  readonly asOf: Day;
  readonly warnings: readonly InterestWarning[];
  readonly terms: TermsUsed;
  readonly readings: readonly ChosenReading[];
}

/** Makes a function that judges applications. */
export function assessing<
  Result extends string,
  Kind extends string,
  Values extends object,
  T extends { readonly minimumGrade: string | undefined; readonly gradeOrder: readonly string[] | undefined },
  Application extends LoanApplication,
  F extends ChangeableSlots,
  Found extends AnyFinding,
>(
  result: Result,
  kind: TermsKind<Kind, Values, T>,
  requirements: readonly ApplicationRequirement<Found, F, T>[],
  facts: RecordOf<Application, F>,
): (terms: Terms<Kind, Values>, application: Application) => Assessment<Result, Found> {
  const prepare = (terms: Terms<Kind, Values>): PreparedApplication<Found, F, T> => {
    const laid = lay(kind, terms);
    const values = kind.values.slots(laid.values);
    refuseAny(requirements.flatMap(({ fits }) => fits?.(values) ?? []));
    return { selection: select(requirements, laid), values, used: laid.used, readings: laid.readings };
  };
  const door = policy({
    terms: preparedTerms(kind, prepare),
    facts,
    called: "application",
    against: ({ values }, application) => unknownGrade(application, values),
  });
  return (terms, application) => {
    const [f, { selection, values, used, readings }, own] = door.enter(terms, application);
    application = own;
    const { assessed, beyondVerified } = assessApplication(selection, f, values);
    const { id, appliedOn } = application;
    const warnings = warningsOf(beyondVerified);
    return { kind: result, application: id, asOf: appliedOn, ...assessed, warnings, terms: used, readings };
  };
}
