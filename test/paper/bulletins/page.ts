import { halfUp, yuan } from "../../support/exact.ts";
import { type Draw, oneOf } from "../../support/random.ts";

/*
 * A made-up county: its true figures in fen, and the page that prints them faithfully, each to its own last place. Whole
 * numbers without bounds.
 */

export type Row = Record<string, Record<string, string | number>>;
export interface Table {
  readonly unit: "wan" | "yuan" | "yi";
  readonly rows: readonly (Row & { name: unknown })[];
  readonly total: Row;
}
export interface Page extends Table {
  readonly bulletin: string;
  readonly asOf: string;
  readonly period: { readonly from: string; readonly through: string };
  readonly furtherTables: readonly (Table & { readonly table: string })[];
}

/** Fen of one of each unit, and the decimals at which a fen stands. */
export const UNITS = { yuan: 2, wan: 6, yi: 10 } as const;

type True = Record<
  | ("households" | "loans" | "owed" | "newHouseholds" | "lent" | "target" | "lateHouseholds" | "late")
  | ("opening" | "repaid" | "lost" | "subsidised" | "principal" | "subsidy"),
  bigint
>;

const between = (draw: Draw, least: number, most: number): bigint => BigInt(least + draw(most - least));

/** A place whose figures are of each other: 90 days of subsidy at 4.35 %, no more late than owed. */
function aPlace(draw: Draw): True {
  const households = between(draw, 20, 400);
  const opening = between(draw, 30_000_000, 900_000_000);
  const lent = between(draw, 10_000_000, 500_000_000);
  const repaid = (opening * between(draw, 0, 90)) / 100n;
  const lost = (opening * between(draw, 0, 5)) / 100n;
  const owed = opening + lent - repaid - lost;
  const principal = (owed * between(draw, 40, 100)) / 100n;
  return {
    ...{ households, loans: households + between(draw, 0, 30), owed, opening, lent, repaid, lost, principal },
    newHouseholds: (households * between(draw, 10, 90)) / 100n,
    target: (lent * between(draw, 60, 160)) / 100n,
    lateHouseholds: (households * between(draw, 0, 20)) / 100n,
    late: (owed * between(draw, 0, 20)) / 100n,
    subsidised: (households * between(draw, 50, 100)) / 100n,
    subsidy: (principal * 435n * 90n) / (10_000n * 360n),
  };
}

/** An amount of fen to so many decimals of its unit. */
function amount(fen: bigint, unit: keyof typeof UNITS, places: number): string {
  const digits = halfUp(fen, 10n ** BigInt(UNITS[unit] - places))
    .toString()
    .padStart(places + 1, "0");
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

function share(part: bigint, whole: bigint): string {
  const digits = halfUp(part * 10_000n, whole)
    .toString()
    .padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}%`;
}

/** Draws a county and prints it. */
export function aPage(draw: Draw): Page {
  const places = Array.from({ length: 3 + draw(4) }, () => aPlace(draw));
  const sum = Object.fromEntries(
    Object.keys(places[0] ?? {}).map((key) => [key, places.reduce((s, p) => s + p[key as keyof True], 0n)]),
  ) as True;
  const [unit, decimals] = oneOf(draw, [
    ["wan", 2],
    ["wan", 1],
    ["wan", 0],
    ["yuan", 2],
    ["yi", 4],
  ] as const);
  const fund = sum.owed / 8n;
  const print = (p: True, whole: True): Row => ({
    outstanding: {
      ...{ households: Number(p.households), loans: Number(p.loans), amount: amount(p.owed, unit, decimals) },
      average: `${yuan(halfUp(p.owed, p.households))}元`,
      shareOfHouseholds: share(p.households, whole.households),
      shareOfAmount: share(p.owed, whole.owed),
    },
    newLoans: {
      ...{ households: Number(p.newHouseholds), amount: amount(p.lent, unit, decimals) },
      ...{ target: amount(p.target, unit, decimals), completion: share(p.lent, p.target) },
    },
    overdue: {
      ...{ households: Number(p.lateHouseholds), amount: amount(p.late, unit, decimals) },
      rate: share(p.late, p.owed),
    },
    movement: {
      ...{ opening: amount(p.opening, unit, decimals), lent: amount(p.lent, unit, decimals) },
      ...{ repaid: amount(p.repaid, unit, decimals), compensated: amount(p.lost, unit, decimals) },
    },
    subsidy: {
      ...{ households: Number(p.subsidised), principal: amount(p.principal, unit, decimals), rate: "4.35%" },
      ...{ amount: `${yuan(p.subsidy)}元`, average: `${yuan(halfUp(p.subsidy, p.subsidised))}元` },
    },
  });
  const ledger = (p: True): Row => ({ outstanding: { households: Number(p.households), amount: yuan(p.owed) } });
  const named = (row: Row, i: number): Row & { name: unknown } => ({ ...row, name: `乡${String(i)}` }) as never;
  return {
    ...{ bulletin: "某县通报", asOf: "2023-03-31", unit },
    period: { from: "2023-01-01", through: "2023-03-31" }, // 90 days
    rows: places.map((p, i) => named(print(p, sum), i)),
    total: { ...print(sum, sum), fund: { amount: amount(fund, unit, decimals), leverage: "10" } },
    furtherTables: [
      { table: "台账", unit: "yuan", rows: places.map((p, i) => named(ledger(p), i)), total: ledger(sum) },
    ],
  };
}
