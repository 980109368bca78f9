import { describe, expect, it } from "vitest";
import { drawsOf } from "../../support/random.ts";
import { seedWithin } from "../../support/seed.mjs";
import { plus, ZERO } from "./fraction.ts";
import { interestLines, onlyOutcome, ordersOf, outcomeOf, shareRoom, withReplaced } from "./household.ts";
import { total } from "./nights.ts";
import { type Case, randomCase } from "./random-household.ts";
import { loansOf, rulesOf, windowOf } from "./told.ts";

/*
 * What must hold of the second program itself, whatever the household.
 */

const seed = seedWithin(Number(process.env["FC_SEED"]), "laws of nights");
const cases: readonly Case[] = Array.from({ length: 60 }, (_, i) =>
  randomCase(drawsOf(seed, i), { hasNewFacts: true }),
);

describe("on random households", () => {
  it("no night subsidises more than the cap, nor what is overdue, nor what is not owed", () => {
    for (const { facts, terms } of cases) {
      const rules = rulesOf(terms, facts);
      const order = ordersOf(withReplaced(loansOf(facts), rules), rules)[0] ?? [];
      const ofDay = new Map<number, bigint>();
      for (const nights of shareRoom(order, rules, windowOf(facts)).values())
        for (const { day, subsidised, balance, late } of nights) {
          ofDay.set(day, (ofDay.get(day) ?? 0n) + subsidised);
          if (subsidised > balance - late) expect.fail(`night ${String(day)} of ${JSON.stringify(facts)}`);
        }
      const most = [...ofDay.values()].reduce((a, b) => (a > b ? a : b), 0n);
      expect(rules.cap === undefined || most <= rules.cap, JSON.stringify(facts)).toBe(true);
    }
  });

  it("windows add up exactly, night for night, unless months are counted anew", () => {
    for (const { facts, terms } of cases) {
      const rules = { ...rulesOf(terms, facts), monthsCounted: "from-pay-out" as const };
      for (const loan of loansOf(facts)) {
        const through = loan.maturesOn + 200;
        const middle = loan.paidOutOn + Math.floor((through - loan.paidOutOn) / 3);
        const [all, early, late] = [
          interestLines(loan, rules, { through }),
          interestLines(loan, rules, { through: middle }),
          interestLines(loan, rules, { from: middle + 1, through }),
        ].map((lines) => lines.map((l) => l.exact).reduce(plus, ZERO));
        if (all === undefined || early === undefined || late === undefined) throw new Error("three sums were asked");
        expect(plus(early, late), JSON.stringify(facts)).toEqual(all);
      }
    }
  });

  it("names decide nothing that is paid", () => {
    for (const { facts, terms } of cases) {
      const rules = rulesOf(terms, facts);
      const loans = loansOf({ ...facts, loans: facts.loans.map((l, i) => ({ ...l, order: i + 1 })) });
      const renamed = loans.map((l) => {
        const named = { ...l, id: `~${l.id.split("").reverse().join("")}` };
        return typeof l.replaces === "object"
          ? { ...named, replaces: l.replaces.map((id) => `~${id.split("").reverse().join("")}`) }
          : named;
      });
      const [before, after] = [loans, renamed].map((all) => onlyOutcome(all, rules, windowOf(facts)).totals);
      expect(after, JSON.stringify(facts)).toEqual(before);
    }
  });

  it("a household of one loan, of which all is in time and below the cap, is subsidised for all its interest", () => {
    for (const { facts } of cases) {
      const [loan] = loansOf(facts);
      if (loan === undefined) continue;
      const plain = { ...loan, dues: [], extended: [], replaces: [] };
      const outcome = outcomeOf(
        [plain],
        rulesOf({ subsidyShares: [{ share: "100%" }], misuseTold: "finding-only" }, {}),
      );
      const [only] = outcome.loans;
      const isMarked = only?.nights.some(({ charge, balance }) => charge !== "contract" && balance > 0n) ?? false;
      if (!isMarked) expect(outcome.totals.subsidy, JSON.stringify(facts)).toBe(outcome.totals.interest);
      else expect(total(only?.lines.map((l) => l.interest) ?? []) >= outcome.totals.subsidy).toBe(true);
    }
  });
});
