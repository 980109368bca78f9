import { isInputError } from "../base/input/input-error.ts";
import type { Path } from "../base/input/issue.ts";

/** Where a reader of plain data breaks off: at the field that it last read and did not find, else that it last read. */
export function placeOfBreak<T>(value: T, read: (watched: T) => unknown): Path {
  let last: Path = [];
  let absent: Path | undefined;
  const watched = (inner: unknown, path: Path): unknown => {
    if (typeof inner !== "object" || inner === null) return inner;
    // A copy of its own fields stands in for it: what is frozen could not be watched.
    const standIn: object = Array.isArray(inner) ? [...(inner as readonly unknown[])] : { ...inner };
    return new Proxy(standIn, {
      get: (target, key) => {
        const found: unknown = Reflect.get(target, key);
        if (typeof key === "symbol" || (Array.isArray(target) && !/^\d+$/.test(key))) return found; // the workings of a list
        last = [...path, Array.isArray(target) ? Number(key) : key];
        if (found === undefined || found === null) absent = last;
        return watched(found, last);
      },
    });
  };
  try {
    read(watched(value, []) as T); // it has every field of the value
  } catch (error) {
    if (!maySignalDamage(error)) throw error;
  }
  return absent ?? last;
}

/** Whether an error is one that damaged data can lead to: one of the language itself, or a refusal further down. */
export function maySignalDamage(error: unknown): boolean {
  return (
    error instanceof TypeError || error instanceof RangeError || error instanceof SyntaxError || isInputError(error)
  );
}
