import { type Day, dayNumber } from "../../base/date/day.ts";
import { refuse } from "../../base/input/input-error.ts";
import type { Issue } from "../../base/input/issue.ts";
import { belowMinimum, directionBroken, missing, notListed, unknownReference } from "../../base/input/wording.ts";
import type { Basis } from "../../kernel/basis.ts";
import { lay } from "../../kernel/kind.ts";
import type { NeedsTerm } from "../../kernel/needs-term.ts";
import { policy, preparedTerms } from "../../kernel/policy.ts";
import type { Reported, UnderTerms } from "../../kernel/terms.ts";
import { pointsFactsRecord } from "./facts.ts";
import { bandOf } from "./grade-bands.ts";
import { type Graded, gradedAs, gradingOf, type PreparedGrading } from "./grade-of.ts";
import { hundredthsOf, pointsOf } from "./points.ts";
import { pointsTermsKind } from "./points-terms.ts";
import type { PointsEvent, PointsFacts, PointsKind, PointsTerms } from "./types.ts";

/** One event with what it did. */
export interface PointsEntry extends PointsEvent {
  /** The points that counted: less than the event's own where the balance met its bound. */
  readonly counted: number;
  readonly balance: number;
  /** The grade after it; absent where the terms have no grades. */
  readonly graded?: Graded;
}

/** The result of `replayPoints`. */
export interface PointsStatement extends UnderTerms {
  readonly kind: "points-statement";
  readonly holder: string;
  readonly asOf: Day;
  readonly base: number;
  readonly entries: readonly PointsEntry[];
  readonly balance: number;
  /** Absent where the terms have no grades. */
  readonly graded?: Graded;
  /** Whether an event restricts the holder's share of other benefits; absent where the terms know of no such event. */
  readonly restriction?: {
    readonly state: "restricted" | "free";
    /** The ids of the events. */
    readonly events: readonly string[];
    readonly basis: readonly Basis[];
  };
  readonly basis: { readonly points: readonly Basis[]; readonly grade: readonly Basis[] };
}

interface PreparedPoints extends Reported {
  readonly base: number;
  readonly lowest: number;
  readonly highest: number;
  readonly grading: Omit<PreparedGrading, "used" | "readings">;
  readonly effects: ReadonlyMap<string, PointsKind["effect"]>;
  readonly kindsBasis: readonly Basis[];
  readonly basis: PointsStatement["basis"];
}

function prepare(terms: PointsTerms): PreparedPoints {
  const laid = lay(pointsTermsKind, terms);
  const { basePoints, lowestPoints = -Infinity, highestPoints = Infinity } = laid.values;
  if (basePoints === undefined) refuse(missing("terms.basePoints"));
  const base = basePoints ?? 0;
  if (base < lowestPoints) refuse(belowMinimum("terms.basePoints", String(lowestPoints)));
  if (highestPoints < base) refuse(belowMinimum("terms.highestPoints", String(base)));
  const grading = gradingOf(laid);
  return {
    base: hundredthsOf(base),
    lowest: lowestPoints === -Infinity ? -Infinity : hundredthsOf(lowestPoints),
    highest: highestPoints === Infinity ? Infinity : hundredthsOf(highestPoints),
    grading,
    effects: new Map((laid.values.pointsKinds ?? []).map(({ event, effect }) => [event, effect])),
    kindsBasis: laid.basisOf("pointsKinds"),
    basis: { points: laid.basisOf("basePoints", "lowestPoints", "highestPoints"), grade: grading.basis },
    used: laid.used,
    readings: laid.readings,
  };
}

const door = /* @__PURE__ */ policy({
  terms: /* @__PURE__ */ preparedTerms(pointsTermsKind, prepare),
  facts: pointsFactsRecord,
  against: issuesOfKinds,
});

