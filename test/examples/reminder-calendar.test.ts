import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { calendarFile } from "../../examples/support/reminder-calendar.ts";
import { jiange2019 } from "../../src/packs/jiange2019.ts";
import { planReminders } from "../../src/policy/reminders/plan-reminders.ts";
import { aLoan } from "../support/builders.ts";

/** The events of an iCalendar file as a calendar program's parser reads them. */
function eventsOf(file: string): readonly ICAL.Event[] {
  return ICAL.Component.fromString(file)
    .getAllSubcomponents("vevent")
    .map((event) => new ICAL.Event(event));
}

describe("reminders as an iCalendar file", () => {
  const loans = [
    aLoan({ id: "L1", maturesOn: "2020-02-29" }),
    aLoan({ id: "L2", lender: "农商行,甲;\\n".repeat(25), maturesOn: "2019-12-31" }),
  ];
  const { notices } = planReminders(jiange2019.reminders, { loans });
  const events = eventsOf(calendarFile(notices, "2019-01-02"));

  it("hold one whole-day event for each notice, on its day, under its id", () => {
    expect(events.map((e) => [e.uid, e.startDate.toString(), e.endDate.toString(), e.startDate.isDate])).toStrictEqual([
      ["L2/2019-12-31/advance/60", "2019-11-01", "2019-11-02", true],
      ["L2/2019-12-31/written/30", "2019-12-01", "2019-12-02", true],
      ["L1/2020-02-29/advance/60", "2019-12-31", "2020-01-01", true],
      ["L1/2020-02-29/written/30", "2020-01-30", "2020-01-31", true],
    ]);
  });

  it("say in Chinese what is to be done, however long and whatever signs are in it", () => {
    expect(events.map((e) => e.summary)).toStrictEqual(["提前告知 L2", "书面通知 L2", "提前告知 L1", "书面通知 L1"]);
    expect(events[0]?.description).toBe(`${"农商行,甲;\\n".repeat(25)} → H1：2019-12-31 到期（前 60 天）`);
  });

  it("are the same file whenever it is written", () => {
    expect(calendarFile(notices, "2019-01-02")).toBe(calendarFile(notices, "2019-01-02"));
    expect(calendarFile(notices, "2019-01-02")).toContain("DTSTAMP:20190102T000000Z");
  });
});
