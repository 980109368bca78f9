import { canonicalJson } from "../base/hash/canonical-json.ts";
import type { Bilingual } from "../base/input/bilingual.ts";
import type { Citation } from "./citation.ts";
import { oneOf, unnamed } from "./members.ts";
import type { Disputant, Opening } from "./types.ts";
import type { AnyValue, Value } from "./value.ts";

/** One point that the documents leave open, how it is read, and how else it could be. */
export interface Reading<Name extends string = string, Value = unknown> {
  /** The term that this reading decides. */
  readonly term: Name;
  /** The reading matters only where one of these terms is asked; empty: always. */
  readonly with: readonly string[];
  /** And only where a list that the terms state leaves it open; absent: always. */
  readonly where?: Silence;
  /** It decides too whether a term that a document states in principle stays open. */
  readonly opens?: Opens;
  readonly question: Bilingual;
  readonly chosen: Value;
  readonly alternatives: readonly Value[];
  /** What the chosen value and each alternative are called, by {@link optionKey}. */
  readonly options: { readonly [value: string]: Bilingual };
  /** The figure or the answer that another choice changes. */
  readonly effect: Bilingual;
  /** Who would dispute the choice: somebody who gains or loses by another. */
  readonly disputedBy: readonly [Disputant, ...Disputant[]];
  /**
   * Of readings about money: whether an alternative never pays more than the default, or never less, the other readings
   * at their defaults; absent, it may do either. Of a reading of the subsidy it is the subsidy, else the interest.
   */
  readonly pays?: Pays;
  readonly because: Bilingual;
  /** Where the question arises. */
  readonly source: Citation;
}

/** A list that names one member and not another which could be meant with it. */
export interface Silence {
  readonly term: string;
  readonly names: string;
  readonly not: string;
}

/** A term that a document leaves to the lender, and with which choice it stays so. */
export interface Opens {
  readonly term: string;
  readonly while: string;
}

/** Whether a reading has a part, by what the terms state and by what of it their documents leave to the lender. */
export function hasPart(
  { with: asked, where, opens }: Pick<Reading, "with" | "where" | "opens">,
  values: ReadonlyMap<string, unknown>,
  leftOpen: { readonly [term: string]: Opening } = {},
): boolean {
  if (opens !== undefined && Object.hasOwn(leftOpen, opens.term) && leftOpen[opens.term] === "lender-decides")
    return true;
  if (asked.length > 0 && !asked.some((name) => values.has(name))) return false;
  if (where === undefined) return true;
  const list = values.get(where.term);
  return Array.isArray(list) && list.includes(where.names) && !list.includes(where.not);
}

/** By the key of an alternative. */
export interface Pays {
  readonly [value: string]: "less" | "more";
}

/** A register of readings by id. That each fits its term is checked where the terms get their schema. */
export interface ReadingRegister {
  readonly [id: string]: Reading;
}

/** What an explanation needs of a register: the question, and the words of the values where it has them. */
export interface WordedReadings {
  readonly [id: string]: Pick<Reading, "question"> & Partial<Pick<Reading, "options">>;
}

/** A reading as a result reports it. */
export interface ChosenReading {
  readonly id: string;
  readonly chosen: unknown;
}

/**
 * Gives the key under which a reading has the words of a value: text as it is, other values as JSON, in whatever order
 * their fields stand: a database may have kept another.
 */
export function optionKey(value: unknown): string {
  return typeof value === "string" ? value : canonicalJson(value);
}

/** A reading with the declaration of the term that it decides: its type and its schema follow from the options. */
export interface DeclaredReading<Name extends string = string, V = unknown> extends Reading<Name, V> {
  /** What the term is called. */
  readonly says: Bilingual;
  readonly value: () => Value<V, unknown, false>;
}

/** What every reading says, whatever the values between which it chooses. */
interface ReadingWords<Name extends string> {
  readonly term: Name;
  /** What the term is called. */
  readonly says: Bilingual;
  /** The reading matters only where one of these terms is asked; absent: always. */
  readonly with?: readonly string[];
  /** And only where a list that the terms state leaves it open; absent: always. */
  readonly where?: Silence;
  /** It decides too whether a term that a document states in principle stays open. */
  readonly opens?: Opens;
  readonly question: Bilingual;
  /** The figure or the answer that another choice changes. */
  readonly effect: Bilingual;
  /** Who would dispute the choice: somebody who gains or loses by another. */
  readonly disputedBy: readonly [Disputant, ...Disputant[]];
  readonly pays?: Pays;
  readonly because: Bilingual;
  readonly source: Citation;
}

/** Declares a reading that chooses between words; what is not chosen is an alternative. */
export function reading<const Name extends string, const V extends string>(
  declared: ReadingWords<Name> & {
    readonly options: { readonly [option in V]: Bilingual };
    readonly chosen: NoInfer<V>;
  },
): DeclaredReading<Name, V> {
  const { options, says } = declared;
  const all = Object.keys(options) as V[]; // its own keys
  const words = Object.fromEntries(all.map((option) => [option, [options[option].zh, options[option].en]]));
  const value = (): Value<V, unknown, false> =>
    oneOf(unnamed(words as unknown as { readonly [option in V]: readonly [string, string] }), says.zh, says.en); // words for each option
  return declaredReading(declared, all, options, value);
}

/** Declares a reading that chooses between other values, of which the term may have more than have words. */
export function readingOf<const Name extends string, V>(
  declared: ReadingWords<Name> & {
    readonly value: () => Value<V, unknown, false>;
    readonly options: readonly (readonly [value: V, words: Bilingual])[];
    readonly chosen: NoInfer<V>;
  },
): DeclaredReading<Name, V> {
  const { options, value } = declared;
  const words = Object.fromEntries(options.map(([option, of]) => [optionKey(option), of]));
  return declaredReading(
    declared,
    options.map(([option]) => option),
    words,
    value,
  );
}

function declaredReading<Name extends string, V>(
  {
    term,
    says,
    with: asked = [],
    where,
    opens,
    question,
    effect,
    disputedBy,
    pays,
    because,
    source,
    chosen,
  }: ReadingWords<Name> & { readonly chosen: V },
  all: readonly V[],
  options: Reading["options"],
  value: () => Value<V, unknown, false>,
): DeclaredReading<Name, V> {
  const alternatives = all.filter((option) => optionKey(option) !== optionKey(chosen));
  return {
    term,
    says,
    with: asked,
    ...(where === undefined ? {} : { where }),
    ...(opens === undefined ? {} : { opens }),
    question,
    chosen,
    alternatives,
    options,
    effect,
    disputedBy,
    because,
    source,
    value,
    ...(pays === undefined ? {} : { pays }),
  };
}

/** The open points of one kind of terms by id. */
export interface Register {
  readonly [id: string]: DeclaredReading;
}

/** The terms that readings decide. */
export function readingFields(register: Register): { readonly [term: string]: AnyValue } {
  return Object.fromEntries(Object.values(register).map(({ term, value, says }) => [term, { ...value(), says }]));
}
