import { describe, expect, it } from "vitest";
import type { DeadlineTermValues, DueRule } from "../../../src/policy/deadlines/types.ts";
import { cangxi2019 } from "../../../src/packs/cangxi2019.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { householdScheme } from "../../../src/packs/household-scheme.ts";
import { aRow, deadlineTerms, event, lines, listed } from "./deadline-builders.ts";

const monthly = (day: number): DueRule => ({ due: "next-month", day });

describe("by the 10th", () => {
  const asked = (asOf: string, byDay?: "through" | "day-before"): readonly string[] =>
    lines(
      listed(changge2017.deadlines, { since: "2024-04-01", asOf }, byDay === undefined ? {} : { byDay }),
      "lending-report",
    ).slice(0, 1);

  it("takes the 10th in, or not", () => {
    // 9 and 10 May 2024 are a Thursday and a Friday.
    expect(asked("2024-05-10")).toStrictEqual(["2024-04 2024-05-10 open"]);
    expect(asked("2024-05-10", "through")).toStrictEqual(["2024-04 2024-05-10 open"]);
    expect(asked("2024-05-09", "day-before")).toStrictEqual(["2024-04 2024-05-09 open"]);
    expect(asked("2024-05-10", "day-before")).toStrictEqual(["2024-04 2024-05-09 late +1"]);
  });

  it("moves from the 9th where that is a day of rest", () => {
    // 9 June 2024 is a Sunday, the 10th is the Dragon Boat Festival.
    const [may = ""] = lines(
      listed(changge2017.deadlines, { since: "2024-05-01", asOf: "2024-05-31" }, { byDay: "day-before" }),
      "lending-report",
    );
    expect(may).toBe("2024-05 2024-06-09>2024-06-11 open");
  });

  it("is the last day of the month before where it says the 1st", () => {
    const terms = (byDay: "through" | "day-before"): readonly string[] =>
      lines(
        listed(deadlineTerms([aRow(monthly(1))], { byDay, fixedDayOnRestDay: "stays" }), {
          ...{ since: "2024-01-01", asOf: "2024-01-31" },
        }),
      );
    expect(terms("through")).toStrictEqual(["2024-01 2024-02-01 open"]);
    expect(terms("day-before")).toStrictEqual(["2024-01 2024-01-31 open"]);
  });

  it("says the same of a day of the year", () => {
    const started = { since: "2021-10-01", asOf: "2021-10-20", events: [event("scheme-started", "2021-10-20")] };
    expect(lines(listed(householdScheme.deadlines, started, { byDay: "day-before" }))).toStrictEqual([
      "E1 2021-11-09 open",
      "E1 2021-11-14>2021-11-15 open", // a Sunday
      "E1 2021-11-24 open",
    ]);
  });
});

describe("a fixed day that is a day of rest", () => {
  const asked = (changes: DeadlineTermValues): readonly string[] =>
    lines(listed(changge2017.deadlines, { since: "2024-01-01", asOf: "2024-02-12" }, changes), "lending-report");

  it("moves, or stays", () => {
    expect(asked({})[0]).toBe("2024-01 2024-02-10>2024-02-18 open");
    expect(asked({ fixedDayOnRestDay: "next-working-day" })[0]).toBe("2024-01 2024-02-10>2024-02-18 open");
    expect(asked({ fixedDayOnRestDay: "stays" })[0]).toBe("2024-01 2024-02-10 late +2");
  });
});

describe("the period that had begun before", () => {
  const quarter = deadlineTerms([aRow({ due: "in-each", period: "quarter" })]);
  const asked = (since: string, changes: DeadlineTermValues): readonly string[] =>
    lines(listed(quarter, { since, asOf: "2024-04-01" }, changes));

  it("counts not, or does", () => {
    expect(asked("2024-02-01", {})).toStrictEqual(["2024-Q2 2024-06-30 open"]);
    expect(asked("2024-02-01", { partialPeriods: "not-due" })).toStrictEqual(["2024-Q2 2024-06-30 open"]);
    expect(asked("2024-02-01", { partialPeriods: "due" })).toStrictEqual([
      "2024-Q1 2024-03-31 late +1",
      "2024-Q2 2024-06-30 open",
    ]);
  });

  it("counts anyway where it begins on the day", () => {
    expect(asked("2024-01-01", { partialPeriods: "not-due" })).toStrictEqual(
      asked("2024-01-01", { partialPeriods: "due" }),
    );
    expect(asked("2024-01-02", {})).not.toStrictEqual(asked("2024-01-02", { partialPeriods: "due" }));
    expect(asked("2024-03-31", { partialPeriods: "due" })[0]).toBe("2024-Q1 2024-03-31 late +1");
  });

  it("takes only what was done since", () => {
    const changes = { partialPeriods: "due" } as const;
    const doneOn = (on: string): readonly string[] =>
      lines(listed(quarter, { since: "2024-02-01", asOf: "2024-03-31", done: [{ deadline: "report", on }] }, changes));
    expect(doneOn("2024-01-31")).toStrictEqual(["2024-Q1 2024-03-31 open"]);
    expect(doneOn("2024-02-01")).toStrictEqual(["2024-Q1 2024-03-31 done 2024-02-01"]);
  });
});

