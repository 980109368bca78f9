import fc from "fast-check";
import type { Loan } from "../../../src/ledger/loan/types.ts";
import { yuan } from "../../support/exact.ts";
import { dayPlus } from "./plain-days.ts";

/*
 * Loans that hang together, whose days crowd around given days and whose amounts are often round, so that edges
 * are hit. Each is repaid from the day after pay-out on.
 */

/** A place in time: an edge of the line, and how far from it. */
export type Place = readonly [edge: number, off: number];
export const aPlace: fc.Arbitrary<Place> = fc.tuple(
  fc.nat({ max: 11 }),
  fc.oneof(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -40, max: 80 }), fc.constant(0)),
);
const aShare = fc.constantFrom(100, 100, 50, 30, 99);

export interface LoanPlan {
  readonly units: number;
  readonly odd: number;
  readonly from: Place;
  readonly length: number;
  readonly instalments: readonly (readonly [place: number, share: number])[];
  readonly repayments: readonly (readonly [off: number, share: number])[];
  readonly extension: readonly [before: number, by: number] | undefined;
  readonly misused: number | undefined;
}

export const aLoanPlan: fc.Arbitrary<LoanPlan> = fc.record({
  units: fc.integer({ min: 1, max: 6 }),
  odd: fc.constantFrom(0, 0, 0, 1, -1),
  from: aPlace,
  length: fc.oneof(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 300, max: 800 }), fc.constantFrom(365, 366, 731)),
  instalments: fc.array(fc.tuple(fc.integer({ min: 1, max: 99 }), aShare), { maxLength: 3 }),
  // Days before or after maturity, around the figures of the measure.
  repayments: fc.array(
    fc.tuple(fc.oneof(fc.integer({ min: -40, max: 5 }), fc.constantFrom(0, 1, 30, 31, 32, 70, 71, 72, 365)), aShare),
    { maxLength: 3 },
  ),
  extension: fc.option(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.constantFrom(1, 30, 31, 71, 365)), {
    nil: undefined,
  }),
  misused: fc.option(fc.integer({ min: 0, max: 500 }), { nil: undefined, freq: 4 }),
});

export function loanOf(plan: LoanPlan, id: string, edges: readonly string[]): Loan {
  const fen = plan.units * 1_000_000 + plan.odd;
  const paidOutOn = placed(plan.from, edges);
  const maturesOn = dayPlus(paidOutOn, plan.length);
  const taken = new Set<number>();
  const places = plan.instalments.flatMap(([place, share]): readonly (readonly [number, number])[] => {
    const after = 1 + Math.floor((place * (plan.length - 2)) / 100);
    if (taken.has(after)) return [];
    taken.add(after);
    return [[after, share]];
  });
  const repaidAfter = plan.repayments.map(([off, share]) => [Math.max(1, plan.length + off), share] as const);
  const { extension, misused } = plan;
  return {
    id,
    household: "H1",
    lender: "B1",
    principal: yuan(BigInt(fen)),
    paidOutOn,
    maturesOn,
    instalments: parts(fen, places).map(([after, amount]) => ({ dueOn: dayPlus(paidOutOn, after), amount })),
    repayments: parts(fen, [...new Map(repaidAfter)]).map(([after, amount]) => ({
      day: dayPlus(paidOutOn, after),
      amount,
    })),
    extensions:
      extension === undefined
        ? []
        : [
            {
              agreedOn: dayPlus(maturesOn, -Math.min(extension[0], plan.length)),
              maturesOn: dayPlus(maturesOn, extension[1]),
            },
          ],
    ...(misused === undefined ? {} : { misusedOn: dayPlus(paidOutOn, misused) }),
  };
}

/** Shares of what is left, never more than the whole together. */
function parts(fen: number, shares: readonly (readonly [number, number])[]): readonly (readonly [number, string])[] {
  let left = fen;
  return shares.flatMap(([after, share]): readonly (readonly [number, string])[] => {
    const part = Math.floor((left * share) / 100);
    left -= part;
    return part === 0 ? [] : [[after, yuan(BigInt(part))]];
  });
}

export function placed([edge, off]: Place, edges: readonly string[]): string {
  return dayPlus(edges[edge % edges.length] ?? "2019-01-01", off);
}
