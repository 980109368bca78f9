import { describe, expect, it } from "vitest";
import type { CardAnswer } from "../../../src/policy/scoring/score-facts.ts";
import { scoreHousehold } from "../../../src/policy/scoring/score-household.ts";
import { unchecked, without } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { answerOrRefused } from "../../support/refusal.ts";
import { aCard, aChoice, aCount, aFigure, aFlag, aHousehold, type Answers, aVeto, sheetOf } from "./card-builders.ts";

const card = aCard({
  items: [
    aFlag("flag", 1),
    aCount("count", 1, 3),
    aFigure("figure", [{ points: 1 }]),
    aChoice("choice", { good: 1, bad: 0 }),
  ],
  vetoes: [aVeto("fraud")],
});
const refused = (answers: Readonly<Record<string, unknown>>): readonly string[] =>
  issuesOfCall(() => scoreHousehold(card, aHousehold(unchecked<Answers>(answers))));

describe("answers", () => {
  it("are of the kind that their item asks", () => {
    for (const answer of [1, 0, "true", "yes"])
      expect(refused({ flag: answer })).toStrictEqual(["wrong-type at facts.answers.flag"]);
    for (const answer of [true, "1"])
      expect(refused({ count: answer })).toStrictEqual(["wrong-type at facts.answers.count"]);
    for (const answer of [false, "7.5"])
      expect(refused({ figure: answer })).toStrictEqual(["wrong-type at facts.answers.figure"]);
    for (const answer of [true, 1, "Good", "fair"])
      expect(refused({ choice: answer })).toStrictEqual(["not-listed at facts.answers.choice"]);
  });

  it("are true, false, a number or text, and nothing else", () => {
    for (const item of ["flag", "count", "figure", "choice"])
      for (const answer of [null, {}, [], [1]])
        expect([item, ...new Set(refused({ [item]: answer }))]).toStrictEqual([
          item,
          `wrong-type at facts.answers.${item}`,
        ]);
  });

  it("to points per unit are whole and not negative", () => {
    expect(refused({ count: 1.5 })).toStrictEqual(["not-a-whole-number at facts.answers.count"]);
    expect(refused({ count: -1 })).toStrictEqual(["below-minimum at facts.answers.count"]);
    expect(refused({ count: -1.5 })).toHaveLength(1);
    expect(refused({ count: 2 ** 53 })).toStrictEqual(["not-a-whole-number at facts.answers.count"]);
  });

  it("that are no finite numbers are refused once", () => {
    expect(refused({ figure: NaN })).toStrictEqual(["not-a-finite-number at facts.answers.figure"]);
    expect(refused({ figure: -Infinity })).toStrictEqual(["not-a-finite-number at facts.answers.figure"]);
    expect(refused({ count: Infinity })).toStrictEqual(["not-a-finite-number at facts.answers.count"]);
    expect(refused({ count: NaN })).toStrictEqual(["not-a-finite-number at facts.answers.count"]);
    expect(refused({ flag: NaN })).toStrictEqual(["not-a-finite-number at facts.answers.flag"]);
  });

  it("with white space at their ends are refused once", () => {
    expect(refused({ choice: " good" })).toHaveLength(1);
    expect(refused({ choice: "" })).toHaveLength(1);
  });

  it.each<readonly [string, CardAnswer]>([
    ["count", -0],
    ["figure", -0],
  ])("to a %s that are minus zero never leave JSON", (item, answer) => {
    const sheet = answerOrRefused(() => scoreHousehold(card, aHousehold({ [item]: answer })));
    expect(JSON.parse(JSON.stringify(sheet))).toStrictEqual(sheet);
  });

  it("may say of every item that it does not apply", () => {
    const none = {
      flag: "not-applicable",
      count: "not-applicable",
      figure: "not-applicable",
      choice: "not-applicable",
    };
    expect(scoreHousehold(card, aHousehold(none)).items.map((i) => i.state)).toStrictEqual([
      "not-applicable",
      "not-applicable",
      "not-applicable",
      "not-applicable",
    ]);
  });

  it("to items that the card does not have are refused", () => {
    expect(refused({ flags: true, Count: 1 })).toStrictEqual([
      "unknown-key at facts.answers.flags",
      "unknown-key at facts.answers.Count",
    ]);
    expect(refused({ fraud: "not-applicable" })).toStrictEqual(["unknown-key at facts.answers.fraud"]);
    expect(refused({ toString: true })).toStrictEqual(["unknown-key at facts.answers.toString"]);
  });
});

