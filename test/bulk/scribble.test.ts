import { describe, expect, it } from "vitest";
import * as bulk from "../../src/entries/bulk.ts";
import {
  compileHousehold,
  compileScreening,
  mergeSummaries,
  portfolioPart,
  type PreparedRelations,
} from "../../src/entries/bulk.ts";
import { isInputError } from "../../src/base/input/input-error.ts";
import { changge2017 } from "../../src/packs/changge2017.ts";
import { luoping2023 } from "../../src/packs/luoping2023.ts";
import { unchecked } from "../support/builders.ts";
import { compiledSamples } from "../support/samples/bulk.ts";

/*
 * Whoever holds what bulk gave out may write into it. No later answer may be another for it.
 */

const { household, blacklist } = changge2017;
const application = { id: "A1", appliedOn: "2019-05-06", amount: "60000", termMonths: 36, purposes: ["building"] };
const index = bulk.indexRelations({ listings: [], relations: [] });
const functions = bulk as unknown as Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

/** Each compiled function with a row that it answers. */
const compiled = Object.entries(compiledSamples(bulk)).map(
  ([name, { args, rows }]) => [name, functions[name]?.(...args), rows[0]] as const,
);

type Called = ((row: unknown) => { readonly state: string }) & { readonly json: (line: string) => { state: string } };

/** Writes into everything that can be reached and written, and says how many places took it. */
function scribble(on: unknown, seen = new Set<unknown>()): number {
  if ((typeof on !== "object" && typeof on !== "function") || on === null || seen.has(on)) return 0;
  seen.add(on);
  if (on instanceof Map || on instanceof Set) {
    on.clear();
    return 1;
  }
  let taken = 0;
  for (const key of Reflect.ownKeys(on)) {
    if (Array.isArray(on) && key === "length") continue;
    taken += scribble(Reflect.get(on, key), seen);
    if (Reflect.set(on, key, "scribbled")) taken += 1;
  }
  return taken + (Reflect.set(on, "scribbled", true) ? 1 : 0);
}

/** An answer with all that can be asked of it. */
function whole(answer: unknown): string {
  return JSON.stringify(answer, (_, value: unknown) =>
    typeof value === "object" && value !== null && typeof Reflect.get(value, "full") === "function"
      ? { ...value, full: (value as { full: () => unknown }).full() }
      : value,
  );
}

describe("what bulk gives out may be written into", () => {
  it.each(compiled)("%s: no later answer is another", (_, made, row) => {
    const of = made as Called;
    const text = JSON.stringify(row);
    const ask = (): readonly string[] => [of.json(text), of(row), of(unchecked({ id: 1 })), of.json("{")].map(whole);
    const before = ask();
    const answers = [of.json(text), of(row), of(unchecked({ id: 1 })), of.json("{")];
    const first = answers[0] as { full?: () => unknown };
    const full = whole(first);
    scribble(first.full?.());
    expect(whole(first)).toBe(full); // each is computed anew
    for (const answer of answers) expect(scribble(answer)).toBeGreaterThan(0);
    expect(ask()).toStrictEqual(before);
  });

  const all: readonly (readonly [name: string, made: unknown])[] = [
    ...compiled.map(([name, made]) => [name, made] as const),
    ["compileHouseholdColumns", bulk.compileHouseholdColumns(household)],
  ];
  it.each(all)("%s itself takes nothing", (_, made) => {
    expect(scribble(made)).toBe(0);
  });

  it("prepared relations take nothing, show nothing, and cannot be made by hand", () => {
    expect(scribble(index)).toBe(0);
    expect(Object.keys(index)).toStrictEqual(["tied"]);
    const forged = [
      { ...index },
      Object.create(index) as PreparedRelations,
      JSON.parse(JSON.stringify(index)),
      null,
      1,
    ];
    for (const one of forged) {
      let error: unknown;
      try {
        compileScreening(blacklist, unchecked<PreparedRelations>(one));
      } catch (thrown) {
        error = thrown;
      }
      expect(isInputError(error) && error.issues.map(({ path }) => path)).toStrictEqual(["relations"]);
    }
  });

  it("the names of a mask are a list of their own", () => {
    const of = compileHousehold(household);
    const before = of.named(5);
    scribble(of.named(5));
    expect(of.named(5)).toStrictEqual(before);
  });

  it("terms that the caller changes later change neither the numbers nor the whole", () => {
    const terms = JSON.parse(JSON.stringify(household)) as typeof household;
    const of = compileHousehold(terms);
    const answer = of(unchecked(application));
    const before = whole(answer);
    scribble(terms);
    expect(whole(answer)).toBe(before);
    expect(whole(of(unchecked(application)))).toBe(before);
  });

  it("a part of a book that was written into is refused, and the next is as before", () => {
    const one = {
      ...{ id: "L1", household: "H1", lender: "B1", region: "R1", principal: "60000", instalments: [], repayments: [] },
      ...{ paidOutOn: "2018-01-20", maturesOn: "2019-01-20", extensions: [] },
    };
    const part = () => portfolioPart(luoping2023.portfolio, { asOf: "2019-03-01" }, [one, unchecked({})]);
    const before = JSON.stringify(part());
    const merged = JSON.stringify(mergeSummaries(luoping2023.portfolio, [part()]));
    const spoilt = part();
    scribble(spoilt.loans);
    expect(() => mergeSummaries(luoping2023.portfolio, [spoilt])).toThrow();
    scribble(mergeSummaries(luoping2023.portfolio, [part()]));
    expect(JSON.stringify(part())).toBe(before);
    expect(JSON.stringify(mergeSummaries(luoping2023.portfolio, [part()]))).toBe(merged);
  });
});
