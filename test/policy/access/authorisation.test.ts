import { describe, expect, it } from "vitest";
import { mayQuery } from "../../../src/policy/access/query/may-query.ts";
import type { GivenAuthorisation } from "../../../src/policy/access/query/types.ts";
import { without } from "../../support/builders.ts";
import { aBank, aPaper, aQuery, asked, outcomesOf, QUERY_TERMS } from "./access-builders.ts";
import { stamped } from "../../support/stamped.ts";

const withPaper = (facts: Partial<GivenAuthorisation>, on = "2018-06-01"): readonly string[] =>
  asked({ on, authorisation: aPaper(facts) });
const lacking = (...keys: readonly (keyof GivenAuthorisation)[]): readonly string[] =>
  asked({ authorisation: without(aPaper(), ...keys) as GivenAuthorisation }); // what is left of it is enough

describe("a query with everything in order", () => {
  it("is permitted, and says what it looked at", () => {
    const answer = mayQuery(QUERY_TERMS, aQuery());
    expect(answer).toMatchObject({
      ...{ kind: "query-answer", query: "Q1", on: "2018-06-01", household: "H1", outcome: "permitted" },
      ...{ by: { body: "financial-institution", id: "B1" }, missing: [], notAsked: [] },
      ...stamped({ pack: "ours", edition: "1", changed: [] }),
    });
    expect(outcomesOf(answer)).toStrictEqual({
      "query/authorised": "met",
      "query/in-force": "met",
      "query/given-to-this-body": "not-applicable",
      "query/purpose-named": "met",
      "query/purpose-within": "met",
      "query/entitled-body": "met",
      "query/own-area": "met",
      "query/matching-information": "not-applicable",
    });
  });
});

describe("from a permitted query, one thing about the authorisation alone refuses it", () => {
  it("that there is none; then nothing else is asked of it", () => {
    expect(asked({ authorisation: { state: "none" } })).toStrictEqual([
      "refused",
      "query/authorised: no-authorisation",
    ]);
    const answer = mayQuery(QUERY_TERMS, aQuery({ authorisation: { state: "none" } }));
    const { "query/in-force": inForce, "query/given-to-this-body": givenTo } = outcomesOf(answer);
    expect([inForce, givenTo]).toStrictEqual(["not-applicable", "not-applicable"]);
  });

  it.each<readonly [string, Partial<GivenAuthorisation>]>([
    ["query/authorised: of-another-household", { household: "H2" }],
    ["query/authorised: not-in-writing", { writtenForm: false }],
    ["query/in-force: not-yet-in-force", { from: "2018-06-02" }],
    ["query/in-force: expired", { through: "2018-05-31" }],
    ["query/in-force: revoked", { revokedOn: "2018-06-01" }],
    ["query/given-to-this-body: given-to-another-body", { to: ["B2"] }],
    ["query/purpose-named: no-purpose-named", { purposes: [] }],
    ["query/purpose-within: another-purpose", { purposes: ["rating"] }],
  ])("%s", (finding, facts) => {
    expect(withPaper(facts)).toStrictEqual(["refused", finding]);
  });

  it("that the query is for another purpose, or about another household", () => {
    expect(asked({ purpose: "marketing" })).toStrictEqual(["refused", "query/purpose-within: another-purpose"]);
    expect(asked({ purpose: "Loan review" })).toStrictEqual(["refused", "query/purpose-within: another-purpose"]);
    expect(asked({ household: "H2" })).toStrictEqual(["refused", "query/authorised: of-another-household"]);
  });

  it("and several together are all named", () => {
    expect(
      withPaper({ household: "H2", from: "2019-01-01", through: "no-end", to: ["B2"], purposes: [] }),
    ).toStrictEqual([
      ...["refused", "query/authorised: of-another-household", "query/in-force: not-yet-in-force"],
      ...["query/given-to-this-body: given-to-another-body", "query/purpose-named: no-purpose-named"],
    ]);
  });
});

describe("an authorisation that names bodies", () => {
  it("holds for each of them", () => {
    expect(withPaper({ to: ["B2", "B1"] })).toStrictEqual(["permitted"]);
    expect(asked({ authorisation: aPaper({ to: ["B2", "B1"] }), by: aBank({ id: "B3" }) })[0]).toBe("refused");
  });

  it("that names none holds for whichever body is entitled", () => {
    expect(asked({ by: aBank({ id: "B3" }) })).toStrictEqual(["permitted"]);
  });
});

describe("unknown, none and without end are three things", () => {
  it("of the authorisation itself", () => {
    expect(mayQuery(QUERY_TERMS, without(aQuery(), "authorisation"))).toMatchObject({
      ...{ outcome: "undetermined", missing: ["authorisation"] },
    });
    expect(asked({ authorisation: { state: "none" } })[0]).toBe("refused");
  });

  it("of its last day", () => {
    expect(lacking("through")).toStrictEqual(["undetermined", "query/in-force needs authorisation.through"]);
    expect(withPaper({ through: "no-end" })).toStrictEqual(["permitted"]);
    expect(withPaper({ through: "no-end" }, "2047-12-31")).toStrictEqual(["permitted"]);
  });

  it("of its revocation", () => {
    expect(lacking("revokedOn")).toStrictEqual(["undetermined", "query/in-force needs authorisation.revokedOn"]);
    expect(withPaper({ revokedOn: "not-revoked" })).toStrictEqual(["permitted"]);
  });

  it("of the bodies and purposes that it names", () => {
    expect(lacking("to")).toStrictEqual(["undetermined", "query/given-to-this-body needs authorisation.to"]);
    expect(lacking("purposes")).toStrictEqual([
      ...["undetermined", "query/purpose-named needs authorisation.purposes"],
      "query/purpose-within needs authorisation.purposes",
    ]);
  });

  it("of its form", () => {
    expect(lacking("writtenForm")).toStrictEqual(["undetermined", "query/authorised needs authorisation.writtenForm"]);
  });

  it("of the purpose of the query", () => {
    const { outcome, missing } = mayQuery(QUERY_TERMS, without(aQuery(), "purpose"));
    expect([outcome, missing]).toStrictEqual(["undetermined", ["purpose"]]);
  });
});

describe("what is known decides", () => {
  it.each<readonly [string, readonly (keyof GivenAuthorisation)[], Partial<GivenAuthorisation>]>([
    ["query/in-force: not-yet-in-force", ["through", "revokedOn"], { from: "2018-06-02" }],
    ["query/in-force: expired", ["revokedOn"], { through: "2018-05-31" }],
    ["query/in-force: revoked", ["through"], { revokedOn: "2018-05-31" }],
    ["query/authorised: of-another-household", ["writtenForm"], { household: "H2" }],
  ])("%s, though %s is not known", (finding, keys, facts) => {
    const authorisation = without(aPaper(facts), ...keys) as GivenAuthorisation; // what is left of it is enough
    expect(asked({ authorisation })).toStrictEqual(["refused", finding]);
    const unmet = mayQuery(QUERY_TERMS, aQuery({ authorisation })).findings.find((f) => f.outcome === "unmet");
    expect(unmet).toMatchObject({ atLeast: true });
  });
});
