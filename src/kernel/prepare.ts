import type * as z from "zod";
import { type Incoming, admit } from "./door.ts";
import { isFrozenDeep } from "./freeze-deep.ts";

/** What was derived from terms, kept by their identity. Only frozen terms are kept, so it stays true. */
export type Memory<Prepared> = WeakMap<object, Prepared>;

/** How one kind of terms is checked and prepared. */
export interface Preparation<T extends object, Prepared> {
  readonly schema: z.ZodType<T>;
  readonly memory: Memory<Prepared>;
  readonly prepare: (terms: T) => Prepared;
}

/**
 * Lets terms and facts in together, so that one error names what is wrong with both, and prepares the
 * terms: once for frozen ones, which every pack is.
 */
export function admitWithTerms<T extends object, Prepared>(
  { schema, memory, prepare }: Preparation<T, Prepared>,
  terms: T,
  ...facts: readonly Incoming[]
): Prepared {
  const known = isObject(terms) ? memory.get(terms) : undefined;
  if (known !== undefined) {
    admit(...facts);
    return known;
  }
  admit({ schema, value: terms, name: "terms" }, ...facts);
  const prepared = prepare(terms);
  if (isFrozenDeep(terms)) memory.set(terms, prepared);
  return prepared;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
