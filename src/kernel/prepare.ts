import type * as z from "zod";
import { InputError } from "../base/input/input-error.ts";
import { type Issue, pathText } from "../base/input/issue.ts";
import { type Incoming, inspect, issuesOf, isWithin } from "./door.ts";
import type { Sound } from "./sound.ts";
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
 * to find; it is asked also where single facts are wrong, and asks the sound ones. `withoutTerms` is asked where the
 * terms are wrong.
 */
export function admitWithTerms<T extends object, Prepared, Facts = unknown>(
  { schema, memory, prepare, name = "terms" }: Preparation<T, Prepared>,
  terms: T,
  facts: Incoming<Facts>,
  against: (prepared: Prepared, facts: Sound<Facts>) => readonly Issue[] = () => [],
  withoutTerms: () => readonly Issue[] = () => [],
): Prepared {
  let prepared = isObject(terms) ? memory.get(terms) : undefined;
  let issues: readonly Issue[] = [];
  if (prepared === undefined) {
    issues = issuesOf({ schema, value: terms, name });
    if (issues.length === 0) {
      issues = issuesIn(() => {
        prepared = prepare(terms);
        if (isFrozenDeep(terms)) memory.set(terms, prepared);
        return [];
      });
    }
  }
  const inspected = inspect(facts);
  const wrong = inspected.wrong.map((path) => pathText(facts.name, path));
  const further = issuesIn(() => (prepared === undefined ? withoutTerms() : against(prepared, inspected.sound)))
    // What is wrong in itself was told.
    .filter(({ path }) => !wrong.some((place) => isWithin(path, place)));
  issues = [...issues, ...inspected.issues, ...further];
  if (issues.length > 0 || prepared === undefined) throw new InputError(issues);
  return prepared;
}

/** What a step finds, or refuses. */
function issuesIn(step: () => readonly Issue[]): readonly Issue[] {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.issues;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
