import type { InterestSegment } from "./present-period.ts";

/** Writes the formula of a period for a desk calculator: each segment's balance, rate and length. */
export function interestFormula(segments: readonly InterestSegment[], yearBase: number): string {
  return segments.map((s) => `${s.balance} × ${s.rate} × ${lengthFormula(s, yearBase)}`).join(" + ");
}

/** Writes the length of a segment as a share of a year. */
export function lengthFormula({ counted }: InterestSegment, yearBase: number): string {
  const days = `${String(Math.abs(counted.days))} ÷ ${String(yearBase)}`;
  if (counted.by === "nights" || (counted.months === 0 && counted.days >= 0)) return days;
  const months = `${String(counted.months)} ÷ 12`;
  return counted.days === 0 ? months : `(${months} ${counted.days < 0 ? "−" : "+"} ${days})`;
}
