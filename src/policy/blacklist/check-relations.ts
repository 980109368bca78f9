import { owns } from "../../base/input/own-fields.ts";
import { refuseAny } from "../../base/input/input-error.ts";
import { issuesOf } from "../../kernel/door.ts";
import { addTo } from "../../kernel/groups.ts";
import { type Made, MADE } from "../../kernel/made.ts";
import { compareText } from "../../kernel/order.ts";
import { record } from "../../kernel/record.ts";
import { readRelations, relationsOf, type RelationSink, withoutRelations } from "./read-relations.ts";
import type { RelationFacts } from "./types.ts";

/** Something about relations that cannot be, or should be looked at. */
export interface RelationFinding {
  readonly finding:
    /** Each would be the parent of the other. */
    | "mutual-parents"
    /** Some would be their own grandparents, or further up: all of one circle, or of circles that meet, at once. */
    | "own-ancestor"
    /** Two are spouses and parent and child. */
    | "spouse-and-parent"
    /** One has two spouses on one day; each marriage is told with one that it overlaps. */
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
  readonly made: Made;
}

const shell = /* @__PURE__ */ record("RelationFacts", "The facts without the relations: nothing else.", () => ({}));

/**
 * Checks family relations as a whole, before they decide who is barred: contradictory parents, ancestors of
 * themselves, spouses who are parent and child, two spouses on one day, repeats.
 *
 * @remarks
 * **Boundary** the first and the last day of a relation belong to it: a marriage that begins on the day on which
 * another ends overlaps it. A marriage that overlaps several is told with the longest of those that began before it.
 * **Beware** here every relation is kept: this needs memory for all of them.
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
    ...(owns(relations, "issue") ? [relations.issue] : readRelations(relations.value, "facts.relations", all)),
  ]);
  const findings = [...all.found, ...twoSpouses(all), ...ownAncestors(all)].sort(
    (a, b) => (a.at.at(-1) ?? 0) - (b.at.at(-1) ?? 0) || compareText(a.finding, b.finding),
  );
  const impossible = findings.some((f) => f.weight === "impossible");
  return {
    kind: "relation-check",
    relations: all.count,
    outcome: impossible ? "impossible" : findings.length > 0 ? "noticed" : "sound",
    findings,
    made: MADE,
  };
}

/** A marriage as one of the two has it. */
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
  readonly marriages = new Map<string, [Marriage, ...Marriage[]]>();
  /** The first marriage of each couple, read from both sides. */
  private readonly couples = new Map<string, Map<string, number>>();
  private readonly seen = new Map<string, number>();

  relation(isSpouse: boolean, first: string, second: string, from: number, through: number, index: number): void {
    this.count = index + 1;
    const pair = isSpouse && second < first ? [second, first] : [first, second];
    const key = JSON.stringify([isSpouse, ...pair, String(from), String(through)]);
    const before = this.seen.get(key);
    if (before !== undefined) {
      this.found.push({ finding: "repeated", weight: "noticed", persons: pair, at: [before, index] });
      return;
    }
    this.seen.set(key, index);
    if (!isSpouse) this.descend(first, second, index);
    else
      for (const [a, b] of [
        [first, second],
        [second, first],
      ] as const)
        this.marry(a, b, { spouse: b, from, through, index });
  }

  private marry(person: string, spouse: string, marriage: Marriage): void {
    const child = this.children.get(person)?.get(spouse);
    if (child !== undefined) this.cannotBe("spouse-and-parent", [person, spouse], [child, marriage.index]);
    addTo(this.marriages, person, marriage);
    noteFirst(this.couples, person, spouse, marriage.index);
  }

  private descend(parent: string, child: string, index: number): void {
    const back = this.children.get(child)?.get(parent);
    if (back !== undefined) this.cannotBe("mutual-parents", [child, parent], [back, index]);
    const marriage = this.couples.get(parent)?.get(child);
    if (marriage !== undefined) this.cannotBe("spouse-and-parent", [parent, child], [marriage, index]);
    noteFirst(this.children, parent, child, index);
  }

  private cannotBe(finding: RelationFinding["finding"], persons: readonly string[], at: readonly number[]): void {
    this.found.push({ finding, weight: "impossible", persons, at });
  }
}

/** Notes the place of a fact about two, the first where it repeats. */
function noteFirst(facts: Map<string, Map<string, number>>, of: string, other: string, index: number): void {
  const own = facts.get(of) ?? new Map<string, number>();
  if (!own.has(other)) own.set(other, index);
  facts.set(of, own);
}

/** Marriages that overlap one of another spouse that began before, each told once: with the longest of those. */
function twoSpouses({ marriages }: AllRelations): readonly RelationFinding[] {
  return [...marriages].flatMap(([person, own]) => {
    let longest: Marriage | undefined;
    /** The longest of those with another spouse than that one. */
    let next: Marriage | undefined;
    const inTurn = own.sort((a, b) => (a.from === b.from ? a.index - b.index : a.from - b.from));
    return inTurn.flatMap((one): readonly RelationFinding[] => {
      const isSame = one.spouse === longest?.spouse;
      const other = isSame ? next : longest;
      if (longest === undefined || one.through > longest.through) {
        if (!isSame) next = longest;
        longest = one;
      } else if (!isSame && (next === undefined || one.through > next.through)) next = one;
      if (other === undefined || other.through < one.from) return [];
      const [a, b] = other.index < one.index ? [other, one] : [one, other];
      const persons = [person, a.spouse, b.spouse];
      return [{ finding: "two-spouses", weight: "noticed", persons, at: [a.index, b.index] }];
    });
  });
}

/** Everybody who is their own ancestor, over two or more others, and the relations among them: each knot once. */
function ownAncestors({ children }: AllRelations): readonly RelationFinding[] {
  return knotsOf(children).flatMap((knot): readonly RelationFinding[] => {
    if (knot.length < 3) return []; // two are told already
    const inside = new Set(knot);
    const at = knot.flatMap((parent) =>
      [...(children.get(parent) ?? [])].flatMap(([child, index]) => (inside.has(child) ? [index] : [])),
    );
    return [
      {
        finding: "own-ancestor",
        weight: "impossible",
        persons: knot.sort(compareText),
        at: at.sort((a, b) => a - b),
      },
    ];
  });
}

/** The knots of descent: persons each of whom is above every other. In one walk down, without a stack of calls. */
function knotsOf(children: AllRelations["children"]): readonly string[][] {
  const knots: string[][] = [];
  const order = new Map<string, number>();
  /** Those who are not yet in a knot, in the order in which they were met. */
  const open: string[] = [];
  const isOpen = new Set<string>();
  const path: { readonly person: string; readonly rest: Iterator<string>; highest: number }[] = [];
  const enter = (person: string): void => {
    path.push({ person, rest: (children.get(person) ?? new Map<string, number>()).keys(), highest: order.size });
    order.set(person, order.size);
    open.push(person);
    isOpen.add(person);
  };
  for (const start of children.keys()) {
    if (!order.has(start)) enter(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.rest.next();
      if (next.done !== true) {
        const met = order.get(next.value);
        if (met === undefined) enter(next.value);
        else if (isOpen.has(next.value)) top.highest = Math.min(top.highest, met);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above !== undefined) above.highest = Math.min(above.highest, top.highest);
      if (top.highest !== order.get(top.person)) continue;
      const knot = open.splice(open.lastIndexOf(top.person));
      for (const person of knot) isOpen.delete(person);
      knots.push(knot);
    }
  }
  return knots;
}
