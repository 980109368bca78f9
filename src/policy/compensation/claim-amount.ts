import type { Basis } from "../../kernel/basis.ts";
import { type Amount, amountOf, fenOf } from "../../base/money/amount.ts";
import { roundedQuotient } from "../../base/money/round.ts";
import type { PreparedCompensation } from "./prepare.ts";
import type { ClaimFacts } from "./types.ts";

/** What of an amount is covered. */
export interface Covered {
  readonly owed: Amount;
  readonly covered: Amount;
  readonly excluded: Amount;
}

/** For how much a claim is. */
export type ClaimAmount =
  | {
      readonly state: "known";
      readonly principal: Covered;
      /** Absent where the terms cover no interest. */
      readonly interest?: Covered;
      readonly total: Amount;
      readonly basis: readonly Basis[];
    }
  | {
      readonly state: "undetermined";
      readonly missing: readonly [string, ...string[]];
      /** Whether some of what is overdue is covered for certain. */
      readonly coversSome: boolean;
      readonly basis: readonly Basis[];
    };

/**
 * Finds for how much a claim is: the principal that is overdue, less what lies above the covered amount, and the
 * interest on it where it is covered.
 *
 * @remarks
 * **Rounding** where a part of the loan is covered in proportion, principal and interest once each, half up.
 * **Reading** `compensation/above-cover`.
 */
export function claimAmount(overdueFen: number, facts: ClaimFacts, t: PreparedCompensation): ClaimAmount {
  const capped = t.coveredFen !== Infinity;
  const coversPrincipal = t.covers?.includes("principal") === true;
  const coversInterest = t.covers?.includes("interest") === true;
  const basis = [...t.basis.covers, ...(capped ? t.basis.cover : [])];
  const missing = [
    ...(t.covers === undefined ? ["claimCovers"] : []),
    ...(capped && overdueFen > 0 && facts.compensatedBefore === undefined ? ["compensatedBefore"] : []),
    ...(coversInterest && facts.interest === undefined ? ["interest"] : []),
  ];
  const [first, ...others] = missing;
  const room = capped ? Math.max(0, t.coveredFen - fenOf(facts.compensatedBefore ?? t.coveredFen)) : Infinity;
  if (first !== undefined) {
    const coversSome = coversPrincipal && overdueFen > 0 && room > 0;
    return { state: "undetermined", missing: [first, ...others], coversSome, basis };
  }
  const part = coveredPart(overdueFen, fenOf(facts.loan.principal), room, t.inProportion);
  const owedInterest = coversInterest ? fenOf(facts.interest ?? 0) : 0;
  const principal = coversPrincipal ? roundedQuotient(overdueFen, part.of, part.whole) : 0;
  const interest = roundedQuotient(owedInterest, part.of, part.whole);
  return {
    state: "known",
    principal: coveredOf(overdueFen, principal),
    ...(coversInterest ? { interest: coveredOf(owedInterest, interest) } : {}),
    total: amountOf(principal + interest),
    basis,
  };
}

/** Which part of what is owed is covered: of the loan as it was lent, or of the principal that is overdue. */
function coveredPart(
  overdueFen: number,
  lentFen: number,
  room: number,
  inProportion: boolean,
): { readonly of: number; readonly whole: number } {
  if (inProportion) return room >= lentFen ? { of: 1, whole: 1 } : { of: room, whole: lentFen };
  return room >= overdueFen ? { of: 1, whole: 1 } : { of: room, whole: overdueFen };
}

function coveredOf(owed: number, covered: number): Covered {
  return { owed: amountOf(owed), covered: amountOf(covered), excluded: amountOf(owed - covered) };
}
