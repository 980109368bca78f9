import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computeOperatorSubsidy } from "../../../src/policy/subsidy/compute-operator-subsidy.ts";
import { reclaimOperatorSubsidy } from "../../../src/policy/subsidy/reclaim-operator-subsidy.ts";
import type { OperatorSubsidyTermValues } from "../../../src/policy/subsidy/types.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { anyPricedLoan, EVERY_WAY } from "../../ledger/interest/any-priced-loan.ts";
import { daysAfter } from "../../support/diary.ts";
import { fenIn } from "../../support/exact.ts";
import { operatorTerms, reduced } from "../../support/interest-builders.ts";
import { nightlyOperatorSubsidy } from "./operator-by-night.ts";

const rulesOf = (i: number, way: (typeof EVERY_WAY)[number]): OperatorSubsidyTermValues => ({
  ...way,
  operatorRate: i % 3 === 0 ? "2%" : "3.1416%",
  amountPerHousehold: i % 2 === 0 ? "200000" : "333.33",
  tooFewHouseholds: i % 4 < 2 ? "refuse" : "matching-amount",
  operatorCounting: i % 5 < 3 ? "months-over-12" : "actual-days",
  lossOfRight: [
    { ground: "misuse", from: i % 7 < 4 ? "event" : "start" },
    { ground: "false-data", from: i % 2 === 0 ? "event" : "start" },
  ],
});
const anyRules = fc.constantFrom(
  ...EVERY_WAY.map((way, i) => {
    const rules = rulesOf(i, way);
    return { rules, terms: adjustTerms(operatorTerms(), rules) };
  }),
);
const households = fc.oneof(fc.nat(3), fc.nat(1_000), fc.constant(999_999_999));

describe("the subsidy of an operator", () => {
  it("for every loan and rules, is what counting night by night gives", () => {
    fc.assert(
      fc.property(anyPricedLoan, anyRules, households, ({ loan, ...world }, { rules, terms }, householdsCarried) => {
        const { periods } = computeOperatorSubsidy(terms, { loan, ...world, householdsCarried });
        expect(
          periods.map(({ from, through, exact, subsidy }) => ({ from, through, exact: reduced(exact), subsidy })),
        ).toStrictEqual(nightlyOperatorSubsidy(loan, householdsCarried, world, rules));
      }),
      { numRuns: 400 },
    );
  });

  it("never leaves more than was paid, and exactly what is due without the loss comes to nothing", () => {
    fc.assert(
      fc.property(anyPricedLoan, anyRules, fc.nat(800), ({ loan, ...world }, { rules, terms }, after) => {
        const facts = { loan, ...world, householdsCarried: 999_999_999 };
        const loss = { loan: loan.id, ground: "false-data", on: daysAfter(loan.paidOutOn, after) } as const;
        const paid = computeOperatorSubsidy(terms, facts).periods.map(({ from, through, subsidy }) => ({
          ...{ from, through, amount: subsidy },
        }));
        const { lines } = reclaimOperatorSubsidy(terms, { ...facts, paid, loss });
        const due = nightlyOperatorSubsidy(loan, facts.householdsCarried, world, rules, loss);
        expect(lines.map((line) => line.state === "known" && line.entitled)).toStrictEqual(due.map((p) => p.subsidy));
        for (const line of lines) {
          if (line.state !== "known") throw new Error("an operator's share is always known");
          expect(fenIn(line.entitled) + fenIn(line.reclaim) - fenIn(line.underpaid)).toBe(fenIn(line.paid));
        }
      }),
    );
  });

  it("always survives JSON, leaves its input alone and answers twice the same", () => {
    fc.assert(
      fc.property(anyPricedLoan, anyRules, households, (given, { terms }, householdsCarried) => {
        const facts = { ...given, householdsCarried };
        const before = JSON.stringify(facts);
        const result = computeOperatorSubsidy(terms, facts);
        expect(JSON.stringify(facts)).toBe(before);
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
        expect(computeOperatorSubsidy(terms, facts)).toStrictEqual(result);
      }),
    );
  });
});
