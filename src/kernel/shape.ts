import { isFrozenByUs } from "../base/input/frozen-by-us.ts";
import { owns } from "../base/input/own-fields.ts";
import { type Issue, type Path, pathText } from "../base/input/issue.ts";
import { badFormat, missing, notListed, unknownKey, wrongCount, wrongType } from "../base/input/wording.ts";

/**
 * The shape of plain data, short enough to ship: `"s"` text, `"n"` a number, `"b"` yes or no, `"0"` null, `"*"` anything,
 * `"~…"` text of a pattern, `"=…"` that text, `"#…"` a shape with a name. What is longer is an object.
 */
export type Shape =
  | string
  /** A list of one thing. */
  | readonly [Shape]
  /** One of these words or numbers. */
  | { readonly e: readonly (string | number | boolean)[] }
  /** Fields; `?` at the end of a name: may be absent. `a`: what other fields hold; absent: there are none. */
  | { readonly o: Readonly<Record<string, Shape>>; readonly a?: Shape }
  /** One of these. */
  | { readonly u: readonly Shape[] }
  /** A list with these at its beginning; `i`: what follows; `m`: how many at least. */
  | { readonly t: readonly Shape[]; readonly i?: Shape; readonly m: number };

/** Shapes by name. */
export type Shapes = Readonly<Record<string, Shape>>;

/** A shape with those that it names, at whatever depth. */
export interface Shaped {
  readonly shape: Shape;
  readonly named: Shapes;
}

/** A shape that is read when it is first needed, and much faster than code: from text, as are those that it names. */
export function shapeRead(text: string, named: { readonly [name: string]: string } = {}): () => Shaped {
  let read: Shaped | undefined;
  const all = (): Shapes =>
    Object.fromEntries(Object.entries(named).map(([name, of]) => [name, JSON.parse(of) as Shape])); // written by us
  return () => (read ??= { shape: JSON.parse(text) as Shape, named: all() }); // likewise
}

/** The check of each shape, laid out once. */
const checks: WeakMap<Shaped, (value: unknown) => boolean> = /* @__PURE__ */ new WeakMap();

/** What of plain data does not have a shape: nothing is gone through twice where it has. */
export function issuesAgainst(shaped: Shaped, value: unknown, root: string): readonly Issue[] {
  let check = checks.get(shaped);
  if (check === undefined) checks.set(shaped, (check = shapeCheck(shaped.shape, shaped.named)));
  return check(value) ? [] : shapeIssues(value, shaped.shape, shaped.named, root);
}

/** The same with every place, as it is gone through. */
export function shapeIssues(value: unknown, shape: Shape, named: Shapes, root: string): readonly Issue[] {
  const found: Found[] = [];
  judge(value, shape, named, [], found);
  return found.map(({ path, say }) => say(pathText(root, path)));
}

/** Tells of plain data whether it has a shape, without saying what it lacks. */
type Check = (value: unknown) => boolean;

