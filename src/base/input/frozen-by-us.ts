/** What this package has frozen all the way down: packs, published rates, terms that it made. It never changes again. */
const frozen = /* @__PURE__ */ new WeakMap<object, true>();

/** Keeps in mind that this package has frozen something, with all that is in it. */
export function rememberFrozen<T extends object>(value: T): T {
  frozen.set(value, true);
  return value;
}

/** Whether this package has frozen it, with all that is in it. A Proxy around it is another object. */
export function isFrozenByUs(value: object): boolean {
  return frozen.has(value);
}
