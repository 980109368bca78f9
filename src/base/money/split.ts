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
  const total = sumOf(weights);
  return remainder === "largest"
    ? byLargestRemainder(fen, weights, total)
    : withDifferenceTo(fen, weights, total, remainder.to);
}

/** The sum of weights. */
export function sumOf(weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i += 1) sum += weights[i] ?? 0;
  return sum;
}

function byLargestRemainder(fen: number, weights: readonly number[], total: number): number[] {
  const magnitude = Math.abs(fen);
  const { length } = weights;
  const [parts, rests] = [new Array<number>(length), new Array<number>(length)];
  let left = magnitude;
  for (let i = 0; i < length; i += 1) {
    const { whole, rest } = divide(magnitude, weights[i] ?? 0, total);
    parts[i] = whole;
    rests[i] = rest;
    left -= whole;
  }
  giveOdd(parts, rests, left);
  return fen >= 0 ? parts : parts.map((part) => signed(part, fen));
}

/** Gives one fen each to so many parts, those with the largest rests first, ties to the part named first; uses the rests up. */
function giveOdd(parts: number[], rests: number[], odd: number): void {
  if (odd > MANY) {
    const order = rests.map((_, i) => i).sort((a, b) => (rests[b] ?? 0) - (rests[a] ?? 0) || a - b);
    for (const i of order.slice(0, odd)) parts[i] = (parts[i] ?? 0) + 1;
    return;
  }
  for (let left = odd; left > 0; left -= 1) {
    let most = 0;
    for (let i = 1; i < rests.length; i += 1) if ((rests[i] ?? 0) > (rests[most] ?? 0)) most = i;
    parts[most] = (parts[most] ?? 0) + 1;
    rests[most] = -1;
  }
}

/** From so many odd fen on it is cheaper to sort. */
const MANY = 16;

function withDifferenceTo(fen: number, weights: readonly number[], total: number, to: number): number[] {
  const magnitude = Math.abs(fen);
  const parts = weights.map((weight, index) => (index === to ? 0 : rounded(magnitude, weight, total)));
  parts[to] = magnitude - parts.reduce((sum, p) => sum + p, 0);
  return parts.map((part) => signed(part, fen));
}

/** magnitude × weight ÷ total, as whole part and rest; the rests of one split compare exactly. */
function divide(magnitude: number, weight: number, total: number): { whole: number; rest: number } {
  const product = magnitude * weight;
  if (!Number.isSafeInteger(product)) return divideInDecimals(magnitude, weight, total);
  const rest = product % total;
  return { whole: (product - rest) / total, rest };
}

/** The same for products that leave the safe integers. */
function divideInDecimals(magnitude: number, weight: number, total: number): { whole: number; rest: number } {
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