/** Makes the check of a shape: the same that {@link shapeIssues} finds nothing in, laid out once for many values. */
export function shapeCheck(shape: Shape, named: Shapes): Check {
  const made = new Map<Shape, Check>();
  const checkOf = (of: Shape): Check => {
    const before = made.get(of);
    if (before !== undefined) return before;
    made.set(of, (value) => made.get(of)?.(value) === true); // a shape may stand inside itself
    const own = typeof of === "string" ? layOut(of) : onceForFrozen(layOut(of));
    made.set(of, own);
    return own;
  };
  const layOut = (of: Shape): Check => {
    if (typeof of === "string") return of.startsWith("#") ? checkOf(named[of.slice(1)] ?? "*") : checkOfWord(of);
    if (isListShape(of)) {
      const item = checkOf(of[0]);
      return (value) => Array.isArray(value) && value.every(item);
    }
    if (owns(of, "e")) return (value) => of.e.includes(value as string);
    if (owns(of, "o")) return checkOfFields(of);
    if (owns(of, "u")) return checkOfVariants(of.u, []);
    const [first, rest] = [of.t.map(checkOf), of.i === undefined ? undefined : checkOf(of.i)];
    return (value) =>
      Array.isArray(value) &&
      value.length >= of.m &&
      (rest !== undefined || value.length <= first.length) &&
      value.every((item, i) => (first[i] ?? rest)?.(item) === true);
  };
  /** Variants that a word tells apart are looked up by it; `told`: the fields by which they were. */
  const checkOfVariants = (variants: readonly Shape[], told: readonly string[]): Check => {
    const by = toldApartBy(variants, named, told);
    if (by === undefined) {
      const all = variants.map(checkOf);
      return all.length === 1 && all[0] !== undefined ? all[0] : (value) => all.some((variant) => variant(value));
    }
    const checks = new Map(
      [...by.variants].map(([word, those]) => [word, checkOfVariants(those, [...told, by.field])] as const),
    );
    return (value) => {
      if (typeof value !== "object" || value === null || !Object.hasOwn(value, by.field)) return false;
      return checks.get((value as Readonly<Record<string, unknown>>)[by.field])?.(value) === true;
    };
  };
  const checkOfFields = ({ o: fields, a: others }: Extract<Shape, { o: unknown }>): Check => {
    const own = new Map(
      Object.entries(fields).map(([key, inner]) => {
        const [name, mayBeAbsent] = nameOf(key);
        return [name, { check: checkOf(inner), isNeeded: !mayBeAbsent }] as const;
      }),
    );
    const needed = [...own.values()].filter(({ isNeeded }) => isNeeded).length;
    const rest = others === undefined ? undefined : checkOf(others);
    return (value) => {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
      const given = value as Readonly<Record<string, unknown>>;
      let found = 0;
      for (const name of Object.keys(given)) {
        const field = own.get(name);
        if ((field?.check ?? rest)?.(given[name]) !== true) return false;
        if (field?.isNeeded === true) found += 1;
      }
      return found === needed;
    };
  };
  return checkOf(shape);
}

/** What a field may hold, where its shape names that; nothing where it does not. */
function optionsOf(shape: Shape | undefined): readonly unknown[] {
  if (typeof shape === "string") return shape.startsWith("=") ? [shape.slice(1)] : [];
  return shape !== undefined && owns(shape, "e") ? shape.e : [];
}

/** By which field variants are told apart, and those of each of its words. */
interface ToldApart {
  readonly field: string;
  readonly variants: ReadonlyMap<unknown, readonly Shape[]>;
}

/** The field that has words in each of several variants, and the most of them; nothing where none has. */
function toldApartBy(shapes: readonly Shape[], named: Shapes, told: readonly string[]): ToldApart | undefined {
  if (shapes.length < 2) return undefined;
  const fields = shapes.map((shape): Readonly<Record<string, Shape>> => {
    const of = resolved(shape, named);
    return typeof of !== "string" && owns(of, "o") ? of.o : {};
  });
  const words = (field: string): ReadonlyMap<unknown, readonly Shape[]> | undefined => {
    const variants = new Map<unknown, Shape[]>();
    for (const [i, of] of fields.entries()) {
      const own = Object.hasOwn(of, field) ? optionsOf(of[field]) : [];
      const shape = shapes[i];
      if (own.length === 0 || shape === undefined) return undefined;
      for (const word of own) {
        const same = variants.get(word);
        if (same === undefined) variants.set(word, [shape]);
        else same.push(shape);
      }
    }
    return variants;
  };
  let best: ToldApart | undefined;
  for (const field of Object.keys(fields[0] ?? {})) {
    const variants = told.includes(field) ? undefined : words(field);
    if (variants !== undefined && variants.size > (best?.variants.size ?? 1)) best = { field, variants };
  }
  return best;
}

/** The same check, which looks once at what this package has frozen: parts of terms and documents, which many results hold. */
function onceForFrozen(check: Check): Check {
  const known = new WeakMap<object, boolean>();
  return (value) => {
    if (typeof value !== "object" || value === null || !isFrozenByUs(value)) return check(value);
    const before = known.get(value);
    if (before !== undefined) return before;
    const has = check(value);
    known.set(value, has);
    return has;
  };
}

