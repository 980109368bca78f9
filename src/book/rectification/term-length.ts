import { type Day, dayNumber } from "../../base/date/day.ts";
import { monthsAndDays, plusMonths } from "../../base/date/months.ts";
import { type Finding, findingOf } from "../../kernel/finding.ts";
import { type Judgement, MET, UNDETERMINED, UNMET } from "../../kernel/verdict.ts";
import type { LengthTerms } from "./prepare.ts";
import type { ExaminedLoan } from "./facts.ts";

/** How long a loan runs: whole months to the corresponding day, and the days after them. */
export interface LoanLength {
  readonly from: Day;
  readonly maturesOn: Day;
  readonly months: number;
  readonly days: number;
}

/** What {@link judgeTermLength} finds. */
export type LoanLengthFinding = Finding<
  "rectification/term-length",
  LoanLength,
  { readonly atMostMonths: number },
  "term-too-long"
>;

/**
 * Judges whether a loan runs longer than it may (最长期限).
 *
 * @remarks
 * **Source** `rectification-scheme#2.2`. **Units** months from the pay-out to the maturity.
 * **Boundary** 不超过: exactly the corresponding day passes, a day more does not.
 * **Reading** `rectification/length-through`: the maturity of the contract, or that after extensions.
 */
export function judgeTermLength(loan: ExaminedLoan, t: LengthTerms): LoanLengthFinding {
  const { paidOutOn, maturesOn, extendedTo } = loan;
  // An extension only moves the maturity later: that of the contract may be enough to decide.
  const through = t.withExtensions ? (extendedTo ?? maturesOn) : maturesOn;
  const missing = [
    ...(paidOutOn === undefined ? ["paidOutOn"] : []),
    ...(t.withExtensions && extendedTo === undefined ? ["extendedTo"] : []),
    ...(!t.withExtensions && maturesOn === undefined ? ["maturesOn"] : []),
  ];
  const isTooLong =
    paidOutOn !== undefined && through !== undefined && dayNumber(through) > plusMonths(dayNumber(paidOutOn), t.months);
  const verdict: Judgement = isTooLong ? UNMET : missing.length > 0 ? UNDETERMINED : MET;
  return findingOf("rectification/term-length", verdict, {
    observed: lengthOf(paidOutOn ?? "", through ?? ""), // shown only where both are known
    required: { atMostMonths: t.months },
    reason: "term-too-long",
    missing,
    basis: t.basis,
  });
}

function lengthOf(from: Day, maturesOn: Day): LoanLength {
  if (from === "" || maturesOn === "") return { from, maturesOn, months: 0, days: 0 };
  return { from, maturesOn, ...monthsAndDays(dayNumber(from), dayNumber(maturesOn)) };
}
