import { describe, expect, it } from "vitest";
import { mayRecord } from "../../../src/policy/access/record/may-record.ts";
import type { RecordPerson } from "../../../src/policy/access/record/types.ts";
import { without } from "../../support/builders.ts";
import { aPerson, crew, outcomesOf, RECORD_TERMS, recorded, recordTerms } from "./access-builders.ts";
import { stamped } from "../../support/stamped.ts";

describe("a record with everything in order", () => {
  it("may be made, and says what was looked at, in the order of the document", () => {
    const answer = mayRecord(RECORD_TERMS, aPerson());
    expect(answer).toMatchObject({
      ...{
        kind: "record-answer",
        person: "H1",
        asOf: "2018-03-10",
        outcome: "may-be-recorded",
        missing: [],
        notAsked: [],
      },
      ...{
        ...stamped({ pack: "ours", edition: "1", changed: [] }),
        readings: [{ id: "access/who-signs", chosen: "all" }],
      },
    });
    expect(Object.entries(outcomesOf(answer))).toStrictEqual([
      ["record/written-consent", "met"],
      ["record/resident-locally", "met"],
      ["record/locally-registered", "met"],
      ["record/full-civil-capacity", "met"],
      ["record/farming", "met"],
      ["record/enough-collectors", "met"],
      ["record/collectors-signed", "met"],
      ["record/confirmed", "met"],
    ]);
  });
});

describe("from a record that may be made, one thing alone forbids it", () => {
  it.each<readonly [string, Partial<RecordPerson>]>([
    ["record/written-consent: no-written-consent", { writtenConsent: "not-given" }],
    ["record/written-consent: consent-after-collection", { writtenConsent: "2018-03-02" }],
    ["record/resident-locally: not-resident-locally", { residentLocally: false }],
    ["record/locally-registered: not-registered-locally", { locallyRegistered: false }],
    ["record/full-civil-capacity: no-full-civil-capacity", { fullCivilCapacity: false }],
    ["record/farming: not-farming", { farming: false }],
    ["record/enough-collectors: too-few-collectors", crew(1)],
    ["record/collectors-signed: signature-missing", crew(1, 1)],
    ["record/confirmed: not-confirmed", { confirmed: false }],
  ])("%s", (said, facts) => {
    expect(recorded(facts)).toStrictEqual(["may-not-be-recorded", said]);
  });

  it.each([
    ["residentLocally", "record/resident-locally"],
    ["locallyRegistered", "record/locally-registered"],
    ["fullCivilCapacity", "record/full-civil-capacity"],
    ["farming", "record/farming"],
    ["confirmed", "record/confirmed"],
    ["writtenConsent", "record/written-consent"],
    ["collectedOn", "record/written-consent"],
  ] as const)("and %s that is not known leaves it open: %s", (fact, rule) => {
    const answer = mayRecord(RECORD_TERMS, without(aPerson(), fact));
    expect(answer).toMatchObject({ outcome: "undetermined", missing: [fact] });
    expect(answer.findings.flatMap((f) => (f.outcome === "undetermined" ? [f.rule] : []))).toStrictEqual([rule]);
  });
});

describe("the householder's consent", () => {
  it.each([
    ["2018-02-28", "may-be-recorded"],
    ["2018-03-01", "may-be-recorded"], // the day of collection
    ["2018-03-02", "may-not-be-recorded"],
  ])("of %s, with a collection on 2018-03-01: %s", (writtenConsent, outcome) => {
    expect(recorded({ writtenConsent })[0]).toBe(outcome);
  });

  it("of a day after the day of entry had not been given on it", () => {
    const { collectedOn, ...person } = aPerson();
    const said = (writtenConsent: string): readonly string[] =>
      mayRecord(RECORD_TERMS, { ...person, writtenConsent }).findings.flatMap((f) =>
        f.outcome === "unmet" ? [f.reason] : f.outcome === "undetermined" ? f.missing : [],
      );
    expect(collectedOn).toBe("2018-03-01");
    expect(said("2018-03-10")).toStrictEqual(["collectedOn"]); // the day of entry
    expect(said("2018-03-11")).toStrictEqual(["no-written-consent"]);
    expect(recorded({ writtenConsent: "2018-03-11" })).toStrictEqual([
      ...["may-not-be-recorded", "record/written-consent: no-written-consent"],
    ]);
  });

  it("that was not given and one that is not known of are two things", () => {
    const lost = without(aPerson(), "writtenConsent", "collectedOn");
    expect(mayRecord(RECORD_TERMS, lost).missing).toStrictEqual(["writtenConsent", "collectedOn"]);
    const [none] = mayRecord(RECORD_TERMS, { ...lost, writtenConsent: "not-given" }).findings;
    expect(none).toStrictEqual({
      ...{ rule: "record/written-consent", outcome: "unmet", reason: "no-written-consent" },
      observed: { writtenConsent: "not-given" },
      required: { by: "2018-03-10" }, // the day of entry, as that of collection is not known
      basis: [{ by: "article", term: "writtenConsent", article: "changge-2017-64#information 6" }],
    });
    expect(mayRecord(RECORD_TERMS, { ...lost, writtenConsent: "not-given" })).toMatchObject({
      ...{ outcome: "may-not-be-recorded", missing: [] },
    });
  });
});

describe("terms", () => {
  it("that do not ask a rule say so", () => {
    const { notAsked, outcome } = mayRecord(recordTerms({ confirmed: "required" }), {
      id: "H1",
      asOf: "2018-03-10",
      confirmed: true,
    });
    expect(outcome).toBe("may-be-recorded");
    expect(notAsked).toStrictEqual([
      ...["record/written-consent", "record/resident-locally", "record/locally-registered"],
      ...["record/full-civil-capacity", "record/farming", "record/enough-collectors", "record/collectors-signed"],
    ]);
  });

  it("are cited by the article that states each", () => {
    const cited = mayRecord(RECORD_TERMS, aPerson()).findings.map(({ basis: [first] }) =>
      first?.by === "article" ? `${first.term} ${first.article}` : "",
    );
    expect(cited).toStrictEqual([
      "writtenConsent changge-2017-64#information 6",
      "residentLocally changge-2017-64#information 7",
      "locallyRegistered changge-2017-64#information 7",
      "fullCivilCapacity changge-2017-64#information 7",
      "farming changge-2017-64#information 7",
      "collectorsAtLeast changge-2017-64#information 10",
      "collectorsSign changge-2017-64#information 10",
      "confirmed changge-2017-64#information 11",
    ]);
  });
});
