import { describe, expect, it } from "vitest";
import * as z from "zod";
import { between } from "../../src/kernel/between.ts";
import { inspect } from "../../src/kernel/door.ts";
import { policy, preparedTerms } from "../../src/kernel/policy.ts";
import { soundOf } from "../../src/kernel/sound.ts";
import { missing } from "../../src/base/input/wording.ts";
import { unchecked } from "../support/builders.ts";
import { issuesOfCall } from "../support/issues.ts";

interface Facts {
  readonly from: string;
  readonly through: string;
  readonly loans: readonly { readonly id: string; readonly days: readonly number[] }[];
}
const FACTS: Facts = {
  from: "b",
  through: "c",
  loans: [
    { id: "L1", days: [1, 2] },
    { id: "L2", days: [3] },
  ],
};

const fault = (): never => {
  throw new TypeError("a fault of our own");
};

describe("facts of which some are wrong in themselves", () => {
  it("are handed on as they are where none is", () => {
    expect(soundOf(FACTS, []).ask((facts) => facts)).toBe(FACTS);
    expect(() => soundOf(FACTS, []).find(fault)).toThrow("a fault of our own");
  });

  it("lack what is wrong, wherever it stands, and keep the rest", () => {
    const sound = soundOf(FACTS, [["from"], ["loans", 0, "days", 1], ["loans", 1]]);
    const seen = sound.find(({ from, through, loans }) => [from, through, loans[0]?.days, loans[1], loans.length]);
    expect(seen).toStrictEqual([undefined, "c", [1, undefined], undefined, 2]);
    expect(FACTS.loans[0]?.days).toStrictEqual([1, 2]);
  });

  it("pass over a check that breaks off for want of one of them", () => {
    const sound = soundOf(FACTS, [["from"]]);
    expect(sound.find(({ from }) => [from.length])).toStrictEqual([]);
    expect(sound.ask(({ from }) => from.length)).toBeUndefined();
  });

  it("let every other error through: that one is ours", () => {
    const sound = soundOf(FACTS, [["from"]]);
    expect(() => sound.find(({ through }) => (through === "c" ? fault() : []))).toThrow("a fault of our own");
    expect(() => sound.ask((): number => fault())).toThrow("a fault of our own");
    sound.find(({ from }) => [from]); // what an earlier check has read excuses no later one
    expect(() => sound.find(fault)).toThrow("a fault of our own");
  });

  it("answer nothing that follows from one of them, even where nothing breaks off", () => {
    const sound = soundOf(FACTS, [["loans", 0, "id"]]);
    expect(sound.ask(({ loans }) => loans.map(({ id }) => id))).toBeUndefined();
    expect(sound.ask(({ loans }) => loans.map(({ days }) => days.length))).toStrictEqual([2, 1]);
  });

  it("are asked nothing where they are wrong as a whole", () => {
    expect(soundOf(FACTS, [[]]).find(() => [1])).toStrictEqual([]);
    expect(soundOf(FACTS, [[]]).ask((): number => fault())).toBeUndefined();
  });
});

const shape = z.strictObject({ from: z.string(), through: z.string(), loans: z.array(z.unknown()) });

describe("checks between fields", () => {
  const issuesWith = (value: unknown, check: (facts: Facts) => readonly never[]): (() => unknown) => {
    const schema = between<Facts>(shape as unknown as z.ZodType<Facts, Facts>, check); // as far as these checks look
    return () => inspect({ schema, value, name: "facts" }).issues.map(({ path }) => path);
  };
  const damaged = { ...FACTS, from: 5 };

  it("swallow no error of our own, whether or not another field is wrong", () => {
    expect(issuesWith(FACTS, fault)).toThrow("a fault of our own");
    expect(issuesWith(damaged, fault)).toThrow("a fault of our own");
    expect(issuesWith(damaged, ({ from }) => (from.length > 0 ? fault() : []))()).toStrictEqual(["facts.from"]);
  });
});

describe("what terms and facts do not agree on", () => {
  const admit = (facts: unknown, against: (facts: Facts) => ReturnType<typeof missing>[]): unknown =>
    policy<object, Facts, string>({
      terms: preparedTerms<object, string>({ schema: () => z.looseObject({}) }, () => "prepared"),
      facts: { schema: () => shape as unknown as z.ZodType<Facts, Facts> }, // as far as these checks look
      against: (_, __, sound) => sound.find(against),
    }).admit({}, unchecked<Facts>(facts));

  it("is found among the sound facts, and never said of a place that is wrong in itself", () => {
    const of = (): ReturnType<typeof missing>[] => [missing("facts.from"), missing("facts.through")];
    expect(issuesOfCall(() => admit({ ...FACTS, from: 5 }, of))).toStrictEqual([
      "wrong-type at facts.from",
      "missing at facts.through",
    ]);
  });

  it("hides no error of our own", () => {
    expect(() => admit({ ...FACTS, from: 5 }, fault)).toThrow("a fault of our own");
    expect(() => admit(FACTS, fault)).toThrow("a fault of our own");
    expect(admit(FACTS, () => [])).toStrictEqual(["prepared", FACTS]);
  });
});
