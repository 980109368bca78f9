import { owns } from "../../base/input/own-fields.ts";
import { dayNumber } from "../../base/date/day.ts";
import { isInputError } from "../../base/input/input-error.ts";
import type { Issue } from "../../base/input/issue.ts";
import { contradictoryParents } from "../../base/input/wording.ts";
import { addTo, groupBy } from "../../kernel/groups.ts";
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
 * Nothing is kept of a relation that touches nobody who is listed. Rows of one relation that adjoin are one. Where the facts ask
 * about one person, nothing is kept of others either. The other facts may be wrong: then relations are only looked at.
 */
export function pushBars<Facts extends ListedFacts>(
  facts: unknown,
  others: Sound<Facts>,
  t: PreparedBlacklist,
  personOf: (facts: Facts) => string | undefined,
): Push {
  const relations = relationsOf(facts);
  if (owns(relations, "issue")) return { ...NOBODY, issues: relations.issue === undefined ? [] : [relations.issue] };
  let pusher: Pusher | undefined;
  try {
    const only = others.ask(personOf);
    pusher = others.ask(({ asOf, listings }) => {
      const day = dayNumber(asOf);
      return new Pusher(listings, barsInForce(listings, day, t), day, t, only);
    });
  } catch (error) {
    if (!isInputError(error)) throw error;
    return { ...NOBODY, issues: [...error.issues, ...relationIssues(facts)] };
  }
  if (pusher === undefined) return { ...NOBODY, issues: relationIssues(facts) };
  const issues = readRelations(relations.value, PATH, pusher.ties);
  pusher.reachRelatives();
  return {
    issues: [...issues, ...pusher.ties.issues, ...pusher.issues],
    persons: pusher.persons,
    organisations: pusher.organisations,
  };
}

/** What is wrong with the relations, where nothing else is asked of them. */
export function relationIssues(facts: unknown): readonly Issue[] {
  const relations = relationsOf(facts);
  if (owns(relations, "issue")) return relations.issue === undefined ? [] : [relations.issue];
  return readRelations(relations.value, PATH, IDLE);
}

/** Every bar of somebody who is listed is one of every relative: so many, and no more. */
const MOST_BARS = 1_000_000;

function tooManyBars(path: string): Issue {
  const most = String(MOST_BARS);
  const message = {
    zh: `同一被列入者的限制及于亲属超过 ${most} 项`,
    en: `gives relatives of one who is listed more than ${most} bars`,
  };
  return { code: "above-maximum", path, message };
}

/** The days of a relation, both included. */
interface Span {
  readonly from: number;
  readonly through: number;
}

/** What somebody is to one who is listed, with the days of every row that says so. */
interface Tie {
  readonly listed: string;
  readonly person: string;
  readonly kinship: Kinship;
  readonly spans: Span[];
}

/** The days of rows of one relation: rows that adjoin or overlap are one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const span of [...spans].sort((a, b) => (a.from === b.from ? 0 : a.from - b.from))) {
    const last = all.at(-1);
    if (last === undefined || span.from > last.through + 1) all.push(span);
    else all[all.length - 1] = { from: last.from, through: Math.max(last.through, span.through) };
  }
  return all;
}

/** Only looks. */
const IDLE: RelationSink = { relation: () => undefined };

/** The ties of those who are listed to their relatives, as one pass over the relations finds them. */
class Ties implements RelationSink {
  readonly issues: Issue[] = [];
  /** Each with all its days. */
  readonly all = new Map<string, Tie>();
  /** The parent facts that touch somebody who is listed, to tell when two contradict each other. */
  private readonly parents = new Map<string, number>();
  /** Every person on the list, whether barred on the day of judgement or not. */
  private readonly everListed: ReadonlySet<string>;
  private readonly isKept: (listed: string, person: string) => boolean;

  constructor(listings: readonly Listing[], isKept: (listed: string, person: string) => boolean) {
    this.everListed = new Set(listings.filter(({ who }) => who === "person").map(({ listed }) => listed));
    this.isKept = isKept;
  }

  relation(isSpouse: boolean, first: string, second: string, from: number, through: number, index: number): void {
    if (!this.everListed.has(first) && !this.everListed.has(second)) return;
    if (!isSpouse) this.noteParent(first, second, index);
    this.tie(first, second, isSpouse ? "spouse" : "child", { from, through });
    this.tie(second, first, isSpouse ? "spouse" : "parent", { from, through });
  }

  private tie(listed: string, person: string, kinship: Kinship, span: Span): void {
    if (!this.everListed.has(listed) || !this.isKept(listed, person)) return;
    const key = JSON.stringify([listed, person, kinship]);
    const tie = this.all.get(key);
    if (tie === undefined) this.all.set(key, { listed, person, kinship, spans: [span] });
    else tie.spans.push(span);
  }

  private noteParent(parent: string, child: string, index: number): void {
    const other = this.parents.get(JSON.stringify([child, parent]));
    if (other !== undefined) this.issues.push(contradictoryParents(placeOf(index), placeOf(other)));
    const key = JSON.stringify([parent, child]);
    if (!this.parents.has(key)) this.parents.set(key, index);
  }
}

