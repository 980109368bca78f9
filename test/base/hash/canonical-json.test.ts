import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, halfCharacterIn } from "../../../src/base/hash/canonical-json.ts";

describe("canonical JSON is that of RFC 8785", () => {
  it("section 3.2.2 and 3.2.3: the example with its numbers, text and literals", () => {
    const given = JSON.parse(
      String.raw`{ "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
        "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false] }`,
    ) as unknown;
    expect(canonicalJson(given)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it("section 3.2.3: keys are sorted by their UTF-16 units", () => {
    const given = JSON.parse(
      String.raw`{ "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
        "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis" }`,
    ) as unknown;
    const values = [...canonicalJson(given).matchAll(/:"([^"]*)"/g)].map(([, value]) => value);
    expect(values).toStrictEqual([
      ...["Carriage Return", "One", "Control", "Latin Small Letter O With Diaeresis", "Euro Sign"],
      ...["Emoji: Grinning Face", "Hebrew Letter Dalet With Dagesh"],
    ]);
  });

  it.each([
    // Appendix B: IEEE 754 numbers by their bits.
    ["0000000000000000", "0"],
    ["8000000000000000", "0"],
    ["0000000000000001", "5e-324"],
    ["8000000000000001", "-5e-324"],
    ["7fefffffffffffff", "1.7976931348623157e+308"],
    ["ffefffffffffffff", "-1.7976931348623157e+308"],
    ["4340000000000000", "9007199254740992"],
    ["c340000000000000", "-9007199254740992"],
    ["4430000000000000", "295147905179352830000"],
    ["44b52d02c7e14af5", "9.999999999999997e+22"],
    ["44b52d02c7e14af6", "1e+23"],
    ["44b52d02c7e14af7", "1.0000000000000001e+23"],
    ["444b1ae4d6e2ef4e", "999999999999999700000"],
    ["444b1ae4d6e2ef4f", "999999999999999900000"],
    ["444b1ae4d6e2ef50", "1e+21"],
    ["3eb0c6f7a0b5ed8c", "9.999999999999997e-7"],
    ["3eb0c6f7a0b5ed8d", "0.000001"],
    ["41b3de4355555553", "333333333.3333332"],
    ["41b3de4355555554", "333333333.33333325"],
    ["41b3de4355555555", "333333333.3333333"],
    ["41b3de4355555556", "333333333.3333334"],
    ["41b3de4355555557", "333333333.33333343"],
    ["becbf647612f3696", "-0.0000033333333333333333"],
    ["43143ff3c1cb0959", "1424953923781206.2"],
  ])("appendix B: %s is %s", (bits, text) => {
    const view = new DataView(new ArrayBuffer(8));
    view.setBigUint64(0, BigInt(`0x${bits}`));
    expect(canonicalJson(view.getFloat64(0))).toBe(text);
  });

  it("whatever the order of the fields, and it reads back to the same", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const turned = reversed(value);
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
      }),
    );
  });

  it("names the place of half a character, of a key and of a text", () => {
    expect(halfCharacterIn({ a: [{ b: "张\uD840" }] })).toStrictEqual(["a", 0, "b"]);
    expect(halfCharacterIn({ a: { "\uDC00": 1 } })).toStrictEqual(["a", "\uDC00"]);
    expect(halfCharacterIn({ a: ["𠀀", "张三", null, 1] })).toBeUndefined();
  });
});

function reversed(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(reversed);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}
