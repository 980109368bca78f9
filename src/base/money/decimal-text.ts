/**
 * Writes a whole number over a power of ten as plain digits, with at least so many decimals; `undefined` where that takes
 * more than whole numbers hold exactly.
 */
export function decimalText(number: number, powerOfTen: number, least: number): string | undefined {
  const places = Math.round(Math.log10(powerOfTen));
  if (!Number.isSafeInteger(number) || number < 0 || places < 0 || 10 ** places !== powerOfTen) return undefined;
  const digits = String(number).padStart(places + 1, "0");
  const point = digits.length - places;
  let end = digits.length;
  while (end > point + least && digits.charCodeAt(end - 1) === 48) end -= 1;
  const decimals = digits.slice(point, end).padEnd(least, "0");
  return decimals === "" ? digits.slice(0, point) : `${digits.slice(0, point)}.${decimals}`;
}
