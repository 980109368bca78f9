import { owns } from "../../base/input/own-fields.ts";
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
      return new Pusher(listings, barsInForce(listings, day, t), day, t, PATH, only);
    });
  } catch (error) {
    if (!isInputError(error)) throw error;
    return { ...NOBODY, issues: [...error.issues, ...relationIssues(facts)] };
  }
  if (pusher === undefined) return { ...NOBODY, issues: relationIssues(facts) };
  const issues = readRelations(relations.value, PATH, pusher);
  pusher.reachRelatives();
  return { issues: [...issues, ...pusher.issues], persons: pusher.persons, organisations: pusher.organisations };
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

class Pusher implements RelationSink {
  readonly issues: Issue[] = [];
  readonly persons = new Map<string, [ReachedBar, ...ReachedBar[]]>();
  readonly organisations = new Map<string, [ReachedBar, ...ReachedBar[]]>();
  /** The bars of each person who is listed. */
  private readonly listed = new Map<string, [BarSlots, ...BarSlots[]]>();
  /** The relations of those who are barred, each with all its days. */
  private readonly ties = new Map<string, Tie>();
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
    this.tie(first, second, isSpouse ? "spouse" : "child", { from, through });
    this.tie(second, first, isSpouse ? "spouse" : "parent", { from, through });
  }

  /** Reaches from those who are listed to their relatives, once every relation is there. */
  reachRelatives(): void {
    const counts = new Map<string, number>();
    for (const { listed, person, kinship, spans } of this.ties.values()) {
      const bars = this.listed.get(listed) ?? [];
      const [days, before] = [joined(spans), counts.get(listed) ?? 0];
      const count = before + bars.length * days.length;
      counts.set(listed, count);
      if (count > MOST_BARS) {
        if (before <= MOST_BARS) this.issues.push(tooManyBars(PATH));
        continue;
      }
      for (const span of days) {
        for (const bar of bars) {
          const reached = reachOf(bar, kinship, span, this.asOf, this.t);
          if (reached !== undefined) addTo(this.persons, person, reached);
        }
      }
    }
  }

  private tie(listed: string, person: string, kinship: Kinship, span: Span): void {
    if (!this.listed.has(listed) || (this.only !== undefined && this.only !== person)) return;
    const key = JSON.stringify([listed, person, kinship]);
    const tie = this.ties.get(key);
    if (tie === undefined) this.ties.set(key, { listed, person, kinship, spans: [span] });
    else tie.spans.push(span);
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
