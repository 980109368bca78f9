import { describe, expect, it } from "vitest";
import {
  DAY_PATTERN,
  dayIssue,
  dayNumber,
  dayOf,
  LAST_DAY_NUMBER,
  withinCalendar,
} from "../../../src/base/date/day.ts";
import { civilText, nextDay } from "../../support/civil-calendar.ts";
import { issuesOfCall } from "../../support/issues.ts";

const codeOf = (value: unknown): string | undefined => dayIssue(value, "day")?.code;

describe("a day on the way in", () => {
  it.each(["1000-01-01", "1970-01-01", "2021-06-10", "2024-02-29", "2000-02-29", "9999-12-31"])("takes %s", (day) => {
    expect(codeOf(day)).toBeUndefined();
    expect(day).toMatch(new RegExp(DAY_PATTERN));
  });

  it.each([
    "2021-02-29",
    "2021-02-30",
    "1900-02-29",
    "2021-04-31",
    "2021-06-00",
    "2021-00-10",
    "2021-13-01",
    "2021-06-32",
  ])("refuses %s, which no calendar has", (day) => {
    expect(codeOf(day)).toBe("no-such-day");
  });

  it.each([
    ...["", "2021", "2021-06", "2021-6-10", "2021-06-1", "21-06-10", "0999-12-31", "10000-01-01", "+002021-06-10"],
    ...[
      "20210610",
      "2021/06/10",
      "2021-06-10T00:00:00Z",
      "2021-06-10 ",
      " 2021-06-10",
      "2021-06-10\n",
      "2021年6月10日",
    ],
    ...["2021-W23-4", "2021-161", "2021-06-1\uff10", "-2021-06-10", "today"],
  ])("refuses %j, which is not written as a day", (day) => {
    expect(codeOf(day)).toBe("not-a-day");
    expect(day).not.toMatch(new RegExp(DAY_PATTERN));
  });

  it.each([
    [null],
    [undefined],
    [18_788],
    [20210610],
    [new Date(0)],
    [["2021-06-10"]],
    [new String("2021-06-10")],
    [{}],
  ])("refuses %s, which is no text", (value) => {
    expect(codeOf(value)).toBe("not-a-day");
  });

  it("names the place", () => {
    expect(dayIssue("2021-02-30", "loan.paidOutOn")?.path).toBe("loan.paidOutOn");
  });
});

describe("days as whole numbers", () => {
  it("begin at 1970-01-01 and end with the year 9999", () => {
    expect(dayNumber("1970-01-01")).toBe(0);
    expect(dayNumber("1969-12-31")).toBe(-1);
    expect(dayNumber("2000-03-01")).toBe(11_017); // 30 years of 365, 7 leap days before 2000, 31 + 29 days
    expect(dayOf(11_017)).toBe("2000-03-01");
    expect(dayOf(LAST_DAY_NUMBER)).toBe("9999-12-31");
  });

  it("stay within the years 1000 to 9999 or are refused", () => {
    expect(dayNumber("1000-01-01")).toBe(-354_285);
    expect(withinCalendar(-354_285, "day")).toBe(-354_285);
    expect(withinCalendar(LAST_DAY_NUMBER, "day")).toBe(LAST_DAY_NUMBER);
    expect(issuesOfCall(() => withinCalendar(-354_286, "day"))).toStrictEqual(["no-such-day at day"]);
    expect(issuesOfCall(() => withinCalendar(LAST_DAY_NUMBER + 1, "day"))).toStrictEqual(["no-such-day at day"]);
  });

  it("follow the civil calendar from 1900 to 2100, day after day", () => {
    let day = { year: 1900, month: 1, day: 1 };
    for (let number = -25_567; day.year <= 2100; number++) {
      if (dayOf(number) !== civilText(day) || dayNumber(civilText(day)) !== number)
        expect(dayOf(number)).toBe(civilText(day));
      day = nextDay(day);
    }
    expect(civilText(day)).toBe("2101-01-01");
  });
});
