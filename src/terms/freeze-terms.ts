import { frozenCopy } from "../kernel/freeze-deep.ts";
import { admitTerms } from "./admit-terms.ts";
import type { AnyTerms } from "./kinds.ts";

/**
 * Freezes terms, such as those read from JSON: they are known again by what they are, and each call costs no more than
 * with the terms of a pack. Packs, adjusted and combined terms are frozen already.
 *
 * @remarks
 * What is handed in stays as it is; the frozen copy is returned.
 * @throws InputError for terms of the wrong shape.
 * @example
 * ```ts
 * import { assessHousehold, freezeTerms } from "fupin-credit";
 * import { householdScheme } from "fupin-credit/packs";
 * const stored = JSON.stringify(householdScheme.household);
 * const terms = freezeTerms(JSON.parse(stored) as typeof householdScheme.household);
 * Object.isFrozen(terms); // => true
 * assessHousehold(terms, { id: "A1", appliedOn: "2019-05-06", amount: 60000, termMonths: 36 }).outcome; // => "ineligible"
 * ```
 */
export function freezeTerms<T extends AnyTerms>(terms: T): T {
  return frozenCopy(admitTerms(terms, "terms").terms);
}
