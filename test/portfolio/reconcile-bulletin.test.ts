import { describe, expect, it } from "vitest";
import { luoping2023 } from "../../src/packs/luoping2023.ts";
import type { Bulletin, BulletinRow, PrintedFigures } from "../../src/portfolio/bulletin-facts.ts";
import type { BulletinLine } from "../../src/portfolio/bulletin-lines.ts";
import { type BulletinReconciliation, reconcileBulletin } from "../../src/portfolio/reconcile-bulletin.ts";
import type { BulletinTerms } from "../../src/portfolio/terms.ts";
import { adjustTerms } from "../../src/terms/adjust-terms.ts";
import { aBulletin, bulletinTerms, unchecked } from "../support/builders.ts";
import { codesOf } from "../support/refusal.ts";
import { issuesOfCall } from "../support/issues.ts";

const terms = luoping2023.bulletin;
const cutOff = adjustTerms(terms, { rounding: "down" });

const reconcile = (facts: Partial<Bulletin>, t: BulletinTerms = terms): BulletinReconciliation =>
  reconcileBulletin(t, aBulletin(facts));
const linesOf = (
  facts: Partial<Bulletin>,
  check: BulletinLine["check"],
  t: BulletinTerms = terms,
): readonly BulletinLine[] => reconcile(facts, t).lines.filter((line) => line.check === check);
const oneRow = (figures: PrintedFigures): Partial<Bulletin> => ({ rows: [{ name: "East", ...figures }] });

describe("a printed total against its rows", () => {
  const owed = (name: string, amount: string): BulletinRow => ({ name, outstanding: { amount } });
  const sum = (rows: readonly BulletinRow[], amount: string, unit: Bulletin["unit"] = "wan"): unknown =>
    linesOf({ unit, rows, total: { outstanding: { amount } } }, "sum-of-parts")[0];

  it("agrees to the fen", () => {
    const rows = [owed("East", "642.99"), owed("West", "357.01")];
    expect(sum(rows, "1000")).toStrictEqual({
      check: "sum-of-parts",
      figure: "outstanding-amount",
      row: null,
      outcome: "agrees",
      printed: "1000",
      computed: "1000.00",
      parts: [
        { name: "East", printed: "642.99" },
        { name: "West", printed: "357.01" },
      ],
      missing: [],
      basis: [],
    });
    expect(sum(rows, "1000.000001")).toMatchObject({ outcome: "differs", computed: "1000.00" }); // a fen is 0.000001 万元
    expect(sum(rows, "999.999999")).toMatchObject({ outcome: "differs" });
  });

  it("in yuan a fen is the second decimal", () => {
    const rows = [owed("East", "0.10"), owed("West", "0.2")];
    expect(sum(rows, "0.3", "yuan")).toMatchObject({ outcome: "agrees", computed: "0.30" });
    expect(sum(rows, "0.31", "yuan")).toMatchObject({ outcome: "differs", computed: "0.30" });
  });

  it("proves nothing where a row does not print the figure, unless the others are too much already", () => {
    const rows = [owed("East", "600"), owed("West", "400"), { name: "North" }];
    expect(sum(rows, "1000.01")).toMatchObject({ outcome: "undetermined", computed: "1000.00", missing: ["North"] });
    expect(sum(rows, "1000")).toMatchObject({ outcome: "undetermined", missing: ["North"] });
    expect(sum(rows, "999.99")).toMatchObject({ outcome: "differs", missing: ["North"] });
    expect(sum([{ name: "North" }], "1000")).toMatchObject({ outcome: "undetermined", computed: "0.00", parts: [] });
  });

  it("is made for every column that the total prints", () => {
    const figures = (n: number): PrintedFigures => ({
      outstanding: { households: n, amount: String(n) },
      newLoans: { households: n, amount: String(n), target: String(n) },
      overdue: { households: n, amount: String(n) },
    });
    const sums = linesOf(
      {
        rows: [
          { name: "East", ...figures(1) },
          { name: "West", ...figures(2) },
        ],
        total: figures(3),
      },
      "sum-of-parts",
    );
    expect(sums.map(({ figure, outcome }) => [figure, outcome])).toStrictEqual(
      [
        "outstanding-households",
        "outstanding-amount",
        "new-households",
        "new-amount",
        "new-target",
        "overdue-households",
        "overdue-amount",
      ].map((figure) => [figure, "agrees"]),
    );
  });

  it("households are counted, not money", () => {
    const rows = [{ name: "East", outstanding: { households: 7, amount: "1" } }];
    const line = linesOf({ rows, total: { outstanding: { households: 8, amount: "1" } } }, "sum-of-parts")[0];
    expect(line).toMatchObject({ figure: "outstanding-households", outcome: "differs", printed: "8", computed: "7" });
  });

  it("is not made where there is no total", () => {
    expect(linesOf({ rows: [owed("East", "1")] }, "sum-of-parts")).toStrictEqual([]);
  });

  it("rows that come to more than an amount can be are refused, like every such sum", () => {
    const most = (name: string): BulletinRow => owed(name, "999999999999.99");
    const call = (): unknown => sum([most("East"), most("West")], "1", "yuan");
    expect(codesOf(call)).toStrictEqual(["amount-too-large"]);
  });
});

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
    expect(rate("0.12%", terms, "1", "800")).toMatchObject({ outcome: "differs" });
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
    expect(result.readings).toStrictEqual([]);
  });
});

