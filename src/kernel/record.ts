import { owns } from "../base/input/own-fields.ts";
import * as z from "zod";
import type { Bilingual } from "../base/input/bilingual.ts";
import { isFrozenByUs } from "../base/input/frozen-by-us.ts";
import { isOfTheLanguage } from "../base/input/own-fields.ts";
import { between, type Found } from "./between.ts";
import { OUR_WORDS } from "./our-words.ts";
import { type AnyValue, asItIs, type FieldsOf, type Form, namedType, sayAll, sayValue, type Value } from "./value.ts";
import { parse } from "./parse.ts";

/** A check between the fields of a record. */
export type RecordCheck<T> = (record: T) => readonly Found[];

/**
 * A record of facts or terms, declared once. `npm run tables` writes its TypeScript type (`types.ts` of the same
 * room); the compiler holds the fields to it.
 */
export interface RecordOf<T, Slots = unknown> {
  readonly declares: "record";
  /** The name of its type. */
  readonly name: string;
  /** What it is: the comment of its type. */
  readonly about: string;
  /** The name of the type of what rules see of it; absent: no rule sees it so. */
  readonly slotsName: string | undefined;
  readonly fields: () => FieldsOf<T>;
  readonly checks: readonly RecordCheck<T>[];
  readonly schema: () => z.ZodType<T, T>;
  /**
   * Reads it without a schema: what rules see of it, with `undefined` for what was not given. Nothing for what
   * only the schema can judge.
   */
  readonly read: (value: unknown, isPlain?: boolean) => Slots | undefined;
  /** Whether {@link RecordOf.read} reads it: the same, and nothing is laid out. */
  readonly passes: (value: unknown, isPlain?: boolean) => boolean;
  /** The same of a record that the schema has passed. */
  readonly slots: (record: T) => Slots;
  /** Whether its checks find nothing, told by what rules see of it; absent: only the record itself tells. */
  readonly sound?: SoundSlots<Slots>;
}

/** What the checks of a record ask, of what rules see of it. */
export interface SoundSlots<Slots> {
  /** The fields that they look at. */
  readonly looksAt: readonly (keyof Slots & string)[];
  readonly holds: (slots: Slots) => boolean;
}

/** Declares a record: the name of its type, what it is, its fields, and what must hold between them. */
export function record<T, Slots = unknown>(
  name: string,
  about: string,
  fields: () => FieldsOf<T>,
  options: {
    readonly slots?: string;
    readonly checks?: readonly RecordCheck<T>[];
    readonly sound?: SoundSlots<Slots>;
  } = {},
): RecordOf<T, Slots> {
  const { slots: slotsName, checks = [], sound } = options;
  let built: FieldsOf<T> | undefined;
  const fieldsOnce = (): FieldsOf<T> => (built ??= fields());
  let schema: z.ZodType<T, T> | undefined;
  let reader: Reader | undefined;
  const agrees = (value: T): boolean => checks.every((check) => check(value).length === 0);
  const readerOf = (): Reader => (reader ??= makeReader(fieldsOnce())); // a value for each field
  // What this package has frozen, such as a published series or a calendar, is judged once.
  const known = new WeakMap<object, { readonly passes: boolean }>();
  const knownOf = (value: unknown): { readonly passes: boolean } | undefined => {
    if (typeof value !== "object" || value === null || !isFrozenByUs(value)) return undefined;
    const before = known.get(value);
    if (before !== undefined || !isOfTheLanguage()) return before;
    schema ??= schemaOf(fieldsOnce, checks);
    const judged = { passes: parse(schema, value).success };
    known.set(value, judged);
    return judged;
  };
  return {
    ...{ declares: "record", name, about, slotsName, checks },
    fields: fieldsOnce,
    schema: () => (schema ??= schemaOf(fieldsOnce, checks)),
    read: (value, isPlain = false) => {
      const read = isPlain ? readPlainSlots(value, readerOf()) : readSlots(value, readerOf());
      const slots = read as Slots; // every field is read by its own value
      return read !== undefined && (sound === undefined ? agrees(value as T) : sound.holds(slots)) ? slots : undefined;
    },
    passes: (value, isPlain = false) =>
      knownOf(value)?.passes ??
      ((isPlain ? passesPlainFields(value, readerOf()) : passesFields(value, readerOf())) && agrees(value as T)), // likewise
    slots: (given) => slotsOf(given as Record<string, unknown>, readerOf()) as Slots, // likewise
    ...(sound === undefined ? {} : { sound }),
  };
}

