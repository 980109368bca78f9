import { describe, expect, it } from "vitest";
import { listDeadlines } from "../../../src/policy/deadlines/list-deadlines.ts";
import { countTimes, lookAt } from "../../../src/policy/deadlines/occurrences.ts";
import { prepareDeadlines } from "../../../src/policy/deadlines/prepare.ts";
import type { DeadlineEvent, DueRule } from "../../../src/policy/deadlines/types.ts";
import { aRow, deadlineFacts, deadlineTerms, event, lines, listed, refusals } from "./deadline-builders.ts";

const stays = (...rules: readonly DueRule[]): ReturnType<typeof deadlineTerms> =>
  deadlineTerms(
    rules.map((when, i) => aRow(when, `d${String(i)}`)),
    { fixedDayOnRestDay: "stays" },
  );
const week = stays({ due: "in-each", period: "week" });
const periods = stays(
  ...(["month", "quarter", "year"] as const).map((period) => ({ due: "in-each", period }) as const),
);

describe("the first year that can be written", () => {
  it("has its months, quarters and its year", () => {
    expect(lines(listed(periods, { since: "1000-01-01", asOf: "1000-01-01" }))).toStrictEqual([
      "1000-01 1000-01-31 open",
      "1000-Q1 1000-03-31 open",
      "1000 1000-12-31 open",
    ]);
  });

  it("has weeks from its first Monday", () => {
    // 1000-01-01 is a Wednesday of the calendar in use today: its week began two days before all days.
    for (const since of ["1000-01-01", "1000-01-05"])
      expect(refusals(week, { since, asOf: "1000-01-09" })).toStrictEqual(["no-such-day at facts.since"]);
    expect(lines(listed(week, { since: "1000-01-06", asOf: "1000-01-13" }))).toStrictEqual([
      "1000-W02 1000-01-12 late +1",
      "1000-W03 1000-01-19 open",
    ]);
  });

  it("names the event whose week began before all days", () => {
    const each = stays({ due: "in-each", period: "week", each: "e" });
    const facts = { since: "1000-01-01", asOf: "1000-01-09", events: [event("e", "1000-01-03")] };
    expect(refusals(each, facts)).toStrictEqual(["no-such-day at facts.events[0].on"]);
  });

  it("has no day before its first", () => {
    const rows = [aRow({ due: "day-of-year", month: 1, day: 1, after: "e" })];
    const terms = deadlineTerms(rows, { fixedDayOnRestDay: "stays", byDay: "day-before" });
    const facts = { since: "1000-01-01", asOf: "1000-01-09", events: [event("e", "1000-01-01")] };
    expect(refusals(terms, facts)).toStrictEqual(["no-such-day at facts.events[0].on"]);
  });
});

