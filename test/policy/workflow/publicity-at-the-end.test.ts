import { describe, expect, it } from "vitest";
import type { RouteTerms } from "../../../src/policy/workflow/types.ts";
import { trackApplication } from "../../../src/policy/workflow/track-application.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { passed, refused, routeOf, routeTerms, stageOf, step } from "./workflow-builders.ts";

/** A publication of so many days, then one more stage. */
function route(days: number): RouteTerms {
  const stages = [stageOf("a", "x"), stageOf("p", "y", { publicity: "required" }), stageOf("z", "y")];
  return routeTerms(routeOf(stages, { publicityPeriod: { days } }));
}

const publish = (days: number, from: string, on: string) => {
  const before = { application: "A1", record: [passed("a", "x", from)] };
  return step(route(days), before, passed("p", "y", on, [], from));
};

describe("a publication at the last day that can be written", () => {
  it("is over on 9999-12-31 if it ran through the day before", () => {
    expect(publish(5, "9999-12-25", "9999-12-31").outcome).toBe("taken"); // through the 30th
    expect(publish(5, "9999-12-26", "9999-12-31").reasons).toMatchObject([
      { reason: "publicity-not-over", through: "9999-12-31" },
    ]);
  });

  it("is refused where it would run into the year 10000", () => {
    const beyond = ["no-such-day at facts.event.publishedFrom"];
    expect(issuesOfCall(() => publish(5, "9999-12-27", "9999-12-31"))).toStrictEqual(beyond);
    expect(issuesOfCall(() => publish(5, "9999-12-31", "9999-12-31"))).toStrictEqual(beyond);
    expect(issuesOfCall(() => publish(1_000, "9997-04-07", "9999-12-31"))).toStrictEqual(beyond);
  });

  it("runs a thousand days at most, also to the end", () => {
    // From 9997-04-05: 270 days to the end of the year, then 365 and 365.
    expect(publish(1_000, "9997-04-05", "9999-12-31").reasons).toMatchObject([{ through: "9999-12-31" }]);
    expect(publish(999, "9997-04-05", "9999-12-31").outcome).toBe("taken");
    expect(issuesOfCall(() => publish(1_001, "2024-03-01", "2024-03-02"))).toStrictEqual([
      'above-maximum at terms.stated["our-rules#1"].publicityPeriod.days',
    ]);
  });

  it("is named at its place where it is in the record", () => {
    const record = [passed("a", "x", "9999-12-29"), passed("p", "y", "9999-12-31", [], "9999-12-29")];
    const state = { application: "A1", record };
    const inRecord = [expect.stringMatching(/ at facts\.state\.record\[1\](\.publishedFrom)?$/)];
    expect(issuesOfCall(() => trackApplication(route(5), { state }))).toStrictEqual(inRecord);
    const event = refused("z", "y", "9999-12-31");
    expect(issuesOfCall(() => step(route(5), state, event))).toStrictEqual(inRecord);
    expect(trackApplication(route(1), { state }).standing).toMatchObject({ next: { stage: "z" } });
  });
});
