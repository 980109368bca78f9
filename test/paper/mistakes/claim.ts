import {
  linesOf,
  outcomeOf,
  ordersOf,
  shareRoom,
  type SubsidisedNight,
  type Window,
  withReplaced,
} from "../subsidy-nights/household.ts";
import type { NightsLoan, Rules } from "../subsidy-nights/facts.ts";
import { plus, rounded, ZERO } from "../subsidy-nights/fraction.ts";
import { total } from "../subsidy-nights/nights.ts";
import { without } from "../subsidy-nights/without.ts";

/*
 * A claim of a ledger: the subsidy of one loan of a household, for all its time or for a window.
 */

export interface Claim {
  /** Every loan of the household. */
  readonly loans: readonly NightsLoan[];
  readonly rules: Rules;
  readonly window: Window;
  /** The loan for which the ledger claims. */
  readonly loan: string;
}

/** What is right, in fen. */
export function rightOf({ loans, rules, window, loan }: Claim): bigint {
  return outcomeOf(orderOf(loans, rules), rules, window).loans.find((l) => l.loan === loan)?.due ?? 0n;
}

/** The loans in the order in which they take room; of those that nothing tells apart, as they are named. */
export function orderOf(loans: readonly NightsLoan[], rules: Rules): readonly NightsLoan[] {
  return ordersOf(withReplaced(loans, rules), rules)[0] ?? [];
}

/** The loan of the claim, changed. */
export function withLoan(claim: Claim, change: (loan: NightsLoan) => NightsLoan): Claim {
  return { ...claim, loans: claim.loans.map((l) => (l.id === claim.loan ? change(l) : l)) };
}

export function withRules(claim: Claim, changed: Partial<Rules>): Claim {
  return { ...claim, rules: { ...claim.rules, ...changed } };
}

/** Without a rule that may be absent. */
export function withoutRule(
  claim: Claim,
  name: "cap" | "limit" | "longestSubsidisedMonths" | "lostWhenOverdue",
): Claim {
  return { ...claim, rules: without(claim.rules, name) };
}

export function loanOf({ loans, loan }: Claim): NightsLoan {
  const found = loans.find(({ id }) => id === loan);
  if (found === undefined) throw new Error(`${loan} is not among the loans`);
  return found;
}

/** The nights of the claim's loan, with what of them is subsidised. */
export function nightsOfClaim({ loans, rules, window, loan }: Claim): readonly SubsidisedNight[] {
  return shareRoom(orderOf(loans, rules), rules, window).get(loan) ?? [];
}

/** What other nights would give, counted as the claim is. */
export function fenOf(claim: Claim, nights: readonly SubsidisedNight[], lastOfMonth?: number): bigint {
  const lines = linesOf(loanOf(claim), nights, claim.rules, claim.window, lastOfMonth);
  const { windowRounding } = claim.rules;
  const isCut = claim.window.from !== undefined && !isWhole(claim);
  if (windowRounding === "once" || (windowRounding === "as-it-falls" && isCut))
    return rounded(lines.reduce((sum, l) => plus(sum, l.subsidyExact ?? ZERO), ZERO));
  return total(lines.map((l) => l.subsidy ?? 0n));
}

function isWhole({ loans, rules, window, loan }: Claim): boolean {
  return outcomeOf(orderOf(loans, rules), rules, window).loans.find((l) => l.loan === loan)?.isWhole ?? true;
}
