import { describe, expect, it } from "vitest";
import { trackApplication } from "../../../src/policy/workflow/track-application.ts";
import { articlesOf, askedAt, dayAt, ordinary, places, type RouteByHand, ROUTES } from "./routes-by-hand.ts";
import { NEW, once, stateAfter, step, walk, withdrawn } from "./workflow-builders.ts";
import { LAW_BEFORE_2021 } from "../../support/law.ts";

const PERIOD = [{ by: "caller", term: "publicityPeriod" }, ...LAW_BEFORE_2021.firstDay];

/** What stands next at a place of an ordinary run, or that it is done. */
function standingAt(route: RouteByHand, place: number, lastDay: string): object {
  const next = route.stages[place];
  if (next === undefined) return { state: "completed", on: lastDay };
  const publicity = next.publication ? { publicity: { from: lastDay, period: { days: 7 } } } : {};
  const { stage, by } = next;
  const records = askedAt(route, place);
  return { state: "open", next: { stage, by, records, ...publicity, basis: expect.anything() as unknown } };
}

/** The stages at a place of an ordinary run. */
function stagesAt({ stages }: RouteByHand, place: number): readonly unknown[] {
  return stages.map(({ stage, by }, i) => {
    const name: unknown = expect.objectContaining({ zh: expect.any(String) as unknown });
    if (i < place) return { stage, name, by, state: "passed", passedOn: dayAt(i) };
    return { stage, name, by, state: i === place ? "next" : "ahead" };
  });
}

describe.each(ROUTES)("the route of $title", (route) => {
  it("begins with nothing passed", () => {
    const track = trackApplication(route.terms, { state: NEW });
    expect(track.standing).toStrictEqual(standingAt(route, 0, ""));
    expect(track.stages).toStrictEqual(stagesAt(route, 0));
    expect(track.record).toStrictEqual([]);
    expect(track.readings).toStrictEqual([]);
  });

  it("is passed step by step to its end", () => {
    let state = NEW;
    for (const [i, event] of ordinary(route, route.stages.length).entries()) {
      const taken = step(route.terms, state, event);
      expect(taken).toMatchObject({ kind: "application-step", application: "A1", event, outcome: "taken" });
      expect(taken.reasons).toStrictEqual([]);
      expect(taken.state).toStrictEqual({ application: "A1", record: ordinary(route, i + 1) });
      expect(taken.standing).toStrictEqual(standingAt(route, i + 1, event.on));
      expect(taken.stages).toStrictEqual(stagesAt(route, i + 1));
      expect(taken.readings).toStrictEqual([]);
      state = taken.state;
    }
    const { record, standing } = trackApplication(route.terms, { state });
    expect(record).toStrictEqual(ordinary(route, route.stages.length));
    expect(standing).toStrictEqual({ state: "completed", on: record.at(-1)?.on });
  });

  it("rests each stage on its article and those of its records, and what is next on its period too", () => {
    for (const { next, on, asked, before } of places(route)) {
      const state = stateAfter(route.terms, before);
      const articles = articlesOf(next);
      const applicant = route.stages[0]?.by ?? "";
      expect(once(step(route.terms, state, withdrawn(next.stage, applicant, on)).basis)).toStrictEqual(articles);
      const { standing } = trackApplication(route.terms, { state });
      if (standing.state !== "open") throw new Error("it is open");
      const ofNext = articlesOf({ ...next, records: asked });
      expect(once(standing.next.basis)).toStrictEqual([...ofNext, ...(next.publication ? PERIOD : [])]);
    }
  });

  it("can be passed on one day, save a publication, which takes its time", () => {
    const on = "2019-03-04";
    let state = NEW;
    for (const event of ordinary(route, route.stages.length)) {
      const publishes = "publishedFrom" in event;
      const sameDay = publishes ? { ...event, on, publishedFrom: on } : { ...event, on };
      const answer = step(route.terms, state, sameDay);
      if (publishes) {
        expect(answer.reasons).toMatchObject([{ reason: "publicity-not-over", through: "2019-03-11" }]);
        expect(answer.state).toStrictEqual(state);
        return;
      }
      expect(answer.outcome).toBe("taken");
      state = answer.state;
    }
    expect(walk(route.terms, state.record).standing).toStrictEqual({ state: "completed", on });
  });

  it("is shown with bodies and records that have names in both languages", () => {
    const { route: shown } = trackApplication(route.terms, { state: NEW });
    const bodies = new Set(shown.bodies.map(({ body }) => body));
    for (const { by } of route.stages) expect(bodies).toContain(by);
    expect(shown.records.map(({ record }) => record)).toStrictEqual(route.records);
    for (const { name } of [...shown.bodies, ...shown.records]) expect(name.zh).not.toBe(name.en);
  });
});
