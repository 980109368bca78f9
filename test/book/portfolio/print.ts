import type { BulletinUnit } from "../../../src/book/bulletin/types.ts";
import { halfUp, yuan } from "../../support/exact.ts";

/*
 * How a bulletin prints figures and rates, with whole numbers without bounds; nothing from `src` but shapes.
 */

/** A figure of whole fen as the bulletin prints it. */
export const print = (fen: bigint, unit: BulletinUnit): string => {
  if (unit === "yuan") return yuan(fen);
  const digits = fen.toString().padStart(7, "0");
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`;
};
export const fenPrinted = (text: string, unit: BulletinUnit): bigint => {
  const [whole = "", decimals = ""] = text.split(".");
  return BigInt(whole + decimals.padEnd(unit === "wan" ? 6 : 2, "0"));
};

/** numerator ÷ divisor as a per cent with so many places, by either reading. */
export const percentOf = (numerator: bigint, divisor: bigint, places: number, rounding: string): string => {
  const scaled = numerator * 10n ** BigInt(places + 2);
  const digits = (rounding === "down" ? scaled / divisor : halfUp(scaled, divisor))
    .toString()
    .padStart(places + 1, "0");
  return places === 0 ? `${digits}%` : `${digits.slice(0, -places)}.${digits.slice(-places)}%`;
};
