import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysAfter, everyDay } from "../../support/diary.ts";
import { fenIn, yuan } from "../../support/exact.ts";
import { applied } from "./apply-change.ts";
import { SIDES } from "./sides.ts";

describe.each(SIDES)("the remedies of $who", ({ someTerms, some, assess }) => {
  it("for every unmet requirement, are one each, in the order of the findings", () => {
    fc.assert(
      fc.property(someTerms, some, (terms, application) => {
        const { findings, flagged, remedies } = assess(terms, application);
        const unmet = findings.filter((f) => f.outcome === "unmet").map((f) => f.rule);
        const refusing = unmet.filter((rule) => !flagged.includes(rule));
        expect(remedies.map((r) => r.rule)).toStrictEqual(unmet);
        const only = remedies.filter((r) => r.onlyObstacle).map((r) => r.rule);
        expect(only).toStrictEqual(refusing.length === 1 ? refusing : []);
      }),
      { numRuns: 200 },
    );
  });

  it("always remove their own obstacle", () => {
    fc.assert(
      fc.property(someTerms, some, (terms, application) => {
        for (const remedy of assess(terms, application).remedies) {
          const changed = applied(remedy, application);
          if (changed === undefined) continue;
          const finding = assess(terms, changed).findings.find((f) => f.rule === remedy.rule);
          expect([remedy, finding?.outcome]).not.toStrictEqual([remedy, "unmet"]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("never run into another requirement, done with all their steps", () => {
    fc.assert(
      fc.property(someTerms, some, (terms, application) => {
        const refusing = (result: ReturnType<typeof assess>): readonly string[] =>
          result.findings.flatMap((f) => (f.outcome === "unmet" && !result.flagged.includes(f.rule) ? [f.rule] : []));
        const before = assess(terms, application);
        for (const remedy of before.remedies) {
          const changed = applied(remedy, application);
          if (changed === undefined) continue;
          const others = refusing(before).filter((rule) => rule !== remedy.rule);
          const fresh = refusing(assess(terms, changed)).filter((rule) => !others.includes(rule));
          expect([remedy, fresh]).toStrictEqual([remedy, []]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("never send one away longer than need be: on every day before it would be refused", () => {
    fc.assert(
      fc.property(someTerms, some, (terms, application) => {
        const { remedies } = assess(terms, application);
        const before = remedies.map((r) => r.rule);
        for (const remedy of remedies) {
          if (remedy.change !== "apply-from") continue;
          expect(remedy.day > application.appliedOn).toBe(true);
          for (const day of everyDay(application.appliedOn, daysAfter(remedy.day, -1)).slice(-20)) {
            const tried = applied({ ...remedy, day }, application) ?? application;
            const others = before.filter((rule) => rule !== remedy.rule);
            const unmet = assess(terms, tried).remedies.map((r) => r.rule);
            expect(unmet.filter((rule) => !others.includes(rule))).not.toStrictEqual([]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("never ask for less than is allowed: one fen more is still unmet", () => {
    fc.assert(
      fc.property(someTerms, some, (terms, application) => {
        for (const remedy of assess(terms, application).remedies) {
          if (remedy.change !== "ask-for-at-most") continue;
          const more = yuan(fenIn(remedy.amount) + 1n);
          expect(assess(terms, { ...application, amount: more }).remedies.map((r) => r.rule)).toContain(remedy.rule);
        }
      }),
      { numRuns: 300 },
    );
  });
});
