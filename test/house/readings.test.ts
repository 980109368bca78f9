import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { readings as byKind } from "../../src/entries/documents.ts";
import { disputants } from "../../src/kernel/disputants.ts";
import { optionKey, type Reading } from "../../src/kernel/reading.ts";
import type { Terms } from "../../src/kernel/terms.ts";
import { answerOrRefused } from "../support/refusal.ts";
import { answerOf, callsOf, type SampleCall } from "../support/samples/index.ts";
import { source } from "../support/samples/from-source.ts";

/*
 * Every reading of every register: it has words for what is chosen and for each alternative, it says what it
 * changes, and there is a sample that each alternative turns. The figures of each are worked by hand in the domain's own
 * tests.
 */

const registers: readonly (readonly [id: string, reading: Reading])[] = Object.values(byKind).flatMap(Object.entries);
/** Each reading once, though several registers have it; `with` may differ from one to the other. */
const readings = [...new Map(registers)];

/** The calls that come to something under terms of one kind; terms laid over terms, or named by a hash, come to terms. */
const callsUnder = (kind: string): readonly SampleCall[] =>
  callsOf(source).filter(
    ({ of, args: [terms] }) => isTerms(terms) && terms.kind === kind && !/Terms$|^termsHash$/.test(of),
  );

/** What a call decides where the caller sets a term so, and nothing else speaks of it; undefined: as the reading has it. */
function decided({ of, args: [terms, ...facts] }: SampleCall, { term, ...reading }: Reading, value: unknown): string {
  if (!isTerms(terms)) throw new Error(`${of} takes no terms`);
  const without = (values: object = {}): object =>
    Object.fromEntries(Object.entries(values).filter(([name]) => name !== term));
  const each = (all: object = {}): object =>
    Object.fromEntries(
      Object.entries(all).flatMap(([key, values]: [string, object]) => {
        const left = without(values);
        return Object.keys(left).length === 0 ? [] : [[key, left]];
      }),
    );
  const set = value === undefined ? {} : { [term]: value };
  const changed = {
    ...terms,
    ...{ stated: each(terms.stated), readings: each(terms.readings), caller: { ...without(terms.caller), ...set } },
  };
  const answer = answerOrRefused(() => answerOf(source, { of, args: [changed, ...facts] }));
  return JSON.stringify(withoutNaming(answer, valuesOf({ term, ...reading })));
}

/** A result without what only names terms, readings and their values. */
function withoutNaming(result: unknown, options: readonly unknown[], field = ""): unknown {
  const isPlain = typeof result !== "object" || result === null;
  const names = (option: unknown): boolean => (isPlain ? option === result : isDeepStrictEqual(option, result));
  if (field !== "state" && field !== "outcome" && options.some(names)) return "*";
  if (Array.isArray(result)) return result.map((item) => withoutNaming(item, options, field));
  if (typeof result !== "object" || result === null) return result;
  const fields = Object.entries(result).filter(([name]) => !["made", "terms", "readings", "basis"].includes(name));
  return Object.fromEntries(fields.map(([name, value]) => [name, withoutNaming(value, options, name)]));
}

function isTerms(value: unknown): value is Terms<string, object> {
  return typeof value === "object" && value !== null && "stated" in value;
}

const valuesOf = ({ chosen, alternatives }: Reading): readonly unknown[] => [chosen, ...alternatives];
/** What these turn is whether an answer is refused: a grade that one order of grades has and another has not. */
const MAY_REFUSE = new Set(["operator/grade-order"]);

const says = (text: string): boolean => text.trim() === text && text !== "";

it("all registers are found, and a reading is the same in each of them", () => {
  expect(readings.length).toBeGreaterThan(60);
  for (const [id, reading] of registers) {
    const [, known] = readings.find(([other]) => other === id) ?? [];
    expect([id, { ...reading, with: [] }]).toStrictEqual([id, { ...known, with: [] }]);
  }
});

describe.each(readings)("%s", (id, reading) => {
  it("has words for what is chosen and for each alternative, and for nothing else", () => {
    const keys = valuesOf(reading).map(optionKey);
    expect(Object.keys(reading.options).toSorted()).toStrictEqual(keys.toSorted());
    for (const language of ["zh", "en"] as const) {
      const words = Object.values(reading.options).map((option) => option[language]);
      expect(words.filter((text) => !says(text))).toStrictEqual([]);
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it("says what the choice changes", () => {
    expect(Object.keys(reading.effect).toSorted()).toStrictEqual(["en", "zh"]);
    expect(Object.values<string>({ ...reading.effect }).filter((text) => !says(text))).toStrictEqual([]);
  });

  it("names who would dispute the choice, each once", () => {
    expect(reading.disputedBy.length).toBeGreaterThan(0);
    expect(reading.disputedBy).toStrictEqual([...new Set(reading.disputedBy)]);
    expect(reading.disputedBy.filter((who) => !Object.hasOwn(disputants.words, who))).toStrictEqual([]);
  });

  it("decides something: each alternative turns a sample, and silent terms leave each as it is chosen", () => {
    const calls = Object.entries(byKind).flatMap(([kind, register]) => (id in register ? callsUnder(kind) : []));
    const turnedBy = new Set<unknown>();
    for (const call of calls) {
      const chosen = decided(call, reading, reading.chosen);
      expect([call.name, decided(call, reading, undefined)]).toStrictEqual([call.name, chosen]);
      for (const alternative of reading.alternatives) {
        if (turnedBy.has(alternative)) continue;
        const other = decided(call, reading, alternative);
        const isRefused = [chosen, other].includes(JSON.stringify("refused")) && !MAY_REFUSE.has(id);
        if (other !== chosen && !isRefused) turnedBy.add(alternative);
      }
    }
    expect(reading.alternatives.filter((alternative) => !turnedBy.has(alternative))).toStrictEqual([]);
  });
});
