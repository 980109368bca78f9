import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { luoping2023 } from "../../../src/packs/luoping2023.ts";
import type { Bulletin, BulletinRow, BulletinUnit, PrintedFigures } from "../../../src/book/bulletin/types.ts";
import { reconcileBulletin } from "../../../src/book/bulletin/reconcile-bulletin.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { aBulletin } from "../../support/builders.ts";
import { forEvery } from "../../support/for-every.ts";
import { percentOf, print } from "./print.ts";

const someFen = fc.oneof(fc.integer({ min: 0, max: 2_000 }), fc.integer({ min: 0, max: 90_000_000_000 }));
const aPlace = fc
  .record({
    outstanding: someFen,
    share: fc.integer({ min: 0, max: 100 }),
    lent: someFen,
    target: fc.integer({ min: 1, max: 90_000_000_000 }),
    owing: fc.nat(400),
  })
  .map(({ outstanding, share, lent, target, owing }) => ({
    outstanding: BigInt(outstanding),
    overdue: (BigInt(outstanding) * BigInt(share)) / 100n,
    lent: BigInt(lent),
    target: BigInt(target),
    households: BigInt(owing),
    late: BigInt(Math.floor((owing * share) / 100)),
  }));
type Place = typeof aPlace extends fc.Arbitrary<infer P> ? P : never;
const aStyle = fc.record({
  unit: fc.constantFrom<BulletinUnit>("wan", "yuan"),
  places: fc.constantFrom(0, 1, 2),
  rounding: fc.constantFrom<"half-up" | "down">("half-up", "down"),
});
type Style = typeof aStyle extends fc.Arbitrary<infer S> ? S : never;

/** Prints a place faithfully. A completion of five digits or more is left out: no bulletin has it. */
function printPlace(p: Place, { unit, places, rounding }: Style): PrintedFigures {
  const completion = percentOf(p.lent, p.target, places, rounding);
  return {
    outstanding: { households: Number(p.households), amount: print(p.outstanding, unit) },
    newLoans: {
      amount: print(p.lent, unit),
      target: print(p.target, unit),
      ...(p.lent / p.target < 99n ? { completion } : {}),
    },
    overdue: {
      households: Number(p.late),
      amount: print(p.overdue, unit),
      ...(p.outstanding === 0n ? {} : { rate: percentOf(p.overdue, p.outstanding, places, rounding) }),
    },
  };
}

function addPlaces(places: readonly Place[]): Place {
  const add = (key: keyof Place): bigint => places.reduce((s, p) => s + p[key], 0n);
  return {
    outstanding: add("outstanding"),
    overdue: add("overdue"),
    lent: add("lent"),
    target: add("target"),
    households: add("households"),
    late: add("late"),
  };
}

const printBulletin = (places: readonly Place[], style: Style): Bulletin =>
  aBulletin({
    unit: style.unit,
    rows: places.map((p, i): BulletinRow => ({ name: `R${String(i)}`, ...printPlace(p, style) })),
    total: printPlace(addPlaces(places), style),
  });

const termsFor = ({ rounding }: Pick<Style, "rounding">): Parameters<typeof reconcileBulletin>[0] =>
  adjustTerms(luoping2023.bulletin, { rounding });
const places = fc.array(aPlace, { minLength: 1, maxLength: 5 });

describe("reconciling a bulletin", () => {
  it("never finds a difference in a bulletin that prints true figures", () => {
    forEvery({ runs: 300, of: [places, aStyle] }, (rows, style) => {
      const { counts } = reconcileBulletin(termsFor(style), printBulletin(rows, style));
      expect(counts.differs).toBe(0);
    });
  });

  it("always finds the total that is a fen off, and that alone", () => {
    forEvery([places, aStyle], (rows, style) => {
      const bulletin = printBulletin(rows, style);
      const total = { ...bulletin.total, newLoans: { amount: print(addPlaces(rows).lent + 1n, style.unit) } };
      const { lines } = reconcileBulletin(termsFor(style), { ...bulletin, total });
      expect(lines.filter((line) => line.outcome === "differs").map((line) => line.figure)).toStrictEqual([
        "new-amount",
      ]);
    });
  });

  it("always finds a rate whose last place is off", () => {
    forEvery([aPlace, aStyle, fc.constantFrom(1n, -1n)], (place, style, off) => {
      fc.pre(place.outstanding > 0n);
      const steps = 10n ** BigInt(style.places + 2);
      const shift = (place.overdue * steps) / place.outstanding + off; // at most one step from the true one
      fc.pre(shift >= 0n);
      const rate = percentOf(shift, steps, style.places, "down");
      const figures = printPlace(place, style);
      const row = { name: "R0", ...figures, overdue: { amount: figures.overdue?.amount ?? "", rate } };
      const line = reconcileBulletin(termsFor(style), aBulletin({ unit: style.unit, rows: [row] })).lines.find(
        (l) => l.check === "rate" && l.figure === "overdue-rate",
      );
      expect(line?.outcome).toBe(rate === figures.overdue?.rate ? "agrees" : "differs");
    });
  });

  it("always gives the same lines for the rows in another order, each for its row", () => {
    forEvery([places, aStyle], (rows, style) => {
      const bulletin = printBulletin(rows, style);
      const turned = { ...bulletin, rows: bulletin.rows.toReversed() };
      const ofRow = (b: Bulletin, name: string): unknown =>
        reconcileBulletin(termsFor(style), b).lines.filter((line) => line.row === name);
      for (const { name } of bulletin.rows) expect(ofRow(turned, name)).toStrictEqual(ofRow(bulletin, name));
      expect(reconcileBulletin(termsFor(style), turned).counts).toStrictEqual(
        reconcileBulletin(termsFor(style), bulletin).counts,
      );
    });
  });
});
