import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accrueInterest } from "../../../src/ledger/interest/accrue-interest.ts";
import { computeSubsidy, type SubsidyStatement } from "../../../src/policy/subsidy/compute-subsidy.ts";
import type { SubsidyFacts } from "../../../src/policy/subsidy/types.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { anyHousehold, anyPercent } from "../../ledger/interest/any-priced-loan.ts";
import { daysAfter } from "../../support/diary.ts";
import { fenIn, yuan } from "../../support/exact.ts";
import { interestTerms, reduced, subsidyTerms } from "../../support/interest-builders.ts";
import { fenRead, lowest } from "../../support/night-by-night.ts";
import { anySubsidyRules } from "./any-subsidy-rules.ts";
import { asNightlySubsidy } from "./as-nightly-subsidy.ts";
import { nightlySubsidy } from "./household-by-night.ts";

const byLoan = ({ loans }: SubsidyStatement): unknown =>
  loans.map(({ loan, periods }) => ({ loan, periods: periods.map(asNightlySubsidy) }));
/** The sum of fractions, in lowest terms. */
function exactSum(fractions: readonly { readonly dividend: string; readonly divisor: string }[]): string {
  return fractions.map(reduced).reduce((sum, fraction) => addedUp(sum, fraction), "0/1");
}

function addedUp(a = "0/1", b = "0/1"): string {
  const [top = 0n, under = 1n] = a.split("/").map(BigInt);
  const [more = 0n, by = 1n] = b.split("/").map(BigInt);
  return lowest(top * by + more * under, under * by);
}
const aDay = fc.nat(2_500).map((n) => daysAfter("2013-01-01", n));

