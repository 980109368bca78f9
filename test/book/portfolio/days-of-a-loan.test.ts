import { describe, expect, it } from "vitest";
import { luoping2023 } from "../../../src/packs/luoping2023.ts";
import { classByDays, isBad } from "../../../src/book/portfolio/classify-loan.ts";
import type { LoanClass, PortfolioLoan } from "../../../src/book/portfolio/types.ts";
import { type GroupSummary, summarisePortfolio } from "../../../src/book/portfolio/summarise-portfolio.ts";
import { aBookLoan } from "../../support/builders.ts";
import { daysAfter } from "../../support/diary.ts";

const byDefault = { "special-mention": 1, substandard: 91, doubtful: 271, loss: 361 };
const summarise = (loan: Partial<PortfolioLoan>, asOf: string): GroupSummary =>
  summarisePortfolio(luoping2023.portfolio, { asOf, loans: [aBookLoan(loan)] }).all;

/** Overdue days since 2023-11-15, the class, whether it is bad, the bucket's first day. 2023 risk classification, 五级分类. */
const DAYS: readonly (readonly [days: number, loanClass: LoanClass, bad: boolean, bucket: number | undefined])[] = [
  [0, "normal", false, undefined],
  [1, "special-mention", false, 1],
  [30, "special-mention", false, 1],
  [31, "special-mention", false, 31],
  [70, "special-mention", false, 31],
  [71, "special-mention", false, 71],
  [90, "special-mention", false, 71],
  [91, "substandard", true, 91],
  [270, "substandard", true, 91],
  [271, "doubtful", true, 91],
  [360, "doubtful", true, 91],
  [361, "loss", true, 91],
];

describe("a loan that is so many days overdue", () => {
  it.each(DAYS)("%i days: %s, bad %s, bucket from %s", (days, loanClass, bad, bucket) => {
    expect(classByDays(days, byDefault)).toBe(loanClass);
    expect(isBad(loanClass)).toBe(bad);
    // Due on 2023-11-15, when the measures of 2023 hold.
    const loan = { paidOutOn: "2020-11-15", maturesOn: "2023-11-15" };
    const { book } = summarise(loan, daysAfter("2023-11-15", days));
    expect(book.bad.loans).toBe(bad ? 1 : 0);
    expect(book.overdueBuckets.filter((b) => b.loans === 1).map((b) => b.fromDays)).toStrictEqual(
      bucket ? [bucket] : [],
    );
    expect(book.overdue.amount).toBe(days === 0 ? "0.00" : "50000.00");
  });

  it("has no class by days before the measures of 2023, and a bad-loan rate neither", () => {
    const late = { paidOutOn: "2020-03-01", maturesOn: "2023-03-01" };
    const before = summarise(late, "2023-06-30").book;
    expect([before.bad.loans, before.unclassed.loans, before.badRate]).toStrictEqual([
      0,
      1,
      { state: "undetermined", why: "missing", missing: ["class"] },
    ]);
    const after = summarise(late, "2023-07-01").book;
    expect([after.bad.loans, after.unclassed.loans, after.badRate.state]).toStrictEqual([1, 0, "known"]);
    const given = summarise({ ...late, class: "normal" }, "2023-06-30").book;
    expect([given.bad.loans, given.unclassed.loans, given.badRate.state]).toStrictEqual([0, 0, "known"]);
  });

  it("the lender's class decides what is bad, in either direction", () => {
    expect(summarise({ class: "substandard" }, "2020-11-15").book.bad.loans).toBe(1);
    expect(summarise({ class: "normal" }, "2022-01-01").book.bad.loans).toBe(0);
  });

  it("an extension counts from the day on which it was agreed", () => {
    const extended = { extensions: [{ agreedOn: "2020-11-15", maturesOn: "2021-05-15" }] };
    expect(summarise(extended, "2020-11-16").book.overdue.amount).toBe("0.00");
    expect(summarise(extended, "2021-05-15").book.overdue.amount).toBe("0.00");
    expect(summarise(extended, "2021-05-16").book.overdue.amount).toBe("50000.00");
  });
});

describe("the day of the summary", () => {
  it("a loan is in the book from its pay-out day", () => {
    expect(summarise({}, "2017-11-14").lent.loans).toBe(0);
    expect(summarise({}, "2017-11-15").lent.loans).toBe(1);
  });

  it("is of this year from 1 January through 31 December of the pay-out", () => {
    expect(summarise({}, "2017-12-31").lentThisYear.loans).toBe(1);
    expect(summarise({}, "2018-01-01").lentThisYear.loans).toBe(0);
    expect(summarise({ paidOutOn: "2018-01-01" }, "2018-01-01").lentThisYear.loans).toBe(1);
  });

  it.each(["compensatedOn", "writtenOffOn"] as const)("%s takes a loan out of the book from that day on", (event) => {
    const settled = { [event]: "2021-06-01" };
    expect(summarise(settled, "2021-05-31").book.outstanding.amount).toBe("50000.00");
    expect(summarise(settled, "2021-06-01").book.outstanding.amount).toBe("0.00");
    expect(summarise(settled, "2021-06-01").otherwise.outstanding.amount).toBe("50000.00");
    expect(summarise(settled, "2021-06-01").lent.amount).toBe("50000.00");
  });

  it("a loan that is repaid is neither outstanding nor bad, whatever its class", () => {
    const repaid = summarise({ class: "loss", repayments: [{ day: "2020-12-01", amount: "50000" }] }, "2020-12-01");
    expect(repaid.book.outstanding.loans).toBe(0);
    expect(repaid.book.bad.loans).toBe(0);
    expect(repaid.book.badRate).toMatchObject({ state: "undetermined", why: "zero-denominator" });
  });
});
