import { describe, expect, it } from "vitest";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import type { GradeBand, GradingTerms } from "../../../src/ledger/points/types.ts";
import { gradeOf } from "../../../src/ledger/points/grade-of.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { codesOf } from "../../support/refusal.ts";
import { ARTICLE, aTable } from "./grading-builders.ts";

const BANDS = `terms.stated["${ARTICLE}"].gradeBands`;

/** Tables that types would not let through either. */
const refusalsOf = (...bands: readonly object[]): readonly string[] =>
  issuesOfCall(() => gradeOf(aTable(bands as readonly GradeBand[]), 80)); // wrong on purpose

describe("a table of grades is refused", () => {
  it.each<[why: string, issue: string, bands: readonly object[]]>([
    ["two lower edges", "out-of-order at [0].over", [{ grade: "A", from: 80, over: 80 }]],
    ["two upper edges", "out-of-order at [0].below", [{ grade: "A", from: 80, through: 86, below: 87 }]],
    ["it ends before it begins", "out-of-order at [0].through", [{ grade: "A", from: 80, through: 79.99 }]],
    ["nothing is over 80 and up to 80", "out-of-order at [0].through", [{ grade: "A", over: 80, through: 80 }]],
    ["nothing is from 80 and below 80", "out-of-order at [0].below", [{ grade: "A", from: 80, below: 80 }]],
    [
      "a grade twice",
      "repeated-id at [1].grade",
      [
        { grade: "A", from: 80 },
        { grade: "A", through: 79 },
      ],
    ],
    [
      "from low to high",
      "out-of-order at [1]",
      [
        { grade: "A", from: 80 },
        { grade: "AA", from: 87 },
      ],
    ],
    [
      "the same edge twice",
      "out-of-order at [1]",
      [
        { grade: "AA", from: 80 },
        { grade: "A", from: 80 },
      ],
    ],
    [
      "two open ends below",
      "out-of-order at [1]",
      [
        { grade: "A", through: 86 },
        { grade: "none", through: 79 },
      ],
    ],
    ["three decimals", "too-many-decimals at [0].from", [{ grade: "A", from: 80.001 }]],
    ["an edge that is no number", "not-a-finite-number at [0].over", [{ grade: "A", over: NaN }]],
    ["an edge as text", "wrong-type at [0].through", [{ grade: "A", through: "86" }]],
    ["a grade without a name", "empty at [0].grade", [{ grade: "" }]],
    ["no grade", "missing at [0].grade", [{ from: 80 }]],
    ["a misspelt edge", "unknown-key at [0].form", [{ grade: "A", form: 80 }]],
    ["no bands", "empty at ", []],
  ])("for %s", (_, issue, bands) => {
    expect(refusalsOf(...bands)).toStrictEqual([issue.replace(" at ", ` at ${BANDS}`)]);
  });

  it("for everything at once", () => {
    expect(refusalsOf({ grade: "A", from: 80, over: 80 }, { grade: "A", from: 87.001, to: 90 }).length).toBe(4);
  });

  it("not for a band that is one hundredth wide, nor for bands that overlap: these are analysed", () => {
    expect(codesOf(() => gradeOf(aTable([{ grade: "A", from: 80, below: 80.01 }]), 80))).toStrictEqual([]);
    const overlapping = aTable([
      { grade: "AA", from: 87 },
      { grade: "A", from: 80, through: 90 },
    ]);
    expect(codesOf(() => gradeOf(overlapping, 88))).toStrictEqual([]);
  });

  it("where terms have none", () => {
    const bare: GradingTerms = { kind: "grading", pack: "ours", edition: "1", stated: {} };
    expect(issuesOfCall(() => gradeOf(bare, 80))).toStrictEqual(["missing at terms.gradeBands"]);
  });
});

describe("a score is refused", () => {
  it.each<[why: string, issue: string, score: unknown]>([
    ["three decimals", "too-many-decimals", 86.505],
    ["a sum that is not exact", "too-many-decimals", 0.1 + 0.2],
    ["no number", "not-a-finite-number", NaN],
    ["no end", "not-a-finite-number", Infinity],
    ["text", "wrong-type", "86.5"],
    ["nothing", "wrong-type", null],
    ["a list", "wrong-type", [86.5]],
    ["minus nought, which JSON does not know", "wrong-type", -0],
    ["too much", "above-maximum", 1_000_000_000.01],
    ["too little", "below-minimum", -1_000_000_001],
  ])("for %s", (_, code, score) => {
    expect(issuesOfCall(() => gradeOf(changge2017.grading, score as number))).toStrictEqual([`${code} at score`]);
  });

  it("not at the bounds themselves", () => {
    expect(gradeOf(changge2017.grading, 1_000_000_000).graded).toMatchObject({ grade: "AAA+" });
    expect(gradeOf(changge2017.grading, -1_000_000_000).graded).toMatchObject({ grade: "none" });
  });
});
