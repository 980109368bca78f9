import { describe, expect, it } from "vitest";
import { jiange2019 } from "../../../src/packs/jiange2019.ts";
import type { SentNotice } from "../../../src/policy/reminders/types.ts";
import { trackReminders } from "../../../src/policy/reminders/track-reminders.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { aYearsLoan, ADVANCE, extended, repaidOn, stateIn, tracked, WRITTEN } from "./reminder-builders.ts";

/* The loan is told on 2023-12-31 and written to on 2024-01-30; it matures on 2024-02-29. */

const sent = (notice: string, ...days: readonly string[]): readonly SentNotice[] => days.map((on) => ({ notice, on }));
const advance = (asOf: string, ...days: readonly string[]): unknown =>
  tracked(aYearsLoan(), asOf, sent(ADVANCE, ...days)).get(ADVANCE);

describe("a notice that was not given", () => {
  it("is upcoming, due on its day, and late from the day after by the days that went by", () => {
    expect(advance("2023-12-30")).toStrictEqual({ state: "upcoming" });
    expect(advance("2023-12-31")).toStrictEqual({ state: "due" });
    expect(advance("2024-01-01")).toStrictEqual({ state: "late", days: 1 });
    expect(advance("2024-02-29")).toStrictEqual({ state: "late", days: 60 });
  });

  it("is late through maturity, and from the day after it was never given", () => {
    expect(advance("2024-02-29")).toStrictEqual({ state: "late", days: 60 });
    const never = { state: "never-given", days: 60, because: "matured", on: "2024-02-29" };
    expect(advance("2024-03-01")).toStrictEqual(never);
    const notCounted = [{ on: "2024-03-01", because: "no-longer-needed" }];
    expect(advance("2024-03-31", "2024-03-01")).toStrictEqual({ ...never, notCounted });
    expect(advance("2024-03-31", "2024-02-29")).toStrictEqual({ state: "sent-late", sentOn: "2024-02-29", lateBy: 60 });
  });

  it("is upcoming before the loan is paid out", () => {
    expect(advance("2023-02-27")).toStrictEqual({ state: "upcoming" });
  });
});

describe("a notice that was given", () => {
  it("on its day is in time, a day after it late by one", () => {
    expect(advance("2024-01-05", "2023-12-31")).toStrictEqual({ state: "sent", sentOn: "2023-12-31" });
    expect(advance("2024-01-05", "2024-01-01")).toStrictEqual({ state: "sent-late", sentOn: "2024-01-01", lateBy: 1 });
  });

  it("counts on any day after the statement given at lending, which is no reminder itself", () => {
    expect(advance("2023-12-16", "2023-03-01")).toStrictEqual({ state: "sent", sentOn: "2023-03-01" });
    const notCounted = [{ on: "2023-02-28", because: "at-lending" }];
    expect(advance("2023-12-15", "2023-02-28")).toStrictEqual({ state: "upcoming", notCounted });
    expect(advance("2024-01-02", "2023-02-28")).toStrictEqual({ state: "late", days: 2, notCounted });
    const told = (on: string): unknown => {
      const facts = { loans: [aYearsLoan()], asOf: "2023-12-31", statements: [{ loan: "L1", on: "2023-03-05" }] };
      return trackReminders(jiange2019.reminders, { ...facts, sent: sent(ADVANCE, on) }).notices[0]?.state;
    };
    expect([told("2023-03-05"), told("2023-03-06")]).toStrictEqual(["due", "sent"]);
  });

  it("in writing and in time for both serves both, unless each is to be given by itself", () => {
    const states = (on: string, oneForBoth: "yes" | "no"): unknown => {
      const terms = adjustTerms(jiange2019.reminders, { oneForBoth });
      const facts = { loans: [aYearsLoan()], asOf: "2024-01-30", sent: sent(WRITTEN, on) };
      return trackReminders(terms, facts).notices.map(({ state }) => state);
    };
    expect(states("2023-12-31", "yes")).toStrictEqual(["sent", "sent"]);
    expect(states("2024-01-01", "yes")).toStrictEqual(["late", "sent"]);
    expect(states("2023-12-31", "no")).toStrictEqual(["late", "sent"]);
  });

  it("may be as early as the terms say", () => {
    const state = (earliestDays: number, on: string): unknown => {
      const terms = adjustTerms(jiange2019.reminders, { earliestDays });
      const facts = { loans: [aYearsLoan()], asOf: "2023-12-31", sent: sent(ADVANCE, on) };
      return trackReminders(terms, facts).notices[0]?.state;
    };
    expect([state(0, "2023-12-31"), state(0, "2023-12-30")]).toStrictEqual(["sent", "due"]);
    expect([state(30, "2023-12-01"), state(30, "2023-11-30")]).toStrictEqual(["sent", "due"]);
  });

  it("too early and again in time counts once", () => {
    const notCounted = [{ on: "2023-02-01", because: "at-lending" }];
    const given = { state: "sent", sentOn: "2023-12-20", notCounted };
    expect(advance("2024-01-05", "2023-02-01", "2023-12-20")).toStrictEqual(given);
    expect(advance("2024-01-05", "2023-12-20", "2023-02-01")).toStrictEqual(given);
  });

  it("twice in time, or in time and late, counts from the first", () => {
    const given = { state: "sent", sentOn: "2023-12-20" };
    expect(advance("2024-01-05", "2023-12-28", "2023-12-20")).toStrictEqual(given);
    expect(advance("2024-01-05", "2024-01-04", "2023-12-20")).toStrictEqual(given);
  });

  it("after the day of judgement is not looked at", () => {
    expect(advance("2024-01-05", "2024-01-06")).toStrictEqual({ state: "late", days: 5 });
    expect(advance("2024-01-06", "2024-01-06")).toStrictEqual({ state: "sent-late", sentOn: "2024-01-06", lateBy: 6 });
  });

  it("leaves the other one as it is", () => {
    expect([...tracked(aYearsLoan(), "2024-01-30", sent(ADVANCE, "2023-12-31")).values()]).toStrictEqual([
      { state: "sent", sentOn: "2023-12-31" },
      { state: "due" },
    ]);
  });
});

