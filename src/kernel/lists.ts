import { owns } from "../base/input/own-fields.ts";
import * as z from "zod";
import type { Bilingual } from "../base/input/bilingual.ts";
import { repeatedId } from "../base/input/wording.ts";
import { between, eachOnce, type Found, repeated } from "./between.ts";
import { isPlainList } from "./members.ts";
import { OUR_WORDS } from "./our-words.ts";
import { asItIs, type Form, listType, sayAll, sayValue, unionType, type Value } from "./value.ts";

const ROWS: Bilingual = { zh: "；", en: "; " };

/** What a list must be, beside its items. */
export interface ListRules<Item> {
  /** At least so many; absent: it may be empty. */
  readonly atLeast?: number;
  readonly atMost?: number;
  /** Each item stands in it once, or each value of that field of the items. */
  readonly once?: true | (keyof Item & string);
  readonly checks?: readonly ((items: readonly Item[]) => readonly Found[])[];
}

/** A list of values. */
export function listOf<Item, Slot>(
  item: Value<Item, Slot>,
  zh: string,
  en: string,
  rules: ListRules<Item> = {},
  help?: Bilingual,
): Value<readonly Item[], readonly Item[], false> {
  const { atLeast = 0, atMost = Infinity, once, checks = [] } = rules;
  const all = [...(once === undefined ? [] : [onceEach<Item>(once)]), ...checks];
  const schema = (): z.ZodType<readonly Item[], readonly Item[]> => {
    let list = z.array(item.schema(), OUR_WORDS);
    if (atLeast > 0) list = list.min(atLeast, OUR_WORDS);
    if (atMost < Infinity) list = list.max(atMost, OUR_WORDS);
    const whole = between<readonly Item[]>(list, ...all); // of such items
    return once === true ? whole.meta({ uniqueItems: true }) : whole;
  };
  const passes = (value: unknown, isPlain = false): boolean =>
    isPlainList(value, isPlain) &&
    value.length >= atLeast &&
    value.length <= atMost &&
    value.every((each) => item.read(each, isPlain) !== undefined) &&
    all.every((check) => check(value as readonly Item[]).length === 0); // its items have passed
  const say = (value: unknown): Bilingual =>
    sayAll(
      (value as readonly Item[]).map((each) => sayValue(item, each)),
      ROWS,
    ); // what has passed
  const form: Form = {
    ...{ kind: "list", item },
    ...(atLeast > 0 ? { least: atLeast } : {}),
    ...(atMost < Infinity ? { most: atMost } : {}),
  };
  return { ...asItIs<readonly Item[]>(listType(item.type), schema, passes, zh, en, help, form), say };
}

/** Finds what stands in a list for the second time, or has the value of a field that stood before. */
function onceEach<Item>(once: true | (keyof Item & string)): (items: readonly Item[]) => readonly Found[] {
  if (once === true) return eachOnce;
  return (items) => repeated(items.map((item) => item[once])).map((i) => ({ issue: repeatedId(""), path: [i, once] }));
}

/** One of several: a day or a word that says there is none, an amount or a list. */
export function either<A, B>(
  first: Value<A>,
  second: Value<B>,
  zh: string = first.says.zh,
  en: string = first.says.en,
  help: Bilingual | undefined = first.help,
): Value<A | B, A | B, false> {
  const schema = (): z.ZodType<A | B, A | B> => z.union([first.schema(), second.schema()], OUR_WORDS); // one of the two
  const passes = (value: unknown, isPlain?: boolean): boolean =>
    first.read(value, isPlain) !== undefined || second.read(value, isPlain) !== undefined;
  const say = (value: unknown): Bilingual | undefined =>
    sayValue(first.read(value) === undefined ? second : first, value);
  const form: Form = { kind: "either", variants: () => [first, second] };
  return { ...asItIs<A | B>(unionType([first.type, second.type]), schema, passes, zh, en, help, form), say };
}

/** A value for each of some names that are not known beforehand; `named` says what a name must be. */
export function mapOf<V>(
  value: Value<V>,
  zh: string,
  en: string,
  help?: Bilingual,
  named?: Value<string>,
): Value<{ readonly [name: string]: V }, { readonly [name: string]: V }, false> {
  type Map = { readonly [name: string]: V };
  const { text, names } = value.type;
  const schema = (): z.ZodType<Map, Map> => z.record(named?.schema() ?? z.string(OUR_WORDS), value.schema(), OUR_WORDS); // such values
  const passes = (given: unknown): boolean =>
    typeof given === "object" &&
    given !== null &&
    Object.getPrototypeOf(given) === Object.prototype &&
    Reflect.ownKeys(given).every((name) => {
      const field = Object.getOwnPropertyDescriptor(given, name);
      return (
        typeof name === "string" &&
        name !== "__proto__" &&
        (named === undefined || named.read(name) !== undefined) &&
        field !== undefined &&
        owns(field, "value") &&
        field.enumerable === true &&
        value.read(field.value) !== undefined
      );
    });
  const say = (given: unknown): Bilingual =>
    sayAll(
      Object.entries(given as Map).map(([name, each]) => {
        const [key, said] = [named === undefined ? undefined : sayValue(named, name), sayValue(value, each)];
        return said && { zh: `${key?.zh ?? name} ${said.zh}`, en: `${key?.en ?? name} ${said.en}` };
      }),
      ROWS,
    );
  const form: Form = { kind: "table", item: value };
  return {
    ...asItIs<Map>({ text: `{ readonly [name: string]: ${text} }`, names }, schema, passes, zh, en, help, form),
    say,
  };
}
