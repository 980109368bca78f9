import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePolicies, type PolicyComparison } from "../../../src/book/cost/compare-policies.ts";
import type { PolicyBook } from "../../../src/book/cost/types.ts";
import { lpr } from "../../../src/ledger/rates/lpr.ts";
import type { InterestLoan } from "../../../src/ledger/interest/types.ts";
import type { SubsidyTerms, SubsidyTermValues } from "../../../src/policy/subsidy/types.ts";
import { aPricedLoan, subsidyTerms } from "../../support/interest-builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { unchecked } from "../../support/builders.ts";

/*
 * 50,000 at 3.6 % is 5.00 a night; from 2022-03-10 to 2023-03-10, settled on the 20th of each quarter's last month, there
 * are 286 nights to 2022-12-20 and 79 after it.
 */

const year = { paidOutOn: "2022-03-10", contractOn: "2022-03-10", maturesOn: "2023-03-10" };
const loan = (of: Partial<InterestLoan> = {}): InterestLoan =>
  aPricedLoan({ ...year, ...{ principal: "50000", rate: { fixed: "3.6%" }, lender: "农商行" }, ...of });
const compared = (
  first: SubsidyTermValues,
  second: SubsidyTermValues,
  loans: readonly InterestLoan[],
  more: Partial<PolicyBook> = {},
): PolicyComparison =>
  comparePolicies(
    subsidyTerms({ settlement: "quarterly", ...first }),
    subsidyTerms({ settlement: "quarterly", ...second }),
    {
      loans,
      ...more,
    },
  );
const WHOLE = { subsidyShares: [{ share: "100%" }] } as const;
const PART = { subsidyShares: [{ share: "70%" }] } as const;

describe("the same book under two policies", () => {
  it("says what a lower share saves, year by year", () => {
    const { total, byYear, households, counts } = compared(WHOLE, PART, [loan()]);
    expect(total).toStrictEqual({ first: "1825.00", second: "1277.50", difference: "-547.50" });
    expect(byYear).toStrictEqual([
      { name: "2022", first: "1430.00", second: "1001.00", difference: "-429.00" },
      { name: "2023", first: "395.00", second: "276.50", difference: "-118.50" },
    ]);
    expect(households).toStrictEqual([
      { household: "H1", first: "1825.00", second: "1277.50", difference: "-547.50", effect: "loses" },
    ]);
    expect(counts).toStrictEqual({ gains: 0, loses: 1, same: 0, leftOut: 0 });
  });

  it("says whom a higher cap serves, by lender and region", () => {
    const loans = [
      loan({ id: "L1", region: "甲乡" }),
      loan({ id: "L2", lender: "邮储行", region: "乙乡", contractOn: "2022-03-09" }),
      loan({ id: "L3", household: "H2", principal: "20000" }), // 2.00 a night: 730.00
    ];
    // The contract of the day before comes first: L2 takes the room of 50,000.
    const { total, byLender, byRegion, households } = compared(
      { ...WHOLE, subsidyCap: "50000" },
      { ...WHOLE, subsidyCap: "100000" },
      loans,
    );
    expect(total).toStrictEqual({ first: "2555.00", second: "4380.00", difference: "1825.00" });
    expect(byLender).toStrictEqual([
      { name: "农商行", first: "730.00", second: "2555.00", difference: "1825.00" },
      { name: "邮储行", first: "1825.00", second: "1825.00", difference: "0.00" },
    ]);
    expect(byRegion).toStrictEqual([
      { name: "乙乡", first: "1825.00", second: "1825.00", difference: "0.00" },
      { name: "甲乡", first: "0.00", second: "1825.00", difference: "1825.00" },
      { name: null, first: "730.00", second: "730.00", difference: "0.00" },
    ]);
    expect(households.map(({ household, effect }) => [household, effect])).toStrictEqual([
      ["H1", "gains"],
      ["H2", "same"],
    ]);
  });

  it("keeps out of every sum whom it cannot tell, and says why", () => {
    const loans = [
      loan({ id: "L1" }),
      loan({ id: "L2", household: "H2", rate: { series: "lpr", reset: "contract" } }),
      loan({ id: "L3", household: "H3", product: "old" }),
    ];
    const onlyNew = { subsidyShares: [{ share: "100%", product: "new" }] } as const;
    const { total, counts, leftOut } = compared(
      onlyNew,
      WHOLE,
      loans.map((l, i) => (i === 0 ? { ...l, product: "new" } : l)),
    );
    expect(total.first).toBe("1825.00");
    expect(counts).toStrictEqual({ gains: 0, loses: 0, same: 1, leftOut: 2 });
    expect(leftOut.map(({ household, under, because }) => [household, under, because])).toStrictEqual([
      ["H2", "first", "refused"],
      ["H2", "second", "refused"],
      ["H3", "first", "undetermined"],
    ]);
    const [refused] = leftOut;
    expect(refused?.because === "refused" ? refused.issues.map(({ path }) => path) : []).toStrictEqual([
      "book.loans[1].rate.series",
    ]);
    const told = compared(WHOLE, WHOLE, loans, { rates: [lpr] });
    expect(told.counts.leftOut).toBe(0);
  });

  it("cites what each policy rests on, and warns of what neither checks, once", () => {
    const { basis, warnings } = compared(WHOLE, { ...PART, subsidyCap: "50000" }, [loan()]);
    expect(basis.first.filter(({ by }) => by === "article").map((of) => "term" in of && of.term)).toStrictEqual([
      "subsidyShares",
    ]);
    expect(basis.second.filter(({ by }) => by === "article").map((of) => "term" in of && of.term)).toStrictEqual([
      ...["subsidyCap", "subsidyShares"],
    ]);
    // No calendar is handed in; both sides say so of the same loan.
    expect(warnings).toStrictEqual([{ code: "rest-day-not-checked", loan: "L1", maturesOn: "2023-03-10" }]);
  });

  it("names those whose right changes", () => {
    const until2025 = {
      ...subsidyTerms(WHOLE),
      inForce: { from: "2021-03-04", through: "2025-12-31", sources: [] },
    } as const;
    const { rights, counts } = comparePolicies(until2025, subsidyTerms(WHOLE), {
      loans: [loan({ contractOn: "2026-01-05", paidOutOn: "2026-01-05", maturesOn: "2027-01-05" })],
    });
    expect(rights).toStrictEqual([{ household: "H1", first: "open", second: "yes" }]);
    expect(counts.same).toBe(1);
  });

  it("refuses what is wrong with either policy and with the book at once", () => {
    const none = { ...subsidyTerms(), stated: {}, caller: {} };
    expect(
      issuesOfCall(() => comparePolicies(unchecked<SubsidyTerms>(none), unchecked<SubsidyTerms>(none), { loans: [] })),
    ).toStrictEqual(["missing at first.subsidyShares", "empty at book.loans", "missing at second.subsidyShares"]);
  });
});

