/** Freezes plain data all the way down, and returns it. Terms and documents are frozen, results need not be. */
export function freezeDeep<const T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(freezeDeep);
    Object.freeze(value);
  }
  return value;
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
  return Object.freeze(copy) as T; // the same fields with the same values
}
