// Written by `npm run tables` from what this room declares; a change by hand is lost.
import type { Citation } from "../kernel/citation.ts";
import type { Day } from "../base/date/day.ts";

/** For contracts of which days an edition holds. */
export interface InForce {
  /** First day (首日): for certain; absent, it is not printed. */
  readonly from?: Day;
  /** First day on which it may have held (可能的首日): where only the time of its issue is known. */
  readonly perhapsFrom?: Day;
  /** Last day (末日): absent, until further notice. */
  readonly through?: Day;
  /** Where these days stand (出处). */
  readonly sources?: readonly Citation[];
}
