import type { Condition } from "../../../kernel/condition.ts";
import type { AnyFinding } from "../../../kernel/requirement.ts";
import type { ApplicationRequirement } from "../requirement.ts";
import type { HouseholdSlots, HouseholdTermSlots } from "./types.ts";

/** A requirement on a household. `Asking`: the term that asks it, which is there when it is judged. */
export type HouseholdRequirement<
  Found extends AnyFinding,
  Asking extends keyof HouseholdTermSlots = never,
> = ApplicationRequirement<Found, HouseholdSlots, Asked<Asking>>;

/** Terms that ask a requirement. */
export type Asked<Asking extends keyof HouseholdTermSlots> = HouseholdTermSlots & {
  readonly [T in Asking]: Exclude<HouseholdTermSlots[T], undefined>;
};

/** A yes-or-no condition of households. */
export type HouseholdCondition = Condition & { readonly rule: `household/${string}` };