function checkOfWord(shape: string): Check {
  const [mark, rest] = [shape.slice(0, 1), shape.slice(1)];
  if (mark === "=") return (value) => value === rest;
  const expected = TYPES[mark];
  if (expected === undefined) return () => true;
  if (expected === "null") return (value) => value === null;
  if (mark !== "~") return (value) => typeof value === expected;
  const pattern = new RegExp(rest, "u");
  return (value) => typeof value === "string" && pattern.test(value);
}

interface Found {
  readonly path: Path;
  readonly say: (path: string) => Issue;
}

function judge(value: unknown, shape: Shape, named: Shapes, path: Path, found: Found[]): void {
  const wrong = (say: (path: string) => Issue): void => {
    found.push({ path, say });
  };
  if (typeof shape === "string") {
    if (shape.startsWith("#")) judge(value, named[shape.slice(1)] ?? "*", named, path, found);
    else judgeWord(value, shape, wrong);
    return;
  }
  if (isListShape(shape)) {
    if (!Array.isArray(value)) wrong((at) => wrongType(at, "array"));
    else
      value.forEach((item, i) => {
        judge(item, shape[0], named, [...path, i], found);
      });
  } else if (owns(shape, "e")) {
    if (!shape.e.includes(value as string)) wrong((at) => notListed(at, shape.e.map(String)));
  } else if (owns(shape, "o")) judgeFields(value, shape, named, path, found);
  else if (owns(shape, "t")) judgeTuple(value, shape, named, path, found);
  else found.push(...nearest(value, shape.u, named, path));
}

/** The type that a word of a shape wants. */
const TYPES: Readonly<Record<string, string>> = { s: "string", "~": "string", n: "number", b: "boolean", "0": "null" };

function judgeWord(value: unknown, shape: string, wrong: (say: (path: string) => Issue) => void): void {
  const [mark, rest] = [shape.slice(0, 1), shape.slice(1)];
  if (mark === "=") {
    if (value !== rest) wrong((at) => notListed(at, [rest]));
    return;
  }
  const expected = TYPES[mark];
  if (expected === undefined) return; // anything may stand there
  if ((value === null ? "null" : typeof value) !== expected) wrong((at) => wrongType(at, expected));
  else if (mark === "~" && !new RegExp(rest, "u").test(value as string)) wrong(badFormat); // text by the line above
}

function judgeFields(
  value: unknown,
  { o: fields, a: others }: Extract<Shape, { o: unknown }>,
  named: Shapes,
  path: Path,
  found: Found[],
): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    found.push({ path, say: (at) => wrongType(at, "object") });
    return;
  }
  for (const [key, shape] of Object.entries(fields)) {
    const [name, mayBeAbsent] = nameOf(key);
    if (Object.hasOwn(value, name))
      judge((value as Readonly<Record<string, unknown>>)[name], shape, named, [...path, name], found);
    else if (!mayBeAbsent) found.push({ path: [...path, name], say: missing });
  }
  for (const [name, inner] of Object.entries(value as Readonly<Record<string, unknown>>)) {
    if (Object.hasOwn(fields, name) || Object.hasOwn(fields, `${name}?`)) continue;
    if (others === undefined) found.push({ path: [...path, name], say: unknownKey });
    else judge(inner, others, named, [...path, name], found);
  }
}

function nameOf(key: string): readonly [string, boolean] {
  return key.endsWith("?") ? [key.slice(0, -1), true] : [key, false];
}

function judgeTuple(
  value: unknown,
  { t: first, i: rest, m: least }: Extract<Shape, { t: unknown }>,
  named: Shapes,
  path: Path,
  found: Found[],
): void {
  if (!Array.isArray(value)) {
    found.push({ path, say: (at) => wrongType(at, "array") });
    return;
  }
  if (value.length < least || (rest === undefined && value.length > first.length))
    found.push({ path, say: (at) => wrongCount(at, "items", least) });
  value.forEach((item, i) => {
    const shape = first[i] ?? rest;
    if (shape !== undefined) judge(item, shape, named, [...path, i], found);
  });
}

