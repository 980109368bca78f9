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
 * inherits nothing of it.
 */
export function freezeInside<T>(prepared: T, seen = new Set<object>(), bare = !isOfTheLanguage()): T {
  if (typeof prepared !== "object" || prepared === null || seen.has(prepared)) return prepared;
  seen.add(prepared);
  if (prepared instanceof Map || prepared instanceof Set) {
    for (const entry of prepared) freezeInside(entry, seen, bare);
    return prepared;
  }
  const prototype: unknown = Object.getPrototypeOf(prepared);
  if (prototype !== Object.prototype && prototype !== Array.prototype && prototype !== null) return prepared;
  for (const part of Object.values(prepared)) freezeInside(part, seen, bare);
  if (bare && prototype === Object.prototype && Object.isExtensible(prepared)) Object.setPrototypeOf(prepared, null);
  return Object.freeze(prepared);
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
