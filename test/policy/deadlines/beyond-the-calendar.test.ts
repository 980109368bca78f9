import { describe, expect, it } from "vitest";
import { mainlandCalendar } from "../../../src/packs/calendars/mainland.ts";
import type { DeadlineDone } from "../../../src/policy/deadlines/types.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { aRow, deadlineTerms, done, doneAbout, event, lines, listed } from "./deadline-builders.ts";

/** A change of user; the calendar ends on 31 December 2026, a Thursday. */
function userChanged(on: string, asOf: string, doneOn?: string): readonly string[] {
  const applied = doneOn === undefined ? [] : [done("user-change-applied-for", doneOn, "E1")];
  const facts = { since: on, asOf, events: [event("system-user-changed", on)], done: applied };
  return lines(listed(changge2017.deadlines, facts), "user-change-applied-for");
}

describe("two working days at the end of the calendar", () => {
  it("are known where they end on its last day", () => {
    expect(userChanged("2026-12-29", "2027-01-01")).toStrictEqual(["E1 2026-12-31 late +1"]);
    expect(userChanged("2026-12-29", "2027-01-04", "2026-12-31")).toStrictEqual(["E1 2026-12-31 done 2026-12-31"]);
  });

  it("are open, or done, as long as no calendar could say otherwise", () => {
    // The 31st is the first; were New Year's Day worked, it would be the second.
    expect(userChanged("2026-12-30", "2026-12-31")).toStrictEqual(["E1 not before 2027-01-01 open"]);
    expect(userChanged("2026-12-30", "2027-01-01")).toStrictEqual(["E1 not before 2027-01-01 open"]);
    expect(userChanged("2026-12-30", "2027-01-09", "2027-01-01")).toStrictEqual([
      "E1 not before 2027-01-01 done 2027-01-01",
    ]);
  });

  it("cannot be decided after that, not even after years", () => {
    expect(userChanged("2026-12-30", "2027-01-02")).toStrictEqual(["E1 not before 2027-01-01 undetermined"]);
    expect(userChanged("2026-12-30", "2099-01-01")).toStrictEqual(["E1 not before 2027-01-01 undetermined"]);
    expect(userChanged("2026-12-30", "2027-01-09", "2027-01-02")).toStrictEqual([
      "E1 not before 2027-01-01 undetermined 2027-01-02",
    ]);
  });

  it("are not known before its first day either", () => {
    // 29 December 2006 is a Friday; the calendar begins on 1 January 2007, a day off.
    expect(userChanged("2006-12-29", "2006-12-31")).toStrictEqual(["E1 not before 2006-12-31 open"]);
    expect(userChanged("2006-12-29", "2007-01-05")).toStrictEqual(["E1 not before 2006-12-31 undetermined"]);
    // The day of the event itself is not counted: 4 and 5 January 2007.
    expect(userChanged("2006-12-31", "2007-01-08")).toStrictEqual(["E1 2007-01-05 late +3"]);
  });

  it("end no earlier than the days off that the calendar does know allow", () => {
    // 28 to 31 December 2026 are worked, the weekend of the 26th is not; 1 to 11 January might all be.
    const signed = {
      since: "2026-12-25",
      asOf: "2027-01-11",
      events: [event("cooperation-agreement-signed", "2026-12-25")],
    };
    expect(lines(listed(changge2017.deadlines, signed), "fund-account-opened")).toStrictEqual([
      "E1 not before 2027-01-11 open",
    ]);
  });

  it("say what the calendar covers", () => {
    const facts = { since: "2026-12-30", asOf: "2026-12-30", events: [event("system-user-changed", "2026-12-30")] };
    const list = listed(changge2017.deadlines, facts);
    const change = list.deadlines.find(({ deadline }) => deadline === "user-change-applied-for");
    expect(change?.due).toStrictEqual({
      ...{ state: "not-covered", coveredFrom: "2007-01-01", coveredThrough: "2026-12-31", notBefore: "2027-01-01" },
    });
  });
});

