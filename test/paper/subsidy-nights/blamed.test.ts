import { describe, expect, it } from "vitest";
import { compareSubsidy } from "../../../src/entries/index.ts";
import type { ToldPaid } from "./random-household.ts";
import type { ToldLoan, ToldSubsidyTerms } from "./told.ts";

/*
 * What is blamed for a payment that is not what was due (K39), each against figures by hand: 36,000 yuan at 4 % make
 * 4.00 a night of 360, 90,000 make 10.00.
 */

function loan(told: Partial<ToldLoan> = {}): ToldLoan {
  return {
    id: "A",
    household: "H1",
    lender: "B1",
    principal: "36000",
    contractOn: "2022-01-01",
    paidOutOn: "2022-01-01",
    maturesOn: "2023-01-01",
    rate: { fixed: "4%" },
    instalments: [],
    repayments: [],
    extensions: [],
    ...told,
  };
}

const pay = (from: string, through: string, amount: string): ToldPaid => ({ loan: "A", from, through, amount });

interface Told {
  readonly loans: readonly ToldLoan[];
  readonly paid: readonly ToldPaid[];
  readonly from?: string;
  readonly through?: string;
}

function blamed(
  told: Told,
  values: ToldSubsidyTerms = {},
): { readonly due: unknown; readonly findings: readonly string[] } {
  const stated = { "our-rules#1": { subsidyCap: "45000", subsidyShares: [{ share: "100%" }], ...values } };
  const comparison = compareSubsidy({ kind: "subsidy", pack: "ours", edition: "1", stated } as never, told as never);
  return {
    due: comparison.totals.due,
    findings: comparison.findings.map((f) => `${String(f.payment)} ${f.finding} ${f.amount}`),
  };
}

const quarter = (amount: string): ToldPaid => pay("2022-06-21", "2022-09-20", amount);

describe("a fen is blamed once", () => {
  it("on nights after maturity: ten of 21", () => {
    expect(blamed({ loans: [loan()], paid: [pay("2022-12-21", "2023-01-10", "84.00")] })).toEqual({
      due: "44.00",
      findings: ["0 after-maturity 40.00"],
    });
  });

  it("on nights after all was repaid: 82 of 92", () => {
    const loans = [loan({ repayments: [{ day: "2022-07-01", amount: "36000" }] })];
    expect(blamed({ loans, paid: [quarter("368.00")] })).toEqual({
      due: "40.00",
      findings: ["0 after-repayment 328.00"],
    });
  });

  it("on what was repaid: half of it for 79 nights", () => {
    const loans = [loan({ repayments: [{ day: "2022-07-04", amount: "18000" }] })];
    expect(blamed({ loans, paid: [quarter("368.00")] })).toEqual({
      due: "210.00",
      findings: ["0 after-repayment 158.00"],
    });
  });

  it("on the second payment for the same nights", () => {
    expect(blamed({ loans: [loan()], paid: [quarter("368.00"), quarter("368.00")] })).toEqual({
      due: "368.00",
      findings: ["1 paid-twice 368.00"],
    });
  });

  it("on ten nights of a payment that another was for", () => {
    const paid = [quarter("368.00"), pay("2022-09-11", "2022-12-20", "404.00")];
    expect(blamed({ loans: [loan()], paid })).toEqual({ due: "732.00", findings: ["1 paid-twice 40.00"] });
  });

  it("on nights outside the window: 79 of 90", () => {
    const loans = [loan({ maturesOn: "2025-01-01" })];
    const paid = [pay("2022-12-21", "2023-03-20", "360.00")];
    expect(blamed({ loans, paid, from: "2022-01-01", through: "2022-12-31" })).toEqual({
      due: "44.00",
      findings: ["0 outside-window 316.00"],
    });
  });

  it("on principal above the cap: half of 90,000", () => {
    expect(blamed({ loans: [loan({ principal: "90000" })], paid: [quarter("920.00")] })).toEqual({
      due: "460.00",
      findings: ["0 above-cap 460.00"],
    });
  });

  it("on the share, whether too much or too little", () => {
    const half: ToldSubsidyTerms = { subsidyShares: [{ share: "50%" }] };
    expect(blamed({ loans: [loan()], paid: [quarter("368.00")] }, half)).toEqual({
      due: "184.00",
      findings: ["0 share 184.00"],
    });
    expect(blamed({ loans: [loan()], paid: [quarter("300.00")] })).toEqual({
      due: "368.00",
      findings: ["0 share -68.00"],
    });
  });

  it("nothing where what was paid is what was due", () => {
    expect(blamed({ loans: [loan()], paid: [quarter("368.00")] })).toEqual({ due: "368.00", findings: [] });
  });

  it("in this order, so that the sums add up: ten nights after maturity, then the part above the cap", () => {
    const paid = [pay("2022-12-21", "2023-01-10", "210.00")];
    const { due, findings } = blamed({ loans: [loan({ principal: "90000" })], paid });
    expect(due).toBe("55.00");
    expect(findings.map((f) => f.split(" ")[1])).toEqual(["after-maturity", "above-cap"]);
    expect(findings.reduce((all, f) => all + Number(f.split(" ")[2]), 0)).toBe(155);
  });
});
