import { describe, expect, it } from "vitest";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { analyseBands, type BandFault } from "../../../src/ledger/points/analyse-bands.ts";
import { type ScoreDomain } from "../../../src/ledger/points/types.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { aTable } from "./grading-builders.ts";
import { stamped } from "../../support/stamped.ts";

const terms = changge2017.grading;
const over = (step: number): ScoreDomain => ({ from: 0, through: 120, step });
const gap = (from: number, through: number): BandFault => ({ from, through, witness: from, grades: [] });

describe("the table of Changge", () => {
  it("over whole points is sound", () => {
    expect(analyseBands(terms, over(1))).toStrictEqual({
      kind: "band-analysis",
      domain: { from: 0, through: 120, step: 1 },
      gaps: [],
      overlaps: [],
      sound: true,
      basis: [{ by: "article", term: "gradeBands", article: "changge-2017-64#information 19" }],
      ...stamped({ pack: "changge2017", title: changge2017.title, edition: "2017-10-26", changed: [] }),
      readings: [],
    });
  });

  it("over halves has three gaps of one score", () => {
    const { gaps, overlaps, sound } = analyseBands(terms, over(0.5));
    expect(gaps).toStrictEqual([gap(79.5, 79.5), gap(86.5, 86.5), gap(95.5, 95.5)]);
    expect({ overlaps, sound }).toStrictEqual({ overlaps: [], sound: false });
  });

  it("over hundredths has the gaps that its printed form leaves", () => {
    const { gaps, overlaps, sound } = analyseBands(terms, over(0.01));
    expect(gaps).toStrictEqual([gap(79.01, 79.99), gap(86.01, 86.99), gap(95.01, 95.99)]);
    expect({ overlaps, sound }).toStrictEqual({ overlaps: [], sound: false });
  });

  it("over tenths has nine scores in each gap", () => {
    expect(analyseBands(terms, over(0.1)).gaps[0]).toStrictEqual(gap(79.1, 79.9));
  });

  it("is taken as printed under every reading", () => {
    const rounded = adjustTerms(terms, { fractionalScore: "round" });
    expect(analyseBands(rounded, over(0.01)).gaps).toStrictEqual(analyseBands(terms, over(0.01)).gaps);
  });

  it("is looked at over the given scores only", () => {
    expect(analyseBands(terms, { from: 80, through: 86, step: 0.01 }).sound).toBe(true);
    expect(analyseBands(terms, { from: 86.01, through: 86.01, step: 1 }).gaps).toStrictEqual([gap(86.01, 86.01)]);
    // 79, 79.7, 80.4: the domain ends between two steps.
    expect(analyseBands(terms, { from: 79, through: 81, step: 0.7 }).gaps).toStrictEqual([gap(79.7, 79.7)]);
    expect(analyseBands(terms, { from: -5, through: 0, step: 0.01 }).sound).toBe(true);
  });
});

describe("tables that overlap", () => {
  it("name both grades, with a witness", () => {
    const table = aTable([
      { grade: "AA", from: 87 },
      { grade: "A", from: 80, through: 88 },
      { grade: "none", below: 80 },
    ]);
    expect(analyseBands(table, over(1)).overlaps).toStrictEqual([
      { from: 87, through: 88, witness: 87, grades: ["AA", "A"] },
    ]);
  });

  it("over hundredths share an edge that both include", () => {
    const table = aTable([
      { grade: "A", from: 80 },
      { grade: "none", through: 80 },
    ]);
    expect(analyseBands(table, over(0.01))).toMatchObject({
      gaps: [],
      overlaps: [{ from: 80, through: 80, witness: 80, grades: ["A", "none"] }],
      sound: false,
    });
  });

  it("lack an edge that neither includes", () => {
    const table = aTable([
      { grade: "A", over: 80 },
      { grade: "none", below: 80 },
    ]);
    expect(analyseBands(table, over(0.01)).gaps).toStrictEqual([gap(80, 80)]);
  });

  it("are told apart where other bands meet, and from the gaps", () => {
    const table = aTable([
      { grade: "c", from: 3, through: 5 },
      { grade: "b", from: 2, through: 4 },
      { grade: "a", from: 1, through: 3 },
    ]);
    expect(analyseBands(table, { from: 0, through: 6, step: 1 })).toMatchObject({
      gaps: [gap(0, 0), gap(6, 6)],
      overlaps: [
        { from: 2, through: 2, witness: 2, grades: ["b", "a"] },
        { from: 3, through: 3, witness: 3, grades: ["c", "b", "a"] },
        { from: 4, through: 4, witness: 4, grades: ["c", "b"] },
      ],
    });
  });
});

describe("a domain is refused", () => {
  it.each<[why: string, issue: string, domain: object]>([
    ["it ends before it begins", "out-of-order at domain.through", { from: 1, through: 0.99, step: 1 }],
    ["no step", "below-minimum at domain.step", { from: 0, through: 1, step: 0 }],
    ["a step back", "below-minimum at domain.step", { from: 0, through: 1, step: -1 }],
    ["a step of three decimals", "too-many-decimals at domain.step", { from: 0, through: 1, step: 0.005 }],
    ["an end of three decimals", "too-many-decimals at domain.from", { from: 0.001, through: 1, step: 1 }],
    ["no number", "not-a-finite-number at domain.through", { from: 0, through: NaN, step: 1 }],
    ["text", "wrong-type at domain.step", { from: 0, through: 1, step: "1" }],
    ["nothing for the step", "missing at domain.step", { from: 0, through: 1 }],
    ["a misspelt field", "unknown-key at domain.to", { from: 0, through: 1, step: 1, to: 1 }],
    ["far too many scores", "above-maximum at domain.step", { from: 0, through: 1_000_000, step: 0.01 }],
    ["a million scores and one", "above-maximum at domain.step", { from: 0, through: 10_000, step: 0.01 }],
  ])("for %s", (_, issue, domain) => {
    expect(issuesOfCall(() => analyseBands(terms, domain as ScoreDomain))).toStrictEqual([issue]);
  });

  it("not for a million scores", () => {
    expect(analyseBands(terms, { from: 0, through: 9_999.99, step: 0.01 }).gaps.length).toBe(3);
  });

  it("not for a single score", () => {
    expect(analyseBands(terms, { from: 80, through: 80, step: 0.01 }).sound).toBe(true);
  });
});
