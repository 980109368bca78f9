import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Relation } from "../../../src/policy/blacklist/types.ts";
import { checkRelations } from "../../../src/policy/blacklist/check-relations.ts";
import { forEvery } from "../../support/for-every.ts";
import { anyRelations, PEOPLE } from "./any-blacklist.ts";

/** Whether one is further down from another, by going on from child to child until nobody new comes. */
function isBelow(relations: readonly Relation[], below: string, above: string): boolean {
  const down = [above];
  for (const one of down) {
    for (const r of relations) {
      if (r.relation !== "parent" || r.parent !== one) continue;
      if (r.child === below) return true;
      if (!down.includes(r.child)) down.push(r.child);
    }
  }
  return false;
}

const pairOf = (r: Relation): readonly [string, string] => (r.relation === "spouse" ? [r.a, r.b] : [r.parent, r.child]);
const isWith = (r: Relation, other: Relation): boolean => pairOf(other).every((person) => pairOf(r).includes(person));
const daysOf = (r: Relation): string => `${r.from ?? "-"} ${r.through ?? "-"}`;
const overlap = (r: Relation, other: Relation): boolean =>
  (r.from ?? "0000") <= (other.through ?? "9999-12-32") && (other.from ?? "0000") <= (r.through ?? "9999-12-32");

/** Pairs of two relations, the earlier first. */
function pairsOf(relations: readonly Relation[]): readonly (readonly [Relation, Relation])[] {
  return relations.flatMap((later, i) => relations.slice(0, i).map((earlier) => [earlier, later] as const));
}

function isSame(r: Relation, other: Relation): boolean {
  if (r.relation !== other.relation || daysOf(r) !== daysOf(other) || !isWith(r, other)) return false;
  return r.relation === "spouse" || pairOf(r)[0] === pairOf(other)[0];
}

function hasTwoSpouses([r, other]: readonly [Relation, Relation]): boolean {
  if (r.relation !== "spouse" || other.relation !== "spouse") return false;
  return !isWith(r, other) && pairOf(r).some((person) => pairOf(other).includes(person)) && overlap(r, other);
}

describe("a check of relations", () => {
  it("for every relations, is impossible where somebody is their own ancestor, or married to parent or child", () => {
    forEvery({ runs: 1_000, of: [anyRelations] }, (relations) => {
      const ancestor = PEOPLE.some((person) => isBelow(relations, person, person));
      const married = pairsOf(relations).some(([r, other]) => r.relation !== other.relation && isWith(r, other));
      const { outcome, findings } = checkRelations({ relations });
      expect(outcome === "impossible").toBe(ancestor || married);
      const names = findings.map(({ finding }) => finding);
      expect(names.some((name) => name === "mutual-parents" || name === "own-ancestor")).toBe(ancestor);
      expect(names.includes("spouse-and-parent")).toBe(married);
    });
  });

  it("for every relations, notices two spouses and repeats, and else is sound", () => {
    forEvery({ runs: 1_000, of: [anyRelations] }, (relations) => {
      const { outcome, findings } = checkRelations({ relations });
      const names = findings.map(({ finding }) => finding);
      const again = relations.filter((r, i) => relations.slice(0, i).some((other) => isSame(r, other)));
      expect(names.filter((name) => name === "repeated")).toHaveLength(again.length);
      const twoSpouses = pairsOf(relations).some(hasTwoSpouses);
      expect(names.includes("two-spouses")).toBe(twoSpouses);
      if (outcome === "noticed") expect(again.length > 0 || twoSpouses).toBe(true);
      expect(outcome === "sound").toBe(findings.length === 0);
    });
  });

  it("always names the places of relations between the persons that it names", () => {
    forEvery([anyRelations], (relations) => {
      for (const { persons, at } of checkRelations({ relations }).findings) {
        expect(at).toStrictEqual([...new Set(at)].sort((a, b) => a - b));
        const named = at.flatMap((place) => relations[place] ?? []);
        expect(named).toHaveLength(at.length);
        expect([...new Set(named.flatMap(pairOf))].sort()).toStrictEqual([...persons].sort());
      }
    });
  });

  it("always comes to the same outcome, however relations are ordered", () => {
    forEvery([anyRelations, fc.nat({ max: 6 })], (relations, by) => {
      const turned = [...relations.slice(by), ...relations.slice(0, by)].toReversed();
      expect(checkRelations({ relations: turned }).outcome).toBe(checkRelations({ relations }).outcome);
    });
  });

  it("never loses weight by another relation", () => {
    const weight = { sound: 0, noticed: 1, impossible: 2 } as const;
    forEvery([anyRelations, anyRelations], (relations, others) => {
      const before = checkRelations({ relations }).outcome;
      const after = checkRelations({ relations: [...others, ...relations] }).outcome;
      expect(weight[after]).toBeGreaterThanOrEqual(weight[before]);
    });
  });
});
