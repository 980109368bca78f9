import { Decimal } from "./decimal.ts";
import { roundedInWholeNumbers } from "./round.ts";

/** Where the odd fen of a split go. */
export type Remainder =
  /** To the parts that lost most by rounding down; ties to the part named first. */
  | "largest"
  /** To one part, which takes the difference (倒挤): its index. */
  | { readonly to: number };

/**
 * Splits a whole number of fen in proportion to weights, so that the parts always add up to the whole.
 * The weights are non-negative safe integers, not all zero.
 */
export function splitFen(fen: number, weights: readonly number[], remainder: Remainder): number[] {
  const total = weights.reduce((sum, w) => sum + w, 0);
  return remainder === "largest"
    ? byLargestRemainder(fen, weights, total)
    : withDifferenceTo(fen, weights, total, remainder.to);
}

function byLargestRemainder(fen: number, weights: readonly number[], total: number): number[] {
  const magnitude = Math.abs(fen);
  const parts: number[] = [];
  const rests: { index: number; rest: number }[] = [];
  let left = magnitude;
  weights.forEach((weight, index) => {
    const { whole, rest } = divide(magnitude, weight, total);
    parts.push(whole);
    rests.push({ index, rest });
    left -= whole;
  });
  rests.sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of rests.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts.map((part) => signed(part, fen));
}

function withDifferenceTo(fen: number, weights: readonly number[], total: number, to: number): number[] {
  const magnitude = Math.abs(fen);
  const parts = weights.map((weight, index) => (index === to ? 0 : rounded(magnitude, weight, total)));
  parts[to] = magnitude - parts.reduce((sum, p) => sum + p, 0);
  return parts.map((part) => signed(part, fen));
}

/** magnitude × weight ÷ total, as whole part and rest; the rests of one split compare exactly. */
function divide(magnitude: number, weight: number, total: number): { whole: number; rest: number } {
  const product = magnitude * weight;
  if (Number.isSafeInteger(product)) {
    const rest = product % total;
    return { whole: (product - rest) / total, rest };
  }
  const exact = new Decimal(magnitude).times(weight);
  const whole = exact.divToInt(total);
  return { whole: whole.toNumber(), rest: exact.minus(whole.times(total)).toNumber() };
}

function rounded(magnitude: number, weight: number, total: number): number {
  const { whole, rest } = divide(magnitude, weight, total);
  return whole + roundedInWholeNumbers(rest, total);
}

function signed(part: number, of: number): number {
  return part === 0 || of >= 0 ? part : -part;
}
