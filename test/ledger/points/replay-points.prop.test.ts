import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cangxi2019 } from "../../../src/packs/cangxi2019.ts";
import { type PointsEvent, type PointsFacts } from "../../../src/ledger/points/types.ts";
import { replayPoints } from "../../../src/ledger/points/replay-points.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { bandByHand, hundredths, pointsFrom, READINGS } from "./grade-by-hand.ts";
import { CHANGGE_BANDS } from "./grading-builders.ts";
import { replayByHand, sumOfPoints } from "./replay-by-hand.ts";

const anyDay = fc.integer({ min: 1, max: 12 }).map((day) => `2019-03-${String(day).padStart(2, "0")}`);
const anyPoints = fc
  .oneof(
    fc.integer({ min: -30, max: 30 }).map((n) => n * 100),
    fc.integer({ min: -3_000, max: 3_000 }),
  )
  .map((n) => pointsFrom(BigInt(n)));

const anyFacts: fc.Arbitrary<PointsFacts> = fc.record({
  holder: fc.constant("H1"),
  asOf: anyDay,
  events: fc.uniqueArray(
    fc.record({
      id: fc.oneof(
        fc.integer({ min: 1, max: 30 }).map((n) => `E${String(n)}`),
        fc.constantFrom("é", "甲", "😀", "\uffee"),
      ),
      on: anyDay,
      points: anyPoints,
      reason: fc.constant("money at work"),
    }),
    { selector: (event) => event.id, maxLength: 12 },
  ),
});

const anyBounds = fc.record(
  {
    lowestPoints: fc.integer({ min: 0, max: 10_000 }).map((n) => pointsFrom(BigInt(n))),
    highestPoints: fc.integer({ min: 10_000, max: 13_000 }).map((n) => pointsFrom(BigInt(n))),
  },
  { requiredKeys: [] },
);

const terms = cangxi2019.points;

describe("replaying points", () => {
  it("for every record of events, gives what going through its days by hand gives", () => {
    fc.assert(
      fc.property(anyFacts, anyBounds, fc.constantFrom(...READINGS), (facts, bounds, fractionalScore) => {
        const graded = adjustTerms(terms, { ...bounds, gradeBands: CHANGGE_BANDS, fractionalScore });
        const statement = replayPoints(graded, facts);
        const byHand = replayByHand(
          {
            base: 100,
            ...(bounds.lowestPoints === undefined ? {} : { lowest: bounds.lowestPoints }),
            ...(bounds.highestPoints === undefined ? {} : { highest: bounds.highestPoints }),
          },
          facts.events,
          facts.asOf,
        );
        const gradeAt = (balance: bigint): string | undefined =>
          bandByHand(balance, CHANGGE_BANDS, fractionalScore)?.grade;
        expect(statement.entries.map((e) => e.id)).toStrictEqual(byHand.ids);
        expect(statement.entries.map((e) => e.counted)).toStrictEqual(byHand.counted.map(pointsFrom));
        expect(statement.entries.map((e) => e.balance)).toStrictEqual(byHand.balances.map(pointsFrom));
        expect(statement.balance).toBe(pointsFrom(byHand.balance));
        const grades = [...statement.entries, statement].map(({ graded: g }) =>
          g?.state === "graded" ? g.grade : undefined,
        );
        expect(grades).toStrictEqual([...byHand.balances, byHand.balance].map(gradeAt));
      }),
      { numRuns: 300 },
    );
  });

  it("always adds up: base and what counted make the balance, after each entry and at the end", () => {
    fc.assert(
      fc.property(anyFacts, anyBounds, (facts, bounds) => {
        const { base, entries, balance } = replayPoints(adjustTerms(terms, bounds), facts);
        expect(sumOfPoints([base, ...entries.map((e) => e.counted)])).toBe(balance);
        for (const [i, entry] of entries.entries()) {
          const before = entries[i - 1]?.balance ?? base;
          expect(sumOfPoints([before, entry.counted])).toBe(entry.balance);
        }
      }),
    );
  });

  it("never leaves the bounds, and never counts more than an event has", () => {
    fc.assert(
      fc.property(anyFacts, anyBounds, (facts, bounds) => {
        for (const { points, counted, balance } of replayPoints(adjustTerms(terms, bounds), facts).entries) {
          expect(balance).toBeGreaterThanOrEqual(bounds.lowestPoints ?? -Infinity);
          expect(balance).toBeLessThanOrEqual(bounds.highestPoints ?? Infinity);
          const [own, did] = [hundredths(points), hundredths(counted)];
          expect(own >= 0n ? did >= 0n && did <= own : did <= 0n && did >= own).toBe(true);
        }
      }),
    );
  });

  it("always gives the same bytes in whatever order events are handed in", () => {
    const shuffled = anyFacts.chain((facts) =>
      fc
        .shuffledSubarray([...facts.events], { minLength: facts.events.length, maxLength: facts.events.length })
        .map((events): readonly [PointsFacts, PointsFacts] => [facts, { ...facts, events }]),
    );
    fc.assert(
      fc.property(shuffled, anyBounds, ([facts, other], bounds) => {
        const bounded = adjustTerms(terms, bounds);
        expect(JSON.stringify(replayPoints(bounded, other))).toBe(JSON.stringify(replayPoints(bounded, facts)));
      }),
    );
  });

  it("always gives the first entries on an earlier day", () => {
    fc.assert(
      fc.property(anyFacts, anyDay, anyBounds, (facts, day, bounds) => {
        const bounded = adjustTerms(terms, bounds);
        const [early, late] = day < facts.asOf ? [day, facts.asOf] : [facts.asOf, day];
        const before = replayPoints(bounded, { ...facts, asOf: early });
        const after = replayPoints(bounded, { ...facts, asOf: late });
        expect(after.entries.slice(0, before.entries.length)).toStrictEqual(before.entries);
        expect(before.entries.every((e) => e.on <= early)).toBe(true);
        expect(after.entries.slice(before.entries.length).every((e) => e.on > early)).toBe(true);
      }),
    );
  });

  it("never looks at what happens after the day of judgement", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const known = facts.events.filter((event: PointsEvent) => event.on <= facts.asOf);
        expect(replayPoints(terms, { ...facts, events: known })).toStrictEqual(replayPoints(terms, facts));
      }),
    );
  });
});
