import { describe, expect, it } from "vitest";
import { mayQuery } from "../../../src/policy/access/query/may-query.ts";
import type { Query, QueryingBody } from "../../../src/policy/access/query/types.ts";
import { without } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { aBank, aCourt, aQuery, asked, BODIES, byCaller, HOME, QUERY_TERMS, queryTerms } from "./access-builders.ts";

const OTHER_AREA = ["refused", "query/own-area: another-area"];
const finding = (query: Query, rule: string, terms = QUERY_TERMS): unknown =>
  mayQuery(terms, query).findings.find((f) => f.rule === rule);

describe("from a permitted query, one thing about the body alone refuses it", () => {
  it("its kind", () => {
    expect(asked({ by: aBank({ body: "other" }) })).toStrictEqual(["refused", "query/entitled-body: body-not-listed"]);
  });

  it("its area", () => {
    expect(asked({ by: aBank({ area: { city: "Yuzhou" } }) })).toStrictEqual(OTHER_AREA);
    expect(asked({ householdArea: { ...HOME, city: "Yuzhou" } })).toStrictEqual(OTHER_AREA);
  });

  it("that it was not approved", () => {
    const approved: QueryingBody = { ...aCourt(), body: "approved-department", approved: true };
    const information = ["lawsuits"];
    expect(asked({ by: approved, information })).toStrictEqual(["permitted"]);
    expect(asked({ by: { ...approved, approved: false }, information })).toStrictEqual([
      ...["refused", "query/entitled-body: not-approved"],
    ]);
    expect(asked({ by: without(approved, "approved"), information })).toStrictEqual([
      ...["undetermined", "query/entitled-body needs by.approved"],
    ]);
  });

  it("that it asks for what is not its own", () => {
    expect(asked({ by: aCourt(), information: ["lawsuits"] })).toStrictEqual(["permitted"]);
    expect(asked({ by: aCourt(), information: ["lawsuits", "loans"] })).toStrictEqual([
      ...["refused", "query/matching-information: not-its-own-information"],
    ]);
  });
});

describe("the area of a body", () => {
  const of = (body: QueryingBody["body"], area: QueryingBody["area"]): readonly string[] =>
    asked({ by: { body, id: "O1", ...(area === undefined ? {} : { area }) } });

  it.each([
    ["village-office", HOME, "permitted"],
    ["village-office", { ...HOME, village: "V2" }, "refused"],
    ["village-office", { ...HOME, town: "West" }, "refused"], // a village of the same name in another town
    ["village-office", { ...HOME, city: "Yuzhou" }, "refused"],
    ["town-office", HOME, "permitted"],
    ["town-office", { ...HOME, village: "V2" }, "permitted"],
    ["town-office", { city: "Changge", town: "East" }, "permitted"],
    ["town-office", { city: "Changge", town: "West" }, "refused"],
    ["town-office", { city: "Yuzhou", town: "East" }, "refused"],
    ["city-centre", { city: "Changge" }, "permitted"],
    ["city-centre", { city: "Changge", town: "West", village: "V2" }, "permitted"],
    ["city-centre", { city: "Yuzhou" }, "refused"],
    ["financial-institution", { city: "Changge", town: "West" }, "permitted"],
    ["financial-institution", { city: "Yuzhou" }, "refused"],
  ] as const)("%s of %o: %s", (body, area, outcome) => {
    expect(of(body, area)).toStrictEqual(outcome === "permitted" ? [outcome] : OTHER_AREA);
  });

  it("that is not known is not its own, nor another", () => {
    expect(of("village-office", undefined)).toStrictEqual(["undetermined", "query/own-area needs by.area"]);
    expect(of("village-office", { city: "Changge" })).toStrictEqual([
      ...["undetermined", "query/own-area needs by.area.town, by.area.village"],
    ]);
    expect(of("village-office", { city: "Changge", village: "V1" })).toStrictEqual([
      ...["undetermined", "query/own-area needs by.area.town"],
    ]);
    expect(asked({ householdArea: { city: "Changge" }, by: aBank({ body: "town-office", area: HOME }) })).toStrictEqual(
      [...["undetermined", "query/own-area needs householdArea.town"]],
    );
    const nowhere = { ...without(aQuery(), "householdArea"), by: aBank({ body: "city-centre" }) };
    expect(mayQuery(QUERY_TERMS, nowhere)).toMatchObject({ outcome: "undetermined", missing: ["householdArea"] });
  });

  it("of which one part differs is another, whatever the parts that are not known", () => {
    expect(of("village-office", { city: "Yuzhou" })).toStrictEqual(OTHER_AREA);
    expect(of("village-office", { city: "Changge", town: "West" })).toStrictEqual(OTHER_AREA);
    expect(of("village-office", { city: "Changge", village: "V2" })).toStrictEqual(OTHER_AREA);
  });

  it("is not asked after in parts that the row does not name", () => {
    const householdArea = { city: "Changge" };
    expect(asked({ householdArea })).toStrictEqual(["permitted"]);
    expect(finding(aQuery({ householdArea }), "query/own-area")).toMatchObject({
      ...{ observed: { household: { city: "Changge" }, body: { city: "Changge" } }, required: { same: ["city"] } },
    });
  });
});

