import { describe, expect, it } from "vitest";
import { mainlandCalendar } from "../../../src/packs/calendars/mainland.ts";
import { accrueInterest, type InterestSchedule } from "../../../src/ledger/interest/accrue-interest.ts";
import type { InterestFacts, InterestLoan, InterestTermValues } from "../../../src/ledger/interest/types.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { pbocBenchmark } from "../../../src/ledger/rates/pboc-benchmark.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { aSeries } from "../../support/builders.ts";
import { aPricedLoan, interestOf, interestTerms } from "../../support/interest-builders.ts";

/*
 * 36,000 from 2023-02-10 to 2024-02-10, 365 nights: at 10 % a night is 10.00, at 4.35 % it is 4.35. The first day of
 * the Spring Festival moves to Sunday 2024-02-18, so there are 373.
 */

const festive = (facts: Partial<InterestLoan> = {}): InterestLoan =>
  aPricedLoan({
    ...{ principal: "36000", rate: { fixed: "10%" }, paidOutOn: "2023-02-10", maturesOn: "2024-02-10" },
    ...facts,
  });

type Reading = NonNullable<InterestTermValues["maturityOnRestDay"]>;
const accrued = (
  maturityOnRestDay: Reading,
  facts: Partial<InterestLoan> = {},
  more: Partial<InterestFacts> = {},
  rules: InterestTermValues = { settlement: "at-maturity" },
): InterestSchedule =>
  accrueInterest(interestTerms({ overdueMarkUp: "50%", ...rules, maturityOnRestDay }), {
    loan: festive(facts),
    rates: [pbocBenchmark, aSeries()],
    calendar: mainlandCalendar,
    ...more,
  });

/** The total under each of the two readings. */
const both = (
  ...[facts, more, rules]: [Partial<InterestLoan>?, Partial<InterestFacts>?, InterestTermValues?]
): object => ({
  stands: accrued("stands", facts, more, rules).totals.interest,
  moves: accrued("next-working-day", facts, more, rules).totals.interest,
});

describe("the nights to the day to which a maturity moves", () => {
  it("bear interest to the fen", () => {
    expect(both()).toStrictEqual({ stands: "3650.00", moves: "3730.00" });
    // 33,333.33 × 4.60 % is 1,533.33318 a year: × 365 ÷ 360 is 1,554.6294…, × 373 ÷ 360 is 1,588.7035…
    const odd: Partial<InterestLoan> = { principal: "33333.33", rate: { fixed: "4.60%" } };
    expect(both(odd)).toStrictEqual({ stands: "1554.63", moves: "1588.70" });
    // By 365 days of a year: 1,533.33318 itself, and × 373 ÷ 365: 1,566.9404…
    const by365 = { settlement: "at-maturity", yearBase: 365 } as const;
    expect(both(odd, {}, by365)).toStrictEqual({ stands: "1533.33", moves: "1566.94" });
  });

  it("are rounded with the rest of their period, half up", () => {
    // Friday to Saturday, moved to Monday: one night of 2.175, or three: 6.525.
    const short = {
      principal: "18000",
      rate: { fixed: "4.35%" },
      paidOutOn: "2024-03-08",
      maturesOn: "2024-03-09",
    } as const;
    expect(both(short)).toStrictEqual({ stands: "2.18", moves: "6.53" });
  });

  it("lengthen the last period, and no other", () => {
    // From 2023-12-21: 11 + 31 + 9 nights, or 11 + 31 + 17. 1,533.33318 × 51 ÷ 360 and × 59 ÷ 360.
    const odd: Partial<InterestLoan> = { principal: "33333.33", rate: { fixed: "4.60%" } };
    const stands = accrued("stands", odd, {}, {});
    const moves = accrued("next-working-day", odd, {}, {});
    expect(interestOf(stands).at(-1)).toBe("217.22");
    expect(interestOf(moves).at(-1)).toBe("251.30");
    expect(moves.periods.at(-1)).toMatchObject({ from: "2023-12-21", through: "2024-02-17", days: 59 });
    expect(moves.periods.slice(0, -1)).toStrictEqual(stands.periods.slice(0, -1));
  });

  it("over a settlement day make one period more", () => {
    // To Saturday the 20th of January: no night after it; to Monday the 22nd: those of the 20th and the 21st.
    const facts = { paidOutOn: "2023-10-20", maturesOn: "2024-01-20" };
    const monthly = { settlement: "monthly" } as const;
    expect(interestOf(accrued("stands", facts, {}, monthly))).toStrictEqual(["10.00", "310.00", "300.00", "300.00"]);
    expect(interestOf(accrued("next-working-day", facts, {}, monthly))).toStrictEqual([
      ...["10.00", "310.00", "300.00", "310.00", "10.00"],
    ]);
  });

  it("are odd days under term-units: 12 months, and 8 days", () => {
    const units = { settlement: "at-maturity", method: "term-units" } as const;
    expect(both({}, {}, units)).toStrictEqual({ stands: "3600.00", moves: "3680.00" });
  });

  it("follow the balance: what is repaid on a rest day bears nothing from then on", () => {
    // Two nights of 10.00 and six of 5.00.
    const repayments = [{ day: "2024-02-12", amount: "18000" }];
    expect(accrued("next-working-day", { repayments })).toMatchObject({
      ...{ totals: { ordinary: "3700.00", overdue: "0.00" }, unpaid: "18000.00" },
    });
    const all = [{ day: "2024-02-18", amount: "36000" }];
    expect(accrued("next-working-day", { repayments: all })).toMatchObject({
      ...{ totals: { interest: "3730.00" }, unpaid: "0.00" },
    });
  });

  it("are none where the maturity is a working day", () => {
    const facts = { maturesOn: "2024-02-09" };
    expect(both(facts)).toStrictEqual({ stands: "3640.00", moves: "3640.00" });
    const moves = accrued("next-working-day", facts);
    expect(moves).not.toHaveProperty("movedFrom");
    expect(moves.basis.maturity).toStrictEqual([]);
  });
});