describe("the subsidy of a household", () => {
  it("for every household and rules, is what counting night by night gives", () => {
    fc.assert(
      fc.property(anyHousehold, anySubsidyRules, ({ loans, ...world }, { rules, terms }) => {
        expect(byLoan(computeSubsidy(terms, { loans, ...world }))).toStrictEqual(nightlySubsidy(loans, world, rules));
      }),
      { numRuns: 1_200 },
    );
  });

  it("is never negative, never above the interest, and with what the borrower bears always makes it up", () => {
    fc.assert(
      fc.property(anyHousehold, anySubsidyRules, ({ loans, ...world }, { terms }) => {
        const statement = computeSubsidy(terms, { loans, ...world });
        const known = statement.loans.flatMap(({ periods }) => periods.filter((p) => p.state === "known"));
        for (const { interest, subsidy, borrower, kind } of known) {
          expect(fenIn(subsidy) >= 0n && fenIn(borrower) >= 0n).toBe(true);
          expect(fenIn(subsidy) + fenIn(borrower)).toBe(fenIn(interest));
          if (kind === "overdue") expect(subsidy).toBe("0.00");
        }
        const sum = yuan(known.reduce((s, { subsidy }) => s + fenIn(subsidy), 0n));
        const { totals } = statement;
        expect(totals.state === "known" ? totals.subsidy : totals.knownSubsidy).toBe(sum);
        const interest = statement.loans.reduce((s, { totals: of }) => s + fenIn(of.interest), 0n);
        expect(fenIn(totals.interest)).toBe(interest);
        if (totals.state === "known") expect(fenIn(totals.subsidy) + fenIn(totals.borrower)).toBe(interest);
      }),
      { numRuns: 200 },
    );
  });

  it("always leaves the borrower nothing where the share is 100 %, the balance within the cap and the rate within the limit", () => {
    const terms = adjustTerms(subsidyTerms(), { subsidyCap: "50000", subsidyRateLimit: { fixed: "4.75%" } });
    const rate = anyPercent(0, 4).map((fixed) => ({ fixed }));
    const principal = fc.integer({ min: 1, max: 5_000_000 }).map((fen) => yuan(BigInt(fen)));
    fc.assert(
      fc.property(anyHousehold, rate, principal, ({ loans: [first] }, fixed, lent) => {
        fc.pre(first !== undefined);
        const { misusedOn, ...loan } = { misusedOn: undefined, ...first, rate: fixed, principal: lent, repayments: [] };
        fc.pre(misusedOn === undefined || misusedOn >= loan.maturesOn);
        const { totals, loans } = computeSubsidy(terms, { loans: [loan] });
        expect(totals).toMatchObject({ state: "known", borrower: "0.00" });
        for (const { periods } of loans)
          expect(periods.every((p) => p.state === "known" && p.borrower === "0.00")).toBe(true);
      }),
    );
  });

  it("never takes more than the cap on any night, over all loans together", () => {
    fc.assert(
      fc.property(anyHousehold, anySubsidyRules, ({ loans, ...world }, { rules, terms }) => {
        fc.pre(rules.subsidyCap !== undefined);
        const segments = computeSubsidy(terms, { loans, ...world }).loans.flatMap(({ periods }) =>
          periods.flatMap((p) => p.segments),
        );
        for (const { from: night } of segments) {
          const tonight = segments.filter((s) => s.from <= night && night <= s.through);
          const taken = tonight.reduce((sum, s) => sum + fenIn(s.subsidised), 0n);
          expect(taken <= fenRead(rules.subsidyCap)).toBe(true);
        }
      }),
    );
  });

  it("is never lowered by a higher cap", () => {
    const capped = (cap: number, facts: SubsidyFacts): readonly bigint[] =>
      computeSubsidy(subsidyTerms({ subsidyCap: cap / 100 }), facts).loans.map(({ totals }) =>
        fenIn(totals.state === "known" ? totals.subsidy : "-1.00"),
      );
    fc.assert(
      fc.property(anyHousehold, fc.integer({ min: 1, max: 8_000_000 }), fc.nat(100_000), (facts, cap, more) => {
        const lower = capped(cap, facts);
        const higher = capped(cap + more, facts);
        expect(higher.every((fen, i) => fen >= (lower[i] ?? 0n))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("for every day, a share that is cut after it changes no earlier line", () => {
    fc.assert(
      fc.property(anyHousehold, aDay, anyPercent(0, 100, 4), (facts, day, share) => {
        const before = computeSubsidy(subsidyTerms({ settlement: "monthly" }), facts);
        const shares = [{ through: day, share: "100%" } as const, { from: daysAfter(day, 1), share }];
        const after = computeSubsidy(subsidyTerms({ settlement: "monthly", subsidyShares: shares }), facts);
        const upTo = ({ loans }: SubsidyStatement): unknown =>
          loans.map(({ periods }) => periods.filter(({ through }) => through <= day).map(asNightlySubsidy));
        expect(upTo(after)).toStrictEqual(upTo(before));
      }),
      { numRuns: 60 },
    );
  });

  it("for every day, a share that is cut on it changes no exact interest of daily balances", () => {
    fc.assert(
      fc.property(anyHousehold, aDay, anyPercent(0, 99), ({ loans, ...world }, day, share) => {
        const shares = [{ through: day, share: "100%" } as const, { from: daysAfter(day, 1), share }];
        const statement = computeSubsidy(subsidyTerms({ subsidyShares: shares, subsidyCap: "20000" }), {
          loans,
          ...world,
        });
        for (const loan of loans) {
          const cut = statement.loans.find(({ loan: id }) => id === loan.id)?.periods ?? [];
          const whole = accrueInterest(interestTerms(), { loan, ...world }).periods;
          expect(cut.map(({ exact, interest }) => [reduced(exact), interest])).toStrictEqual(
            whole.map(({ exact, interest }) => [reduced(exact), interest]),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it("of an earlier loan never changes with a later one beside it", () => {
    fc.assert(
      fc.property(anyHousehold, anySubsidyRules, ({ loans, ...world }, { terms }) => {
        // Who is last to take room is told by the day of pay-out and the order of contracts, not by the place in a result.
        const inOrder = loans.toSorted((a, b) =>
          a.paidOutOn === b.paidOutOn ? (a.order ?? 0) - (b.order ?? 0) : a.paidOutOn < b.paidOutOn ? -1 : 1,
        );
        const last = inOrder.at(-1)?.id;
        const without = loans.filter(({ id }) => id !== last);
        fc.pre(without.length > 0);
        const figures = (of: typeof loans): unknown =>
          computeSubsidy(terms, { loans: of, ...world })
            .loans.filter(({ loan }) => loan !== last)
            .map(({ loan, periods, totals }) => ({ loan, periods, totals }));
        expect(figures(without)).toStrictEqual(figures(loans));
      }),
    );
  });

  it("never depends on the order in which loans, repayments and series are handed in", () => {
    fc.assert(
      fc.property(anyHousehold, anySubsidyRules, ({ loans, rates, ...world }, { terms }) => {
        const turned = loans.toReversed().map((loan) => ({ ...loan, repayments: loan.repayments.toReversed() }));
        const { missing, ...statement } = computeSubsidy(terms, { loans, rates, ...world });
        const { missing: other, ...same } = computeSubsidy(terms, {
          loans: turned,
          rates: rates.toReversed(),
          ...world,
        });
        expect(same).toStrictEqual(statement);
        expect(other).toHaveLength(missing.length); // each names its loan by its place
      }),
    );
  });

  it("never depends on what the loans are called", () => {
    fc.assert(
      fc.property(anyHousehold, anySubsidyRules, ({ loans, ...world }, { terms }) => {
        const renamed = loans.map((loan, i) => ({ ...loan, id: `N${String(loans.length - i)}` }));
        // The order of writing goes by them, so loans are told by their place among the facts.
        const figures = (of: typeof loans): unknown => {
          const { loans: written, totals } = computeSubsidy(terms, { loans: of, ...world });
          const byId = new Map(written.map(({ loan, ...figure }) => [loan, figure]));
          return [totals, of.map(({ id }) => byId.get(id))];
        };
        expect(figures(renamed)).toStrictEqual(figures(loans));
      }),
    );
  });

  it("of adjoining windows adds up to the whole before rounding", () => {
    const rate = anyPercent(0, 20).map((fixed) => ({ fixed }));
    fc.assert(
      fc.property(anyHousehold, anySubsidyRules, rate, aDay, ({ loans, ...world }, { terms }, fixed, cut) => {
        const own = loans.map((loan) => ({ ...loan, rate: fixed }));
        const sums = (window: object): readonly string[] =>
          computeSubsidy(terms, { loans: own, ...world, ...window }).loans.map(({ periods }) =>
            exactSum(periods.map((p) => (p.state === "known" ? p.subsidyExact : p.exact))),
          );
        fc.pre(world.through === undefined || cut <= world.through);
        const whole = computeSubsidy(terms, { loans: own, ...world });
        fc.pre(whole.totals.state === "known" && terms.caller.monthsCounted !== "each-segment");
        const through = world.through ?? "2034-12-31";
        const [before, after] = [sums({ through: cut }), sums({ from: daysAfter(cut, 1), through })];
        const all = sums({ through });
        expect(all.map((sum, i) => sum === addedUp(before[i], after[i]))).toStrictEqual(all.map(() => true));
      }),
      { numRuns: 200 },
    );
  });

  it("never depends on the order of the rows of the share table", () => {
    fc.assert(
      fc.property(anyHousehold, anySubsidyRules, (facts, { rules, terms }) => {
        const turned = adjustTerms(terms, { subsidyShares: (rules.subsidyShares ?? []).toReversed() });
        expect(computeSubsidy(turned, facts).loans).toStrictEqual(computeSubsidy(terms, facts).loans);
      }),
      { numRuns: 60 },
    );
  });

  it("always survives JSON, leaves its input alone and answers twice the same", () => {
    fc.assert(
      fc.property(anyHousehold, anySubsidyRules, (facts, { terms }) => {
        const before = JSON.stringify(facts);
        const statement = computeSubsidy(terms, facts);
        expect(JSON.stringify(facts)).toBe(before);
        expect(JSON.parse(JSON.stringify(statement))).toStrictEqual(statement);
        expect(JSON.stringify(computeSubsidy(terms, facts))).toBe(JSON.stringify(statement));
      }),
    );
  });
});
