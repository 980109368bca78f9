/**
 * Reads a per cent in plain writing, `"4.35%"`, as parts per million; `undefined` for all that is not, or not plainly
 * enough: then `percentIssue` judges.
 */
export function readPercent(value: unknown): number | undefined {
  if (typeof value !== "string") return undefined;
  const end = value.length - 1;
  if (end < 1 || end > 9 || value.charCodeAt(end) !== 37) return undefined;
  let point = -1;
  let digits = 0;
  for (let i = 0; i < end; i++) {
    const code = value.charCodeAt(i);
    if (code === 46 && point === -1) point = i;
    else if (code < 48 || code > 57) return undefined;
    else digits = digits * 10 + code - 48;
  }
  const whole = point === -1 ? end : point;
  const places = point === -1 ? 0 : end - point - 1;
  if (whole === 0 || whole > 4 || places > 4 || (point !== -1 && places === 0)) return undefined;
  if (whole > 1 && value.charCodeAt(0) === 48) return undefined; // a leading zero
  return digits * (POWERS[4 - places] ?? 0);
}

const POWERS: readonly number[] = [1, 10, 100, 1000, 10_000];