describe("the laws of a comparison", () => {
  const aLoan = fc.record({
    household: fc.constantFrom("H1", "H2", "H3"),
    lender: fc.constantFrom("甲行", "乙行"),
    region: fc.constantFrom("东乡", "西乡"),
    hundreds: fc.integer({ min: 1, max: 900 }),
    days: fc.integer({ min: 0, max: 700 }),
    months: fc.integer({ min: 1, max: 12 }),
  });
  const books = fc.array(aLoan, { minLength: 1, maxLength: 12 }).map((drawn) =>
    drawn.map(({ household, lender, region, hundreds, days, months }, i) => {
      const paidOutOn = new Date(Date.UTC(2022, 0, 4 + days)).toISOString().slice(0, 10);
      const maturesOn = new Date(Date.UTC(2022, months, 4 + days)).toISOString().slice(0, 10);
      return loan({
        ...{ id: `L${String(i)}`, household, lender, region, principal: String(hundreds * 100), order: i + 1 },
        ...{ paidOutOn, contractOn: paidOutOn, maturesOn },
      });
    }),
  );
  const fenOf = (amount: string): number => Math.round(Number(amount) * 100);
  const sum = (parts: readonly { readonly first: string; readonly second: string }[], of: "first" | "second"): number =>
    parts.reduce((all, part) => all + fenOf(part[of]), 0);

  it("of a policy with itself nothing differs", () => {
    fc.assert(
      fc.property(books, (loans) => {
        const capped = { ...PART, subsidyCap: "50000" } as const;
        const { total, byYear, households, counts } = compared(capped, capped, loans);
        for (const each of [total, ...byYear, ...households]) expect(each.difference).toBe("0.00");
        expect([counts.gains, counts.loses, counts.leftOut]).toStrictEqual([0, 0, 0]);
      }),
      { numRuns: 30 },
    );
  });

  it("parts of every kind add up to the whole, and turned round it changes its sign", () => {
    fc.assert(
      fc.property(books, (loans) => {
        const [a, b] = [{ ...WHOLE, subsidyCap: "50000" }, PART] as const;
        const there = compared(a, b, loans);
        for (const parts of [there.byYear, there.byLender, there.byRegion, there.households])
          for (const of of ["first", "second"] as const) expect(sum(parts, of)).toBe(fenOf(there.total[of]));
        const back = compared(b, a, loans);
        expect(fenOf(back.total.difference) + fenOf(there.total.difference)).toBe(0);
        expect([back.counts.gains, back.counts.loses]).toStrictEqual([there.counts.loses, there.counts.gains]);
      }),
      { numRuns: 30 },
    );
  });
});