describe("a printed completion", () => {
  const completion = (printed: string, target: string): unknown =>
    linesOf(oneRow({ newLoans: { amount: "835", completion: printed, target } }), "rate")[0];

  it("is what was lent over the target, where that is printed", () => {
    expect(completion("84%", "1000")).toMatchObject({
      figure: "completion",
      outcome: "agrees",
      computed: "83.50%",
      atPrintedPlaces: "84%",
    });
    expect(completion("83%", "1000")).toMatchObject({ outcome: "differs" });
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
    expect(parts({ amount: "100.000001" }, { amount: "100" })).toStrictEqual([["overdue-amount", "differs"]]);
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

describe("the movement of the balance", () => {
  const movement = { opening: "500", lent: "200.5", repaid: "100", compensated: "0.5" };
  const roll = (amount: string): unknown => linesOf(oneRow({ outstanding: { amount }, movement }), "roll-forward")[0];

  it("opening + lent − repaid − compensated is the balance, to the fen", () => {
    expect(roll("600")).toStrictEqual({
      check: "roll-forward",
      figure: "outstanding-amount",
      row: "East",
      outcome: "agrees",
      printed: "600",
      computed: "600.00",
      movement,
      basis: [],
    });
    expect(roll("600.000001")).toMatchObject({ outcome: "differs", computed: "600.00" });
    expect(roll("599.999999")).toMatchObject({ outcome: "differs" });
  });

  it("is looked at for the total and for each row that prints it, and needs the balance", () => {
    const rows = [
      { name: "East", outstanding: { amount: "600" }, movement },
      { name: "West", movement },
    ];
    const lines = linesOf({ rows, total: { outstanding: { amount: "1" }, movement } }, "roll-forward");
    expect(lines.map(({ row, outcome }) => [row, outcome])).toStrictEqual([
      [null, "differs"],
      ["East", "agrees"],
    ]);
  });

  it("more repaid than there was shows a balance below nought", () => {
    const more = { ...movement, repaid: "800" };
    expect(linesOf(oneRow({ outstanding: { amount: "0" }, movement: more }), "roll-forward")).toMatchObject([
      { outcome: "differs", computed: "-100.00" }, // 500 + 200.5 − 800 − 0.5
    ]);
  });
});

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
    expect(result.counts.agrees + result.counts.differs + result.counts.undetermined).toBe(10);
    expect(result).toMatchObject({ kind: "bulletin-reconciliation", bulletin: "B1", asOf: "2023-10-31", unit: "wan" });
  });

  it("counts what agrees, differs and cannot be told", () => {
    const rows = [
      { name: "East", outstanding: { amount: "1" }, overdue: { amount: "0", rate: "0%" } }, // rate and part agree
      { name: "West", overdue: { amount: "1", rate: "1%" } }, // nothing to divide by
    ];
    const total = { overdue: { amount: "2" }, outstanding: { amount: "2" } };
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
    ["a unit of another kind", unchecked<Partial<Bulletin>>({ unit: "yi" }), ["not-listed at bulletin.unit"]],
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
