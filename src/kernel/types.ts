// Written by `npm run tables` from what this room declares; a change by hand is lost.
import type { Citation } from "./citation.ts";
import type { Day } from "../base/date/day.ts";

/** How much of its documents a pack holds. */
export type Coverage =
  /** The whole document (全文). */
  | "whole"
  /** Points that are complete in themselves; others are not at hand (已收录各条,各自完整). */
  | "points"
  /** An excerpt (摘录). */
  | "excerpt"
  /** What a bulletin or a report tells (通报、报道等转述). */
  | "report";

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
