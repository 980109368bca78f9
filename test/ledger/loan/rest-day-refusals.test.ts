import { describe, expect, it } from "vitest";
import { mainlandCalendar } from "../../../src/packs/calendars/mainland.ts";
import type { Loan, OverdueFacts } from "../../../src/ledger/loan/types.ts";
import { trackOverdue } from "../../../src/ledger/loan/track-overdue.ts";
import type { WorkingCalendar } from "../../../src/ledger/working-days/types.ts";
import { aLoan, overdueTerms, unchecked, without } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";

const moves = overdueTerms({ maturityOnRestDay: "next-working-day" });
const facts = (loan: Partial<Loan> = {}, more: Partial<OverdueFacts> = {}): OverdueFacts => ({
  loan: aLoan({ paidOutOn: "2005-02-10", maturesOn: "2024-02-10", ...loan }),
  ...{ asOf: "2024-02-18", calendar: mainlandCalendar, ...more },
});
const issues = (loan: Partial<Loan>, more: Partial<OverdueFacts> = {}): readonly string[] =>
  issuesOfCall(() => trackOverdue(moves, facts(loan, more)));

/** February of 2024 as far as a day: the festival from the 10th to the 17th. */
const until = (coveredThrough: string): WorkingCalendar => ({
  ...{ calendar: "february", document: "february-notice", title: { zh: "二月", en: "February" } },
  ...{ coveredFrom: "2024-02-05", coveredThrough },
  off: ["2024-02-12", "2024-02-13", "2024-02-14", "2024-02-15", "2024-02-16"],
  worked: coveredThrough < "2024-02-18" ? [] : ["2024-02-18"],
});

describe("a calendar that is missing", () => {
  it("is asked for where maturities move, whether this one does or not", () => {
    for (const maturesOn of ["2024-02-10", "2024-02-09"]) {
      const bare = without(facts({ maturesOn }), "calendar");
      expect(issuesOfCall(() => trackOverdue(moves, bare))).toStrictEqual(["missing at facts.calendar"]);
      expect(trackOverdue(overdueTerms(), bare).maturesOn).toBe(maturesOn);
    }
  });

  it("is not asked for where they stand; one that covers nothing of the loan changes nothing then", () => {
    const far = { ...until("2024-02-18"), coveredFrom: "2024-02-12" };
    const stands = trackOverdue(overdueTerms(), without(facts(), "calendar"));
    expect(trackOverdue(overdueTerms(), facts({}, { calendar: far }))).toStrictEqual(stands);
  });
});

describe("a calendar that does not cover a maturity", () => {
  it.each([
    ["2026-12-31", []], // the last day covered, a Thursday
    ["2027-01-01", ["not-in-calendar at facts.loan.maturesOn"]],
    ["2007-01-01", []], // the first day covered
    ["2006-12-31", ["not-in-calendar at facts.loan.maturesOn"]],
  ])("%s: %j", (maturesOn, expected) => {
    const call = (): unknown => trackOverdue(moves, facts({ maturesOn }, { asOf: "2005-02-10" }));
    if (expected.length === 0) expect(call).not.toThrow();
    else expect(issuesOfCall(call)).toStrictEqual(expected);
  });

  it("or not the working day to which it would move", () => {
    const through = (day: string): Partial<OverdueFacts> => ({ calendar: until(day) });
    expect(trackOverdue(moves, facts({}, through("2024-02-18"))).maturesOn).toBe("2024-02-18");
    expect(issues({}, through("2024-02-17"))).toStrictEqual(["not-in-calendar at facts.loan.maturesOn"]);
    // A working day needs no other.
    expect(trackOverdue(moves, facts({ maturesOn: "2024-02-09" }, through("2024-02-17"))).maturesOn).toBe("2024-02-09");
  });

  it("is told of every maturity at once", () => {
    const extensions = [
      { agreedOn: "2024-01-15", maturesOn: "2024-08-12" },
      { agreedOn: "2024-02-01", maturesOn: "2025-02-10" },
    ];
    expect(issues({ extensions }, { calendar: until("2024-02-17") })).toStrictEqual([
      "not-in-calendar at facts.loan.maturesOn",
      "not-in-calendar at facts.loan.extensions[0].maturesOn",
      "not-in-calendar at facts.loan.extensions[1].maturesOn",
    ]);
    expect(issues({ extensions }, { calendar: until("2024-02-18") })).toStrictEqual([
      "not-in-calendar at facts.loan.extensions[0].maturesOn",
      "not-in-calendar at facts.loan.extensions[1].maturesOn",
    ]);
  });
});

describe("what is no calendar, or no reading", () => {
  it("is refused under either reading", () => {
    const calendar = { ...until("2024-02-18"), off: ["2024-02-10"] };
    for (const terms of [moves, overdueTerms()]) {
      expect(issuesOfCall(() => trackOverdue(terms, facts({}, { calendar })))).toStrictEqual([
        "out-of-order at facts.calendar.off[0]",
      ]);
    }
    expect(issuesOfCall(() => trackOverdue(moves, facts({}, { calendar: unchecked(undefined) })))).toHaveLength(1);
  });

  it("together with what is wrong with the terms", () => {
    const terms = overdueTerms({ maturityOnRestDay: unchecked("previous-working-day") });
    const calendar = { ...until("2024-02-18"), coveredThrough: "2024-02-17" };
    expect(issuesOfCall(() => trackOverdue(terms, facts({}, { calendar })))).toStrictEqual([
      expect.stringContaining("terms.stated") as string, // whichever code a list of values has
      "out-of-order at facts.calendar.worked[0]",
    ]);
  });
});
