import { frozenCopy } from "../kernel/freeze-deep.ts";
import { admitTerms } from "./admit-terms.ts";
import type { ChangesOf } from "../kernel/not-stated.ts";
import type { AnyTerms, TermValuesByKind } from "./kinds.ts";

/** Terms with changes of the caller laid over them. */
export type Adjusted<T extends AnyTerms, Changes> = Omit<T, "caller"> & {
  readonly caller: (T extends { readonly caller: infer Before } ? Omit<Before, keyof Changes> : unknown) & Changes;
};

/**
 * Changes terms by name: the only way to do so. Every result under them says which names were changed,
 * and every finding that rests on one of these says that the caller set it.
 *
 * @remarks
 * Adds terms that the pack does not state, and decides open points otherwise than the pack. `NOT_STATED` takes a term
 * away: what it asks is then not asked, and a reading goes back to its default. Changing
 * twice adds up; the later change of a name wins. The terms handed in stay as they are.
 * @throws InputError for damaged terms, and for changes that these terms do not know or of a wrong unit.
 * @example
 * ```ts
 * import { adjustTerms, assessHousehold, NOT_STATED } from "fupin-credit";
 * import { shanxi } from "fupin-credit/packs";
 * const ours = adjustTerms(shanxi.household, { age: { min: 18, max: 65 } });
 * const asked = { id: "A1", appliedOn: "2019-05-06", amount: "30000", termMonths: 12, householdKind: "registered-poor", collateralTaken: false, guarantorTaken: false } as const;
 * assessHousehold(ours, { ...asked, bornOn: "1953-05-07" }).outcome; // => "undetermined"
 * assessHousehold(ours, { ...asked, bornOn: "1953-05-06" }).outcome; // => "ineligible"
 * assessHousehold(ours, { ...asked, bornOn: "1953-05-06" }).terms.changed; // => ["age"]
 * adjustTerms(ours, { age: NOT_STATED }).caller; // => { age: "not-stated" }
 * ```
 */
export function adjustTerms<T extends AnyTerms, const Changes extends ChangesOf<TermValuesByKind[T["kind"]]>>(
  terms: T,
  changes: Changes & { readonly [Unknown in Exclude<keyof Changes, keyof TermValuesByKind[T["kind"]]>]: never },
): Adjusted<T, Changes> {
  const own = admitTerms(terms, "terms", { value: changes });
  return frozenCopy({ ...own.terms, caller: { ...own.terms.caller, ...own.changes } }) as unknown as Adjusted<
    T,
    Changes
  >; // the same terms with their changes
}
