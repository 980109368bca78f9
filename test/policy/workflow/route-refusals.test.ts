import { describe, expect, it } from "vitest";
import { jiange2019 } from "../../../src/packs/jiange2019.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import type { RouteTerms } from "../../../src/policy/workflow/types.ts";
import { trackApplication } from "../../../src/policy/workflow/track-application.ts";
import { unchecked } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { NEW, routeTerms, stageOf } from "./workflow-builders.ts";
import { A, AT, B, issues, ROUTE, stages } from "./refused-routes.ts";

describe("a route", () => {
  it("is let in as it is", () => {
    expect(trackApplication(routeTerms(ROUTE), { state: NEW }).standing).toMatchObject({ next: { stage: "a" } });
  });

  it("has stages", () => {
    expect(issues({})).toStrictEqual(["missing at terms.stages"]);
    expect(issues({ bodies: ROUTE.bodies })).toStrictEqual(["missing at terms.stages"]);
    expect(stages()).toStrictEqual([`empty at ${AT}.stages`]);
    const bare = unchecked<RouteTerms>({ kind: "route", pack: "ours", edition: "1", stated: {} });
    expect(issuesOfCall(() => trackApplication(bare, { state: NEW }))).toStrictEqual(["missing at terms.stages"]);
  });

  it("has each stage, body and record once", () => {
    expect(stages(A, B, A, A)).toStrictEqual([
      ...[`repeated-id at ${AT}.stages[2].stage`, `repeated-id at ${AT}.stages[3].stage`],
    ]);
    expect(issues({ ...ROUTE, bodies: [...(ROUTE.bodies ?? []), ...(ROUTE.bodies ?? [])] })).toStrictEqual([
      ...[`repeated-id at ${AT}.bodies[2].body`, `repeated-id at ${AT}.bodies[3].body`],
    ]);
    expect(issues({ ...ROUTE, records: [...(ROUTE.records ?? []), ...(ROUTE.records ?? [])] })).toStrictEqual([
      `repeated-id at ${AT}.records[1].record`,
    ]);
  });

  it("asks for each record of a stage once", () => {
    expect(stages(A, { ...B, records: ["r", "r", "r"] })).toStrictEqual([
      ...[`repeated-id at ${AT}.stages[1].records[1]`, `repeated-id at ${AT}.stages[1].records[2]`],
    ]);
    // Two stages may ask for the same.
    const both = routeTerms({ ...ROUTE, stages: [{ ...A, records: ["r"] }, B] });
    expect(trackApplication(both, { state: NEW }).standing).toMatchObject({ next: { records: ["r"] } });
    expect(stages(A, { ...B, records: ["r", "r"] })).toStrictEqual([`repeated-id at ${AT}.stages[1].records[1]`]);
  });

  it("names only bodies and records that it knows", () => {
    expect(stages(A, { ...B, by: "z" })).toStrictEqual([`unknown-reference at ${AT}.stages[1].by`]);
    expect(stages(A, { ...B, records: ["r", "q"] })).toStrictEqual([`unknown-reference at ${AT}.stages[1].records[1]`]);
    expect(issues({ stages: ROUTE.stages })).toStrictEqual([
      ...[`unknown-reference at ${AT}.stages[0].by`, `unknown-reference at ${AT}.stages[1].by`],
      `unknown-reference at ${AT}.stages[1].records[0]`,
    ]);
  });

  it("names them also where the caller changed it", () => {
    const mine = { ...routeTerms(ROUTE), caller: { stages: [A, { ...B, by: "z" }] } };
    expect(issuesOfCall(() => trackApplication(mine, { state: NEW }))).toStrictEqual([
      "unknown-reference at terms.caller.stages[1].by",
    ]);
    const bodies = [{ body: "x", name: { zh: "甲", en: "X" } }];
    const fewer = { ...routeTerms(ROUTE), caller: { bodies } };
    expect(issuesOfCall(() => trackApplication(fewer, { state: NEW }))).toStrictEqual([
      `unknown-reference at ${AT}.stages[1].by`,
    ]);
    const shorter = adjustTerms(jiange2019.route, { stages: [stageOf("application", "household")] });
    expect(trackApplication(shorter, { state: NEW }).terms.changed).toStrictEqual(["stages"]);
  });

  it("does not begin with a publication", () => {
    expect(stages({ ...A, publicity: "required" }, B)).toStrictEqual([`out-of-order at ${AT}.stages[0].publicity`]);
    const published = routeTerms({ ...ROUTE, stages: [A, { ...B, publicity: "required" }] });
    expect(trackApplication(published, { state: NEW }).standing).toMatchObject({ state: "open", next: { stage: "a" } });
  });

  it("is set once", () => {
    const twice = { ...routeTerms(ROUTE), stated: { "our-rules#1": ROUTE, "our-rules#2": { stages: ROUTE.stages } } };
    expect(issuesOfCall(() => trackApplication(unchecked<RouteTerms>(twice), { state: NEW }))).toStrictEqual([
      'term-set-twice at terms.stated["our-rules#2"].stages',
    ]);
  });
});
