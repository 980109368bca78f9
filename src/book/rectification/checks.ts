import { type ConditionFinding, conditionRequirement } from "../../kernel/condition.ts";
import { members } from "../../kernel/members.ts";
import { APART, unknown } from "../../kernel/requirement.ts";
import type { LoanRequirement, PlacedLoan } from "./requirement.ts";
import { contractRate, type ContractRateFinding } from "./rows/contract-rate.ts";
import { type HouseholdDebtFinding, withinHouseholdCap } from "./rows/household-cap.ts";
import { type KindFinding, kindServed } from "./rows/kind.ts";
import { type LoanLengthFinding, termLength } from "./rows/term-length.ts";
import { type UseFinding, useOfMoney } from "./rows/use-of-money.ts";
import { type RectificationSubPoint, type SubPoint, subPoints } from "./sub-points.ts";
import type { LoanRule, RectificationCheck } from "./types.ts";

/** The four checks of an existing book, in the order of the document. */
export const rectificationChecks = /* @__PURE__ */ members<RectificationCheck>(
  "RectificationCheck",
  "One of the four checks of an existing book.",
  {
    person: ["对象不精准", "wrong person"],
    policy: ["政策不精准", "wrong terms"],
    use: ["使用不精准", "wrong use"],
    procedure: ["依法不合规", "wrong procedure"],
  },
);

/** What a sub-point finds: whether it is so, and whether it must be. */
export type SubPointFinding = ConditionFinding<RectificationSubPoint>;

/** What one requirement on a loan finds. */
export type AnyLoanFinding = KindFinding | LoanLengthFinding | ContractRateFinding | UseFinding | SubPointFinding;

/** The requirements on a loan that look at more than a yes or no. */
export const measuredRequirements = [kindServed, termLength, contractRate, useOfMoney] as const;

/** The requirements on a loan that are answered yes or no. */
export const pointRequirements: readonly LoanRequirement<SubPointFinding>[] = /* @__PURE__ */ (() =>
  subPoints.map(pointRequirement))();

/** Every requirement on a loan. */
export const loanRequirements: readonly LoanRequirement<AnyLoanFinding>[] = /* @__PURE__ */ (() =>
  [...measuredRequirements, ...pointRequirements] as unknown as readonly LoanRequirement<AnyLoanFinding>[])(); // each judges where its term is asked

/** Every requirement of the four checks: that on the person, that on the household, and those on the loan. */
export const requirements = /* @__PURE__ */ (() =>
  loanRequirements.flatMap((each) => (each.rule === kindServed.rule ? [each, withinHouseholdCap] : [each])))();

/** The rules about one loan. */
export const loanRules = /* @__PURE__ */ (() =>
  members<LoanRule>(
    "LoanRule",
    "A rule about one loan.",
    Object.fromEntries(loanRequirements.map(({ rule, says }) => [rule, [says.zh, says.en]])) as unknown as {
      readonly [R in LoanRule]: readonly [zh: string, en: string];
    }, // an entry for each
  ))();

/** Any rule of the four checks. */
export type RectificationRule = LoanRule | HouseholdDebtFinding["rule"];

/**
 * A sub-point that is answered yes or no.
 *
 * @remarks
 * **Source** the terms name it. **Boundary** what nobody answered is neither: it is undetermined.
 * **Beware** what concerns working with an operator does not apply where there is none, and is undetermined
 * where that is not known.
 */
function pointRequirement(point: SubPoint): LoanRequirement<SubPointFinding> {
  const { check, ofOperator, found } = point;
  const requirement = conditionRequirement(point) as unknown as LoanRequirement<SubPointFinding>; // of the rule of its row
  if (!ofOperator) return { ...requirement, check, evidence: () => [found] };
  return {
    ...requirement,
    check,
    judge: (loan, t, basis) => {
      const together = usedWithOperator(loan);
      if (together === false) return APART;
      const answer = requirement.judge(loan, t, basis);
      if (together === true) return answer;
      return unknown("withOperator", ...(answer.outcome === "undetermined" ? answer.missing : []));
    },
    evidence: () => [found],
  };
}

/** Whether the household used the money together with an operator; an operator that took it in was there. */
function usedWithOperator({ withOperator, usedFor }: PlacedLoan): boolean | undefined {
  return withOperator ?? (usedFor?.includes("share-dividend") === true ? true : undefined);
}
