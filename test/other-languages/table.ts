import fc from "fast-check";
import type { Bilingual } from "../../src/base/input/bilingual.ts";

/*
 * Cases for programs in other languages, as data. What is expected comes from the tables of the tests, written by hand
 * from the documents, or from the second programs of the tests; never from what the package answers.
 */

/** Where what is expected comes from; `recorded` is what a version of the package answered. */
export type By = "hand" | "second-program" | "recorded";

/** What of the answer is looked at; how it is compared says `README.md`. */
export type Expected = Readonly<Record<string, unknown>>;

/** One question with what is right. */
export interface Case {
  readonly by: By;
  /** Where the documents say so, as far as one article does. */
  readonly article?: string | readonly string[];
  /** What the case is about. */
  readonly because?: string | Bilingual;
  readonly terms?: unknown;
  /** Facts that many cases share, under a name; those of the case are put over them. */
  readonly base?: { readonly name: string; readonly facts: object };
  /** Facts of the base that are not known. */
  readonly unknown?: readonly string[];
  readonly facts: unknown;
  readonly expected: Expected;
}

/** The cases of one function. */
export interface CaseTable {
  readonly function: string;
  readonly title: Bilingual;
  /** Each field of an answer that some case looks at. */
  readonly answer: Readonly<Record<string, Bilingual>>;
  readonly cases: readonly Case[];
}

/** The same cases in every build. */
const SEED = 20_261_130;

/** So many of any, the same each time. */
export function drawn<T>(any: fc.Arbitrary<T>, count: number): readonly T[] {
  return fc.sample(any, { numRuns: count, seed: SEED });
}

/** What is refused: a program may say so in its own words. */
export const REFUSED = { refused: true } as const;

export const REFUSED_FIELD: Bilingual = {
  zh: "输入不合要求，不作答",
  en: "the input is let in by nobody: there is no answer",
};
