import { describe, expect, it } from "vitest";
import { cangxi2019 } from "../../../src/packs/cangxi2019.ts";
import { type PointsEvent, type PointsFacts } from "../../../src/ledger/points/types.ts";
import { replayPoints } from "../../../src/ledger/points/replay-points.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { CHANGGE_BANDS } from "./grading-builders.ts";

/*
 * Cangxi: everybody begins with 100 benefit points (效益积分).
 */

const terms = cangxi2019.points;
const event = (id: string, on: string, points: number): PointsEvent => ({ id, on, points, reason: "money at work" });
const facts = (events: readonly PointsEvent[], asOf = "2019-06-01"): PointsFacts => ({ holder: "H1", asOf, events });

describe("benefit points", () => {
  it("are 100 where nothing has happened", () => {
    expect(replayPoints(terms, facts([]))).toMatchObject({ base: 100, entries: [], balance: 100 });
  });

  it.each([
    ["2019-02-28", 100], // the day before
    ["2019-03-01", 102.5],
    ["2019-03-02", 102.5],
    ["2019-05-31", 102.5],
    ["2019-06-01", 92.5],
    ["2020-01-01", 92.5],
  ])("on %s stand at %d: events of the day count, later ones do not", (asOf, balance) => {
    const events = [event("E2", "2019-06-01", -10), event("E1", "2019-03-01", 2.5)];
    expect(replayPoints(terms, facts(events, asOf)).balance).toBe(balance);
  });

  it("list each event with what it did", () => {
    const statement = replayPoints(terms, facts([event("E2", "2019-06-01", -10.25), event("E1", "2019-03-01", 2.5)]));
    expect(statement).toMatchObject({ kind: "points-statement", holder: "H1", asOf: "2019-06-01" });
    expect(statement.entries).toStrictEqual([
      { id: "E1", on: "2019-03-01", points: 2.5, reason: "money at work", counted: 2.5, balance: 102.5 },
      { id: "E2", on: "2019-06-01", points: -10.25, reason: "money at work", counted: -10.25, balance: 92.25 },
    ]);
  });

  it("of one day go by id, by UTF-16 code units", () => {
    const day = "2019-03-01";
    const events = ["e10", "e9", "é", "E9", "乙", "甲"].map((id) => event(id, day, 1));
    // U+0045, U+0065 with 1 before 9, U+00E9, U+4E59, U+7532.
    expect(replayPoints(terms, facts(events)).entries.map(({ id }) => id)).toStrictEqual(
      ["E9", "e10", "e9", "é", "乙", "甲"], // oxfmt-ignore
    );
  });

  it("are exact: ten times 0.1 is 1", () => {
    const tenths = Array.from({ length: 10 }, (_, i) => event(`E${String(i)}`, "2019-03-01", 0.1));
    const { balance, entries } = replayPoints(terms, facts(tenths));
    expect(balance).toBe(101);
    expect(entries.map((e) => e.balance)).toStrictEqual(
      [100.1, 100.2, 100.3, 100.4, 100.5, 100.6, 100.7, 100.8, 100.9, 101], // oxfmt-ignore
    );
    expect(entries.every(({ counted }) => counted === 0.1)).toBe(true);
  });

  it("may fall below nought where the terms set no bound", () => {
    expect(replayPoints(terms, facts([event("E1", "2019-03-01", -150)])).balance).toBe(-50);
  });

  it("come to nought and not to minus nought", () => {
    expect(replayPoints(terms, facts([event("E1", "2019-03-01", -100)])).balance).toBe(0);
  });
});

