import type { ConditionFinding } from "../../policy/eligibility/conditions.ts";
import type { HouseholdKind } from "../../policy/eligibility/household/kinds.ts";
import { type Finding, findingOf } from "../../kernel/finding.ts";
import { type Judgement, MET, NOT_APPLICABLE, UNDETERMINED, UNMET } from "../../kernel/verdict.ts";
import { type ContractRateFinding, judgeContractRate, type Published, type RateJudgement } from "./contract-rate.ts";
import type { AskedSubPoint, KindTerms, PreparedRectification } from "./prepare.ts";
import type { RectificationCheck, RectificationSubPoint } from "./checks.ts";
import type { ExaminedLoan } from "./facts.ts";
import { judgeTermLength, type LoanLengthFinding } from "./term-length.ts";
import { judgeUse, type UseFinding } from "./use-of-money.ts";

/** What {@link judgeKind} finds. */
export type KindFinding = Finding<
  "rectification/kind",
  { readonly householdKind: HouseholdKind },
  { readonly oneOf: readonly HouseholdKind[] },
  "kind-not-served"
>;

/** What {@link judgeSubPoint} finds: whether it is so, and whether it must be. */
export type SubPointFinding = ConditionFinding<RectificationSubPoint>;

/** What one rule found about a loan, and in which of the four checks. */
export type LoanFinding = {
  readonly check: RectificationCheck;
  readonly household: string;
  readonly loan: string;
} & (KindFinding | LoanLengthFinding | ContractRateFinding | UseFinding | SubPointFinding);

/** A loan as it was judged. */
export interface JudgedLoan extends Pick<RateJudgement, "beyondVerified" | "issues"> {
  readonly findings: readonly LoanFinding[];
}

/** Judges one loan by the four checks, in the order of the document. */
export function judgeLoan(
  loan: ExaminedLoan,
  t: PreparedRectification,
  published: Published,
  path: string,
): JudgedLoan {
  const rate = t.rate && judgeContractRate(loan, t.rate, published, path);
  const about = { household: loan.household, loan: loan.loan };
  const points = (check: RectificationCheck): readonly LoanFinding[] =>
    t.points[check].map((asked) => ({ check, ...about, ...judgeSubPoint(loan, asked) }));
  return {
    findings: [
      ...(t.kinds === undefined ? [] : [{ check: "person", ...about, ...judgeKind(loan, t.kinds) } as const]),
      ...points("person"),
      ...(t.length === undefined ? [] : [{ check: "policy", ...about, ...judgeTermLength(loan, t.length) } as const]),
      ...(rate === undefined ? [] : [{ check: "policy", ...about, ...rate.finding } as const]),
      ...points("policy"),
      ...(t.use === undefined ? [] : [{ check: "use", ...about, ...judgeUse(loan, t.use) } as const]),
      ...points("use"),
      ...points("procedure"),
    ],
    beyondVerified: rate?.beyondVerified ?? [],
    issues: rate?.issues ?? [],
  };
}

/**
 * Judges whether the loan went to a household that the programme serves (贷款对象).
 *
 * @remarks
 * **Source** `rectification-scheme#2.1`. **Boundary** the kind on the day of the contract decides.
 */
function judgeKind({ householdKind }: ExaminedLoan, { oneOf, basis }: KindTerms): KindFinding {
  const verdict = householdKind === undefined ? UNDETERMINED : oneOf.includes(householdKind) ? MET : UNMET;
  return findingOf("rectification/kind", verdict, {
    observed: { householdKind: householdKind ?? "other" }, // shown only where it is known
    required: { oneOf },
    reason: "kind-not-served",
    missing: householdKind === undefined ? ["householdKind"] : [],
    basis,
  });
}

/**
 * Judges a sub-point that is answered yes or no.
 *
 * @remarks
 * **Source** the terms name it. **Boundary** what nobody answered is neither: it is undetermined.
 * **Beware** what concerns working with an operator does not apply where there is none, and is undetermined
 * where that is not known.
 */
function judgeSubPoint(loan: ExaminedLoan, { point, basis }: AskedSubPoint): SubPointFinding {
  const { rule, fact, asked, reason, ofOperator } = point;
  const mustHold = asked === "required";
  const holds = loan[fact];
  const together = !ofOperator || usedWithOperator(loan);
  const missing = [...(together === undefined ? ["withOperator"] : []), ...(holds === undefined ? [fact] : [])];
  const verdict: Judgement =
    together === false ? NOT_APPLICABLE : missing.length > 0 ? UNDETERMINED : holds === mustHold ? MET : UNMET;
  return findingOf(rule, verdict, {
    observed: { holds: holds ?? false }, // shown only where it is known
    required: { holds: mustHold },
    reason,
    missing,
    basis,
  }) as SubPointFinding; // rule and reason come from one line of the table
}

/** Whether the household used the money together with an operator; an operator that took it in was there. */
function usedWithOperator({ withOperator, usedFor }: ExaminedLoan): boolean | undefined {
  return withOperator ?? (usedFor?.includes("share-dividend") === true ? true : undefined);
}
