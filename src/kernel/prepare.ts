import type * as z from "zod";
import { InputError } from "../base/input/input-error.ts";
import type { Issue } from "../base/input/issue.ts";
import { attempt } from "./attempt.ts";
import { type Incoming, issuesOf } from "./door.ts";
import { isFrozenDeep } from "./freeze-deep.ts";

/** What was derived from terms, kept by their identity. Only frozen terms are kept, so it stays true. */
export type Memory<Prepared> = WeakMap<object, Prepared>;

/** How one kind of terms is checked and prepared. */
export interface Preparation<T extends object, Prepared> {
  readonly schema: z.ZodType<T>;
  readonly memory: Memory<Prepared>;
  readonly prepare: (terms: T) => Prepared;
  /** What the argument is called; absent: `terms`. */
  readonly name?: string;
}

/**
 * Lets terms and facts in together, so that one error names what is wrong with both, and prepares the
 * terms: once for frozen ones, which every pack is. What only the two together can tell is for `against`
 * to find; it is asked also where single facts are wrong. `withoutTerms` is asked where the terms are.
 */
export function admitWithTerms<T extends object, Prepared>(
  { schema, memory, prepare, name = "terms" }: Preparation<T, Prepared>,
  terms: T,
  facts: Incoming,
  against: (prepared: Prepared) => readonly Issue[] = () => [],
  withoutTerms: () => readonly Issue[] = () => [],
): Prepared {
  let prepared = isObject(terms) ? memory.get(terms) : undefined;
  let issues: readonly Issue[] = [];
  if (prepared === undefined) {
    issues = issuesOf({ schema, value: terms, name });
    if (issues.length === 0) {
      try {
        prepared = prepare(terms);
        if (isFrozenDeep(terms)) memory.set(terms, prepared);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        issues = error.issues;
      }
    }
  }
  const ofFacts = issuesOf(facts);
  const further = (): readonly Issue[] => (prepared === undefined ? withoutTerms() : against(prepared));
  issues = [...issues, ...ofFacts, ...(ofFacts.length === 0 ? further() : attempt(further))];
  if (issues.length > 0 || prepared === undefined) throw new InputError(issues);
  return prepared;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