/** What a fact of a record is called; its own name where it is none of them. */
export function factWords({ fields }: { readonly fields: () => object }, fact: string): Bilingual {
  const declared = fields() as Readonly<Record<string, AnyValue>>; // a value for each field
  return (Object.hasOwn(declared, fact) ? declared[fact]?.says : undefined) ?? { zh: fact, en: fact };
}

/** A field that holds such a record. */
export function recordField<T>(of: RecordOf<T>, zh: string, en: string, help?: Bilingual): Value<T, T, false> {
  const say = (value: unknown): Bilingual => sayRecord(of, value);
  return { ...asItIs<T>(namedType(of.name), of.schema, of.passes, zh, en, help, { kind: "record", of }), say };
}

/** The field that only tells one record of a union from the others: a word that always is the same. */
const isTag = ({ type, needed }: AnyValue): boolean => needed && type.text.startsWith('"') && !type.text.includes("|");

/** A record that has passed in words. */
export function sayRecord({ fields }: { readonly fields: () => object }, value: unknown): Bilingual {
  return sayFields(fields(), value as object);
}

/**
 * The fields that a record has, each by its name and its value, in the order of the declaration. The ids of one that has
 * words of its own are not said beside them.
 */
function sayFields(fields: object, given: object): Bilingual {
  const all = Object.entries(fields as Readonly<Record<string, AnyValue>>); // a value for each field
  const hasWords = all.some(([name, { type }]) => type.text === "Bilingual" && Object.hasOwn(given, name));
  const isId = ({ type }: AnyValue): boolean => type.text === "string" || type.text === "readonly string[]";
  const declared = all.filter(([, value]) => !(hasWords && isId(value)) && !isTag(value));
  return sayAll(
    declared.map(([name, value]) => {
      const own = Object.hasOwn(given, name)
        ? sayValue(value, (given as Readonly<Record<string, unknown>>)[name])
        : undefined;
      return own && { zh: `${value.says.zh} ${own.zh}`, en: `${value.says.en} ${own.en}` };
    }),
    { zh: "，", en: ", " },
  );
}

/** Records that are told apart by their shape, or by what one of their fields says. */
export interface UnionOf<T> {
  readonly declares: "union";
  readonly name: string;
  readonly about: string;
  readonly variants: () => readonly Variant[];
  readonly schema: () => z.ZodType<T, T>;
  /** Whether it is one of them, as far as can be told without a schema. */
  readonly passes: (value: unknown, isPlain?: boolean) => boolean;
}

/** One of the records of a union. */
type Variant = Pick<RecordOf<object>, "name" | "passes"> & {
  readonly schema: () => z.ZodType;
  readonly fields: () => object;
};

/** Declares a union of records. `by`: the field that tells them apart. */
export function union<T>(
  name: string,
  about: string,
  variants: () => readonly [Variant, ...Variant[]],
  by?: string,
): UnionOf<T> {
  let made: readonly [Variant, ...Variant[]] | undefined;
  const variantsOnce = (): readonly [Variant, ...Variant[]] => (made ??= variants());
  let built: z.ZodType<T, T> | undefined;
  const schema = (): z.ZodType<T, T> => {
    const options = variantsOnce().map((variant) => variant.schema());
    const [first, ...rest] = options as unknown as [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]]; // strict objects
    const whole =
      by === undefined ? z.union([first, ...rest], OUR_WORDS) : z.discriminatedUnion(by, [first, ...rest], OUR_WORDS);
    return whole as unknown as z.ZodType<T, T>; // of these records
  };
  const passes = (value: unknown, isPlain?: boolean): boolean => {
    if (by === undefined) return variantsOnce().some((variant) => variant.passes(value, isPlain));
    if (typeof value !== "object" || value === null) return false;
    const told: unknown = Object.getOwnPropertyDescriptor(value, by)?.value;
    const named = ({ fields }: Variant): boolean =>
      (fields() as Readonly<Record<string, AnyValue>>)[by]?.read(told) !== undefined; // a value for each field
    return variantsOnce().find(named)?.passes(value, isPlain) === true;
  };
  return { declares: "union", name, about, variants: variantsOnce, schema: () => (built ??= schema()), passes };
}

/** A field that holds one of such records. */
export function unionField<T>(of: UnionOf<T>, zh: string, en: string, help?: Bilingual): Value<T, T, false> {
  const say = (value: unknown): Bilingual | undefined => {
    // Nothing passes the quick look where the host has added to every object.
    const variant =
      of.variants().find(({ passes }) => passes(value)) ??
      of.variants().find(({ schema }) => schema().safeParse(value).success);
    return variant && sayFields(variant.fields(), value as object); // what has passed
  };
  const form: Form = { kind: "either", variants: of.variants };
  return { ...asItIs<T>(namedType(of.name), of.schema, of.passes, zh, en, help, form), say };
}

