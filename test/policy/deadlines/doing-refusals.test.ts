import { describe, expect, it } from "vitest";
import type { DeadlineDone, DeadlineFacts } from "../../../src/policy/deadlines/types.ts";
import { listDeadlines } from "../../../src/policy/deadlines/list-deadlines.ts";
import { unchecked } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { deadlineFacts, done, doneAbout, EVENTS, FIVE_ROWS } from "./deadline-builders.ts";

const terms = FIVE_ROWS;

describe("what was done", () => {
  const facts = (doings: readonly DeadlineDone[]): DeadlineFacts =>
    deadlineFacts({ events: EVENTS, asOf: "2024-03-31", done: doings });
  const refused = (...doings: readonly DeadlineDone[]): readonly string[] =>
    issuesOfCall(() => listDeadlines(terms, facts(doings)));
  const taken = (...doings: readonly DeadlineDone[]): void => {
    expect(() => listDeadlines(terms, facts(doings))).not.toThrow();
  };

  it("is something that the terms name", () => {
    expect(refused(done("swept", "2024-02-09"))).toStrictEqual(["not-listed at facts.done[0].deadline"]);
    expect(refused(unchecked<DeadlineDone>({ on: "2024-02-09" }))).toStrictEqual(["missing at facts.done[0].deadline"]);
  });

  it("says for which event", () => {
    expect(refused(done("change", "2024-02-09"))).toStrictEqual(["missing at facts.done[0].for"]);
    expect(refused(done("yearly", "2024-02-09"))).toStrictEqual(["missing at facts.done[0].for"]);
    expect(refused(done("change", "2024-02-09", "E9"))).toStrictEqual(["unknown-reference at facts.done[0].for"]);
    // H1 is an id, but of another kind of event
    expect(refused(done("change", "2024-02-09", "H1"))).toStrictEqual(["unknown-reference at facts.done[0].for"]);
    taken(done("change", "2024-02-08", "E1"), done("yearly", "2024-02-08", "H1"));
  });

  it("says about which month", () => {
    expect(refused(done("report", "2024-03-01"))).toStrictEqual(["missing at facts.done[0].period"]);
    const wrong = ["2024", "2024-13", "2024-00", "2024-2", "2024-02-01", "2024-W05", "2024-Q1", "L1", "0999-01"];
    const doings = wrong.map((month) => doneAbout(month, "report", "2024-03-01"));
    expect(refused(...doings)).toStrictEqual(doings.map((_, i) => `bad-format at facts.done[${String(i)}].period`));
  });

  it("of a month as a whole is for no event, and names its month as a period", () => {
    expect(refused(doneAbout("2024-02", "report", "2024-03-01", "L1"))).toStrictEqual([
      "unknown-key at facts.done[0].for",
    ]);
    expect(refused(done("report", "2024-03-01", "2024-02"))).toStrictEqual([
      "unknown-key at facts.done[0].for",
      "missing at facts.done[0].period",
    ]);
  });

  it("of each period may name its own, of the length of the row", () => {
    taken(done("weekly", "2024-02-09"), doneAbout("2024-W06", "weekly", "2024-02-09"));
    taken(doneAbout("2024", "yearly", "2024-02-09", "H1"), done("yearly", "2024-02-09", "H1"));
    const weeks = ["2024-02", "2024", "2024-W6", "2024-W00", "2024-W53", "2024-w06", "2024W06", "2024-Q1", "E1"];
    const wrongWeeks = weeks.map((week) => doneAbout(week, "weekly", "2024-03-01"));
    expect(refused(...wrongWeeks)).toStrictEqual(weeks.map((_, i) => `bad-format at facts.done[${String(i)}].period`));
    const years = ["24", "2024-01", "0999", "10000", "2024-W06"];
    const wrongYears = years.map((year) => doneAbout(year, "yearly", "2024-03-01", "H1"));
    expect(refused(...wrongYears)).toStrictEqual(years.map((_, i) => `bad-format at facts.done[${String(i)}].period`));
  });

  it("of each period for an event names that event too", () => {
    expect(refused(doneAbout("2024", "yearly", "2024-02-09"))).toStrictEqual(["missing at facts.done[0].for"]);
    expect(refused(doneAbout("2024", "yearly", "2024-02-07", "H1"))).toStrictEqual([
      "out-of-order at facts.done[0].on",
    ]);
    expect(refused(done("weekly", "2024-02-09", "E1"))).toStrictEqual(["unknown-key at facts.done[0].for"]);
  });

  it("names no period where the row has none", () => {
    expect(refused(doneAbout("2024-02", "change", "2024-02-09", "E1"))).toStrictEqual([
      "unknown-key at facts.done[0].period",
    ]);
    expect(refused(doneAbout("2024-02", "notice", "2024-02-29", "L1"))).toStrictEqual([
      "unknown-key at facts.done[0].period",
    ]);
    taken(done("notice", "2024-02-29", "L1"));
  });

  it("is not done before its event, nor before the last day of its month", () => {
    expect(refused(done("change", "2024-02-07", "E1"))).toStrictEqual(["out-of-order at facts.done[0].on"]);
    expect(refused(done("yearly", "2024-02-07", "H1"))).toStrictEqual(["out-of-order at facts.done[0].on"]);
    expect(refused(doneAbout("2024-02", "report", "2024-02-28"))).toStrictEqual(["out-of-order at facts.done[0].on"]);
    taken(doneAbout("2024-02", "report", "2024-02-29"), doneAbout("2024-02", "report", "2024-03-31"));
  });

  it("is not done before the first day of its period, but at any time after it", () => {
    // The week of 5 to 11 February 2024 is the sixth.
    expect(refused(doneAbout("2024-W06", "weekly", "2024-02-04"))).toStrictEqual(["out-of-order at facts.done[0].on"]);
    taken(doneAbout("2024-W06", "weekly", "2024-02-05"), doneAbout("2024-W06", "weekly", "2024-03-31"));
    expect(refused(doneAbout("2025", "yearly", "2024-12-31", "H1"))).toStrictEqual([
      "out-of-order at facts.done[0].on",
    ]);
    taken(doneAbout("2025", "yearly", "2025-01-01", "H1"));
  });

  it("is judged also where it was done after the day of judgement", () => {
    expect(refused(done("swept", "2025-01-01"), done("change", "2025-01-01"))).toStrictEqual([
      "not-listed at facts.done[0].deadline",
      "missing at facts.done[1].for",
    ]);
  });

  it("has one issue where what it was for is no text", () => {
    const change: DeadlineDone = unchecked({ deadline: "change", on: "2024-03-01", for: 1 });
    const report: DeadlineDone = unchecked({ deadline: "report", on: "2024-03-01", period: 202402 });
    const weekly: DeadlineDone = unchecked({ deadline: "weekly", on: "2024-03-01", period: 202409 });
    expect(refused(change, report, weekly)).toStrictEqual([
      "wrong-type at facts.done[0].for",
      "wrong-type at facts.done[1].period",
      "wrong-type at facts.done[2].period",
    ]);
  });

  it("has one issue where its day is none, also where a period is named", () => {
    expect(refused(doneAbout("2024-02", "report", "2024-02-30"))).toStrictEqual(["no-such-day at facts.done[0].on"]);
    const without: DeadlineDone = unchecked({ deadline: "weekly", period: "2024-W06" });
    expect(refused(without)).toStrictEqual(["missing at facts.done[0].on"]);
  });
});
