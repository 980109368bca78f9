import type { Loan } from "../../../src/ledger/loan/types.ts";
import type { Episode, Standing } from "../../../src/ledger/loan/track-overdue.ts";
import { everyDay, nightsBetween } from "../../support/diary.ts";
import { fenIn, yuan } from "../../support/exact.ts";

/*
 * A second way to follow a loan: go through its days one after the other, knowing on each only what was
 * agreed and paid by then. Slow, and nothing in it comes from `src`.
 */

interface Page {
  readonly day: string;
  readonly maturity: string;
  /** What has fallen due by the end of the day, oldest first: due day, and the fen due up to and with it. */
  readonly dues: readonly { readonly dueOn: string; readonly upTo: bigint }[];
  readonly paid: bigint;
}

export interface Followed {
  readonly maturesOn: string;
  readonly balance: string;
  readonly standing: Standing["state"];
  readonly overdue: { readonly amount: string; readonly days: number } | undefined;
  readonly stretches: readonly Episode[];
  readonly eachDue: readonly Episode[];
}

export function followLoan(loan: Loan, asOf: string): Followed {
  const principal = fen(loan.principal);
  const pages = asOf < loan.paidOutOn ? [] : everyDay(loan.paidOutOn, asOf).map((day) => pageOf(loan, day));
  const today = pages.at(-1);
  if (today === undefined) {
    const maturesOn = maturityKnownOn(loan, asOf);
    return { maturesOn, balance: "0.00", standing: "not-paid-out", overdue: undefined, stretches: [], eachDue: [] };
  }
  const balance = principal - today.paid;
  const stretches = runsOf(pages, asOf, ({ dues }) => dues);
  const late = today.dues.filter((due) => due.upTo > today.paid && due.dueOn < asOf);
  const owedLate = (late.at(-1)?.upTo ?? today.paid) - today.paid;
  return {
    maturesOn: today.maturity,
    balance: yuan(balance),
    standing: balance === 0n ? "repaid" : late.length === 0 ? "not-overdue" : "overdue",
    overdue: late[0] && { amount: yuan(owedLate), days: stretches.at(-1)?.days ?? 0 },
    stretches,
    eachDue: today.dues.flatMap((due) =>
      runsOf(
        pages.filter(({ day }) => day >= due.dueOn),
        asOf,
        () => [due],
      ),
    ),
  };
}

/**
 * Unbroken runs: each begins on a day on which something falls due that is not paid by its end, and ends on the first
 * day at whose end nothing that fell due before it is unpaid. A run of the last day alone has zero overdue days.
 */
function runsOf(pages: readonly Page[], asOf: string, duesOf: (page: Page) => Page["dues"]): readonly Episode[] {
  const runs: Episode[] = [];
  let began: string | undefined;
  for (const page of pages) {
    const unpaid = duesOf(page).filter(({ upTo }) => upTo > page.paid);
    if (began !== undefined && unpaid.every(({ dueOn }) => dueOn === page.day)) {
      runs.push({ state: "ended", dueOn: began, paidOn: page.day, days: nightsBetween(began, page.day) });
      began = undefined;
    }
    if (unpaid.length > 0) began ??= page.day;
  }
  if (began !== undefined && began < asOf) {
    runs.push({ state: "running", dueOn: began, days: nightsBetween(began, asOf) });
  }
  return runs;
}

function pageOf(loan: Loan, day: string): Page {
  const maturity = maturityKnownOn(loan, day);
  const before = [...loan.instalments].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  let upTo = 0n;
  // What falls due on one day is one amount: its last sum.
  const dues = before
    .map(({ dueOn, amount }) => ({ dueOn, upTo: (upTo += fen(amount)) }))
    .filter(({ dueOn }, i) => before[i + 1]?.dueOn !== dueOn);
  if (upTo < fen(loan.principal)) dues.push({ dueOn: maturity, upTo: fen(loan.principal) });
  let paid = 0n;
  for (const repayment of loan.repayments) if (repayment.day <= day) paid += fen(repayment.amount);
  return { day, maturity, dues: dues.filter(({ dueOn }) => dueOn <= day), paid };
}

function maturityKnownOn(loan: Loan, day: string): string {
  let maturity = loan.maturesOn;
  for (const extension of loan.extensions) if (extension.agreedOn <= day) maturity = extension.maturesOn;
  return maturity;
}

function fen(amount: string | number): bigint {
  return fenIn(String(amount));
}
