import { describe, expect, it } from "vitest";
import { accrueInterest, type InterestSchedule } from "../../../src/ledger/interest/accrue-interest.ts";
import type { InterestLoan, InterestTermValues } from "../../../src/ledger/interest/types.ts";
import { aPricedLoan, interestOf, interestTerms } from "../../support/interest-builders.ts";

/*
 * 36,000 at 10 % from 2021-01-10 to 2021-02-10: a night is 10.00 by contract, 15.00 overdue at × 1.5, 20.00
 * misused at × 2.
 */

/** The marks-up at their upper ends; the default is the lower one. */
const UPPER_ENDS = { overdueMarkUp: "50%", misuseMarkUp: "100%" } as const;

function accrued(
  through: string | undefined,
  facts: Partial<InterestLoan> = {},
  rules: InterestTermValues = {},
): InterestSchedule {
  const loan = aPricedLoan({
    ...{ principal: "36000", rate: { fixed: "10%" }, paidOutOn: "2021-01-10", maturesOn: "2021-02-10" },
    ...facts,
  });
  return accrueInterest(
    interestTerms({ ...UPPER_ENDS, ...rules }),
    through === undefined ? { loan } : { loan, through },
  );
}

describe("the last night that counts", () => {
  it.each([
    [undefined, "310.00", "0.00"], // the night before maturity
    ["2021-01-08", "0.00", "0.00"],
    ["2021-01-09", "0.00", "0.00"], // before pay-out nothing is counted
    ["2021-01-10", "10.00", "0.00"], // the night of pay-out is the first
    ["2021-01-11", "20.00", "0.00"],
    ["2021-02-08", "300.00", "0.00"],
    ["2021-02-09", "310.00", "0.00"],
    ["2021-02-10", "310.00", "15.00"], // the night of the maturity day is the first overdue one
    ["2021-02-11", "310.00", "30.00"],
    ["2021-03-20", "310.00", "585.00"], // 19 in February, 20 in March
    ["2021-03-21", "310.00", "600.00"],
  ])("through %s: %s, overdue %s", (through, ordinary, overdue) => {
    expect(accrued(through).totals).toMatchObject({ ordinary, overdue });
  });

  it("is the day at whose end what is unpaid is told: what is repaid on the next is not repaid by then", () => {
    const repayments = [{ day: "2021-02-20", amount: "36000" }];
    expect(accrued("2021-02-19", { repayments }).unpaid).toBe("36000.00");
    expect(accrued("2021-02-20", { repayments }).unpaid).toBe("0.00");
    const early = [{ day: "2021-01-20", amount: "18000" }];
    expect(accrued("2021-01-19", { repayments: early }).unpaid).toBe("36000.00");
    // Without one, what is repaid on the maturity itself is repaid.
    expect(accrued(undefined, { repayments: [{ day: "2021-02-10", amount: "36000" }] }).unpaid).toBe("0.00");
  });

  it("never runs over maturity or a settlement day with one line", () => {
    const kinds = accrued("2021-03-21").periods.map(({ kind, from, through }) => `${kind} ${from} ${through}`);
    expect(kinds).toStrictEqual([
      "ordinary 2021-01-10 2021-02-09",
      "overdue 2021-02-10 2021-03-20",
      "overdue 2021-03-21 2021-03-21",
    ]);
  });

  it("settled with the principal, all that is overdue is one line", () => {
    expect(interestOf(accrued("2021-06-30", {}, { settlement: "at-maturity" }))).toStrictEqual(["310.00", "2115.00"]); // 141 nights
  });
});

describe("principal that is overdue", () => {
  it.each([
    ["30%", "13.00", "13.00%"],
    ["33.33%", "13.33", "13.333%"], // 13.333
    ["50%", "15.00", "15.00%"],
  ] as const)("at %s on top bears %s a night", (overdueMarkUp, interest, rate) => {
    const overdue = accrued("2021-02-10", {}, { overdueMarkUp }).periods.at(-1);
    expect(overdue).toMatchObject({ interest, segments: [{ rate, charge: "overdue" }] });
  });

  it("bears it on what is left after a repayment, from the night of its day on", () => {
    const part = (day: string): string =>
      accrued("2021-02-12", { repayments: [{ day, amount: "18000" }] }).totals.overdue;
    expect(part("2021-02-13")).toBe("45.00");
    expect(part("2021-02-12")).toBe("37.50");
    expect(part("2021-02-10")).toBe("22.50");
    expect(part("2021-02-09")).toBe("22.50");
  });

  it("repaid in full ends the schedule", () => {
    const repaid = accrued("2021-12-31", { repayments: [{ day: "2021-02-12", amount: "36000" }] });
    expect(repaid.totals.overdue).toBe("30.00");
    expect(repaid.unpaid).toBe("0.00");
  });

  it("is overdue only from the extended maturity on", () => {
    const extended = accrued("2021-03-11", { extensions: [{ agreedOn: "2021-02-01", maturesOn: "2021-03-10" }] });
    expect(extended.maturesOn).toBe("2021-03-10");
    expect(extended.totals).toStrictEqual({ ordinary: "590.00", overdue: "30.00", interest: "620.00" }); // 59 nights
  });
});

