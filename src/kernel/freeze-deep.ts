import { isOfTheLanguage } from "../base/input/own-fields.ts";
import { rememberFrozen } from "../base/input/frozen-by-us.ts";

/** Freezes plain data all the way down, and returns it. Terms and documents are frozen, results need not be. */
export function freezeDeep<const T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(freezeDeep);
    rememberFrozen(Object.freeze(value));
  }
  return value;
}

/**
 * Freezes what was prepared: the plain data in it, of which results hand out parts. Maps and sets keep their entries'
 * parts frozen; what has methods of its own is left alone. Where a host has added to `Object.prototype`, what was prepared
 * inherits nothing of it. What is plain all the way down is kept in mind: it comes back in results that are explained.
 */
export function freezeInside<T>(prepared: T): T {
  freezeParts(prepared, new Map(), !isOfTheLanguage());
  return prepared;
}

/** Tells whether it is plain data all the way down, and frozen now. */
function freezeParts(prepared: unknown, seen: Map<object, boolean>, bare: boolean): boolean {
  if (typeof prepared !== "object" || prepared === null) return typeof prepared !== "function";
  const before = seen.get(prepared);
  if (before !== undefined) return before;
  seen.set(prepared, false);
  if (prepared instanceof Map || prepared instanceof Set) {
    for (const entry of prepared) freezeParts(entry, seen, bare);
    return false;
  }
  const prototype: unknown = Object.getPrototypeOf(prepared);
  if (prototype !== Object.prototype && prototype !== Array.prototype && prototype !== null) return false;
  let isPlain = prototype !== null;
  for (const part of Object.values(prepared)) isPlain = freezeParts(part, seen, bare) && part !== undefined && isPlain;
  if (bare && prototype === Object.prototype && Object.isExtensible(prepared)) {
    Object.setPrototypeOf(prepared, null);
    isPlain = false;
  }
  Object.freeze(prepared);
  if (isPlain) rememberFrozen(prepared);
  seen.set(prepared, isPlain);
  return isPlain;
}

/** Tells whether plain data is frozen all the way down, so that what was derived from it stays true. */
export function isFrozenDeep(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozenDeep);
}

/** A frozen copy of plain data; what is frozen already is taken over as it is. */
export function frozenCopy<T>(value: T): T {
  if (typeof value !== "object" || value === null || isFrozenDeep(value)) return value;
  const copy: unknown = Array.isArray(value)
    ? value.map(frozenCopy)
    : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, frozenCopy(inner as unknown)]));
  return rememberFrozen(Object.freeze(copy) as object) as T; // the same fields with the same values
}