describe("the last year that can be written", () => {
  it("has its months, quarters and its year to their end", () => {
    expect(lines(listed(periods, { since: "9999-10-01", asOf: "9999-12-31" }))).toStrictEqual([
      "9999-10 9999-10-31 late +61",
      "9999-11 9999-11-30 late +31",
      "9999-12 9999-12-31 open",
      "9999-Q4 9999-12-31 open",
    ]);
  });

  it("has weeks through its last Sunday", () => {
    // 9999-12-31 is a Friday; its week ends after all days.
    expect(lines(listed(week, { since: "9999-12-20", asOf: "9999-12-26" }))).toStrictEqual([
      "9999-W51 9999-12-26 open",
    ]);
  });

  it("names the day that leads beyond it, where that is the one that was given", () => {
    expect(refusals(week, { since: "9999-12-20", asOf: "9999-12-27" })).toStrictEqual(["no-such-day at facts.asOf"]);
    expect(refusals(week, { since: "9999-12-20", asOf: "9999-12-26", through: "9999-12-27" })).toStrictEqual([
      "no-such-day at facts.through",
    ]);
    const report = stays({ due: "next-month", day: 10 });
    expect(refusals(report, { since: "9999-12-01", asOf: "9999-12-31" })).toStrictEqual(["no-such-day at facts.asOf"]);
    expect(refusals(report, { since: "9999-12-01", asOf: "9999-12-01", through: "9999-12-31" })).toStrictEqual([
      "no-such-day at facts.through",
    ]);
    expect(lines(listed(report, { since: "9999-11-01", asOf: "9999-12-30" }))).toStrictEqual([
      "9999-11 9999-12-10 late +20",
    ]);
  });

  it.each<[string, DueRule]>([
    ["working days", { due: "working-days", days: 4, after: "e" }],
    ["the most working days", { due: "working-days", days: 10_000, after: "e" }],
    ["the next month", { due: "next-month", day: 1, each: "e" }],
    ["the next year", { due: "next-year", after: "e" }],
    ["months of keeping", { due: "keep", months: 1, after: "e" }],
  ])("has events from which %s lead beyond it", (_, when) => {
    const facts = { since: "9999-12-01", asOf: "9999-12-31", events: [event("e", "9999-12-28")] };
    expect(refusals(stays(when), facts)).toStrictEqual(["no-such-day at facts.events[0].on"]);
  });

  it("has working days that no calendar reaches", () => {
    const terms = stays({ due: "working-days", days: 3, after: "e" });
    const facts = { since: "9999-12-01", asOf: "9999-12-31", events: [event("e", "9999-12-28")] };
    expect(lines(listed(terms, facts))).toStrictEqual(["E1 not before 9999-12-31 open"]);
  });
});

describe("many centuries", () => {
  it("are listed month by month", () => {
    const months = stays({ due: "in-each", period: "month" });
    const list = listDeadlines(months, { since: "1000-01-01", asOf: "2999-12-31", events: [], done: [] });
    expect(list.counts).toStrictEqual({ late: 23_999, open: 1 });
  });
});

describe("how much is listed", () => {
  const terms = deadlineTerms([aRow({ due: "in-each", period: "year", each: "recorded" })]);
  const events = (count: number): readonly DeadlineEvent[] =>
    Array.from({ length: count }, (_, i) => event("recorded", "1000-01-01", `H${String(i)}`));
  const facts = { since: "1000-01-01", asOf: "1999-12-31" }; // a thousand years

  it("is a million times at the most, whatever each event and each period bring together", () => {
    expect(refusals(terms, { ...facts, events: events(1_001) })).toStrictEqual(["above-maximum at facts.asOf"]);
    expect(refusals(terms, { ...facts, through: "2000-01-01", events: events(1_000) })).toStrictEqual([
      "above-maximum at facts.through",
    ]);
  });

  // Calendars by hand: 1 January 2024 is a Monday.
  it.each([
    ["week", "2024-01-07", 1],
    ["week", "2024-01-08", 2],
    ["month", "2024-01-31", 1],
    ["month", "2025-02-01", 14],
    ["quarter", "2024-03-31", 1],
    ["quarter", "2024-04-01", 2],
    ["year", "2024-12-31", 1],
    ["year", "2026-01-01", 3],
  ] as const)("is counted beforehand: each %s from 1 January 2024 to %s: %i", (period, asOf, times) => {
    const row = aRow({ due: "in-each", period });
    const of = deadlineFacts({ since: "2024-01-01", asOf });
    const prepared = prepareDeadlines(deadlineTerms([row]));
    expect(countTimes(prepared.rows.values(), lookAt(of, prepared, undefined))).toBe(times);
    expect(listed(deadlineTerms([row]), of).deadlines).toHaveLength(times);
  });

  it("counts an event once where its row has one day, and a month as a whole once", () => {
    const prepared = prepareDeadlines(
      deadlineTerms([
        aRow({ due: "keep", months: 1, after: "recorded" }, "keep"),
        aRow({ due: "next-month", day: 10, each: "recorded" }, "each"),
        aRow({ due: "next-month", day: 10 }, "whole"),
      ]),
    );
    const of = deadlineFacts({ since: "2024-01-01", asOf: "2024-03-31", events: [event("recorded", "2024-01-05")] });
    expect(countTimes(prepared.rows.values(), lookAt(of, prepared, undefined))).toBe(1 + 1 + 3);
  });
});
