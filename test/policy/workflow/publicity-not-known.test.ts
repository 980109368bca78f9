import { describe, expect, it } from "vitest";
import { mainlandCalendar } from "../../../src/packs/calendars/mainland.ts";
import { householdScheme } from "../../../src/packs/household-scheme.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import type { PublicityPeriod } from "../../../src/policy/workflow/types.ts";
import { trackApplication } from "../../../src/policy/workflow/track-application.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { CALLER, GROUP, LAW, publish, ratedOn, reasons, SCHEME } from "./publication-builders.ts";
import {
  passed,
  refused,
  returned,
  routeOf,
  routeTerms,
  stageOf,
  stateAfter,
  step,
  withdrawn,
} from "./workflow-builders.ts";

describe("a publication whose length the terms do not say", () => {
  const route = householdScheme.ratingRoute;
  const unknown = { reason: "publicity-period-not-known", basis: [SCHEME] };

  it("is not passed, however long it ran", () => {
    expect(reasons("2024-03-04", "2024-03-04", "2024-03-04")).toStrictEqual([unknown]);
    expect(reasons("2024-03-04", "2024-03-04", "2024-03-05")).toStrictEqual([unknown]);
    expect(reasons("2024-03-04", "2024-03-05", "9999-12-31")).toStrictEqual([unknown]);
    expect(publish("2024-03-04", "2024-03-04", "2034-03-04", undefined, mainlandCalendar).reasons).toStrictEqual([
      unknown,
    ]);
  });

  it("says its first day in order all the same", () => {
    expect(reasons("2024-03-04", undefined, "2024-03-04")).toMatchObject([{ reason: "not-published" }]);
    expect(reasons("2024-03-04", "2024-03-03", "2024-03-04")).toMatchObject([{ reason: "published-too-early" }]);
    expect(reasons("2024-03-04", "2024-03-05", "2024-03-04")).toMatchObject([{ reason: "published-after-passing" }]);
  });

  it("stands next with the first day that it can have, and a length that is not known", () => {
    const { standing } = trackApplication(route, { state: { application: "A1", record: ratedOn("2024-03-04") } });
    expect(standing).toStrictEqual({
      state: "open",
      next: {
        ...{ stage: "rating-published", by: GROUP, records: [] },
        publicity: { from: "2024-03-04", period: "not-known" },
        basis: [SCHEME],
      },
    });
  });

  it("leaves a refusal, a return and a withdrawal open", () => {
    const state = stateAfter(route, ratedOn("2024-03-04"));
    for (const event of [
      refused("rating-published", GROUP, "2024-03-05"),
      returned("rating-published", GROUP, "2024-03-05", "rating"),
      withdrawn("rating-published", "household", "2024-03-05"),
    ]) {
      expect(step(route, state, event).outcome).toBe("taken");
    }
  });

  it("is no way to any stage after it, in a record neither", () => {
    const record = [...ratedOn("2024-03-04"), passed("rating-published", GROUP, "2024-06-01", [], "2024-03-04")];
    const state = { application: "A1", record };
    expect(issuesOfCall(() => trackApplication(route, { state }))).toStrictEqual([
      "out-of-order at facts.state.record[3]",
    ]);
    const ours = adjustTerms(route, { publicityPeriod: { days: 7 } });
    expect(trackApplication(ours, { state }).standing).toMatchObject({ next: { stage: "credit-line" } });
  });
});

describe("what stands next, where it is a publication", () => {
  it.each<readonly [PublicityPeriod]>([[{ days: 7 }], [{ workingDays: 5 }], [{ days: 1 }], [{ days: 1_000 }]])(
    "says its length, and rests on it: %o",
    (period) => {
      const terms = adjustTerms(householdScheme.ratingRoute, { publicityPeriod: period });
      const facts = { state: { application: "A1", record: ratedOn("2024-03-04") }, calendar: mainlandCalendar };
      expect(trackApplication(terms, facts).standing).toStrictEqual({
        state: "open",
        next: {
          ...{ stage: "rating-published", by: GROUP, records: [] },
          publicity: { from: "2024-03-04", period },
          basis: [SCHEME, CALLER, LAW],
        },
      });
    },
  );

  it("rests on both terms, where one article states its stages and its length", () => {
    const stages = [stageOf("a", "x"), stageOf("p", "y", { publicity: "required" })];
    const terms = routeTerms(routeOf(stages, { publicityPeriod: { days: 7 } }));
    const state = { application: "A1", record: [passed("a", "x", "2024-03-04")] };
    const basis = [
      { by: "article", term: "stages", article: "our-rules#1" },
      { by: "article", term: "publicityPeriod", article: "our-rules#1" },
      LAW,
    ];
    expect(trackApplication(terms, { state }).standing).toMatchObject({ next: { basis } });
    const tooSoon = step(terms, state, passed("p", "y", "2024-03-11", [], "2024-03-04"));
    expect(tooSoon.reasons).toMatchObject([{ reason: "publicity-not-over", basis }]);
  });

  it("says nothing of it, and does not rest on it, where it is none", () => {
    const terms = adjustTerms(householdScheme.ratingRoute, { publicityPeriod: { days: 7 } });
    const state = { application: "A1", record: ratedOn("2024-03-04").slice(0, 2) };
    const { standing } = trackApplication(terms, { state });
    if (standing.state !== "open") throw new Error("it is open");
    expect(standing.next).not.toHaveProperty("publicity");
    expect(standing.next.basis).not.toContainEqual(CALLER);
  });
});
