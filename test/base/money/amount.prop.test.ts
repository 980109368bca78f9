import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AMOUNT_PATTERN, amountIssue, amountOf, fenOf } from "../../../src/base/money/amount.ts";
import { anyAmount, anyFen } from "../../support/arbitraries.ts";
import { fenIn } from "../../support/exact.ts";

const pattern = new RegExp(AMOUNT_PATTERN.replace("^", "^-?"));

describe("amounts", () => {
  it("for every number of fen, writing and reading gives it back", () => {
    fc.assert(
      fc.property(anyFen, (fen) => {
        expect(fenOf(amountOf(fen))).toBe(fen === 0 ? 0 : fen);
        expect(fenIn(amountOf(fen))).toBe(BigInt(fen));
      }),
    );
  });

  it("for every amount, text and number mean the same", () => {
    fc.assert(
      fc.property(anyAmount, (amount) => {
        expect(fenOf(Number(amount))).toBe(Number(fenIn(amount)));
        expect(amountIssue(Number(amount), "amount", true)).toBeUndefined();
      }),
    );
  });

  it("always writes what it accepts and what the JSON Schemas allow", () => {
    fc.assert(
      fc.property(anyFen, (fen) => {
        expect(amountIssue(amountOf(fen), "amount", true)).toBeUndefined();
        expect(amountOf(fen)).toMatch(pattern);
      }),
    );
  });

  it("always accepts the texts that the JSON Schemas allow, and never another", () => {
    const nearly = fc.oneof(
      fc.stringMatching(/^-?[0-9]{1,13}(\.[0-9]{0,3})?$/),
      fc.stringMatching(/^[-+ .,_0-9eExX]{0,16}$/),
      fc.string(),
    );
    fc.assert(
      fc.property(nearly, (text) => {
        expect(amountIssue(text, "amount", true) === undefined).toBe(pattern.test(text));
      }),
      { numRuns: 1_000 },
    );
  });
});
