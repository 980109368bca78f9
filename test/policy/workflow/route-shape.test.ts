import { describe, expect, it } from "vitest";
import { jiange2019 } from "../../../src/packs/jiange2019.ts";
import type { RouteTerms } from "../../../src/policy/workflow/types.ts";
import { trackApplication } from "../../../src/policy/workflow/track-application.ts";
import { unchecked, without } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { NEW, routeOf, routeTerms, stageOf, step } from "./workflow-builders.ts";
import { A, AT, B, issues, ROUTE, stages } from "./refused-routes.ts";

const NAME = { zh: "甲", en: "X" };
const OTHERS = [{ body: "y", name: NAME }];

describe("the shape of a route", () => {
  it.each<readonly [string, object]>([
    ["below-minimum at {}.days", { days: 0 }],
    ["below-minimum at {}.workingDays", { workingDays: -1 }],
    ["above-maximum at {}.days", { days: 1_001 }],
    ["above-maximum at {}.workingDays", { workingDays: 1_001 }],
    ["not-a-whole-number at {}.days", { days: 1.5 }],
    ["wrong-type at {}.days", { days: "5" }],
    ["missing at {}.days", {}],
    ["unknown-key at {}.workingDays", { days: 5, workingDays: 5 }],
  ])("has a publicity period of whole days: %s", (issue, publicityPeriod) => {
    expect(issues({ ...ROUTE, publicityPeriod })).toStrictEqual([issue.replace("{}", `${AT}.publicityPeriod`)]);
  });

  it("has a publicity period of one to a thousand days", () => {
    for (const publicityPeriod of [{ days: 1 }, { days: 1_000 }, { workingDays: 1 }, { workingDays: 1_000 }]) {
      expect(trackApplication(routeTerms({ ...ROUTE, publicityPeriod }), { state: NEW }).standing).toMatchObject({
        next: { stage: "a" },
      });
    }
  });

  it.each<readonly [string, object]>([
    ["not-listed at {}.publicity", { publicity: true }],
    ["empty at {}.stage", { stage: "" }],
    ["missing at {}.name", { name: undefined }],
    ["missing at {}.name.en", { name: { zh: "乙" } }],
    ["empty at {}.records", { records: [] }],
    ["wrong-type at {}.records", { records: "r" }],
    ["unknown-key at {}.order", { order: 2 }],
    ["bad-format at {}.source", { source: "5(2)" }],
  ])("has stages of this form: %s", (issue, more) => {
    const stage = JSON.parse(JSON.stringify({ ...B, ...more })) as object;
    expect(stages(A, stage)).toStrictEqual([issue.replace("{}", `${AT}.stages[1]`)]);
  });

  it("says one thing of a body or record that is no name", () => {
    expect(stages(A, without(B, "by"))).toStrictEqual([`missing at ${AT}.stages[1].by`]);
    expect(stages(A, { ...B, by: 3 })).toStrictEqual([`wrong-type at ${AT}.stages[1].by`]);
    expect(stages(A, { ...B, records: [3] })).toStrictEqual([`wrong-type at ${AT}.stages[1].records[0]`]);
  });

  it.each<readonly [string, unknown]>([
    ["empty at {}", []],
    ["wrong-type at {}", "x"],
    ["wrong-type at {}", null],
    ["wrong-type at {}[0]", [null]],
    ["empty at {}[0].body", [{ body: "", name: NAME }, ...OTHERS]],
    ["missing at {}[0].body", [{ name: NAME }, ...OTHERS]],
    ["missing at {}[1].name", [{ body: "x", name: NAME }, { body: "y" }]],
    [
      "unknown-key at {}[1].area",
      [
        { body: "x", name: NAME },
        { body: "y", name: NAME, area: "town" },
      ],
    ],
  ])("says one thing of a broken table of bodies, and nothing of the stages that name them: %s", (issue, bodies) => {
    expect(issues({ ...ROUTE, bodies })).toStrictEqual([issue.replace("{}", `${AT}.bodies`)]);
  });

  it.each<readonly [string, unknown]>([
    ["empty at {}", []],
    ["wrong-type at {}", {}],
    ["wrong-type at {}[0]", ["r"]],
    ["wrong-type at {}[0].record", [{ record: 1, name: NAME }]],
    ["bad-format at {}[0].source", [{ record: "r", name: NAME, source: "5(2)" }]],
  ])("nor of a broken table of records: %s", (issue, records) => {
    expect(issues({ ...ROUTE, records })).toStrictEqual([issue.replace("{}", `${AT}.records`)]);
  });

  it("says one thing of a stage without a name", () => {
    expect(stages(A, without(B, "stage"))).toStrictEqual([`missing at ${AT}.stages[1].stage`]);
    expect(stages(without(A, "by"), without(B, "by"))).toStrictEqual([
      ...[`missing at ${AT}.stages[0].by`, `missing at ${AT}.stages[1].by`],
    ]);
    expect(stages(A, null)).toStrictEqual([`wrong-type at ${AT}.stages[1]`]);
  });

  it("has no other reading and no other choice", () => {
    expect(issues({ ...ROUTE, recordsAfterReturn: "lost" })).toStrictEqual([`not-listed at ${AT}.recordsAfterReturn`]);
    const foreign = { ...routeTerms(ROUTE), readings: { "workflow/other": { recordsAfterReturn: "kept" } } };
    expect(issuesOfCall(() => trackApplication(unchecked<RouteTerms>(foreign), { state: NEW }))).toStrictEqual([
      'unknown-reading at terms.readings["workflow/other"]',
    ]);
    expect(issuesOfCall(() => trackApplication(unchecked<RouteTerms>(jiange2019.reminders), { state: NEW }))).toContain(
      "not-listed at terms.kind",
    );
  });

  it("is refused for everything at once, with the facts", () => {
    const terms = routeTerms({
      ...routeOf([stageOf("a", "x", { publicity: "required" }), stageOf("a", "z", { records: ["q"] })]),
      ...{ bodies: [...(ROUTE.bodies ?? []), ...(ROUTE.bodies ?? [])].slice(0, 3), records: ROUTE.records ?? [] },
      publicityPeriod: { days: 0 },
    });
    const event = unchecked<never>({ stage: "a", by: "x", on: "2024-02-30", outcome: "passed" });
    const found = issuesOfCall(() => step(terms, { application: "", record: [] }, event));
    expect(new Set(found)).toStrictEqual(
      new Set([
        ...[`repeated-id at ${AT}.bodies[2].body`, `repeated-id at ${AT}.stages[1].stage`],
        ...[`below-minimum at ${AT}.publicityPeriod.days`, `out-of-order at ${AT}.stages[0].publicity`],
        ...[`unknown-reference at ${AT}.stages[1].by`, `unknown-reference at ${AT}.stages[1].records[0]`],
        ...["empty at facts.state.application", "no-such-day at facts.event.on", "missing at facts.event.records"],
      ]),
    );
    expect(found).toHaveLength(9);
  });
});
