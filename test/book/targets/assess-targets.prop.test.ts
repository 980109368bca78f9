import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessTargets, type TargetAssessment } from "../../../src/book/targets/assess-targets.ts";
import { explainTargets } from "../../../src/book/targets/explain.ts";
import type { TargetFacts, TargetUnit } from "../../../src/book/targets/types.ts";
import type { TargetTermValues } from "../../../src/book/targets/types.ts";
import { fenIn, yuan } from "../../support/exact.ts";
import { forEvery } from "../../support/for-every.ts";
import { anyTargetFacts, anyTargetRules } from "./any-targets.ts";
import { targetTerms } from "./target-builders.ts";
import { judgeByHand } from "./targets-by-hand.ts";

type Rules = TargetTermValues & { readonly targets: NonNullable<TargetTermValues["targets"]> };

function assess({ targets, ...values }: Rules, facts: TargetFacts): TargetAssessment {
  return assessTargets(targetTerms(targets, values), facts);
}

const statesOf = (result: TargetAssessment): readonly string[] =>
  result.units.flatMap(({ unit, outcome, findings }) => [unit, outcome, ...findings.map(({ state }) => state)]);

describe("an assessment", () => {
  it("for every unit and target is what one works out by hand", () => {
    forEvery({ runs: 600, of: [anyTargetRules, anyTargetFacts] }, (rules, facts) => {
      const result = assess(rules, facts);
      expect(result.units).toHaveLength(facts.units.length);
      for (const { unit, findings } of result.units) {
        const own = facts.units.find((u) => u.unit === unit);
        if (own === undefined) throw new Error("a unit that nobody named");
        const found = findings.map((f) => ({
          state: f.state,
          ...(f.share.state === "known" ? { percent: f.share.percent } : {}),
          missing: f.state === "undetermined" ? f.missing : [],
        }));
        expect(found).toStrictEqual(rules.targets.map((row) => judgeByHand(row, own, facts.asOf, rules)));
      }
    });
  });

  it("always is plain data, and can be explained in both languages without a name of a fact in it", () => {
    forEvery([anyTargetRules, anyTargetFacts], (rules, facts) => {
      const result = assess(rules, facts);
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      for (const language of ["zh", "en"] as const) {
        const { lines } = explainTargets(result, { language });
        const formulas = lines.flatMap((line) => (line.type === "arithmetic" ? [line.formula] : []));
        expect(formulas.join()).not.toMatch(/undefined|NaN|[a-z][A-Z]/);
        const known = result.units.flatMap((u) => u.findings).filter(({ share }) => share.state === "known");
        expect(formulas).toHaveLength(known.length);
      }
    });
  });

  it("never calls a unit met while one of its targets is not, nor undecided while nothing is", () => {
    forEvery([anyTargetRules, anyTargetFacts], (rules, facts) => {
      for (const { outcome, findings } of assess(rules, facts).units) {
        const states = new Set(findings.map(({ state }) => state));
        expect(states.has(outcome)).toBe(true);
        if (states.has("unmet")) expect(outcome).toBe("unmet");
        if (outcome === "met") expect([...states]).toStrictEqual(["met"]);
        if (outcome === "open") expect(states.has("undetermined")).toBe(false);
      }
    });
  });
});

describe("one more", () => {
  const more = (unit: TargetUnit, fact: "overdue" | "bad" | "lentThisYear", by: bigint): TargetUnit => {
    const [now, { outstanding }] = [unit[fact], unit];
    if (now === undefined || (fact !== "lentThisYear" && outstanding === undefined)) return unit;
    const raised = fenIn(String(now)) + by;
    const most = fact === "lentThisYear" ? 99_999_999_999_999n : fenIn(String(outstanding));
    return { ...unit, [fact]: yuan(raised > most ? most : raised) };
  };

  it("overdue or bad yuan never turns an unmet ceiling into a met one, one more lent never a met completion back", () => {
    const facts = fc.constantFrom("overdue" as const, "bad" as const, "lentThisYear" as const);
    forEvery([anyTargetRules, anyTargetFacts, facts, fc.bigInt(1n, 10n ** 12n)], (rules, given, fact, by) => {
      const before = assess(rules, given).units;
      const after = assess(rules, { ...given, units: given.units.map((unit) => more(unit, fact, by)) }).units;
      before.forEach(({ findings }, i) => {
        findings.forEach(({ state, must }, j) => {
          const then = after[i]?.findings[j]?.state;
          if (must === "at-most" && state === "unmet") expect(then).toBe("unmet");
          if (must === "at-least" && state === "met") expect(then).toBe("met");
        });
      });
    });
  });

  it("fact never turns what was decided about a unit into something else", () => {
    forEvery([anyTargetRules, anyTargetFacts, fc.nat()], (rules, facts, which) => {
      const known = Object.keys(facts.units[0] ?? {}).filter((key) => key !== "unit");
      const dropped = known[which % Math.max(known.length, 1)];
      const less = facts.units.map(
        (unit, i) => Object.fromEntries(Object.entries(unit).filter(([key]) => i > 0 || key !== dropped)) as never, // a unit may leave out anything but its name
      );
      const [before, after] = [assess(rules, { ...facts, units: less }), assess(rules, facts)];
      before.units.forEach(({ findings }, i) => {
        findings.forEach(({ state }, j) => {
          if (state !== "undetermined") expect(after.units[i]?.findings[j]?.state).toBe(state);
        });
      });
    });
  });
});

describe("what makes no difference", () => {
  it("for every order of the units, the same bytes come out", () => {
    const shuffled = anyTargetFacts.chain((facts) =>
      fc
        .shuffledSubarray([...facts.units], { minLength: facts.units.length, maxLength: facts.units.length })
        .map((units): readonly [TargetFacts, TargetFacts] => [facts, { ...facts, units }]),
    );
    forEvery([anyTargetRules, shuffled], (rules, [facts, other]) => {
      expect(JSON.stringify(assess(rules, other))).toBe(JSON.stringify(assess(rules, facts)));
    });
  });

  it("for every whole factor of both sides, every state stays", () => {
    const AMOUNTS = ["outstanding", "overdue", "bad", "yearTarget", "lentThisYear"];
    const times = (unit: TargetUnit, by: number): TargetUnit =>
      Object.fromEntries(
        Object.entries(unit).map(([key, value]: readonly [string, unknown]) => {
          if (typeof value === "number") return [key, value * by];
          return AMOUNTS.includes(key) ? [key, yuan(fenIn(String(value)) * BigInt(by))] : [key, value];
        }),
      ) as unknown as TargetUnit; // the same facts, so many times
    const small = (unit: TargetUnit): boolean =>
      Object.entries(unit).every(([key, value]: readonly [string, unknown]) =>
        typeof value === "number" ? value < 2 ** 40 : !AMOUNTS.includes(key) || fenIn(String(value)) <= 10_000_000_000n,
      );
    forEvery([anyTargetRules, anyTargetFacts, fc.integer({ min: 2, max: 8_000 })], (rules, facts, by) => {
      const units = facts.units.filter(small);
      const scaled = units.map((unit) => times(unit, by));
      expect(statesOf(assess(rules, { ...facts, units: scaled }))).toStrictEqual(
        statesOf(assess(rules, { ...facts, units })),
      );
    });
  });
});
