import { dayNumber } from "../../base/date/day.ts";
import { isInputError } from "../../base/input/input-error.ts";
import type { Issue } from "../../base/input/issue.ts";
import { contradictoryParents } from "../../base/input/wording.ts";
import { addTo } from "../../kernel/groups.ts";
import type { Sound } from "../../kernel/sound.ts";
import { type BarSlots, barsInForce, type ReachedBar, reachOf } from "./bars.ts";
import type { PreparedBlacklist } from "./prepare.ts";
import { readRelations, relationsOf, type RelationSink } from "./read-relations.ts";
import type { Kinship, Listing, ScreeningFacts } from "./types.ts";

/** Whom the listings reach, and what is wrong with the facts. */
export interface Push {
  readonly issues: readonly Issue[];
  /** By person; an organisation is kept apart from a person with the same id. */
  readonly persons: ReadonlyMap<string, readonly ReachedBar[]>;
  readonly organisations: ReadonlyMap<string, readonly ReachedBar[]>;
}

/** Nobody is reached. */
export const NOBODY: Push = /* @__PURE__ */ (() => ({ issues: [], persons: new Map(), organisations: new Map() }))();

/** The facts beside the relations. */
export type ListedFacts = Pick<ScreeningFacts, "asOf" | "listings">;

const PATH = "facts.relations";

/**
 * Pushes the bars from those who are listed to their relatives, one step, in one pass over the relations.
 * Nothing is kept of a relation that touches nobody who is listed. Where the facts ask
 * about one person, nothing is kept of others either. The other facts may be wrong: then relations are only looked at.
 */
export function pushBars<Facts extends ListedFacts>(
  facts: unknown,
  others: Sound<Facts>,
  t: PreparedBlacklist,
  personOf: (facts: Facts) => string | undefined,
): Push {
  const relations = relationsOf(facts);
  if ("issue" in relations) return { ...NOBODY, issues: relations.issue === undefined ? [] : [relations.issue] };
  let pusher: Pusher | undefined;
  try {
    const only = others.ask(personOf);
    pusher = others.ask(({ asOf, listings }) => {
      const day = dayNumber(asOf);
      return new Pusher(listings, barsInForce(listings, day, t), day, t, PATH, only);
    });
  } catch (error) {
    if (!isInputError(error)) throw error;
    return { ...NOBODY, issues: [...error.issues, ...relationIssues(facts)] };
  }
  if (pusher === undefined) return { ...NOBODY, issues: relationIssues(facts) };
  const issues = readRelations(relations.value, PATH, pusher);
  return { issues: [...issues, ...pusher.issues], persons: pusher.persons, organisations: pusher.organisations };
}

/** What is wrong with the relations, where nothing else is asked of them. */
export function relationIssues(facts: unknown): readonly Issue[] {
  const relations = relationsOf(facts);
  if ("issue" in relations) return relations.issue === undefined ? [] : [relations.issue];
  return readRelations(relations.value, PATH, IDLE);
}

/** Only looks. */
const IDLE: RelationSink = { relation: () => undefined };

class Pusher implements RelationSink {
  readonly issues: Issue[] = [];
  readonly persons = new Map<string, [ReachedBar, ...ReachedBar[]]>();
  readonly organisations = new Map<string, [ReachedBar, ...ReachedBar[]]>();
  /** The bars of each person who is listed. */
  private readonly listed = new Map<string, [BarSlots, ...BarSlots[]]>();
  /** The parent facts that touch somebody who is listed, to tell when two contradict each other. */
  private readonly parents = new Map<string, number>();
  /** Every person on the list, whether barred on the day of judgement or not. */
  private readonly everListed: ReadonlySet<string>;
  private readonly asOf: number;
  private readonly t: PreparedBlacklist;
  private readonly path: string;
  private readonly only: string | undefined;

  constructor(
    listings: readonly Listing[],
    bars: readonly BarSlots[],
    asOf: number,
    t: PreparedBlacklist,
    path: string,
    only: string | undefined,
  ) {
    this.everListed = new Set(listings.filter(({ who }) => who === "person").map(({ listed }) => listed));
    this.asOf = asOf;
    this.t = t;
    this.path = path;
    this.only = only;
    for (const bar of bars) {
      const { who, listed } = bar.listing;
      const own = { slots: bar, kinship: "self", from: bar.from, through: bar.through } as const;
      const isPerson = who === "person";
      if (isPerson) addTo(this.listed, listed, bar);
      if ((only === undefined || only === listed) && bar.bar.reaches.has("self")) {
        addTo(isPerson ? this.persons : this.organisations, listed, own);
      }
    }
  }

  relation(isSpouse: boolean, first: string, second: string, from: number, through: number, index: number): void {
    if (!this.everListed.has(first) && !this.everListed.has(second)) return;
    if (!isSpouse) this.noteParent(first, second, index);
    const ofFirst = this.listed.get(first);
    const ofSecond = this.listed.get(second);
    if (ofFirst !== undefined) this.reach(ofFirst, second, isSpouse ? "spouse" : "child", from, through);
    if (ofSecond !== undefined) this.reach(ofSecond, first, isSpouse ? "spouse" : "parent", from, through);
  }

  private reach(bars: readonly BarSlots[], person: string, kinship: Kinship, from: number, through: number): void {
    if (this.only !== undefined && this.only !== person) return;
    for (const bar of bars) {
      const reached = reachOf(bar, kinship, { from, through }, this.asOf, this.t);
      if (reached !== undefined) addTo(this.persons, person, reached);
    }
  }

  private noteParent(parent: string, child: string, index: number): void {
    const other = this.parents.get(JSON.stringify([child, parent]));
    if (other !== undefined) {
      this.issues.push(contradictoryParents(`${this.path}[${String(index)}]`, `${this.path}[${String(other)}]`));
    }
    const key = JSON.stringify([parent, child]);
    if (!this.parents.has(key)) this.parents.set(key, index);
  }
}
