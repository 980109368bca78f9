import { describe, expect, it } from "vitest";
import * as bulk from "../../src/entries/bulk.ts";
import { isInputError } from "../../src/base/input/input-error.ts";
import { compiledSamples, otherSamples } from "../support/samples/bulk.ts";

/*
 * Whatever is handed to bulk in place of terms, shared facts or rows: what is wrong is told by an `InputError` or by an
 * answer, never by an error of the language.
 */

const compiled = Object.entries(compiledSamples(bulk));
const others = Object.entries(otherSamples(bulk)).filter(([name]) => name !== "answerEach" && name !== "linesOf");
const functions = bulk as unknown as Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

/** What stands where something else should. */
const odd: readonly unknown[] = [
  undefined,
  null,
  0,
  "",
  "x",
  true,
  [],
  {},
  [null],
  { kind: "x" },
  () => 1,
  new Date(0),
];

/** Calls it and says what came of it; an error that is not ours is thrown on. */
function outcomeOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (!isInputError(error)) throw error;
    expect(error.issues.length).toBeGreaterThan(0);
    return error;
  }
}

describe("what is handed in instead of arguments", () => {
  it.each([...compiled.map(([name, { args }]) => [name, args] as const), ...others])("%s", (name, args) => {
    const made = outcomeOf(() => functions[name]?.(...args));
    expect(isInputError(made)).toBe(false);
    args.forEach((_, place) => {
      for (const instead of odd) outcomeOf(() => functions[name]?.(...args.with(place, instead)));
    });
    expect(isInputError(outcomeOf(() => functions[name]?.(undefined, ...args.slice(1))))).toBe(true);
  });

  it.each(compiled)("rows of %s", (name, { args, rows }) => {
    const of = functions[name]?.(...args) as ((row: unknown) => { state: string }) & {
      json: (line: string) => unknown;
    };
    const [first] = rows;
    const states = rows.map((row) => of(row).state);
    expect(states[0]).toBe("answered");
    for (const instead of odd) {
      expect(of(instead).state, `${name} of ${String(instead)}`).toMatch(/^(?:refused|answered)$/);
      for (const field of Object.keys(first))
        expect(of({ ...first, [field]: instead }).state, `${field} ${String(instead)}`).toMatch(
          /^(?:refused|answered)$/,
        );
    }
    expect(of.json("{")).toMatchObject({ state: "refused" });
    expect(of.json(JSON.stringify(first))).toMatchObject({ state: "answered" });
  });
});
