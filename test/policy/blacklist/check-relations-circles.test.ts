import { describe, expect, it } from "vitest";
import type { Relation } from "../../../src/policy/blacklist/types.ts";
import { checkRelations } from "../../../src/policy/blacklist/check-relations.ts";
import { parentOf, spouses } from "./blacklist-builders.ts";
import { MADE } from "../../support/stamped.ts";

/** Each the parent of the next, and the last of the first. */
const circleOf = (...persons: readonly string[]): readonly Relation[] =>
  persons.map((parent, i) => parentOf(persons[(i + 1) % persons.length] ?? "", parent));
const IMPOSSIBLE = { weight: "impossible" } as const;

describe("a circle of descent", () => {
  it("of two is two who are each other's parent", () => {
    expect(checkRelations({ relations: circleOf("P1", "P2") })).toStrictEqual({
      ...{ kind: "relation-check", relations: 2, outcome: "impossible", made: MADE },
      findings: [{ ...IMPOSSIBLE, finding: "mutual-parents", persons: ["P1", "P2"], at: [0, 1] }],
    });
  });

  it("of two is one also where the relations are of other times", () => {
    const relations = [
      parentOf("P2", "P1", { through: "2000-12-31" }),
      spouses("P8", "P9"),
      parentOf("P1", "P2", { from: "2001-01-01" }),
    ];
    expect(checkRelations({ relations }).findings).toMatchObject([{ finding: "mutual-parents", at: [0, 2] }]);
  });

  it("of three makes each their own ancestor, told once", () => {
    expect(checkRelations({ relations: circleOf("P3", "P1", "P2") })).toStrictEqual({
      ...{ kind: "relation-check", relations: 3, outcome: "impossible", made: MADE },
      findings: [{ ...IMPOSSIBLE, finding: "own-ancestor", persons: ["P1", "P2", "P3"], at: [0, 1, 2] }],
    });
  });

  it("of five is told once, with the places of its own relations", () => {
    const [first, second, ...rest] = circleOf("E", "D", "C", "B", "A");
    const others = [parentOf("C", "X"), parentOf("Y", "D"), spouses("A", "X")];
    const relations = [others, first ?? [], others, second ?? [], rest].flat();
    // The three others stand at 0 to 2 and repeat at 4 to 6.
    const { findings, outcome } = checkRelations({ relations });
    expect(outcome).toBe("impossible");
    expect(findings.filter(({ finding }) => finding !== "repeated")).toStrictEqual([
      { ...IMPOSSIBLE, finding: "own-ancestor", persons: ["A", "B", "C", "D", "E"], at: [3, 7, 8, 9, 10] },
    ]);
    expect(findings.filter(({ finding }) => finding === "repeated").map(({ at }) => at)).toStrictEqual([
      ...[
        [0, 4],
        [1, 5],
        [2, 6],
      ],
    ]);
  });

  it.each([[0], [1], [2], [3]])("is found wherever the walk begins: %i rows later", (by) => {
    const rows = [parentOf("A", "X"), ...circleOf("A", "B", "C")];
    const relations = [...rows.slice(by), ...rows.slice(0, by)];
    const found = checkRelations({ relations }).findings;
    expect(found.map(({ finding, persons }) => [finding, persons])).toStrictEqual([["own-ancestor", ["A", "B", "C"]]]);
  });

  it("can be one of several", () => {
    const relations = [...circleOf("A", "B", "C"), ...circleOf("D", "E"), ...circleOf("F", "G", "H", "I")];
    expect(checkRelations({ relations }).findings.map(({ finding, at }) => [finding, at])).toStrictEqual([
      ["own-ancestor", [0, 1, 2]],
      ["mutual-parents", [3, 4]],
      ["own-ancestor", [5, 6, 7, 8]],
    ]);
  });

  it("is one with those that it meets, in one person or along the way", () => {
    const eight = [...circleOf("A", "B", "C"), ...circleOf("C", "D", "E")];
    expect(checkRelations({ relations: eight }).findings).toStrictEqual([
      { ...IMPOSSIBLE, finding: "own-ancestor", persons: ["A", "B", "C", "D", "E"], at: [0, 1, 2, 3, 4, 5] },
    ]);
    const chord = [...circleOf("A", "B", "C", "D"), parentOf("A", "C"), parentOf("X", "A")];
    expect(checkRelations({ relations: chord }).findings).toStrictEqual([
      { ...IMPOSSIBLE, finding: "own-ancestor", persons: ["A", "B", "C", "D"], at: [0, 1, 2, 3, 4] },
    ]);
  });

  it("is none where two lines of descent meet again", () => {
    const relations = [parentOf("B", "A"), parentOf("C", "A"), parentOf("D", "B"), parentOf("D", "C")];
    expect(checkRelations({ relations }).outcome).toBe("sound");
  });

  it("is none where they meet again after one step and after four", () => {
    const long = [parentOf("B", "A"), parentOf("C", "B"), parentOf("D", "C"), parentOf("E", "D")];
    expect(checkRelations({ relations: [parentOf("E", "A"), ...long] }).outcome).toBe("sound");
    expect(checkRelations({ relations: [...long, parentOf("E", "A")] }).outcome).toBe("sound");
  });
});

describe("a finding", () => {
  it("that cannot be outweighs one that is noticed, whatever their order", () => {
    const noticed = [spouses("P1", "P2"), spouses("P1", "P2")];
    const impossible = circleOf("P8", "P9");
    for (const relations of [
      [...noticed, ...impossible],
      [...impossible, ...noticed],
    ]) {
      expect(checkRelations({ relations }).outcome).toBe("impossible");
    }
  });

  it("stands by the place of its last relation", () => {
    const relations = [
      ...[parentOf("P2", "P1"), spouses("P5", "P6"), spouses("P5", "P7")],
      ...[parentOf("P1", "P2"), spouses("P5", "P6"), parentOf("P6", "P5")],
    ];
    expect(checkRelations({ relations }).findings.map(({ finding, at }) => [finding, at])).toStrictEqual([
      ["two-spouses", [1, 2]],
      ["mutual-parents", [0, 3]],
      ["repeated", [1, 4]],
      ["spouse-and-parent", [1, 5]],
    ]);
  });
});

describe("a hundred thousand generations", () => {
  const line = Array.from({ length: 100_000 }, (_, i) => `P${String(i)}`);
  const descent = line.slice(1).map((child, i) => parentOf(child, line[i] ?? ""));

  it("do not exhaust the stack, from above or from below", () => {
    expect(checkRelations({ relations: descent }).outcome).toBe("sound");
    expect(checkRelations({ relations: descent.toReversed() }).outcome).toBe("sound");
  });

  it("that come back to the first are one circle", () => {
    const { findings } = checkRelations({ relations: [...descent, parentOf("P0", "P99999")] });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.finding).toBe("own-ancestor");
    expect(findings[0]?.persons).toHaveLength(100_000);
    expect(findings[0]?.at).toHaveLength(100_000);
  });
});
