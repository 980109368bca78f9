import { describe, expect, it } from "vitest";
import type { Basis } from "../../../src/kernel/basis.ts";
import type { RouteTerms } from "../../../src/policy/workflow/types.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { trackApplication } from "../../../src/policy/workflow/track-application.ts";
import { ACCEPTED, APPLIED, KEPT, READING, TO_THE_LENDER } from "./changge-returns.ts";
import { once, passed, returned, routeOf, routeTerms, stageOf, stateAfter, step, walk } from "./workflow-builders.ts";

type Events = Parameters<typeof walk>[1];
const ARTICLE = { by: "article", term: "stages", article: "changge-2017-64#loan 5.2" };
const OPEN = { by: "reading", term: "recordsAfterReturn", reading: READING };
const OURS = { by: "caller", term: "recordsAfterReturn" };

describe("what a step rests on", () => {
  const sentBack = [...TO_THE_LENDER, ACCEPTED, returned("guarantee", "guarantor", "2018-03-10", "lender-review")];
  const again = { ...ACCEPTED, on: "2018-03-11" };
  const basis = (terms: RouteTerms, before: Events, event: Events[number]): readonly Basis[] =>
    once(step(terms, stateAfter(terms, before), event).basis);

  it("has the reading where what the stage asks for had been presented before a return", () => {
    expect(basis(changge2017.route, TO_THE_LENDER, ACCEPTED)).toStrictEqual([ARTICLE]);
    expect(basis(changge2017.route, sentBack, again)).toStrictEqual([ARTICLE, OPEN]);
    expect(basis(KEPT, sentBack, again)).toStrictEqual([ARTICLE, OURS]);
    expect(basis(KEPT, sentBack, { ...again, records: [] })).toStrictEqual([ARTICLE, OURS]);
  });

  it("has none at a stage that asks for something else, though something was sent back", () => {
    const guaranteed = passed("guarantee", "guarantor", "2018-03-12", ["guarantee-opinion"]);
    const article = { ...ARTICLE, article: "changge-2017-64#loan 5.3" };
    expect(basis(changge2017.route, [...sentBack, again], guaranteed)).toStrictEqual([article]);
  });

  it("has none where nothing had been presented", () => {
    const back = [...TO_THE_LENDER, returned("lender-review", "lender", "2018-03-09", "recommendation")];
    const recommended = passed("recommendation", "city-centre", "2018-03-10");
    expect(basis(changge2017.route, back, recommended)).toStrictEqual([
      { ...ARTICLE, article: "changge-2017-64#loan 5.1" },
    ]);
    expect(basis(changge2017.route, [...back, recommended], again)).toStrictEqual([ARTICLE]);
  });

  it("is told of what is next likewise, in a step and in a track", () => {
    const next = (terms: RouteTerms, events: Events): readonly Basis[] => {
      const { standing, state } = walk(terms, events);
      expect(trackApplication(terms, { state }).standing).toStrictEqual(standing);
      if (standing.state !== "open") throw new Error("it is open");
      return once(standing.next.basis);
    };
    expect(next(changge2017.route, TO_THE_LENDER)).toStrictEqual([ARTICLE]);
    expect(next(changge2017.route, sentBack)).toStrictEqual([ARTICLE, OPEN]);
    expect(next(changge2017.route, [APPLIED])).toStrictEqual([{ ...ARTICLE, article: "changge-2017-64#loan 5.1" }]);
    const toTheFirst = returned("village-review", "village-office", "2018-03-05", "application");
    expect(next(changge2017.route, [APPLIED, toTheFirst])).toStrictEqual([
      { ...ARTICLE, article: "changge-2017-64#loan 5.1" },
      { by: "article", term: "records", article: "changge-2017-64#loan annex 1" },
      { by: "article", term: "records", article: "changge-2017-64#loan annex 2" },
      OPEN,
    ]);
  });

  it("is said once, though several records rest on one article", () => {
    for (const [terms, before] of [
      [changge2017.route, TO_THE_LENDER],
      [changge2017.route, sentBack],
      [KEPT, sentBack],
    ] as const) {
      const { basis: ofStep, standing } = walk(terms, [...before, again]);
      expect(ofStep).toStrictEqual(once(ofStep));
      const ofNext = standing.state === "open" ? standing.next.basis : [];
      expect(ofNext).toStrictEqual(once(ofNext));
      const [missing] = step(changge2017.route, stateAfter(changge2017.route, before), {
        ...again,
        records: [],
      }).reasons;
      expect(missing?.basis).toStrictEqual(once(missing?.basis ?? []));
    }
  });
});

describe("the reading of a result", () => {
  const back = [APPLIED, returned("village-review", "village-office", "2018-03-05", "application")];
  const readingsOf = (terms: RouteTerms, events: Parameters<typeof walk>[1]) => {
    const { readings, state } = walk(terms, events);
    expect(trackApplication(terms, { state }).readings).toStrictEqual(readings);
    return readings;
  };

  it("is listed from the first return on, with what was chosen", () => {
    expect(readingsOf(changge2017.route, [APPLIED])).toStrictEqual([]);
    const listed = [{ id: READING, chosen: "presented-again" }];
    expect(readingsOf(changge2017.route, back)).toStrictEqual(listed);
    expect(readingsOf(changge2017.route, [...back, { ...APPLIED, on: "2018-03-06" }])).toStrictEqual(listed);
    expect(readingsOf(KEPT, back)).toStrictEqual([{ id: READING, chosen: "kept" }]);
    const byThePack: RouteTerms = { ...changge2017.route, readings: { [READING]: { recordsAfterReturn: "kept" } } };
    expect(readingsOf(byThePack, back)).toStrictEqual([{ id: READING, chosen: "kept" }]);
  });

  it("is not listed where a return was tried and not taken: nothing was sent back", () => {
    const tried = returned("village-review", "village-office", "2018-03-05", "lender-review");
    const answer = step(changge2017.route, stateAfter(changge2017.route, [APPLIED]), tried);
    expect(answer.outcome).toBe("not-taken");
    expect(answer.readings).toStrictEqual([]);
  });

  it("is none where an article says what becomes of records", () => {
    const route = routeOf([stageOf("a", "x", { records: ["r"] }), stageOf("b", "y")], { recordsAfterReturn: "kept" });
    const terms = routeTerms(route);
    const events = [passed("a", "x", "2024-01-01", ["r"]), returned("b", "y", "2024-01-02", "a")];
    expect(readingsOf(terms, events)).toStrictEqual([]);
    expect(walk(terms, events).standing).toMatchObject({ next: { stage: "a", records: [] } });
  });
});
