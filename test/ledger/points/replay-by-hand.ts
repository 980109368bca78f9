import type { PointsEvent } from "../../../src/ledger/points/types.ts";
import { hundredths, pointsFrom } from "./grade-by-hand.ts";

/** What a replay comes to, event by event, in hundredths. */
export interface Replayed {
  readonly ids: readonly string[];
  readonly counted: readonly bigint[];
  readonly balances: readonly bigint[];
  readonly balance: bigint;
}

/** An independent replay: day by day, on each day id by id; a step beyond a bound stops at the bound. */
export function replayByHand(
  { base, lowest, highest }: { readonly base: number; readonly lowest?: number; readonly highest?: number },
  events: readonly PointsEvent[],
  asOf: string,
): Replayed {
  const ids: string[] = [];
  const counted: bigint[] = [];
  const balances: bigint[] = [];
  let balance = hundredths(base);
  const days = [...new Set(events.map((event) => event.on))].filter((day) => day <= asOf).sort();
  for (const day of days) {
    const byId = new Map(events.filter((event) => event.on === day).map((event) => [event.id, event.points]));
    for (const id of [...byId.keys()].sort()) {
      let step = hundredths(byId.get(id) ?? 0);
      if (highest !== undefined && step > 0n && balance + step > hundredths(highest))
        step = hundredths(highest) - balance;
      if (lowest !== undefined && step < 0n && balance + step < hundredths(lowest)) step = hundredths(lowest) - balance;
      balance += step;
      ids.push(id);
      counted.push(step);
      balances.push(balance);
    }
  }
  return { ids, counted, balances, balance };
}

/** Points added up exactly. */
export function sumOfPoints(points: readonly number[]): number {
  return pointsFrom(points.reduce((sum, p) => sum + hundredths(p), 0n));
}
