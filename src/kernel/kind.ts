import * as z from "zod";
import { between, type Found } from "./between.ts";
import { type ChangesOf, NOT_STATED } from "./not-stated.ts";
import { OUR_WORDS } from "./our-words.ts";
import { record, type RecordOf, shapeOf } from "./record.ts";
import { type Register, readingFields } from "./reading.ts";
import { type LaidTerms, layTerms, type Terms } from "./terms.ts";
import { termsSchema } from "./terms-schema.ts";
import type { FieldsOf } from "./value.ts";

/** One kind of terms, declared once. `npm run tables` writes its types: `<name>TermValues` and `<name>Terms`. */
export interface TermsKind<
  Kind extends string,
  Values extends object,
  Slots = unknown,
  Readings extends Register = Register,
> {
  readonly declares: "kind";
  readonly kind: Kind;
  /** The name that its types begin with. */
  readonly name: string;
  /** The functions that are called with them. */
  readonly functions: readonly string[];
  readonly values: RecordOf<Values, Slots>;
  readonly readings: Readings;
  /** The schema of changes of the caller's. */
  readonly changes: () => z.ZodType<ChangesOf<Values>, ChangesOf<Values>>;
  readonly schema: () => z.ZodType<Terms<Kind, Values>>;
}

/** How a kind of terms is declared. */
interface KindDeclaration<Kind extends string, Values extends object, Readings extends Register> {
  readonly kind: Kind;
  readonly name: string;
  /** The comment of the type of its values. */
  readonly about: string;
  readonly functions: readonly string[];
  /** The terms that no reading decides. */
  readonly fields: () => Partial<FieldsOf<Values>>;
  readonly readings: Readings;
  /** The name of the type of what rules see of the values. */
  readonly slots?: string;
  /** What must hold between terms, wherever in the document each is stated. */
  readonly checks?: readonly ((terms: Terms<Kind, Values>) => readonly Found[])[];
}

/** Declares a kind of terms. */
export function termsKind<
  Kind extends string,
  Values extends object,
  Slots = unknown,
  Readings extends Register = Register,
>(declared: KindDeclaration<Kind, Values, Readings>): TermsKind<Kind, Values, Slots, Readings> {
  const { kind, name, about, functions, fields, readings, slots, checks = [] } = declared;
  const all = (): FieldsOf<Values> => ({ ...fields(), ...readingFields(readings) }) as FieldsOf<Values>; // the type is written from both
  const values = record<Values, Slots>(`${name}TermValues`, about, all, slots === undefined ? {} : { slots });
  let schema: z.ZodType<Terms<Kind, Values>> | undefined;
  let changed: z.ZodType<ChangesOf<Values>, ChangesOf<Values>> | undefined;
  const changes = (): z.ZodType<ChangesOf<Values>, ChangesOf<Values>> => (changed ??= changesSchema(values.fields()));
  return {
    ...{ declares: "kind", kind, name, functions, values, readings, changes },
    schema: () =>
      (schema ??= withChecks(termsSchema<Kind, Values>(kind, values.schema(), changes(), readings), checks)), // each of a term of these values
  };
}

/** Each term as it may be set, or the word that takes it away. */
function changesSchema<Values>(fields: FieldsOf<Values>): z.ZodType<ChangesOf<Values>, ChangesOf<Values>> {
  const shape = Object.entries(shapeOf(fields)).map(([name, schema]) => [name, orNotStated(schema)] as const);
  return z.strictObject(Object.fromEntries(shape), OUR_WORDS) as unknown as z.ZodType<
    ChangesOf<Values>,
    ChangesOf<Values>
  >; // of each term
}

function orNotStated(schema: z.ZodType): z.ZodType {
  const own = schema instanceof z.ZodExactOptional ? (schema.unwrap() as z.ZodType) : schema; // what is wrapped is a schema
  return z.exactOptional(
    z.union([own, z.literal(NOT_STATED, OUR_WORDS)], OUR_WORDS).meta({ title: own.meta()?.title }),
  );
}

function withChecks<T>(schema: z.ZodType<T>, checks: readonly ((terms: T) => readonly Found[])[]): z.ZodType<T> {
  return checks.length === 0 ? schema : between<T>(schema as z.ZodType<T, T>, ...checks); // what comes in goes out
}

/** The values of terms laid flat: what a reading decides is always there. */
export type LaidValues<Values extends object, Readings extends Register> = Values & {
  readonly [N in Readings[keyof Readings]["term"] & keyof Values]-?: Exclude<Values[N], undefined>;
};

/** Lays terms flat by their own readings. */
export function lay<Kind extends string, Values extends object, Slots, Readings extends Register>(
  { readings }: TermsKind<Kind, Values, Slots, Readings>,
  terms: Terms<Kind, Values>,
): LaidTerms<LaidValues<Values, Readings>> {
  return layTerms(terms as Terms<string, LaidValues<Values, Readings>>, readings); // the readings lay what they decide
}