describe("a month in which nothing was lent", () => {
  const terms = deadlineTerms([aRow({ due: "next-month", day: 10, about: "lent" })]);
  const facts = { since: "2024-03-01", asOf: "2024-05-31", events: [event("lent", "2024-04-30")] };
  const all = ["2024-03 2024-04-10 late +51", "2024-04 2024-05-10 late +21", "2024-05 2024-06-10>2024-06-11 open"];

  it("is reported, or not", () => {
    expect(lines(listed(terms, facts))).toStrictEqual(all);
    expect(lines(listed(terms, facts, { monthsWithout: "due" }))).toStrictEqual(all);
    expect(lines(listed(terms, facts, { monthsWithout: "not-due" }))).toStrictEqual(all.slice(1, 2));
  });

  it("is one until something is lent in it", () => {
    const late = { ...facts, asOf: "2024-04-29" };
    expect(lines(listed(terms, late, { monthsWithout: "not-due" }))).toStrictEqual([]);
    expect(listed(terms, late, { monthsWithout: "not-due" }).notArisen).toHaveLength(1);
    expect(lines(listed(terms, { ...facts, asOf: "2024-04-30" }, { monthsWithout: "not-due" }))).toHaveLength(1);
  });

  it("is none where two loans were paid out: one report is due", () => {
    const twice = { ...facts, events: [event("lent", "2024-04-01"), event("lent", "2024-04-30", "E2")] };
    expect(lines(listed(terms, twice, { monthsWithout: "not-due" }))).toStrictEqual(all.slice(1, 2));
  });

  it("is none by what happened in it before the duties began", () => {
    // «Events before `since` bring nothing.»
    const before = { since: "2024-04-16", asOf: "2024-04-30", events: [event("lent", "2024-04-15")] };
    expect(lines(listed(terms, before, { monthsWithout: "not-due" }))).toStrictEqual([]);
    const onTheDay = { ...before, events: [event("lent", "2024-04-16")] };
    expect(lines(listed(terms, onTheDay, { monthsWithout: "not-due" }))).toStrictEqual(["2024-04 2024-05-10 open"]);
  });
});

describe("records whose first day of keeping is not printed", () => {
  const asked = (changes: DeadlineTermValues): readonly string[] => {
    const happened = [event("records-collected", "2018-06-15"), event("record-changed", "2018-06-15")];
    return lines(
      listed(changge2017.deadlines, { since: "2018-06-15", asOf: "2023-06-16", events: happened }, changes),
      "first-records-kept",
    );
  };

  it("are kept from the day, or from the end of its year", () => {
    expect(asked({})).toStrictEqual(["E1 2023-06-15 may-be-given-up"]);
    expect(asked({ keptFrom: "the-day" })).toStrictEqual(["E1 2023-06-15 may-be-given-up"]);
    expect(asked({ keptFrom: "year-end" })).toStrictEqual(["E1 2023-12-31 keep"]);
  });

  it("differ from those whose first day is", () => {
    const facts = { since: "2018-06-15", asOf: "2023-06-16", events: [event("record-changed", "2018-06-15")] };
    expect(lines(listed(changge2017.deadlines, facts, { keptFrom: "year-end" }), "change-records-kept")).toStrictEqual([
      "E1 2023-06-15 may-be-given-up",
    ]);
  });
});

describe("the readings of a list", () => {
  const [BY, MOVES] = ["deadlines/by-day", "deadlines/fixed-day-on-rest-day"];
  const [ENDS, PARTIAL] = ["deadlines/period-on-rest-day", "deadlines/partial-periods"];
  const [WITHOUT, KEPT] = ["deadlines/months-without", "deadlines/kept-from"];
  const of = (when: DueRule, values: DeadlineTermValues = {}): readonly string[] =>
    listed(deadlineTerms([aRow(when)], values), {}).readings.map(({ id }) => id);

  it("are those that matter to a row", () => {
    expect(of({ due: "in-each", period: "week" })).toStrictEqual([ENDS, PARTIAL]);
    expect(of({ due: "in-each", period: "week", each: "e" })).toStrictEqual([ENDS, PARTIAL]);
    expect(of(monthly(10))).toStrictEqual([BY, MOVES]);
    expect(of({ due: "next-month", day: 10, each: "e" })).toStrictEqual([BY, MOVES]);
    expect(of({ due: "next-month", day: 10, about: "e" })).toStrictEqual([BY, MOVES, WITHOUT]);
    expect(of({ due: "working-days", days: 2, after: "e" })).toStrictEqual([]);
    expect(of({ due: "day-of-year", month: 11, day: 10, after: "e" })).toStrictEqual([BY, MOVES]);
    expect(of({ due: "next-year", after: "e" })).toStrictEqual([]);
    expect(of({ due: "keep", months: 60, after: "e" })).toStrictEqual([KEPT]);
    expect(of({ due: "keep", months: 60, after: "e", from: "the-day" })).toStrictEqual([]);
  });

  it("are none that an article settles", () => {
    expect(of(monthly(10), { byDay: "day-before" })).toStrictEqual([MOVES]);
  });

  it("are those of the packs", () => {
    const ids = (terms: Parameters<typeof listed>[0]): readonly string[] => listed(terms, {}).readings.map((r) => r.id);
    expect(ids(changge2017.deadlines)).toStrictEqual([BY, MOVES, ENDS, PARTIAL, WITHOUT, KEPT]);
    expect(ids(cangxi2019.deadlines)).toStrictEqual([ENDS, PARTIAL]);
    expect(ids(householdScheme.deadlines)).toStrictEqual([BY, MOVES]);
  });
});
