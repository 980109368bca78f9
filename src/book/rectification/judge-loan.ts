import { dayNumber } from "../../base/date/day.ts";
import { ownField, owns } from "../../base/input/own-fields.ts";
import { InputError } from "../../base/input/input-error.ts";
import type { Issue } from "../../base/input/issue.ts";
import { findingOf } from "../../kernel/requirement.ts";
import type { AnyLoanFinding } from "./checks.ts";
import type { DebtFinding } from "./list-entries.ts";
import type { PreparedRectification } from "./prepare.ts";
import type { Asked, PlacedLoan } from "./requirement.ts";
import { countedLoans } from "./rows/household-cap.ts";
import type { ExaminedLoan, RectificationCheck } from "./types.ts";

/** What one rule found about a loan, and in which of the four checks. */
export type LoanFinding = {
  readonly check: RectificationCheck;
  readonly household: string;
  readonly loan: string;
} & AnyLoanFinding;

/** A loan as it was judged: the findings, the series of which a last value was taken, the issues of unknown rates. */
export interface JudgedLoan {
  readonly findings: readonly LoanFinding[];
  readonly beyondVerified: readonly string[];
  readonly issues: readonly Issue[];
}

/** Judges one loan by the four checks, in the order of the document, and by the law of its contract: of the examination where its day is not known. */
export function judgeLoan(placed: PlacedLoan, { asked, values }: PreparedRectification, onDay: number): JudgedLoan {
  const { household, loan } = placed;
  const lawOn = placed.contractOn === undefined ? onDay : dayNumber(placed.contractOn);
  const judged = asked.map(({ row, basis }) => {
    const answer = orIssues(() => row.judge(placed, values, basis));
    if (owns(answer, "issues")) return answer;
    const found = { check: row.check, household, loan, ...findingOf(row.rule, answer, basis, lawOn) } as LoanFinding; // of its own rule
    return { found, beyondVerified: ownField(answer, "beyondVerified") ?? [] };
  });
  return {
    findings: judged.flatMap((one) => (owns(one, "found") ? one.found : [])),
    beyondVerified: judged.flatMap((one) => (owns(one, "found") ? one.beyondVerified : [])),
    issues: judged.flatMap((one) => (owns(one, "issues") ? one.issues : [])),
  };
}

/** An answer, or the issues that are thrown with those of the other loans. */
function orIssues<A extends object>(judge: () => A): A | { readonly issues: readonly Issue[] } {
  try {
    return judge();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { issues: error.issues };
  }
}

/** Judges what a household owes in all, where the terms cap it. */
export function judgeHousehold(
  household: string,
  loans: readonly ExaminedLoan[],
  { cap, values }: PreparedRectification,
  onDay: number,
): readonly DebtFinding[] {
  if (cap === undefined) return [];
  const { row, basis } = cap;
  const found = findingOf(row.rule, row.judge(loans, values as Asked<"householdCap">, basis), basis, onDay); // it is asked
  return [{ check: "policy", household, ...found, loans: countedLoans(loans, values) } as DebtFinding]; // of its own rule
}
