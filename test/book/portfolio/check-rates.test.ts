import { describe, expect, it } from "vitest";
import { luoping2023 } from "../../../src/packs/luoping2023.ts";
import type { PrintedFigures } from "../../../src/book/bulletin/types.ts";
import type { BulletinLine } from "../../../src/book/bulletin/lines.ts";
import type { BulletinTerms } from "../../../src/book/bulletin/types.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { bulletinTerms } from "../../support/builders.ts";
import { linesOf, oneRow, reconcile } from "./reconcile.ts";

const terms = luoping2023.bulletin;
const cutOff = adjustTerms(terms, { rounding: "down" });

describe("a printed overdue rate", () => {
  const rate = (printed: string, t: BulletinTerms = terms, overdue = "5.38", outstanding = "642.99"): unknown =>
    linesOf(
      oneRow({ outstanding: { amount: outstanding }, overdue: { amount: overdue, rate: printed } }),
      "rate",
      t,
    )[0];

  // 5.38 ÷ 642.99 = 0.83671…%
  it.each([
    ["0.84%", "agrees"],
    ["0.83%", "differs"],
    ["0.85%", "differs"],
    ["0.8%", "agrees"],
    ["0.9%", "differs"],
    ["1%", "agrees"],
    ["0%", "differs"],
    ["0.837%", "agrees"],
    ["0.8367%", "agrees"],
    ["0.840%", "differs"], // printed to three places it would be 0.837 %
  ])("rounded half up: %s %s", (printed, outcome) => {
    expect(rate(printed)).toMatchObject({
      outcome,
      printed,
      computed: "0.84%",
      numerator: "5.38",
      denominator: "642.99",
    });
  });

  it.each([
    ["0.83%", "agrees"],
    ["0.84%", "differs"],
    ["0.8%", "agrees"],
    ["0.9%", "differs"],
    ["0%", "agrees"],
    ["1%", "differs"],
    ["0.8367%", "agrees"],
  ])("cut off, the other reading: %s %s", (printed, outcome) => {
    expect(rate(printed, cutOff)).toMatchObject({ outcome, computed: "0.83%" });
  });

  it("an exact half rounds up, and cut off it does not", () => {
    // 1 ÷ 800 = 0.125 %
    expect(rate("0.13%", terms, "1", "800")).toMatchObject({ outcome: "agrees" });
    expect(rate("0.12%", terms, "1.000000", "800.000000")).toMatchObject({ outcome: "differs" });
    // To the fen it is 0.125 %; 1 printed for 0.5 to 1.5 and 800 for 799.5 to 800.5 may be 0.12 %.
    expect(rate("0.12%", terms, "1", "800")).toMatchObject({ outcome: "agrees-within-rounding" });
    expect(rate("0.12%", cutOff, "1", "800")).toMatchObject({ outcome: "agrees" });
    // 1 ÷ 200 = 0.5 %
    expect(rate("1%", terms, "1", "200")).toMatchObject({ outcome: "agrees" });
    expect(rate("0%", cutOff, "1", "200")).toMatchObject({ outcome: "agrees" });
  });

  it("an exact rate is the same under both readings", () => {
    for (const t of [terms, cutOff]) expect(rate("12.5%", t, "1", "8")).toMatchObject({ outcome: "agrees" });
  });

  it("is shown to as many places as the terms say, and compared at the printed ones", () => {
    expect(rate("0%", adjustTerms(terms, { ratePlaces: 4 }))).toMatchObject({
      computed: "0.8367%",
      atPrintedPlaces: "1%",
    });
  });

  it("by households, where the terms define it so", () => {
    const byHouseholds = bulletinTerms({ overdueRate: "by-households" });
    const figures = (households: number | undefined): PrintedFigures => ({
      outstanding: { households: 110, amount: "642.99" },
      overdue: { ...(households === undefined ? {} : { households }), amount: "5.38", rate: "1.82%" },
    });
    expect(linesOf(oneRow(figures(2)), "rate", byHouseholds)).toMatchObject([
      { outcome: "agrees", numerator: "2", denominator: "110" },
    ]);
    expect(linesOf(oneRow(figures(undefined)), "unchecked-rate", byHouseholds)).toMatchObject([{ why: "missing" }]);
  });

  it("cannot be checked without its sides, nor over nothing", () => {
    const alone = oneRow({ overdue: { amount: "5.38", rate: "0%" } });
    expect(linesOf(alone, "unchecked-rate")).toMatchObject([
      { figure: "overdue-rate", row: "East", outcome: "undetermined", why: "missing" },
    ]);
    const nothing = oneRow({ outstanding: { amount: "0" }, overdue: { amount: "0", rate: "0%" } });
    expect(linesOf(nothing, "unchecked-rate")).toMatchObject([
      { outcome: "undetermined", why: "zero-denominator", printed: "0%" },
    ]);
    expect(linesOf(nothing, "rate")).toStrictEqual([]);
  });

  it("that is not printed is not checked; one that the terms do not define is not asked", () => {
    expect(linesOf(oneRow({ outstanding: { amount: "1" }, overdue: { amount: "1" } }), "rate")).toStrictEqual([]);
    const figures = {
      outstanding: { amount: "1" },
      overdue: { amount: "1", rate: "50%" },
      newLoans: { amount: "1", completion: "1%", target: "1" },
    };
    const result = reconcile(oneRow(figures), bulletinTerms());
    expect(result.lines.map(({ check }) => check)).toStrictEqual(["part-of-whole"]);
    expect(result.notAsked).toStrictEqual(["overdue-rate", "completion"]);
    expect(result.readings.map(({ id }) => id)).toStrictEqual(["bulletin/rounding"]);
  });
});

