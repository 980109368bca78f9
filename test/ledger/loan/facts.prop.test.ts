import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Loan } from "../../../src/ledger/loan/types.ts";
import { trackOverdue } from "../../../src/ledger/loan/track-overdue.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { anyLoan } from "../../support/any-loan.ts";
import { daysAfter } from "../../support/diary.ts";
import { fenIn, yuan } from "../../support/exact.ts";
import { codesOf } from "../../support/refusal.ts";

const codes = (loan: Loan): readonly string[] =>
  codesOf(() => trackOverdue(changge2017.overdue, { loan, asOf: "2020-01-01" }));

describe("a loan as it is written down", () => {
  it("always is let in if its days and amounts hang together", () => {
    fc.assert(
      fc.property(anyLoan, (loan) => {
        expect(codes(loan)).toStrictEqual([]);
      }),
    );
  });

  it("may be repaid by more than what is left: that is no fault but a finding of so much", () => {
    fc.assert(
      fc.property(anyLoan, (loan) => {
        const paid = loan.repayments.reduce((sum, { amount }) => sum + fenIn(String(amount)), 0n);
        const left = fenIn(String(loan.principal)) - paid;
        const last = (fen: bigint): Loan => ({
          ...loan,
          repayments: [...loan.repayments, { day: "2034-12-31", amount: yuan(fen) }],
        });
        const found = (fen: bigint): unknown =>
          trackOverdue(changge2017.overdue, { loan: last(fen), asOf: "2034-12-31" }).findings.map((f) => [
            ...[f.finding, f.day, f.amount],
          ]);
        expect(found(left)).toStrictEqual([]);
        expect(found(left + 1n)).toStrictEqual([["loan/overpaid", "2034-12-31", "0.01"]]);
      }),
    );
  });

  it("never is let in with a last extension that does not lead further", () => {
    fc.assert(
      fc.property(anyLoan, fc.integer({ min: 0, max: 30 }), (loan, days) => {
        const maturity = loan.extensions.at(-1)?.maturesOn ?? loan.maturesOn;
        const to = (maturesOn: string): Loan => ({
          ...loan,
          extensions: [...loan.extensions, { agreedOn: maturity, maturesOn }],
        });
        expect(codes(to(daysAfter(maturity, 1 + days)))).toStrictEqual([]);
        expect(codes(to(daysAfter(maturity, -days)))).toStrictEqual(["out-of-order"]);
      }),
    );
  });
});
