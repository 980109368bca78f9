import { describe, expect, it } from "vitest";
import { summarisePortfolio } from "../../../src/book/portfolio/summarise-portfolio.ts";
import { trackOverdue } from "../../../src/ledger/loan/track-overdue.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { luoping2023 } from "../../../src/packs/luoping2023.ts";
import { assessClaim } from "../../../src/policy/compensation/assess-claim.ts";
import type { CompensationTerms } from "../../../src/policy/compensation/types.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { aBookLoan, aLoan } from "../../support/builders.ts";
import type { Loan } from "../../../src/ledger/loan/types.ts";

/*
 * The overdue days of a loan are counted once, whoever asks. Days worked from the calendar.
 */

type Episode = "stretch" | "each-due";

/** 20,000 yuan; half of it falls due on one day, half at maturity. */
function inHalves(first: string, maturesOn: string, repayments: Loan["repayments"]): Loan {
  return aLoan({
    ...{ principal: "20000", paidOutOn: "2017-12-15", maturesOn, repayments },
    instalments: [{ dueOn: first, amount: "10000" }],
  });
}

/** What an agreement sets: a claim from the first day overdue, the principal, the fund bears it all. */
const agreed = (changes: { readonly overdueEpisode: Episode; readonly claimAfterDays?: number }): CompensationTerms =>
  adjustTerms(changge2017.compensation, {
    ...{ claimAfterDays: 0, claimCovers: ["principal"] },
    lossShares: [
      { party: "government-fund", share: "80%" },
      { party: "bank", share: "20%" },
    ],
    ...changes,
  });

/** The days that a standing, a claim and a book say of a loan; the book says them by the first class that it is not in. */
function daysSaid(loan: Loan, asOf: string, overdueEpisode: Episode): readonly unknown[] {
  const { standing } = trackOverdue(adjustTerms(changge2017.overdue, { overdueEpisode }), { loan, asOf });
  const claim = { claim: "C1", loan, asOf, noticeOn: asOf };
  const { findings } = assessClaim(agreed({ overdueEpisode }), claim);
  const [ofClaim] = findings.flatMap((f) =>
    f.rule === "claim/overdue" && (f.outcome === "met" || f.outcome === "unmet") ? [f.observed.days] : [],
  );
  return [
    standing.state === "overdue" ? standing.days : standing.state,
    ofClaim,
    daysInBook(loan, asOf, overdueEpisode),
  ];
}

/** Spans of one day each side tell the days: the loan is in the span that ends with them, and in no other. */
function daysInBook(loan: Loan, asOf: string, overdueEpisode: Episode): number | undefined {
  const overdueBuckets = Array.from({ length: 400 }, (_, i) => i + 1);
  const terms = adjustTerms(luoping2023.portfolio, { overdueEpisode, overdueBuckets });
  const { book } = summarisePortfolio(terms, { asOf, loans: [aBookLoan(loan)] }).all;
  return book.overdueBuckets.find(({ loans }) => loans === 1)?.fromDays;
}

describe("the overdue days of a loan", () => {
  it("paid on the maturity, the rest unpaid: 16 days of 2018, 31 and 23 of 2019", () => {
    const loan = inHalves("2018-06-15", "2018-12-15", [{ day: "2018-12-15", amount: "10000" }]);
    expect(daysSaid(loan, "2019-02-23", "stretch")).toStrictEqual([70, 70, 70]);
    expect(daysSaid(loan, "2019-02-23", "each-due")).toStrictEqual([70, 70, 70]);
  });

  it("paid a day after it: nothing was paid up since 2018-06-15, 15, 31, 31, 30, 31, 30 and 31 days and 54", () => {
    const loan = inHalves("2018-06-15", "2018-12-15", [{ day: "2018-12-16", amount: "10000" }]);
    expect(daysSaid(loan, "2019-02-23", "stretch")).toStrictEqual([253, 253, 253]);
    expect(daysSaid(loan, "2019-02-23", "each-due")).toStrictEqual([70, 70, 70]);
  });

  const late = inHalves("2024-03-01", "2024-06-01", [{ day: "2024-06-02", amount: "10000" }]);

  it("of 10,000 of 2024-03-01 paid on 2024-06-02, 10,000 of 2024-06-01 unpaid: 101 on 2024-06-10", () => {
    expect(daysSaid(late, "2024-06-10", "stretch")).toStrictEqual([101, 101, 101]);
    expect(daysSaid(late, "2024-06-10", "each-due")).toStrictEqual([9, 9, 9]);
  });

  it("decide a claim that asks for more than 90 days, and say by which reading", () => {
    const asked = (overdueEpisode: Episode): unknown => {
      const terms = agreed({ overdueEpisode, claimAfterDays: 90 });
      const result = assessClaim(terms, {
        ...{ claim: "C1", loan: { ...late, contractOn: "2017-12-15" }, asOf: "2024-06-10", noticeOn: "2024-06-10" },
        compensatedBefore: "0",
      });
      return [
        result.outcome,
        result.findings
          .find(({ rule }) => rule === "claim/overdue")
          ?.basis.some((by) => "term" in by && by.term === "overdueEpisode"),
      ];
    };
    expect(asked("stretch")).toStrictEqual(["entitled", true]);
    expect(asked("each-due")).toStrictEqual(["not-entitled", true]);
  });

  it("decide whether a loan without a class is bad: 101 days are substandard, 9 are not", () => {
    const bad = (overdueEpisode: Episode): unknown => {
      const terms = adjustTerms(luoping2023.portfolio, { overdueEpisode });
      return summarisePortfolio(terms, { asOf: "2024-06-10", loans: [aBookLoan(late)] }).all.book.bad.amount;
    };
    expect(bad("stretch")).toBe("10000.00");
    expect(bad("each-due")).toBe("0.00");
  });
});
