import { describe, expect, it } from "vitest";
import type { Loan, OverdueFacts } from "../../../src/ledger/loan/types.ts";
import { trackOverdue, type OverdueTrack } from "../../../src/ledger/loan/track-overdue.ts";
import { aLoan, overdueTerms } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";

/*
 * 50,000 from 2021-03-10 to 2022-03-10, as its book really ran: draws, repayments that were taken back or too large,
 * days of grace, interest that was not paid.
 */

const track = (loan: Partial<Loan>, asOf: string, more: Partial<OverdueFacts> = {}): OverdueTrack =>
  trackOverdue(overdueTerms({ maturityOnRestDay: "stands" }), {
    ...{ loan: aLoan({ paidOutOn: "2021-03-10", maturesOn: "2022-03-10", ...loan }), asOf, ...more },
  });
const issues = (loan: Partial<Loan>): readonly string[] => issuesOfCall(() => track(loan, "2022-01-01"));

describe("draws", () => {
  const draws = [
    { day: "2021-03-10", amount: "20000" },
    { day: "2021-06-10", amount: "30000" },
  ];

  it("raise the balance from their own day on", () => {
    expect(track({ draws }, "2021-06-09").balance).toBe("20000.00");
    expect(track({ draws }, "2021-06-10").balance).toBe("50000.00");
  });

  it("are not repaid by what was paid too much before them", () => {
    const repayments = [{ day: "2021-05-01", amount: "25000" }];
    const result = track({ draws, repayments }, "2021-06-10");
    expect(result.balance).toBe("30000.00");
    expect(result.findings).toMatchObject([
      { finding: "loan/overpaid", state: "info", day: "2021-05-01", amount: "5000.00" },
    ]);
  });

  it("add up to the principal, from the pay-out day on and before maturity", () => {
    expect(issues({ draws: draws.slice(0, 1) })).toStrictEqual(["out-of-order at facts.loan.draws"]);
    expect(issues({ draws: draws.slice(1) })).toStrictEqual([
      ...["out-of-order at facts.loan.draws", "out-of-order at facts.loan.draws"],
    ]);
    const late = [draws[0] ?? { day: "", amount: "" }, { day: "2022-03-10", amount: "30000" }];
    expect(issues({ draws: late })).toStrictEqual(["out-of-order at facts.loan.draws[1].day"]);
  });
});

describe("a repayment that was taken back", () => {
  const repayments = [
    { day: "2021-06-10", amount: "20000" },
    { day: "2021-07-01", amount: "20000", reverses: "2021-06-10" },
  ];

  it("counts as never made once that is recorded, and as made before", () => {
    expect(track({ repayments }, "2021-06-30").balance).toBe("30000.00");
    expect(track({ repayments }, "2021-07-01").balance).toBe("50000.00");
  });

  it("may be taken back in part", () => {
    const part = [repayments[0], { day: "2021-07-01", amount: "5000", reverses: "2021-06-10" }];
    expect(track({ repayments: part as Loan["repayments"] }, "2021-07-01").balance).toBe("35000.00");
  });

  it("must have been made, for that much and by then", () => {
    const reversal = (day: string, amount: string, reverses: string): readonly string[] =>
      issues({
        repayments: [
          { day: "2021-06-10", amount: "20000" },
          { day, amount, reverses },
        ],
      });
    const wrong = ["out-of-order at facts.loan.repayments[1].reverses"];
    expect(reversal("2021-07-01", "20000.01", "2021-06-10")).toStrictEqual(wrong);
    expect(reversal("2021-07-01", "20000", "2021-06-11")).toStrictEqual(wrong);
    expect(reversal("2021-06-09", "20000", "2021-06-10")).toStrictEqual(wrong);
  });
});

describe("days of grace", () => {
  const graceDays = 5;
  const instalments = [{ dueOn: "2021-09-10", amount: "20000" }];

  it("make nothing overdue until they are over, and then from the day it was due", () => {
    expect(track({ graceDays, instalments }, "2021-09-15").standing).toStrictEqual({ state: "not-overdue" });
    expect(track({ graceDays, instalments }, "2021-09-16").standing).toMatchObject({ amount: "20000.00", days: 6 });
  });

  it("that were kept leave no episode", () => {
    const paid = (day: string): OverdueTrack["episodes"] =>
      track({ graceDays, instalments, repayments: [{ day, amount: "20000" }] }, "2021-12-31").episodes;
    expect(paid("2021-09-15")).toStrictEqual([]);
    expect(paid("2021-09-16")).toStrictEqual([{ state: "ended", dueOn: "2021-09-10", paidOn: "2021-09-16", days: 6 }]);
  });

  it("under the other reading, overdue counts from their end", () => {
    const terms = overdueTerms({ maturityOnRestDay: "stands", afterGrace: "from-end-of-grace" });
    const loan = aLoan({ paidOutOn: "2021-03-10", maturesOn: "2022-03-10", graceDays });
    expect(trackOverdue(terms, { loan, asOf: "2022-03-20" }).standing).toMatchObject({ state: "overdue", days: 5 });
  });
});

describe("unpaid interest", () => {
  const interestDue = [
    { dueOn: "2021-06-20", amount: "500" },
    { dueOn: "2021-09-20", amount: "600" },
  ];

  it("is what fell due less what was paid, the oldest first", () => {
    const paid = (...interestPayments: readonly { day: string; amount: string }[]): OverdueTrack["unpaidInterest"] =>
      track({ interestPayments }, "2021-10-01", { interestDue }).unpaidInterest;
    expect(paid()).toStrictEqual({ state: "known", amount: "1100.00", since: "2021-06-20", days: 103 }); // 10 + 31 + 31 + 30 + 1
    expect(paid({ day: "2021-06-20", amount: "500" })).toStrictEqual({
      ...{ state: "known", amount: "600.00", since: "2021-09-20", days: 11 },
    });
    expect(paid({ day: "2021-09-20", amount: "1100" })).toStrictEqual({ state: "known", amount: "0.00", days: 0 });
    expect(paid({ day: "2021-10-02", amount: "1100" })).toMatchObject({ amount: "1100.00" });
  });

  it("is undetermined where either side is not told", () => {
    expect(track({}, "2021-10-01", { interestDue }).unpaidInterest).toStrictEqual({
      ...{ state: "undetermined", missing: ["loan.interestPayments"] },
    });
    expect(track({ interestPayments: [] }, "2021-10-01").unpaidInterest).toStrictEqual({
      ...{ state: "undetermined", missing: ["interestDue"] },
    });
  });
});
