import { circular, explicitUndefined, notFinite, notPlain, sparseArray, tooDeep, unknownKey } from "./wording.ts";
import { lookAt } from "./look-at.ts";
import { type Issue, type Path, pathText } from "./issue.ts";

/** How deep plain data may be nested. Terms and facts need about eight levels. */
export const DEPTH_LIMIT = 16;

/** A place that is not plain data. */
interface Fault {
  readonly issue: Issue;
  readonly path: Path;
}

/** What {@link examine} found: the faults, and a copy from which they are cut out. */
export interface Examined {
  readonly faults: readonly Fault[];
  /** The value itself where there are no faults. */
  readonly plain: unknown;
}

/**
 * Looks through a value for anything that is not plain JSON data: class instances, getters, symbol
 * keys, inherited fields, explicit `undefined`, holes in arrays, `NaN`, circles, too deep nesting.
 */
export function examine(value: unknown, root: string): Examined {
  if (lookAt(() => isPlain(value, 0, new Map())) === true) return { faults: [], plain: value };
  const faults: Fault[] = [];
  return { plain: copyPlain(value, root, [], [], faults), faults };
}

/** The quick answer for the ordinary case: no paths, no copy. `known`: the depths at which objects were found plain, so that one that stands at many places is gone through once. */
function isPlain(value: unknown, depth: number, known: Map<object, number>): boolean {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || depth >= DEPTH_LIMIT) return false;
  if ((known.get(value) ?? -1) >= depth) return true;
  const keys = Reflect.ownKeys(value);
  const isArray = Array.isArray(value);
  if (isArray ? keys.length !== value.length + 1 || !isPlainArray(value) : !isPlainObject(value)) return false;
  for (const key of keys) {
    if (isArray && key === "length") continue;
    if (typeof key === "symbol" || key === "__proto__" || !isDataField(value, key)) return false;
    if (!isPlain((value as Record<string, unknown>)[key], depth + 1, known)) return false; // own data field by the line above
  }
  known.set(value, depth);
  return true;
}

/** What cannot be looked at, such as a revoked Proxy, is no plain data. */
function copyPlain(value: unknown, root: string, path: Path, above: readonly object[], faults: Fault[]): unknown {
  const copy = lookAt(() => ({ of: copyOf(value, root, path, above, faults) }));
  if (copy === undefined) faults.push({ issue: notPlain(pathText(root, path)), path });
  return copy?.of;
}

function copyOf(value: unknown, root: string, path: Path, above: readonly object[], faults: Fault[]): unknown {
  const fault = (say: (path: string) => Issue): unknown => {
    faults.push({ issue: say(pathText(root, path)), path });
    return undefined;
  };
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : fault(notFinite);
  if (value === undefined) return fault(explicitUndefined);
  if (typeof value !== "object") return fault(notPlain);
  if (above.includes(value)) return fault(circular);
  if (above.length >= DEPTH_LIMIT) return fault((p) => tooDeep(p, DEPTH_LIMIT));
  const inside = [...above, value];
  if (Array.isArray(value)) return copyArray(value, root, path, inside, faults, fault);
  if (!isPlainObject(value)) return fault(notPlain);
  const copy: Record<string, unknown> = {};
  for (const key of Reflect.ownKeys(value)) {
    const at = [...path, key];
    if (key === "__proto__") faults.push({ issue: unknownKey(pathText(root, at)), path: at });
    else if (typeof key === "symbol" || !isDataField(value, key))
      faults.push({ issue: notPlain(pathText(root, at)), path: at });
    else copy[key] = copyPlain((value as Record<string, unknown>)[key], root, at, inside, faults); // a plain object by the check above
  }
  return copy;
}

function copyArray(
  value: readonly unknown[],
  root: string,
  path: Path,
  inside: readonly object[],
  faults: Fault[],
  fault: (say: (path: string) => Issue) => unknown,
): unknown {
  if (!isPlainArray(value)) return fault(notPlain);
  // An array's own keys are its indexes and `length`: fewer means holes, more means extra fields.
  if (Reflect.ownKeys(value).length !== value.length + 1) return fault(sparseArray);
  const copy: unknown[] = [];
  for (let i = 0; i < value.length; i++) {
    if (!isDataField(value, String(i))) return fault(sparseArray);
    copy.push(copyPlain(value[i], root, [...path, i], inside, faults));
  }
  return copy;
}

/** An object literal or `Object.create(null)`, also one made in another realm (a worker, a test runner's sandbox). */
function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return true;
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype as object, "isPrototypeOf"); // not null by the line above
}

/** A list, also of another realm, but not of a class that extends it: two steps above it there is nothing. */
function isPlainArray(value: readonly unknown[]): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Array.prototype) return true;
  const above: unknown = prototype === null ? null : Object.getPrototypeOf(prototype);
  return above !== null && Object.getPrototypeOf(above) === null;
}

function isDataField(value: object, key: string): boolean {
  const field = Object.getOwnPropertyDescriptor(value, key);
  return field !== undefined && "value" in field && field.enumerable === true;
}
