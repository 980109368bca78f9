import { refuseAny } from "../../base/input/input-error.ts";
import { issuesOf } from "../../kernel/door.ts";
import { compareText } from "../../kernel/order.ts";
import { record } from "../../kernel/record.ts";
import { readRelations, relationsOf, type RelationSink, withoutRelations } from "./read-relations.ts";
import type { RelationFacts } from "./types.ts";

/** Something about relations that cannot be, or should be looked at. */
export interface RelationFinding {
  readonly finding:
    /** Each would be the parent of the other. */
    | "mutual-parents"
    /** Somebody would be their own grandparent, or further up. */
    | "own-ancestor"
    /** Two are spouses and parent and child. */
    | "spouse-and-parent"
    /** One has two spouses on one day. */
    | "two-spouses"
    /** The same relation of the same days stands there before. */
    | "repeated";
  /** `impossible` contradicts nature or itself; `noticed` may be so, or be a slip. */
  readonly weight: "impossible" | "noticed";
  readonly persons: readonly string[];
  /** Where the relations stand, from 0. */
  readonly at: readonly number[];
}

/** The result of `checkRelations`. */
export interface RelationCheck {
  readonly kind: "relation-check";
  /** How many relations were gone through. */
  readonly relations: number;
  readonly outcome: "sound" | "impossible" | "noticed";
  /** By the place of the last relation that each is about. */
  readonly findings: readonly RelationFinding[];
}

const shell = /* @__PURE__ */ record("RelationFacts", "The facts without the relations: nothing else.", () => ({}));

/**
 * Checks family relations as a whole, before they decide who is barred: contradictory parents, ancestors of
 * themselves, spouses who are parent and child, two spouses on one day, repeats.
 *
 * @remarks
 * **Boundary** the first and the last day of a relation belong to it: a marriage that begins on the day on which
 * another ends overlaps it. **Beware** here every relation is kept: this needs memory for all of them.
 * @throws InputError for relations of the wrong shape, and for a person related to themself; it names the index.
 * @example
 * ```ts
 * import { checkRelations } from "fupin-credit";
 * const relations = [
 *   { relation: "parent", parent: "P1", child: "P2" },
 *   { relation: "parent", parent: "P2", child: "P1" },
 * ] as const;
 * const { outcome, findings } = checkRelations({ relations });
 * outcome; // => "impossible"
 * findings; // => [{ finding: "mutual-parents", weight: "impossible", persons: ["P1", "P2"], at: [0, 1] }]
 * ```
 */
export function checkRelations(facts: RelationFacts): RelationCheck {
  const all = new AllRelations();
  const relations = relationsOf(facts);
  refuseAny([
    ...issuesOf({ schema: shell.schema(), value: withoutRelations(facts), name: "facts" }),
    ...("issue" in relations ? [relations.issue] : readRelations(relations.value, "facts.relations", all)),
  ]);
  const findings = [...all.found, ...ownAncestors(all)].sort(
    (a, b) => (a.at.at(-1) ?? 0) - (b.at.at(-1) ?? 0) || compareText(a.finding, b.finding),
  );
  const impossible = findings.some((f) => f.weight === "impossible");
  return {
    kind: "relation-check",
    relations: all.count,
    outcome: impossible ? "impossible" : findings.length > 0 ? "noticed" : "sound",
    findings,
  };
}

interface Marriage {
  readonly spouse: string;
  readonly from: number;
  readonly through: number;
  readonly index: number;
}

/** Keeps every relation, and tells what is wrong between two of them. */
class AllRelations implements RelationSink {
  count = 0;
  readonly found: RelationFinding[] = [];
  /** The children of each parent, with the place of the fact. */
  readonly children = new Map<string, Map<string, number>>();
  private readonly marriages = new Map<string, Marriage[]>();
  private readonly seen = new Map<string, number>();

  relation(isSpouse: boolean, first: string, second: string, from: number, through: number, index: number): void {
    this.count = index + 1;
    const pair = isSpouse && second < first ? [second, first] : [first, second];
    const key = JSON.stringify([isSpouse, ...pair, String(from), String(through)]);
    const before = this.seen.get(key);
    if (before !== undefined) {
      this.note("repeated", "noticed", pair, [before, index]);
      return;
    }
    this.seen.set(key, index);
    if (isSpouse) this.marry(first, second, from, through, index);
    else this.descend(first, second, index);
  }

  private marry(a: string, b: string, from: number, through: number, index: number): void {
    for (const [parent, child] of [
      [a, b],
      [b, a],
    ] as const) {
      const other = this.children.get(parent)?.get(child);
      if (other !== undefined) this.note("spouse-and-parent", "impossible", [parent, child], [other, index]);
    }
    for (const [person, spouse] of [
      [a, b],
      [b, a],
    ] as const) {
      const marriages = this.marriages.get(person) ?? [];
      for (const other of marriages) {
        const overlap = from <= other.through && other.from <= through;
        if (overlap && other.spouse !== spouse) {
          this.note("two-spouses", "noticed", [person, other.spouse, spouse], [other.index, index]);
        }
      }
      marriages.push({ spouse, from, through, index });
      this.marriages.set(person, marriages);
    }
  }

  private descend(parent: string, child: string, index: number): void {
    const back = this.children.get(child)?.get(parent);
    if (back !== undefined) this.note("mutual-parents", "impossible", [child, parent], [back, index]);
    const marriage = this.marriages.get(parent)?.find((m) => m.spouse === child);
    if (marriage !== undefined) this.note("spouse-and-parent", "impossible", [parent, child], [marriage.index, index]);
    const children = this.children.get(parent) ?? new Map<string, number>();
    if (!children.has(child)) children.set(child, index);
    this.children.set(parent, children);
  }

  private note(
    finding: RelationFinding["finding"],
    weight: RelationFinding["weight"],
    persons: readonly string[],
    at: readonly number[],
  ): void {
    this.found.push({ finding, weight, persons, at });
  }
}

/** Circles of descent of three or more, as they are met going down from each person: at least one where there is any. */
function ownAncestors({ children }: AllRelations): readonly RelationFinding[] {
  const found: RelationFinding[] = [];
  const done = new Set<string>();
  for (const start of children.keys()) {
    if (done.has(start)) continue;
    const path: { readonly person: string; readonly rest: Iterator<[string, number]>; readonly at: number }[] = [];
    const onPath = new Map<string, number>();
    const enter = (person: string, at: number): void => {
      onPath.set(person, path.length);
      path.push({ person, rest: (children.get(person) ?? new Map<string, number>()).entries(), at });
    };
    enter(start, -1);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.rest.next();
      if (next.done === true) {
        done.add(top.person);
        onPath.delete(top.person);
        path.pop();
        continue;
      }
      const [child, at] = next.value;
      const depth = onPath.get(child);
      if (depth === undefined) {
        if (!done.has(child)) enter(child, at);
        continue;
      }
      const circle = path.slice(depth);
      if (circle.length < 3) continue; // told already
      const places = [...circle.slice(1).map((step) => step.at), at].sort((a, b) => a - b);
      found.push({
        finding: "own-ancestor",
        weight: "impossible",
        persons: circle.map((step) => step.person).sort(compareText),
        at: places,
      });
    }
  }
  return found;
}
