import { describe, expect, it } from "vitest";
import { dayNumber, dayOf } from "../../../src/base/date/day.ts";
import { monthsAndDays, plusMonths } from "../../../src/base/date/months.ts";

const instalments = (anchor: string, count: number): string[] =>
  Array.from({ length: count }, (_, n) => dayOf(plusMonths(dayNumber(anchor), n + 1)));

describe("the corresponding day", () => {
  it("is counted from the anchor, so that a short month leaves no trace in the next", () => {
    expect(instalments("2024-01-31", 5)).toStrictEqual([
      "2024-02-29",
      "2024-03-31",
      "2024-04-30",
      "2024-05-31",
      "2024-06-30",
    ]);
    expect(instalments("2022-11-30", 4)).toStrictEqual(["2022-12-30", "2023-01-30", "2023-02-28", "2023-03-30"]);
  });

  it("falls back to the last day of the month and no further", () => {
    expect(instalments("2023-01-28", 1)).toStrictEqual(["2023-02-28"]);
    expect(instalments("2023-01-29", 1)).toStrictEqual(["2023-02-28"]);
    expect(instalments("2024-01-29", 1)).toStrictEqual(["2024-02-29"]);
    expect(instalments("2024-01-30", 1)).toStrictEqual(["2024-02-29"]);
  });
});

describe("whole months and odd days", () => {
  it.each([
    ["2018-01-15", "2018-09-25", 8, 10],
    ["2018-01-15", "2018-03-31", 2, 16],
    ["2018-03-31", "2018-07-15", 3, 15], // three months to 30 June
    ["2024-01-31", "2024-02-28", 0, 28],
    ["2024-01-31", "2024-02-29", 1, 0],
    ["2024-01-31", "2024-03-30", 1, 30],
    ["2024-01-31", "2024-03-31", 2, 0],
    ["2017-11-15", "2020-11-14", 35, 30],
    ["2017-11-15", "2020-11-15", 36, 0],
    ["2021-06-10", "2021-06-10", 0, 0],
    ["2021-06-10", "2021-06-11", 0, 1],
  ])("from %s to %s are %i months and %i days", (from, to, months, days) => {
    expect(monthsAndDays(dayNumber(from), dayNumber(to))).toStrictEqual({ months, days });
  });
});
