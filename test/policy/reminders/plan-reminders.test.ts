import { describe, expect, it } from "vitest";
import { cangxi2019 } from "../../../src/packs/cangxi2019.ts";
import { jiange2019 } from "../../../src/packs/jiange2019.ts";
import { planReminders } from "../../../src/policy/reminders/plan-reminders.ts";
import { trackReminders } from "../../../src/policy/reminders/track-reminders.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import {
  aYearsLoan,
  ADVANCE,
  extended,
  planned,
  plannedFor,
  reminderTerms,
  repaidOn,
  stateIn,
  WRITTEN,
} from "./reminder-builders.ts";
import { stamped } from "../../support/stamped.ts";

/** 60天前 takes the 60th day in, by a reading. */
const LAST_DAY = { by: "reading", term: "lastDay", reading: "reminders/last-day" };

const dropping = adjustTerms(jiange2019.reminders, { shortLoan: "dropped" });

describe("the notices before maturity", () => {
  it("are due 60 and 30 days before it, over the leap day and the turn of the year", () => {
    expect(plannedFor(aYearsLoan())).toStrictEqual(["2023-12-31 advance/60 planned", "2024-01-30 written/30 planned"]);
  });

  it("come before the year's end for a loan that matures then", () => {
    expect(plannedFor(aYearsLoan({ maturesOn: "2023-12-31" }))).toStrictEqual([
      "2023-11-01 advance/60 planned",
      "2023-12-01 written/30 planned",
    ]);
  });

  it("say who tells whom, in which form and by which article", () => {
    const [first, second] = planReminders(jiange2019.reminders, { loans: [aYearsLoan()] }).notices;
    const both = {
      ...{ loan: "L1", household: "H1", lender: "B1", maturesOn: "2024-02-29", by: "lender", to: "borrower" },
      basis: [{ by: "article", term: "notices", article: "guangyuan-bulletin-2019-139#jiange" }, LAST_DAY],
      standing: "planned",
    };
    expect(first).toStrictEqual({ ...both, id: ADVANCE, daysBefore: 60, form: "advance", dueOn: "2023-12-31" });
    expect(second).toStrictEqual({ ...both, id: WRITTEN, daysBefore: 30, form: "written", dueOn: "2024-01-30" });
  });

  it("are the same in Cangxi, by its own article", () => {
    const result = planReminders(cangxi2019.reminders, { loans: [aYearsLoan()] });
    expect(planned(result)).toStrictEqual(plannedFor(aYearsLoan()));
    expect(result.notices.map((n) => n.basis)).toStrictEqual([
      [{ by: "article", term: "notices", article: "guangyuan-bulletin-2019-139#cangxi" }, LAST_DAY],
      [{ by: "article", term: "notices", article: "guangyuan-bulletin-2019-139#cangxi" }, LAST_DAY],
    ]);
  });

  it("may be due on the day itself: late from the day after, when it is never given", () => {
    const terms = reminderTerms({ notices: [{ daysBefore: 0, form: "written", by: "lender", to: "borrower" }] });
    const loans = [aYearsLoan()];
    expect(planned(planReminders(terms, { loans }))).toStrictEqual(["2024-02-29 written/0 planned"]);
    const on = (asOf: string, ...days: readonly string[]): unknown => {
      const sent = days.map((day) => ({ notice: "L1/2024-02-29/written/0", on: day }));
      return trackReminders(terms, { loans, asOf, sent }).notices.map(stateIn);
    };
    expect(on("2024-02-28")).toStrictEqual([{ state: "upcoming" }]);
    expect(on("2024-02-29")).toStrictEqual([{ state: "due" }]);
    expect(on("2024-03-01")).toStrictEqual([{ state: "never-given", days: 0, because: "matured", on: "2024-02-29" }]);
    expect(on("2024-03-01", "2024-02-29")).toStrictEqual([{ state: "sent", sentOn: "2024-02-29" }]);
    // What is repaid on the day itself needs no notice on it.
    expect(planned(planReminders(terms, { loans: [aYearsLoan(repaidOn("2024-02-29"))] }))).toStrictEqual([
      "2024-02-29 written/0 cancelled: repaid 2024-02-29",
    ]);
  });

  it("rest each on its own article, where the terms are made of several", () => {
    const terms = reminderTerms({
      notices: [
        { daysBefore: 10, form: "written", by: "village", to: "guarantor", source: "our-notice#3" },
        { daysBefore: 20, form: "advance", by: "township", to: "borrower" },
      ],
    });
    const { notices } = planReminders(terms, { loans: [aYearsLoan()] });
    expect(notices.map((n) => [n.dueOn, n.by, n.to, n.basis])).toStrictEqual([
      ["2024-02-09", "township", "borrower", [{ by: "article", term: "notices", article: "our-rules#1" }, LAST_DAY]],
      ["2024-02-19", "village", "guarantor", [{ by: "article", term: "notices", article: "our-notice#3" }, LAST_DAY]],
    ]);
  });

  it("report the terms and every open point", () => {
    const { kind, made, terms, readings } = planReminders(jiange2019.reminders, { loans: [] });
    expect({ kind, made, terms }).toStrictEqual({
      kind: "reminder-plan",
      ...stamped({ pack: "jiange2019", title: jiange2019.title, edition: "2019", changed: [] }),
    });
    expect(readings).toStrictEqual([
      { id: "reminders/short-loan", chosen: "compressed" },
      { id: "reminders/earliest", chosen: "from-lending" },
      { id: "reminders/last-day", chosen: "included" },
      { id: "reminders/one-for-both", chosen: "yes" },
      { id: "reminders/due-on-rest-day", chosen: "stands" },
    ]);
    expect(planReminders(dropping, { loans: [] }).terms.changed).toStrictEqual(["shortLoan"]);
  });

  it("stand by due day, then by loan, then the earlier notice first", () => {
    const loans = [
      aYearsLoan({ id: "b" }), // 2023-12-31 and 2024-01-30
      aYearsLoan({ id: "a", paidOutOn: "2024-01-30", maturesOn: "2024-02-20" }), // both on the day of pay-out
      aYearsLoan({ id: "B", maturesOn: "2024-01-30" }), // 60 days before: 2023-12-01; 30 days before: 2023-12-31
    ];
    const { notices } = planReminders(jiange2019.reminders, { loans });
    expect(notices.map((n) => `${n.dueOn} ${n.loan} ${String(n.daysBefore)}`)).toStrictEqual([
      "2023-12-01 B 60",
      "2023-12-31 B 30",
      "2023-12-31 b 60",
      "2024-01-30 a 60",
      "2024-01-30 a 30",
      "2024-01-30 b 30",
    ]);
  });
});

