import type { AnyFinding, Requirement } from "../../kernel/requirement.ts";
import type { ExaminedLoan, RectificationBook, RectificationCheck, RectificationTermSlots } from "./types.ts";

/** A loan as it is judged: as it was found, its place in the book, and where rates come from. */
export interface PlacedLoan extends ExaminedLoan, Pick<RectificationBook, "rates" | "beyondVerified"> {
  /** The path of the loan. */
  readonly at: string;
}

/** A requirement on a loan, or on all that a household owes, in one of the four checks. */
export interface RectificationRequirement<
  Found extends AnyFinding,
  F,
  Asking extends keyof RectificationTermSlots,
> extends Requirement<Found, F, Asked<Asking>> {
  readonly check: RectificationCheck;
}

/** A requirement on one loan. `Asking`: the term that asks it, which is there when it is judged. */
export type LoanRequirement<
  Found extends AnyFinding,
  Asking extends keyof RectificationTermSlots = never,
> = RectificationRequirement<Found, PlacedLoan, Asking>;

/** Terms that ask a requirement. */
export type Asked<Asking extends keyof RectificationTermSlots> = RectificationTermSlots & {
  readonly [T in Asking]: Exclude<RectificationTermSlots[T], undefined>;
};
