import { describe, expect, it } from "vitest";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { done, doneAbout, event, lines, listed } from "./deadline-builders.ts";

/*
 * 2024: 10 to 17 February off, Sunday 4 and Sunday 18 February worked; the 9th, a Friday, is worked.
 * 2025: 28 January to 4 February off, Sunday 26 January and Saturday 8 February worked.
 */

/** The article, the deadline, its event, the event's day; the day before the due day, the due day, the day after. */
const WORKED_BY_HAND = [
  // art. 30, two working days: Friday 9 (1), Sunday 18 (2)
  ["user-change-applied-for", "system-user-changed", "2024-02-08", "2024-02-17", "2024-02-18", "2024-02-19"],
  // Thursday 8 (1), Friday 9 (2)
  ["user-change-applied-for", "system-user-changed", "2024-02-07", "2024-02-08", "2024-02-09", "2024-02-10"],
  // the make-up Sunday 4 (1), Monday 5 (2)
  ["user-change-applied-for", "system-user-changed", "2024-02-02", "2024-02-04", "2024-02-05", "2024-02-06"],
  // changed within the holiday: 18 (1), 19 (2)
  ["user-change-applied-for", "system-user-changed", "2024-02-13", "2024-02-18", "2024-02-19", "2024-02-20"],
  // 2025: the make-up Sunday 26 (1), Monday 27 (2)
  ["user-change-applied-for", "system-user-changed", "2025-01-24", "2025-01-26", "2025-01-27", "2025-01-28"],
  // over the whole holiday: Wednesday 5 (1), Thursday 6 February (2)
  ["user-change-applied-for", "system-user-changed", "2025-01-27", "2025-02-05", "2025-02-06", "2025-02-07"],
  // due on the make-up Saturday: Friday 7 (1), Saturday 8 (2)
  [
    "user-change-carried-out",
    "user-change-application-received",
    "2025-02-06",
    "2025-02-07",
    "2025-02-08",
    "2025-02-09",
  ],
  [
    "user-change-carried-out",
    "user-change-application-received",
    "2024-02-08",
    "2024-02-17",
    "2024-02-18",
    "2024-02-19",
  ],
  // fund 6, fifteen: 2, 4–9 (7), 18–23 (13), 26, 27
  ["fund-account-opened", "cooperation-agreement-signed", "2024-02-01", "2024-02-26", "2024-02-27", "2024-02-28"],
  // 21–24 (4), 26, 27 January (6), 5–8 February (10), 10–14 (15)
  ["fund-account-opened", "cooperation-agreement-signed", "2025-01-20", "2025-02-13", "2025-02-14", "2025-02-15"],
  // fund 10, twenty: 15 by 27 February as above, 28, 29, 1 March (18), Monday 4, Tuesday 5
  ["fund-returned", "all-release-notices-received", "2024-02-01", "2024-03-04", "2024-03-05", "2024-03-06"],
  // 15 by 14 February as above, 17–21
  ["fund-returned", "all-release-notices-received", "2025-01-20", "2025-02-20", "2025-02-21", "2025-02-22"],
  // loan 5.6, the 10th of the next month: Saturday 10 February and the holiday, so the 18th
  ["release-notice", "loan-repaid-at-maturity", "2024-01-01", "2024-02-17", "2024-02-18", "2024-02-19"],
  ["release-notice", "loan-repaid-at-maturity", "2024-01-31", "2024-02-17", "2024-02-18", "2024-02-19"],
  // Sunday 10 March
  ["release-notice", "loan-repaid-at-maturity", "2024-02-01", "2024-03-10", "2024-03-11", "2024-03-12"],
  // 10 January 2025 is a Friday
  ["release-notice", "loan-repaid-at-maturity", "2024-12-31", "2025-01-09", "2025-01-10", "2025-01-11"],
  // Saturday 10 October 2020 is worked
  ["release-notice", "loan-repaid-at-maturity", "2020-09-15", "2020-10-09", "2020-10-10", "2020-10-11"],
  // art. 34, back in the next year: its last day stays, whatever day of the week it is
  ["change-records-returned", "record-changed", "2023-01-01", "2024-12-30", "2024-12-31", "2025-01-01"],
  ["change-records-returned", "record-changed", "2023-12-31", "2024-12-30", "2024-12-31", "2025-01-01"],
] as const;

