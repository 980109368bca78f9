import { describe, expect, it } from "vitest";
import type { Relation } from "../../../src/policy/blacklist/types.ts";
import { checkRelations, type RelationFinding } from "../../../src/policy/blacklist/check-relations.ts";
import { parentOf, spouses } from "./blacklist-builders.ts";
import { MADE } from "../../support/stamped.ts";

const found = (...relations: readonly Relation[]): readonly RelationFinding[] => checkRelations({ relations }).findings;
const names = (...relations: readonly Relation[]): readonly string[] =>
  found(...relations).map(({ finding, at }) => `${finding} ${at.join(",")}`);

describe("relations", () => {
  it("of a family are sound", () => {
    const relations = [
      ...[spouses("P1", "P2", { from: "1980-10-01" }), parentOf("P3", "P1"), parentOf("P3", "P2")],
      ...[parentOf("P4", "P1"), spouses("P4", "P5"), parentOf("P6", "P4"), parentOf("P6", "P5")],
    ];
    expect(checkRelations({ relations })).toStrictEqual({
      ...{ kind: "relation-check", relations: 7, outcome: "sound", findings: [], made: MADE },
    });
  });

  it("that there are none of are sound", () => {
    expect(checkRelations({ relations: [] })).toMatchObject({ relations: 0, outcome: "sound", findings: [] });
  });

  it("may go round by marriage: cousins, and two brothers with two sisters", () => {
    const cousins = [
      ...[parentOf("B1", "A"), parentOf("B2", "A"), parentOf("C1", "B1"), parentOf("C2", "B2")],
      ...[spouses("C1", "C2"), parentOf("D", "C1"), parentOf("D", "C2")],
    ];
    expect(names(...cousins)).toStrictEqual([]);
    const brothers = [parentOf("P1", "F"), parentOf("P2", "F"), parentOf("Q1", "G"), parentOf("Q2", "G")];
    expect(names(...brothers, spouses("P1", "Q1"), spouses("P2", "Q2"))).toStrictEqual([]);
  });
});

describe("spouses who are parent and child", () => {
  const finding = { finding: "spouse-and-parent", weight: "impossible" } as const;

  it.each([
    ["parent first", [parentOf("P2", "P1"), spouses("P1", "P2")]],
    ["child first", [parentOf("P2", "P1"), spouses("P2", "P1")]],
    ["married first", [spouses("P1", "P2"), parentOf("P2", "P1")]],
    ["married first, the child before the parent", [spouses("P2", "P1"), parentOf("P2", "P1")]],
    ["at other times", [parentOf("P2", "P1", { through: "2019-12-31" }), spouses("P1", "P2", { from: "2020-01-01" })]],
  ])("cannot be: %s", (_, relations) => {
    expect(found(spouses("P8", "P9"), ...relations)).toStrictEqual([{ ...finding, persons: ["P1", "P2"], at: [1, 2] }]);
    expect(checkRelations({ relations }).outcome).toBe("impossible");
  });
});

describe("two spouses of one person", () => {
  const first = spouses("P1", "P2", { from: "2001-05-01", through: "2010-06-30" });

  it.each([
    ["begins on the day after the other ends", { from: "2010-07-01" }, false],
    ["begins on the day on which the other ends", { from: "2010-06-30" }, true],
    ["ends on the day on which the other begins", { through: "2001-05-01" }, true],
    ["ends on the day before the other begins", { through: "2001-04-30" }, false],
    ["lies within it", { from: "2005-01-01", through: "2005-01-01" }, true],
    ["is not known to begin or end", {}, true],
  ])("are noticed where the second marriage %s: %s", (_, days, overlaps) => {
    const finding = { finding: "two-spouses", weight: "noticed", at: [0, 1] } as const;
    const expected = overlaps ? [{ ...finding, persons: ["P1", "P2", "P3"] }] : [];
    expect(found(first, spouses("P1", "P3", days))).toStrictEqual(expected);
    expect(found(first, spouses("P3", "P1", days))).toStrictEqual(expected);
    expect(checkRelations({ relations: [first, spouses("P1", "P3", days)] }).outcome).toBe(
      overlaps ? "noticed" : "sound",
    );
  });

  it("are noticed where neither marriage is known to end", () => {
    expect(
      names(spouses("P1", "P2", { from: "2001-05-01" }), spouses("P3", "P2", { from: "2010-07-01" })),
    ).toStrictEqual(["two-spouses 0,1"]);
  });

  it("are noticed once for each marriage, with the longest that began before it", () => {
    const three = [spouses("P1", "P2"), spouses("P1", "P3"), spouses("P4", "P1")];
    expect(names(...three)).toStrictEqual(["two-spouses 0,1", "two-spouses 0,2"]);
    const short = spouses("P1", "P3", { from: "2003-01-01", through: "2003-12-31" });
    const last = spouses("P1", "P4", { from: "2010-06-30" });
    expect(names(last, first, short)).toStrictEqual(["two-spouses 0,1", "two-spouses 1,2"]);
  });

  it("are noticed also behind a longer marriage with the same spouse", () => {
    const same = spouses("P1", "P3", { from: "2002-01-01", through: "2030-12-31" });
    expect(names(first, same, spouses("P1", "P3", { from: "2005-01-01" }))).toStrictEqual([
      ...["two-spouses 0,1", "two-spouses 0,2"],
    ]);
  });

  it("are not the same couple married twice", () => {
    expect(names(first, spouses("P2", "P1", { from: "2015-01-01" }))).toStrictEqual([]);
    expect(names(first, spouses("P1", "P2", { from: "2005-01-01" }))).toStrictEqual([]);
  });
});

describe("a relation that repeats", () => {
  const repeated = { finding: "repeated", weight: "noticed" } as const;

  it("is noticed, for spouses also the other way round", () => {
    const days = { from: "2001-05-01", through: "2010-06-30" };
    for (const again of [spouses("P1", "P2", days), spouses("P2", "P1", days)]) {
      expect(found(spouses("P1", "P2", days), again)).toStrictEqual([
        { ...repeated, persons: ["P1", "P2"], at: [0, 1] },
      ]);
    }
    expect(found(parentOf("P1", "P2"), spouses("P8", "P9"), parentOf("P1", "P2"))).toStrictEqual([
      { ...repeated, persons: ["P2", "P1"], at: [0, 2] },
    ]);
    expect(checkRelations({ relations: [spouses("P1", "P2"), spouses("P2", "P1")] })).toMatchObject({
      ...{ relations: 2, outcome: "noticed" },
    });
  });

  it("is each time told with the first", () => {
    const same = spouses("P1", "P2");
    expect(names(same, same, same)).toStrictEqual(["repeated 0,1", "repeated 0,2"]);
  });

  it("has the same days", () => {
    expect(names(spouses("P1", "P2"), spouses("P1", "P2", { from: "2001-05-01" }))).toStrictEqual([]);
    expect(names(parentOf("P1", "P2"), parentOf("P1", "P2", { through: "2001-05-01" }))).toStrictEqual([]);
  });

  it("says nothing a second time", () => {
    const [one, other] = [spouses("P1", "P2"), spouses("P1", "P3")];
    expect(names(one, other, other)).toStrictEqual(["two-spouses 0,1", "repeated 1,2"]);
  });

  it("is not told apart by what stands in the ids", () => {
    expect(names(spouses('P1","P2', "P3"), spouses("P1", 'P2","P3'))).toStrictEqual([]);
    expect(names(spouses("P1", "P2"), parentOf("P1", "P3"), parentOf("P2", "P3"))).toStrictEqual([]);
  });
});