describe("bounds", () => {
  const bounded = adjustTerms(terms, { lowestPoints: 0, highestPoints: 120 });

  it("cut what goes beyond them, and what is cut is lost", () => {
    const events = [
      event("E1", "2019-01-01", 15), // 115
      event("E2", "2019-01-02", 10), // 5 count: 120
      event("E3", "2019-01-03", 3), // nothing counts
      event("E4", "2019-01-04", -20.5), // 99.5, from 120 and not from 128
      event("E5", "2019-01-05", -200), // 99.5 count: 0
      event("E6", "2019-01-06", -1), // nothing counts
      event("E7", "2019-01-07", 7), // 7, from 0
    ];
    const { entries, balance } = replayPoints(bounded, facts(events));
    expect(entries.map((e) => [e.points, e.counted, e.balance])).toStrictEqual([
      [15, 15, 115],
      [10, 5, 120],
      [3, 0, 120],
      [-20.5, -20.5, 99.5],
      [-200, -99.5, 0],
      [-1, 0, 0],
      [7, 7, 7],
    ]);
    expect(balance).toBe(7);
  });

  it.each([
    [19.99, 19.99],
    [20, 20],
    [20.01, 20],
    [-99.99, -99.99],
    [-100, -100],
    [-100.01, -100],
  ])("let %d points count as %d", (points, counted) => {
    expect(replayPoints(bounded, facts([event("E1", "2019-01-01", points)])).entries[0]).toMatchObject({ counted });
  });

  it("may both be the base: then nothing ever counts", () => {
    const fixed = adjustTerms(terms, { lowestPoints: 100, highestPoints: 100 });
    const events = [event("E1", "2019-01-01", 5), event("E2", "2019-01-02", -5)];
    expect(replayPoints(fixed, facts(events)).entries.map((e) => e.counted)).toStrictEqual([0, 0]);
  });

  it.each([
    [{ lowestPoints: 100.01 }, "below-minimum at terms.basePoints"],
    [{ highestPoints: 99.99 }, "below-minimum at terms.highestPoints"],
  ])("that leave out the base are refused: %j", (values, issue) => {
    expect(issuesOfCall(() => replayPoints(adjustTerms(terms, values), facts([])))).toStrictEqual([issue]);
  });
});

describe("grades", () => {
  const graded = adjustTerms(terms, { gradeBands: CHANGGE_BANDS });
  const events = [event("E1", "2019-01-01", 0.01), event("E2", "2019-01-02", -4.02), event("E3", "2019-01-03", -16)];

  it("follow each event", () => {
    const statement = replayPoints(graded, facts(events));
    // 100.01, 95.99, 79.99; before all of them 100.
    expect(statement.entries.map((e) => e.graded)).toMatchObject([
      { grade: "AAA+" },
      { grade: "AA" },
      { grade: "none" },
    ]);
    expect(statement.graded).toStrictEqual({ state: "graded", grade: "none", band: { grade: "none", through: 79 } });
    expect(replayPoints(graded, facts([])).graded).toMatchObject({ grade: "AAA" });
  });

  it("follow the reading of scores with decimals", () => {
    const rejecting = adjustTerms(graded, { fractionalScore: "reject" });
    expect(replayPoints(rejecting, facts(events)).entries.map((e) => e.graded)).toMatchObject([
      { grade: "AAA+" },
      { state: "no-band" },
      { state: "no-band" },
    ]);
    expect(replayPoints(rejecting, facts(events)).readings).toStrictEqual([
      { id: "grading/fractional-score", chosen: "reject" },
    ]);
  });

  it("are absent where the terms have none, and then rest on nothing", () => {
    const statement = replayPoints(terms, facts(events));
    expect("graded" in statement || statement.entries.some((e) => "graded" in e)).toBe(false);
    expect(statement.readings).toStrictEqual([]);
    expect(statement.basis).toStrictEqual({
      points: [{ by: "article", term: "basePoints", article: "guangyuan-bulletin-2019-139#cangxi" }],
      grade: [],
    });
  });
});

describe("facts are refused", () => {
  const good = event("E1", "2019-01-01", 1);
  it.each<[why: string, issue: string, facts: object]>([
    ["an id twice", "repeated-id at facts.events[1].id", facts([good, { ...good, on: "2019-02-01" }])],
    [
      "an id twice, once after the day",
      "repeated-id at facts.events[1].id",
      facts([good, { ...good, on: "2020-01-01" }]),
    ],
    ["three decimals", "too-many-decimals at facts.events[0].points", facts([{ ...good, points: 0.125 }])],
    ["no number", "not-a-finite-number at facts.events[0].points", facts([{ ...good, points: NaN }])],
    ["no such day", "no-such-day at facts.events[0].on", facts([{ ...good, on: "2019-02-29" }])],
    ["no reason", "empty at facts.events[0].reason", facts([{ ...good, reason: "" }])],
    ["no holder", "missing at facts.holder", { asOf: "2019-01-01", events: [] }],
    ["no day of judgement", "missing at facts.asOf", { holder: "H1", events: [] }],
    ["a misspelt field", "unknown-key at facts.events[0].point", facts([{ ...good, point: 1 } as PointsEvent])],
  ])("for %s", (_, issue, given) => {
    expect(issuesOfCall(() => replayPoints(terms, given as PointsFacts))).toStrictEqual([issue]);
  });

  it("for everything at once", () => {
    const bad = facts([good, { ...good, points: 0.001 }, { ...good, id: "E3", on: "yesterday" }]);
    expect(issuesOfCall(() => replayPoints(terms, bad)).length).toBe(3);
  });
});
