import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainMonitoring } from "../../../src/policy/monitoring/explain.ts";
import { assessMonitoring, type MonitoringAssessment } from "../../../src/policy/monitoring/assess-monitoring.ts";
import type { IdleStretch, MonitoringFacts, MonitoringTermValues } from "../../../src/policy/monitoring/types.ts";
import { dayPlus } from "../credit-line/plain-days.ts";
import { forEvery } from "../../support/for-every.ts";
import { anyMonitored, anyMonitoringRules, YES_OR_NO } from "./any-monitoring.ts";
import { judgedByHand, measuresByHand, quartersByHand } from "./monitoring-by-hand.ts";
import { findingIn, monitoringTerms } from "./monitoring-builders.ts";

const assess = (rules: MonitoringTermValues, given: MonitoringFacts): MonitoringAssessment =>
  assessMonitoring(monitoringTerms(rules), given);

const shown = (of: MonitoringAssessment): readonly string[] => {
  const found = findingIn(of, "monitoring/visited-each-quarter");
  if (found.outcome === "undetermined") return [];
  return found.observed.quarters.map(({ from, through, state }) => `${from}..${through} ${state}`);
};
const withState = (of: MonitoringAssessment, state: string): readonly string[] =>
  shown(of).flatMap((quarter) => (quarter.endsWith(` ${state}`) ? [quarter.slice(0, 10)] : []));

/** The same with every list from its end to its beginning. */
function turnedAround<T extends object>(of: T): T {
  const turned = Object.entries(of).map(([name, value]): [string, unknown] => [
    name,
    Array.isArray(value) ? (value as readonly unknown[]).toReversed() : value,
  ]);
  return Object.fromEntries(turned) as T; // each field of the same kind
}

/* Money that lay for too long, drawn since and not: too rare to be met with every seed. */
const idleFor = (stretch: IdleStretch): [MonitoringTermValues, MonitoringFacts] => [
  { idleMonths: 2, idleMeasures: ["recover-at-once"], visitsPerQuarter: 1, visitors: ["lender"] },
  { loan: "L1", paidOutOn: "2018-01-01", asOf: "2018-12-31", idle: [stretch] },
];
const GONE = idleFor({ since: "2018-02-01", through: "2018-06-01", amount: "1.00" });
const THERE = idleFor({ since: "2018-02-01", amount: "1.00" });

describe("assessing after-loan care", () => {
  it("for every terms and facts, gives what listing the days one by one gives", () => {
    const seen = new Set<string>(); // whether idle money was still there to be recovered
    fc.assert(
      fc.property(anyMonitoringRules, anyMonitored, (rules, given) => {
        const result = assess(rules, given);
        const naive = judgedByHand(rules, given);
        expect(Object.fromEntries(result.findings.map((f) => [f.rule, f.outcome]))).toStrictEqual(naive);
        const answers = Object.values(naive);
        expect(result.outcome).toBe(
          answers.includes("unmet") ? "not-in-order" : answers.includes("undetermined") ? "undetermined" : "in-order",
        );
        const because = result.measures.flatMap((m) => m.because.map((rule) => `${m.measure} ${rule}`));
        expect(because).toStrictEqual(measuresByHand(rules, given));
        const idle = result.findings.find(({ rule }) => rule === "monitoring/no-idle-money");
        if (idle?.outcome === "unmet") seen.add(idle.measures.length === 0 ? "gone" : "there");
        if (naive["monitoring/visited-each-quarter"] !== "undetermined") {
          expect(shown(result)).toStrictEqual(quartersByHand(rules, given));
        }
      }),
      { numRuns: 300, examples: [GONE, THERE] },
    );
    expect([...seen].sort()).toStrictEqual(["gone", "there"]);
  });

  it("always judges or names as not asked each rule once, and calls for measures of unmet rules only", () => {
    forEvery([anyMonitoringRules, anyMonitored], (rules, given) => {
      const result = assess(rules, given);
      const judged = result.findings.map((f) => f.rule);
      expect(new Set([...judged, ...result.notAsked]).size).toBe(12);
      expect(judged.length + result.notAsked.length).toBe(12);
      const called = result.findings.flatMap((f) =>
        f.outcome === "unmet" ? f.measures.map((m) => `${m} ${f.rule}`) : [],
      );
      const because = result.measures.flatMap((m) => m.because.map((rule) => `${m.measure} ${rule}`));
      expect([...because].sort()).toStrictEqual([...called].sort());
    });
  });

  it("always places each visit by the day of judgement in one quarter, or says why not", () => {
    forEvery([anyMonitoringRules, anyMonitored], (rules, given) => {
      const found = findingIn(assess(rules, given), "monitoring/visited-each-quarter");
      if (found.outcome === "undetermined" || given.visits === undefined) return;
      const { quarters, notCounted = [] } = found.observed;
      const placed = [...quarters.flatMap((q) => q.visits ?? []), ...notCounted].map(({ on, by }) => `${on} ${by}`);
      const known = given.visits.filter(({ on }) => on <= given.asOf).map(({ on, by }) => `${on} ${by}`);
      expect(placed.sort()).toStrictEqual(known.sort());
    });
  });
});

