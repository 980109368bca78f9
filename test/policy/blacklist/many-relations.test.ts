import { describe, expect, it } from "vitest";
import type { Listing, Relation } from "../../../src/policy/blacklist/types.ts";
import { listingGrounds } from "../../../src/policy/blacklist/words.ts";
import { checkRelations } from "../../../src/policy/blacklist/check-relations.ts";
import { propagateBlacklist } from "../../../src/policy/blacklist/propagate-blacklist.ts";
import { screenPerson } from "../../../src/policy/blacklist/screen-person.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { unchecked } from "../../support/builders.ts";
import { daysAfter } from "../../support/diary.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { asByHand, barredByHand } from "./blacklist-by-hand.ts";
import { aListing, asPersons, blacklistTerms, parentOf, reachOn, spouses, untilWhen } from "./blacklist-builders.ts";

const family = [spouses("P1", "P2"), parentOf("P3", "P1"), parentOf("P1", "P4")];
const barred = ["P1 2025-02-28", "P2 2025-02-28", "P3 2025-02-28", "P4 2025-02-28"];

/** The rows of a file: each is given once. */
function rowsOf<T>(rows: readonly T[]): { readonly rows: Iterable<T>; readonly begun: () => number } {
  let begun = 0;
  return {
    begun: () => begun,
    rows: {
      *[Symbol.iterator]() {
        begun += 1;
        yield* rows;
      },
    },
  };
}

function* each<T>(rows: readonly T[]): Generator<T> {
  yield* rows;
}

describe("relations", () => {
  it("may be a list, a set, or anything that gives one after the other", () => {
    for (const relations of [family, new Set(family), each(family), new Map(family.entries()).values()]) {
      expect(untilWhen(reachOn("2021-01-01", relations))).toStrictEqual(barred);
    }
    const relations = each(family);
    const facts = { listings: [aListing()], relations, asOf: "2021-01-01", person: "P4", who: "person" as const };
    expect(screenPerson(changge2017.blacklist, { ...facts }).outcome).toBe("undetermined"); // a parent, after 2020
    expect(checkRelations({ relations: each(family) })).toMatchObject({ relations: 3, outcome: "sound" });
  });

  it("are gone through once", () => {
    const [all, one, check] = [rowsOf(family), rowsOf(family), rowsOf(family)];
    const facts = { listings: [aListing()], asOf: "2021-01-01" };
    propagateBlacklist(changge2017.blacklist, { ...facts, relations: all.rows });
    screenPerson(changge2017.blacklist, { ...facts, relations: one.rows, person: "P2", who: "person" });
    checkRelations({ relations: check.rows });
    expect([all.begun(), one.begun(), check.begun()]).toStrictEqual([1, 1, 1]);
  });

  it("that were gone through already are none", () => {
    const relations = each(family);
    expect(untilWhen(reachOn("2021-01-01", relations))).toHaveLength(4);
    expect(untilWhen(reachOn("2021-01-01", relations))).toStrictEqual(["P1 2025-02-28"]);
  });

  it.each([
    ["an object like a list", { length: 1, 0: spouses("P1", "P2") }],
    ["an object", {}],
    ["text", "P1,P2"],
    ["nothing", null],
    ["a number", 3],
    ["a function", () => family],
    ["what is given over time", (async function* () {})()],
    ["an object that says so and cannot be gone through", { [Symbol.iterator]: 5 }],
  ])("are not %s", (_, value) => {
    const relations = unchecked<readonly Relation[]>(value);
    expect(issuesOfCall(() => reachOn("2021-01-01", relations))).toStrictEqual(["wrong-type at facts.relations"]);
    expect(issuesOfCall(() => checkRelations({ relations }))).toStrictEqual(["wrong-type at facts.relations"]);
  });
});

describe("ids", () => {
  it("may be any text, also names of what every object has", () => {
    const ids = ["__proto__", "constructor", "toString", "张三", "𠮷野", "a b", '"', "0"];
    const listings = ids.map((listed, i) => aListing({ id: `__proto__${String(i)}`, listed }));
    const relations = ids.map((id) => spouses(id, `${id}'s wife`));
    const reach = reachOn("2021-01-01", relations, listings);
    expect(untilWhen(reach)).toStrictEqual(
      [...ids, ...ids.map((id) => `${id}'s wife`)].sort().map((id) => `${id} 2025-02-28`),
    );
    for (const person of ids) {
      const facts = { listings: [], relations, asOf: "2021-01-01", person, who: "person" as const };
      expect(screenPerson(changge2017.blacklist, facts).outcome).toBe("free");
    }
  });

  it("are ordered by code units, persons before organisations", () => {
    const listings = ["P2", "P10", "p1", "长葛", "Z"].map((listed, i) =>
      aListing({ id: `N${String(i)}`, listed, who: i === 4 ? "organisation" : "person" }),
    );
    const { barred: all } = propagateBlacklist(asPersons, { listings, relations: [], asOf: "2021-01-01" });
    expect(all.map(({ id }) => id)).toStrictEqual([...["P10", "P2", "p1", "长葛", "Z"]]);
  });
});