describe("vetoes", () => {
  const vetoed = (vetoes: unknown): readonly string[] =>
    issuesOfCall(() => scoreHousehold(card, unchecked({ ...aHousehold(), vetoes })));

  it("are those of the card", () => {
    expect(vetoed({ frauds: true, flag: false })).toStrictEqual([
      "unknown-key at facts.vetoes.frauds",
      "unknown-key at facts.vetoes.flag",
    ]);
  });

  it("are true or false; that one is unknown is not written", () => {
    for (const answer of ["true", 1, null])
      expect(vetoed({ fraud: answer })).toStrictEqual(["wrong-type at facts.vetoes.fraud"]);
    expect(vetoed({ fraud: "not-applicable" })).toStrictEqual(["wrong-type at facts.vetoes.fraud"]);
    expect(vetoed([])).toStrictEqual(["wrong-type at facts.vetoes"]);
  });
});

describe("facts", () => {
  it("are complete, and have no field that is not known", () => {
    for (const field of ["household", "asOf", "answers", "vetoes"] as const)
      expect(issuesOfCall(() => scoreHousehold(card, unchecked(without(aHousehold(), field))))).toStrictEqual([
        `missing at facts.${field}`,
      ]);
    const more = { ...aHousehold(), answer: {} };
    expect(issuesOfCall(() => scoreHousehold(card, unchecked(more)))).toStrictEqual(["unknown-key at facts.answer"]);
    expect(issuesOfCall(() => scoreHousehold(card, unchecked(null)))).toStrictEqual(["wrong-type at facts"]);
  });

  it("are refused with all that is wrong with them in one error", () => {
    const facts = {
      household: "",
      asOf: "2019-13-01",
      answers: { flag: 1, count: 1.5, other: 2 },
      vetoes: { x: true },
    };
    expect([...issuesOfCall(() => scoreHousehold(card, facts))].sort()).toStrictEqual([
      "empty at facts.household",
      "no-such-day at facts.asOf",
      "not-a-whole-number at facts.answers.count",
      "unknown-key at facts.answers.other",
      "unknown-key at facts.vetoes.x",
      "wrong-type at facts.answers.flag",
    ]);
  });
});

describe("names that every object has", () => {
  it.each(["constructor", "toString", "valueOf", "hasOwnProperty", "__proto__"])(
    "such as %s are unknown where they are not answered, or refused as names",
    (name) => {
      const seen = answerOrRefused(() => {
        const sheet = sheetOf({ base: 120, items: [aFlag(name, 1)], vetoes: [aVeto(name)] });
        return [sheet.items[0]?.state, sheet.vetoes[0]?.state, sheet.missing, sheet.grade.state];
      });
      const unknown = ["unknown", "unknown", [`answers.${name}`, `vetoes.${name}`], "undetermined"];
      expect(["refused", unknown]).toContainEqual(seen);
    },
  );
});

describe("a card of many units", () => {
  it("is scored, or refused with an input error, whatever its cap", () => {
    const seen = answerOrRefused(() => sheetOf({ base: 0, items: [aCount("n", 0.01, 1_000_000_000)] }, { n: 5 }).score);
    expect(["refused", { state: "known", points: 0.05 }]).toContainEqual(seen);
  });
});
