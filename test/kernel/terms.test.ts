import { describe, expect, it } from "vitest";
import type { Reading } from "../../src/kernel/reading.ts";
import { type LaidTerms, layTerms, type Terms } from "../../src/kernel/terms.ts";
import { stamped } from "../support/stamped.ts";

interface Values {
  readonly cap?: string;
  readonly months?: number;
  readonly counting?: "nights" | "days";
  readonly rounding?: "up" | "down";
}
const readings = {
  "ours/counting": {
    term: "counting",
    with: [],
    question: { zh: "算夜还是算日？", en: "Nights or days?" },
    chosen: "nights",
    alternatives: ["days"],
    options: { nights: { zh: "算夜", en: "nights" }, days: { zh: "算日", en: "days" } },
    disputedBy: ["lender"],
    effect: { zh: "天数", en: "how many there are" },
    because: { zh: "惯例", en: "custom" },
    source: "our-rules#2",
  },
  "ours/rounding": {
    term: "rounding",
    with: ["cap", "months"],
    question: { zh: "进还是舍？", en: "Up or down?" },
    chosen: "up",
    alternatives: ["down"],
    options: { up: { zh: "进", en: "up" }, down: { zh: "舍", en: "down" } },
    disputedBy: ["lender"],
    effect: { zh: "尾数", en: "the last place" },
    because: { zh: "惯例", en: "custom" },
    source: "our-rules#3",
  },
} as const satisfies Record<string, Reading<"counting", "nights" | "days"> | Reading<"rounding", "up" | "down">>;

const lay = (terms: Partial<Terms<"ours", Values>>): LaidTerms<Values> =>
  layTerms<Values>({ kind: "ours", pack: "p", edition: "e", stated: {}, ...terms }, readings);

describe("which setting of a term holds", () => {
  const article = { "our-rules#2": { counting: "days" } } as const;
  const packReading = { "ours/counting": { counting: "days" } } as const;

  it("the default reading, where nobody says anything", () => {
    const laid = lay({});
    expect(laid.values.counting).toBe("nights");
    expect(laid.basisOf("counting")).toStrictEqual([{ by: "reading", term: "counting", reading: "ours/counting" }]);
  });

  it("the pack's reading before the default", () => {
    const laid = lay({ readings: packReading });
    expect(laid.values.counting).toBe("days");
    expect(laid.basisOf("counting")).toStrictEqual([{ by: "reading", term: "counting", reading: "ours/counting" }]);
    expect(laid.readings).toStrictEqual([{ id: "ours/counting", chosen: "days" }]);
  });

  it("the article before any reading, and then it is no reading any more", () => {
    const laid = lay({ stated: article, readings: { "ours/counting": { counting: "nights" } } });
    expect(laid.values.counting).toBe("days");
    expect(laid.basisOf("counting")).toStrictEqual([{ by: "article", term: "counting", article: "our-rules#2" }]);
    expect(laid.readings).toStrictEqual([]);
  });

  it("the caller before all of them, and the result says that it is the caller's", () => {
    const laid = lay({ stated: article, caller: { counting: "nights" } });
    expect(laid.values.counting).toBe("nights");
    expect(laid.basisOf("counting")).toStrictEqual([{ by: "caller", term: "counting" }]);
    expect(laid.used).toStrictEqual(
      stamped({ pack: "p", edition: "e", changed: ["counting"] }, { counting: "nights" }),
    );
    expect(lay({ readings: packReading, caller: { counting: "nights" } }).values.counting).toBe("nights");
    expect(lay({ caller: { counting: "days" } }).values.counting).toBe("days");
  });

  it("each term by itself: one article may state several, several articles one each", () => {
    const laid = lay({
      stated: { "our-rules#1": { cap: "5", months: 36 }, "our-rules#2": { counting: "days" } },
      caller: { months: 24 },
    });
    expect(laid.values).toStrictEqual({ cap: "5", months: 24, counting: "days", rounding: "up" });
    expect(laid.basisOf("counting", "months", "cap")).toStrictEqual([
      { by: "article", term: "counting", article: "our-rules#2" },
      { by: "caller", term: "months" },
      { by: "article", term: "cap", article: "our-rules#1" },
    ]);
  });
});

describe("what laid terms report", () => {
  it("a term that nobody sets has neither value nor basis", () => {
    expect(lay({}).values).not.toHaveProperty("cap");
    expect(lay({}).basisOf("cap")).toStrictEqual([]);
  });

  it("a reading only where a term that it goes with is asked", () => {
    expect(lay({}).readings.map(({ id }) => id)).toStrictEqual(["ours/counting"]);
    expect(lay({ stated: { "our-rules#1": { months: 36 } } }).readings.map(({ id }) => id)).toStrictEqual([
      "ours/counting",
      "ours/rounding",
    ]);
    expect(lay({ caller: { cap: "5" } }).readings.map(({ id }) => id)).toStrictEqual([
      "ours/counting",
      "ours/rounding",
    ]);
  });

  it("the changed names in the order of the alphabet, each once", () => {
    const { made, terms } = lay({ caller: { months: 1, cap: "5" } }).used;
    expect(terms.changed).toStrictEqual(["cap", "months"]);
    expect(Object.entries(made.changed)).toStrictEqual([
      ["cap", "5"],
      ["months", 1],
    ]);
  });
});
