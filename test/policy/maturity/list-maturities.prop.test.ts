import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listMaturities, type MaturityGroup, type MaturityList } from "../../../src/policy/maturity/list-maturities.ts";
import { daysAfter, nightsBetween } from "../../support/diary.ts";
import { fenIn } from "../../support/exact.ts";
import { anyGroupings, anyListFacts } from "./any-maturity.ts";
import { listByHand } from "./maturities-by-hand.ts";
import { maturityTerms } from "./maturity-builders.ts";

const RULES = [{}, { maturityOnRestDay: "stands" }, { maturityOnRestDay: "next-working-day" }] as const;
const anyRules = fc.constantFrom(...RULES);
const parts = ({ groups, total, loans, leftOut }: MaturityList): unknown => ({ groups, total, loans, leftOut });
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describe("a list of maturities", () => {
  it("for every book of loans, is what putting one loan after the other on its pile gives", () => {
    fc.assert(
      fc.property(anyRules, anyListFacts, (rules, facts) => {
        expect(parts(listMaturities(maturityTerms(rules), facts))).toStrictEqual(listByHand(rules, facts));
      }),
      { numRuns: 400 },
    );
  });

  it("always gives the same bytes, however loans are ordered", () => {
    fc.assert(
      fc.property(anyRules, anyListFacts, (rules, facts) => {
        const terms = maturityTerms(rules);
        const turned = { ...facts, loans: facts.loans.toReversed() };
        expect(JSON.stringify(listMaturities(terms, turned))).toBe(JSON.stringify(listMaturities(terms, facts)));
      }),
    );
  });

  it("always has every loan once: in the list or left out", () => {
    fc.assert(
      fc.property(anyRules, anyListFacts, (rules, facts) => {
        const { loans, leftOut, total } = listMaturities(maturityTerms(rules), facts);
        expect(total.loans).toBe(loans.length);
        expect(loans.length + leftOut.otherDays + leftOut.repaidBefore).toBe(facts.loans.length);
        expect(new Set(loans.map(({ loan }) => loan)).size).toBe(loans.length);
      }),
    );
  });

  it("always has every listed loan in one group and no other", () => {
    fc.assert(
      fc.property(anyRules, anyListFacts, (rules, facts) => {
        const { loans, groups, by } = listMaturities(maturityTerms(rules), facts);
        for (const loan of loans) {
          const own = { month: loan.maturesOn.slice(0, 7), township: loan.region, lender: loan.lender };
          expect(groups.filter((group) => by.every((name) => group[name] === own[name]))).toHaveLength(1);
        }
      }),
    );
  });

  it("always adds up: loans, amounts and extended loans of the groups to the total", () => {
    fc.assert(
      fc.property(anyRules, anyListFacts, (rules, facts) => {
        const { groups, total } = listMaturities(maturityTerms(rules), facts);
        expect(sum(groups.map((group) => group.loans))).toBe(total.loans);
        expect(sum(groups.map((group) => group.extended))).toBe(total.extended);
        expect(groups.reduce((fen, group) => fen + fenIn(group.amount), 0n)).toBe(fenIn(total.amount));
        // A household can be in several groups, and no group has more of them than the whole.
        expect(sum(groups.map((group) => group.households))).toBeGreaterThanOrEqual(total.households);
        for (const group of groups) expect(group.households).toBeLessThanOrEqual(total.households);
      }),
    );
  });

  it("for every day that splits its span, is the list before it and the list after it", () => {
    fc.assert(
      fc.property(anyRules, anyListFacts, fc.nat({ max: 100 }), (rules, facts, place) => {
        fc.pre(facts.from < facts.through);
        const nights = nightsBetween(facts.from, facts.through);
        const day = daysAfter(facts.from, Math.floor(((nights - 1) * place) / 100));
        const whole = listMaturities(maturityTerms(rules), facts);
        const before = listMaturities(maturityTerms(rules), { ...facts, through: day });
        const after = listMaturities(maturityTerms(rules), { ...facts, from: daysAfter(day, 1) });
        expect([...before.loans, ...after.loans]).toStrictEqual(whole.loans);
        expect(before.total.loans + after.total.loans).toBe(whole.total.loans);
        expect(fenIn(before.total.amount) + fenIn(after.total.amount)).toBe(fenIn(whole.total.amount));
        expect(before.leftOut.repaidBefore + after.leftOut.repaidBefore).toBe(whole.leftOut.repaidBefore);
      }),
    );
  });

  it("for every order of the same breakdown, has the same groups", () => {
    const asText = (groups: readonly MaturityGroup[]): readonly string[] =>
      groups
        .map(({ month, township, lender, ...tally }) => JSON.stringify({ month, township, lender, tally }))
        .sort((a, b) => (a < b ? -1 : 1));
    fc.assert(
      fc.property(anyRules, anyListFacts, anyGroupings, (rules, facts, by) => {
        const terms = maturityTerms(rules);
        const there = listMaturities(terms, { ...facts, by });
        const back = listMaturities(terms, { ...facts, by: by.toReversed() });
        expect(asText(back.groups)).toStrictEqual(asText(there.groups));
        expect(back.total).toStrictEqual(there.total);
      }),
    );
  });
});
