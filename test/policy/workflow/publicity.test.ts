import { describe, expect, it } from "vitest";
import type { ApplicationEvent } from "../../../src/policy/workflow/types.ts";
import { trackApplication } from "../../../src/policy/workflow/track-application.ts";
import { CALLER, LAW, reasons, SCHEME } from "./publication-builders.ts";
import { passed, returned, routeOf, routeTerms, stageOf, stateAfter, step } from "./workflow-builders.ts";

describe("a publication of five calendar days", () => {
  const five = { days: 5 };

  it("passes from the day after its last day, which is the fifth after the first", () => {
    const over = { reason: "publicity-not-over", publishedFrom: "2024-03-04", through: "2024-03-09" };
    const basis = [SCHEME, CALLER, LAW];
    expect(reasons("2024-03-04", "2024-03-04", "2024-03-08", five)).toStrictEqual([{ ...over, basis }]);
    expect(reasons("2024-03-04", "2024-03-04", "2024-03-09", five)).toStrictEqual([{ ...over, basis }]);
    expect(reasons("2024-03-04", "2024-03-04", "2024-03-10", five)).toStrictEqual([]);
    expect(reasons("2024-03-04", "2024-03-04", "2024-09-10", five)).toStrictEqual([]);
  });

  it.each([
    ["2024-02-25", "2024-03-01", "2024-03-02"], // a leap year: 26, 27, 28, 29, 1
    ["2023-02-25", "2023-03-02", "2023-03-03"], // 26, 27, 28, 1, 2
    ["2023-12-28", "2024-01-02", "2024-01-03"], // 29, 30, 31, 1, 2
  ])("counts over the ends of months: from %s through %s", (from, through, passes) => {
    expect(reasons(from, from, through, five)).toMatchObject([{ reason: "publicity-not-over", through }]);
    expect(reasons(from, from, passes, five)).toStrictEqual([]);
  });

  it("does not begin before the rating, which may be on the same day", () => {
    const early = { reason: "published-too-early", publishedFrom: "2024-03-03", earliest: "2024-03-04" };
    expect(reasons("2024-03-04", "2024-03-03", "2024-04-01", five)).toStrictEqual([{ ...early, basis: [SCHEME] }]);
    expect(reasons("2024-03-04", "2024-03-04", "2024-04-01", five)).toStrictEqual([]);
    expect(reasons("2024-03-04", "2024-03-05", "2024-04-01", five)).toStrictEqual([]);
  });

  it("does not begin after the day on which it is passed", () => {
    const on = "2024-03-20";
    expect(reasons("2024-03-04", "2024-03-19", on, five)).toMatchObject([{ reason: "publicity-not-over" }]);
    expect(reasons("2024-03-04", on, on, five)).toMatchObject([
      { reason: "publicity-not-over", through: "2024-03-25" },
    ]);
    expect(reasons("2024-03-04", "2024-03-21", on, five)).toStrictEqual([
      { reason: "published-after-passing", publishedFrom: "2024-03-21", on, basis: [SCHEME] },
    ]);
  });

  it("says one thing of its first day: before the rating and after the passing at once is too early", () => {
    expect(reasons("2024-03-04", "2024-03-03", "2024-03-02", five)).toMatchObject([
      { reason: "before-last-event", on: "2024-03-02", last: "2024-03-04" },
      { reason: "published-too-early", publishedFrom: "2024-03-03", earliest: "2024-03-04" },
    ]);
    expect(reasons("2024-03-04", "2024-03-04", "2024-03-02", five)).toMatchObject([
      { reason: "before-last-event", on: "2024-03-02", last: "2024-03-04" },
      { reason: "published-after-passing", publishedFrom: "2024-03-04", on: "2024-03-02" },
    ]);
  });

  it("is refused where it is not said from when it ran", () => {
    expect(reasons("2024-03-04", undefined, "2024-04-01", five)).toStrictEqual([
      { reason: "not-published", basis: [SCHEME] },
    ]);
  });

  describe("sent back", () => {
    const terms = routeTerms(
      routeOf([stageOf("a", "x"), stageOf("p", "y", { publicity: "required" }), stageOf("z", "y")], {
        publicityPeriod: five,
      }),
    );
    const published = [passed("a", "x", "2024-03-01"), passed("p", "y", "2024-03-07", [], "2024-03-01")];
    const again = (before: readonly ApplicationEvent[], from: string, on: string): readonly unknown[] =>
      step(terms, stateAfter(terms, before), passed("p", "y", on, [], from)).reasons;

    it("begins anew, from the day of the return on", () => {
      const before = [...published, returned("z", "y", "2024-03-08", "p")];
      const { standing } = trackApplication(terms, { state: stateAfter(terms, before) });
      expect(standing).toMatchObject({ next: { stage: "p", publicity: { from: "2024-03-08", period: five } } });
      expect(again(before, "2024-03-07", "2024-03-20")).toMatchObject([
        { reason: "published-too-early", publishedFrom: "2024-03-07", earliest: "2024-03-08" },
      ]);
      expect(again(before, "2024-03-08", "2024-03-13")).toMatchObject([
        { reason: "publicity-not-over", through: "2024-03-13" },
      ]);
      expect(again(before, "2024-03-08", "2024-03-14")).toStrictEqual([]);
    });

    it("and further back, from the day on which the stage before it is passed again", () => {
      const before = [...published, returned("z", "y", "2024-03-08", "a"), passed("a", "x", "2024-03-11")];
      expect(again(before, "2024-03-10", "2024-03-20")).toMatchObject([
        { reason: "published-too-early", publishedFrom: "2024-03-10", earliest: "2024-03-11" },
      ]);
      expect(again(before, "2024-03-11", "2024-03-16")).toMatchObject([{ reason: "publicity-not-over" }]);
      expect(again(before, "2024-03-11", "2024-03-17")).toStrictEqual([]);
    });
  });
});
