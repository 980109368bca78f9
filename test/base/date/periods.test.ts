import { describe, expect, it } from "vitest";
import { dayNumber, dayOf } from "../../../src/base/date/day.ts";
import { dayInYear, periodAfter, periodAt, type PeriodLength, periodNamed } from "../../../src/base/date/periods.ts";

/** The period in which a day lies, in one line. */
function periodOf(day: string, length: PeriodLength): string {
  const { name, first, last } = periodAt(dayNumber(day), length);
  return `${name}: ${dayOf(first)} to ${dayOf(last)}`;
}

function after(day: string, length: PeriodLength): string {
  return periodAfter(periodAt(dayNumber(day), length), length).name;
}

describe("a week", () => {
  it.each([
    ["2020-12-27", "2020-W52: 2020-12-21 to 2020-12-27"], // a Sunday
    ["2020-12-28", "2020-W53: 2020-12-28 to 2021-01-03"], // a Monday
    ["2020-12-31", "2020-W53: 2020-12-28 to 2021-01-03"], // a Thursday: the week is of 2020
    ["2021-01-01", "2020-W53: 2020-12-28 to 2021-01-03"],
    ["2021-01-03", "2020-W53: 2020-12-28 to 2021-01-03"],
    ["2021-01-04", "2021-W01: 2021-01-04 to 2021-01-10"],
    ["2024-12-29", "2024-W52: 2024-12-23 to 2024-12-29"],
    ["2024-12-30", "2025-W01: 2024-12-30 to 2025-01-05"],
    ["2025-01-01", "2025-W01: 2024-12-30 to 2025-01-05"],
    ["2026-01-01", "2026-W01: 2025-12-29 to 2026-01-04"], // a Thursday: the week is of 2026
    ["2027-01-01", "2026-W53: 2026-12-28 to 2027-01-03"], // a Friday
    ["2016-01-03", "2015-W53: 2015-12-28 to 2016-01-03"],
    ["2024-02-29", "2024-W09: 2024-02-26 to 2024-03-03"],
    ["1970-01-01", "1970-W01: 1969-12-29 to 1970-01-04"],
    ["1969-12-28", "1969-W52: 1969-12-22 to 1969-12-28"],
    ["1600-02-29", "1600-W09: 1600-02-28 to 1600-03-05"], // a Tuesday
  ])("of %s is %s", (day, week) => {
    expect(periodOf(day, "week")).toBe(week);
  });

  it("is followed by the next of its year or the first of the next", () => {
    expect(after("2020-12-27", "week")).toBe("2020-W53");
    expect(after("2020-12-28", "week")).toBe("2021-W01");
    expect(after("2024-12-29", "week")).toBe("2025-W01");
  });
});

describe("a month, a quarter and a year", () => {
  it.each<[string, PeriodLength, string]>([
    ["2024-02-01", "month", "2024-02: 2024-02-01 to 2024-02-29"],
    ["2024-02-29", "month", "2024-02: 2024-02-01 to 2024-02-29"],
    ["2023-02-28", "month", "2023-02: 2023-02-01 to 2023-02-28"],
    ["1900-02-28", "month", "1900-02: 1900-02-01 to 1900-02-28"],
    ["2024-12-31", "month", "2024-12: 2024-12-01 to 2024-12-31"],
    ["2024-01-01", "quarter", "2024-Q1: 2024-01-01 to 2024-03-31"],
    ["2024-03-31", "quarter", "2024-Q1: 2024-01-01 to 2024-03-31"],
    ["2024-04-01", "quarter", "2024-Q2: 2024-04-01 to 2024-06-30"],
    ["2024-09-30", "quarter", "2024-Q3: 2024-07-01 to 2024-09-30"],
    ["2024-10-01", "quarter", "2024-Q4: 2024-10-01 to 2024-12-31"],
    ["2024-12-31", "quarter", "2024-Q4: 2024-10-01 to 2024-12-31"],
    ["2024-01-01", "year", "2024: 2024-01-01 to 2024-12-31"],
    ["2024-12-31", "year", "2024: 2024-01-01 to 2024-12-31"],
    ["1000-01-01", "year", "1000: 1000-01-01 to 1000-12-31"],
    ["9999-12-31", "month", "9999-12: 9999-12-01 to 9999-12-31"],
    ["9999-12-31", "quarter", "9999-Q4: 9999-10-01 to 9999-12-31"],
    ["9999-12-31", "year", "9999: 9999-01-01 to 9999-12-31"],
  ])("of %s: the %s %s", (day, length, period) => {
    expect(periodOf(day, length)).toBe(period);
  });

  it("is followed by the next", () => {
    expect(after("2024-12-01", "month")).toBe("2025-01");
    expect(after("2024-01-31", "month")).toBe("2024-02");
    expect(after("2024-12-31", "quarter")).toBe("2025-Q1");
    expect(after("2024-02-29", "year")).toBe("2025");
  });
});

