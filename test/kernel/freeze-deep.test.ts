import { describe, expect, it } from "vitest";
import { freezeDeep, frozenCopy, isFrozenDeep } from "../../src/kernel/freeze-deep.ts";

describe("freezing plain data", () => {
  it("goes all the way down and returns the same thing", () => {
    const data = { a: [{ b: 1 }], c: null, d: "x" };
    expect(freezeDeep(data)).toBe(data);
    expect(isFrozenDeep(data)).toBe(true);
    expect(() => {
      data.a.push({ b: 2 });
    }).toThrow(TypeError);
  });

  it("goes down also where the top was frozen already", () => {
    const data = Object.freeze({ a: { b: 1 } });
    expect(isFrozenDeep(data)).toBe(false);
    freezeDeep(data);
    expect(isFrozenDeep(data)).toBe(true);
  });

  it("what is no object is frozen by nature", () => {
    for (const value of [null, "x", 1, true, undefined]) expect(isFrozenDeep(value)).toBe(true);
    expect(isFrozenDeep([])).toBe(false);
    expect(isFrozenDeep(Object.freeze([{}]))).toBe(false);
  });
});

describe("a frozen copy", () => {
  it("leaves the original as it is", () => {
    const data = { a: [{ b: 1 }] };
    const copy = frozenCopy(data);
    expect(copy).toStrictEqual(data);
    expect(isFrozenDeep(copy)).toBe(true);
    expect(copy).not.toBe(data);
    expect(Object.isFrozen(data) || Object.isFrozen(data.a) || Object.isFrozen(data.a[0])).toBe(false);
  });

  it("takes over what is frozen already, and copies what only begins frozen", () => {
    const frozen = freezeDeep({ b: 1 });
    expect(frozenCopy({ a: frozen }).a).toBe(frozen);
    const half = Object.freeze({ b: { c: 1 } });
    expect(frozenCopy(half)).not.toBe(half);
    expect(Object.isFrozen(half.b)).toBe(false);
  });
});
