import * as z from "zod";
import { type Day, dayNumber } from "../date/day.ts";
import { refuse } from "../input/input-error.ts";
import { belowMinimum, missing, repeatedId } from "../input/wording.ts";
import type { Basis } from "../kernel/basis.ts";
import { between, type Found, repeated } from "../kernel/between.ts";
import { dayField, nameField } from "../kernel/fields.ts";
import type { NeedsTerm } from "../kernel/needs-term.ts";
import { admitWithTerms, type Memory } from "../kernel/prepare.ts";
import type { ChosenReading } from "../kernel/reading.ts";
import { layTerms, type TermsUsed } from "../kernel/terms.ts";
import { bandOf } from "./grade-bands.ts";
import { type Graded, gradedAs, gradingOf, type PreparedGrading } from "./grade-of.ts";
import { gradingReadings } from "./grading-readings.ts";
import { hundredthsOf, pointsField, pointsOf } from "./points.ts";
import { type PointsTerms, pointsTermsSchema, type PointsTermValues } from "./points-terms.ts";

/** Something that adds points, or with a minus sign deducts them. */
export interface PointsEvent {
  readonly id: string;
  readonly on: Day;
  readonly points: number;
  /** What it was for. */
  readonly reason: string;
}

/** What `replayPoints` needs to know. */
export interface PointsFacts {
  /** Whose points they are. */
  readonly holder: string;
  /** The day of judgement; later events are not looked at. */
  readonly asOf: Day;
  readonly events: readonly PointsEvent[];
}

/** One event with what it did. */
export interface PointsEntry extends PointsEvent {
  /** The points that counted: less than the event's own where the balance met its bound. */
  readonly counted: number;
  readonly balance: number;
  /** The grade after it; absent where the terms have no grades. */
  readonly graded?: Graded;
}

/** The result of `replayPoints`. */
export interface PointsStatement {
  readonly kind: "points-statement";
  readonly holder: string;
  readonly asOf: Day;
  readonly base: number;
  readonly entries: readonly PointsEntry[];
  readonly balance: number;
  /** Absent where the terms have no grades. */
  readonly graded?: Graded;
  readonly basis: { readonly points: readonly Basis[]; readonly grade: readonly Basis[] };
  readonly terms: TermsUsed;
  readonly readings: readonly ChosenReading[];
}

/** The schema of {@link PointsFacts}. */
export const pointsFactsSchema: z.ZodType<PointsFacts, PointsFacts> = /* @__PURE__ */ (() =>
  between<PointsFacts>(
    z.strictObject({
      holder: nameField,
      asOf: dayField,
      events: z.array(z.strictObject({ id: nameField, on: dayField, points: pointsField, reason: nameField })),
    }),
    eachIdOnce,
  ))();

function eachIdOnce({ events }: PointsFacts): readonly Found[] {
  return repeated(events.map((e) => e.id)).map((i) => ({ issue: repeatedId(""), path: ["events", i, "id"] }));
}

interface PreparedPoints {
  readonly base: number;
  readonly lowest: number;
  readonly highest: number;
  readonly grading: Omit<PreparedGrading, "used" | "readings">;
  readonly basis: PointsStatement["basis"];
  readonly used: TermsUsed;
  readonly readings: readonly ChosenReading[];
}

const memory: Memory<PreparedPoints> = /* @__PURE__ */ new WeakMap();

function prepare(terms: PointsTerms): PreparedPoints {
  const laid = layTerms<PointsTermValues>(terms, gradingReadings);
  const { basePoints, lowestPoints = -Infinity, highestPoints = Infinity } = laid.values;
  if (basePoints === undefined) refuse([missing("terms.basePoints")]);
  const base = basePoints ?? 0;
  if (base < lowestPoints) refuse([belowMinimum("terms.basePoints", String(lowestPoints))]);
  if (highestPoints < base) refuse([belowMinimum("terms.highestPoints", String(base))]);
  const grading = gradingOf(laid);
  return {
    base: hundredthsOf(base),
    lowest: lowestPoints === -Infinity ? -Infinity : hundredthsOf(lowestPoints),
    highest: highestPoints === Infinity ? Infinity : hundredthsOf(highestPoints),
    grading,
    basis: { points: laid.basisOf("basePoints", "lowestPoints", "highestPoints"), grade: grading.basis },
    used: laid.used,
    readings: laid.readings,
  };
}

/**
 * Replays dated points (积分), such as benefit points (效益积分) or moral points of a village (道德积分): the
 * balance and the grade after every event, and on a day.
 *
 * @remarks
 * **Source** the terms name it; in Cangxi the benefit points begin with 100.
 * **Units** points of at most two decimals. **Boundary** events of the day of judgement count. Events of one
 * day go by id. Where the balance meets a bound of the terms, what goes beyond it is lost.
 * **Reading** `grading/fractional-score`.
 * @throws InputError for terms or facts of the wrong shape, a repeated event, and a base outside the bounds.
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
  const t = admitWithTerms({ schema: pointsTermsSchema, memory, prepare }, terms, {
    schema: pointsFactsSchema,
    value: facts,
    name: "facts",
  });
  const { bands, reading, printed } = t.grading;
  const graded = (balance: number): { readonly graded?: Graded } =>
    bands.length === 0 ? {} : { graded: gradedAs(bandOf(balance, bands, reading), printed) };
  let balance = t.base;
  const entries = eventsUpTo(facts).map(({ id, on, points, reason }): PointsEntry => {
    const before = balance;
    balance = Math.min(t.highest, Math.max(t.lowest, balance + hundredthsOf(points)));
    return {
      id,
      on,
      points,
      reason,
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
    basis: t.basis,
    terms: t.used,
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
