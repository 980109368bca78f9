import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { DEPTH_LIMIT, examine } from "../../../src/base/input/plain.ts";

const faultsOf = (value: unknown): readonly string[] =>
  examine(value, "facts").faults.map(({ issue }) => `${issue.code} at ${issue.path}`);
const nested = (levels: number, inside: unknown = 0): unknown => {
  let value = inside;
  for (let i = 0; i < levels; i++) value = [value];
  return value;
};

describe("plain data", () => {
  it.each([
    [null],
    ["x"],
    [""],
    [0],
    [-1.5],
    [true],
    [[]],
    [{}],
    [{ a: [{ b: null }] }],
    [{ 0: 1, "a b": 2, constructor: 3 }],
  ])("%j passes as it is", (value) => {
    const examined = examine(value, "facts");
    expect(examined.faults).toStrictEqual([]);
    expect(examined.plain).toStrictEqual(value);
    expect(examined.plain === value).toBe(typeof value !== "object" || value === null); // a copy
  });

  it("an object without a prototype passes", () => {
    expect(faultsOf(Object.assign(Object.create(null) as object, { a: 1 }))).toStrictEqual([]);
  });

  it("objects and lists made in another realm pass: a worker's, a sandbox's", () => {
    const foreign: unknown = runInNewContext("({ a: [{ b: 1 }], c: 'x' })");
    expect(Object.getPrototypeOf(foreign)).not.toBe(Object.prototype);
    expect(faultsOf(foreign)).toStrictEqual([]);
    expect(faultsOf([runInNewContext("[1, 2]") as unknown])).toStrictEqual([]);
    expect(faultsOf(runInNewContext("JSON.parse('{\"a\":1}')"))).toStrictEqual([]);
  });

  it("the same object twice is not a circle", () => {
    const day = { on: "2021-06-10" };
    expect(faultsOf({ a: day, b: [day, day] })).toStrictEqual([]);
  });

  it("may be nested sixteen levels deep and no deeper", () => {
    expect(DEPTH_LIMIT).toBe(16);
    expect(faultsOf(nested(15))).toStrictEqual([]);
    expect(faultsOf(nested(16))).toStrictEqual([]);
    expect(faultsOf(nested(17))).toStrictEqual([`too-deep at facts${"[0]".repeat(16)}`]);
    expect(faultsOf(nested(5_000))).toHaveLength(1);
  });
});

class Loan {
  readonly id = "L1";
}
class Rows extends Array<number> {}
const circle: { self?: unknown } = {};
circle.self = circle;
const holes = [1, 2, 3];
holes.length = 5;

describe("what is no plain data", () => {
  it.each<[string, unknown, readonly string[]]>([
    ["explicit undefined", { a: undefined }, ["explicit-undefined at facts.a"]],
    ["undefined in a list", [1, undefined], ["explicit-undefined at facts[1]"]],
    ["NaN", { a: Number.NaN }, ["not-a-finite-number at facts.a"]],
    ["infinities", [Infinity, -Infinity], ["not-a-finite-number at facts[0]", "not-a-finite-number at facts[1]"]],
    ["a big number", { a: 1n }, ["not-plain at facts.a"]],
    ["a function", { a: () => 1 }, ["not-plain at facts.a"]],
    ["a symbol", { a: Symbol("x") }, ["not-plain at facts.a"]],
    ["a symbol key", { [Symbol("x")]: 1 }, ["not-plain at facts[Symbol(x)]"]],
    ["a Date", { a: new Date(0) }, ["not-plain at facts.a"]],
    ["a Map and a Set", [new Map(), new Set()], ["not-plain at facts[0]", "not-plain at facts[1]"]],
    ["boxed text", { a: new String("x") }, ["not-plain at facts.a"]],
    ["an instance of a class", { a: new Loan() }, ["not-plain at facts.a"]],
    ["a list of a class of lists", { a: Rows.from([1, 2]) }, ["not-plain at facts.a"]],
    ["inherited fields", Object.create({ id: "L1" }), ["not-plain at facts"]],
    [
      "a field inherited from a bare object",
      Object.create(Object.assign(Object.create(null) as object, { id: "L1" })),
      ["not-plain at facts"],
    ],
    ["a hidden field", Object.defineProperty({}, "a", { value: 1 }), ["not-plain at facts.a"]],
    ["a hole", holes, ["sparse-array at facts"]],
    ["a list with another field", Object.assign([1], { total: 1 }), ["sparse-array at facts"]],
    ["a circle", circle, ["circular at facts.self"]],
    ["a Date of another realm", runInNewContext("new Date(0)"), ["not-plain at facts"]],
    ["an instance of a class of another realm", runInNewContext("new (class X { a = 1 })()"), ["not-plain at facts"]],
    ["an own __proto__", JSON.parse('{ "a": { "__proto__": { "b": 1 } } }'), ["unknown-key at facts.a.__proto__"]],
  ])("%s", (_, value, faults) => {
    expect(faultsOf(value)).toStrictEqual(faults);
  });

  it("a getter, which is not called", () => {
    let called = false;
    const getter = {
      get a(): number {
        called = true;
        return 1;
      },
    };
    expect(faultsOf(getter)).toStrictEqual(["not-plain at facts.a"]);
    expect(faultsOf([Object.defineProperty([1], "0", { get: () => 1, enumerable: true })])).toStrictEqual([
      "sparse-array at facts[0]",
    ]);
    expect(called).toBe(false);
  });

  it("every fault is found, and cut out of the copy; the rest of it is as it was", () => {
    const { faults, plain } = examine({ a: 1, b: new Date(0), c: [undefined, { d: "x", e: Number.NaN }] }, "facts");
    expect(faults.map(({ issue }) => issue.path)).toStrictEqual(["facts.b", "facts.c[0]", "facts.c[1].e"]);
    expect(faults.map(({ path }) => path)).toStrictEqual([["b"], ["c", 0], ["c", 1, "e"]]);
    expect(JSON.parse(JSON.stringify(plain))).toStrictEqual({ a: 1, c: [null, { d: "x" }] });
  });
});
