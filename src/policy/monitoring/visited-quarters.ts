import type { Day } from "../../base/date/day.ts";
import { compareText } from "../../kernel/order.ts";
import type { Quarter } from "./quarters.ts";
import type { ProjectVisit, Visitor } from "./types.ts";

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

/** Whose visits are asked, and how many. */
export interface VisitsAsked {
  readonly perQuarter: number;
  readonly by: readonly Visitor[];
  readonly who: "any" | "each";
}

/** Lays visits into quarters; of those after `asOf` nothing is known yet. */
export function visitedQuarters(
  given: readonly ProjectVisit[],
  spans: readonly Quarter[],
  asOf: Day,
  asked: VisitsAsked,
): { readonly quarters: readonly VisitedQuarter[]; readonly notCounted: readonly VisitNotCounted[] } {
  const known = given.filter(({ on }) => on <= asOf).sort(byDay);
  const isNamed = ({ by }: ProjectVisit): boolean => asked.by.includes(by);
  const placed = placeVisits(known.filter(isNamed), spans);
  return {
    quarters: spans.map((span, i) => judgeQuarter(span, placed.inside[i] ?? [], asOf, asked)),
    notCounted: [
      ...known.filter((visit) => !isNamed(visit)).map((visit) => notCountedAs(visit, "not-named")),
      ...placed.outside.map((visit) => notCountedAs(visit, "outside-quarters")),
    ].sort(byDay),
  };
}

function judgeQuarter(span: Quarter, came: readonly ProjectVisit[], asOf: Day, asked: VisitsAsked): VisitedQuarter {
  const { perQuarter, who } = asked;
  const without = asked.by.filter((body) => daysOf(came.filter((visit) => visit.by === body)) < perQuarter);
  const isVisited = who === "each" ? without.length === 0 : daysOf(came) >= perQuarter;
  return {
    ...span,
    state: isVisited ? "visited" : span.through < asOf ? "missed" : "open",
    visits: came.map(({ on, by }) => ({ on, by })),
    ...(who === "each" && !isVisited ? { without } : {}),
  };
}

function daysOf(came: readonly ProjectVisit[]): number {
  return new Set(came.map(({ on }) => on)).size;
}

interface PlacedVisits {
  /** For each quarter, in the order of quarters. */
  readonly inside: readonly (readonly ProjectVisit[])[];
  readonly outside: readonly ProjectVisit[];
}

/** Lays visits in order of days into quarters in order of days, in one pass. */
function placeVisits(inTurn: readonly ProjectVisit[], spans: readonly Quarter[]): PlacedVisits {
  const inside: ProjectVisit[][] = spans.map(() => []);
  const outside: ProjectVisit[] = [];
  let at = 0;
  for (const visit of inTurn) {
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