describe("the 10th of a month after the calendar", () => {
  const report = (asOf: string, doneOn?: string): readonly string[] =>
    lines(
      listed(changge2017.deadlines, {
        ...{ since: "2026-12-01", asOf, through: asOf },
        done: doneOn === undefined ? [] : [doneAbout("2026-12", "lending-report", doneOn)],
      }),
      "lending-report",
    );

  it("leaves open only whether it moves", () => {
    expect(report("2027-01-10")[0]).toBe("2026-12 not before 2027-01-10 open");
    expect(report("2027-01-11")[0]).toBe("2026-12 not before 2027-01-10 undetermined");
    expect(report("2027-02-01", "2027-01-10")[0]).toBe("2026-12 not before 2027-01-10 done 2027-01-10");
    expect(report("2027-02-01", "2027-01-11")[0]).toBe("2026-12 not before 2027-01-10 undetermined 2027-01-11");
  });

  it("is known where fixed days stay", () => {
    const list = listed(changge2017.deadlines, { since: "2026-12-01", asOf: "2027-01-11" }, STAYS);
    expect(lines(list, "lending-report")[0]).toBe("2026-12 2027-01-10 late +1");
  });

  it("is the next working day of the calendar, not the one after its end", () => {
    // A calendar that ends within the holiday of 2024 does not tell when that is over.
    const short = { ...mainlandCalendar, coveredThrough: "2024-02-17" };
    const calendar = { ...short, off: within(short.off), worked: within(short.worked) };
    const asked = listed(changge2017.deadlines, { since: "2024-01-01", asOf: "2024-02-17", calendar });
    expect(lines(asked, "lending-report")[0]).toMatch(/^2024-01 not before 2024-02-1/);
  });
});

describe("a week that may run on after the calendar", () => {
  // 2026-W53 ends on Sunday 3 January 2027, of which the calendar, which ends on 31 December 2026, says nothing.
  const weekly = deadlineTerms([aRow({ due: "in-each", period: "week" })], { periodOnRestDay: "next-working-day" });
  const asked = (asOf: string, ...doings: readonly DeadlineDone[]): string | undefined =>
    lines(listed(weekly, { since: "2026-12-28", asOf, done: doings }))[0];

  it("leaves open only whether it does", () => {
    expect(asked("2027-01-03")).toBe("2026-W53 not before 2027-01-03 open");
    expect(asked("2027-01-04")).toBe("2026-W53 not before 2027-01-03 undetermined");
    expect(asked("2027-01-09", done("report", "2027-01-03"))).toBe("2026-W53 not before 2027-01-03 done 2027-01-03");
    expect(asked("2027-01-09", doneAbout("2026-W53", "report", "2027-01-04"))).toBe(
      "2026-W53 not before 2027-01-03 undetermined 2027-01-04",
    );
    expect(asked("2027-01-09", done("report", "2027-01-04"))).toBe("2026-W53 not before 2027-01-03 undetermined");
  });

  it("is known to end no earlier than a day off that the calendar does know", () => {
    // 2026-W52 ends on Sunday 27 December; the calendar now ends with it.
    const calendar = { ...mainlandCalendar, coveredThrough: "2026-12-27" };
    const list = listed(weekly, { since: "2026-12-21", asOf: "2026-12-28", calendar });
    expect(lines(list)).toStrictEqual(["2026-W52 not before 2026-12-28 open", "2026-W53 not before 2027-01-03 open"]);
  });
});

const STAYS = { fixedDayOnRestDay: "stays" } as const;
const within = (days: readonly string[]): readonly string[] => days.filter((day) => day <= "2024-02-17");

describe("periods and years", () => {
  it("ask no calendar", () => {
    const terms = deadlineTerms([
      aRow({ due: "in-each", period: "month" }, "monthly"),
      aRow({ due: "next-year", after: "changed" }, "returned"),
    ]);
    const facts = { since: "2031-05-01", asOf: "2031-06-01", events: [event("changed", "2031-05-02")] };
    expect(lines(listed(terms, facts))).toStrictEqual([
      "2031-05 2031-05-31 late +1",
      "2031-06 2031-06-30 open",
      "E1 2032-12-31 open",
    ]);
  });
});
