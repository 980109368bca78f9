import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { luoping2023 } from "../../src/packs/luoping2023.ts";
import type { Bulletin, BulletinRow, BulletinUnit, PrintedFigures } from "../../src/portfolio/bulletin-facts.ts";
import type { ImpliedTargetLine } from "../../src/portfolio/bulletin-lines.ts";
import { reconcileBulletin } from "../../src/portfolio/reconcile-bulletin.ts";
import { adjustTerms } from "../../src/terms/adjust-terms.ts";
import { aBulletin } from "../support/builders.ts";
import { halfUp, yuan } from "../support/exact.ts";

/** A figure of whole fen as the bulletin prints it. */
const print = (fen: bigint, unit: BulletinUnit): string => {
  if (unit === "yuan") return yuan(fen);
  const digits = fen.toString().padStart(7, "0");
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`;
};
const fenPrinted = (text: string, unit: BulletinUnit): bigint => {
  const [whole = "", decimals = ""] = text.split(".");
  return BigInt(whole + decimals.padEnd(unit === "wan" ? 6 : 2, "0"));
};

/** numerator ÷ divisor as a per cent with so many places, by either reading. */
const percentOf = (numerator: bigint, divisor: bigint, places: number, rounding: string): string => {
  const scaled = numerator * 10n ** BigInt(places + 2);
  const digits = (rounding === "down" ? scaled / divisor : halfUp(scaled, divisor))
    .toString()
    .padStart(places + 1, "0");
  return places === 0 ? `${digits}%` : `${digits.slice(0, -places)}.${digits.slice(-places)}%`;
};

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
    fc.assert(
      fc.property(places, aStyle, (rows, style) => {
        const { counts } = reconcileBulletin(termsFor(style), printBulletin(rows, style));
        expect(counts.differs).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it("always finds the total that is a fen off, and that alone", () => {
    fc.assert(
      fc.property(places, aStyle, (rows, style) => {
        const bulletin = printBulletin(rows, style);
        const total = { ...bulletin.total, newLoans: { amount: print(addPlaces(rows).lent + 1n, style.unit) } };
        const { lines } = reconcileBulletin(termsFor(style), { ...bulletin, total });
        expect(lines.filter((line) => line.outcome === "differs").map((line) => line.figure)).toStrictEqual([
          "new-amount",
        ]);
      }),
    );
  });

  it("always finds a rate whose last place is off", () => {
    fc.assert(
      fc.property(aPlace, aStyle, fc.constantFrom(1n, -1n), (place, style, off) => {
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
      }),
    );
  });

  it("always gives the same lines for the rows in another order, each for its row", () => {
    fc.assert(
      fc.property(places, aStyle, (rows, style) => {
        const bulletin = printBulletin(rows, style);
        const turned = { ...bulletin, rows: bulletin.rows.toReversed() };
        const ofRow = (b: Bulletin, name: string): unknown =>
          reconcileBulletin(termsFor(style), b).lines.filter((line) => line.row === name);
        for (const { name } of bulletin.rows) expect(ofRow(turned, name)).toStrictEqual(ofRow(bulletin, name));
        expect(reconcileBulletin(termsFor(style), turned).counts).toStrictEqual(
          reconcileBulletin(termsFor(style), bulletin).counts,
        );
      }),
    );
  });
});

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
    const line = reconcileBulletin(termsFor({ rounding: r }), bulletin).lines.find((l) => l.check === "implied-target");
    if (line?.check !== "implied-target") throw new Error("no target was implied");
    return line;
  };

  it("for every completion, are exactly those between the two bounds that are shown", () => {
    fc.assert(
      fc.property(aRow, unit, rounding, (total, u, r) => {
        const byTrial = targetsByTrial(...total, r);
        fc.pre(byTrial !== undefined);
        const { above, atMost } = implied(total, [total], u, r).fromTotal;
        expect({ least: fenPrinted(above, u) + 1n, most: fenPrinted(atMost ?? "", u) }).toStrictEqual(byTrial);
      }),
    );
  });

  it("never are called contradictory where some targets of the rows add up to one of the total", () => {
    fc.assert(
      fc.property(someRows, printed, fc.boolean(), unit, rounding, (rows, other, isTrue, u, r) => {
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
      }),
      { numRuns: 60 },
    );
  });
});