describe("the bars of one who is listed", () => {
  // Marriages that are over reach nobody, and are counted all the same.
  const over = Array.from({ length: 1_000 }, (_, i) => spouses("P1", `Q${String(i)}`, { through: "2020-12-31" }));
  const terms = blacklistTerms({ creditBar: { months: 60, reaches: ["self", "spouse"] } });
  const reach = (count: number): readonly string[] => {
    const listings = Array.from({ length: count }, (_, i) => aListing({ id: `N${String(i)}` }));
    return untilWhen(propagateBlacklist(terms, { listings, relations: over, asOf: "2021-01-01" }));
  };

  it("reach relatives a million times, and no more", () => {
    expect(reach(1_000)).toStrictEqual(["P1 2025-02-28"]);
    expect(issuesOfCall(() => reach(1_001))).toStrictEqual(["above-maximum at facts.relations"]);
  });
});

describe("a result", () => {
  it("is plain data", () => {
    const listings = [aListing(), aListing({ id: "N2", listed: "O1", who: "organisation", ground: "false-data" })];
    const facts = { listings, relations: family, asOf: "2021-01-01" };
    for (const result of [
      propagateBlacklist(changge2017.blacklist, facts),
      screenPerson(changge2017.blacklist, { ...facts, person: "P2", who: "person" }),
      screenPerson(changge2017.blacklist, { ...facts, person: "O1", who: "organisation" }),
      screenPerson(changge2017.blacklist, { ...facts, person: "nobody", who: "person" }),
      checkRelations({ relations: [...family, ...family, parentOf("P1", "P2")] }),
    ]) {
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    }
  });
});

describe("a hundred thousand people", () => {
  const people = Array.from({ length: 100_000 }, (_, i) => `P${String(i)}`);
  const aDay = (i: number): string => daysAfter("2018-01-01", i % 1_500);
  // Two by two they are married, some for a time only; each second has a parent at half its number.
  const relations: readonly Relation[] = people.flatMap((id, i) => {
    const other = people[i ^ 1] ?? "";
    const marriage =
      i % 2 === 1 ? [] : [spouses(id, other, i % 7 === 0 ? { from: aDay(i), through: aDay(1_499) } : {})];
    const birth =
      i < 4 || i % 2 === 0 ? [] : [parentOf(id, people[i >> 1] ?? "", i % 5 === 0 ? { from: aDay(i) } : {})];
    return [...marriage, ...birth];
  });
  const listings: readonly Listing[] = people
    .filter((_, i) => i % 97 === 0)
    .map((listed, i) => ({
      ...{ id: `N${String(i)}`, listed, on: aDay(i * 13), who: i % 10 === 5 ? "organisation" : "person" },
      ground: listingGrounds.list[i % 4] ?? "misuse",
      ...(i % 6 === 0 ? { liftedOn: daysAfter(aDay(i * 13), 400) } : {}),
    }));

  it("are judged as one after the other by hand", () => {
    const forGood = [{ ground: "false-data", who: "organisation", scope: "interest-subsidy" }] as const;
    const [creditBar, subsidyBar] = [
      changge2017.blacklist.stated["changge-2017-64#incentive 3.1.2"].creditBar,
      changge2017.blacklist.stated["changge-2017-64#incentive 3.1.3"].subsidyBar,
    ];
    const rules = { creditBar, subsidyBar, forGood } as const;
    const facts = { listings, relations, asOf: "2021-06-10" };
    const reach = propagateBlacklist(changge2017.blacklist, { ...facts, relations: each(relations) });
    expect(reach.barred.length).toBeGreaterThan(1_800);
    expect(untilWhen(reach, "interest-subsidy").length).toBeGreaterThan(10);
    expect(asByHand(reach.barred)).toStrictEqual(barredByHand(rules, facts));
  });

  it("who are all relatives of one are all reached", () => {
    const children = people.slice(1).map((child) => parentOf(child, "P0"));
    const reach = reachOn("2021-01-01", children, [aListing({ listed: "P0" })]);
    expect(reach.barred).toHaveLength(100_000);
  });

  it("are checked as a whole", () => {
    expect(checkRelations({ relations })).toMatchObject({ relations: relations.length, outcome: "sound" });
  });
});
