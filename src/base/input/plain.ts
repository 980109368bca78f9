import {
  circular,
  explicitUndefined,
  notFinite,
  notPlain,
  sparseArray,
  tooDeep,
  unknownKey,
  writtenAsDate,
} from "./wording.ts";
import { isFrozenByUs } from "./frozen-by-us.ts";
import { lookAt } from "./look-at.ts";
import { isOfTheLanguage, owns } from "./own-fields.ts";
import { type Issue, type Path, pathText } from "./issue.ts";

/** How deep plain data may be nested. Terms and facts need about eight levels. */
export const DEPTH_LIMIT = 16;

/** A place that is not plain data. */
interface Fault {
  readonly issue: Issue;
  readonly path: Path;
}

/** What {@link examine} found: the faults, and a copy from which they are cut out, or of the whole where there are none. */
export interface Examined {
  readonly faults: readonly Fault[];
  readonly plain: unknown;
}

/**
 * Looks through a value for anything that is not plain JSON data: class instances, getters, symbol
 * keys, inherited fields, explicit `undefined`, holes in arrays, `NaN`, circles, too deep nesting.
 */
export function examine(value: unknown, root: string, undefinedIsLeftOut = false): Examined {
  const copied = copyOfPlain(value, undefinedIsLeftOut);
  if (copied !== undefined) return { faults: [], plain: copied.copy };
  const faults: Fault[] = [];
  return { plain: copyPlain(value, root, [], [], { faults, undefinedIsLeftOut }), faults };
}

/**
 * A copy of plain data, each field of which is read once: nothing that is made of it is shared with the caller, and no
 * Proxy can answer otherwise later. What this package has frozen is taken over as it is. Nothing for what is not plain.
 */
export function copyOfPlain(value: unknown, undefinedIsLeftOut = false): PlainCopy | undefined {
  const prototype = isOfTheLanguage() ? Object.prototype : null;
  const copy = lookAt(() => quickCopy(value, 0, { prototype, known: undefined, copied: 0, undefinedIsLeftOut }));
  return copy === NOT_PLAIN || copy === undefined ? undefined : { copy, isOrdinary: prototype !== null };
}

/** A copy of plain data. */
export interface PlainCopy {
  readonly copy: unknown;
  /** Whether it is as `JSON.parse` would make it; else it has no prototypes, because the host has added to them. */
  readonly isOrdinary: boolean;
}

interface Copying {
  /** Whether a field that is `undefined` is taken as left out, as database mappers write it. */
  readonly undefinedIsLeftOut: boolean;
  /** None where the host has added to `Object.prototype`: only own fields are then to be read. */
  readonly prototype: object | null;
  /**
   * What was copied, and how deep it stood, so that what stands at many places is gone through once. Kept only
   * where there are many or they stand deep: what is small is gone through again at less cost.
   */
  known: Map<object, { readonly depth: number; readonly copy: unknown }> | undefined;
  /** How many objects and lists were copied. */
  copied: number;
}

/** So many objects and lists are copied before it is noted which, where they do not stand deep inside. */
const FEW = 64;
const SHALLOW = 4;

/** What stands for a copy that cannot be made. */
const NOT_PLAIN = { copy: "none" } as const;

/** How a single list or object is copied: by own fields only, so that the host need not be asked. */
const alone = (): Copying => ({ undefinedIsLeftOut: false, prototype: null, known: undefined, copied: 0 });

function quickCopy(value: unknown, depth: number, copying: Copying): unknown {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : NOT_PLAIN;
  if (typeof value !== "object" || depth >= DEPTH_LIMIT) return NOT_PLAIN;
  if (copying.prototype !== null && isFrozenByUs(value)) return value;
  const before = copying.known?.get(value);
  if (before !== undefined && before.depth >= depth) return before.copy;
  const copy = Array.isArray(value) ? copyOfList(value, depth, copying) : copyOfObject(value, depth, copying);
  if ((++copying.copied > FEW || depth > SHALLOW) && copy !== NOT_PLAIN)
    (copying.known ??= new Map()).set(value, { depth, copy });
  return copy;
}

/**
 * What a field of its own holds that is listed; else {@link NOT_PLAIN}. Where the host has left `Object.prototype` alone, a
 * value that is there is the descriptor's own.
 */
function heldBy(of: object, key: PropertyKey, isOrdinary: boolean): unknown {
  const field = Object.getOwnPropertyDescriptor(of, key);
  if (field === undefined || field.enumerable !== true) return NOT_PLAIN;
  const value: unknown = field.value;
  return (value === undefined || !isOrdinary) && !owns(field, "value") ? NOT_PLAIN : value;
}

function copyOfObject(value: object, depth: number, copying: Copying): unknown {
  if (!isPlainObject(value)) return NOT_PLAIN;
  if (Object.getOwnPropertySymbols(value).length > 0) return NOT_PLAIN; // with the names, a third of `Reflect.ownKeys`
  const isOrdinary = copying.prototype !== null;
  const copy = (isOrdinary ? {} : Object.create(null)) as Record<string, unknown>;
  for (const key of Object.getOwnPropertyNames(value)) {
    if (key === "__proto__") return NOT_PLAIN;
    const held = heldBy(value, key, isOrdinary);
    if (held === undefined && copying.undefinedIsLeftOut) continue;
    const inner = typeof held === "string" ? held : held === NOT_PLAIN ? held : quickCopy(held, depth + 1, copying);
    if (inner === NOT_PLAIN) return NOT_PLAIN;
    copy[key] = inner;
  }
  return copy;
}