describe("principal that was misused", () => {
  it.each([
    ["2021-01-10", "620.00"], // from the pay-out on
    ["2021-02-08", "330.00"], // the nights of 8 and 9 February
    ["2021-02-09", "320.00"],
    ["2021-02-10", "310.00"],
  ])("from %s on: %s before maturity", (misusedOn, ordinary) => {
    expect(accrued(undefined, { misusedOn }).totals.ordinary).toBe(ordinary);
  });

  it.each([
    ["2021-01-10", "60.00"], // heavier than overdue: 3 × 20.00
    ["2021-02-10", "60.00"],
    ["2021-02-11", "55.00"], // one night overdue, two misused
    ["2021-02-12", "50.00"],
    ["2021-02-13", "45.00"],
  ])("from %s on: %s for three nights after maturity", (misusedOn, overdue) => {
    expect(accrued("2021-02-12", { misusedOn }).totals.overdue).toBe(overdue);
  });

  it("never bears both on top of each other, and the lighter never", () => {
    const both = accrued("2021-02-10", { misusedOn: "2021-01-10" }, { overdueMarkUp: "50%", misuseMarkUp: "50.01%" });
    expect(both.periods.at(-1)).toMatchObject({ segments: [{ rate: "15.001%", charge: "misuse" }] });
    const equal = accrued("2021-02-10", { misusedOn: "2021-01-10" }, { overdueMarkUp: "50%", misuseMarkUp: "50%" });
    expect(equal.totals.overdue).toBe("15.00");
  });

  it("at the rate that overdue principal bears anyway cuts no month: only a change of the rate does", () => {
    // 50,000 overdue at 4.35 % × 1.5 from 21 January, misused from 1 February at the same: a month at 6.525 %.
    const loan = {
      principal: "50000",
      rate: { fixed: "4.35%" },
      maturesOn: "2021-01-21",
      misusedOn: "2021-02-01",
    } as const;
    const rules = { settlement: "monthly", overdueMarkUp: "50%" } as const;
    const months = { ...rules, method: "term-units", monthsCounted: "each-segment" } as const;
    const within = accrued("2021-03-20", loan, { ...months, misuseMarkUp: "50%" }).periods.slice(-2);
    expect(interestOf({ periods: within })).toStrictEqual(["271.88", "271.88"]);
    expect(within.map(({ segments }) => segments.map(({ charge }) => charge))).toStrictEqual([["overdue"], ["misuse"]]);
    // A fen of a rate more is a change: 11 days at 6.525 %, 20 at 6.52935 %; 99.6875 and 181.3708.
    const more = accrued("2021-02-20", loan, { ...months, misuseMarkUp: "50.1%" }).periods.at(-1);
    expect(more).toMatchObject({ interest: "281.06", segments: [{ rate: "6.525%" }, { rate: "6.52935%" }] });
    // Where nights are counted the name is shown from its day on, and cuts nothing that is paid.
    const nights = accrued("2021-02-20", loan, { ...rules, misuseMarkUp: "50%" }).periods.at(-1);
    expect(nights).toMatchObject({ interest: "280.94", segments: [{ charge: "overdue" }, { charge: "misuse" }] });
  });

  it("cuts the period in two and still rounds once", () => {
    const schedule = accrued(undefined, { misusedOn: "2021-02-01", rate: { fixed: "0.005%" } });
    // 36,000 × 0.005 % ÷ 360 = 0.005 a night: 22 nights, then 9 at twice the rate; 0.11 + 0.09.
    expect(schedule.periods).toMatchObject([
      {
        interest: "0.20",
        segments: [
          { days: 22, rate: "0.005%" },
          { days: 9, rate: "0.01%", charge: "misuse" },
        ],
      },
    ]);
  });
});

describe("rounding", () => {
  it.each([
    ["1800.00", "0.01%", "0.00"], // 0.0005
    ["18000.00", "0.01%", "0.01"], // 0.005, exactly half a fen
    ["17999.99", "0.01%", "0.00"],
  ])("%s at %s for a night: %s", (principal, fixed, interest) => {
    expect(accrued("2021-01-10", { principal, rate: { fixed } }).totals.interest).toBe(interest);
  });
});
