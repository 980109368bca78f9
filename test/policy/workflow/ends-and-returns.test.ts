import { describe, expect, it } from "vitest";
import type { ApplicationEvent } from "../../../src/policy/workflow/types.ts";
import { trackApplication } from "../../../src/policy/workflow/track-application.ts";
import { inARow, inOrder, ordinary, places, type RouteByHand, ROUTES } from "./routes-by-hand.ts";
import { reasonsOf, refused, returned, stateAfter, step, walk, withdrawn } from "./workflow-builders.ts";

/** Everything that could still be tried on a route. */
function everything({ stages }: RouteByHand, on: string): readonly ApplicationEvent[] {
  const applicant = stages[0]?.by ?? "";
  return [
    ...stages.flatMap((s) => [
      ...[inOrder(s, on), refused(s.stage, s.by, on), withdrawn(s.stage, applicant, on)],
      returned(s.stage, s.by, on, stages[0]?.stage ?? ""),
    ]),
    { ...refused("nowhere", "stranger", "2019-01-01") },
  ];
}

describe.each(ROUTES)("on the route of $title", (route) => {
  const applicant = route.stages[0]?.by ?? "";
  const later = "2019-06-01";

  const endsFor = (events: readonly ApplicationEvent[], end: string): void => {
    const on = events.at(-1)?.on;
    const passes = events.filter(({ outcome }) => outcome === "passed").length;
    const { state, standing } = walk(route.terms, events);
    expect(standing).toStrictEqual({ state: end, on });
    const track = trackApplication(route.terms, { state });
    expect(track.standing).toStrictEqual(standing);
    expect(track.stages.map((s) => s.state)).toStrictEqual(
      route.stages.map((_, i) => (i < passes ? "passed" : "not-reached")),
    );
    for (const event of everything(route, later)) {
      const answer = step(route.terms, state, event);
      expect(answer.outcome).toBe("not-taken");
      expect(answer.reasons).toMatchObject([{ reason: "application-ended", end, on }]);
      expect(answer.state).toStrictEqual({ application: "A1", record: events });
      expect(answer.standing).toStrictEqual(standing);
      expect(answer.stages).toStrictEqual(track.stages);
    }
  };

  it("nothing happens after it was passed to its end", () => {
    endsFor(ordinary(route, route.stages.length), "completed");
  });

  it("a refusal ends it at every stage that a body decides", () => {
    for (const { next, on, before, place } of places(route)) {
      if (place === 0) continue; // the applicant's own
      endsFor([...before, refused(next.stage, next.by, on)], "refused");
    }
  });

  it("the applicant withdraws at every stage, and nobody else does", () => {
    for (const { next, on, before } of places(route)) {
      endsFor([...before, withdrawn(next.stage, applicant, on)], "withdrawn");
      for (const by of new Set([...route.stages.map((s) => s.by), "stranger"])) {
        if (by === applicant) continue;
        const answer = step(route.terms, stateAfter(route.terms, before), withdrawn(next.stage, by, on));
        expect(answer.reasons).toMatchObject([{ reason: "wrong-body", by, expected: applicant }]);
        expect(answer.state.record).toStrictEqual(before);
      }
    }
  });

  it("it goes back to every stage that was passed, and to no other", () => {
    for (const { next, on, before, place } of places(route)) {
      const state = stateAfter(route.terms, before);
      for (const [to, { stage: backTo, by }] of route.stages.entries()) {
        const answer = step(route.terms, state, returned(next.stage, next.by, on, backTo));
        if (to >= place) {
          expect(answer.reasons).toMatchObject([{ reason: "not-passed-before", backTo }]);
          expect(answer.state.record).toStrictEqual(before);
          continue;
        }
        expect(answer.outcome).toBe("taken");
        expect(answer.standing).toMatchObject({ state: "open", next: { stage: backTo, by } });
        expect(answer.stages.map((s) => s.state)).toStrictEqual(
          route.stages.map((_, i) => (i < to ? "passed" : i === to ? "next" : "ahead")),
        );
        for (const s of answer.stages.slice(to)) expect(s).not.toHaveProperty("passedOn");
      }
      const nowhere = step(route.terms, state, returned(next.stage, next.by, on, "nowhere"));
      expect(reasonsOf(nowhere)).toStrictEqual(["not-passed-before"]);
    }
  });

  it("what was sent back is passed again from there to its end, stage by stage", () => {
    const last = places(route).at(-1);
    if (last === undefined) throw new Error("a route has stages");
    for (const [to, { stage: backTo }] of route.stages.slice(0, -1).entries()) {
      const back = [...last.before, returned(last.next.stage, last.next.by, last.on, backTo)];
      const skipped = step(route.terms, stateAfter(route.terms, back), inOrder(last.next, later));
      expect(skipped.reasons).toMatchObject([{ reason: "out-of-order", expected: backTo }]);
      const again = inARow(route.stages.slice(to), later);
      const on = again.at(-1)?.on;
      expect(walk(route.terms, [...back, ...again]).standing).toStrictEqual({ state: "completed", on });
    }
  });
});