function copyOfList(value: readonly unknown[], depth: number, copying: Copying): unknown {
  if (!isPlainArray(value)) return NOT_PLAIN;
  const { length } = value;
  if (Reflect.ownKeys(value).length !== length + 1) return NOT_PLAIN; // holes, or fields besides
  if (length === 0) return [];
  const isOrdinary = copying.prototype !== null;
  const copy = new Array<unknown>(length); // a list that grows takes room for sixteen items
  for (let i = 0; i < length; i++) {
    const held = heldBy(value, i, isOrdinary);
    const inner = typeof held === "string" ? held : held === NOT_PLAIN ? held : quickCopy(held, depth + 1, copying);
    if (inner === NOT_PLAIN) return NOT_PLAIN;
    copy[i] = inner;
  }
  return copy;
}

/** A copy of a plain list, nothing of which need be asked of the host; nothing for what is none. */
export function copyOfPlainList(list: unknown): readonly unknown[] | undefined {
  const copy = lookAt(() => (Array.isArray(list) ? copyOfList(list, 0, alone()) : NOT_PLAIN));
  return copy === NOT_PLAIN ? undefined : (copy as readonly unknown[]);
}

/** What the only field of a plain object holds, read once; nothing where it is not of this name, or not alone. */
export function onlyFieldOfPlain(of: object, name: string): unknown {
  const held = lookAt(() =>
    isPlainObject(of) && Reflect.ownKeys(of).length === 1 ? heldBy(of, name, false) : undefined,
  );
  return held === NOT_PLAIN ? undefined : held;
}

/** What is found while data that is not plain is copied. */
interface Finding {
  readonly faults: Fault[];
  readonly undefinedIsLeftOut: boolean;
}

function isLeftOut(of: object, key: string, { undefinedIsLeftOut }: Finding): boolean {
  return undefinedIsLeftOut && Object.getOwnPropertyDescriptor(of, key)?.value === undefined;
}

/** What cannot be looked at, such as a revoked Proxy, is no plain data. */
function copyPlain(value: unknown, root: string, path: Path, above: readonly object[], by: Finding): unknown {
  const copy = lookAt(() => ({ of: copyOf(value, root, path, above, by) }));
  if (copy === undefined) by.faults.push({ issue: notPlain(pathText(root, path)), path });
  return copy?.of;
}

function copyOf(value: unknown, root: string, path: Path, above: readonly object[], by: Finding): unknown {
  const fault = (say: (path: string) => Issue): unknown => {
    by.faults.push({ issue: say(pathText(root, path)), path });
    return undefined;
  };
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : fault(notFinite);
  if (value === undefined) return fault(explicitUndefined);
  if (typeof value !== "object") return fault(notPlain);
  if (above.includes(value)) return fault(circular);
  if (above.length >= DEPTH_LIMIT) return fault((p) => tooDeep(p, DEPTH_LIMIT));
  const inside = [...above, value];
  if (Array.isArray(value)) return copyArray(value, root, path, inside, by, fault);
  if (!isPlainObject(value)) return fault(isDate(value) ? writtenAsDate : notPlain);
  const copy: Record<string, unknown> = {};
  for (const key of Reflect.ownKeys(value)) {
    const at = [...path, key];
    if (key === "__proto__") by.faults.push({ issue: unknownKey(pathText(root, at)), path: at });
    else if (typeof key === "symbol" || !isDataField(value, key))
      by.faults.push({ issue: notPlain(pathText(root, at)), path: at });
    else if (isLeftOut(value, key, by)) continue;
    else copy[key] = copyPlain((value as Record<string, unknown>)[key], root, at, inside, by); // a plain object by the check above
  }
  return copy;
}

function copyArray(
  value: readonly unknown[],
  root: string,
  path: Path,
  inside: readonly object[],
  by: Finding,
  fault: (say: (path: string) => Issue) => unknown,
): unknown {
  if (!isPlainArray(value)) return fault(notPlain);
  // An array's own keys are its indexes and `length`: fewer means holes, more means extra fields.
  if (Reflect.ownKeys(value).length !== value.length + 1) return fault(sparseArray);
  const copy: unknown[] = [];
  for (let i = 0; i < value.length; i++) {
    if (!isDataField(value, String(i))) return fault(sparseArray);
    copy.push(copyPlain(value[i], root, [...path, i], inside, by));
  }
  return copy;
}

/** An object literal or `Object.create(null)`, also one made in another realm (a worker, a test runner's sandbox). */
function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return true;
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype as object, "isPrototypeOf"); // not null by the line above
}

/** A date of JavaScript's, also of another realm. */
function isDate(value: object): boolean {
  return Object.prototype.toString.call(value) === "[object Date]";
}

/** A list, also of another realm, but not of a class that extends it: two steps above it there is nothing. */
function isPlainArray(value: readonly unknown[]): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Array.prototype) return true;
  const above: unknown = prototype === null ? null : Object.getPrototypeOf(prototype);
  return above !== null && Object.getPrototypeOf(above) === null;
}

function isDataField(value: object, key: string): boolean {
  return heldBy(value, key, false) !== NOT_PLAIN;
}