describe("what a finding about the body rests on", () => {
  const basisOf = (by: QueryingBody): unknown =>
    mayQuery(QUERY_TERMS, aQuery({ by })).findings.find(({ rule }) => rule === "query/entitled-body")?.basis;
  const article = (number: number): unknown => ({
    ...{ by: "article", term: "queryBodies", article: `changge-2017-64#information ${String(number)}` },
  });

  it("is the article of its row, or of the table", () => {
    expect(basisOf({ body: "town-office", id: "T1" })).toStrictEqual([article(26)]);
    expect(basisOf(aBank())).toStrictEqual([article(27)]);
    expect(basisOf(aCourt())).toStrictEqual([article(28)]);
    expect(basisOf(aCourt({ body: "approved-department" }))).toStrictEqual([article(41)]);
  });

  it("is every one of them for a body that none lists", () => {
    expect(basisOf(aBank({ body: "other" }))).toStrictEqual([article(26), article(27), article(28), article(41)]);
  });

  it("shows the approval that its row asks for, and whether it was given", () => {
    const shown = (by: QueryingBody): unknown => finding(aQuery({ by }), "query/entitled-body");
    const by: QueryingBody = { ...aCourt(), body: "approved-department" };
    const oneOf = BODIES.map(({ body }) => body);
    expect(shown({ ...by, approved: false })).toMatchObject({
      observed: { body: "approved-department", approved: false },
      required: { oneOf, approval: "required" },
    });
    expect(shown(aBank({ approved: true }))).toMatchObject({
      ...{ observed: { body: "financial-institution" }, required: { oneOf } },
    });
  });

  it("shows the kinds that are listed, in one order", () => {
    const queryBodies = [BODIES[4], BODIES[0]];
    const shown = finding(aQuery(), "query/entitled-body", byCaller(QUERY_TERMS, { queryBodies }));
    expect(shown).toMatchObject({
      ...{ reason: "body-not-listed", observed: { body: "financial-institution" } },
      required: { oneOf: ["village-office", "department"] },
    });
  });
});

describe("terms that leave something out", () => {
  it("say what they do not ask", () => {
    const paperOnly = queryTerms({ authorisation: "written-with-purpose" });
    expect(asked({ by: aBank({ body: "other" }) }, paperOnly)).toStrictEqual(["permitted"]);
    expect(mayQuery(paperOnly, aQuery()).notAsked).toStrictEqual([
      ...["query/entitled-body", "query/own-area", "query/matching-information"],
    ]);
    const bodiesOnly = queryTerms({ queryBodies: BODIES });
    expect(asked({ authorisation: { state: "none" } }, bodiesOnly)).toStrictEqual(["permitted"]);
    const { notAsked, readings } = mayQuery(bodiesOnly, aQuery());
    expect(notAsked).toStrictEqual([
      ...["query/authorised", "query/in-force", "query/given-to-this-body"],
      ...["query/purpose-named", "query/purpose-within"],
    ]);
    expect(readings).toStrictEqual([]);
    const approved = aBank({ body: "approved-department", approved: true });
    expect(mayQuery(bodiesOnly, aQuery({ by: approved })).readings).toStrictEqual([
      { id: "access/unstated-information", chosen: "matching" },
    ]);
  });

  it("and ask for nothing are refused", () => {
    expect(issuesOfCall(() => mayQuery(queryTerms({ withoutEnd: "holds" }), aQuery()))).toStrictEqual([
      ...["missing at terms.authorisation", "missing at terms.queryBodies"],
    ]);
  });
});
