import { refuseAny } from "../../base/input/input-error.ts";
import { lay, type TermsKind } from "../../kernel/kind.ts";
import { type Policy, policy, preparedTerms } from "../../kernel/policy.ts";
import type { ChosenReading } from "../../kernel/reading.ts";
import type { RecordOf } from "../../kernel/record.ts";
import { type AnyFinding, select, type Selection } from "../../kernel/requirement.ts";
import type { Terms, TermsUsed } from "../../kernel/terms.ts";
import type { ApplicationRequirement } from "./requirement.ts";
import { unknownGrade } from "./rows/minimum-grade.ts";

/** Terms about applications, prepared: the requirements that they ask, and what rules see of their values. */
export interface PreparedApplication<Found extends AnyFinding, F, T> {
  readonly selection: Selection<ApplicationRequirement<Found, F, T>>;
  readonly values: T;
  readonly used: TermsUsed;
  readonly readings: readonly ChosenReading[];
}

/** Makes the door of a function that judges applications. */
export function applicationPolicy<
  Kind extends string,
  Values extends object,
  T extends { readonly minimumGrade: string | undefined; readonly gradeOrder: readonly string[] | undefined },
  Application,
  F,
  Found extends AnyFinding,
>(
  kind: TermsKind<Kind, Values, T>,
  requirements: readonly ApplicationRequirement<Found, F, T>[],
  facts: RecordOf<Application, F>,
): Policy<Terms<Kind, Values>, Application, PreparedApplication<Found, F, T>, F> {
  const prepare = (terms: Terms<Kind, Values>): PreparedApplication<Found, F, T> => {
    const laid = lay(kind, terms);
    const values = kind.values.slots(laid.values);
    refuseAny(requirements.flatMap(({ fits }) => fits?.(values) ?? []));
    return { selection: select(requirements, laid), values, used: laid.used, readings: laid.readings };
  };
  return policy({
    terms: preparedTerms(kind, prepare),
    facts,
    called: "application",
    against: ({ values }, application) => unknownGrade(application, values),
  });
}
