import { describe, expect, it } from "vitest";
import type { Relation } from "../../../src/policy/blacklist/types.ts";
import { checkRelations } from "../../../src/policy/blacklist/check-relations.ts";
import { propagateBlacklist } from "../../../src/policy/blacklist/propagate-blacklist.ts";
import { screenPerson } from "../../../src/policy/blacklist/screen-person.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { unchecked } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { answerOrRefused } from "../../support/refusal.ts";
import { aListing, parentOf, spouses } from "./blacklist-builders.ts";

/** What is refused of relations, by each of the three functions alike. */
function issuesIn(relations: Iterable<unknown>): readonly string[] {
  const facts = { listings: [aListing()], relations: unchecked<Iterable<Relation>>(relations), asOf: "2021-01-01" };
  const issues = issuesOfCall(() => propagateBlacklist(changge2017.blacklist, facts));
  expect(
    issuesOfCall(() => screenPerson(changge2017.blacklist, { ...facts, person: "P9", who: "person" })),
  ).toStrictEqual(issues);
  expect(issuesOfCall(() => checkRelations({ relations: facts.relations }))).toStrictEqual(issues);
  return issues;
}

/** The rows as a stream would give them, as often as asked. */
function streamOf(rows: readonly unknown[]): Iterable<unknown> {
  return { [Symbol.iterator]: () => rows.values() };
}

/** What is refused of a list, and of a stream alike. */
function refused(...rows: readonly unknown[]): readonly string[] {
  const issues = issuesIn(rows);
  expect(issuesIn(streamOf(rows))).toStrictEqual(issues);
  return issues;
}

const sound = { relation: "spouse", a: "P1", b: "P2" };
/** As rows of many databases come: their fields are computed. */
class Row {
  get relation(): string {
    return "spouse";
  }
  get a(): string {
    return "P1";
  }
  get b(): string {
    return "P2";
  }
}
const hidden = Object.defineProperty({ relation: "spouse", a: "P1" }, "b", { value: "P2", enumerable: false });
const at = (place: string, code: string): readonly string[] => [`${code} at facts.relations[0]${place}`];

describe("a relation", () => {
  it.each([[null], ["spouse"], [5], [true], [[]], [["spouse", "P1", "P2"]]])("is an object, and not %j", (row) => {
    expect(refused(row)).toStrictEqual(at("", "wrong-type"));
  });

  it("is one of two", () => {
    expect(refused({})).toStrictEqual(at(".relation", "missing"));
    expect(refused({ ...sound, relation: "sibling" })).toStrictEqual(at(".relation", "not-listed"));
    expect(refused({ ...sound, relation: "Spouse" })).toStrictEqual(at(".relation", "not-listed"));
    expect(refused({ ...sound, relation: null })).toStrictEqual(at(".relation", "not-listed"));
  });

  it("has two sides", () => {
    expect(refused({ relation: "spouse", a: "P1" })).toStrictEqual(at(".b", "missing"));
    expect(refused({ relation: "spouse", b: "P1" })).toStrictEqual(at(".a", "missing"));
    expect(refused({ relation: "parent", parent: "P1" })).toStrictEqual(at(".child", "missing"));
    expect(refused({ relation: "parent", child: "P1" })).toStrictEqual(at(".parent", "missing"));
    expect(refused({ relation: "spouse" })).toStrictEqual([...at(".a", "missing"), ...at(".b", "missing")]);
  });

  it.each([[""], [" "], [" P2"], ["P2 "], ["P2\n"], ["\u3000P2"], ["\uFEFFP2"], ["P2\u00A0"]])(
    "has no side such as %j",
    (id) => {
      expect(refused({ ...sound, b: id })).toStrictEqual(at(".b", "empty"));
      expect(refused({ relation: "parent", parent: id, child: "P2!" })).toStrictEqual(at(".parent", "empty"));
    },
  );

  it.each([["\u200B"], ["P2\u0000"], ["P\n2"], ["\uD800"], ["P".repeat(201)]])("has no name %j for a side", (id) => {
    expect(refused({ ...sound, b: id })).toStrictEqual(at(".b", "not-a-name"));
    expect(() => checkRelations({ relations: [spouses("P1", "P".repeat(200))] })).not.toThrow();
  });

  it.each([[2], [null], [true], [["P2"]], [{}]])("has no side that is %j", (id) => {
    expect(refused({ ...sound, a: id })).toStrictEqual(at(".a", "wrong-type"));
    expect(refused({ relation: "parent", parent: "P1", child: id })).toStrictEqual(at(".child", "wrong-type"));
  });

  it("has no field that is not known", () => {
    expect(refused({ ...sound, until: "2023-05-31" })).toStrictEqual(at(".until", "unknown-key"));
    expect(refused({ ...sound, parent: "P1" })).toStrictEqual(at(".parent", "unknown-key"));
    expect(refused({ ...sound, constructor: "P1" })).toStrictEqual(at(".constructor", "unknown-key"));
    const fromText: unknown = JSON.parse('{"relation":"spouse","a":"P1","b":"P2","__proto__":{}}');
    expect(refused(fromText)).toStrictEqual(at(".__proto__", "unknown-key"));
  });

  it("with a field that is no plain word says its place as all facts do", () => {
    expect(refused({ ...sound, 首日: "2020-01-01" })).toStrictEqual(at('["首日"]', "unknown-key"));
  });

  it.each([["2023-5-31"], [20230531], [null], [""], ["2023-05-31T00:00"]])("has no day %j", (day) => {
    expect(refused({ ...sound, from: day })).toStrictEqual(at(".from", "not-a-day"));
    expect(refused({ ...sound, through: day })).toStrictEqual(at(".through", "not-a-day"));
  });

  it("has no day that there is not", () => {
    expect(refused({ ...sound, from: "2021-02-29" })).toStrictEqual(at(".from", "no-such-day"));
    expect(refused({ ...sound, through: "2021-04-31" })).toStrictEqual(at(".through", "no-such-day"));
  });

  it("does not end before it begins", () => {
    const days = { from: "2021-04-02", through: "2021-04-01" };
    expect(refused({ ...sound, ...days })).toStrictEqual(at(".through", "out-of-order"));
    expect(() => checkRelations({ relations: [spouses("P1", "P2", { ...days, from: "2021-04-01" })] })).not.toThrow();
  });

  it("is not with oneself", () => {
    expect(refused(spouses("P2", "P2"))).toStrictEqual(at(".b", "related-to-themself"));
    expect(refused(parentOf("P2", "P2"))).toStrictEqual(at(".child", "related-to-themself"));
  });
});