describe("the laws of after-loan care", () => {
  it("never turns idle money that lay too long into money that did not, on a later day", () => {
    forEvery([anyMonitoringRules, anyMonitored, fc.nat({ max: 400 })], (rules, given, later) => {
      const own: MonitoringTermValues = { ...rules, idleMonths: rules.idleMonths ?? 2, idleMeasures: ["warn"] };
      const now = findingIn(assess(own, given), "monitoring/no-idle-money");
      const then = findingIn(assess(own, { ...given, asOf: dayPlus(given.asOf, later) }), "monitoring/no-idle-money");
      if (now.outcome === "unmet") expect(then.outcome).toBe("unmet");
    });
  });

  it("never makes a missed quarter good on a later day", () => {
    forEvery([anyMonitoringRules, anyMonitored, fc.nat({ max: 400 })], (rules, given, later) => {
      const missed = withState(assess(rules, { visits: [], ...given }), "missed");
      const then = assess(rules, { visits: [], ...given, asOf: dayPlus(given.asOf, later) });
      expect(withState(then, "missed")).toStrictEqual(expect.arrayContaining([...missed]));
    });
  });

  it("never misses a quarter for one visit more", () => {
    forEvery([anyMonitoringRules, anyMonitored, fc.nat({ max: 500 }), fc.nat()], (rules, given, n, which) => {
      const [visits, visitors] = [given.visits ?? [], rules.visitors ?? []];
      const by = visitors[which % visitors.length] ?? "lender";
      const more = [...visits, { on: dayPlus(given.paidOutOn, n), by }];
      const before = withState(assess(rules, { ...given, visits }), "missed");
      for (const quarter of withState(assess(rules, { ...given, visits: more }), "missed")) {
        expect(before).toContain(quarter);
      }
    });
  });

  it("never answers otherwise once something unknown is known, where it was decided", () => {
    forEvery([anyMonitoringRules, anyMonitored, anyMonitored], (rules, given, other) => {
      const { idle = [], visits = [], ledgerCard = "none" } = other;
      const more = { idle: idle.filter(({ since }) => since >= given.paidOutOn), visits, ledgerCard, ...given };
      const after = assess(rules, more);
      for (const { rule, outcome } of assess(rules, given).findings) {
        if (outcome !== "undetermined") expect(findingIn(after, rule).outcome).toBe(outcome);
      }
    });
  });

  it("for every yes or no that is asked, it alone changes its rule, and no other", () => {
    forEvery([anyMonitoringRules, anyMonitored, fc.constantFrom(...YES_OR_NO)], (rules, given, fact) => {
      const own: MonitoringTermValues = { ...rules, [fact]: "required" };
      const [yes, no] = [true, false].map((answer) => assess(own, { ...given, [fact]: answer }).findings);
      const differing = (yes ?? []).filter((f, i) => f.outcome !== no?.[i]?.outcome);
      expect(differing).toHaveLength(1);
    });
  });

  it("for every order of lists, gives the same bytes, also where it is explained", () => {
    forEvery([anyMonitoringRules, anyMonitored], (rules, given) => {
      const turned = turnedAround(given);
      const turnedRules = turnedAround(rules);
      const [a, b] = [assess(rules, given), assess(turnedRules, turned)];
      expect(JSON.stringify(b)).toBe(JSON.stringify(a));
      for (const language of ["zh", "en"] as const) {
        const { lines } = explainMonitoring(a, { language });
        expect(explainMonitoring(b, { language }).lines).toStrictEqual(lines);
        expect(JSON.stringify(lines)).not.toMatch(/undefined|NaN|\[object/);
      }
    });
  });
});
