import { describe, expect, it } from "vitest";
import { mayQuery } from "../../../src/policy/access/query/may-query.ts";
import type { Query, QueryingBody } from "../../../src/policy/access/query/types.ts";
import { without } from "../../support/builders.ts";
import { aCourt, aQuery, asked, BODIES, byCaller, QUERY_TERMS } from "./access-builders.ts";

const finding = (query: Query, rule: string, terms = QUERY_TERMS): unknown =>
  mayQuery(terms, query).findings.find((f) => f.rule === rule);

describe("information of its own", () => {
  const court = (by: QueryingBody, information?: readonly string[]): readonly string[] =>
    information === undefined
      ? [mayQuery(QUERY_TERMS, { ...without(aQuery(), "information"), by }).outcome]
      : asked({ by, information });

  it("is asked of those only whose row says so", () => {
    expect(asked({ information: ["anything"] })).toStrictEqual(["permitted"]);
    const { outcome } = mayQuery(QUERY_TERMS, without(aQuery(), "information"));
    expect(outcome).toBe("permitted");
  });

  it("that is not known leaves it open", () => {
    const unknown = ["undetermined", "query/matching-information needs by.ownInformation"];
    expect(court(without(aCourt(), "ownInformation"), ["lawsuits"])).toStrictEqual(unknown);
    expect(court(aCourt())).toStrictEqual(["undetermined"]);
    expect(court(without(aCourt(), "ownInformation"))).toStrictEqual(["undetermined"]);
  });

  it("of which there is none matches nothing, whatever is asked for", () => {
    expect(court(aCourt({ ownInformation: [] }), ["lawsuits"])[0]).toBe("refused");
    expect(court(aCourt({ ownInformation: [] }))).toStrictEqual(["refused"]);
  });

  it("is shown beside what is asked for", () => {
    const query = aQuery({ by: aCourt(), information: ["loans", "lawsuits", "basic"] });
    expect(finding(query, "query/matching-information")).toStrictEqual({
      ...{ rule: "query/matching-information", outcome: "unmet", reason: "not-its-own-information" },
      observed: { information: ["basic", "lawsuits", "loans"], notItsOwn: ["basic", "loans"] },
      required: { among: ["enforcement", "lawsuits"] },
      basis: [{ by: "article", term: "queryBodies", article: "changge-2017-64#information 28" }],
    });
  });
});

describe("the reading access/unstated-information", () => {
  const all = byCaller(QUERY_TERMS, { unstatedInformation: "all" });
  const by: QueryingBody = { ...aCourt(), body: "approved-department", approved: true };
  const id = "access/unstated-information";

  it("decides what an approved department may see, and nobody else", () => {
    expect(asked({ by })).toStrictEqual(["refused", "query/matching-information: not-its-own-information"]);
    expect(asked({ by }, all)).toStrictEqual(["permitted"]);
    expect(asked({ by: aCourt() }, all)[0]).toBe("refused");
  });

  it("is cited with its row", () => {
    const row = { by: "article", term: "queryBodies", article: "changge-2017-64#information 41" };
    expect(finding(aQuery({ by }), "query/matching-information")).toMatchObject({
      basis: [row, { by: "reading", term: "unstatedInformation", reading: id }],
    });
    expect(finding(aQuery({ by }), "query/matching-information", all)).toMatchObject({
      ...{ outcome: "not-applicable", basis: [row, { by: "caller", term: "unstatedInformation" }] },
    });
  });

  it("is reported where the row of the body that asks leaves it open", () => {
    const ids = (asking: QueryingBody, terms = QUERY_TERMS): readonly string[] =>
      mayQuery(terms, aQuery({ by: asking })).readings.map((reading) => reading.id);
    expect(ids(by)).toStrictEqual([id]);
    expect(ids({ ...by, approved: false })).toStrictEqual([id]);
    expect(ids(aCourt())).toStrictEqual([]);
    expect(ids(aCourt({ body: "other" }))).toStrictEqual([]);
    const queryBodies = BODIES.map((row) => ({ information: "matching" as const, ...row }));
    expect(ids(by, byCaller(QUERY_TERMS, { queryBodies }))).toStrictEqual([]);
  });
});