function schemaOf<T>(fields: () => FieldsOf<T>, checks: readonly RecordCheck<T>[]): z.ZodType<T, T> {
  const strict = z.strictObject(shapeOf(fields()), OUR_WORDS) as unknown as z.ZodType<T, T>; // the fields of the type
  return checks.length === 0 ? strict : between<T>(strict, ...checks);
}

/** The schemas of fields by name, with their words. */
export function shapeOf(fields: object): Record<string, z.ZodType> {
  const shape = Object.entries(fields as Record<string, AnyValue>).map(([name, value]) => {
    const own = value.schema().meta(wordsFor(value));
    return [name, value.needed ? own : z.exactOptional(own)] as const;
  });
  return Object.fromEntries(shape);
}

/** The title and the description of a field in the JSON Schema, in both languages. */
function wordsFor({ says, help, unit }: AnyValue): { readonly title: string; readonly description?: string } {
  const parts = [unit === undefined ? undefined : `${unit.zh} ${unit.en}`, help?.zh, help?.en];
  const description = parts.filter((part) => part !== undefined).join("; ");
  const title = `${says.zh} ${says.en}`;
  return description === "" ? { title } : { title, description };
}

/** The values of a record's fields by name, laid out for reading. */
interface Reader {
  readonly names: readonly string[];
  readonly values: readonly AnyValue[];
  readonly byName: ReadonlyMap<string, AnyValue>;
  readonly needed: readonly string[];
  readonly blank: Readonly<Record<string, undefined>>;
}

function makeReader(fields: Record<string, AnyValue>): Reader {
  const names = Object.keys(fields);
  return {
    names,
    values: Object.values(fields),
    byName: new Map(Object.entries(fields)),
    needed: names.filter((name) => fields[name]?.needed === true),
    blank: Object.fromEntries(names.map((name) => [name, undefined])),
  };
}

/** Plain data of this realm only: anything else is for the schema, and for the look through it that comes before. */
function readSlots(value: unknown, { byName, needed, blank }: Reader): object | undefined {
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return undefined;
  const slots: Record<string, unknown> = { ...blank };
  for (const name of Reflect.ownKeys(value)) {
    const field = typeof name === "string" ? byName.get(name) : undefined;
    if (field === undefined) return undefined;
    const own = plainField(value, name);
    if (own === undefined) return undefined;
    const slot = field.read(own.value);
    if (slot === undefined) return undefined;
    slots[name as string] = slot; // a name by the line that found its field
  }
  for (const name of needed) if (slots[name] === undefined) return undefined;
  return slots;
}

/** The same of what `JSON.parse` made: each field is its own and holds a value, a list has no holes. */
function readPlainSlots(value: unknown, { byName, needed, blank }: Reader): object | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const given = value as Readonly<Record<string, unknown>>;
  const slots: Record<string, unknown> = { ...blank };
  for (const name in given) {
    const slot = byName.get(name)?.read(given[name], true);
    if (slot === undefined) return undefined;
    slots[name] = slot;
  }
  for (const name of needed) if (slots[name] === undefined) return undefined;
  return slots;
}

/** The same without laying anything out. */
function passesPlainFields(value: unknown, { byName, needed }: Reader): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const given = value as Readonly<Record<string, unknown>>;
  let found = 0;
  for (const name in given) {
    const field = byName.get(name);
    if (field?.read(given[name], true) === undefined) return false;
    if (field.needed) found += 1;
  }
  return found === needed.length;
}

/** A field that holds a value, and says the same whichever way it is asked: a Proxy may not. */
function plainField(value: object, name: PropertyKey): { readonly value?: unknown } | undefined {
  const own = Object.getOwnPropertyDescriptor(value, name);
  if (own === undefined || !owns(own, "value") || own.enumerable !== true) return undefined;
  return Object.is((value as Readonly<Record<PropertyKey, unknown>>)[name], own.value) ? own : undefined;
}

/** The same without laying anything out. */
function passesFields(value: unknown, { byName, needed }: Reader): boolean {
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return false;
  let found = 0;
  for (const name of Reflect.ownKeys(value)) {
    const field = typeof name === "string" ? byName.get(name) : undefined;
    if (field === undefined) return false;
    const own = plainField(value, name);
    if (own === undefined || field.read(own.value) === undefined) return false;
    if (field.needed) found += 1;
  }
  return found === needed.length;
}

function slotsOf(given: Record<string, unknown>, { names, values, blank }: Reader): object {
  const slots: Record<string, unknown> = { ...blank };
  names.forEach((name, i) => {
    const value = given[name];
    if (value !== undefined) slots[name] = (values[i] as Value<unknown>).slot(value); // one for each name
  });
  return slots;
}
