import type { Day } from "../../base/date/day.ts";
import type { MonitoringFacts } from "./types.ts";

/** For which days a loan was looked after, as far as `asOf` can tell. */
export interface Watched {
  readonly paidOutOn: Day;
  readonly asOf: Day;
  /** Present where the loan has ended by `asOf`; an end that lies ahead is not known yet. */
  readonly endedOn: Day | undefined;
  /** The last day: that of the end, or `asOf`. */
  readonly through: Day;
}

/** Tells for which days a loan was looked after. The day of the end is one of them. */
export function watchedDays({ paidOutOn, endedOn, asOf }: MonitoringFacts): Watched {
  const ended = endedOn !== undefined && endedOn <= asOf ? endedOn : undefined;
  return { paidOutOn, asOf, endedOn: ended, through: ended ?? asOf };
}
