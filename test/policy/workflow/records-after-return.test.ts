import { describe, expect, it } from "vitest";
import type { RouteTerms } from "../../../src/policy/workflow/types.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { trackApplication } from "../../../src/policy/workflow/track-application.ts";
import { ACCEPTED, APPLIED, FORMS, KEPT, READING, REVIEWED, TO_THE_LENDER } from "./changge-returns.ts";
import { passed, returned, stateAfter, step, walk } from "./workflow-builders.ts";

/** What the next stage still asks for. */
function asked(terms: RouteTerms, events: Parameters<typeof walk>[1]): readonly string[] {
  const { standing } = walk(terms, events);
  if (standing.state !== "open") throw new Error("it has ended");
  expect(trackApplication(terms, { state: stateAfter(terms, events) }).standing).toStrictEqual(standing);
  return standing.next.records;
}

describe("what was presented before", () => {
  it("counts at later stages, also where nobody asked for it yet", () => {
    const early = { ...REVIEWED, records: ["household-visit", "guarantee-contract"] };
    const events = [APPLIED, early, ...TO_THE_LENDER.slice(2)];
    expect(asked(changge2017.route, events)).toStrictEqual(["acceptance-opinion"]);
    const accepted = passed("lender-review", "lender", "2018-03-09", ["acceptance-opinion"]);
    const guaranteed = passed("guarantee", "guarantor", "2018-03-10", ["guarantee-opinion"]);
    expect(asked(changge2017.route, [...events, accepted, guaranteed])).toStrictEqual(["loan-contract"]);
  });

  it("is asked for in the order of the stage, less what is there", () => {
    expect(asked(changge2017.route, TO_THE_LENDER)).toStrictEqual(["acceptance-opinion", "household-visit"]);
  });
});

describe("an application sent back to its beginning", () => {
  const BACK = [APPLIED, returned("village-review", "village-office", "2018-03-05", "application")];
  const bare = passed("application", "applicant", "2018-03-06");

  it("presents everything again by the default reading, which is cited", () => {
    expect(asked(changge2017.route, BACK)).toStrictEqual(FORMS);
    const answer = step(changge2017.route, stateAfter(changge2017.route, BACK), bare);
    expect(answer.outcome).toBe("not-taken");
    expect(answer.reasons).toStrictEqual([
      {
        reason: "record-missing",
        records: FORMS,
        basis: [
          { by: "article", term: "stages", article: "changge-2017-64#loan 5.1" },
          { by: "article", term: "records", article: "changge-2017-64#loan annex 1" },
          { by: "article", term: "records", article: "changge-2017-64#loan annex 2" },
          { by: "reading", term: "recordsAfterReturn", reading: READING },
        ],
      },
    ]);
    const half = { ...bare, records: ["application-form"] };
    expect(step(changge2017.route, stateAfter(changge2017.route, BACK), half).reasons).toMatchObject([
      { reason: "record-missing", records: ["commitment-letter", "loan-notice"] },
    ]);
    expect(walk(changge2017.route, [...BACK, { ...APPLIED, on: "2018-03-06" }]).outcome).toBe("taken");
  });

  it("presents nothing again where records are kept", () => {
    expect(asked(KEPT, BACK)).toStrictEqual([]);
    expect(walk(KEPT, [...BACK, bare]).standing).toMatchObject({ next: { stage: "village-review" } });
    const once = stateAfter(KEPT, [
      ...BACK,
      bare,
      returned("village-review", "village-office", "2018-03-07", "application"),
    ]);
    expect(step(KEPT, once, { ...bare, on: "2018-03-08" }).outcome).toBe("taken");
  });

  it("has no reading in the basis of what was never presented", () => {
    const first = step(changge2017.route, { application: "A1", record: [] }, bare);
    expect(first.reasons.flatMap(({ basis }) => basis.map(({ by }) => by))).not.toContain("reading");
  });
});

describe("an application sent back part of the way", () => {
  const sentBack = [...TO_THE_LENDER, ACCEPTED, returned("guarantee", "guarantor", "2018-03-10", "lender-review")];

  it("keeps what was presented at the stages that stand", () => {
    const again = passed("lender-review", "lender", "2018-03-11", ["acceptance-opinion", "household-visit"]);
    const { stages } = walk(changge2017.route, [...sentBack, again]);
    expect(stages[0]).toMatchObject({ state: "passed", passedOn: "2018-03-01" });
    expect(stages[5]).toMatchObject({ state: "passed", passedOn: "2018-03-11" });
  });

  it("presents again what was presented at the stages that do not, or not", () => {
    expect(asked(changge2017.route, sentBack)).toStrictEqual(["acceptance-opinion", "household-visit"]);
    expect(asked(KEPT, sentBack)).toStrictEqual([]);
  });

  it("loses what a stage sent back had presented for a later one", () => {
    const early = { ...ACCEPTED, records: [...ACCEPTED.records, "guarantee-opinion"] };
    const events = [...TO_THE_LENDER, early];
    expect(asked(changge2017.route, events)).toStrictEqual([]);
    const back = [...events, returned("guarantee", "guarantor", "2018-03-10", "lender-review")];
    const again = [...back, { ...ACCEPTED, on: "2018-03-11" }];
    expect(asked(changge2017.route, again)).toStrictEqual(["guarantee-opinion"]);
    expect(asked(KEPT, again)).toStrictEqual([]);
  });
});
