import { describe, expect, it } from "vitest";
import type { DeadlineTerms, DueRule } from "../../../src/policy/deadlines/types.ts";
import { listDeadlines } from "../../../src/policy/deadlines/list-deadlines.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { unchecked } from "../../support/builders.ts";
import { aRow, deadlineFacts, deadlineTerms, refusals } from "./deadline-builders.ts";

const AT = 'terms.stated["our-rules#1"].deadlines';

/** What a rule is refused for, by its place in the rule. */
function refused(when: unknown): readonly string[] {
  return refusals(deadlineTerms([aRow(unchecked<DueRule>(when))])).map((issue) => issue.replace(`${AT}[0].when.`, ""));
}

const accepts = (when: DueRule): void => {
  expect(() => listDeadlines(deadlineTerms([aRow(when)]), deadlineFacts())).not.toThrow();
};

describe("terms", () => {
  it("name deadlines", () => {
    const none: DeadlineTerms = { kind: "deadlines", pack: "ours", edition: "1", stated: {} };
    expect(refusals(none)).toStrictEqual(["missing at terms.deadlines"]);
    expect(refusals({ ...none, stated: { "our-rules#1": { byDay: "through" } } })).toStrictEqual([
      "missing at terms.deadlines",
    ]);
    expect(refusals(deadlineTerms([]))).toStrictEqual([`empty at ${AT}`]);
  });

  it("name each once", () => {
    const week: DueRule = { due: "in-each", period: "week" };
    expect(refusals(deadlineTerms([aRow(week), aRow(week, "other"), aRow(week), aRow(week)]))).toStrictEqual([
      `repeated-id at ${AT}[2].deadline`,
      `repeated-id at ${AT}[3].deadline`,
    ]);
  });

  it("are about deadlines", () => {
    expect(refusals(unchecked(changge2017.fund))[0]).toBe("not-listed at terms.kind");
  });

  it("know their readings", () => {
    const rows = [aRow({ due: "in-each", period: "week" })];
    const byReading = (readings: object): DeadlineTerms => ({ ...deadlineTerms(rows), readings: unchecked(readings) });
    expect(refusals(byReading({ "deadlines/by-week": {} }))).toStrictEqual([
      'unknown-reading at terms.readings["deadlines/by-week"]',
    ]);
    expect(refusals(byReading({ "deadlines/by-day": { keptFrom: "year-end" } }))).toStrictEqual([
      'foreign-term at terms.readings["deadlines/by-day"].keptFrom',
    ]);
    expect(refusals(byReading({ "deadlines/by-day": { byDay: "the-day-after" } }))).toStrictEqual([
      'not-listed at terms.readings["deadlines/by-day"].byDay',
    ]);
  });

  it("know both ways of a period that ends on a day of rest", () => {
    const weekly = [aRow({ due: "in-each", period: "week" })];
    const stated = (way: string): DeadlineTerms => deadlineTerms(weekly, unchecked({ periodOnRestDay: way }));
    for (const way of ["stays", "next-working-day"])
      expect(listDeadlines(stated(way), deadlineFacts()).deadlines).toHaveLength(3);
    expect(refusals(stated("day-before"))).toStrictEqual(['not-listed at terms.stated["our-rules#1"].periodOnRestDay']);
  });

  it("say of a row that it is in principle, or leave that out", () => {
    const row = aRow({ due: "in-each", period: "week" });
    const inPrinciple = (value: unknown): DeadlineTerms => deadlineTerms([unchecked({ ...row, inPrinciple: value })]);
    expect(listDeadlines(inPrinciple(true), deadlineFacts()).deadlines).toHaveLength(3);
    expect(refusals(inPrinciple(false))).toStrictEqual([`not-listed at ${AT}[0].inPrinciple`]);
    expect(refusals(inPrinciple("yes"))).toHaveLength(1);
  });

  it("cite articles for their rows", () => {
    const row = { ...aRow({ due: "in-each", period: "week" }), source: unchecked<"a#b">("article 5") };
    expect(refusals(deadlineTerms([row]))).toStrictEqual([`bad-format at ${AT}[0].source`]);
  });
});

describe("a rule", () => {
  it("is one of six", () => {
    expect(refused({ due: "someday" })).toStrictEqual(["not-listed at due"]);
    expect(refused({ days: 2, after: "e" })).toStrictEqual(["missing at due"]);
  });

  it("of a month is about all of it or each event in it", () => {
    expect(refused({ due: "next-month", day: 10, about: "e", each: "e" })).toStrictEqual(["overlapping at each"]);
  });

  it("names a day that every month has", () => {
    expect(refused({ due: "next-month", day: 0 })).toStrictEqual(["below-minimum at day"]);
    accepts({ due: "next-month", day: 1 });
    accepts({ due: "next-month", day: 28 });
    expect(refused({ due: "next-month", day: 29 })).toStrictEqual(["above-maximum at day"]);
  });

  it.each([
    [2, 28, []],
    [2, 29, ["no-such-day at day"]],
    [2, 30, ["no-such-day at day"]],
    [4, 30, []],
    [4, 31, ["no-such-day at day"]],
    [12, 31, []],
  ])("names a day that every year has: month %i, day %i", (month, day, issues) => {
    const when: DueRule = { due: "day-of-year", month, day, after: "e" };
    if (issues.length === 0) accepts(when);
    else expect(refused(when)).toStrictEqual(issues);
  });

  it.each([
    ["a day that no month has", { month: 1, day: 32 }, "above-maximum at day"],
    ["the day 0", { month: 1, day: 0 }, "below-minimum at day"],
    ["half a day", { month: 1, day: 1.5 }, "not-a-whole-number at day"],
    ["no day", { month: 1 }, "missing at day"],
    ["a month that no year has", { month: 13, day: 10 }, "above-maximum at month"],
    ["the month 0", { month: 0, day: 10 }, "below-minimum at month"],
    ["no month", { day: 10 }, "missing at month"],
    ["a month in letters", { month: "11", day: 10 }, "wrong-type at month"],
  ])("of a year that names %s has that one issue", (_, rule, issue) => {
    expect(refused({ due: "day-of-year", after: "e", ...rule })).toStrictEqual([issue]);
  });

  it("counts at least one day or month, and at most a hundred years", () => {
    expect(refused({ due: "working-days", days: 0, after: "e" })).toStrictEqual(["below-minimum at days"]);
    expect(refused({ due: "working-days", days: 1.5, after: "e" })).toStrictEqual(["not-a-whole-number at days"]);
    accepts({ due: "working-days", days: 1, after: "e" });
    accepts({ due: "working-days", days: 10_000, after: "e" });
    expect(refused({ due: "working-days", days: 10_001, after: "e" })).toStrictEqual(["above-maximum at days"]);
    expect(refused({ due: "keep", months: 0, after: "e" })).toStrictEqual(["below-minimum at months"]);
    accepts({ due: "keep", months: 1200, after: "e" });
    expect(refused({ due: "keep", months: 1201, after: "e" })).toStrictEqual(["above-maximum at months"]);
  });

  it("runs from an event", () => {
    for (const rule of [{ due: "working-days", days: 1 }, { due: "next-year" }, { due: "keep", months: 1 }])
      expect(refused(rule)).toStrictEqual(["missing at after"]);
    expect(refused({ due: "in-each", period: "week", after: "e" })).toStrictEqual(["unknown-key at after"]);
    expect(refused({ due: "keep", months: 1, after: "e", from: "year-end" })).toStrictEqual(["not-listed at from"]);
    expect(refused({ due: "in-each", period: "fortnight" })).toStrictEqual(["not-listed at period"]);
  });
});
