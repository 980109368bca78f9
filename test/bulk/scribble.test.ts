import { describe, expect, it } from "vitest";
import {
  compileHousehold,
  compileInterest,
  compileOverdue,
  compilePolicy,
  compileReminders,
  compileScreening,
  compileSubsidy,
  indexRelations,
  mergeSummaries,
  portfolioPart,
  type PreparedRelations,
} from "../../src/entries/bulk.ts";
import { isInputError } from "../../src/base/input/input-error.ts";
import { pbocBenchmark } from "../../src/ledger/rates/pboc-benchmark.ts";
import { changge2017 } from "../../src/packs/changge2017.ts";
import { jiange2019 } from "../../src/packs/jiange2019.ts";
import { luoping2023 } from "../../src/packs/luoping2023.ts";
import { unchecked } from "../support/builders.ts";

/*
 * Whoever holds what bulk gave out may write into it. No later answer may be another for it.
 */

const loan = {
  ...{ id: "L1", household: "H1", lender: "B1", product: "registered-household", principal: "60000", instalments: [] },
  ...{ contractOn: "2018-01-20", paidOutOn: "2018-01-20", maturesOn: "2019-01-20", extensions: [] },
  ...{ rate: { fixed: "4.35%" }, repayments: [{ day: "2018-06-01", amount: "100.50" }] },
};
const { rate: _, product: __, contractOn: ___, ...bare } = loan;
const application = { id: "A1", appliedOn: "2019-05-06", amount: "60000", termMonths: 36, purposes: ["building"] };
const listings = [{ id: "N1", listed: "P1", who: "person", on: "2020-02-29", ground: "bad-faith" }] as const;
const relations = [{ relation: "parent", parent: "P1", child: "P2" }] as const;
const { household, subsidy, interest, overdue, blacklist } = changge2017;
const index = indexRelations({ listings, relations });

/** Each compiled function with a row that it answers and one that it refuses. */
const compiled = {
  compileHousehold: [compileHousehold(household), application],
  compileInterest: [compileInterest(interest, { rates: [pbocBenchmark] }), { loan }],
  compileSubsidy: [compileSubsidy(subsidy, { rates: [pbocBenchmark] }), { loans: [loan] }],
  compileReminders: [compileReminders(jiange2019.reminders), { loans: [bare] }],
  compileOverdue: [compileOverdue(overdue, { asOf: "2019-03-01" }), { loan: bare }],
  compileScreening: [compileScreening(blacklist, index, { asOf: "2020-12-01" }), { person: "P2", who: "person" }],
  compilePolicy: [
    compilePolicy({ household, subsidy, overdue }, { rates: [pbocBenchmark], asOf: "2019-03-01" }),
    { application, loans: { loans: [loan] } },
  ],
} as const;

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
  it.each(Object.entries(compiled))("%s: no later answer is another", (_, [made, row]) => {
    const of = made as unknown as Called;
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

  it.each(Object.entries(compiled))("%s itself takes nothing", (_, [made]) => {
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
    const one = { ...bare, region: "R1" };
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
