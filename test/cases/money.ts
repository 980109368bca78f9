import type { SplitOptions } from "../../src/base/money/split-amount.ts";
import type { Percent } from "../../src/base/money/percent.ts";

/*
 * Amounts at their boundaries, by hand: halves of a fen, odd fen, ties, nothing, less than nothing.
 */

const largest = { remainder: "largest" } as const;

/** Amount, shares, who takes the odd fen, and the parts. */
export const SPLITS: readonly (readonly [
  amount: string | number,
  shares: readonly Percent[],
  options: SplitOptions,
  parts: readonly string[],
])[] = [
  ["33333.33", ["20%", "10%", "50%", "20%"], largest, ["6666.67", "3333.33", "16666.66", "6666.67"]],
  ["0.01", ["70%", "30%"], largest, ["0.01", "0.00"]],
  ["100.01", ["50%", "50%"], largest, ["50.01", "50.00"]],
  ["0.07", ["70%", "30%"], largest, ["0.05", "0.02"]],
  ["0.05", ["50%", "30%", "20%"], largest, ["0.03", "0.01", "0.01"]],
  ["100", ["100%"], largest, ["100.00"]],
  ["100", ["100%", "0%"], largest, ["100.00", "0.00"]],
  ["0", ["60%", "40%"], largest, ["0.00", "0.00"]],
  ["-100.01", ["50%", "50%"], largest, ["-50.01", "-50.00"]],
  [100_000, ["40%", "20%", "30%", "10%"], largest, ["40000.00", "20000.00", "30000.00", "10000.00"]],
  ["1", ["99.9999%", "0.0001%"], largest, ["1.00", "0.00"]],
  ["100.01", ["50%", "50%"], { remainder: { to: 0 } }, ["50.00", "50.01"]],
  ["33333.33", ["20%", "10%", "50%", "20%"], { remainder: { to: 3 } }, ["6666.67", "3333.33", "16666.67", "6666.66"]],
];

/** Amount, shares that cannot split it, and what is wrong. */
export const NO_SPLITS: readonly (readonly [amount: string, shares: readonly Percent[], issue: string])[] = [
  ["1", ["99.9998%", "0.0001%"], "shares-not-whole at shares"],
  ["1", ["99.9999%", "0.0002%"], "shares-not-whole at shares"],
  ["1", [], "empty at shares"],
];

/** An amount, a share of it, and what that is, rounded to the fen, half a fen up by magnitude. */
export const SHARES: readonly (readonly [amount: string, share: Percent, part: string])[] = [
  ["430000", "12%", "51600.00"],
  ["0.10", "5%", "0.01"], // exactly half a fen
  ["0.09", "5%", "0.00"], // 0.45 fen
  ["-0.10", "5%", "-0.01"],
  ["50000", "0%", "0.00"],
  ["999999999999.99", "100%", "999999999999.99"],
];

/** 万元 as a bulletin prints them, in yuan. */
export const WANS: readonly (readonly [printed: string, yuan: string])[] = [
  ["5", "50000.00"],
  ["5390.04", "53900400.00"],
  ["0", "0.00"],
  ["0.000001", "0.01"],
  ["6413.65", "64136500.00"],
  ["-1.5", "-15000.00"],
  ["-0", "0.00"],
  ["99999999.999999", "999999999999.99"],
];

/** What is no amount in 万元. */
export const NO_WANS = [
  ...["", " 5", "5 ", "5万", "5,390.04", "1e3", "0x5", "+5", "05", ".5", "5.", "1_000", "NaN", "9".repeat(40)],
] as const;

/** A sum, among how many, and the average, which need not add up again. */
export const AVERAGES: readonly (readonly [total: string, count: number, average: string])[] = [
  ["51600", 19, "2715.79"], // 2,715.789…
  ["0.05", 2, "0.03"],
  ["0.04", 3, "0.01"],
  ["100", 1, "100.00"],
  ["-1", 2, "-0.50"],
];
