import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { luoping2023 } from "../../../src/packs/luoping2023.ts";
import type { BulletinUnit, PrintedFigures } from "../../../src/book/bulletin/types.ts";
import type { ImpliedTargetLine } from "../../../src/book/bulletin/lines.ts";
import { reconcileBulletin } from "../../../src/book/bulletin/reconcile-bulletin.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { aBulletin } from "../../support/builders.ts";
import { forEvery } from "../../support/for-every.ts";
import { fenPrinted, percentOf, print } from "./print.ts";

/** The whole-fen targets that give a printed completion, found by trying one after the other. */
function targetsByTrial(
  lent: bigint,
  printed: string,
  rounding: string,
): { readonly least: bigint; readonly most: bigint } | undefined {
  let least: bigint | undefined;
  let most = 0n;
  for (let target = 1n; target <= 4_000n; target++) {
    if (percentOf(lent, target, 0, rounding) !== printed) continue;
    least ??= target;
    most = target;
  }
  return least === undefined ? undefined : { least, most };
}

describe("the targets that completions imply", () => {
  const lentFen = fc.integer({ min: 100, max: 1_000 }).map(BigInt);
  const printed = fc.integer({ min: 30, max: 130 }).map((p) => `${String(p)}%`); // so that no target is above 4,000 fen
  const aRow = fc.tuple(lentFen, printed);
  const someRows = fc.array(aRow, { minLength: 1, maxLength: 3 });
  const unit = fc.constantFrom<BulletinUnit>("wan", "yuan");
  const rounding = fc.constantFrom<"half-up" | "down">("half-up", "down");
  const figures = ([lent, completion]: readonly [bigint, string], u: BulletinUnit): PrintedFigures => ({
    newLoans: { amount: print(lent, u), completion },
  });
  const implied = (
    total: readonly [bigint, string],
    rows: readonly (readonly [bigint, string])[],
    u: BulletinUnit,
    r: "half-up" | "down",
  ): ImpliedTargetLine => {
    const bulletin = aBulletin({
      unit: u,
      rows: rows.map((row, i) => ({ name: `R${String(i)}`, ...figures(row, u) })),
      total: figures(total, u),
    });
    const line = reconcileBulletin(adjustTerms(luoping2023.bulletin, { rounding: r }), bulletin).lines.find(
      (l) => l.check === "implied-target",
    );
    if (line?.check !== "implied-target") throw new Error("no target was implied");
    return line;
  };

  it("for every completion, are exactly those between the two bounds that are shown", () => {
    forEvery([aRow, unit, rounding], (total, u, r) => {
      const byTrial = targetsByTrial(...total, r);
      fc.pre(byTrial !== undefined);
      const { above, atMost } = implied(total, [total], u, r).fromTotal;
      expect({ least: fenPrinted(above, u) + 1n, most: fenPrinted(atMost ?? "", u) }).toStrictEqual(byTrial);
    });
  });

  it("never are called contradictory where some targets of the rows add up to one of the total", () => {
    forEvery({ runs: 60, of: [someRows, printed, fc.boolean(), unit, rounding] }, (rows, other, isTrue, u, r) => {
      const lent = rows.reduce((sum, [fen]) => sum + fen, 0n);
      const ofRows = rows.flatMap((row) => targetsByTrial(...row, r) ?? []);
      fc.pre(ofRows.length === rows.length);
      const least = ofRows.reduce((sum, range) => sum + range.least, 0n);
      const most = ofRows.reduce((sum, range) => sum + range.most, 0n);
      // The total's completion: true for some target of the rows, or any.
      const completion = isTrue ? percentOf(lent, (least + most) / 2n, 0, r) : other;
      const ofTotal = targetsByTrial(lent, completion, r);
      fc.pre(ofTotal !== undefined && ofTotal.most < 4_000n);
      const { outcome } = implied([lent, completion], rows, u, r);
      if (least <= ofTotal.most && ofTotal.least <= most) expect(outcome).toBe("agrees");
      // Apart by more than the parts of a fen that trying whole fen cannot see:
      const fen = BigInt(rows.length + 1);
      if (least > ofTotal.most + fen || ofTotal.least > most + fen) expect(outcome).toBe("differs");
    });
  });
});
