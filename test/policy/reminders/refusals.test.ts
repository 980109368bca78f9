import { describe, expect, it } from "vitest";
import { mainlandCalendar } from "../../../src/packs/calendars/mainland.ts";
import { jiange2019 } from "../../../src/packs/jiange2019.ts";
import { planReminders } from "../../../src/policy/reminders/plan-reminders.ts";
import type {
  NoticeRule,
  ReminderFacts,
  ReminderTerms,
  ReminderTermValues,
  ReminderTrackFacts,
  SentNotice,
} from "../../../src/policy/reminders/types.ts";
import { trackReminders } from "../../../src/policy/reminders/track-reminders.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { unchecked, without } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { aYearsLoan, ADVANCE, extended, reminderTerms } from "./reminder-builders.ts";

const movesNotices = adjustTerms(jiange2019.reminders, { noticeOnRestDay: "previous-working-day" });

const facts = (more: Partial<ReminderTrackFacts> = {}): ReminderTrackFacts => ({
  loans: [aYearsLoan()],
  asOf: "2024-01-05",
  sent: [],
  ...more,
});
const tracked = (more: Partial<ReminderTrackFacts>): readonly string[] =>
  issuesOfCall(() => trackReminders(jiange2019.reminders, facts(more)));

describe("a calendar", () => {
  it("that is needed and missing is asked for once", () => {
    const loans = [aYearsLoan(), aYearsLoan({ id: "L2" })];
    for (const terms of [movesNotices]) {
      expect(issuesOfCall(() => planReminders(terms, { loans }))).toStrictEqual(["missing at facts.calendar"]);
      expect(issuesOfCall(() => trackReminders(terms, facts()))).toStrictEqual(["missing at facts.calendar"]);
    }
    expect(planReminders(jiange2019.reminders, { loans }).notices).toHaveLength(4);
  });

  // 30 days before 2027-01-30 is 2026-12-31, a Thursday, the last day that it covers; the day after it is not covered.
  const planTo = (...loans: ReminderFacts["loans"]): readonly string[] =>
    issuesOfCall(() => planReminders(movesNotices, { loans, calendar: mainlandCalendar }));

  it("must cover the days of the notices, where these move", () => {
    const within = { loans: [aYearsLoan({ maturesOn: "2027-01-30" })], calendar: mainlandCalendar };
    expect(planReminders(movesNotices, within).notices.map((n) => n.dueOn)).toStrictEqual(["2026-12-01", "2026-12-31"]);
    const beyond = aYearsLoan({ maturesOn: "2027-01-31" });
    expect(planTo(beyond)).toStrictEqual(["not-in-calendar at facts.loans[0].maturesOn"]);
    const early = aYearsLoan({ paidOutOn: "2006-01-10", maturesOn: "2007-01-10" });
    expect(planTo(early)).toStrictEqual(["not-in-calendar at facts.loans[0].maturesOn"]);
  });

  it("need not cover an extension that is agreed after the day of judgement", () => {
    const loans = [aYearsLoan(extended("2024-01-06", "2027-02-01"))];
    for (const terms of [movesNotices]) {
      const on = (asOf: string): ReminderTrackFacts => facts({ loans, asOf, calendar: mainlandCalendar });
      expect(trackReminders(terms, on("2024-01-05")).notices).toHaveLength(2);
      expect(issuesOfCall(() => trackReminders(terms, on("2024-01-06")))).toHaveLength(1);
    }
  });

  it("that does not reach the notices of several loans is refused for each of them", () => {
    const maturesOn = "2027-01-31";
    expect(
      planTo(aYearsLoan({ maturesOn }), aYearsLoan({ id: "L2" }), aYearsLoan({ id: "L3", maturesOn })),
    ).toStrictEqual(["not-in-calendar at facts.loans[0].maturesOn", "not-in-calendar at facts.loans[2].maturesOn"]);
  });

  it("that does not reach the notice of an extension is refused at the extension", () => {
    expect(planTo(aYearsLoan(extended("2023-12-01", "2027-01-31")))).toStrictEqual([
      "not-in-calendar at facts.loans[0].extensions[0].maturesOn",
    ]);
  });
});

