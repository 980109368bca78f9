import { describe, expect, it } from "vitest";
import { mainlandCalendar } from "../../../src/packs/calendars/mainland.ts";
import type { Loan } from "../../../src/ledger/loan/types.ts";
import { jiange2019 } from "../../../src/packs/jiange2019.ts";
import { planReminders } from "../../../src/policy/reminders/plan-reminders.ts";
import { trackReminders } from "../../../src/policy/reminders/track-reminders.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { aYearsLoan, extended } from "./reminder-builders.ts";

/*
 * Spring Festival of 2024: off from Saturday 2024-02-10 through Saturday the 17th; the Sundays before and after it,
 * the 4th and the 18th, are worked.
 */

const stands = jiange2019.reminders;
const movesNotices = adjustTerms(stands, { noticeOnRestDay: "previous-working-day" });
type Moving = typeof stands | typeof movesNotices;

/** When the notice in writing is due, and from where it moved. */
const written = (facts: Partial<Loan>, terms: Moving = movesNotices): unknown => {
  const { notices } = planReminders(terms, { loans: [aYearsLoan(facts)], calendar: mainlandCalendar });
  const last = notices.findLast((n) => n.daysBefore === 30);
  return last?.movedFrom === undefined ? last?.dueOn : `${last.dueOn}, not ${last.movedFrom}`;
};

describe("a notice that falls due on a rest day", () => {
  it("stands, or moves to the working day before", () => {
    // 30 days before 2024-03-15 is Wednesday 2024-02-14, in the middle of the festival.
    expect(written({ maturesOn: "2024-03-15" }, stands)).toBe("2024-02-14");
    expect(written({ maturesOn: "2024-03-15" })).toBe("2024-02-09, not 2024-02-14");
  });

  it("moves from the first and the last rest day, and not from the working days beside them", () => {
    expect(written({ maturesOn: "2024-03-10" })).toBe("2024-02-09"); // Friday
    expect(written({ maturesOn: "2024-03-11" })).toBe("2024-02-09, not 2024-02-10");
    expect(written({ maturesOn: "2024-03-18" })).toBe("2024-02-09, not 2024-02-17");
    expect(written({ maturesOn: "2024-03-19" })).toBe("2024-02-18"); // a Sunday that is worked
  });

  it("moves from an ordinary weekend to the Friday", () => {
    expect(written({ maturesOn: "2024-04-08" })).toBe("2024-03-08, not 2024-03-09");
    expect(written({ maturesOn: "2024-04-09" })).toBe("2024-03-08, not 2024-03-10");
  });

  it("is never due before the pay-out", () => {
    const until = (paidOutOn: string): Partial<Loan> => ({ paidOutOn, maturesOn: "2024-03-15" });
    expect(written(until("2024-02-08"))).toBe("2024-02-09, not 2024-02-14");
    expect(written(until("2024-02-10"))).toBe("2024-02-10, not 2024-02-14");
    expect(written(until("2024-02-13"))).toBe("2024-02-13, not 2024-02-14");
    expect(written(until("2024-02-14"))).toBe("2024-02-14");
    expect(written(until("2024-02-15"))).toBe("2024-02-15"); // compressed
  });

  it("is never due before the extension was agreed", () => {
    expect(written(extended("2024-02-12", "2024-03-15"))).toBe("2024-02-12, not 2024-02-14");
    expect(written(extended("2024-02-09", "2024-03-15"))).toBe("2024-02-09, not 2024-02-14");
  });

  it("is late from the day after the one to which it moved, and says on what it rests", () => {
    const state = (asOf: string): unknown => {
      const loans = [aYearsLoan({ maturesOn: "2024-03-15" })];
      return trackReminders(movesNotices, { loans, asOf, sent: [], calendar: mainlandCalendar }).notices[1];
    };
    const basis = [
      { by: "article", term: "notices", article: "guangyuan-bulletin-2019-139#jiange" },
      { by: "reading", term: "lastDay", reading: "reminders/last-day" },
      { by: "caller", term: "noticeOnRestDay" },
      { by: "published", article: "holiday-notices#2024" },
    ];
    expect(state("2024-02-09")).toMatchObject({ state: "due", basis });
    expect(state("2024-02-10")).toMatchObject({ state: "late", days: 1 });
  });

  it("may be given as many days early as before, counted from the day to which it moved", () => {
    const state = (on: string): unknown => {
      const facts = {
        loans: [aYearsLoan({ maturesOn: "2024-03-15" })],
        asOf: "2024-02-09",
        calendar: mainlandCalendar,
      };
      const sent = [{ notice: "L1/2024-03-15/written/30", on }];
      const terms = adjustTerms(movesNotices, { earliestDays: 15 });
      return trackReminders(terms, { ...facts, sent }).notices[1]?.state;
    };
    expect([state("2024-01-25"), state("2024-01-24")]).toStrictEqual(["sent", "due"]);
  });
});

describe("a maturity that falls on a rest day", () => {
  it("moves no notice: they are counted from the day that is written", () => {
    const loans = [aYearsLoan({ maturesOn: "2024-02-10" })]; // the Spring Festival
    const { notices } = planReminders(stands, { loans, calendar: mainlandCalendar });
    expect(notices.map((n) => [n.id, n.maturesOn, n.dueOn])).toStrictEqual([
      ["L1/2024-02-10/advance/60", "2024-02-10", "2023-12-12"],
      ["L1/2024-02-10/written/30", "2024-02-10", "2024-01-11"],
    ]);
  });
});
