import type { Bilingual } from "../base/input/bilingual.ts";
import type { Citation } from "./citation.ts";

/** One point that the documents leave open, how it is read, and how else it could be. */
export interface Reading<Name extends string = string, Value = unknown> {
  /** The term that this reading decides. */
  readonly term: Name;
  /** The reading matters only where one of these terms is asked; empty: always. */
  readonly with: readonly string[];
  readonly question: Bilingual;
  readonly chosen: Value;
  readonly alternatives: readonly Value[];
  /** What the chosen value and each alternative are called, by {@link optionKey}. */
  readonly options: { readonly [value: string]: Bilingual };
  /** What the choice changes in results. */
  readonly effect: Bilingual;
  readonly because: Bilingual;
  /** Where the question arises. */
  readonly source: Citation;
}

/** A register of readings by id. That each fits its term is checked where the terms get their schema. */
export interface ReadingRegister {
  readonly [id: string]: Reading;
}

/** What an explanation needs of a register: the question, and the words of the values where it has them. */
export interface WordedReadings {
  readonly [id: string]: Pick<Reading, "question"> & Partial<Pick<Reading, "options">>;
}

/** The readings of one kind of terms by id; each decides a term of these values. */
export type Readings<Values> = {
  readonly [id: string]: { [N in Extract<keyof Values, string>]-?: Reading<N, NonNullable<Values[N]>> }[Extract<
    keyof Values,
    string
  >];
};

/** A reading as a result reports it. */
export interface ChosenReading {
  readonly id: string;
  readonly chosen: unknown;
}

/** Gives the key under which a reading has the words of a value: text as it is, other values as JSON. */
export function optionKey(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
