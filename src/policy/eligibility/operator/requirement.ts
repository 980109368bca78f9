import type { AnyFinding } from "../../../kernel/requirement.ts";
import type { ApplicationRequirement } from "../requirement.ts";
import type { OperatorSlots, OperatorTermSlots } from "./types.ts";

/** A requirement on an operator. `Asking`: the term that asks it, which is there when it is judged. */
export type OperatorRequirement<
  Found extends AnyFinding,
  Asking extends keyof OperatorTermSlots = never,
> = ApplicationRequirement<Found, OperatorSlots, Asked<Asking>>;

/** Terms that ask a requirement. */
export type Asked<Asking extends keyof OperatorTermSlots> = OperatorTermSlots & {
  readonly [T in Asking]: Exclude<OperatorTermSlots[T], undefined>;
};
