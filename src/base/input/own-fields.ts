/** What `Object.prototype` has by the language itself, as engines list it. */
const OF_THE_LANGUAGE: readonly PropertyKey[] = [
  ...["constructor", "__defineGetter__", "__defineSetter__", "hasOwnProperty", "__lookupGetter__", "__lookupSetter__"],
  ...["isPrototypeOf", "propertyIsEnumerable", "toString", "valueOf", "__proto__", "toLocaleString"],
];

/** Whether the host has left `Object.prototype` as the language has it. */
export function isOfTheLanguage(): boolean {
  const keys = Reflect.ownKeys(Object.prototype);
  const { length } = keys;
  for (let i = 0; i < length; i++) {
    const key = keys[i] as PropertyKey; // within the list
    if (key !== OF_THE_LANGUAGE[i] && !OF_THE_LANGUAGE.includes(key)) return false;
  }
  return true;
}

/**
 * Plain data of which only its own fields can be read. That is every data of a host that has left `Object.prototype` alone;
 * where something was added to it, a copy without prototypes: what the host has added is no fact.
 */
export function ownFields<T>(plain: T): T {
  return isOfTheLanguage() ? plain : bare(plain);
}

/** What has methods of its own, such as a map, is left as it is. */
function bare<T>(plain: T): T {
  if (typeof plain !== "object" || plain === null) return plain;
  if (Array.isArray(plain)) return plain.map(bare) as T; // item by item
  if (Object.getPrototypeOf(plain) !== Object.prototype) return plain;
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [key, value] of Object.entries(plain)) copy[key] = bare(value as unknown);
  return copy as T; // the same fields
}

/** The same of fields that were put together from plain data of which only its own fields can be read. */
export function ownTogether<T extends object>(fields: T): T {
  return isOfTheLanguage() ? fields : Object.assign<T, T>(Object.create(null) as T, fields); // the same fields
}

/** A field that may be absent of what has a prototype. */
export function ownField<T extends object, K extends keyof T>(of: T, name: K): T[K] | undefined {
  return Object.hasOwn(of, name) ? of[name] : undefined;
}

/** The item itself that the caller put at a place of a list, to be handed back. */
export function ownItem<T>(list: readonly T[], index: number): T | undefined {
  return Object.getOwnPropertyDescriptor(list, index)?.value as T | undefined; // as the caller put it there
}

/** Those of a union that have a field; of an object that says nothing of its fields, the same with it. */
type Owning<T, K extends PropertyKey> = T extends unknown
  ? K extends keyof T
    ? T
    : object extends T
      ? T & Readonly<Record<K, unknown>>
      : never
  : never;

/**
 * Whether it has a field of its own by this name. Tells the members of a union apart; `in` would take what a host has added
 * to every object for a field.
 */
export function owns<T extends object, K extends PropertyKey>(of: T, name: K): of is Owning<T, K> {
  return Object.hasOwn(of, name);
}
