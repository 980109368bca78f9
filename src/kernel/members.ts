import { owns } from "../base/input/own-fields.ts";
import * as z from "zod";
import type { Bilingual } from "../base/input/bilingual.ts";
import { eachOnce, between } from "./between.ts";
import { OUR_WORDS } from "./our-words.ts";
import { asItIs, type Choice, listType, namedType, plainType, sayAll, type TypeText, type Value } from "./value.ts";

const LISTED: Bilingual = { zh: "、", en: ", " };

/** What a fact or a term can be one of: each member with its words, in their order. */
export interface Members<M extends string> {
  readonly declares: "members";
  /** The name of its type; absent: the type is written out where it is used. */
  readonly name?: string;
  readonly about?: string;
  readonly words: { readonly [member in M]: Bilingual };
  readonly list: readonly [M, ...M[]];
}

/** Declares what something can be one of. The first is that which is named first wherever they are listed. */
export function members<M extends string>(
  name: string,
  about: string,
  words: { readonly [member in M]: readonly [zh: string, en: string] },
): Members<M> {
  return { name, about, ...unnamed(words) };
}

/** Members whose type needs no name of its own. */
export function unnamed<const M extends string>(words: {
  readonly [member in M]: readonly [zh: string, en: string];
}): Members<M> {
  const entries = Object.entries(words) as unknown as readonly (readonly [M, readonly [string, string]])[]; // its own keys, each with its words
  return {
    declares: "members",
    words: Object.fromEntries(entries.map(([member, [zh, en]]) => [member, { zh, en }])) as Members<M>["words"], // each
    list: entries.map(([member]) => member) as unknown as readonly [M, ...M[]], // the type asks for one
  };
}

/** Some of the members, with their words. */
export function someOf<M extends string, S extends M>(
  { words }: Members<M>,
  ...these: readonly [S, ...S[]]
): Members<S> {
  const own = Object.fromEntries(these.map((member) => [member, words[member]]));
  return { declares: "members", words: own as Members<S>["words"], list: these }; // each
}

/** What was put in order of lists that do not change, such as those of terms. */
const ordered: WeakMap<object, { readonly of: object; readonly members: readonly string[] }> =
  /* @__PURE__ */ new WeakMap();

/** The members in their own order, each once, whatever the order in which they are given. */
export function inOrder<M extends string>(given: readonly M[], of: Members<M>): readonly M[] {
  const known = ordered.get(given);
  if (known?.of === of) return known.members as readonly M[]; // of these members
  const { list } = of;
  const [first] = given;
  if (first !== undefined && given.length === 1) return list.includes(first) ? [first] : [];
  const members = list.filter((member) => given.includes(member));
  if (Object.isFrozen(given)) ordered.set(given, { of, members: Object.freeze(members) });
  return members;
}

/** Whether these are all there are: then it does not matter which it is. */
export function isEvery<M extends string>(these: readonly M[], { list }: Members<M>): boolean {
  return list.every((member) => these.includes(member));
}

/** What a member is called; its own text where it is none. */
export function memberWords(member: string, { words }: Members<string>): Bilingual {
  return (Object.hasOwn(words, member) ? words[member] : undefined) ?? { zh: member, en: member };
}

/** One of them. */
export function oneOf<M extends string>(
  of: Members<M>,
  zh: string,
  en: string,
  help?: Bilingual,
): Value<M, M, false> & WithMembers {
  const { list } = of;
  const schema = (): z.ZodType<M, M> => labelled(z.enum(list, OUR_WORDS), of); // the members of the type
  const passes = (value: unknown): boolean => (list as readonly unknown[]).includes(value);
  const say = (value: unknown): Bilingual => memberWords(String(value), of);
  const form = { kind: "one-of", choices: choicesOf(of) } as const;
  return { ...asItIs<M>(typeOf(of), schema, passes, zh, en, help, form), members: of, say };
}

/** Several of them, at least one, each once. */
export function setOf<M extends string>(
  of: Members<M>,
  zh: string,
  en: string,
  help?: Bilingual,
  { mayBeEmpty = false }: { readonly mayBeEmpty?: boolean } = {},
): Value<readonly M[], readonly M[], false> & WithMembers {
  const { list } = of;
  const schema = (): z.ZodType<readonly M[], readonly M[]> => {
    const some = z.array(labelled(z.enum(list, OUR_WORDS), of), OUR_WORDS);
    const listed = between<readonly M[]>(
      mayBeEmpty ? some : some.min(1, OUR_WORDS), // the members of the type
      eachOnce,
    );
    return listed.meta({ uniqueItems: true });
  };
  const passes = (value: unknown, isPlain = false): boolean =>
    isPlainList(value, isPlain) &&
    (mayBeEmpty || value.length > 0) &&
    value.every((member, i) => (list as readonly unknown[]).includes(member) && value.indexOf(member) === i);
  const say = (value: unknown): Bilingual =>
    sayAll(
      (value as readonly M[]).map((member) => memberWords(member, of)),
      LISTED,
    ); // what has passed
  const form = { kind: "several-of", choices: choicesOf(of) } as const;
  return { ...asItIs<readonly M[]>(listType(typeOf(of)), schema, passes, zh, en, help, form), members: of, say };
}

/** The members with their words, for a form. */
function choicesOf(of: Members<string>): readonly Choice[] {
  return of.list.map((member) => ({ value: member, label: memberWords(member, of) }));
}

/** What a schema says of its members beside what zod knows: the door names them by it. */
export interface Labelled {
  readonly labels?: readonly string[];
}

/** Lays the Chinese words of the members down with their schema. */
function labelled<S extends z.ZodType>(schema: S, { list, words }: Members<string>): S {
  Object.assign(schema._zod.def, { labels: list.map((member) => words[member]?.zh ?? member) } satisfies Labelled);
  return schema;
}

/** Of a value that is one, or a list, of members. */
export interface WithMembers {
  readonly members: Members<string>;
}

/** The type of one of them: its name, or all of them written out. */
function typeOf({ name, list }: Members<string>): TypeText {
  return name === undefined ? plainType(list.map((member) => JSON.stringify(member)).join(" | ")) : namedType(name);
}

/** An array of this realm without holes, getters and further fields. `isPlain`: any is, as `JSON.parse` makes it. */
export function isPlainList(value: unknown, isPlain = false): value is readonly unknown[] {
  if (isPlain) return Array.isArray(value);
  if (!Array.isArray(value) || Object.getPrototypeOf(value) !== Array.prototype) return false;
  if (Reflect.ownKeys(value).length !== value.length + 1) return false;
  for (let i = 0; i < value.length; i++) {
    const field = Object.getOwnPropertyDescriptor(value, i);
    if (field === undefined || !owns(field, "value") || field.enumerable !== true) return false;
  }
  return true;
}
