import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advanceApplication, type ApplicationStep } from "../../../src/policy/workflow/advance-application.ts";
import type { ApplicationEvent, ApplicationState } from "../../../src/policy/workflow/types.ts";
import type { ApplicationStanding } from "../../../src/policy/workflow/standing.ts";
import { trackApplication } from "../../../src/policy/workflow/track-application.ts";
import type { Basis } from "../../../src/kernel/basis.ts";
import type { WorkingCalendar } from "../../../src/ledger/working-days/types.ts";
import { freezeDeep } from "../../../src/kernel/freeze-deep.ts";
import { anyPlan, anyRoute, type AnyRoute, CALENDAR, eventOf, type Plan } from "./any-application.ts";
import { NEW, reasonsOf } from "./workflow-builders.ts";
import { asksAgain, type ModelRoute, modelReasons, modelStanding, needsCalendar, passesOf } from "./workflow-model.ts";
import { forEvery } from "../../support/for-every.ts";

interface Model {
  readonly route: AnyRoute;
  log: readonly ApplicationEvent[];
}

interface Real {
  state: ApplicationState;
}

/** What was reached by all the runs together: a law that never meets a case says nothing. */
const met = new Map<string, number>();
const meet = (what: string): void => void met.set(what, (met.get(what) ?? 0) + 1);

/** The standing as the model says it, without what it rests on. */
function said(standing: ApplicationStanding): object {
  if (standing.state !== "open") return standing;
  const { basis, ...next } = standing.next;
  expect(basis.length).toBeGreaterThan(0);
  return { state: "open", next };
}

/** Whether it rests on what becomes of records after a return. */
function restsOnReturns(basis: readonly Basis[]): boolean {
  return basis.some((b) => "term" in b && b.term === "recordsAfterReturn");
}

/** One event is handed in, right or wrong. */
class HandIn implements fc.Command<Model, Real> {
  readonly plan: Plan;

  constructor(plan: Plan) {
    this.plan = plan;
  }

  check(): boolean {
    return true;
  }

  run(model: Model, real: Real): void {
    const { terms, model: route } = model.route;
    const event = eventOf(this.plan, route, model.log);
    const facts = freezeDeep({ state: real.state, event, ...this.calendar(route) });
    const before = JSON.stringify(facts);
    const step = advanceApplication(terms, facts);
    expect(JSON.stringify(facts)).toBe(before);

    const against = modelReasons(route, model.log, event);
    expect(new Set(reasonsOf(step))).toStrictEqual(against);
    expect(step.reasons).toHaveLength(against.size);
    expect(step.outcome).toBe(against.size === 0 ? "taken" : "not-taken");
    for (const reason of step.reasons) {
      expect(reason.basis.length).toBeGreaterThan(0);
      const again = reason.reason === "record-missing" && asksAgain(route, model.log, event.stage, reason.records);
      expect(restsOnReturns(reason.basis)).toBe(again);
    }
    expect(restsOnReturns(step.basis)).toBe(asksAgain(route, model.log, event.stage));
    if (against.size === 0) model.log = [...model.log, event];
    for (const reason of against) meet(reason);
    meet(step.outcome);
    if (against.size === 0) meet(event.outcome === "passed" && "publishedFrom" in event ? "published" : event.outcome);

    expect(step.state).toStrictEqual({ application: "A1", record: model.log });
    expect(said(step.standing)).toStrictEqual(modelStanding(route, model.log));
    if (step.standing.state === "open") {
      const { basis, stage, records } = step.standing.next;
      expect(restsOnReturns(basis)).toBe(asksAgain(route, model.log, stage, records));
    }
    meet(step.standing.state);
    this.track(step, model);
    neverPastWhatWasNotPassed(step, model);
    real.state = step.state;
  }

  /** The calendar, always where it is asked for and now and then where it is not. */
  calendar(route: ModelRoute): { readonly calendar?: WorkingCalendar } {
    return needsCalendar(route) || this.plan.pick % 2 === 0 ? { calendar: CALENDAR } : {};
  }

  /** A track of the state says what the step said. */
  track(step: ApplicationStep, { route, log }: Model): void {
    const track = trackApplication(route.terms, { state: step.state, ...this.calendar(route.model) });
    expect(track).toMatchObject({ kind: "application-track", application: "A1" });
    expect(track.record).toStrictEqual(log);
    const { standing, stages, route: shown, terms } = track;
    expect({ standing, stages, shown, terms }).toStrictEqual({
      ...{ standing: step.standing, stages: step.stages, shown: step.route, terms: step.terms },
    });
    const wasReturned = log.some(({ outcome }) => outcome === "returned");
    const chosen = route.model.kept ? "kept" : "presented-again";
    expect(track.readings).toStrictEqual(wasReturned ? [{ id: "workflow/records-after-return", chosen }] : []);
    if (step.outcome === "taken") expect(step.readings).toStrictEqual(track.readings);
  }

  toString(): string {
    return `handIn(${JSON.stringify(this.plan)})`;
  }
}

/** Without the model: what is passed was passed by its own event, and so was every stage before it. */
function neverPastWhatWasNotPassed({ stages, state, standing }: ApplicationStep, { route, log }: Model): void {
  const order = route.model.stages.map(({ stage }) => stage);
  const states = stages.map((s) => s.state);
  const reached = states.filter((s) => s === "passed").length;
  expect(states.slice(0, reached).every((s) => s === "passed")).toBe(true);
  expect(stages.map(({ stage }) => stage)).toStrictEqual(order);
  expect(standing.state === "completed").toBe(reached === order.length);
  expect(states.slice(reached)).toStrictEqual(
    order.slice(reached).map((_, i) => (standing.state !== "open" ? "not-reached" : i === 0 ? "next" : "ahead")),
  );
  for (const { stage, passedOn } of stages.slice(0, reached)) {
    const own = state.record.findLastIndex((e) => e.outcome === "passed" && e.stage === stage);
    expect(state.record[own]?.on).toBe(passedOn);
    const undone = state.record
      .slice(own)
      .some((e) => e.outcome === "returned" && order.indexOf(e.backTo) <= order.indexOf(stage));
    expect(undone).toBe(false);
  }
  expect(passesOf(route.model, log)).toHaveLength(reached);
}

describe("an application", () => {
  it("never gets past a stage that was not passed, whatever is handed in, and always stands where the model says", () => {
    const commands = fc.commands([anyPlan.map((plan) => new HandIn(plan))], { maxCommands: 25, size: "+1" });
    forEvery({ runs: 400, of: [anyRoute, commands] }, (route, cmds) => {
      const model: Model = { route, log: [] };
      const real: Real = { state: NEW };
      fc.modelRun(() => ({ model, real }), cmds);
      let again = NEW;
      for (const event of real.state.record) {
        const step = advanceApplication(route.terms, { state: again, event, calendar: CALENDAR });
        expect(step.outcome).toBe("taken");
        again = step.state;
      }
      expect(again).toStrictEqual(real.state);
    });
    const everything = [
      ...["application-ended", "unknown-stage", "out-of-order", "wrong-body", "before-last-event", "record-missing"],
      ...["not-passed-before", "not-published", "published-too-early", "published-after-passing"],
      ...["publicity-not-over", "publicity-period-not-known", "unknown-record", "not-for-the-applicant"],
      ...["calendar-does-not-reach", "no-publication"],
      ...["taken", "not-taken", "passed", "published", "returned", "refused", "withdrawn", "open", "completed"],
    ];
    expect(everything.filter((what) => !met.has(what))).toStrictEqual([]);
  });
});
