import { owns } from "../base/input/own-fields.ts";
import { lookAt } from "../base/input/look-at.ts";
import { isFrozenDeep } from "./freeze-deep.ts";

/** How many terms that are not frozen are remembered by what they say. */
const RECENT = 8;

/** What was derived from terms, so that it is derived once. */
export interface Memory<Derived> {
  /** What was derived from these terms, or from others that say the same. */
  readonly recall: (terms: unknown) => Derived | undefined;
  /** Keeps what was derived from terms that the door has let in; `plain`: what they said then. */
  readonly keep: (terms: object, plain: object, derived: Derived) => void;
}

/**
 * A memory of what was derived from terms: of frozen terms by their identity, which costs a call nothing; of the
 * last of the others by what they say, so that terms changed in place are other terms.
 */
export function memoryOf<Derived>(): Memory<Derived> {
  let frozen: WeakMap<object, Derived> | undefined;
  let recent: readonly { readonly says: object; readonly derived: Derived }[] = [];
  return {
    recall: (terms) => {
      if (typeof terms !== "object" || terms === null) return undefined;
      const known = frozen?.get(terms);
      if (known !== undefined) return known;
      return recent.find(({ says }) => saysTheSame(says, terms))?.derived;
    },
    keep: (terms, plain, derived) => {
      if (lookAt(() => isFrozenDeep(terms)) === true) (frozen ??= new WeakMap()).set(terms, derived);
      else recent = [{ says: structuredCopy(plain), derived }, ...recent.slice(0, RECENT - 1)];
    },
  };
}

/** A copy of plain data. */
function structuredCopy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T; // the door has let it in: plain data
}

/** Whether a value is plain data that says what a copy says, in the same order: what results hand on of terms keeps theirs. */
function saysTheSame(copy: unknown, value: unknown): boolean {
  if (typeof copy !== "object" || copy === null) return Object.is(copy, value);
  if (typeof value !== "object" || value === null) return false;
  if (Object.getPrototypeOf(value) !== Object.getPrototypeOf(copy)) return false;
  const names = Object.keys(copy);
  const isList = Array.isArray(copy);
  if (isList && copy.length !== (value as readonly unknown[]).length) return false; // a hole at its end is longer
  if (Reflect.ownKeys(value).length !== names.length + (isList ? 1 : 0)) return false;
  const own = Object.keys(value);
  for (const [i, name] of names.entries()) {
    if (own[i] !== name) return false;
    const field = Object.getOwnPropertyDescriptor(value, name);
    if (field === undefined || !owns(field, "value") || field.enumerable !== true) return false;
    if (!saysTheSame((copy as Record<string, unknown>)[name], field.value)) return false; // a field of its own
  }
  return true;
}
