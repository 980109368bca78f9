import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { percentIssue } from "../../../src/base/money/percent.ts";
import { readPercent } from "../../../src/base/money/read-percent.ts";

describe("reading a per cent at a glance", () => {
  it.each([
    ["0%", 0],
    ["4.35%", 43_500],
    ["100%", 1_000_000],
    ["0.0001%", 1],
    ["4.5%", 45_000],
    ["9999.9999%", 99_999_999],
    ["10.05%", 100_500],
  ])("takes %j as %i parts per million", (written, ppm) => {
    expect(readPercent(written)).toBe(ppm);
  });

  it.each([
    ...["", "%", "4", "4.35", "4.%", ".5%", "04%", "-1%", "+1%", "1e1%", "4 %", " 4%", "4%%", "4.3.5%", "4,35%", "４%"],
    ...["10000%", "4.12345%", "4.1234567%", 4.35, null, undefined, ["4%"], {}],
  ])("leaves %j to the full judgement", (written) => {
    expect(readPercent(written)).toBeUndefined();
  });

  it("takes every per cent that is written without a sign, and no other text", () => {
    const plain = fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.stringMatching(/^[0-9]{0,4}$/));
    fc.assert(
      fc.property(plain, ([whole, decimals]) => {
        const text = `${String(whole)}${decimals === "" ? "" : `.${decimals}`}%`;
        expect(readPercent(text)).toBe(whole * 10_000 + Number(decimals.padEnd(4, "0")));
      }),
    );
    const near = fc.stringMatching(/^[-+0-9.,%e ]{0,12}$/);
    fc.assert(
      fc.property(fc.oneof(near, fc.string()), (text) => {
        if (readPercent(text) !== undefined) expect(percentIssue(text, "share")).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });
});