describe("a notice of a short loan", () => {
  // 29 days: both notices are compressed onto the day of pay-out.
  const short = aYearsLoan({ paidOutOn: "2024-03-01", maturesOn: "2024-03-30" });
  const id = "L1/2024-03-30/written/30";

  it("is in time on the day of pay-out, late by one on the day after", () => {
    const state = (on: string): unknown => tracked(short, "2024-03-05", sent(id, on)).get(id);
    expect(state("2024-03-01")).toStrictEqual({ state: "sent", sentOn: "2024-03-01" });
    expect(state("2024-03-02")).toStrictEqual({ state: "sent-late", sentOn: "2024-03-02", lateBy: 1 });
    expect(tracked(short, "2024-03-01").get(id)).toStrictEqual({ state: "due" });
  });

  it("does not count before the day of pay-out", () => {
    const notCounted = [{ on: "2024-02-29", because: "at-lending" }];
    expect(tracked(short, "2024-03-01", sent(id, "2024-02-29")).get(id)).toStrictEqual({ state: "due", notCounted });
    // 35 days: due on 2024-03-06, and any day after the pay-out counts.
    const longer = aYearsLoan({ paidOutOn: "2024-03-01", maturesOn: "2024-04-05" });
    const its = "L1/2024-04-05/written/30";
    const state = (on: string): unknown => tracked(longer, "2024-03-06", sent(its, on)).get(its);
    expect(state("2024-03-02")).toStrictEqual({ state: "sent", sentOn: "2024-03-02" });
    expect(state("2024-02-29")).toStrictEqual({ state: "due", notCounted });
  });

  it("is dropped on every day where the terms drop it", () => {
    const dropping = adjustTerms(jiange2019.reminders, { shortLoan: "dropped" });
    for (const [asOf, loan] of [
      ["2024-03-01", short],
      ["2024-03-20", short],
      ["2024-03-20", { ...short, ...repaidOn("2024-03-10") }],
      ["2024-03-20", { ...short, ...extended("2024-03-01", "2024-06-30") }],
    ] as const) {
      const { notices } = trackReminders(dropping, { loans: [loan], asOf, sent: [] });
      const old = notices.filter((n) => n.maturesOn === "2024-03-30");
      expect(old.map(stateIn)).toStrictEqual([{ state: "dropped" }, { state: "dropped" }]);
    }
  });
});

describe("the counts", () => {
  it("tell how many notices are in each state, and add up", () => {
    const loans = [
      aYearsLoan(), // given late; due
      aYearsLoan({ id: "L2", ...repaidOn("2024-01-10") }), // never given; cancelled
      aYearsLoan({ id: "L3", ...extended("2024-01-10", "2024-12-31") }), // superseded; cancelled; two upcoming
      aYearsLoan({ id: "L4", maturesOn: "2024-02-28" }), // given in time; late
      aYearsLoan({ id: "L5", paidOutOn: "2024-01-29", maturesOn: "2024-02-29" }), // dropped; due
    ];
    const terms = adjustTerms(jiange2019.reminders, { shortLoan: "dropped" });
    const record = [...sent(ADVANCE, "2024-01-02"), ...sent("L4/2024-02-28/advance/60", "2023-12-30")];
    const { notices, counts, kind, asOf } = trackReminders(terms, { loans, asOf: "2024-01-30", sent: record });
    expect({ kind, asOf }).toStrictEqual({ kind: "reminder-track", asOf: "2024-01-30" });
    expect(counts).toStrictEqual({
      ...{ upcoming: 2, due: 2, late: 1, sent: 1, "sent-late": 1 },
      ...{ "never-given": 1, cancelled: 2, superseded: 1, dropped: 1 },
    });
    expect(notices).toHaveLength(12);
  });

  it("are all there where there is no loan", () => {
    const { counts, notices } = trackReminders(jiange2019.reminders, { loans: [], asOf: "2024-01-30", sent: [] });
    expect(notices).toStrictEqual([]);
    expect(counts).toStrictEqual({
      ...{ upcoming: 0, due: 0, late: 0, sent: 0, "sent-late": 0 },
      ...{ "never-given": 0, cancelled: 0, superseded: 0, dropped: 0 },
    });
  });
});

it("a notice in writing keeps its own record", () => {
  const states = tracked(aYearsLoan(), "2024-02-10", sent(WRITTEN, "2024-02-09"));
  expect(states.get(WRITTEN)).toStrictEqual({ state: "sent-late", sentOn: "2024-02-09", lateBy: 10 });
  expect(states.get(ADVANCE)).toStrictEqual({ state: "late", days: 41 });
});
