import { describe, expect, it } from "vitest";
import { luoping2023 } from "../../../src/packs/luoping2023.ts";
import type { Bulletin, PrintedFigures } from "../../../src/book/bulletin/types.ts";
import type { BulletinTerms } from "../../../src/book/bulletin/types.ts";
import { bulletinTerms, unchecked } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { codesOf } from "../../support/refusal.ts";
import { oneRow, reconcile } from "./reconcile.ts";

const terms = luoping2023.bulletin;

describe("the whole reconciliation", () => {
  it("goes from the sums to the total, the target, and the rows as printed", () => {
    const figures = {
      outstanding: { amount: "1" },
      overdue: { amount: "1", rate: "100%" },
      newLoans: { amount: "1", completion: "50%" },
    };
    const result = reconcile({
      rows: [
        { name: "West", ...figures },
        { name: "East", ...figures },
      ],
      total: { ...figures, outstanding: { amount: "2" } },
    });
    expect(result.lines.map(({ check, row }) => [check, row])).toStrictEqual([
      ["sum-of-parts", null],
      ["sum-of-parts", null],
      ["sum-of-parts", null],
      ["rate", null],
      ["part-of-whole", null],
      ["implied-target", null],
      ["rate", "West"],
      ["part-of-whole", "West"],
      ["rate", "East"],
      ["part-of-whole", "East"],
    ]);
    expect(Object.values(result.counts).reduce((sum, n) => sum + n, 0)).toBe(10);
    expect(result).toMatchObject({ kind: "bulletin-reconciliation", bulletin: "B1", asOf: "2023-10-31", unit: "wan" });
  });

  it("counts what agrees, differs and cannot be told", () => {
    const rows = [
      { name: "East", outstanding: { amount: "1" }, overdue: { amount: "0", rate: "0%" } }, // rate and part agree
      { name: "West", overdue: { amount: "1", rate: "1%" } }, // nothing to divide by
    ];
    const total = { overdue: { amount: "3" }, outstanding: { amount: "4" } };
    // Differs: the sum of overdue loans. Cannot be told: the sum of the outstanding ones, West's rate.
    expect(reconcile({ rows, total }).counts).toStrictEqual({ agrees: 3, differs: 1, undetermined: 2 });
  });

  it("says which of the two rates the terms do not define", () => {
    const notAsked = (t: BulletinTerms): unknown => reconcile({}, t).notAsked;
    expect(notAsked(bulletinTerms({ overdueRate: "by-amount" }))).toStrictEqual(["completion"]);
    expect(notAsked(bulletinTerms({ completion: "new-over-target" }))).toStrictEqual(["overdue-rate"]);
    expect(notAsked(terms)).toStrictEqual([]);
  });

  it("rests each rate on its own definition; sums, parts and movements on none", () => {
    const figures: PrintedFigures = {
      outstanding: { amount: "1" },
      overdue: { amount: "1", rate: "1%" },
      newLoans: { amount: "1", completion: "50%", target: "1" },
    };
    const rounding = { by: "reading", term: "rounding", reading: "bulletin/rounding" };
    const lines = reconcile({ ...oneRow(figures), total: figures }).lines;
    const basisOf = (figure: string): unknown =>
      lines.find((line) => line.figure === figure && line.row === "East")?.basis;
    expect(basisOf("overdue-rate")).toStrictEqual([
      { by: "article", term: "overdueRate", article: "luoping-bulletin-2023-10#1.3" },
      rounding,
    ]);
    expect(basisOf("completion")).toStrictEqual([
      { by: "article", term: "completion", article: "luoping-bulletin-2023-10#1.2" },
      rounding,
    ]);
    expect(basisOf("overdue-amount")).toStrictEqual([]);
    expect(lines.find((line) => line.check === "implied-target")?.basis).toStrictEqual(basisOf("completion"));
  });

  it("a bulletin that prints nothing has nothing to check", () => {
    expect(reconcile({}).lines).toStrictEqual([]);
    expect(reconcile({ total: {} }).counts).toStrictEqual({ agrees: 0, differs: 0, undetermined: 0 });
  });
});

describe("a bulletin that is refused", () => {
  const at = "bulletin.rows[0].outstanding.amount";
  const amount = (text: unknown, unit: string): Partial<Bulletin> =>
    unchecked({ unit, ...oneRow({ outstanding: { amount: unchecked(text) } }) });

  it.each([
    ["no rows", { rows: [] }, ["empty at bulletin.rows"]],
    [
      "two rows of one name",
      { rows: [{ name: "East" }, { name: "West" }, { name: "East" }] },
      ["repeated-id at bulletin.rows[2].name"],
    ],
    ["an amount as a number", amount(5.38, "wan"), [`wrong-type at ${at}`]],
    ["a tenth of a fen in yuan", amount("5.381", "yuan"), [`too-many-decimals at ${at}`]],
    ["more 万元 than an amount can be", amount("100000000", "wan"), [`amount-too-large at ${at}`]],
    ["a negative amount", amount("-1", "wan"), [`bad-format at ${at}`]],
    [
      "a rate without its sign",
      oneRow({ overdue: { amount: "1", rate: "0.84" } }),
      ["percent-without-sign at bulletin.rows[0].overdue.rate"],
    ],
    ["a unit of another kind", unchecked<Partial<Bulletin>>({ unit: "jin" }), ["not-listed at bulletin.unit"]],
    [
      "a misspelt column",
      unchecked<Partial<Bulletin>>({ rows: [{ name: "East", overdu: {} }] }),
      ["unknown-key at bulletin.rows[0].overdu"],
    ],
    [
      "half a movement",
      oneRow({ movement: unchecked({ opening: "1", lent: "1" }) }),
      ["missing at bulletin.rows[0].movement.repaid", "missing at bulletin.rows[0].movement.compensated"],
    ],
  ])("%s", (_, facts, issues) => {
    expect(issuesOfCall(() => reconcile(facts))).toStrictEqual(issues);
  });

  it("every amount is looked at, of the rows and of the total", () => {
    const wrong = "1.001"; // in yuan a third decimal is less than a fen
    const figures: PrintedFigures = {
      outstanding: { amount: wrong },
      newLoans: { amount: wrong, target: wrong },
      overdue: { amount: wrong },
      movement: { opening: wrong, lent: wrong, repaid: wrong, compensated: wrong },
    };
    const places = [
      ...["outstanding.amount", "newLoans.amount", "newLoans.target", "overdue.amount"],
      ...["movement.opening", "movement.lent", "movement.repaid", "movement.compensated"],
    ];
    expect(issuesOfCall(() => reconcile({ unit: "yuan", ...oneRow(figures), total: figures }))).toStrictEqual([
      ...places.map((place) => `too-many-decimals at bulletin.rows[0].${place}`),
      ...places.map((place) => `too-many-decimals at bulletin.total.${place}`),
    ]);
  });

  it("six decimals of 万元 are a fen and pass", () => {
    expect(codesOf(() => reconcile(amount("5.380001", "wan")))).toStrictEqual([]);
    expect(codesOf(() => reconcile(amount("99999999.999999", "wan")))).toStrictEqual([]);
    expect(codesOf(() => reconcile(amount("5.3800001", "wan")))).toContain("too-many-decimals");
  });

  it.each([
    ["5,390.04", "wan"],
    ["5.3800001", "wan"],
    ["-1", "yuan"],
    ["0.0000001", "yuan"],
  ])("%s in %s is one fault, reported once", (text, unit) => {
    expect(issuesOfCall(() => reconcile(amount(text, unit)))).toHaveLength(1);
  });
});
