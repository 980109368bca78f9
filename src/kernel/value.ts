import type * as z from "zod";
import type { Bilingual } from "../base/input/bilingual.ts";

/** A TypeScript type as it is printed, with the names in it that have to be imported. */
export interface TypeText {
  readonly text: string;
  readonly names: readonly string[];
}

/** One of the things that can stand somewhere, with its words. */
export interface Choice {
  readonly value: string | number | boolean;
  readonly label: Bilingual;
}

/** What a form must know of a value: how it is asked for, and what it is made of. */
export type Form =
  | { readonly kind: "text" | "day" | "percent" | "words" | "data" }
  | { readonly kind: "amount" | "number"; readonly least?: number; readonly most?: number }
  | { readonly kind: "yes-no" | "one-of" | "several-of"; readonly choices: readonly Choice[] }
  | { readonly kind: "record"; readonly of: WithFields }
  | { readonly kind: "either"; readonly variants: () => readonly (WithFields | AnyValue)[] }
  | { readonly kind: "list"; readonly item: AnyValue; readonly least?: number; readonly most?: number }
  | { readonly kind: "table"; readonly item: AnyValue };

/** What has declared fields of its own. */
export interface WithFields {
  readonly name: string;
  readonly fields: () => object;
}

/**
 * What one field of facts or terms is, declared once. Its type, its schema with title and description, the words
 * for it in both languages and the quick check all follow from this.
 */
export interface Value<V, Slot = unknown, Needed extends boolean = boolean> {
  /** What it is called in the middle of a sentence. */
  readonly says: Bilingual;
  /** What else a reader must know: when it is looked at, what an absent one or an empty list says. */
  readonly help: Bilingual | undefined;
  readonly unit: Bilingual | undefined;
  /** Whether it may not be left out. */
  readonly needed: Needed;
  readonly form: Form;
  /** Published or computed elsewhere: a system hands it in, and no person is asked. */
  readonly fromSystem?: true;
  /** Left out it says something, which its help tells; it is never missing. */
  readonly absentSays?: true;
  readonly type: TypeText;
  /** The type of what rules see of it. */
  readonly slotType: TypeText;
  readonly schema: () => z.ZodType<V, V>;
  /**
   * Reads it without a schema; `undefined` for what only the schema can judge, which may pass it all the same.
   * What this reads the schema passes. `isPlain`: it is known to be plain data, as `JSON.parse` makes it, and is not
   * looked through for getters, holes and hidden fields.
   */
  read(value: unknown, isPlain?: boolean): Slot | undefined;
  /** What rules see of a value that the schema has passed. */
  slot(value: V): Slot;
  /** A value in words; absent: it is said as it is written. What it gives nothing for is not said. */
  say?(value: unknown): Bilingual | undefined;
}

/** Any declared value. */
export type AnyValue = Value<unknown>;

/** The fields of a record: each of its type, and needed where the type says so. */
export type FieldsOf<T> = {
  readonly [K in keyof T]-?: Value<Exclude<T[K], undefined>, unknown, object extends Pick<T, K> ? false : true>;
};

/** A value in the words of its declaration. */
export function sayValue(declared: AnyValue, value: unknown): Bilingual | undefined {
  return declared.say === undefined ? { zh: String(value), en: String(value) } : declared.say(value);
}

/** Several things that are said, one after the other; what is not said is left out. */
export function sayAll(all: readonly (Bilingual | undefined)[], between: Bilingual): Bilingual {
  const said = all.filter((one) => one !== undefined);
  return { zh: said.map(({ zh }) => zh).join(between.zh), en: said.map(({ en }) => en).join(between.en) };
}

/** The value must not be left out. */
export function needed<V, Slot>(value: Value<V, Slot>): Value<V, Slot, true> {
  return { ...value, needed: true };
}

/** A system hands the value in, and no person is asked for it. */
export function fromSystem<V, Slot, Needed extends boolean>(value: Value<V, Slot, Needed>): Value<V, Slot, Needed> {
  return { ...value, fromSystem: true };
}

/** The value says something where it is left out: its help tells what. */
export function absentSays<V, Slot, Needed extends boolean>(value: Value<V, Slot, Needed>): Value<V, Slot, Needed> {
  return { ...value, absentSays: true };
}

/** Lays a value down whose rules see it as it is; without a form, only its own schema knows it. */
export function asItIs<V>(
  type: TypeText,
  schema: () => z.ZodType<V, V>,
  passes: (value: unknown, isPlain?: boolean) => boolean,
  zh: string,
  en: string,
  help?: Bilingual,
  form: Form = { kind: "data" },
): Value<V, V, false> {
  return {
    ...{ says: { zh, en }, help, unit: undefined, needed: false, form, type, slotType: type, schema },
    read: (value, isPlain) => (passes(value, isPlain) ? (value as V) : undefined), // what passes is of the type
    slot: (value) => value,
  };
}

/** A type that needs no import. */
export function plainType(text: string): TypeText {
  return { text, names: [] };
}

/** A type by its name. */
export function namedType(name: string): TypeText {
  return { text: name, names: [name] };
}

/** A list of a type. */
export function listType({ text, names }: TypeText): TypeText {
  return { text: /[|&]/.test(text) ? `readonly (${text})[]` : `readonly ${text}[]`, names };
}

/** One of several types. */
export function unionType(types: readonly TypeText[]): TypeText {
  return { text: types.map(({ text }) => text).join(" | "), names: types.flatMap(({ names }) => names) };
}
