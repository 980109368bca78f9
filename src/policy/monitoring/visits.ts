import type { Day } from "../../base/date/day.ts";
import { compareText } from "../../kernel/order.ts";
import type { MonitoringFacts, ProjectVisit } from "./facts.ts";
import { decided, type Judged, undecided } from "./findings.ts";
import type { Visitor } from "./terms.ts";
import type { VisitTerms } from "./prepare.ts";
import { type Quarter, quartersOf } from "./quarters.ts";
import type { Watched } from "./watched.ts";

/** A quarter with its visits. */
export interface VisitedQuarter extends Quarter {
  /** `open`: not visited often enough, but not over. */
  readonly state: "visited" | "missed" | "open";
  /** Those that count, by day; absent: nothing is known of visits, and the quarter is not over. */
  readonly visits?: readonly ProjectVisit[];
  /** Where each body must come: those that have not come often enough. */
  readonly without?: readonly Visitor[];
}

/** A visit that does not count. */
export interface VisitNotCounted extends ProjectVisit {
  /** The terms do not name the body, or the day lies in none of the quarters. */
  readonly because: "not-named" | "outside-quarters";
}

/** What {@link judgeVisits} finds. */
export type VisitsFinding = Judged<
  "monitoring/visited-each-quarter",
  {
    readonly quarters: readonly VisitedQuarter[];
    /** By day; absent: nothing is known of visits. */
    readonly notCounted?: readonly VisitNotCounted[];
  },
  { readonly perQuarter: number; readonly by: readonly Visitor[]; readonly who: "any" | "each" },
  "visit-missed"
>;

const RULE = "monitoring/visited-each-quarter";

/**
 * Judges whether the project was visited (实地察看) often enough in each quarter that is over.
 *
 * @remarks
 * **Source** the terms name it; in Changge the loan measure 6(2), once a quarter. It names no measure for a
 * visit that was missed.
 * **Boundary** a visit on the first or last day of a quarter is in it, and on its last day a quarter is not over.
 * **Reading** `monitoring/quarters`, `monitoring/who-visits`: by any of the bodies named, or by each of them.
 * **Beware** visits are counted by days: two bodies on one day came once.
 */
export function judgeVisits(facts: MonitoringFacts, watched: Watched, t: VisitTerms): VisitsFinding {
  const { perQuarter, by, who } = t;
  const spans = quartersOf(watched, t.quarters);
  const shown = { required: { perQuarter, by, who }, reason: "visit-missed", measures: [], basis: t.basis } as const;
  if (facts.visits === undefined) {
    if (spans.some(({ through }) => through < watched.asOf)) return undecided(RULE, "visits", t.basis);
    const quarters = spans.map((span): VisitedQuarter => ({ ...span, state: "open" }));
    return decided(RULE, true, { observed: { quarters }, ...shown });
  }
  const visits = facts.visits.filter(({ on }) => on <= watched.asOf).sort(byDay);
  const named = visits.filter((visit) => by.includes(visit.by));
  const placed = placeVisits(named, spans);
  const quarters = spans.map((span, i) => judgeQuarter(span, placed.inside[i] ?? [], watched.asOf, t));
  const notCounted: readonly VisitNotCounted[] = [
    ...visits.filter((visit) => !by.includes(visit.by)).map((visit) => notCountedAs(visit, "not-named")),
    ...placed.outside.map((visit) => notCountedAs(visit, "outside-quarters")),
  ].sort(byDay);
  const isMet = quarters.every(({ state }) => state !== "missed");
  return decided(RULE, isMet, { observed: { quarters, notCounted }, ...shown });
}

function judgeQuarter(span: Quarter, visits: readonly ProjectVisit[], asOf: Day, t: VisitTerms): VisitedQuarter {
  const without = t.by.filter((body) => daysOf(visits.filter((visit) => visit.by === body)) < t.perQuarter);
  const isVisited = t.who === "each" ? without.length === 0 : daysOf(visits) >= t.perQuarter;
  return {
    ...span,
    state: isVisited ? "visited" : span.through < asOf ? "missed" : "open",
    visits: visits.map(({ on, by }) => ({ on, by })),
    ...(t.who === "each" && !isVisited ? { without } : {}),
  };
}

function daysOf(visits: readonly ProjectVisit[]): number {
  return new Set(visits.map(({ on }) => on)).size;
}

interface PlacedVisits {
  /** For each quarter, in the order of quarters. */
  readonly inside: readonly (readonly ProjectVisit[])[];
  readonly outside: readonly ProjectVisit[];
}

/** Lays visits in order of days into quarters in order of days, in one pass. */
function placeVisits(visits: readonly ProjectVisit[], spans: readonly Quarter[]): PlacedVisits {
  const inside: ProjectVisit[][] = spans.map(() => []);
  const outside: ProjectVisit[] = [];
  let at = 0;
  for (const visit of visits) {
    while (at < spans.length && (spans[at]?.through ?? "") < visit.on) at++;
    const span = spans[at];
    if (span !== undefined && span.from <= visit.on) inside[at]?.push(visit);
    else outside.push(visit);
  }
  return { inside, outside };
}

function notCountedAs({ on, by }: ProjectVisit, because: VisitNotCounted["because"]): VisitNotCounted {
  return { on, by, because };
}

function byDay(a: ProjectVisit, b: ProjectVisit): number {
  return compareText(a.on, b.on) || compareText(a.by, b.by);
}
