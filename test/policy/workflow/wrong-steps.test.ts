import { describe, expect, it } from "vitest";
import type { ApplicationEvent } from "../../../src/policy/workflow/types.ts";
import type { ApplicationStep } from "../../../src/policy/workflow/advance-application.ts";
import { dayBefore, inOrder, places, type RouteByHand, ROUTES } from "./routes-by-hand.ts";
import { passed, reasonsOf, refused, returned, stateAfter, step, withdrawn } from "./workflow-builders.ts";

/** Hands in an event that must not be taken, and must change nothing. */
function notTaken(
  { terms }: RouteByHand,
  before: readonly ApplicationEvent[],
  event: ApplicationEvent,
): ApplicationStep {
  const state = stateAfter(terms, before);
  const answer = step(terms, state, event);
  expect(answer).toMatchObject({ outcome: "not-taken", event });
  expect(answer.state).toStrictEqual({ application: "A1", record: before });
  return answer;
}

const article = (of: string) => [{ by: "article", term: "stages", article: of }];

describe.each(ROUTES)("on the route of $title", (route) => {
  const bodies = [...new Set(route.stages.map(({ by }) => by)), "stranger"];
  const applicant = route.stages[0]?.by ?? "";
  const first = route.stages[0]?.stage ?? "";
  const ofTheRoute = article(route.stages[0]?.article ?? "");

  it("no stage but the next can be passed, at any place", () => {
    for (const { next, on, before } of places(route)) {
      for (const other of route.stages) {
        if (other.stage === next.stage) continue;
        const { reasons } = notTaken(route, before, inOrder(other, on));
        const wrong = {
          reason: "out-of-order",
          stage: other.stage,
          expected: next.stage,
          basis: article(next.article),
        };
        expect(reasons).toStrictEqual([wrong]);
      }
    }
  });

  it("nor can any other refuse, be withdrawn at or send back", () => {
    for (const { next, on, before } of places(route)) {
      for (const { stage, by } of route.stages) {
        if (stage === next.stage) continue;
        expect(reasonsOf(notTaken(route, before, refused(stage, by, on)))).toStrictEqual(
          stage === first ? ["out-of-order", "not-for-the-applicant"] : ["out-of-order"],
        );
        expect(reasonsOf(notTaken(route, before, withdrawn(stage, applicant, on)))).toStrictEqual(["out-of-order"]);
        expect(reasonsOf(notTaken(route, before, returned(stage, by, on, first)))).toStrictEqual(
          before.length === 0 ? ["out-of-order", "not-passed-before"] : ["out-of-order"],
        );
      }
    }
  });

  it("no other body passes, refuses or sends back a stage", () => {
    for (const { next, on, before } of places(route)) {
      for (const by of bodies) {
        if (by === next.by) continue;
        const wrong = [{ reason: "wrong-body", by, expected: next.by, basis: article(next.article) }];
        expect(notTaken(route, before, { ...inOrder(next, on), by }).reasons).toStrictEqual(wrong);
        const ofItsOwn = { reason: "not-for-the-applicant", basis: article(next.article) };
        expect(notTaken(route, before, refused(next.stage, by, on)).reasons).toStrictEqual(
          next.stage === first ? [...wrong, ofItsOwn] : wrong,
        );
        const back = before[0]?.stage;
        if (back === undefined) continue;
        expect(notTaken(route, before, returned(next.stage, by, on, back)).reasons).toStrictEqual(wrong);
      }
    }
  });

  it("no stage is passed without every record it asks for", () => {
    for (const { next, on, asked, before } of places(route)) {
      const given = inOrder(next, on);
      for (const record of asked) {
        const event = { ...given, records: next.records.filter((r) => r !== record) };
        expect(notTaken(route, before, event).reasons).toMatchObject([{ reason: "record-missing", records: [record] }]);
      }
      if (asked.length === 0) continue;
      expect(notTaken(route, before, { ...given, records: [] }).reasons).toMatchObject([
        { reason: "record-missing", records: asked },
      ]);
      expect(notTaken(route, before, { ...given, records: ["something-else"] }).reasons).toMatchObject([
        { reason: "record-missing", records: asked },
        { reason: "unknown-record", records: ["something-else"] },
      ]);
    }
  });

  it("no stage is passed with a record that the route does not know", () => {
    for (const { next, on, before } of places(route)) {
      const given = inOrder(next, on);
      for (const records of [["something-else"], ["constructor", "__proto__"], [next.stage], ["Minutes"]]) {
        const wrong = [{ reason: "unknown-record", records, basis: ofTheRoute }];
        expect(notTaken(route, before, { ...given, records: [...records, ...next.records] }).reasons).toStrictEqual(
          wrong,
        );
        expect(notTaken(route, before, { ...given, records: [...next.records, ...records] }).reasons).toStrictEqual(
          wrong,
        );
      }
      // One that the route knows is no matter, though the stage does not ask for it.
      expect(step(route.terms, stateAfter(route.terms, before), { ...given, records: route.records }).outcome).toBe(
        "taken",
      );
    }
  });

  it("the applicant's own stage is not refused, by whomever and whenever", () => {
    for (const { next, on, place, before } of places(route)) {
      for (const by of bodies) {
        expect(reasonsOf(notTaken(route, before, refused(first, by, on)))).toStrictEqual([
          ...(place === 0 ? [] : ["out-of-order"]),
          ...(by === applicant ? [] : ["wrong-body"]),
          "not-for-the-applicant",
        ]);
      }
      if (place === 0) continue;
      const back = [...before, returned(next.stage, next.by, on, first)];
      const { reasons } = notTaken(route, back, refused(first, applicant, on));
      expect(reasons).toStrictEqual([{ reason: "not-for-the-applicant", basis: ofTheRoute }]);
    }
  });

  it("no event comes before the day of the last", () => {
    for (const { next, place, before } of places(route)) {
      const last = before.at(-1)?.on;
      if (last === undefined) continue;
      const on = dayBefore(place - 1);
      const early = { reason: "before-last-event", on, last };
      const { stage, by } = next;
      expect(notTaken(route, before, refused(stage, by, on)).reasons).toMatchObject([early]);
      expect(notTaken(route, before, withdrawn(stage, applicant, on)).reasons).toMatchObject([early]);
      expect(notTaken(route, before, passed("nowhere", by, on)).reasons).toMatchObject([{}, early]);
      expect(notTaken(route, before, inOrder(next, on)).reasons[0]).toMatchObject(early);
      expect(notTaken(route, before, inOrder(next, on)).reasons.slice(1)).toMatchObject(
        next.publication ? [{ reason: "published-too-early", earliest: last }] : [],
      );
      const state = stateAfter(route.terms, before);
      expect(step(route.terms, state, refused(stage, by, last)).outcome).toBe("taken");
      if (!next.publication) expect(step(route.terms, state, inOrder(next, last)).outcome).toBe("taken");
    }
  });

  it("there is no stage that the route does not name", () => {
    for (const { on, before, next } of places(route)) {
      for (const stage of ["nowhere", "constructor", "__proto__", next.stage.toUpperCase()]) {
        const { reasons, basis } = notTaken(route, before, passed(stage, next.by, on));
        expect(reasons).toStrictEqual([{ reason: "unknown-stage", stage, basis: ofTheRoute }]);
        expect(basis).toStrictEqual(ofTheRoute);
      }
    }
  });

  it("only what is a publication says from when it was published, and every publication does", () => {
    for (const { next, on, before } of places(route)) {
      const { stage, by, records } = next;
      const event = passed(stage, by, on, records, next.publication ? undefined : on);
      expect(reasonsOf(notTaken(route, before, event))).toStrictEqual([
        next.publication ? "not-published" : "no-publication",
      ]);
    }
  });

  it("everything that speaks against an event is named at once", () => {
    for (const { next, on, place, before } of places(route)) {
      const other = route.stages.find(
        (s) => s.stage !== next.stage && s.records.length > 0 && !before.some((e) => e.stage === s.stage),
      );
      if (other === undefined || place === 0) continue;
      const day = dayBefore(place - 1);
      expect(reasonsOf(notTaken(route, before, passed(other.stage, "stranger", day, ["else"], on)))).toStrictEqual([
        ...["out-of-order", "wrong-body", "before-last-event", "record-missing", "unknown-record", "no-publication"],
      ]);
    }
  });
});
