import { describe, expect, it } from "vitest";
import { luoping2023 } from "../../../src/packs/luoping2023.ts";
import { reconcileBulletin } from "../../../src/book/bulletin/reconcile-bulletin.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { LUOPING, LUOPING_MISPRINT } from "../../cases/luoping-2023-10.ts";
import { without } from "../../support/builders.ts";

const result = reconcileBulletin(luoping2023.bulletin, LUOPING);

/** 万元 with two decimals, or a per cent with two, as whole numbers. */
const hundredths = (text: string): bigint => {
  const [whole = "", decimals = ""] = text.replace("%", "").split(".");
  return BigInt(whole + decimals.padEnd(2, "0"));
};

describe("the Luoping bulletin of October 2023", () => {
  it("fails in exactly one figure", () => {
    expect(result.lines.filter((line) => line.outcome === "differs")).toStrictEqual([
      {
        check: "rate",
        figure: "overdue-rate",
        row: LUOPING_MISPRINT.place,
        outcome: "differs",
        printed: LUOPING_MISPRINT.printed,
        computed: LUOPING_MISPRINT.computed,
        atPrintedPlaces: "1%",
        numerator: "5.38",
        denominator: "642.99",
        basis: [
          { by: "article", term: "overdueRate", article: "luoping-bulletin-2023-10#1.3" },
          { by: "reading", term: "rounding", reading: "bulletin/rounding" },
        ],
      },
    ]);
  });

  it("was checked in every figure that can be: 6 sums, 9 rates, 28 parts, 1 target", () => {
    // Overdue rates: the total and eight townships. Parts: amount and households of the total and 13 rows.
    expect(result.counts).toStrictEqual({ agrees: 6 + 9 + 28 + 1 - 1, differs: 1, undetermined: 0 });
    const checks = (check: string): number => result.lines.filter((line) => line.check === check).length;
    expect(
      ["sum-of-parts", "rate", "part-of-whole", "implied-target", "unchecked-rate", "roll-forward"].map(checks),
    ).toStrictEqual([6, 9, 28, 1, 0, 0]);
    expect(result.notAsked).toStrictEqual([]);
  });

  it("the rows of each column come to the printed total", () => {
    for (const line of result.lines) {
      if (line.check !== "sum-of-parts") continue;
      const sum = line.parts.reduce((s, part) => s + Number(hundredths(part.printed)), 0);
      expect(BigInt(sum)).toBe(hundredths(line.printed));
      expect(line.parts).toHaveLength(13);
      expect(hundredths(line.computed)).toBe(hundredths(line.printed));
    }
  });

  it("printed completions allow one target for the county: 5,451.47… to 5,517.55… by the total", () => {
    const target = result.lines.find((line) => line.check === "implied-target");
    // 4551.98 ÷ 0.835 = 5451.47305389…, 4551.98 ÷ 0.825 = 5517.55151515…
    expect(target).toMatchObject({ outcome: "agrees", fromTotal: { atMost: "5517.551515" } });
  });

  it("reading bulletin/rounding: cutting rates off instead of rounding them misses more than one", () => {
    const cutOff = reconcileBulletin(adjustTerms(luoping2023.bulletin, { rounding: "down" }), LUOPING);
    // By hand, floor(10000 × overdue ÷ outstanding) against what is printed:
    const missed = [...LUOPING.rows, { name: null, ...LUOPING.total }].filter(({ overdue, outstanding }) => {
      if (overdue?.rate === undefined || overdue.amount === undefined || outstanding?.amount === undefined)
        return false;
      const whole = !overdue.rate.includes(".");
      const floor = (10_000n * hundredths(overdue.amount)) / hundredths(outstanding.amount);
      return whole ? floor / 100n !== hundredths(overdue.rate) / 100n : floor !== hundredths(overdue.rate);
    });
    expect(missed.length).toBeGreaterThan(1);
    // Cut off from 3.82 to below 3.83, 大水井乡 may have 1.51 %; 九龙街道 comes to 3.727 % at most.
    const rates = cutOff.lines.filter((line) => line.check === "rate");
    const differing = rates.filter((line) => line.outcome !== "agrees");
    const certain = rates.filter((line) => line.outcome === "differs");
    expect(certain.map((line) => line.row)).toStrictEqual(["九龙街道"]);
    expect(new Set(differing.map((line) => line.row))).toStrictEqual(new Set(missed.map(({ name }) => name)));
  });

  it("townships that print nothing about overdue loans would leave that sum unproven", () => {
    const rows = LUOPING.rows.map((row) => (row.overdue?.households === 0 ? without(row, "overdue") : row));
    const lines = reconcileBulletin(luoping2023.bulletin, { ...LUOPING, rows }).lines;
    expect(lines.find((line) => line.figure === "overdue-amount")).toMatchObject({
      outcome: "undetermined",
      computed: "235.15",
      missing: ["板桥镇", "钟山乡", "鲁布革乡", "旧屋基乡", "长底乡"],
    });
  });
});
