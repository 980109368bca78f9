import { describe, expect, it } from "vitest";
import { codesOf } from "../../support/refusal.ts";
import { linesOf, oneRow, reconcile } from "./reconcile.ts";

describe("the movement of the balance", () => {
  const movement = { opening: "500.000000", lent: "200.500000", repaid: "100.000000", compensated: "0.500000" };
  const roll = (amount: string): unknown => linesOf(oneRow({ outstanding: { amount }, movement }), "roll-forward")[0];

  it("opening + lent − repaid − compensated is the balance, as far as it is printed", () => {
    expect(roll("600.000000")).toStrictEqual({
      check: "roll-forward",
      figure: "outstanding-amount",
      row: "East",
      outcome: "agrees",
      printed: "600.000000",
      computed: "600.00",
      movement,
      basis: [],
    });
    expect(roll("600.000001")).toMatchObject({ outcome: "differs", computed: "600.00" });
    expect(roll("599.999999")).toMatchObject({ outcome: "differs" });
    // 600 stands for 599.5 to below 600.5
    expect(roll("600")).toMatchObject({ outcome: "agrees" });
    expect(roll("601")).toMatchObject({ outcome: "differs" });
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

describe("a movement that leaves the range of amounts", () => {
  it("is refused, like every such sum", () => {
    const most = "999999999999.99";
    const movement = { opening: most, lent: "0.01", repaid: "0", compensated: "0" };
    const call = (): unknown => reconcile({ unit: "yuan", ...oneRow({ outstanding: { amount: most }, movement }) });
    expect(codesOf(call)).toStrictEqual(["amount-too-large"]);
  });
});
