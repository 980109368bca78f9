/*
 * What hardened hosts do before they load anything: freeze all that the language brings, and take away the clock and
 * chance. Nothing can be undone in a process, so this belongs in one of its own.
 */

/** Objects of the language that no global name leads to. */
const hidden: readonly unknown[] = [
  Object.getPrototypeOf(function* () {}),
  Object.getPrototypeOf(async function () {}),
  Object.getPrototypeOf(async function* () {}),
  Object.getPrototypeOf(Uint8Array),
  ...[[], "", new Map(), new Set(), "".matchAll(/x/g)].map((of: object | string) => {
    const through = (of as Iterable<unknown>)[Symbol.iterator]; // each can be gone through
    return Object.getPrototypeOf(Reflect.apply(through, of, [])) as unknown;
  }),
];

const named = [
  ...["Object", "Function", "Array", "String", "Number", "Boolean", "BigInt", "Symbol", "Math", "JSON", "Reflect"],
  ...["Error", "TypeError", "RangeError", "SyntaxError", "ReferenceError", "EvalError", "URIError", "AggregateError"],
  ...["Map", "Set", "WeakMap", "WeakSet", "WeakRef", "Promise", "Proxy", "RegExp", "Date", "ArrayBuffer", "DataView"],
  ...["Int8Array", "Uint8Array", "Uint8ClampedArray", "Int16Array", "Uint16Array", "Int32Array", "Uint32Array"],
  ...["Float32Array", "Float64Array", "BigInt64Array", "BigUint64Array", "Intl", "FinalizationRegistry", "Atomics"],
];

/** Prototypes whose fields other code covers with fields of its own; a frozen field would forbid even that. */
const covered = ["Object", "Array", "Function", "Error", "TypeError", "RangeError", "Map", "Set", "RegExp", "Promise"];

/** Freezes every object of the language but some, as `Object.freeze` does. */
export function freezeIntrinsics(...but: readonly object[]): void {
  const seen = new Set<object>(but);
  const visit = (value: unknown): void => {
    if ((typeof value !== "object" && typeof value !== "function") || value === null || seen.has(value)) return;
    seen.add(value);
    visit(Object.getPrototypeOf(value));
    for (const key of Reflect.ownKeys(value)) {
      Object.values(Object.getOwnPropertyDescriptor(value, key) ?? {}).forEach(visit); // its value, or what gets and sets it
    }
    Object.freeze(value);
  };
  for (const name of named) visit(Reflect.get(globalThis, name));
  hidden.forEach(visit);
}

/**
 * The same after the clock and chance are taken away, in the way of SES: an assignment may cover a field of a frozen
 * prototype with one of its own.
 */
export function lockdown(): void {
  takeClockAndChance();
  for (const name of covered) letCover((Reflect.get(globalThis, name) as { readonly prototype: object }).prototype); // a class
  freezeIntrinsics();
}

/** Takes away what tells the time, and what draws. */
export function takeClockAndChance(): void {
  const Real = Date;
  const none = (): never => {
    throw new TypeError("no clock and no chance here");
  };
  function Tamed(this: unknown, ...args: readonly unknown[]): object {
    if (args.length === 0) return none();
    return Reflect.construct(Real, args, new.target) as object;
  }
  Tamed.prototype = Real.prototype;
  Object.assign(Tamed, { UTC: Real.UTC.bind(Real), parse: Real.parse.bind(Real), now: none });
  Object.defineProperty(Real.prototype, "constructor", { value: Tamed });
  Real.now = none;
  Object.assign(globalThis, { Date: Tamed });
  Math.random = none;
}

/** Turns the fields of a prototype into pairs of functions, of which the second lays a field on the object itself. */
function letCover(prototype: object): void {
  for (const key of Reflect.ownKeys(prototype)) {
    const field = Object.getOwnPropertyDescriptor(prototype, key);
    if (field?.configurable !== true || !("value" in field)) continue;
    const value: unknown = field.value;
    Object.defineProperty(prototype, key, {
      ...{ configurable: false, enumerable: field.enumerable === true },
      get: () => value,
      set(this: object, own: unknown) {
        if (this === prototype) throw new TypeError(`${String(key)} is frozen`);
        Object.defineProperty(this, key, { value: own, configurable: true, enumerable: true, writable: true });
      },
    });
  }
}
