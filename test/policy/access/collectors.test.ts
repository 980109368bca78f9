import { describe, expect, it } from "vitest";
import { mayRecord } from "../../../src/policy/access/record/may-record.ts";
import type { RecordPerson } from "../../../src/policy/access/record/types.ts";
import type { RecordFinding } from "../../../src/policy/access/record/requirements.ts";
import { without } from "../../support/builders.ts";
import { aPerson, byCaller, crew, RECORD_TERMS, recorded, recordTerms } from "./access-builders.ts";
import { LAW_BEFORE_2021 } from "../../support/law.ts";

const finding = (facts: Partial<RecordPerson>, rule: RecordFinding["rule"], terms = RECORD_TERMS): unknown =>
  mayRecord(terms, aPerson(facts)).findings.find((f) => f.rule === rule);

describe("collectors", () => {
  it.each([
    [0, "unmet"],
    [1, "unmet"],
    [2, "met"], // 含2人
    [3, "met"],
  ])("%i of them: %s", (count, outcome) => {
    expect(finding(crew(count), "record/enough-collectors")).toMatchObject({
      ...{ outcome, observed: { collectors: count }, required: { atLeast: 2 } },
    });
  });

  it("are counted with the figure itself, by the article and by general law", () => {
    expect(finding(crew(2), "record/enough-collectors")).toMatchObject({
      basis: [
        { by: "article", term: "collectorsAtLeast", article: "changge-2017-64#information 10" },
        ...LAW_BEFORE_2021.inclusive,
      ],
    });
  });

  it("are as many as the terms ask", () => {
    const three = byCaller(RECORD_TERMS, { collectorsAtLeast: 3 });
    expect(recorded(crew(2), three)).toStrictEqual([
      "may-not-be-recorded",
      "record/enough-collectors: too-few-collectors",
    ]);
    expect(recorded(crew(3), three)).toStrictEqual(["may-be-recorded"]);
  });

  it("of whom nothing is known leave both open; where there are none, nobody signed", () => {
    expect(mayRecord(RECORD_TERMS, without(aPerson(), "collectors"))).toMatchObject({
      ...{ outcome: "undetermined", missing: ["collectors"] },
    });
    expect(recorded({ collectors: [] })).toStrictEqual([
      ...[
        "may-not-be-recorded",
        "record/enough-collectors: too-few-collectors",
        "record/collectors-signed: signature-missing",
      ],
    ]);
  });
});

describe("signatures, and the reading access/who-signs", () => {
  const least = byCaller(RECORD_TERMS, { whoSigns: "least-number" });
  const met = "met";
  const short = "unmet";
  const open = "undetermined";

  // Signed, not signed, not known; where all sign; where two of them do.
  it.each([
    [2, 0, 0, met, met],
    [1, 1, 0, short, short],
    [0, 2, 0, short, short],
    [1, 0, 1, open, open],
    [0, 1, 1, short, short],
    [0, 0, 2, open, open],
    [3, 0, 0, met, met],
    [2, 1, 0, short, met], // the reading decides
    [2, 0, 1, open, met], // and here
    [1, 1, 1, short, open],
    [1, 2, 0, short, short],
    [0, 1, 2, short, open],
    [0, 2, 1, short, short],
    [1, 0, 0, met, short], // one who signed is all there are
    [0, 0, 1, open, short],
    [0, 0, 0, short, short],
  ])(
    "%i signed, %i did not, of %i it is not known: %s, or by the other reading %s",
    (signed, not, unknown, all, two) => {
      const facts = crew(signed, not, unknown);
      expect(finding(facts, "record/collectors-signed")).toMatchObject({ outcome: all });
      expect(finding(facts, "record/collectors-signed", least)).toMatchObject({ outcome: two });
    },
  );

  it("changes what may be recorded", () => {
    expect(recorded(crew(2, 1))).toStrictEqual(["may-not-be-recorded", "record/collectors-signed: signature-missing"]);
    expect(recorded(crew(2, 1), least)).toStrictEqual(["may-be-recorded"]);
  });

  it("shows who signed, by id, and what it rests on", () => {
    const article = "changge-2017-64#information 10";
    expect(finding(crew(1, 1, 2), "record/collectors-signed")).toStrictEqual({
      ...{ rule: "record/collectors-signed", outcome: "unmet", reason: "signature-missing", atLeast: true },
      observed: { signed: ["S1"], notSigned: ["N1"], notKnown: ["U1", "U2"] },
      required: { signatures: 4 },
      basis: [
        { by: "article", term: "collectorsSign", article },
        { by: "reading", term: "whoSigns", reading: "access/who-signs" },
      ],
    });
    expect(finding(crew(2, 1), "record/collectors-signed", least)).toMatchObject({
      required: { signatures: 2 },
      basis: [
        { by: "article", term: "collectorsSign", article },
        { by: "caller", term: "whoSigns" },
        { by: "article", term: "collectorsAtLeast", article },
      ],
    });
  });

  it("is reported where signatures are asked for, and no article or caller settles it", () => {
    const WHO = "access/who-signs";
    expect(mayRecord(recordTerms({ confirmed: "required" }), aPerson()).readings).toStrictEqual([]);
    expect(mayRecord(RECORD_TERMS, aPerson()).readings).toStrictEqual([{ id: WHO, chosen: "all" }]);
    const byPack = { ...RECORD_TERMS, readings: { [WHO]: { whoSigns: "least-number" } } } as const;
    expect(mayRecord(byPack, aPerson()).readings).toStrictEqual([{ id: WHO, chosen: "least-number" }]);
    const settled = recordTerms({ collectorsAtLeast: 2, collectorsSign: "required", whoSigns: "least-number" });
    expect(mayRecord(settled, aPerson()).readings).toStrictEqual([]);
  });
});
