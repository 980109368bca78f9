import { Decimal } from "./decimal.ts";
import { decimalText } from "./decimal-text.ts";
import type { Percent } from "./percent.ts";

/** Writes rate ÷ scale, both whole numbers, as a per cent: all its decimals, at least two. The scale is a power of ten. */
export function rateText(rate: number, scale: number): Percent {
  const plain = scale < 100 ? decimalText(rate * (100 / scale), 1, 2) : decimalText(rate, scale / 100, 2);
  if (plain !== undefined) return `${plain}%` as Percent; // digits
  const percent = new Decimal(rate).times(100).div(scale);
  return `${percent.toFixed(Math.max(2, percent.decimalPlaces()))}%` as Percent; // toFixed prints plain digits
}
