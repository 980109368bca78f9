import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { trackOverdue } from "../../../src/ledger/loan/track-overdue.ts";
import { asIfWritten, maturitiesNotReached, nextWorkedDay, withCalendar } from "../../support/any-calendar.ts";
import { anyDayOfJudgement, anyLoan } from "../../support/any-loan.ts";
import { overdueTerms, without } from "../../support/builders.ts";
import { daysAfter } from "../../support/diary.ts";
import { followLoan } from "./day-by-day.ts";

const anyCase = withCalendar(anyLoan);
/** Any day, and often one near the end of the loan. */
const aDay = fc.oneof(anyDayOfJudgement, fc.integer({ min: -5, max: 40 }));
/** What tells how the answer came about, which differs. */
const HOW = ["basis", "terms", "readings"] as const;

describe.each(["stretch", "each-due"] as const)("maturities that move, episodes by %s", (overdueEpisode) => {
  const stands = overdueTerms({ overdueEpisode, maturityOnRestDay: "stands" });
  const moves = overdueTerms({ overdueEpisode, maturityOnRestDay: "next-working-day" });

  it("for every loan and calendar, are as if the moved days had been written", () => {
    let answered = 0;
    fc.assert(
      fc.property(anyCase, aDay, ({ loan, calendar }, day) => {
        const asOf = typeof day === "string" ? day : daysAfter(loan.maturesOn, day);
        const call = (): ReturnType<typeof trackOverdue> => trackOverdue(moves, { loan, asOf, calendar });
        const known = { ...loan, extensions: loan.extensions.filter(({ agreedOn }) => agreedOn <= asOf) };
        // What the calendar does not reach stands, and the last of them is warned of.
        if (maturitiesNotReached(known, calendar).length > 0) return;
        answered += 1;
        const written = loan.extensions.findLast(({ agreedOn }) => agreedOn <= asOf)?.maturesOn ?? loan.maturesOn;
        const track = call();
        const expected = trackOverdue(stands, { loan: asIfWritten(loan, calendar), asOf });
        expect(without(track, "movedFrom", ...HOW)).toStrictEqual(without(expected, ...HOW));
        expect(track.movedFrom).toBe(nextWorkedDay(written, calendar) === written ? undefined : written);
      }),
      { numRuns: 300 },
    );
    expect(answered).toBeGreaterThan(0);
  });

  it("for every loan and calendar, give what going through its days one by one gives", () => {
    fc.assert(
      fc.property(anyCase, aDay, ({ loan, calendar }, day) => {
        fc.pre(maturitiesNotReached(loan, calendar).length === 0);
        const asOf = typeof day === "string" ? day : daysAfter(loan.maturesOn, day);
        const naive = followLoan(asIfWritten(loan, calendar), asOf);
        const track = trackOverdue(moves, { loan, asOf, calendar });
        expect(track).toMatchObject({ maturesOn: naive.maturesOn, balance: naive.balance });
        expect(track.standing.state).toBe(naive.standing);
        expect(track.episodes).toStrictEqual(overdueEpisode === "stretch" ? naive.stretches : naive.eachDue);
      }),
    );
  });
});

describe("a calendar", () => {
  it("never changes anything where maturities stand", () => {
    fc.assert(
      fc.property(anyCase, anyDayOfJudgement, ({ loan, calendar }, asOf) => {
        const terms = overdueTerms({ maturityOnRestDay: "stands" });
        expect(trackOverdue(terms, { loan, asOf, calendar })).toStrictEqual(trackOverdue(terms, { loan, asOf }));
      }),
    );
  });

  it("never makes a maturity earlier, nor a loan overdue for longer", () => {
    const moves = overdueTerms({ maturityOnRestDay: "next-working-day" });
    fc.assert(
      fc.property(anyCase, anyDayOfJudgement, ({ loan, calendar }, asOf) => {
        fc.pre(maturitiesNotReached(loan, calendar).length === 0);
        const stands = trackOverdue(overdueTerms({ maturityOnRestDay: "stands" }), { loan, asOf });
        const moved = trackOverdue(moves, { loan, asOf, calendar });
        const days = ({ standing }: typeof moved): number => (standing.state === "overdue" ? standing.days : 0);
        expect(moved.maturesOn >= stands.maturesOn).toBe(true);
        expect(days(moved)).toBeLessThanOrEqual(days(stands));
        expect(moved.balance).toBe(stands.balance);
      }),
    );
  });
});
