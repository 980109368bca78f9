/**
 * Writes a whole number over a power of ten as plain digits, with at least so many decimals; `undefined` where that takes
 * more than whole numbers hold exactly.
 */
export function decimalText(number: number, powerOfTen: number, least: number): string | undefined {
  const places = POWERS.indexOf(powerOfTen);
  if (!Number.isSafeInteger(number) || number < 0 || places < 0) return undefined;
  if (number === 0) return least === 0 ? "0" : `0.${ZEROS.slice(0, least)}`;
  const digits = String(number);
  const point = digits.length - places;
  let end = digits.length;
  while (end > point + least && digits.charCodeAt(end - 1) === 48) end -= 1;
  const whole = point > 0 ? digits.slice(0, point) : "0";
  const decimals = point < 0 ? ZEROS.slice(0, -point) + digits.slice(0, end) : digits.slice(point, end);
  const shown = decimals.length < least ? decimals + ZEROS.slice(0, least - decimals.length) : decimals;
  return shown === "" ? whole : `${whole}.${shown}`;
}

/** The powers of ten that divide whole numbers here, by their exponents. */
const POWERS: readonly number[] = /* @__PURE__ */ Array.from({ length: 23 }, (_, places) =>
  Number(`1e${String(places)}`),
);
const ZEROS = "0000000000000000000000000";
