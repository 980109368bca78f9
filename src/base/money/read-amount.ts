/** The largest amount in either direction, in fen: twelve digits before the point. */
export const LARGEST_FEN = 99_999_999_999_999;

/**
 * Reads yuan in plain writing as a whole number of fen; `undefined` for all that is not, or not plainly enough: then
 * `amountIssue` judges.
 */
export function readAmount(value: unknown): number | undefined {
  if (typeof value === "number") return readNumber(value);
  if (typeof value !== "string" || value.length === 0 || value.length > 15) return undefined;
  const point = value.indexOf(".");
  const end = point === -1 ? value.length : point;
  const places = point === -1 ? 0 : value.length - point - 1;
  if (end === 0 || end > 12 || places > 2 || (point !== -1 && places === 0)) return undefined;
  if (end > 1 && value.charCodeAt(0) === 48) return undefined; // a leading zero
  let digits = 0;
  for (let i = 0; i < value.length; i++) {
    if (i === point) continue;
    const digit = value.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return undefined;
    digits = digits * 10 + digit;
  }
  const fen = places === 2 ? digits : places === 1 ? digits * 10 : digits * 100;
  return fen <= LARGEST_FEN ? fen : undefined;
}

function readNumber(value: number): number | undefined {
  if (!(value >= 0 && value < 1e9) || Object.is(value, -0)) return undefined;
  const fen = Math.round(value * 100);
  return fen / 100 === value ? fen : undefined;
}