/** Of several shapes, what is wrong by the one that was meant: whose words it has, then what has least wrong. */
function nearest(value: unknown, shapes: readonly Shape[], named: Shapes, path: Path): readonly Found[] {
  let best: readonly Found[] | undefined;
  let bestWords = -1;
  for (const shape of shapes) {
    const words = wordsOf(value, resolved(shape, named), named);
    if (words < bestWords) continue;
    const found: Found[] = [];
    judge(value, shape, named, path, found);
    if (found.length === 0) return [];
    if (best === undefined || words > bestWords || found.length < best.length) best = found;
    bestWords = words;
  }
  return best ?? [];
}

/** How many of the words by which records are told apart a value has; -1: it is of another type. */
function wordsOf(value: unknown, shape: Shape, named: Shapes): number {
  if (typeof shape === "string" || !owns(shape, "o")) return Array.isArray(value) === isListShape(shape) ? 0 : -1;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return -1;
  let words = 0;
  for (const [key, inner] of Object.entries(shape.o)) {
    const own = (value as Readonly<Record<string, unknown>>)[nameOf(key)[0]];
    const of = resolved(inner, named);
    if (typeof of === "string" && of.startsWith("=") && own === of.slice(1)) words += 1;
    else if (typeof of === "object" && owns(of, "e") && of.e.includes(own as string)) words += 1;
  }
  return words;
}

function resolved(shape: Shape, named: Shapes): Shape {
  return typeof shape === "string" && shape.startsWith("#") ? (named[shape.slice(1)] ?? "*") : shape;
}

function isListShape(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}

/** A shape as JSON Schema (draft 2020-12), but for the shapes that it names: those of {@link namedSchemas}. */
export function jsonSchemaOf(shape: Shape): JsonSchema {
  if (typeof shape === "string") {
    const [mark, rest] = [shape.slice(0, 1), shape.slice(1)];
    if (mark === "=") return { const: rest };
    if (mark === "#") return { $ref: `#/$defs/${rest}` };
    const type = TYPES[mark];
    if (type === undefined) return {};
    return mark === "~" ? { type, pattern: rest } : { type };
  }
  if (isListShape(shape)) return { type: "array", items: jsonSchemaOf(shape[0]) };
  if (owns(shape, "e")) return { enum: shape.e };
  if (owns(shape, "u")) return { anyOf: shape.u.map(jsonSchemaOf) };
  if (owns(shape, "t")) {
    const items = shape.i === undefined ? false : jsonSchemaOf(shape.i);
    // `[A, ...A[]]` is a list of A of one or more.
    const alike = shape.i !== undefined && shape.t.every((each) => JSON.stringify(each) === JSON.stringify(shape.i));
    if (alike) return { type: "array", items, minItems: shape.m };
    const first = shape.t.length === 0 ? {} : { prefixItems: shape.t.map(jsonSchemaOf) }; // which may not be empty
    return { type: "array", ...first, items, minItems: shape.m };
  }
  const fields = Object.entries(shape.o).map(([key, inner]) => [...nameOf(key), jsonSchemaOf(inner)] as const);
  const required = fields.filter(([, mayBeAbsent]) => !mayBeAbsent).map(([name]) => name);
  return {
    type: "object",
    properties: Object.fromEntries(fields.map(([name, , inner]) => [name, inner])),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: shape.a === undefined ? false : jsonSchemaOf(shape.a),
  };
}

/** A JSON Schema as plain data. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** The named shapes that a shape holds, at whatever depth, as `$defs`. */
export function namedSchemas(shape: Shape, named: Shapes): { readonly [name: string]: JsonSchema } {
  const found = new Map<string, JsonSchema>();
  const visit = (of: Shape): void => {
    if (typeof of === "string") {
      const name = of.slice(1);
      const inner = named[name];
      if (!of.startsWith("#") || inner === undefined || found.has(name)) return;
      found.set(name, jsonSchemaOf(inner));
      visit(inner);
    } else if (isListShape(of)) visit(of[0]);
    else if (owns(of, "o")) [...Object.values(of.o), ...(of.a === undefined ? [] : [of.a])].forEach(visit);
    else if (owns(of, "u")) of.u.forEach(visit);
    else if (owns(of, "t")) [...of.t, ...(of.i === undefined ? [] : [of.i])].forEach(visit);
  };
  visit(shape);
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
