/** What `Object.prototype` has by the language itself. */
const OF_THE_LANGUAGE: readonly PropertyKey[] = [
  ...[
    "constructor",
    "hasOwnProperty",
    "isPrototypeOf",
    "propertyIsEnumerable",
    "toLocaleString",
    "toString",
    "valueOf",
  ],
  ...["__defineGetter__", "__defineSetter__", "__lookupGetter__", "__lookupSetter__", "__proto__"],
];

/** Whether the host has left `Object.prototype` as the language has it. */
export function isOfTheLanguage(): boolean {
  return Reflect.ownKeys(Object.prototype).every((key) => OF_THE_LANGUAGE.includes(key));
}

/**
 * Plain data of which only its own fields can be read. That is every data of a host that has left `Object.prototype` alone;
 * where something was added to it, a copy without prototypes: what the host has added is no fact.
 */
export function ownFields<T>(plain: T): T {
  return isOfTheLanguage() ? plain : bare(plain);
}

function bare<T>(plain: T): T {
  if (typeof plain !== "object" || plain === null) return plain;
  if (Array.isArray(plain)) return plain.map(bare) as T; // item by item
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [key, value] of Object.entries(plain)) copy[key] = bare(value as unknown);
  return copy as T; // the same fields
}

/** The item itself that the caller put at a place of a list, to be handed back. */
export function ownItem<T>(list: readonly T[], index: number): T | undefined {
  return Object.getOwnPropertyDescriptor(list, index)?.value as T | undefined; // as the caller put it there
}