describe("a period by its name", () => {
  it.each<[string, PeriodLength, string, string]>([
    ["2020-W52", "week", "2020-12-21", "2020-12-27"],
    ["2020-W53", "week", "2020-12-28", "2021-01-03"],
    ["2021-W01", "week", "2021-01-04", "2021-01-10"],
    ["2015-W53", "week", "2015-12-28", "2016-01-03"],
    ["2026-W53", "week", "2026-12-28", "2027-01-03"],
    ["2025-W01", "week", "2024-12-30", "2025-01-05"],
    ["2024-W07", "week", "2024-02-12", "2024-02-18"],
    ["1969-W52", "week", "1969-12-22", "1969-12-28"],
    ["1600-W09", "week", "1600-02-28", "1600-03-05"],
    ["1000-W02", "week", "1000-01-06", "1000-01-12"],
    ["9999-W51", "week", "9999-12-20", "9999-12-26"],
    ["2024-02", "month", "2024-02-01", "2024-02-29"],
    ["2023-02", "month", "2023-02-01", "2023-02-28"],
    ["9999-12", "month", "9999-12-01", "9999-12-31"],
    ["2024-Q1", "quarter", "2024-01-01", "2024-03-31"],
    ["2024-Q4", "quarter", "2024-10-01", "2024-12-31"],
    ["1000", "year", "1000-01-01", "1000-12-31"],
    ["2024", "year", "2024-01-01", "2024-12-31"],
    ["9999", "year", "9999-01-01", "9999-12-31"],
  ])("%s, a %s, is that from %s to %s", (name, length, first, last) => {
    expect(periodNamed(name, length)).toStrictEqual({ name, first: dayNumber(first), last: dayNumber(last) });
  });

  it.each(["2014", "2016", "2019", "2021", "2024", "2025", "2027", "9999"])("%s has no week 53", (year) => {
    expect(periodNamed(`${year}-W53`, "week")).toBeUndefined();
    expect(periodNamed(`${year}-W52`, "week")?.name).toBe(`${year}-W52`);
  });

  it.each<[PeriodLength, readonly string[]]>([
    ["week", ["2024-W00", "2024-W54", "2024-W99", "2024-W7", "2024-W007", "2024-w07", "2024W07", "2024-07", "2024"]],
    ["week", ["0999-W07", "10000-W07", " 2024-W07", "2024-W07 ", "2024-W07\n", "2024-W0x", "W07", ""]],
    ["month", ["2024-00", "2024-13", "2024-2", "2024-002", "202402", "2024/02", "2024-02-01", "2024-W07", "2024"]],
    ["month", ["0999-12", "10000-01", " 2024-02", "2024-02\n", "2024-１２", ""]],
    ["quarter", ["2024-Q0", "2024-Q5", "2024-Q01", "2024-q1", "2024Q1", "2024-1", "2024", "0999-Q1", "2024-Q1\n", ""]],
    ["year", ["0999", "999", "10000", "-2024", "2024.0", "２０２４", "2024-01", "2024-Q1", "2024\n", ""]],
  ])("of a %s is none of %j", (length, names) => {
    for (const name of names) expect(periodNamed(name, length)).toBeUndefined();
  });
});

describe("a day by year, month and day of the month", () => {
  it("is written with two digits each", () => {
    expect(dayInYear("2024", 1, 9)).toBe("2024-01-09");
    expect(dayInYear("2024", 11, 10)).toBe("2024-11-10");
  });
});