describe("a printed completion", () => {
  const completion = (printed: string, target: string, amount = "835.000000"): unknown =>
    linesOf(oneRow({ newLoans: { amount, completion: printed, target } }), "rate")[0];

  it("is what was lent over the target, where that is printed", () => {
    expect(completion("84%", "1000.000000")).toMatchObject({
      figure: "completion",
      outcome: "agrees",
      computed: "83.50%",
      atPrintedPlaces: "84%",
    });
    expect(completion("83%", "1000.000000")).toMatchObject({ outcome: "differs" });
    // 834.5 of 1,000.5 is 83.4 %
    expect(completion("83%", "1000", "835")).toMatchObject({ outcome: "agrees-within-rounding" });
    expect(completion("83%", "1000.01")).toMatchObject({ outcome: "agrees" }); // just under a half
    expect(completion("167%", "500")).toMatchObject({ outcome: "agrees" });
  });

  it("of a target of nought cannot be checked; without a target there is nothing to check", () => {
    const of = (more: object): readonly BulletinLine[] =>
      reconcile(oneRow({ newLoans: { amount: "835", completion: "84%", ...more } })).lines;
    expect(of({ target: "0" })).toMatchObject([
      { check: "unchecked-rate", figure: "completion", why: "zero-denominator" },
    ]);
    expect(of({})).toStrictEqual([]);
  });
});

describe("a figure that cannot be", () => {
  const parts = (overdue: PrintedFigures["overdue"], outstanding: PrintedFigures["outstanding"]): unknown =>
    linesOf(oneRow({ ...(overdue && { overdue }), ...(outstanding && { outstanding }) }), "part-of-whole").map(
      ({ figure, outcome }) => [figure, outcome],
    );

  it("more overdue than outstanding; all of it may be", () => {
    expect(parts({ amount: "99.999999" }, { amount: "100" })).toStrictEqual([["overdue-amount", "agrees"]]);
    expect(parts({ amount: "100" }, { amount: "100.00" })).toStrictEqual([["overdue-amount", "agrees"]]);
    expect(parts({ amount: "100.000001" }, { amount: "100.000000" })).toStrictEqual([["overdue-amount", "differs"]]);
    expect(parts({ amount: "100.4" }, { amount: "100" })).toStrictEqual([["overdue-amount", "agrees-within-rounding"]]);
    expect(parts({ amount: "100.5" }, { amount: "100" })).toStrictEqual([["overdue-amount", "agrees-within-rounding"]]);
    expect(parts({ amount: "100.6" }, { amount: "100" })).toStrictEqual([["overdue-amount", "differs"]]);
  });

  it("the same for households, where both are printed", () => {
    expect(parts({ households: 3, amount: "1" }, { households: 3, amount: "1" })).toContainEqual([
      "overdue-households",
      "agrees",
    ]);
    expect(parts({ households: 4, amount: "1" }, { households: 3, amount: "1" })).toContainEqual([
      "overdue-households",
      "differs",
    ]);
    expect(parts({ households: 4, amount: "1" }, { amount: "1" })).toStrictEqual([["overdue-amount", "agrees"]]);
    expect(parts({ amount: "1" }, undefined)).toStrictEqual([]);
  });

  it("in the total too", () => {
    const total = { outstanding: { amount: "1" }, overdue: { amount: "2" } };
    expect(linesOf({ total }, "part-of-whole")).toMatchObject([
      { row: null, outcome: "differs", part: "2", whole: "1" },
    ]);
  });
});