describe("the record of what was given", () => {
  const sent = (...notices: readonly string[]): readonly SentNotice[] =>
    notices.map((notice) => ({ notice, on: "2024-01-02" }));

  it("names only notices that some plan of these loans has", () => {
    const others = ["L2/2024-02-29/advance/60", ADVANCE, "L1/2024-02-29/written/60", "L1/2024-02-28/advance/60"];
    expect(tracked({ sent: sent(...others) })).toStrictEqual([
      "unknown-reference at facts.sent[0].notice",
      "unknown-reference at facts.sent[2].notice",
      "unknown-reference at facts.sent[3].notice",
    ]);
    expect(tracked({ loans: [], sent: sent(ADVANCE) })).toStrictEqual(["unknown-reference at facts.sent[0].notice"]);
  });

  it("names none that is unknown after the day of judgement either", () => {
    expect(tracked({ sent: [{ notice: "L9", on: "2099-01-01" }] })).toStrictEqual([
      "unknown-reference at facts.sent[0].notice",
    ]);
  });

  it("may name one of an extension that is agreed after the day of judgement", () => {
    const loans = [aYearsLoan(extended("2024-01-10", "2024-08-31"))];
    const record = [{ notice: "L1/2024-08-31/advance/60", on: "2024-07-02" }];
    expect(trackReminders(jiange2019.reminders, facts({ loans, sent: record })).notices).toHaveLength(2);
  });
});

describe("facts", () => {
  it("have each loan once", () => {
    const loans = [aYearsLoan(), aYearsLoan({ maturesOn: "2024-05-31" })];
    expect(issuesOfCall(() => planReminders(jiange2019.reminders, { loans }))).toStrictEqual([
      "repeated-id at facts.loans[1].id",
    ]);
    expect(tracked({ loans })).toStrictEqual(["repeated-id at facts.loans[1].id"]);
  });

  it("are refused for everything that is wrong with them, and with the terms", () => {
    const loans = [aYearsLoan(), aYearsLoan({ maturesOn: "2023-02-28" })];
    const wrong = facts({ loans, asOf: "2024-02-30", sent: [{ notice: "", on: "tomorrow" }] });
    const misspelt = unchecked<ReminderTrackFacts>({ ...wrong, calender: mainlandCalendar });
    const silent = unchecked<typeof jiange2019.reminders>(reminderTerms({}));
    expect([...issuesOfCall(() => trackReminders(silent, misspelt))].sort()).toStrictEqual([
      "empty at facts.sent[0].notice",
      "missing at terms.notices",
      "no-such-day at facts.asOf",
      "not-a-day at facts.sent[0].on",
      "out-of-order at facts.loans[1].maturesOn",
      "repeated-id at facts.loans[1].id",
      "unknown-key at facts.calender",
    ]);
  });

  it("say by an empty list that nothing was given, and not by leaving it out", () => {
    const silent = unchecked<ReminderTrackFacts>(without(facts(), "sent"));
    const call = (): unknown => trackReminders(jiange2019.reminders, silent);
    expect(issuesOfCall(call)).toStrictEqual(["missing at facts.sent"]);
  });
});

describe("terms", () => {
  const rule: NoticeRule = { daysBefore: 30, form: "written", by: "lender", to: "borrower" };
  const values = (v: ReminderTermValues): readonly string[] =>
    issuesOfCall(() => planReminders(unchecked<typeof jiange2019.reminders>(reminderTerms(v)), { loans: [] })).map(
      (i) => i.replace('terms.stated["our-rules#1"].', ""),
    );

  it("name a notice at least: plain JavaScript is told what the compiler would", () => {
    expect(values({})).toStrictEqual(["missing at terms.notices"]);
    expect(values({ notices: [] })).toStrictEqual(["empty at notices"]);
  });

  it("name each notice once, by its form and its days", () => {
    const again: NoticeRule = { ...rule, by: "village" };
    expect(values({ notices: [rule, again] })).toStrictEqual(["repeated-id at notices[1].daysBefore"]);
    const others = [rule, { ...rule, daysBefore: 31 }, { ...rule, form: "advance" }] as const;
    expect(planReminders(reminderTerms({ notices: others }), { loans: [aYearsLoan()] }).notices).toHaveLength(3);
  });

  it("count whole days, none at least before maturity and none at least early", () => {
    expect(values({ notices: [{ ...rule, daysBefore: -1 }] })).toStrictEqual([
      "below-minimum at notices[0].daysBefore",
    ]);
    expect(values({ notices: [{ ...rule, daysBefore: 1.5 }] })).toHaveLength(1);
    expect(values({ notices: [rule], earliestDays: -1 })).toStrictEqual(["below-minimum at earliestDays"]);
  });

  it("of another kind are refused", () => {
    const other = unchecked<ReminderTerms & typeof jiange2019.reminders>(jiange2019.maturity);
    expect(issuesOfCall(() => planReminders(other, { loans: [] }))).not.toStrictEqual([]);
  });
});
