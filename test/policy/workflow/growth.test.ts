import { describe, expect, it } from "vitest";
import { explainTrack } from "../../../src/policy/workflow/explain.ts";
import { trackApplication } from "../../../src/policy/workflow/track-application.ts";
import type { ApplicationEvent } from "../../../src/policy/workflow/types.ts";
import { expectLinear } from "../../support/counted.ts";
import { NEW, passed, returned, routeOf, routeTerms, stageOf } from "./workflow-builders.ts";

/** More than a call takes arguments, also where the stack is four times the ordinary one. */
const MANY = 600_000;

const some = <T>(count: number, make: (i: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const ON = "2024-03-01";

/** A route of so many stages with a record each, and everything passed but the last. */
const longRoute = (count: number) => {
  const name = (i: number): string => `s${String(i)}`;
  const stages = some(count, (i) => stageOf(name(i), "x", { records: [`r${String(i)}`] }));
  const record = some(count - 1, (i) => passed(name(i), "x", ON, [`r${String(i)}`]));
  return { terms: routeTerms(routeOf(stages)), state: { application: "A1", record } };
};

/** Sent back and passed again, so many times. */
const toAndFro = (count: number): readonly ApplicationEvent[] =>
  some(count, () => [passed("a", "x", ON, ["r"]), returned("b", "x", ON, "a")]).flat();

describe("an application is tracked with no more work than its record is long", () => {
  it("on a route as long as the record", () => {
    expectLinear(40, longRoute, ({ terms, state }) => trackApplication(terms, { state }));
  });

  it("sent back again and again", () => {
    const terms = routeTerms(routeOf([stageOf("a", "x", { records: ["r"] }), stageOf("b", "x", { records: ["q"] })]));
    expectLinear(
      40,
      (count) => ({ application: "A1", record: toAndFro(count) }),
      (state) => trackApplication(terms, { state }),
    );
    const { standing, readings } = trackApplication(terms, { state: { application: "A1", record: toAndFro(50) } });
    expect(standing).toMatchObject({ next: { stage: "a", records: ["r"] } });
    expect(readings).toHaveLength(1);
  });

  it("is told in words, however many its stages are", () => {
    const track = trackApplication(routeTerms(routeOf([stageOf("a", "x")])), { state: NEW });
    const [stage] = track.stages;
    if (stage === undefined) throw new Error("there is one");
    const result = { ...track, stages: some(MANY, () => stage) };
    expect(explainTrack(result, { language: "en" }).lines.length).toBeGreaterThan(MANY);
  });
});
