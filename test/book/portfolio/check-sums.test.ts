import { describe, expect, it } from "vitest";
import type { Bulletin, BulletinRow, PrintedFigures } from "../../../src/book/bulletin/types.ts";
import { codesOf } from "../../support/refusal.ts";
import { linesOf } from "./reconcile.ts";

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
    const toTheFen = [owed("East", "642.990000"), owed("West", "357.010000")];
    expect(sum(toTheFen, "1000.000001")).toMatchObject({ outcome: "differs", computed: "1000.00" }); // a fen is 0.000001 万元
    expect(sum(toTheFen, "999.999999")).toMatchObject({ outcome: "differs" });
  });

  it("printed to a place, it may be off by half of it for every figure", () => {
    const rows = [owed("East", "642.99"), owed("West", "357.01")];
    // The rows stand for 999.99 to below 1000.01.
    const rounding = { by: "reading", term: "rounding", reading: "bulletin/rounding" };
    expect(sum(rows, "1000.01")).toMatchObject({ outcome: "agrees-within-rounding", basis: [rounding] });
    expect(sum(rows, "999.99")).toMatchObject({ outcome: "agrees-within-rounding" });
    expect(sum(rows, "999.98")).toMatchObject({ outcome: "differs", basis: [] });
    expect(sum(rows, "1000.02")).toMatchObject({ outcome: "differs" });
  });

  it("in yuan a fen is the second decimal", () => {
    const rows = [owed("East", "0.10"), owed("West", "0.20")];
    expect(sum(rows, "0.30", "yuan")).toMatchObject({ outcome: "agrees", computed: "0.30" });
    expect(sum(rows, "0.31", "yuan")).toMatchObject({ outcome: "differs", computed: "0.30" });
  });

  it("proves nothing where a row does not print the figure, unless the others are too much already", () => {
    const rows = [owed("East", "600"), owed("West", "400"), { name: "North" }];
    expect(sum(rows, "1000.01")).toMatchObject({ outcome: "undetermined", computed: "1000.00", missing: ["North"] });
    expect(sum(rows, "1000")).toMatchObject({ outcome: "undetermined", missing: ["North"] });
    expect(sum(rows, "998.99")).toMatchObject({ outcome: "differs", missing: ["North"] });
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
