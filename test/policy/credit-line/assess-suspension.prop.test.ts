import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessSuspension,
  type SuspensionAssessment,
} from "../../../src/policy/credit-line/suspension/assess-suspension.ts";
import type { GroundFinding, SuspensionGround } from "../../../src/policy/credit-line/suspension/grounds.ts";
import type { SuspensionHistory, SuspensionTermValues } from "../../../src/policy/credit-line/suspension/types.ts";
import { anyBorrower, anySuspensionRules } from "./any-borrower.ts";
import { suspensionTerms } from "./line-builders.ts";
import { dayPlus } from "./plain-days.ts";
import { groundsByDay, inOrder } from "./suspension-by-day.ts";
import { forEvery } from "../../support/for-every.ts";

const assess = (rules: SuspensionTermValues, history: SuspensionHistory): SuspensionAssessment =>
  assessSuspension(suspensionTerms(rules), history);

function listed(finding: GroundFinding): unknown {
  if (finding.state === "undetermined") return { ground: finding.ground, state: "undetermined" };
  const { evidence } = finding;
  const shown = "episodes" in evidence ? evidence.episodes : "loans" in evidence ? evidence.loans : evidence.events;
  const since = finding.state === "present" ? { since: finding.since } : {};
  return { ground: finding.ground, state: finding.state, ...since, shown: inOrder<unknown>(shown) };
}

/** The grounds that are there, with their first days. */
function present({ grounds }: SuspensionAssessment): ReadonlyMap<SuspensionGround, string> {
  return new Map(grounds.flatMap((g) => (g.state === "present" ? [[g.ground, g.since] as const] : [])));
}

describe("assessing a suspension", () => {
  it("for every borrower, gives what listing the overdue days one by one gives", () => {
    forEvery({ runs: 300, of: [anySuspensionRules, anyBorrower] }, (rules, history) => {
      const result = assess(rules, history);
      const naive = groundsByDay(history, rules);
      expect(result.grounds.map(listed)).toStrictEqual(naive);
      const states = naive.map((g) => g.state);
      expect(result.outcome).toBe(
        states.includes("present")
          ? "may-be-suspended"
          : states.includes("undetermined")
            ? "undetermined"
            : "no-ground",
      );
      expect(result.missing).toStrictEqual(
        naive.flatMap((g) => (g.state === "undetermined" ? [`events.${g.ground}`] : [])),
      );
    });
  });
});

describe("the laws of a suspension", () => {
  it("for every ground, its first day is the first on which it is found, where nothing ends", () => {
    const lasting = anySuspensionRules.map(
      (rules) => ({ ...rules, pastOverdue: "ever", endedEvents: "ground" }) as const,
    );
    forEvery([lasting, anyBorrower], (rules, history) => {
      for (const [ground, since] of present(assess(rules, history))) {
        expect(since <= history.asOf).toBe(true);
        expect(present(assess(rules, { ...history, asOf: since })).get(ground)).toBe(since);
        expect(present(assess(rules, { ...history, asOf: dayPlus(since, -1) })).has(ground)).toBe(false);
      }
    });
  });

  it("never loses a running ground to another overdue day", () => {
    forEvery([anySuspensionRules, anyBorrower], (rules, history) => {
      const next = dayPlus(history.asOf, 1);
      const unpaid = {
        ...history,
        loans: history.loans.map((l) => ({ ...l, repayments: l.repayments.filter((r) => r.day !== next) })),
      };
      const today = present(assess(rules, unpaid));
      const tomorrow = present(assess(rules, { ...unpaid, asOf: next }));
      for (const ground of ["overdue-days", "late-episodes", "misuse"] as const) {
        if (today.has(ground)) expect(tomorrow.get(ground)).toBe(today.get(ground));
      }
    });
  });

  it("never loses the count of times, nor misuse, whatever is paid later", () => {
    forEvery([anySuspensionRules, anyBorrower, fc.nat({ max: 500 })], (rules, history, later) => {
      const now = present(assess(rules, history));
      const then = present(assess(rules, { ...history, asOf: dayPlus(history.asOf, later) }));
      for (const ground of ["late-episodes", "misuse"] as const) {
        if (now.has(ground)) expect(then.get(ground)).toBe(now.get(ground));
      }
    });
  });

  it("never names a ground that the terms do not, and leaves the others as they are", () => {
    const named: readonly (keyof SuspensionTermValues)[] = [
      "overdueDaysOver",
      "lateEpisodes",
      "misuse",
      "suspensionEvents",
    ];
    forEvery([anySuspensionRules, anyBorrower, fc.constantFrom(...named)], (rules, history, dropped) => {
      const fewer = Object.fromEntries(Object.entries(rules).filter(([name]) => name !== dropped));
      const all = assess(rules, history);
      const some = assess(fewer, history);
      const left = some.grounds.map((g) => g.ground);
      expect(some.grounds).toStrictEqual(all.grounds.filter((g) => left.includes(g.ground)));
      expect(new Set([...left, ...some.notAsked]).size).toBe(11);
      expect(left.length + some.notAsked.length).toBe(11);
      expect(all.notAsked.every((ground) => some.notAsked.includes(ground))).toBe(true);
    });
  });

  it("always gives the same bytes, however loans and events are ordered", () => {
    forEvery([anySuspensionRules, anyBorrower], (rules, history) => {
      const turned = {
        ...history,
        loans: history.loans.map((l) => ({ ...l, repayments: l.repayments.toReversed() })).reverse(),
        events: Object.fromEntries(
          Object.entries(history.events as Readonly<Record<string, readonly unknown[]>>).map(([kind, events]) => [
            kind,
            events.toReversed(),
          ]),
        ),
      };
      expect(JSON.stringify(assess(rules, turned))).toBe(JSON.stringify(assess(rules, history)));
    });
  });
});
