/*
 * A second, slower way to compute with money: whole numbers without bounds. Nothing here comes from
 * `src`, so that agreement with it says something.
 */

/** numerator ÷ divisor, rounded half up by magnitude. */
export function halfUp(numerator: bigint, divisor: bigint): bigint {
  const n = magnitude(numerator);
  const d = magnitude(divisor);
  const rounded = (2n * n + d) / (2n * d);
  return numerator < 0n === divisor < 0n ? rounded : -rounded;
}

/** Reads yuan as results write them, `"-1975.00"`, as fen. */
export function fenIn(amount: string): bigint {
  if (!/^-?\d+\.\d\d$/.test(amount)) throw new Error(`${amount} is not written as a result writes an amount`);
  return BigInt(amount.replace(".", ""));
}

/** Writes fen as yuan with two decimals. */
export function yuan(fen: bigint): string {
  const digits = magnitude(fen).toString().padStart(3, "0");
  return `${fen < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Splits by largest remainder, ties to the part named first: one fen at a time, as one would with coins. */
export function splitByCoins(fen: bigint, weights: readonly bigint[]): bigint[] {
  const whole = magnitude(fen);
  const total = weights.reduce((sum, w) => sum + w, 0n);
  const parts = weights.map((w) => (whole * w) / total);
  const rests = weights.map((w) => (whole * w) % total);
  for (let left = whole - parts.reduce((sum, p) => sum + p, 0n); left > 0n; left--) {
    const largest = rests.reduce((best, rest, i) => (rest > (rests[best] ?? -1n) ? i : best), 0);
    parts[largest] = (parts[largest] ?? 0n) + 1n;
    rests[largest] = -1n;
  }
  return parts.map((p) => (fen < 0n ? -p : p));
}

export function magnitude(n: bigint): bigint {
  return n < 0n ? -n : n;
}
