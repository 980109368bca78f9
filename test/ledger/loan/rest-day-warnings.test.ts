import { describe, expect, it } from "vitest";
import { mainlandCalendar } from "../../../src/packs/calendars/mainland.ts";
import type { Loan, OverdueFacts } from "../../../src/ledger/loan/types.ts";
import { trackOverdue } from "../../../src/ledger/loan/track-overdue.ts";
import type { WorkingCalendar } from "../../../src/ledger/working-days/types.ts";
import { aLoan, overdueTerms, unchecked, without } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";

const moves = overdueTerms({ maturityOnRestDay: "next-working-day" });
const stands = overdueTerms({ maturityOnRestDay: "stands" });
const facts = (loan: Partial<Loan> = {}, more: Partial<OverdueFacts> = {}): OverdueFacts => ({
  loan: aLoan({ paidOutOn: "2005-02-10", maturesOn: "2024-02-10", ...loan }),
  ...{ asOf: "2024-02-18", calendar: mainlandCalendar, ...more },
});
/** What is warned of, and the maturity that is reckoned with. */
const warned = (loan: Partial<Loan>, more: Partial<OverdueFacts> = {}): readonly string[] => {
  const { warnings, maturesOn } = trackOverdue(moves, facts(loan, more));
  return [maturesOn, ...warnings.map((w) => `${w.code} ${w.maturesOn}`)];
};

/** February of 2024 as far as a day: the festival from the 10th to the 17th. */
const until = (coveredThrough: string): WorkingCalendar => ({
  ...{ calendar: "february", document: "february-notice", title: { zh: "二月", en: "February" } },
  ...{ coveredFrom: "2024-02-05", coveredThrough },
  off: ["2024-02-12", "2024-02-13", "2024-02-14", "2024-02-15", "2024-02-16"],
  worked: coveredThrough < "2024-02-18" ? [] : ["2024-02-18"],
});

describe("a maturity that no calendar reaches stands, with a warning", () => {
  it("where none is handed in, whether it is a rest day or not", () => {
    for (const maturesOn of ["2024-02-10", "2024-02-09"]) {
      const { warnings, ...track } = trackOverdue(moves, without(facts({ maturesOn }), "calendar"));
      expect(track.maturesOn).toBe(maturesOn);
      expect(warnings).toStrictEqual([{ code: "rest-day-not-checked", loan: "L1", maturesOn }]);
    }
  });

  it("but where maturities stand anyway nothing is to be checked", () => {
    expect(trackOverdue(stands, without(facts(), "calendar")).warnings).toStrictEqual([]);
    const far = { ...until("2024-02-18"), coveredFrom: "2024-02-12" };
    expect(trackOverdue(stands, facts({}, { calendar: far })).warnings).toStrictEqual([]);
  });

  it.each([
    ["2026-12-31", []], // the last day covered, a Thursday
    ["2027-01-01", ["rest-day-not-checked 2027-01-01"]],
    ["9999-12-31", ["rest-day-not-checked 9999-12-31"]],
    ["2007-01-04", []],
    ["2006-12-31", ["rest-day-not-checked 2006-12-31"]],
  ])("%s: %j", (maturesOn, expected) => {
    expect(warned({ maturesOn }, { asOf: "2005-02-10" })).toStrictEqual([maturesOn, ...expected]);
  });

  it("or not the working day to which it would move", () => {
    const through = (day: string): Partial<OverdueFacts> => ({ calendar: until(day) });
    expect(warned({}, through("2024-02-18"))).toStrictEqual(["2024-02-18"]);
    expect(warned({}, through("2024-02-17"))).toStrictEqual(["2024-02-10", "rest-day-not-checked 2024-02-10"]);
    // A working day needs no other.
    expect(warned({ maturesOn: "2024-02-09" }, through("2024-02-17"))).toStrictEqual(["2024-02-09"]);
  });

  it("and only of the maturity that counts on the day of judgement", () => {
    const extensions = [{ agreedOn: "2024-01-15", maturesOn: "2025-02-10" }];
    const calendar = until("2024-02-18");
    expect(warned({ extensions }, { calendar, asOf: "2024-01-14" })).toStrictEqual(["2024-02-18"]);
    expect(warned({ extensions }, { calendar, asOf: "2024-01-15" })).toStrictEqual([
      "2025-02-10",
      "rest-day-not-checked 2025-02-10",
    ]);
  });
});

describe("the contract's own word", () => {
  it("wins over the terms, either way", () => {
    const terms = overdueTerms();
    const byContract = (maturityOnRestDay: "stands" | "next-working-day"): string =>
      trackOverdue(terms, facts({ maturityOnRestDay })).maturesOn;
    expect(byContract("stands")).toBe("2024-02-10");
    expect(byContract("next-working-day")).toBe("2024-02-18");
    expect(trackOverdue(stands, facts({ maturityOnRestDay: "next-working-day" })).maturesOn).toBe("2024-02-18");
  });
});

describe("a maturity that moved and is not kept", () => {
  const printed = overdueTerms({ restDayOverdueFrom: "printed-maturity" });
  const repaid = (day: string): Partial<Loan> => ({ repayments: [{ day, amount: "50000" }] });

  it("is overdue from the working day, or from the day that is written", () => {
    expect(trackOverdue(moves, facts({}, { asOf: "2024-02-19" })).standing).toMatchObject({ days: 1 });
    expect(trackOverdue(printed, facts({}, { asOf: "2024-02-19" })).standing).toMatchObject({ days: 9 });
    expect(trackOverdue(printed, facts(repaid("2024-02-19"), { asOf: "2024-03-01" })).episodes).toStrictEqual([
      { state: "ended", dueOn: "2024-02-10", paidOn: "2024-02-19", days: 9 },
    ]);
  });

  it("is not overdue before it could be kept, nor where it was", () => {
    expect(trackOverdue(printed, facts({}, { asOf: "2024-02-17" })).standing).toStrictEqual({ state: "not-overdue" });
    expect(trackOverdue(printed, facts(repaid("2024-02-18"), { asOf: "2024-03-01" })).episodes).toStrictEqual([]);
  });
});

describe("what is no calendar, or no reading", () => {
  it("is refused under either reading", () => {
    const calendar = { ...until("2024-02-18"), off: ["2024-02-10"] };
    for (const terms of [moves, stands]) {
      expect(issuesOfCall(() => trackOverdue(terms, facts({}, { calendar })))).toStrictEqual([
        "out-of-order at facts.calendar.off[0]",
      ]);
    }
    expect(issuesOfCall(() => trackOverdue(moves, facts({}, { calendar: unchecked(null) })))).toHaveLength(1);
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
