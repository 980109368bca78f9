import type { PortfolioFacts, PortfolioLoan } from "../../src/book/portfolio/types.ts";
import { aBookLoan } from "../support/builders.ts";

/*
 * A small book on 2023-10-31: three townships, two lenders, nine households. Worked by hand.
 *
 *       region lender household  principal   balance  how it stands on 2023-10-31
 *   L1  East   B1     H1         50,000.00  30,000.00 matured 10-30, 20,000 repaid that day: 1 day overdue
 *   L2  East   B1     H2         30,000.00  30,000.00 matured 06-01, extended to 2024-05-31: not overdue
 *   L3  East   B2     H1         20,000.00  20,000.00 lent this year
 *   L4  West   B1     H3         40,000.00  30,000.00 second instalment of 10,000 due 09-30 unpaid: 31 days
 *   L5  West   B2     H4         50,000.00  50,000.00 matured 2022-05-10, compensated 2023-02-01
 *   L6  North  B1     H5         45,000.00  40,000.00 matured 2021-07-01, written off 2022-12-31
 *   L7  North  B2     H6         25,000.50  25,000.50 matured 07-31: 92 days; the lender says special mention
 *   L8  North  B1     H7         10,000.00       0.00 lent this year, repaid
 *   L9  West   B2     H9         15,000.00  15,000.00 matured 07-01: 122 days, substandard by days
 *   L10 West   B1     H8         99,999.00       0.00 paid out on 11-01 only: not in the book yet
 */

const loan = (facts: Partial<PortfolioLoan>): PortfolioLoan => aBookLoan(facts);

const SMALL_BOOK: readonly PortfolioLoan[] = [
  loan({
    ...{ id: "L1", region: "East", lender: "B1", household: "H1", principal: "50000" },
    ...{ paidOutOn: "2020-10-30", maturesOn: "2023-10-30" },
    repayments: [{ day: "2023-10-30", amount: "20000" }],
  }),
  loan({
    ...{ id: "L2", region: "East", lender: "B1", household: "H2", principal: "30000" },
    ...{ paidOutOn: "2022-06-01", maturesOn: "2023-06-01" },
    extensions: [{ agreedOn: "2023-05-20", maturesOn: "2024-05-31" }],
    repayments: [{ day: "2023-11-15", amount: "30000" }], // after the day of the summary
  }),
  loan({
    ...{ id: "L3", region: "East", lender: "B2", household: "H1", principal: "20000" },
    ...{ paidOutOn: "2023-03-15", maturesOn: "2024-03-15" },
  }),
  loan({
    ...{ id: "L4", region: "West", lender: "B1", household: "H3", principal: "40000" },
    ...{ paidOutOn: "2022-08-01", maturesOn: "2024-08-01" },
    instalments: [
      { dueOn: "2023-02-01", amount: "10000" },
      { dueOn: "2023-09-30", amount: "10000" },
    ],
    repayments: [{ day: "2023-02-10", amount: "10000" }],
  }),
  loan({
    ...{ id: "L5", region: "West", lender: "B2", household: "H4", principal: "50000" },
    ...{ paidOutOn: "2020-05-10", maturesOn: "2022-05-10", compensatedOn: "2023-02-01" },
  }),
  loan({
    ...{ id: "L6", region: "North", lender: "B1", household: "H5", principal: "45000" },
    ...{ paidOutOn: "2019-07-01", maturesOn: "2021-07-01", writtenOffOn: "2022-12-31", class: "loss" },
    repayments: [{ day: "2021-09-01", amount: "5000" }],
  }),
  loan({
    ...{ id: "L7", region: "North", lender: "B2", household: "H6", principal: "25000.50" },
    ...{ paidOutOn: "2022-12-01", maturesOn: "2023-07-31", class: "special-mention" },
  }),
  loan({
    ...{ id: "L8", region: "North", lender: "B1", household: "H7", principal: "10000" },
    ...{ paidOutOn: "2023-01-05", maturesOn: "2024-01-05" },
    repayments: [{ day: "2023-09-01", amount: "10000" }],
  }),
  loan({
    ...{ id: "L9", region: "West", lender: "B2", household: "H9", principal: "15000" },
    ...{ paidOutOn: "2021-07-01", maturesOn: "2023-07-01" },
  }),
  loan({
    ...{ id: "L10", region: "West", lender: "B1", household: "H8", principal: "99999" },
    ...{ paidOutOn: "2023-11-01", maturesOn: "2024-11-01" },
  }),
];

/** Eight households were ever lent to. */
export const SMALL_BOOK_FACTS: PortfolioFacts = {
  asOf: "2023-10-31",
  loans: SMALL_BOOK,
  counts: {
    all: {
      registeredHouseholds: 20,
      qualifyingHouseholds: 16,
      householdsWithNeed: 10,
      qualifiedApplicants: 9,
      grantedApplicants: 8,
      yearTarget: "90000",
    },
    regions: { East: { registeredHouseholds: 0, yearTarget: "40000" }, South: { registeredHouseholds: 7 } },
  },
};
