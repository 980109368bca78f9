/*
 * Exact fractions of whole numbers, for the second program of interest and subsidy. Nothing comes from `src`.
 */

/** An exact number. The divisor is above zero. */
export interface Frac {
  readonly n: bigint;
  readonly d: bigint;
}

export function frac(n: bigint | number, d: bigint | number = 1n): Frac {
  const [above, below] = [BigInt(n), BigInt(d)];
  if (below === 0n) throw new Error("nothing is divided by zero");
  const common = gcd(above, below) * (below < 0n ? -1n : 1n);
  return { n: above / common, d: below / common };
}

export const ZERO: Frac = { n: 0n, d: 1n };
export const ONE: Frac = { n: 1n, d: 1n };

export function plus(a: Frac, b: Frac): Frac {
  return frac(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function times(a: Frac, b: Frac): Frac {
  return frac(a.n * b.n, a.d * b.d);
}

export function compare(a: Frac, b: Frac): number {
  const left = a.n * b.d - b.n * a.d;
  return left < 0n ? -1 : left > 0n ? 1 : 0;
}

/** A function of a fraction that is asked for the same one again and again. */
export function remembered(of: (given: Frac) => Frac): (given: Frac) => Frac {
  const known = new Map<Frac, Frac>();
  return (given) => {
    const before = known.get(given);
    if (before !== undefined) return before;
    const made = of(given);
    known.set(given, made);
    return made;
  };
}

export function least(a: Frac, b: Frac): Frac {
  return compare(a, b) <= 0 ? a : b;
}

export function isSame(a: Frac, b: Frac): boolean {
  return a === b || compare(a, b) === 0;
}

/** To a whole number, half up by magnitude (四舍五入). */
export function rounded({ n, d }: Frac): bigint {
  const size = n < 0n ? -n : n;
  const up = (2n * size + d) / (2n * d);
  return n < 0n ? -up : up;
}

/** `"4.35%"` as a part of one. */
export function percent(text: string): Frac {
  const found = /^(-?)(\d+)(?:\.(\d+))?%$/.exec(text);
  if (found === null) throw new Error(`${text} is no per cent`);
  const [, sign, whole = "", places = ""] = found;
  return frac(BigInt(`${sign ?? ""}${whole}${places}`), 100n * 10n ** BigInt(places.length));
}

/** `"50000"`, `"50000.5"` in fen. */
export function fen(yuan: string): bigint {
  const found = /^(\d+)(?:\.(\d{1,2}))?$/.exec(yuan);
  if (found === null) throw new Error(`${yuan} is no amount`);
  return BigInt(`${found[1] ?? ""}${(found[2] ?? "").padEnd(2, "0")}`);
}

/** Fen as yuan with two decimals. */
export function yuan(amount: bigint): string {
  const digits = String(amount < 0n ? -amount : amount).padStart(3, "0");
  return `${amount < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y > 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