describe("overdue interest", () => {
  it.each([
    ["2024-02-09", "3650.00", "0.00", "3650.00", "0.00"],
    ["2024-02-10", "3650.00", "15.00", "3660.00", "0.00"],
    ["2024-02-17", "3650.00", "120.00", "3730.00", "0.00"],
    ["2024-02-18", "3650.00", "135.00", "3730.00", "15.00"],
    ["2024-02-19", "3650.00", "150.00", "3730.00", "30.00"],
  ])("begins with the night of the day to which it moves: through %s", (through, ordinary, overdue, moved, late) => {
    expect(accrued("stands", {}, { through }).totals).toMatchObject({ ordinary, overdue });
    const schedule = accrued("next-working-day", {}, { through });
    expect(schedule.totals).toMatchObject({ ordinary: moved, overdue: late });
  });

  it("is not charged for the nights between, which are of the contract", () => {
    const { periods } = accrued("next-working-day", {}, { through: "2024-02-18" });
    const charges = periods.flatMap((p) => p.segments.map((s) => `${s.from} ${s.through} ${s.rate} ${s.charge}`));
    expect(charges).toStrictEqual(["2023-02-10 2024-02-17 10.00% contract", "2024-02-18 2024-02-18 15.00% overdue"]);
  });
});

describe("an extension", () => {
  it("begins on the maturity as written: extended, nothing falls due on it and it does not move", () => {
    // 12 months at 4.35 % and from then on, 18 months in all, 4.75 %: 365 and 184 nights.
    const facts: Partial<InterestLoan> = {
      rate: { series: "pboc-benchmark", reset: "contract" },
      extensions: [{ agreedOn: "2024-01-20", maturesOn: "2024-08-12" }],
    };
    expect(both(facts)).toStrictEqual({ stands: "2461.75", moves: "2461.75" });
    const { periods, ...moves } = accrued("next-working-day", facts);
    expect(moves.maturesOn).toBe("2024-08-12");
    expect(moves).not.toHaveProperty("movedFrom");
    expect(periods[0]?.segments.map((s) => [s.from, s.days, s.rate])).toStrictEqual([
      ["2023-02-10", 365, "4.35%"],
      ["2024-02-10", 184, "4.75%"],
    ]);
  });

  it("moves as well", () => {
    // To Saturday 2024-08-10, moved to the 12th.
    const schedule = accrued("next-working-day", { extensions: [{ agreedOn: "2024-01-20", maturesOn: "2024-08-10" }] });
    expect(schedule).toMatchObject({ maturesOn: "2024-08-12", movedFrom: "2024-08-10" });
    expect(schedule.totals.interest).toBe("5490.00"); // 373 + 176 nights
    expect(schedule.basis.maturity).toContainEqual({ by: "published", article: "holiday-notices#2024" });
  });
});

describe("what a schedule rests on", () => {
  it("is the term, the law and the notice of the year", () => {
    const moves = accrued("next-working-day");
    expect(moves).toMatchObject({ maturesOn: "2024-02-18", movedFrom: "2024-02-10" });
    expect(moves.basis.maturity).toStrictEqual([
      { by: "article", term: "maturityOnRestDay", article: "our-rules#1" },
      { by: "law", article: "civil-code#203" },
      { by: "published", article: "holiday-notices#2024" },
    ]);
    const stands = accrued("stands");
    expect(stands.maturesOn).toBe("2024-02-10");
    expect(stands).not.toHaveProperty("movedFrom");
    expect(stands.basis.maturity).toStrictEqual([]);
  });

  it("is reported as it was chosen", () => {
    const terms = adjustTerms(changge2017.interest, { maturityOnRestDay: "stands" });
    const facts = {
      loan: festive({ product: "registered-household" }),
      rates: [pbocBenchmark],
      calendar: mainlandCalendar,
    };
    expect(accrueInterest(terms, facts).readings).toContainEqual({
      ...{ id: "loan/maturity-on-rest-day", chosen: "stands" },
    });
    const byCaller = adjustTerms(changge2017.interest, { maturityOnRestDay: "next-working-day" });
    expect(accrueInterest(byCaller, facts).basis.maturity[0]).toStrictEqual({
      by: "caller",
      term: "maturityOnRestDay",
    });
    expect(accrueInterest(changge2017.interest, facts).readings).toContainEqual({
      ...{ id: "loan/maturity-on-rest-day", chosen: "next-working-day" },
    });
  });
});
