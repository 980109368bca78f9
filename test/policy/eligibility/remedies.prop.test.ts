import { describe, expect, it } from "vitest";
import { daysAfter, everyDay } from "../../support/diary.ts";
import { fenIn, yuan } from "../../support/exact.ts";
import { applied } from "./apply-change.ts";
import { SIDES } from "./sides.ts";
import { forEvery } from "../../support/for-every.ts";

describe.each(SIDES)("the remedies of $who", (side) => {
  const { someTerms, some } = side;

  it("for every unmet requirement, are one each, in the order of the findings", () => {
    forEvery({ runs: 200, of: [someTerms, some] }, (terms, application) => {
      const { findings, flagged, remedies } = side.assess(terms, application);
      const unmet = findings.filter((f) => f.outcome === "unmet").map((f) => f.rule);
      const refusing = unmet.filter((rule) => !flagged.includes(rule));
      expect(remedies.map((r) => r.rule)).toStrictEqual(unmet);
      const only = remedies.filter((r) => r.onlyObstacle).map((r) => r.rule);
      expect(only).toStrictEqual(refusing.length === 1 ? refusing : []);
    });
  });

  it("always remove their own obstacle", () => {
    forEvery({ runs: 500, of: [someTerms, some] }, (terms, application) => {
      for (const remedy of side.assess(terms, application).remedies) {
        const changed = applied(remedy, application);
        if (changed === undefined) continue;
        const finding = side.assess(terms, changed).findings.find((f) => f.rule === remedy.rule);
        expect([remedy, finding?.outcome]).not.toStrictEqual([remedy, "unmet"]);
      }
    });
  });

  it("never run into another requirement, done with all their steps", () => {
    forEvery({ runs: 500, of: [someTerms, some] }, (terms, application) => {
      const refusing = (result: ReturnType<typeof side.assess>): readonly string[] =>
        result.findings.flatMap((f) => (f.outcome === "unmet" && !result.flagged.includes(f.rule) ? [f.rule] : []));
      const before = side.assess(terms, application);
      for (const remedy of before.remedies) {
        const changed = applied(remedy, application);
        if (changed === undefined) continue;
        const others = refusing(before).filter((rule) => rule !== remedy.rule);
        const fresh = refusing(side.assess(terms, changed)).filter((rule) => !others.includes(rule));
        expect([remedy, fresh]).toStrictEqual([remedy, []]);
      }
    });
  });

  it("never send one away longer than need be: on every day before it would be refused", () => {
    forEvery({ runs: 300, of: [someTerms, some] }, (terms, application) => {
      const { remedies } = side.assess(terms, application);
      const before = remedies.map((r) => r.rule);
      for (const remedy of remedies) {
        if (remedy.change !== "apply-from") continue;
        expect(remedy.day > application.appliedOn).toBe(true);
        for (const day of everyDay(application.appliedOn, daysAfter(remedy.day, -1)).slice(-20)) {
          const tried = applied({ ...remedy, day }, application) ?? application;
          const others = before.filter((rule) => rule !== remedy.rule);
          const unmet = side.assess(terms, tried).remedies.map((r) => r.rule);
          expect(unmet.filter((rule) => !others.includes(rule))).not.toStrictEqual([]);
        }
      }
    });
  });

  it("never ask for less than is allowed: one fen more is not met", () => {
    forEvery({ runs: 300, of: [someTerms, some] }, (terms, application) => {
      for (const remedy of side.assess(terms, application).remedies) {
        if (remedy.change !== "ask-for-at-most") continue;
        const more = yuan(fenIn(remedy.amount) + 1n);
        const { findings } = side.assess(terms, { ...application, amount: more });
        expect(["unmet", "undetermined"]).toContain(findings.find((f) => f.rule === remedy.rule)?.outcome);
      }
    });
  });
});
