import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fenOfWan, wan, wanOf } from "../../../src/base/money/wan.ts";
import { anyFen } from "../../support/arbitraries.ts";
import { magnitude, yuan } from "../../support/exact.ts";

describe("万元", () => {
  it("for every number of fen, a millionth of it in 万元 is that number of fen", () => {
    fc.assert(
      fc.property(anyFen, (fen) => {
        const digits = magnitude(BigInt(fen)).toString().padStart(7, "0");
        const printed = `${fen < 0 ? "-" : ""}${digits.slice(0, -6)}.${digits.slice(-6)}`;
        expect(wan(printed)).toBe(yuan(BigInt(fen)));
      }),
    );
  });

  it("for every number of fen, writing and reading gives it back", () => {
    fc.assert(
      fc.property(anyFen, (fen) => {
        expect(fenOfWan(wanOf(fen))).toBe(fen === 0 ? 0 : fen);
        expect(wanOf(fen)).toMatch(/^-?\d+\.\d{2,6}$/);
      }),
    );
  });
});
