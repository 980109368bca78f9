import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { trackOverdue } from "../../../src/ledger/loan/track-overdue.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { anyDayOfJudgement, anyLoan } from "../../support/any-loan.ts";
import { daysAfter } from "../../support/diary.ts";
import { fenIn } from "../../support/exact.ts";
import { followLoan } from "./day-by-day.ts";

const terms = changge2017.overdue;
const eachDue = adjustTerms(terms, { overdueEpisode: "each-due" });

describe("tracking a loan", () => {
  it("for every loan and day, gives what going through its days one by one gives", () => {
    fc.assert(
      fc.property(anyLoan, anyDayOfJudgement, (loan, asOf) => {
        const { standing, ...track } = trackOverdue(terms, { loan, asOf });
        const naive = followLoan(loan, asOf);
        expect(track).toMatchObject({ maturesOn: naive.maturesOn, balance: naive.balance });
        expect(standing.state).toBe(naive.standing);
        if (standing.state === "overdue") {
          expect({ amount: standing.amount, days: standing.days }).toStrictEqual(naive.overdue);
        }
        expect(track.episodes).toStrictEqual(naive.stretches);
        expect(trackOverdue(eachDue, { loan, asOf }).episodes).toStrictEqual(naive.eachDue);
      }),
      { numRuns: 300 },
    );
  });

  it("never looks at what happens after the day of judgement", () => {
    fc.assert(
      fc.property(anyLoan, anyDayOfJudgement, (loan, asOf) => {
        const known = {
          ...loan,
          repayments: loan.repayments.filter(({ day }) => day <= asOf),
          extensions: loan.extensions.filter(({ agreedOn }) => agreedOn <= asOf),
        };
        expect(trackOverdue(terms, { loan, asOf })).toStrictEqual(trackOverdue(terms, { loan: known, asOf }));
      }),
    );
  });

  it("always adds a day to a running episode overnight, unless it is paid", () => {
    fc.assert(
      fc.property(anyLoan, anyDayOfJudgement, (loan, asOf) => {
        const running = trackOverdue(terms, { loan, asOf }).episodes.at(-1);
        fc.pre(running?.state === "running");
        const next = daysAfter(asOf, 1);
        fc.pre(loan.repayments.every(({ day }) => day !== next));
        expect(trackOverdue(terms, { loan, asOf: next }).episodes.at(-1)).toStrictEqual({
          ...running,
          days: running.days + 1,
        });
      }),
    );
  });

  it("never has more overdue than owed, and the order of repayments changes nothing", () => {
    fc.assert(
      fc.property(anyLoan, anyDayOfJudgement, (loan, asOf) => {
        const track = trackOverdue(terms, { loan, asOf });
        if (track.standing.state === "overdue") {
          expect(fenIn(track.standing.amount) <= fenIn(track.balance)).toBe(true);
        }
        const turned = {
          ...loan,
          repayments: loan.repayments.toReversed(),
          instalments: loan.instalments.toReversed(),
        };
        expect(trackOverdue(terms, { loan: turned, asOf })).toStrictEqual(track);
      }),
    );
  });
});
