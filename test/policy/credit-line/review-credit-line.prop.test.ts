import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CreditLineHistory, CreditLineTermValues } from "../../../src/policy/credit-line/types.ts";
import { type CreditLineReview, reviewCreditLine } from "../../../src/policy/credit-line/review-credit-line.ts";
import { without } from "../../support/builders.ts";
import { fenIn } from "../../support/exact.ts";
import { anyLine } from "./any-line.ts";
import { keepLine } from "./line-by-day.ts";
import { lineTerms } from "./line-builders.ts";
import { dayPlus } from "./plain-days.ts";
import { inOrder } from "./suspension-by-day.ts";
import { forEvery } from "../../support/for-every.ts";

const review = (rules: CreditLineTermValues, history: CreditLineHistory): CreditLineReview =>
  reviewCreditLine(lineTerms(rules), history);

/** The years as the walk through the days tells them: where a year goes to is known when it is over. */
function yearsToldBy({ years }: CreditLineReview): readonly unknown[] {
  return years.map((year) =>
    year.state === "running" || year.state === "broken-so-far" ? without(year, "through") : { ...year, basis: [] },
  );
}

/** With what broke a year in one order, its days counted to the end, and nothing of what it rests on. */
function comparable(years: readonly unknown[]): unknown {
  return JSON.parse(JSON.stringify(years), (key, value: unknown) =>
    key === "basis" ? undefined : key === "brokenBy" && Array.isArray(value) ? inOrder<unknown>(value) : value,
  );
}

describe("reviewing a line", () => {
  it("for every line, gives what going through its days one by one gives", () => {
    forEvery({ runs: 300, of: [anyLine] }, ({ rules, history }) => {
      const result = review(rules, history);
      const naive = keepLine(history, rules);
      const { state, standing, drawn, available } = result;
      expect({ state, standing, drawn, available }).toStrictEqual({
        ...{ state: naive.state, standing: naive.standing, drawn: naive.drawn, available: naive.available },
      });
      const draws = result.draws.map(({ loan, findings }) => ({
        loan,
        atMost: findings.flatMap((f) =>
          f.rule === "credit-line/draw-within-line" && "required" in f ? [f.required.atMost] : [],
        )[0],
        broken: findings.flatMap((f) => (f.outcome === "unmet" ? [f.reason] : [])),
      }));
      const asked = (broken: readonly string[]): readonly string[] =>
        broken.filter((reason) => rules.validMonths !== undefined || reason !== "line-not-in-force");
      expect(draws).toStrictEqual(naive.draws.map((d) => ({ ...d, broken: asked(d.broken) })));
      expect(result.breached).toBe(draws.some((d) => d.broken.length > 0));
    });
  });

  it("for every line, its movements stand as they stand after one another", () => {
    forEvery({ runs: 300, of: [anyLine] }, ({ rules, history }) => {
      expect(review(rules, history).movements).toStrictEqual(keepLine(history, rules).movements);
    });
  });

  it("for every line, its years are what its days make of them", () => {
    forEvery({ runs: 300, of: [anyLine] }, ({ rules, history }) => {
      const naive = comparable(keepLine(history, rules).years);
      expect(comparable(yearsToldBy(review(rules, history)))).toStrictEqual(naive);
    });
  });
});

describe("the laws of a line", () => {
  it("never leaves less than nothing, nor counts less than nothing as drawn", () => {
    forEvery([anyLine], ({ rules, history }) => {
      const result = review(rules, history);
      for (const { drawn, available } of [result, ...result.movements]) {
        expect(fenIn(available) >= 0n && fenIn(drawn) >= 0n).toBe(true);
      }
    });
  });

  it("always tells its movements in the order of the days, from none after the day of judgement", () => {
    forEvery([anyLine], ({ rules, history }) => {
      const days = review(rules, history).movements.map((m) => m.day);
      expect(days).toStrictEqual([...days].sort());
      expect(days.every((day) => day <= history.asOf)).toBe(true);
    });
  });

  /*
   * On a later day everything told before is told again, byte by byte: whether a year that has passed was kept is
   * known when it ends, so no later fact takes a step back. The same holds for years that have passed, but for the
   * days of a late payment that goes on, and for draws, but for a maturity that was extended since.
   */
  it("always tells on a later day first what it told before", () => {
    forEvery([anyLine, fc.nat({ max: 800 })], ({ rules, history }, later) => {
      const now = review(rules, history);
      const then = review(rules, { ...history, asOf: dayPlus(history.asOf, later) });
      expect(JSON.stringify(then.movements.slice(0, now.movements.length))).toBe(JSON.stringify(now.movements));
      expect(then.draws.slice(0, now.draws.length).map((d) => d.loan)).toStrictEqual(now.draws.map((d) => d.loan));
      const judged = now.years.filter((y) => y.state !== "running" && y.state !== "broken-so-far");
      const undated = (text: string): string => text.replace(/"days":\d+/g, '"days":0');
      expect(undated(JSON.stringify(then.years.slice(0, judged.length)))).toBe(undated(JSON.stringify(judged)));
    });
  });

  it("always gives the same bytes, however draws are ordered", () => {
    forEvery([anyLine], ({ rules, history }) => {
      const turned = {
        ...history,
        draws: history.draws
          .map((d) => ({ ...d, repayments: d.repayments.toReversed(), instalments: d.instalments.toReversed() }))
          .reverse(),
      };
      expect(JSON.stringify(review(rules, turned))).toBe(JSON.stringify(review(rules, history)));
    });
  });

  it("never looks at what comes after the day of judgement", () => {
    forEvery([anyLine], ({ rules, history }) => {
      const { asOf } = history;
      const known = {
        ...history,
        adjustments: history.adjustments.filter(({ on }) => on <= asOf),
        suspensions: history.suspensions
          .filter(({ from }) => from <= asOf)
          .map(({ from, through }) => (through === undefined || through >= asOf ? { from } : { from, through })),
        draws: history.draws
          .filter(({ paidOutOn }) => paidOutOn <= asOf)
          .map(({ misusedOn, ...draw }) => ({
            ...draw,
            repayments: draw.repayments.filter(({ day }) => day <= asOf),
            extensions: draw.extensions.filter(({ agreedOn }) => agreedOn <= asOf),
            ...(misusedOn === undefined || misusedOn > asOf ? {} : { misusedOn }),
          })),
      };
      expect(review(rules, known)).toStrictEqual(review(rules, history));
    });
  });

  it("never lets a higher grant leave less to draw, where there are no steps", () => {
    forEvery([anyLine], ({ rules, history }) => {
      const bare = without(rules, "rewardSteps", "penaltySteps");
      const more = { ...history, granted: { ...history.granted, amount: "99999.99" } };
      expect(fenIn(review(bare, more).available) >= fenIn(review(bare, history).available)).toBe(true);
    });
  });
});
