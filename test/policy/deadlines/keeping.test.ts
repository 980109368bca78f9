import { describe, expect, it } from "vitest";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { aRow, deadlineTerms, done, event, lines, listed } from "./deadline-builders.ts";

/** Records of a change on a day, asked on another; given up on a third. */
function changed(on: string, asOf: string, givenUpOn?: string): readonly string[] {
  const givenUp = givenUpOn === undefined ? [] : [done("change-records-kept", givenUpOn, "E1")];
  const facts = { since: on, asOf, events: [event("record-changed", on)], done: givenUp };
  return lines(listed(changge2017.deadlines, facts), "change-records-kept");
}

describe("in Changge records of a change are kept five years", () => {
  it("through the corresponding day", () => {
    expect(changed("2018-06-15", "2018-06-15")).toStrictEqual(["E1 2023-06-15 keep"]);
    expect(changed("2018-06-15", "2023-06-14")).toStrictEqual(["E1 2023-06-15 keep"]);
    expect(changed("2018-06-15", "2023-06-15")).toStrictEqual(["E1 2023-06-15 keep"]);
    expect(changed("2018-06-15", "2023-06-16")).toStrictEqual(["E1 2023-06-15 may-be-given-up"]);
  });

  it("and are given up early through that day", () => {
    expect(changed("2018-06-15", "2024-01-01", "2018-06-15")).toStrictEqual([
      "E1 2023-06-15 given-up-early 2018-06-15 -1827", // 5 × 365 days, 29 February 2020, and the day after
    ]);
    expect(changed("2018-06-15", "2024-01-01", "2023-06-14")).toStrictEqual([
      "E1 2023-06-15 given-up-early 2023-06-14 -2",
    ]);
    expect(changed("2018-06-15", "2024-01-01", "2023-06-15")).toStrictEqual([
      "E1 2023-06-15 given-up-early 2023-06-15 -1",
    ]);
    expect(changed("2018-06-15", "2024-01-01", "2023-06-16")).toStrictEqual(["E1 2023-06-15 given-up 2023-06-16"]);
  });

  it("and what is given up later is not given up yet", () => {
    expect(changed("2018-06-15", "2023-06-16", "2023-06-17")).toStrictEqual(["E1 2023-06-15 may-be-given-up"]);
    expect(changed("2018-06-15", "2020-01-01", "2020-01-02")).toStrictEqual(["E1 2023-06-15 keep"]);
  });

  it("from 29 February to the last day of a February", () => {
    expect(changed("2020-02-29", "2025-02-28")).toStrictEqual(["E1 2025-02-28 keep"]);
    expect(changed("2020-02-29", "2025-03-01")).toStrictEqual(["E1 2025-02-28 may-be-given-up"]);
    expect(changed("2019-02-28", "2024-02-29")).toStrictEqual(["E1 2024-02-28 may-be-given-up"]);
  });

  it("on a day that is no working day too", () => {
    // 15 June 2024 is a Saturday: what must not happen before a day does not move.
    expect(changed("2019-06-15", "2024-06-16")).toStrictEqual(["E1 2024-06-15 may-be-given-up"]);
  });

  it("whatever the calendar reaches", () => {
    expect(changed("2025-12-01", "2026-01-05")).toStrictEqual(["E1 2030-12-01 keep"]);
  });
});

describe("records given up twice", () => {
  it("were given up the first time", () => {
    const terms = deadlineTerms([aRow({ due: "keep", months: 1, after: "filed" }, "records")]);
    const facts = { since: "2024-01-01", asOf: "2024-06-01", events: [event("filed", "2024-01-10")] };
    const twice = [done("records", "2024-03-01", "E1"), done("records", "2024-02-10", "E1")];
    const early = "E1 2024-02-10 given-up-early 2024-02-10 -1";
    expect(lines(listed(terms, { ...facts, done: twice }))).toStrictEqual([early]);
    expect(lines(listed(terms, { ...facts, done: twice.toReversed() }))).toStrictEqual([early]);
  });
});

describe("what was done twice", () => {
  it("was done the first time, also where days since 1970 come to have five digits", () => {
    // 1997-05-19 is day 10,000.
    const terms = deadlineTerms([aRow({ due: "next-year", after: "filed" })]);
    const facts = { since: "1997-01-01", asOf: "1997-12-31", events: [event("filed", "1997-05-01")] };
    const twice = [done("report", "1997-05-20", "E1"), done("report", "1997-05-10", "E1")];
    expect(lines(listed(terms, { ...facts, done: twice }))).toStrictEqual(["E1 1998-12-31 done 1997-05-10"]);
  });
});

describe("months of keeping", () => {
  it.each([
    [1, "2024-01-31", "2024-02-29"],
    [13, "2024-01-31", "2025-02-28"],
    [1200, "2024-02-29", "2124-02-29"],
  ])("%i from %s end on %s", (months, on, last) => {
    const terms = deadlineTerms([aRow({ due: "keep", months, after: "filed" })]);
    const list = listed(terms, { since: on, asOf: on, events: [event("filed", on)] });
    expect(lines(list)).toStrictEqual([`E1 ${last} keep`]);
  });
});
