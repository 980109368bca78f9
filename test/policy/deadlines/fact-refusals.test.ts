import { describe, expect, it } from "vitest";
import type { DeadlineFacts } from "../../../src/policy/deadlines/types.ts";
import { listDeadlines } from "../../../src/policy/deadlines/list-deadlines.ts";
import { cangxi2019 } from "../../../src/packs/cangxi2019.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { unchecked, without } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { aRow, deadlineFacts, deadlineTerms, done, event, EVENTS, FIVE_ROWS, refusals } from "./deadline-builders.ts";

const terms = FIVE_ROWS;

describe("days", () => {
  it("are days of the calendar", () => {
    expect(refusals(terms, { asOf: "2024-02-30" })).toStrictEqual(["no-such-day at facts.asOf"]);
    expect(refusals(terms, { since: "2024-2-1" })).toStrictEqual(["not-a-day at facts.since"]);
    expect(refusals(terms, { events: [event("changed", "2023-02-29")] })).toStrictEqual([
      "no-such-day at facts.events[0].on",
    ]);
    expect(refusals(terms, { done: [done("weekly", "2024-02-30")] })).toStrictEqual([
      "no-such-day at facts.done[0].on",
    ]);
  });

  it("stand in their order", () => {
    expect(refusals(terms, { asOf: "2024-01-31" })).toStrictEqual(["out-of-order at facts.asOf"]);
    expect(refusals(terms, { through: "2024-02-18" })).toStrictEqual(["out-of-order at facts.through"]);
    expect(refusals(terms, { asOf: "2024-01-31", through: "2024-01-30" })).toStrictEqual([
      "out-of-order at facts.asOf",
      "out-of-order at facts.through",
    ]);
    expect(() => listDeadlines(terms, deadlineFacts({ asOf: "2024-02-01", through: "2024-02-01" }))).not.toThrow();
  });
});

describe("events", () => {
  it("are of a kind that a row names", () => {
    expect(refusals(terms, { events: [event("rained", "2024-02-08"), ...EVENTS] })).toStrictEqual([
      "not-listed at facts.events[0].event",
    ]);
    expect(refusals(cangxi2019.deadlines, { events: EVENTS.slice(0, 1) })).toHaveLength(1);
  });

  it("have an id that is one among their kind", () => {
    const again = event("changed", "2024-02-09");
    expect(refusals(terms, { events: [...EVENTS, again, again] })).toStrictEqual([
      "repeated-id at facts.events[3].id",
      "repeated-id at facts.events[4].id",
    ]);
    const ofAnotherKind = event("recorded", "2024-02-09");
    expect(() => listDeadlines(terms, deadlineFacts({ events: [...EVENTS, ofAnotherKind] }))).not.toThrow();
  });

  it("without a kind lack only that", () => {
    const events: DeadlineFacts["events"] = [unchecked({ id: "E1", on: "2024-02-08" })];
    expect(refusals(terms, { events })).toStrictEqual(["missing at facts.events[0].event"]);
  });
});

describe("a calendar", () => {
  const facts = without(deadlineFacts({ since: "2024-03-01", asOf: "2024-03-31" }), "calendar");
  const needs = ["missing at facts.calendar"];

  it("is asked where working days are counted or a fixed day may move, even if nothing happened", () => {
    expect(issuesOfCall(() => listDeadlines(changge2017.deadlines, facts))).toStrictEqual(needs);
    const counted = deadlineTerms([aRow({ due: "working-days", days: 1, after: "e" })], { fixedDayOnRestDay: "stays" });
    expect(issuesOfCall(() => listDeadlines(counted, facts))).toStrictEqual(needs);
    const fixed = [aRow({ due: "next-month", day: 10 })];
    expect(issuesOfCall(() => listDeadlines(deadlineTerms(fixed), facts))).toStrictEqual(needs);
    const ofYear = [aRow({ due: "day-of-year", month: 11, day: 10, after: "e" })];
    expect(issuesOfCall(() => listDeadlines(deadlineTerms(ofYear), facts))).toStrictEqual(needs);
    for (const rows of [fixed, ofYear])
      expect(() => listDeadlines(deadlineTerms(rows, { fixedDayOnRestDay: "stays" }), facts)).not.toThrow();
  });

  it("is not asked of periods, years and records", () => {
    expect(() => listDeadlines(cangxi2019.deadlines, facts)).not.toThrow();
    const rows = [aRow({ due: "next-year", after: "e" }), aRow({ due: "keep", months: 1, after: "e" }, "kept")];
    expect(() => listDeadlines(deadlineTerms(rows), { ...facts, events: [event("e", "2024-03-01")] })).not.toThrow();
  });
});

describe("one error", () => {
  it("names everything that is wrong with the facts", () => {
    const facts = {
      ...{ since: "2024-02-30", asOf: "2024-02-19" },
      events: [event("rained", "2024-02-08"), event("changed", "2024-02-31")],
      done: [done("swept", "2024-02-08"), done("report", "2024-02-08"), done("weekly", "2024-02-30")],
    };
    expect(issuesOfCall(() => listDeadlines(terms, facts)).toSorted()).toStrictEqual([
      "missing at facts.calendar",
      "missing at facts.done[1].period",
      "no-such-day at facts.done[2].on",
      "no-such-day at facts.events[1].on",
      "no-such-day at facts.since",
      "not-listed at facts.done[0].deadline",
      "not-listed at facts.events[0].event",
    ]);
  });

  it("names what is wrong with terms and facts", () => {
    expect(refusals({ ...terms, pack: "" }, { asOf: "2024-01-31" })).toStrictEqual([
      "empty at terms.pack",
      "out-of-order at facts.asOf",
    ]);
  });
});