function placeOf(index: number): string {
  return `${PATH}[${String(index)}]`;
}

class Pusher {
  readonly issues: Issue[] = [];
  readonly persons = new Map<string, [ReachedBar, ...ReachedBar[]]>();
  readonly organisations = new Map<string, [ReachedBar, ...ReachedBar[]]>();
  /** The relations of those who are barred. */
  readonly ties: Ties;
  /** The bars of each person who is listed. */
  private readonly listed = new Map<string, [BarSlots, ...BarSlots[]]>();
  private readonly asOf: number;
  private readonly t: PreparedBlacklist;

  constructor(
    listings: readonly Listing[],
    bars: readonly BarSlots[],
    asOf: number,
    t: PreparedBlacklist,
    only: string | undefined,
  ) {
    this.ties = new Ties(
      listings,
      (listed, person) => this.listed.has(listed) && (only === undefined || only === person),
    );
    this.asOf = asOf;
    this.t = t;
    for (const bar of bars) {
      const { who, listed } = bar.listing;
      const isPerson = who === "person";
      if (isPerson) addTo(this.listed, listed, bar);
      if ((only === undefined || only === listed) && bar.bar.reaches.has("self")) {
        addTo(isPerson ? this.persons : this.organisations, listed, ofThemself(bar));
      }
    }
  }

  /** Reaches from those who are listed to their relatives, once every relation is there. */
  reachRelatives(): void {
    const counts = new Map<string, number>();
    for (const tie of this.ties.all.values()) {
      const before = counts.get(tie.listed) ?? 0;
      const bars = this.listed.get(tie.listed) ?? [];
      const days = joined(tie.spans);
      counts.set(tie.listed, before + bars.length * days.length);
      if (before + bars.length * days.length > MOST_BARS) {
        if (before <= MOST_BARS) this.issues.push(tooManyBars(PATH));
        continue;
      }
      for (const reached of reachedBy(bars, tie.kinship, days, this.asOf, this.t))
        addTo(this.persons, tie.person, reached);
    }
  }
}

/** The bar of the one who is listed. */
function ofThemself(slots: BarSlots): ReachedBar {
  return { slots, kinship: "self", from: slots.from, through: slots.through };
}

/** The bars that reach a relative, by each span of the relation. */
function reachedBy(
  bars: readonly BarSlots[],
  kinship: Kinship,
  days: readonly Span[],
  asOf: number,
  t: PreparedBlacklist,
): readonly ReachedBar[] {
  return days.flatMap((span) => bars.flatMap((bar) => reachOf(bar, kinship, span, asOf, t) ?? []));
}

/** Whom listings can reach, on whatever day and under whatever terms. */
export interface RelationIndex {
  /** The listings of each person, and of each organisation. */
  readonly persons: ReadonlyMap<string, readonly Listing[]>;
  readonly organisations: ReadonlyMap<string, readonly Listing[]>;
  /** The ties of each person to those who are listed. */
  readonly ties: ReadonlyMap<string, readonly Tie[]>;
}

/** Lays listings and relations out by person; or what is wrong with the relations. */
export function indexBy(
  listings: readonly Listing[],
  relations: unknown,
): { readonly index: RelationIndex } | { readonly issues: readonly Issue[] } {
  const found = new Ties(listings, () => true);
  const issues = [...readRelations(relations, PATH, found), ...found.issues];
  if (issues.length > 0) return { issues };
  const of = (kind: Listing["who"]): ReadonlyMap<string, readonly Listing[]> =>
    groupBy(
      listings.filter(({ who }) => who === kind),
      ({ listed }) => listed,
    );
  const ties = groupBy(found.all.values(), ({ person }) => person);
  return { index: { persons: of("person"), organisations: of("organisation"), ties } };
}

/** The bars that reach one who is asked about, looked up: the same as one pass over all relations finds. */
export function barsOf(
  { persons, organisations, ties }: RelationIndex,
  { person, who }: Pick<ScreeningFacts, "person" | "who">,
  asOf: number,
  t: PreparedBlacklist,
): { readonly reached: readonly ReachedBar[] } | { readonly issues: readonly Issue[] } {
  const listings = (who === "person" ? persons : organisations).get(person) ?? [];
  const reached = barsInForce(listings, asOf, t)
    .filter(({ bar }) => bar.reaches.has("self"))
    .map(ofThemself);
  if (who === "organisation") return { reached };
  const counts = new Map<string, number>();
  for (const { listed, kinship, spans } of ties.get(person) ?? []) {
    const bars = barsInForce(persons.get(listed) ?? [], asOf, t);
    const days = joined(spans);
    const count = (counts.get(listed) ?? 0) + bars.length * days.length;
    counts.set(listed, count);
    if (count > MOST_BARS) return { issues: [tooManyBars(PATH)] };
    for (const one of reachedBy(bars, kinship, days, asOf, t)) reached.push(one);
  }
  return { reached };
}