describe("a short loan", () => {
  // Paid out on 2024-03-01; 30 days later is 2024-03-31, 60 days later 2024-04-30.
  const until = (maturesOn: string): Parameters<typeof aYearsLoan>[0] => ({ paidOutOn: "2024-03-01", maturesOn });
  const dropped = (maturesOn: string): readonly string[] =>
    planned(planReminders(dropping, { loans: [aYearsLoan(until(maturesOn))] }));

  it("of just as many days is told on the day of pay-out, in full time", () => {
    const sixty = ["2024-03-01 advance/60 planned", "2024-03-31 written/30 planned"];
    expect(plannedFor(aYearsLoan(until("2024-04-30")))).toStrictEqual(sixty);
    expect(dropped("2024-04-30")).toStrictEqual(sixty);
    const thirty = ["2024-03-01 advance/60 compressed planned", "2024-03-01 written/30 planned"];
    expect(plannedFor(aYearsLoan(until("2024-03-31")))).toStrictEqual(thirty);
    expect(dropped("2024-03-31")).toStrictEqual(["2024-03-01 advance/60 compressed dropped", thirty[1]]);
  });

  it("of a day more is told the day after", () => {
    expect(plannedFor(aYearsLoan(until("2024-05-01")))[0]).toBe("2024-03-02 advance/60 planned");
    expect(plannedFor(aYearsLoan(until("2024-04-01")))[1]).toBe("2024-03-02 written/30 planned");
  });

  it("of a day less is told on the day of pay-out, compressed, or not at all", () => {
    expect(plannedFor(aYearsLoan(until("2024-04-29")))).toStrictEqual([
      "2024-03-01 advance/60 compressed planned",
      "2024-03-30 written/30 planned",
    ]);
    expect(plannedFor(aYearsLoan(until("2024-03-30")))[1]).toBe("2024-03-01 written/30 compressed planned");
    expect(dropped("2024-04-29")).toStrictEqual([
      "2024-03-01 advance/60 compressed dropped",
      "2024-03-30 written/30 planned",
    ]);
    expect(dropped("2024-03-30")[1]).toBe("2024-03-01 written/30 compressed dropped");
  });

  it("rests on the reading too, or on the caller who decided it", () => {
    const basisOf = (terms: typeof jiange2019.reminders | typeof dropping): unknown =>
      planReminders(terms, { loans: [aYearsLoan(until("2024-03-31"))] }).notices.map((n) => n.basis.slice(2));
    const reading = { by: "reading", term: "shortLoan", reading: "reminders/short-loan" };
    expect(basisOf(jiange2019.reminders)).toStrictEqual([[reading], []]);
    expect(basisOf(dropping)).toStrictEqual([[{ by: "caller", term: "shortLoan" }], []]);
  });
});

describe("planning twice", () => {
  const idsOf = (...facts: Parameters<typeof aYearsLoan>): readonly string[] =>
    planReminders(jiange2019.reminders, { loans: [aYearsLoan(...facts)] }).notices.map((n) => n.id);

  it("makes nothing new: the ids stay when the loan is repaid or extended", () => {
    expect(idsOf()).toStrictEqual([ADVANCE, WRITTEN]);
    expect(idsOf(repaidOn("2023-06-01"))).toStrictEqual([ADVANCE, WRITTEN]);
    expect(idsOf(extended("2024-01-15", "2024-08-31"))).toStrictEqual([
      ...[ADVANCE, WRITTEN],
      ...["L1/2024-08-31/advance/60", "L1/2024-08-31/written/30"],
    ]);
  });

  it("tells loans apart whose names look like a notice", () => {
    const loans = ["L1", "L1/2024-02-29", "L1/2024-02-29/advance/60"].map((id) => aYearsLoan({ id }));
    const ids = planReminders(jiange2019.reminders, { loans }).notices.map((n) => n.id);
    expect(new Set(ids).size).toBe(6);
  });
});