describe("what is no plain data", () => {
  it.each([
    ["first day", "from"],
    ["last day", "through"],
    ["side", "b"],
    ["kind", "relation"],
  ])("is a %s that is there and undefined", (_, name) => {
    const rows = [{ ...sound, [name]: undefined }];
    expect(issuesIn(rows)).toStrictEqual(at(`.${name}`, "explicit-undefined"));
    // A stream is not looked at as closely: it is refused at that place all the same.
    expect(issuesIn(streamOf(rows)).map((issue) => issue.split(" at ")[1])).toStrictEqual([
      `facts.relations[0].${name}`,
    ]);
  });

  it("is a row of a list that is undefined, or is not there", () => {
    expect(issuesIn([undefined])).toStrictEqual(at("", "explicit-undefined"));
    expect(issuesIn(streamOf([undefined]))).toStrictEqual(at("", "wrong-type"));
    const holes: unknown[] = [sound];
    holes[2] = sound;
    expect(issuesIn(holes)).toStrictEqual(["sparse-array at facts.relations"]);
  });

  it("is a row that inherits, hides or computes its fields, or is a list", () => {
    expect(issuesIn([Object.create(sound)])).toStrictEqual(at("", "not-plain"));
    expect(issuesIn([new Row()])).toStrictEqual(at("", "not-plain"));
    expect(issuesIn([hidden])).toStrictEqual(at(".b", "not-plain"));
    expect(issuesIn([{ ...sound, from: new Date(0) }])).toStrictEqual(at(".from", "not-plain"));
    expect(issuesIn([Object.assign([], sound)])).toStrictEqual(at("", "sparse-array"));
    expect(issuesIn([{ ...sound, [Symbol("until")]: 1 }])).toStrictEqual(at("[Symbol(until)]", "not-plain"));
  });

  it.each([
    ["computes its fields", new Row()],
    ["hides a field", hidden],
  ])("is never passed over in silence: a row of a stream that %s counts or is refused", (_, row) => {
    const relations = unchecked<Iterable<Relation>>(streamOf([row]));
    const facts = { listings: [aListing()], relations, asOf: "2021-01-01", person: "P2", who: "person" as const };
    const answer = answerOrRefused(() => screenPerson(changge2017.blacklist, facts).outcome);
    expect(["barred", "refused"]).toContain(answer);
    const check = answerOrRefused(() => checkRelations({ relations }).relations);
    expect([1, "refused"]).toContain(check);
  });
});

describe("everything that is wrong with relations", () => {
  it("is said at once, of one relation", () => {
    const row = { relation: "parent", parent: "", age: 5, from: "2021-02-29", through: "soon" };
    expect(refused(row).toSorted()).toStrictEqual([
      "empty at facts.relations[0].parent",
      "missing at facts.relations[0].child",
      "no-such-day at facts.relations[0].from",
      "not-a-day at facts.relations[0].through",
      "unknown-key at facts.relations[0].age",
    ]);
  });

  it("is said at once, of several, each with its place", () => {
    expect(refused(sound, null, sound, { ...sound, a: "" }, sound, spouses("P3", "P3"))).toStrictEqual([
      "wrong-type at facts.relations[1]",
      "empty at facts.relations[3].a",
      "related-to-themself at facts.relations[5].b",
    ]);
  });
});
