import { describe, expect, it } from "vitest";
import { dayNumber, dayOf } from "../../../src/base/date/day.ts";
import { balanceOn, maturityOn } from "../../../src/ledger/loan/balance.ts";
import { readLoan } from "../../../src/ledger/loan/read-loan.ts";
import { aLoan } from "../../support/builders.ts";

describe("the balance of a loan", () => {
  // Out of order on purpose: a lender's book need not be sorted.
  const loan = aLoan({
    repayments: [
      { day: "2019-03-10", amount: "5000.50" },
      { day: "2018-03-10", amount: "20000" },
      { day: "2018-03-10", amount: "0.01" },
      { day: "2020-11-20", amount: "24999.49" },
    ],
  });

  it.each([
    ["2017-11-14", 0], // not paid out yet
    ["2017-11-15", 5_000_000],
    ["2018-03-09", 5_000_000],
    ["2018-03-10", 2_999_999], // both repayments of the day
    ["2019-03-09", 2_999_999],
    ["2019-03-10", 2_499_949],
    ["2020-11-15", 2_499_949], // maturity itself changes nothing
    ["2020-11-19", 2_499_949],
    ["2020-11-20", 0],
    ["2021-01-01", 0],
  ])("at the end of %s is %i fen", (day, fen) => {
    expect(balanceOn(readLoan(loan), dayNumber(day))).toBe(fen);
  });

  it("may fall on the day of pay-out", () => {
    const repaid = aLoan({ repayments: [{ day: "2017-11-15", amount: "50000" }] });
    expect(balanceOn(readLoan(repaid), dayNumber("2017-11-15"))).toBe(0);
    expect(balanceOn(readLoan(repaid), dayNumber("2017-11-14"))).toBe(0);
  });
});

describe("the maturity of a loan", () => {
  const loan = aLoan({
    extensions: [
      { agreedOn: "2020-10-20", maturesOn: "2021-11-15" },
      { agreedOn: "2021-11-15", maturesOn: "2022-05-15" }, // on the last day on which it can be
    ],
  });

  it.each([
    ["2020-10-19", "2020-11-15"],
    ["2020-10-20", "2021-11-15"], // agreed on this day
    ["2020-10-21", "2021-11-15"],
    ["2021-11-14", "2021-11-15"],
    ["2021-11-15", "2022-05-15"],
    ["2030-01-01", "2022-05-15"],
  ])("as it stands on %s is %s", (day, maturity) => {
    expect(dayOf(maturityOn(readLoan(loan), dayNumber(day)))).toBe(maturity);
  });
});
