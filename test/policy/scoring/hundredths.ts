/*
 * Points as whole hundredths, by their digits alone.
 */

/** 86.5 is 8650n. The text of points of two decimals is exact. */
export function hundredths(points: number): bigint {
  return BigInt(points.toFixed(2).replace(".", ""));
}

/** 8650n is 86.5. */
export function asPoints(value: bigint): number {
  const size = value < 0n ? -value : value;
  const text = `${String(size / 100n)}.${String(size % 100n).padStart(2, "0")}`;
  return size === 0n ? 0 : Number(value < 0n ? `-${text}` : text);
}

export function smaller(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
