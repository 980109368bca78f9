import fc from "fast-check";
import type { Loan } from "../../src/ledger/loan/types.ts";
import { daysAfter } from "./diary.ts";
import { yuan } from "./exact.ts";

/*
 * Loans that hang together: of any principal, some in instalments, some repaid, some extended, some late.
 */

const FIRST_DAY = "2018-01-01";

/** A day of judgement in the years in which the loans below run. */
export const anyDayOfJudgement = fc.integer({ min: 0, max: 2_600 }).map((n) => daysAfter(FIRST_DAY, n));

interface Plan {
  readonly principal: number;
  readonly paidOut: number;
  readonly length: number;
  readonly instalments: readonly (readonly [place: number, share: number])[];
  readonly repayments: readonly (readonly [after: number, share: number])[];
  readonly extensions: readonly (readonly [place: number, by: number])[];
}

// Few different days, so that due days, repayments and days of judgement often meet.
const aShare = fc.oneof(fc.integer({ min: 1, max: 100 }), fc.constant(50), fc.constant(100));
const aPlan: fc.Arbitrary<Plan> = fc.record({
  principal: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 5_000_000 })),
  paidOut: fc.integer({ min: 0, max: 1_200 }),
  length: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 1_100 })),
  instalments: fc.array(fc.tuple(fc.integer({ min: 0, max: 99 }), aShare), { maxLength: 3 }),
  repayments: fc.array(
    fc.tuple(fc.oneof(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 1_500 })), aShare),
    {
      maxLength: 4,
    },
  ),
  extensions: fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 200 })), { maxLength: 2 }),
});

/** Any loan that the door lets in. */
export const anyLoan: fc.Arbitrary<Loan> = aPlan.map(loanOf);

function loanOf(plan: Plan): Loan {
  const paidOutOn = daysAfter(FIRST_DAY, plan.paidOut);
  return {
    id: "L1",
    household: "H1",
    lender: "B1",
    principal: yuan(BigInt(plan.principal)),
    paidOutOn,
    maturesOn: daysAfter(paidOutOn, plan.length),
    instalments: parts(
      plan.principal,
      plan.length > 1
        ? plan.instalments.map(([place, share]) => [1 + Math.floor((place * (plan.length - 1)) / 100), share])
        : [],
    ).map(([after, amount]) => ({ dueOn: daysAfter(paidOutOn, after), amount })),
    repayments: parts(plan.principal, plan.repayments).map(([after, amount]) => ({
      day: daysAfter(paidOutOn, after),
      amount,
    })),
    extensions: extensionsOf(plan).map(({ agreed, maturity }) => ({
      agreedOn: daysAfter(paidOutOn, agreed),
      maturesOn: daysAfter(paidOutOn, maturity),
    })),
  };
}

/** Shares of what is left, so that together they are never more than the principal. */
function parts(
  principal: number,
  shares: readonly (readonly [number, number])[],
): readonly (readonly [number, string])[] {
  let left = principal;
  return shares.flatMap(([after, share]): readonly (readonly [number, string])[] => {
    const fen = Math.floor((left * share) / 100);
    left -= fen;
    return fen === 0 ? [] : [[after, yuan(BigInt(fen))]];
  });
}

/** Each agreed between the agreement before it and the maturity that it moves. */
function extensionsOf(plan: Plan): readonly { readonly agreed: number; readonly maturity: number }[] {
  let agreed = 0;
  let maturity = plan.length;
  return plan.extensions.map(([place, by]) => {
    agreed += Math.floor(((maturity - agreed) * place) / 100);
    maturity += by;
    return { agreed, maturity };
  });
}
