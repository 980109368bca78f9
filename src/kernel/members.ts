import * as z from "zod";
import type { Bilingual } from "../base/input/bilingual.ts";
import { eachOnce, between } from "./between.ts";
import { asItIs, listType, namedType, plainType, sayAll, type TypeText, type Value } from "./value.ts";

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

/** The members in their own order, each once, whatever the order in which they are given. */
export function inOrder<M extends string>(given: readonly M[], { list }: Members<M>): readonly M[] {
  return list.filter((member) => given.includes(member));
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
  const schema = (): z.ZodType<M, M> => z.enum(list); // the members of the type
  const passes = (value: unknown): boolean => (list as readonly unknown[]).includes(value);
  const say = (value: unknown): Bilingual => memberWords(String(value), of);
  return { ...asItIs<M>(typeOf(of), schema, passes, zh, en, help), members: of, say };
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
    const some = z.array(z.enum(list));
    return between<readonly M[]>(
      mayBeEmpty ? some : some.min(1), // the members of the type
      eachOnce,
    );
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
  return { ...asItIs<readonly M[]>(listType(typeOf(of)), schema, passes, zh, en, help), members: of, say };
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
    if (field === undefined || !("value" in field) || field.enumerable !== true) return false;
  }
  return true;
}
