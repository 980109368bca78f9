import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accrueInterest, type InterestSchedule } from "../../../src/ledger/interest/accrue-interest.ts";
import type { InterestLoan } from "../../../src/ledger/interest/types.ts";
import { daysAfter, nightsBetween } from "../../support/diary.ts";
import { fenIn, yuan } from "../../support/exact.ts";
import { asNightly, interestTerms, reduced } from "../../support/interest-builders.ts";
import { ledgerOf, lowest, nightlyInterest, numberOf, repaidBy } from "../../support/night-by-night.ts";
import { anyPricedLoan, anyWay } from "./any-priced-loan.ts";

const total = (amounts: readonly string[]): string => yuan(amounts.reduce((sum, amount) => sum + fenIn(amount), 0n));

/** The exact interest of all periods together, in lowest terms. */
function exactTotal({ periods }: InterestSchedule): string {
  return sumOf(periods.map(({ exact }) => reduced(exact)));
}

function sumOf(fractions: readonly string[]): string {
  const [numerator, divisor] = fractions
    .map((fraction) => fraction.split("/").map(BigInt))
    .reduce<readonly [bigint, bigint]>(([a, b], [c = 0n, d = 1n]) => [a * d + c * b, b * d], [0n, 1n]);
  return lowest(numerator, divisor);
}

/** What is still owed of a loan on a day, as a loan of its own. */
function restFrom(loan: InterestLoan, day: string, maturesOn: string): InterestLoan | undefined {
  const { principal, repaid } = ledgerOf(loan);
  const left = principal - repaidBy(repaid, numberOf(day));
  if (left === 0n || day >= maturesOn) return undefined;
  return {
    ...loan,
    ...{ principal: yuan(left), contractOn: day, paidOutOn: day, maturesOn, extensions: [] },
    repayments: loan.repayments.filter((repayment) => repayment.day > day),
    ...(loan.misusedOn === undefined ? {} : { misusedOn: loan.misusedOn < day ? day : loan.misusedOn }),
  };
}

describe("the interest of a loan", () => {
  it("for every loan and way to count, is what counting night by night gives", () => {
    fc.assert(
      fc.property(anyPricedLoan, anyWay, ({ loan, ...world }, { rules, terms }) => {
        const schedule = accrueInterest(terms, { loan, ...world });
        expect(schedule.periods.map(asNightly)).toStrictEqual(nightlyInterest(loan, world, rules));
      }),
      { numRuns: 2_000 },
    );
  });

  it("always adds up: lines to totals, segments to periods, principal to what is unpaid", () => {
    fc.assert(
      fc.property(anyPricedLoan, anyWay, ({ loan, ...world }, { terms }) => {
        const { periods, totals, unpaid, maturesOn } = accrueInterest(terms, { loan, ...world });
        const of = (kind: string): string => total(periods.filter((p) => p.kind === kind).map((p) => p.interest));
        expect(totals).toStrictEqual({
          ordinary: of("ordinary"),
          overdue: of("overdue"),
          interest: total(periods.map((p) => p.interest)),
        });
        periods.forEach((period, i) => {
          expect(period.days).toBe(nightsBetween(period.from, period.through) + 1);
          expect(period.segments.map(({ from }) => from)).toStrictEqual([
            period.from,
            ...period.segments.slice(0, -1).map(({ through }) => daysAfter(through, 1)),
          ]);
          expect(period.from).toBe(daysAfter(periods[i - 1]?.through ?? daysAfter(loan.paidOutOn, -1), 1));
          expect(period.kind).toBe(period.from < maturesOn ? "ordinary" : "overdue");
        });
        const { principal, repaid } = ledgerOf(loan);
        const last = world.through ?? maturesOn;
        if (last >= loan.paidOutOn) expect(unpaid).toBe(yuan(principal - repaidBy(repaid, numberOf(last))));
      }),
    );
  });

  it("for every loan, cutting its periods elsewhere changes no exact sum of daily balances", () => {
    fc.assert(
      fc.property(anyPricedLoan, fc.constantFrom(360 as const, 365 as const), ({ loan, ...world }, yearBase) => {
        const sums = (["at-maturity", "yearly", "quarterly", "monthly"] as const).map((settlement) =>
          exactTotal(accrueInterest(interestTerms({ settlement, yearBase }), { loan, ...world })),
        );
        expect(new Set(sums).size).toBe(1);
      }),
    );
  });

  it("for every day, what is counted through it and a loan of the rest from the next day on make the whole", () => {
    fc.assert(
      fc.property(anyPricedLoan, fc.integer({ min: 0, max: 1_000 }), ({ loan, through }, after) => {
        const fixed = { ...loan, rate: { fixed: "4.35%" } };
        const maturesOn = loan.extensions.at(-1)?.maturesOn ?? loan.maturesOn;
        const last = through ?? daysAfter(maturesOn, 10);
        const cut = daysAfter(loan.paidOutOn, after % nightsBetween(loan.paidOutOn, maturesOn));
        const rest = restFrom(fixed, daysAfter(cut, 1), maturesOn);
        fc.pre(rest !== undefined && cut < last);
        const exactThrough = (of: InterestLoan, day: string): string =>
          exactTotal(accrueInterest(interestTerms(), { loan: of, through: day }));
        expect(sumOf([exactThrough(fixed, cut), exactThrough(rest, last)])).toBe(exactThrough(fixed, last));
      }),
    );
  });

  it("never depends on the order in which repayments and series are handed in", () => {
    fc.assert(
      fc.property(anyPricedLoan, anyWay, ({ loan, rates, ...through }, { terms }) => {
        const turned = { ...loan, repayments: loan.repayments.toReversed() };
        expect(accrueInterest(terms, { loan: turned, rates: rates.toReversed(), ...through })).toStrictEqual(
          accrueInterest(terms, { loan, rates, ...through }),
        );
      }),
    );
  });

  it("always survives JSON, leaves its input alone and answers twice the same", () => {
    fc.assert(
      fc.property(anyPricedLoan, anyWay, (facts, { terms }) => {
        const before = JSON.stringify(facts);
        const schedule = accrueInterest(terms, facts);
        expect(JSON.stringify(facts)).toBe(before);
        expect(JSON.parse(JSON.stringify(schedule))).toStrictEqual(schedule);
        expect(JSON.stringify(accrueInterest(terms, facts))).toBe(JSON.stringify(schedule));
      }),
    );
  });
});
