import type { Extension, Loan, OverdueFacts, OverdueTermValues } from "../../../src/ledger/loan/types.ts";
import { type Episode, type Standing, trackOverdue } from "../../../src/ledger/loan/track-overdue.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { aLoan } from "../../support/builders.ts";

/*
 * What must not compile. Read by the compiler only, never run.
 */

export function loans(): readonly Loan[] {
  return [
    aLoan({ principal: 50_000 }),
    { ...aLoan(), repayments: [{ day: "2019-05-01", amount: "1975.5" }] },
    // @ts-expect-error a day is text
    { ...aLoan(), paidOutOn: 20171115 },
    // @ts-expect-error no list would not say that there was no repayment
    { ...aLoan(), repayments: undefined },
    // @ts-expect-error a repayment has a day
    { ...aLoan(), repayments: [{ amount: "1" }] },
    // @ts-expect-error an amount is text or a number
    { ...aLoan(), principal: 50_000n },
  ];
}

// @ts-expect-error from when on an extension counts must be known
export const withoutAgreement: Extension = { maturesOn: "2021-05-15" };

export function facts(): void {
  trackOverdue(changge2017.overdue, { loan: aLoan(), asOf: "2020-11-15" });
  // @ts-expect-error the day of judgement is always given: there is no clock
  trackOverdue(changge2017.overdue, { loan: aLoan() });
  // @ts-expect-error terms of another kind
  trackOverdue(changge2017.household, { loan: aLoan(), asOf: "2020-11-15" });
  const known: OverdueFacts = { loan: aLoan(), asOf: "2020-11-15" };
  // @ts-expect-error facts are read only
  known.asOf = "2020-11-16";
  // @ts-expect-error its lists are read only too
  known.loan.repayments.push({ day: "2020-11-16", amount: "1" });
}

export function terms(): readonly OverdueTermValues[] {
  return [
    { overdueBuckets: [30, 60, 90], overdueEpisode: "stretch" },
    // @ts-expect-error no such reading of an episode
    { overdueEpisode: "each-day" },
    // @ts-expect-error days are numbers
    { overdueBuckets: ["30"] },
  ];
}

/** A standing has an amount only where it is overdue, an episode a day of payment only where it ended. */
export function read(standing: Standing, episode: Episode): string {
  // @ts-expect-error nothing is overdue of a loan that is repaid
  void standing.amount;
  // @ts-expect-error a running episode has no day of payment
  void episode.paidOn;
  return standing.state === "overdue" ? standing.amount : episode.state === "ended" ? episode.paidOn : episode.dueOn;
}
