/*
 * Days by plain arithmetic in UTC, for the second way to follow a line. Nothing here comes from `src`.
 */

const A_DAY = 86_400_000;

export function dayPlus(day: string, count: number): string {
  return textOf(timeOf(day) + count * A_DAY);
}

/** Every day from one through another. */
export function* walk(from: string, through: string): Generator<string> {
  for (let time = timeOf(from); time <= timeOf(through); time += A_DAY) yield textOf(time);
}

/** The day of the same number so many months later, or the last of that month. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const wanted = Date.UTC(year, month - 1 + months, date);
  // Where the month is too short, the day runs over into the next one: then the day before that one begins.
  const first = Date.UTC(year, month - 1 + months + 1, 1);
  return textOf(Math.min(wanted, first - A_DAY));
}

function timeOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getTime();
}

function textOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
