import { describe, expect, it } from "vitest";
import { mayQuery } from "../../../src/policy/access/query/may-query.ts";
import { mayRecord } from "../../../src/policy/access/record/may-record.ts";
import type { Query, QueryTermValues } from "../../../src/policy/access/query/types.ts";
import type { RecordPerson, RecordTermValues } from "../../../src/policy/access/record/types.ts";
import { unchecked, without } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import {
  aBank,
  aPaper,
  aPerson,
  aQuery,
  QUERY_TERMS,
  queryTerms,
  RECORD_TERMS,
  recordTerms,
} from "./access-builders.ts";

const ofQuery = (facts: object): readonly string[] =>
  issuesOfCall(() => mayQuery(QUERY_TERMS, unchecked<Query>({ ...aQuery(), ...facts })));
const ofPaper = (facts: object): readonly string[] => ofQuery({ authorisation: { ...aPaper(), ...facts } });
const ofPerson = (facts: object): readonly string[] =>
  issuesOfCall(() => mayRecord(RECORD_TERMS, unchecked<RecordPerson>({ ...aPerson(), ...facts })));

describe("a query", () => {
  it.each<readonly [string, object]>([
    ["no-such-day at query.on", { on: "2018-02-29" }],
    ["empty at query.household", { household: "" }],
    ["empty at query.purpose", { purpose: " " }],
    ["empty at query.information", { information: [] }], // nothing is asked for
    ["repeated-id at query.information[2]", { information: ["loans", "basic", "loans"] }],
    ["not-listed at query.by.body", { by: aBank(unchecked({ body: "bank" })) }],
    ["missing at query.by.id", { by: { body: "other" } }],
    ["missing at query.by.area.city", { by: aBank(unchecked({ area: { town: "East" } })) }],
    ["wrong-type at query.by.approved", { by: aBank(unchecked({ approved: "yes" })) }],
    ["repeated-id at query.by.ownInformation[1]", { by: aBank({ ownInformation: ["a", "a"] }) }],
    ["unknown-key at query.householdArea.county", { householdArea: { city: "Changge", county: "C1" } }],
    ["wrong-type at query.authorisation", { authorisation: "none" }],
    ["unknown-key at query.asOf", { asOf: "2018-06-01" }],
  ])("is refused for %s", (issue, facts) => {
    expect(ofQuery(facts)).toStrictEqual([issue]);
  });

  it("is not answered without what it must say", () => {
    for (const key of ["id", "on", "household", "by"] as const) {
      expect(issuesOfCall(() => mayQuery(QUERY_TERMS, unchecked(without(aQuery(), key))))).toStrictEqual([
        `missing at query.${key}`,
      ]);
    }
  });
});

describe("an authorisation", () => {
  it.each<readonly [string, object]>([
    ["out-of-order at query.authorisation.through", { from: "2018-06-02", through: "2018-06-01" }],
    ["not-a-day at query.authorisation.through", { through: "never" }],
    ["not-a-day at query.authorisation.revokedOn", { revokedOn: "none" }],
    ["no-such-day at query.authorisation.from", { from: "2018-04-31" }],
    ["repeated-id at query.authorisation.purposes[1]", { purposes: ["rating", "rating"] }],
    ["repeated-id at query.authorisation.to[2]", { to: ["B1", "B2", "B1"] }],
    ["wrong-type at query.authorisation.writtenForm", { writtenForm: "yes" }],
    ["not-listed at query.authorisation.state", { state: "given to us" }],
    ["unknown-key at query.authorisation.until", { until: "2018-12-31" }],
  ])("is refused for %s", (issue, facts) => {
    expect(ofPaper(facts)).toStrictEqual([issue]);
  });

  it("may end on the day on which it begins", () => {
    const authorisation = aPaper({ from: "2018-06-01", through: "2018-06-01" });
    expect(mayQuery(QUERY_TERMS, aQuery({ authorisation })).outcome).toBe("permitted");
  });

  it("that was not given has nothing more to it", () => {
    expect(ofQuery({ authorisation: { state: "none", household: "H1" } })).toStrictEqual([
      ...["unknown-key at query.authorisation.household"],
    ]);
  });

  it("says who gave it, and from when it holds", () => {
    expect(ofQuery({ authorisation: { state: "given" } })).toStrictEqual([
      ...["missing at query.authorisation.household", "missing at query.authorisation.from"],
    ]);
  });
});

