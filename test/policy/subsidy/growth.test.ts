import { describe, expect, it } from "vitest";
import { readInterest } from "../../../src/ledger/interest/read-interest.ts";
import { lay } from "../../../src/kernel/kind.ts";
import { interestRules } from "../../../src/ledger/interest/prepare.ts";
import { computeSubsidy } from "../../../src/policy/subsidy/compute-subsidy.ts";
import { overdueSteps } from "../../../src/ledger/loan/overdue-steps.ts";
import { shareRoom } from "../../../src/policy/subsidy/room.ts";
import { sharesApart, subsidyTermsKind } from "../../../src/policy/subsidy/terms.ts";
import type { SubsidyShare } from "../../../src/policy/subsidy/types.ts";
import { countReads, growthOf, LINEAR } from "../../support/count-reads.ts";
import { daysAfter } from "../../support/diary.ts";
import { aPricedLoan, subsidyTerms } from "../../support/interest-builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { codesOf } from "../../support/refusal.ts";

/** Loans of one household that all run in the summer of 2020, a day apart, each repaid in twelve parts. */
const loansOf = (size: number): readonly ReturnType<typeof aPricedLoan>[] =>
  Array.from({ length: size }, (_, i) => {
    const paidOutOn = daysAfter("2018-01-01", i);
    return aPricedLoan({
      ...{ id: `L${String(i)}`, principal: "1200", paidOutOn, maturesOn: daysAfter(paidOutOn, 1000) },
      repayments: Array.from({ length: 12 }, (__, n) => ({ day: daysAfter(paidOutOn, 60 * (n + 1)), amount: "100" })),
    });
  });

describe("the work for a household", () => {
  it.each([
    ["under a cap", 5_000_000, false, false],
    ["under a cap that loans past maturity take", 5_000_000, false, true],
    ["without a cap", Infinity, false, false],
    ["under a cap that takes whole loans only", 5_000_000, true, false],
    ["under a cap of whole loans that loans past maturity take", 5_000_000, true, true],
    ["under no cap, whole loans only", Infinity, true, false],
  ])("grows with its loans, %s", (_, capFen, wholeLoansOnly, roomWhileUnpaid) => {
    const t = interestRules(lay(subsidyTermsKind, subsidyTerms()));
    const growth = growthOf(20, (size) => {
      const slots = loansOf(size).map((loan) => readInterest(loan, {}, t, "facts"));
      const taking = slots.map((of) => ({ slots: of, overdue: overdueSteps(of.book), lapsed: [] }));
      const { counted, reads } = countReads(taking);
      const steps = shareRoom(counted, {
        ...{ capFen, wholeLoansOnly, roomWhileUnpaid, roomNeedsRight: false },
        ...{ wholeLoanByBalance: false, wholeLoanTakesRoom: false },
      });
      expect(steps.flat().length).toBeGreaterThan(size);
      return reads();
    });
    expect(Math.max(...growth)).toBeLessThan(LINEAR);
  });

  it.each([
    ["that do not overlap", 1],
    ["that do", 2],
  ])("grows with the rows of its shares, %s", (_, nights) => {
    const growth = growthOf(20, (size) => {
      const subsidyShares = Array.from({ length: size }, (__, i): SubsidyShare => ({
        ...{ product: "old", share: i % 2 === 0 ? "1%" : "2%" },
        ...{ from: daysAfter("2018-01-01", 2 * i), through: daysAfter("2018-01-01", 2 * i + nights) },
      }));
      const { counted, reads } = countReads(subsidyShares);
      expect(sharesApart(counted)).toHaveLength(nights > 1 ? size - 1 : 0);
      return reads();
    });
    expect(Math.max(...growth)).toBeLessThan(LINEAR);
  });
});

describe("rows of shares that overlap", () => {
  it("are found in any order, each that meets one before it", () => {
    const issuesOf = (...rows: readonly (readonly [product: string | undefined, from: number, through: number])[]) => {
      const day = (n: number): string => daysAfter("2018-01-01", n);
      const subsidyShares = rows.map(([product, from, through]): SubsidyShare => ({
        ...(product === undefined ? {} : { product }),
        ...{ from: day(from), through: day(through), share: "50%" },
      }));
      const call = (): unknown => computeSubsidy(subsidyTerms({ subsidyShares }), { loans: [aPricedLoan()] });
      return codesOf(call).length === 0 ? [] : issuesOfCall(call).map((issue) => issue.slice(-3));
    };
    expect(issuesOf(["a", 20, 29], ["a", 0, 9], ["a", 10, 19])).toStrictEqual([]);
    expect(issuesOf(["a", 20, 29], ["a", 0, 9], ["a", 9, 20], ["b", 0, 99])).toStrictEqual(["[2]"]);
    expect(issuesOf(["a", 0, 9], ["b", 0, 9], [undefined, 9, 9], [undefined, 10, 10])).toStrictEqual(["[2]"]);
    expect(issuesOf([undefined, 5, 5], ["a", 0, 9], ["b", 0, 9], ["a", 0, 0])).toStrictEqual(["[1]", "[2]", "[3]"]);
  });
});