describe.each(WORKED_BY_HAND)("in Changge %s after %s on %s", (deadline, kind, on, before, dueDay, after) => {
  const asked = (asOf: string, doneOn?: string): unknown => {
    const facts = { since: on, asOf, events: [event(kind, on)] };
    const list = listed(changge2017.deadlines, {
      ...facts,
      done: doneOn === undefined ? [] : [done(deadline, doneOn, "E1")],
    });
    const found = list.deadlines.filter((one) => one.deadline === deadline);
    return found.map((one) => ({
      due: one.due.state === "known" ? one.due.on : one.due.state,
      standing: one.standing,
      ...("doneOn" in one ? { doneOn: one.doneOn } : {}),
      ...("lateBy" in one ? { lateBy: one.lateBy } : {}),
    }));
  };

  it("is open through its day and late the day after", () => {
    expect(asked(on)).toStrictEqual([{ due: dueDay, standing: "open" }]);
    expect(asked(before)).toStrictEqual([{ due: dueDay, standing: "open" }]);
    expect(asked(dueDay)).toStrictEqual([{ due: dueDay, standing: "open" }]);
    expect(asked(after)).toStrictEqual([{ due: dueDay, standing: "late", lateBy: 1 }]);
  });

  it("is done through its day, and done late the day after", () => {
    for (const doneOn of [on, before, dueDay])
      expect(asked(after, doneOn)).toStrictEqual([{ due: dueDay, standing: "done", doneOn }]);
    expect(asked(after, after)).toStrictEqual([{ due: dueDay, standing: "done-late", doneOn: after, lateBy: 1 }]);
  });

  it("is not done yet the day before it was done", () => {
    expect(asked(before, dueDay)).toStrictEqual([{ due: dueDay, standing: "open" }]);
    expect(asked(dueDay, after)).toStrictEqual([{ due: dueDay, standing: "open" }]);
  });
});

describe("in Changge the report on last month's lending", () => {
  const reports = (asOf: string, doneOn?: string): readonly string[] =>
    lines(
      listed(changge2017.deadlines, {
        ...{ since: "2024-01-01", asOf },
        done: doneOn === undefined ? [] : [doneAbout("2024-01", "lending-report", doneOn)],
      }),
      "lending-report",
    );

  it("is due on the 10th, or after the holiday, and comes up on the last day of its month", () => {
    expect(reports("2024-01-30")).toStrictEqual([]);
    expect(reports("2024-01-31")).toStrictEqual(["2024-01 2024-02-10>2024-02-18 open"]);
    expect(reports("2024-02-18")).toStrictEqual(["2024-01 2024-02-10>2024-02-18 open"]);
    expect(reports("2024-02-19")).toStrictEqual(["2024-01 2024-02-10>2024-02-18 late +1"]);
    expect(reports("2024-02-28")).toStrictEqual(["2024-01 2024-02-10>2024-02-18 late +10"]);
    expect(reports("2024-02-29")).toStrictEqual([
      "2024-01 2024-02-10>2024-02-18 late +11",
      "2024-02 2024-03-10>2024-03-11 open",
    ]);
  });

  it("is looked ahead to with the months that end by a day", () => {
    const ahead = (through: string): readonly string[] =>
      lines(listed(changge2017.deadlines, { since: "2024-01-31", asOf: "2024-01-31", through }), "lending-report");
    expect(ahead("2024-02-28")).toStrictEqual(["2024-01 2024-02-10>2024-02-18 open"]);
    expect(ahead("2024-02-29")).toStrictEqual([
      "2024-01 2024-02-10>2024-02-18 open",
      "2024-02 2024-03-10>2024-03-11 open",
    ]);
  });

  it("may be given from the last day of its month on", () => {
    expect(reports("2024-02-20", "2024-01-31")[0]).toBe("2024-01 2024-02-10>2024-02-18 done 2024-01-31");
    expect(reports("2024-02-20", "2024-02-18")[0]).toBe("2024-01 2024-02-10>2024-02-18 done 2024-02-18");
    expect(reports("2024-02-20", "2024-02-19")[0]).toBe("2024-01 2024-02-10>2024-02-18 done-late 2024-02-19 +1");
  });

  it("on one month says nothing of another", () => {
    expect(reports("2024-03-12", "2024-03-05")).toStrictEqual([
      "2024-01 2024-02-10>2024-02-18 done-late 2024-03-05 +16",
      "2024-02 2024-03-10>2024-03-11 late +1",
    ]);
  });
});
