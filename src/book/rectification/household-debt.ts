import { type Finding, findingOf } from "../../kernel/finding.ts";
import { type Judgement, MET, UNDETERMINED, UNMET } from "../../kernel/verdict.ts";
import { type Amount, amountOf, fenOf } from "../../base/money/amount.ts";
import type { CapTerms } from "./prepare.ts";
import { HOUSEHOLD_RULE } from "./checks.ts";
import type { ExaminedLoan } from "./facts.ts";

/** A loan of a household, with what of it counts towards the cap; absent where that is not known. */
export interface CountedLoan {
  readonly loan: string;
  /** Yuan. */
  readonly counted?: Amount;
}

/** What a household has, all its loans of the book added together. */
export interface DebtInBook {
  /** Yuan that are known to count. */
  readonly total: Amount;
  /** Present where some of it is not known, and what was lent bounds it: the most that it can be. */
  readonly upTo?: Amount;
}

/** What {@link judgeHouseholdDebt} finds. */
export type HouseholdDebtFinding = Finding<
  typeof HOUSEHOLD_RULE,
  DebtInBook,
  { readonly atMost: Amount },
  "above-household-cap"
> & { readonly loans: readonly CountedLoan[] };

/**
 * Judges whether a household has more than the cap (每户上限).
 *
 * @remarks
 * **Source** `rectification-scheme#2.2`. **Units** yuan, all loans of the household in the book added together.
 * **Boundary** 不得超过: exactly the cap passes.
 * **Reading** `rectification/cap-counts`: what is still owed, or what was lent by the loans that still run.
 * **Beware** what a household owes outside the book is not counted. A balance that is not known lies between
 * nothing and what was lent: where that decides, it is decided.
 */
export function judgeHouseholdDebt(loans: readonly ExaminedLoan[], t: CapTerms): HouseholdDebtFinding {
  const bounds = loans.map((loan) => boundsOf(loan, t.countsPrincipal));
  const least = bounds.reduce((sum, b) => sum + b.leastFen, 0);
  const most = bounds.reduce((sum, b) => sum + b.mostFen, 0);
  const missing = new Set(bounds.flatMap((b) => b.missing));
  const verdict: Judgement = least > t.capFen ? UNMET : most <= t.capFen ? MET : UNDETERMINED;
  const finding = findingOf(HOUSEHOLD_RULE, verdict, {
    observed: {
      total: amountOf(least),
      ...(missing.size === 0 || most === Infinity ? {} : { upTo: amountOf(most) }),
    },
    required: { atMost: amountOf(t.capFen) },
    reason: "above-household-cap",
    missing: [...missing].sort(),
    basis: t.basis,
  });
  const counted = loans.map(({ loan }, i) => {
    const b = bounds[i];
    return b === undefined || b.missing.length > 0 ? { loan } : { loan, counted: amountOf(b.leastFen) };
  });
  return { ...finding, loans: counted };
}

/** Between what and what lies that which counts of a loan, in fen. */
interface Bounds {
  readonly leastFen: number;
  readonly mostFen: number;
  /** The facts that would say it exactly. */
  readonly missing: readonly ("outstanding" | "principal")[];
}

function boundsOf({ outstanding, principal }: ExaminedLoan, countsPrincipal: boolean): Bounds {
  const lentFen = principal === undefined ? Infinity : fenOf(principal);
  if (outstanding === undefined) {
    const missing =
      countsPrincipal && principal === undefined ? (["outstanding", "principal"] as const) : (["outstanding"] as const);
    return { leastFen: 0, mostFen: lentFen, missing };
  }
  const owedFen = fenOf(outstanding);
  if (!countsPrincipal || owedFen === 0) return { leastFen: owedFen, mostFen: owedFen, missing: [] };
  return principal === undefined
    ? { leastFen: owedFen, mostFen: Infinity, missing: ["principal"] }
    : { leastFen: lentFen, mostFen: lentFen, missing: [] };
}
