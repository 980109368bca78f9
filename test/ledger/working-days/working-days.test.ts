import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { mainlandCalendar } from "../../../src/packs/calendars/mainland.ts";
import type { WorkingCalendar } from "../../../src/ledger/working-days/types.ts";
import { addWorkingDays, isWorkingDay } from "../../../src/ledger/working-days/working-day.ts";
import { UNTIL_IT_HANGS } from "../../support/hang.ts";
import { issuesOfCall } from "../../support/issues.ts";

/** May of 2024: from Wednesday the 1st a holiday of three days, made up for on Saturday the 11th. */
const may: WorkingCalendar = {
  calendar: "may",
  document: "may-notice",
  title: { zh: "五月", en: "May" },
  coveredFrom: "2024-05-01",
  coveredThrough: "2024-05-31",
  off: ["2024-05-01", "2024-05-02", "2024-05-03"],
  worked: ["2024-05-11"],
};

describe("a working day", () => {
  it.each([
    ["2024-05-01", false, "holiday"], // Wednesday
    ["2024-05-03", false, "holiday"],
    ["2024-05-04", false, "weekend"],
    ["2024-05-06", true, "weekday"],
    ["2024-05-11", true, "make-up"], // Saturday
    ["2024-05-12", false, "weekend"],
    ["2024-05-31", true, "weekday"], // the last day covered
  ])("%s: %s, %s", (day, working, because) => {
    expect(isWorkingDay(may, day)).toStrictEqual({ state: "known", working, because, source: "may-notice#2024" });
  });

  it.each(["2024-04-30", "2024-06-01", "1000-01-01", "9999-12-31"])("has no answer outside: %s", (day) => {
    const answer = { state: "not-covered", coveredFrom: "2024-05-01", coveredThrough: "2024-05-31" };
    expect(isWorkingDay(may, day)).toStrictEqual(answer);
  });
});

describe("so many working days after an event", () => {
  it.each([
    ["2024-04-30", 1, "2024-05-06"], // the event itself need not be covered
    ["2024-05-03", 1, "2024-05-06"],
    ["2024-05-04", 1, "2024-05-06"],
    ["2024-05-06", 1, "2024-05-07"], // the day of the event is not counted
    ["2024-05-10", 1, "2024-05-11"], // the Saturday that is worked
    ["2024-05-10", 2, "2024-05-13"],
    ["2024-05-06", 5, "2024-05-11"],
    ["2024-05-06", 19, "2024-05-30"],
    ["2024-05-06", 20, "2024-05-31"],
  ])("%s + %i is %s", (day, days, by) => {
    expect(addWorkingDays(may, day, days)).toStrictEqual({ state: "known", day: by, source: "may-notice#2024" });
  });

  it.each([
    ["2024-05-06", 21],
    ["2024-05-31", 1],
    ["2024-04-29", 1], // 30 April is not covered
    ["2024-05-06", 1_000_000_000],
  ])("%s + %i leads outside", (day, days) => {
    expect(addWorkingDays(may, day, days).state).toBe("not-covered");
  });

  it("across the Spring Festival of 2024: eight days off, and a Sunday that is worked", () => {
    const source = "holiday-notices#2024";
    const after = (days: number): unknown => addWorkingDays(mainlandCalendar, "2024-02-09", days);
    expect(after(1)).toStrictEqual({ state: "known", day: "2024-02-18", source });
    expect(after(2)).toStrictEqual({ state: "known", day: "2024-02-19", source });
  });
});

describe("a calendar is refused", () => {
  const issues = (facts: Partial<WorkingCalendar>): readonly string[] =>
    issuesOfCall(() => isWorkingDay({ ...may, ...facts }, "2024-05-06"));

  it.each<[string, Partial<WorkingCalendar>, string]>([
    [
      "that covers nothing",
      { coveredThrough: "2024-04-30", off: [], worked: [] },
      "out-of-order at calendar.coveredThrough",
    ],
    ["with a weekend day off", { off: ["2024-05-04"] }, "out-of-order at calendar.off[0]"],
    ["with a weekday made up for", { worked: ["2024-05-06"] }, "out-of-order at calendar.worked[0]"],
    ["with a day that it does not cover", { off: ["2024-06-03"] }, "out-of-order at calendar.off[0]"],
    ["that names a day twice", { off: ["2024-05-01", "2024-05-01"] }, "repeated-id at calendar.off[1]"],
  ])("%s", (_, facts, issue) => {
    expect(issues(facts)).toStrictEqual([issue]);
  });

  it("together with what is no day and no number of days", () => {
    expect(issuesOfCall(() => addWorkingDays({ ...may, off: ["2024-05-04"] }, "2024-5-6", 0))).toStrictEqual([
      "out-of-order at calendar.off[0]",
      "not-a-day at day",
      "below-minimum at days",
    ]);
    expect(issuesOfCall(() => addWorkingDays(may, "2024-5-6", 0))).toStrictEqual([
      "not-a-day at day",
      "below-minimum at days",
    ]);
  });
});

describe("the mainland calendar", () => {
  it("agrees with another package on every day of 2007 to 2026", () => {
    const script = fileURLToPath(new URL("other-package.mjs", import.meta.url));
    const env = { ...process.env, TZ: "UTC" };
    const theirs = execFileSync(process.execPath, [script], { encoding: "utf8", env, timeout: UNTIL_IT_HANGS }).trim();
    const ours = Array.from({ length: 7_305 }, (_, i) => {
      const day = new Date(Date.UTC(2007, 0, 1 + i)).toISOString().slice(0, 10);
      const answer = isWorkingDay(mainlandCalendar, day);
      return answer.state === "known" && answer.working ? "1" : "0";
    });
    expect(theirs).toHaveLength(7_305);
    expect(ours.join("")).toBe(theirs);
  });
});