/**
 * Replays dated points (积分), such as benefit points (效益积分) or moral points of a village (道德积分): the
 * balance and the grade after every event, and on a day.
 *
 * @remarks
 * **Source** the terms name it; in Cangxi the benefit points begin with 100.
 * **Units** points of at most two decimals. **Boundary** events of the day of judgement count. Events of one
 * day go by id. Where the balance meets a bound of the terms, what goes beyond it is lost.
 * **Reading** `grading/fractional-score`.
 * **Beware** an event that restricts does so for as long as it is in the record: the documents name no end.
 * @throws InputError for terms or facts of the wrong shape, a repeated event, and a base outside the bounds; for a
 * kind of event that the terms do not know, and points against what they say it does.
 * @example
 * ```ts
 * import { replayPoints } from "fupin-credit";
 * import { cangxi2019 } from "fupin-credit/packs";
 * const events = [
 *   { id: "E1", on: "2019-03-01", points: 2.5, reason: "money at work in the project" },
 *   { id: "E2", on: "2019-06-01", points: -10, reason: "money idle at the bank" },
 * ];
 * replayPoints(cangxi2019.points, { holder: "H1", asOf: "2019-05-31", events }).balance; // => 102.5
 * replayPoints(cangxi2019.points, { holder: "H1", asOf: "2019-06-01", events }).balance; // => 92.5
 * ```
 */
export function replayPoints<const T extends PointsTerms>(
  terms: T & NeedsTerm<T, "basePoints">,
  facts: PointsFacts,
): PointsStatement {
  const [t, own] = door.admit(terms, facts);
  facts = own;
  const { bands, reading, printed } = t.grading;
  const graded = (balance: number): { readonly graded?: Graded } =>
    bands.length === 0 ? {} : { graded: gradedAs(bandOf(balance, bands, reading), printed) };
  let balance = t.base;
  const events = eventsUpTo(facts);
  const entries = events.map(({ id, on, points, reason, event }): PointsEntry => {
    const before = balance;
    balance = Math.min(t.highest, Math.max(t.lowest, balance + hundredthsOf(points)));
    return {
      id,
      on,
      points,
      reason,
      ...(event === undefined ? {} : { event }),
      counted: pointsOf(balance - before),
      balance: pointsOf(balance),
      ...graded(balance),
    };
  });
  return {
    kind: "points-statement",
    holder: facts.holder,
    asOf: facts.asOf,
    base: pointsOf(t.base),
    entries,
    balance: pointsOf(balance),
    ...graded(balance),
    ...restrictionOf(events, t),
    basis: t.basis,
    ...t.used,
    readings: t.readings,
  };
}

/** In the order of days, then of ids by UTF-16 code units. */
function eventsUpTo({ events, asOf }: PointsFacts): readonly PointsEvent[] {
  const last = dayNumber(asOf);
  return events
    .filter((event) => dayNumber(event.on) <= last)
    .sort((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1));
}

/** What restricts the holder, where the terms know of such events. */
function restrictionOf(
  events: readonly PointsEvent[],
  { effects, kindsBasis }: PreparedPoints,
): Pick<PointsStatement, "restriction"> {
  if (![...effects.values()].includes("restricts")) return {};
  const restricting = events.filter(({ event }) => event !== undefined && effects.get(event) === "restricts");
  return {
    restriction: {
      state: restricting.length > 0 ? "restricted" : "free",
      events: restricting.map(({ id }) => id),
      basis: kindsBasis,
    },
  };
}

/** Events of a kind that the terms do not know, or against what the terms say it does. */
function issuesOfKinds({ effects }: PreparedPoints, { events }: PointsFacts): readonly Issue[] {
  return events.flatMap(({ event, points }, i) => {
    if (!isName(event) || typeof points !== "number") return []; // none, or a field that is wrong in itself
    const path = `facts.events[${String(i)}]`;
    const effect = effects.get(event);
    if (effects.size === 0) return [unknownReference(`${path}.event`)];
    if (effect === undefined) return [notListed(`${path}.event`, [...effects.keys()])];
    const against = effect === "adds" ? points < 0 : points > 0;
    return against ? [directionBroken(`${path}.points`)] : [];
  });
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value.trim() === value;
}
