import { describe, expect, it } from "vitest";
import { readings as byKind } from "../../src/entries/documents.ts";
import { optionKey, type Reading } from "../../src/kernel/reading.ts";
import { readingCases } from "./reading-cases.ts";

/*
 * Every reading of every register: it has words for what is chosen and for each alternative, it says what it
 * changes, and there is a case that each alternative turns.
 */

const registers: readonly (readonly [id: string, reading: Reading])[] = Object.values(byKind).flatMap(Object.entries);
/** Each reading once, though several registers have it; `with` may differ from one to the other. */
const readings = [...new Map(registers)];
const valuesOf = ({ chosen, alternatives }: Reading): readonly unknown[] => [chosen, ...alternatives];
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

  it("has a case that each alternative turns, and that silent terms leave as it is chosen", () => {
    const decided = readingCases[id];
    if (decided === undefined) throw new Error(`no case for ${id}: add one to test/house/reading-cases.ts`);
    const chosen = decided({ [reading.term]: reading.chosen });
    expect(decided({})).toStrictEqual(chosen);
    for (const alternative of reading.alternatives) {
      expect([alternative, decided({ [reading.term]: alternative })]).not.toStrictEqual([alternative, chosen]);
    }
  });
});

it("every case is one of a reading", () => {
  const ids = new Set(readings.map(([id]) => id));
  expect(Object.keys(readingCases).filter((id) => !ids.has(id))).toStrictEqual([]);
});
