import type { AnyTerms } from "../../src/terms/kinds.ts";
import { adjustTerms } from "../../src/terms/adjust-terms.ts";
import { unchecked } from "../support/builders.ts";

/** What a reading decides of one result, under terms with these changes; without any, as the terms have it. */
export type ReadingCase = (changes: object) => unknown;

/** The cases of readings, by id. */
export type ReadingCases = Readonly<Record<string, ReadingCase>>;

/** A case: the terms, and the part of a result that matters. Nothing that names the reading or the caller is such a part. */
export function caseOf<T extends AnyTerms>(terms: T, decided: (terms: T) => unknown): ReadingCase {
  return (changes) => decided(adjustTerms(terms, unchecked<never>(changes)) as unknown as T); // the same kind of terms
}
