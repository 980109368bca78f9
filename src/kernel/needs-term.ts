import type { NOT_STATED } from "./not-stated.ts";

/** The names of the terms that a terms object sets, as far as its type tells. */
type TermsSet<T> = T extends { readonly stated: infer Stated }
  ? | KeysOfEach<Stated[keyof Stated]>
    | (T extends { readonly readings: infer R } ? KeysOfEach<R[keyof R]> : never)
    | (T extends { readonly caller: infer C } ? KeysOfEach<C> : never)
  : never;

/** The names of the terms that the caller took away. */
type TermsTaken<T> = T extends { readonly caller: infer C }
  ? { [N in keyof C]: C[N] extends typeof NOT_STATED ? N : never }[keyof C]
  : never;

type KeysOfEach<U> = U extends unknown ? keyof U : never;

/**
 * Anything for terms that can stand alone; for those that only add to another product a type that they do not fit, so
 * that they do not compile until `combineTerms` lays them over it.
 */
export type StandsAlone<T> = T extends { readonly addsTo: infer Product extends string }
  ? { readonly "these terms only add to": Product }
  : unknown;

/**
 * The terms themselves if they set a term without which a function cannot work; otherwise a type that
 * they do not fit, so that a pack which lacks it does not compile until `adjustTerms` sets it.
 */
export type NeedsTerm<T, Name extends string> = [Name] extends [Exclude<TermsSet<T>, TermsTaken<T>>]
  ? T
  : T & { readonly "these terms lack": Name };