describe("a person to be recorded", () => {
  const signed = true;

  it.each<readonly [string, object]>([
    [
      "repeated-id at person.collectors[1].id",
      {
        collectors: [
          { id: "C1", signed },
          { id: "C1", signed: false },
        ],
      },
    ],
    ["missing at person.collectors[0].id", { collectors: [{ signed }, { id: "C1", signed }] }],
    ["out-of-order at person.collectedOn", { collectedOn: "2018-03-11" }],
    ["not-a-day at person.writtenConsent", { writtenConsent: "yes" }],
    ["not-a-day at person.writtenConsent", { writtenConsent: true }],
    ["wrong-type at person.farming", { farming: "required" }],
    ["unknown-key at person.name", { name: "P1" }],
  ])("is refused for %s", (issue, facts) => {
    expect(ofPerson(facts)).toStrictEqual([issue]);
  });

  it("may be entered on the day of collection", () => {
    expect(mayRecord(RECORD_TERMS, aPerson({ collectedOn: "2018-03-10" })).outcome).toBe("may-be-recorded");
  });

  it("is not answered without id and day", () => {
    expect(issuesOfCall(() => mayRecord(RECORD_TERMS, unchecked({})))).toStrictEqual([
      ...["missing at person.id", "missing at person.asOf"],
    ]);
  });
});

describe("terms", () => {
  const query = (values: object): readonly string[] =>
    issuesOfCall(() => mayQuery(queryTerms(unchecked<QueryTermValues>(values)), aQuery())).map(short);
  const record = (values: object): readonly string[] =>
    issuesOfCall(() => mayRecord(recordTerms(unchecked<RecordTermValues>(values)), aPerson())).map(short);
  const short = (issue: string): string => issue.replace('terms.stated["our-rules#1"].', "");
  const row = { body: "department", area: "city", information: "matching" };

  it("of querying name bodies of the list, each once", () => {
    expect(query({ queryBodies: [{ ...row, body: "other" }] })).toStrictEqual(["not-listed at queryBodies[0].body"]);
    expect(query({ queryBodies: [row, { ...row, area: "town" }] })).toStrictEqual([
      "repeated-id at queryBodies[1].body",
    ]);
    expect(query({ queryBodies: [] })).toStrictEqual(["empty at queryBodies"]);
    expect(query({ queryBodies: [{ ...row, area: "county" }] })).toStrictEqual(["not-listed at queryBodies[0].area"]);
    expect(query({ queryBodies: [{ ...row, source: "art. 27" }] })).toStrictEqual([
      "bad-format at queryBodies[0].source",
    ]);
    expect(query({ authorisation: "spoken" })).toStrictEqual(["not-listed at authorisation"]);
  });

  it("of recording are asked, or left out", () => {
    expect(record({ farming: "forbidden" })).toStrictEqual(["not-listed at farming"]);
    expect(record({ collectorsAtLeast: 0 })).toStrictEqual(["below-minimum at collectorsAtLeast"]);
    expect(record({ collectorsAtLeast: 1.5 })).toStrictEqual(["not-a-whole-number at collectorsAtLeast"]);
    expect(record({ whoSigns: "two" })).toStrictEqual(["not-listed at whoSigns"]);
  });

  it("of recording that ask for nothing, or for so many signatures and no number, are refused", () => {
    expect(record({})).toStrictEqual(["missing at terms.writtenConsent"]);
    expect(record({ collectorsSign: "required", whoSigns: "least-number" })).toStrictEqual([
      ...["missing at terms.collectorsAtLeast"],
    ]);
  });

  it("of the one are not those of the other", () => {
    expect(issuesOfCall(() => mayQuery(unchecked(RECORD_TERMS), aQuery()))).toContain("not-listed at terms.kind");
    expect(issuesOfCall(() => mayRecord(unchecked(QUERY_TERMS), aPerson()))).toContain("not-listed at terms.kind");
  });
});

describe("everything that is wrong", () => {
  it("with a query is said in one error, with the terms", () => {
    const facts = {
      ...aQuery({ on: "2018-02-30", information: ["a", "a"] }),
      by: { body: "bank", id: "B1", area: {} },
      authorisation: { ...aPaper({ from: "2018-06-02", through: "2018-06-01" }), writtenForm: 1, purposes: ["p", "p"] },
    };
    const terms = queryTerms(unchecked<QueryTermValues>({ authorisation: "spoken" }));
    expect(new Set(issuesOfCall(() => mayQuery(terms, unchecked<Query>(facts))))).toStrictEqual(
      new Set([
        'not-listed at terms.stated["our-rules#1"].authorisation',
        "no-such-day at query.on",
        "repeated-id at query.information[1]",
        "not-listed at query.by.body",
        "missing at query.by.area.city",
        "wrong-type at query.authorisation.writtenForm",
        "repeated-id at query.authorisation.purposes[1]",
        "out-of-order at query.authorisation.through",
      ]),
    );
  });

  it("with a person is said in one error", () => {
    const facts = { collectors: [{ id: "C1" }, { id: "C1", signed: 1 }], collectedOn: "2018-03-11", farming: 1 };
    expect(new Set(ofPerson(facts))).toStrictEqual(
      new Set([
        "repeated-id at person.collectors[1].id",
        "wrong-type at person.collectors[1].signed",
        "out-of-order at person.collectedOn",
        "wrong-type at person.farming",
      ]),
    );
  });
});
