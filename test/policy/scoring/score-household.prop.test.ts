import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreHousehold, type SheetGrade } from "../../../src/policy/scoring/score-household.ts";
import { anyCard, anyKnownHousehold, anyScoring } from "./any-card.ts";
import { asPoints } from "./hundredths.ts";
import { everyAnswer, scoresByHand, sheetByHand, sheetGradeByHand } from "./score-by-hand.ts";
import { forEvery } from "../../support/for-every.ts";

/** Possible grades compared as a set. */
function asSet(grade: SheetGrade): SheetGrade {
  return grade.state === "undetermined" ? { ...grade, possible: [...grade.possible].sort() } : grade;
}

describe("scoring a household", () => {
  it("for every card and every household, agrees with a second scorer on every field", () => {
    forEvery({ runs: 300, of: [anyScoring] }, ({ card, facts, table, reading }) => {
      const sheet = scoreHousehold(card, facts);
      expect(sheet).toMatchObject(sheetByHand(card, facts));
      expect(asSet(sheet.grade)).toStrictEqual(sheetGradeByHand(card, facts, table, reading));
    });
  });

  it("for every household known in full, gives one score and one grade", () => {
    const known = anyCard.chain((t) => anyKnownHousehold(t.card).map((facts) => ({ ...t, facts })));
    forEvery({ runs: 300, of: [known] }, ({ card, facts, table, reading }) => {
      const sheet = scoreHousehold(card, facts);
      expect(sheet).toMatchObject(sheetByHand(card, facts));
      expect(asSet(sheet.grade)).toStrictEqual(sheetGradeByHand(card, facts, table, reading));
      const inGap = sheet.items.some((i) => i.state === "in-gap");
      if (inGap) return;
      expect(sheet.score.state).toBe("known");
      expect(sheet.grade.state).not.toBe("undetermined");
    });
  });

  it("always is undetermined exactly where two possible scores have different grades", () => {
    forEvery({ runs: 200, of: [anyScoring] }, ({ card, facts, table, reading }) => {
      const free = { ...card, vetoes: [] };
      const { grade, score } = scoreHousehold(free, { ...facts, vetoes: {} });
      const scores = scoresByHand(card, facts);
      const grades = scores.map((s) => {
        const fixed = { ...card, base: asPoints(s), items: [], vetoes: [] };
        const one = scoreHousehold(fixed, { ...facts, answers: {}, vetoes: {} }).grade;
        return one.state === "graded" ? one.grade : one.state;
      });
      const each = [...new Set(grades)].sort();
      if (each.length > 1) expect(asSet(grade)).toStrictEqual({ state: "undetermined", possible: each });
      else expect([grade.state === "graded" ? grade.grade : grade.state]).toStrictEqual(each);
      const range = score.state === "range" ? [score.least, score.most] : [score.points, score.points];
      expect(range).toStrictEqual([scores[0], scores.at(-1)].map((s) => asPoints(s ?? 0n)));
      expect(asSet(grade)).toStrictEqual(sheetGradeByHand(free, facts, table, reading));
    });
  });

  it("for every answer that comes to be known, stays within what was possible", () => {
    forEvery({ runs: 150, of: [anyScoring, fc.nat()] }, (scoring, pick) => {
      const { card, facts } = scoring;
      const before = scoreHousehold(card, facts);
      const open = card.items.filter((i) => before.missing.includes(`answers.${i.item}`));
      const item = open[pick % Math.max(1, open.length)];
      if (item === undefined) return;
      for (const answer of everyAnswer(item)) {
        const after = scoreHousehold(card, { ...facts, answers: { ...facts.answers, [item.item]: answer } });
        expect(gradesOf(before.grade)).toEqual(expect.arrayContaining([...gradesOf(after.grade)]));
        expect(after.missing).toStrictEqual(before.missing.filter((name) => name !== `answers.${item.item}`));
      }
    });
  });

  it("always names possible grades from the highest of the table down", () => {
    forEvery({ runs: 200, of: [anyScoring] }, ({ card, facts, table }) => {
      const { grade } = scoreHousehold(card, facts);
      if (grade.state !== "undetermined") return;
      expect(new Set(grade.possible).size).toBe(grade.possible.length);
      const printed = grade.possible.filter((g) => g !== "no-band" && g !== "none");
      expect(printed).toStrictEqual(table.map((b) => b.grade).filter((g) => printed.includes(g)));
      expect(grade.possible.slice(0, printed.length)).toStrictEqual(printed);
    });
  });
});

function gradesOf(grade: SheetGrade): readonly string[] {
  if (grade.state === "undetermined") return grade.possible;
  return [grade.state === "no-band" ? "no-band" : grade.grade];
}
