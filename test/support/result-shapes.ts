import ts from "typescript";
import type { Shape as Short } from "../../src/kernel/shape.ts";
import { root } from "./source.ts";

/*
 * The shape of every result that can be explained, as JSON Schema (draft 2020-12), from the TypeScript types that the
 * explainers take: nobody writes it down a second time. `npm run tables` writes the file.
 */

type Shape = Readonly<Record<string, unknown>>;

const FILE = `${root}src/explain/explainers.ts`;

/** Values that the types call by a name: what such text looks like. */
const PATTERNS: Readonly<Record<string, string>> = {
  Day: "^\\d{4}-\\d{2}-\\d{2}$",
  Amount: "^-?\\d{1,15}\\.\\d{2}$",
};

/** What a caller handed in whole, with more in it than the result's type says. */
const WHOLE: readonly string[] = ["Edition"];

/** The file of the shapes of results, short as they ship. */
export function resultShapesFile(): string {
  const { kinds, shared } = resultShapes();
  const short = (of: Readonly<Record<string, Shape>>): Readonly<Record<string, Short>> =>
    Object.fromEntries(Object.entries(of).map(([name, shape]) => [name, shortOf(shape)]));
  const sharedTexts = new Map(Object.entries(short(shared)).map(([name, shape]) => [name, JSON.stringify(shape)]));
  // What stands in another result as a whole goes by its name there.
  const named = new Map([...sharedTexts].map(([name, shape]) => [shape, JSON.stringify(`#${name}`)]));
  const kindTexts = Object.entries(short(kinds)).map(([kind, shape]) => {
    const own = JSON.stringify(shape);
    return [kind, named.get(own) ?? own] as const;
  });
  const used = (shape: string, found = new Set<string>()): ReadonlySet<string> => {
    for (const [, name = ""] of shape.matchAll(/"#(\w+)"/g)) {
      if (found.has(name)) continue;
      found.add(name);
      used(sharedTexts.get(name) ?? "", found);
    }
    return found;
  };
  const constant = (kind: string): string => kind.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return [
    "// Written by `npm run tables` from the types that explainers take; a change by hand is lost.",
    'import { type Shaped, shapeRead } from "./shape.ts";',
    "",
    "// Shapes that stand in several.",
    ...[...sharedTexts].map(([name, shape]) => `const ${name} = ${JSON.stringify(shape)};`),
    "",
    "// The shape of each kind of result, on its own: whoever explains one kind loads no other.",
    ...kindTexts.map(([kind, shape]) => {
      const names = [...used(shape)].sort();
      const those = names.length === 0 ? "" : `, { ${names.join(", ")} }`;
      return `export const ${constant(kind)} = /* @__PURE__ */ shapeRead(${JSON.stringify(shape)}${those});`;
    }),
    "",
    "const ALL = {",
    ...kindTexts.map(([kind]) => `  ${JSON.stringify(kind)}: ${constant(kind)},`),
    "} as const;",
    "",
    "/** The kinds of results that have a shape. */",
    `export const RESULT_KINDS = [${kindTexts.map(([kind]) => JSON.stringify(kind)).join(", ")}] as const;`,
    "",
    "/** The shape of a kind of result, with the shapes that it names. */",
    "export function shapeOfResult(kind: (typeof RESULT_KINDS)[number]): Shaped {",
    "  return ALL[kind]();",
    "}",
    "",
  ].join("\n");
}

/** A shape as `src/kernel/shape.ts` writes it. */
function shortOf(shape: Shape): Short {
  const {
    type,
    pattern,
    items,
    prefixItems,
    properties,
    required = [],
    additionalProperties,
    minItems,
  } = shape as Keywords;
  if (shape["$ref"] !== undefined) return `#${(shape["$ref"] as string).slice("#/$defs/".length)}`;
  if (shape["enum"] !== undefined) return { e: shape["enum"] as readonly string[] };
  if (shape["const"] !== undefined)
    return typeof shape["const"] === "string" ? `=${shape["const"]}` : { e: [shape["const"] as boolean] };
  if (shape["anyOf"] !== undefined) return { u: (shape["anyOf"] as readonly Shape[]).map(shortOf) };
  if (type === "string") return pattern === undefined ? "s" : `~${pattern}`;
  if (type === "number") return "n";
  if (type === "boolean") return "b";
  if (type === "null") return "0";
  if (prefixItems !== undefined) {
    const first = prefixItems.map(shortOf);
    return items === false || items === undefined
      ? { t: first, m: minItems ?? 0 }
      : { t: first, i: shortOf(items), m: minItems ?? 0 };
  }
  if (type === "array") return [items === undefined || items === false ? "*" : shortOf(items)];
  if (type !== "object" || properties === undefined) return "*";
  const o = Object.fromEntries(
    Object.entries(properties).map(([name, inner]) => [required.includes(name) ? name : `${name}?`, shortOf(inner)]),
  );
  if (additionalProperties === false) return { o };
  return { o, a: additionalProperties === undefined ? "*" : shortOf(additionalProperties) };
}

interface Keywords {
  readonly type?: string;
  readonly pattern?: string;
  readonly items?: Shape | false;
  readonly prefixItems?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Shape | false;
  readonly minItems?: number;
}

/** The shapes of results by their kinds, and what several of them share. */
export function resultShapes(): {
  readonly kinds: Readonly<Record<string, Shape>>;
  readonly shared: Readonly<Record<string, Shape>>;
} {
  const options: ts.CompilerOptions = {
    ...{
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      allowImportingTsExtensions: true,
      skipLibCheck: true,
    },
    ...{
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      types: [],
    },
  };
  const program = ts.createProgram([FILE], options);
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(FILE);
  const exported = file === undefined ? undefined : checker.getSymbolAtLocation(file);
  const register = exported === undefined ? undefined : checker.tryGetMemberInModuleExports("EXPLAINERS", exported);
  if (file === undefined || register === undefined) throw new Error("no explainers");
  const walk = new Walk(checker, file);
  const kinds = checker.getPropertiesOfType(checker.getTypeOfSymbol(register)).map((entry) => {
    const [call] = checker.getTypeOfSymbolAtLocation(entry, file).getCallSignatures();
    const [result] = call?.getParameters() ?? [];
    if (result === undefined) throw new Error(`${entry.name}: explains nothing`);
    const type = checker.getTypeOfSymbolAtLocation(result, file);
    return [entry.name, walk.shapeOf(ofKind(type, entry.name, checker, file))] as const;
  });
  return walk.shared(Object.fromEntries(kinds));
}

/** Of a union of results those of one kind. */
function ofKind(type: ts.Type, kind: string, checker: ts.TypeChecker, at: ts.Node): ts.Type | readonly ts.Type[] {
  if (!type.isUnion()) return type;
  const own = type.types.filter((each) => {
    const symbol = each.getProperty("kind");
    const of = symbol === undefined ? undefined : checker.getTypeOfSymbolAtLocation(symbol, at);
    return of?.isStringLiteral() === true && of.value === kind;
  });
  return own.length === type.types.length ? type : own;
}

class Walk {
  private readonly names = new Map<ts.Type, string>();
  private readonly shapes = new Map<string, Shape>();

  private readonly checker: ts.TypeChecker;
  private readonly at: ts.Node;

  constructor(checker: ts.TypeChecker, at: ts.Node) {
    this.checker = checker;
    this.at = at;
  }

  shapeOf(type: ts.Type | readonly ts.Type[], node?: ts.TypeNode): Shape {
    if (isList(type)) return oneOf(type.map((each) => this.shapeOf(each)));
    const { flags } = type;
    if ((flags & (ts.TypeFlags.Unknown | ts.TypeFlags.Any)) !== 0) return {};
    if ((flags & ts.TypeFlags.Null) !== 0) return { type: "null" };
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
    if ((flags & ts.TypeFlags.BooleanLiteral) !== 0) return { const: this.checker.typeToString(type) === "true" };
    if ((flags & ts.TypeFlags.TemplateLiteral) !== 0)
      return { type: "string", pattern: patternOf(type as ts.TemplateLiteralType) };
    if ((flags & ts.TypeFlags.String) !== 0) return textNamed(node);
    if ((flags & ts.TypeFlags.Number) !== 0) return { type: "number" };
    if ((flags & ts.TypeFlags.Boolean) !== 0) return { type: "boolean" };
    if (type.isUnion()) return this.union(type, node);
    if (this.checker.isTupleType(type)) return this.tuple(type as ts.TupleTypeReference);
    if (this.checker.isArrayType(type)) return this.list(type as ts.TypeReference, node);
    return this.named(type);
  }

  /** Each shape once: what stands at several places goes by a name. */
  shared(kinds: Readonly<Record<string, Shape>>): ReturnType<typeof resultShapes> {
    const nodes = new Map<string, { readonly shape: unknown; count: number }>();
    const inside = (name: string): readonly string[] =>
      [...JSON.stringify(this.shapes.get(name)).matchAll(/"#\/\$defs\/(\w+)"/g)].map(([, inner = ""]) => inner);
    const recursive = new Set([...this.shapes.keys()].filter((name) => reaches(name, name, inside)));
    const whole = (value: unknown): unknown => {
      if (typeof value !== "object" || value === null) return value;
      if (Array.isArray(value)) return value.map(whole);
      const name = (value as { readonly $ref?: string }).$ref?.slice("#/$defs/".length);
      if (name !== undefined) return recursive.has(name) ? value : whole(this.shapes.get(name));
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, whole(inner)]));
    };
    const count = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      if (isShape(value)) {
        const text = JSON.stringify(value);
        const known = nodes.get(text);
        if (known !== undefined) {
          known.count += 1;
          return; // what is in it was counted
        }
        nodes.set(text, { shape: value, count: 1 });
      }
      Object.values(value).forEach(count);
    };
    const full = merged(whole(kinds)) as Readonly<Record<string, Shape>>;
    const selves = [...recursive].map((name) => [name, merged(whole(this.shapes.get(name))) as Shape] as const);
    count([full, selves]);
    const called = new Map<string, string>();
    for (const [name, shape] of this.shapes) called.set(JSON.stringify(merged(whole(shape))), name.replace(/\d+$/, ""));
    const names = new Map<string, string>();
    const taken = new Set<string>(recursive);
    for (const [text, node] of nodes) {
      if (node.count < 2 || text.length < 40) continue;
      const base = called.get(text) ?? "Part";
      let name = base;
      for (let n = 2; taken.has(name); n++) name = `${base}${String(n)}`;
      taken.add(name);
      names.set(text, name);
    }
    const short = (value: unknown, top = false): unknown => {
      if (typeof value !== "object" || value === null) return value;
      const name = top || !isShape(value) ? undefined : names.get(JSON.stringify(value));
      if (name !== undefined) return { $ref: `#/$defs/${name}` };
      if (Array.isArray(value)) return value.map((inner) => short(inner));
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, short(inner)]));
    };
    const several = [...names].map(([text, name]) => [name, short(JSON.parse(text), true) as Shape] as const);
    return {
      kinds: Object.fromEntries(Object.entries(full).map(([kind, shape]) => [kind, short(shape, true) as Shape])),
      shared: Object.fromEntries([
        ...several,
        ...selves.map(([name, shape]) => [name, short(shape, true) as Shape] as const),
      ]),
    };
  }

  private union(type: ts.UnionType, node?: ts.TypeNode): Shape {
    const given = type.types.filter((each) => (each.flags & ts.TypeFlags.Undefined) === 0);
    const literals = given.filter((each) => each.isStringLiteral() || each.isNumberLiteral());
    const bools = given.filter((each) => (each.flags & ts.TypeFlags.BooleanLiteral) !== 0);
    const others = given.filter((each) => !literals.includes(each as never) && !bools.includes(each));
    const shapes: Shape[] = [];
    if (literals.length === 1 || literals.length > 1)
      shapes.push(
        literals.length === 1
          ? { const: (literals[0] as ts.LiteralType).value }
          : { enum: literals.map((each) => (each as ts.LiteralType).value) },
      );
    if (bools.length === 2) shapes.push({ type: "boolean" });
    else if (bools.length === 1) shapes.push(this.shapeOf(bools[0] as ts.Type));
    for (const each of others) shapes.push(this.shapeOf(each, onlyName(node)));
    return oneOf(shapes);
  }

  private tuple(type: ts.TupleTypeReference): Shape {
    const items = this.checker.getTypeArguments(type);
    const { elementFlags } = type.target;
    const rest = elementFlags.findIndex((flag) => (flag & ts.ElementFlags.Variable) !== 0);
    const fixed = (rest < 0 ? items : items.slice(0, rest)).map((item) => this.shapeOf(item));
    return {
      type: "array",
      prefixItems: fixed,
      items: rest < 0 ? false : this.shapeOf(items[rest] as ts.Type), // one for each flag
      minItems: type.target.minLength,
    };
  }

  private list(type: ts.TypeReference, node?: ts.TypeNode): Shape {
    const [item] = this.checker.getTypeArguments(type);
    return { type: "array", items: item === undefined ? {} : this.shapeOf(item, itemNode(node)) };
  }

  private named(type: ts.Type): Shape {
    const known = this.names.get(type);
    if (known !== undefined) return { $ref: `#/$defs/${known}` };
    const own = type.aliasSymbol?.name ?? type.getSymbol()?.name ?? "";
    const base = /^[A-Z]\w*$/.test(own) ? own : "Part";
    let name = base;
    for (let n = 2; this.shapes.has(name); n++) name = `${base}${String(n)}`;
    this.names.set(type, name);
    this.shapes.set(name, {}); // until it is known
    const shape = this.object(type, base);
    const text = JSON.stringify(shape);
    const same = [...this.shapes].find(([other, has]) => other !== name && JSON.stringify(has) === text);
    if (same !== undefined && !text.includes(`#/$defs/${name}"`)) {
      this.shapes.delete(name);
      this.names.set(type, same[0]);
      return { $ref: `#/$defs/${same[0]}` };
    }
    this.shapes.set(name, shape);
    return { $ref: `#/$defs/${name}` };
  }

  private object(type: ts.Type, name: string): Shape {
    const fields = this.checker.getPropertiesOfType(type).map((symbol) => {
      const declared = symbol.valueDeclaration;
      const node = declared !== undefined && ts.isPropertySignature(declared) ? declared.type : undefined;
      return { symbol, shape: this.shapeOf(this.checker.getTypeOfSymbolAtLocation(symbol, this.at), node) };
    });
    const index = type.getStringIndexType();
    const needed = fields.filter(({ symbol }) => (symbol.flags & ts.SymbolFlags.Optional) === 0);
    return {
      type: "object",
      properties: Object.fromEntries(fields.map(({ symbol, shape }) => [symbol.name, shape])),
      ...(needed.length === 0 ? {} : { required: needed.map(({ symbol }) => symbol.name) }),
      ...(index !== undefined
        ? { additionalProperties: this.shapeOf(index) }
        : WHOLE.includes(name)
          ? {}
          : { additionalProperties: false }),
    };
  }
}

function isList(type: ts.Type | readonly ts.Type[]): type is readonly ts.Type[] {
  return Array.isArray(type);
}

/** Whether the shape of one name holds that of another, at whatever depth. */
function reaches(from: string, to: string, inside: (name: string) => readonly string[]): boolean {
  const seen = new Set<string>();
  const next = [...inside(from)];
  for (let name = next.pop(); name !== undefined; name = next.pop()) {
    if (name === to) return true;
    if (seen.has(name)) continue;
    seen.add(name);
    next.push(...inside(name));
  }
  return false;
}

/** A shape, and not a list or the fields of one. */
function isShape(value: object): boolean {
  return ("type" in value && typeof value.type === "string") || "anyOf" in value || "enum" in value;
}

/**
 * Records of one union that differ in one word only are one record with those words: the same values have it, at a
 * third of the length.
 */
function merged(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(merged);
  const own = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, merged(inner)]));
  if (!Array.isArray(own["anyOf"])) return own;
  return { ...own, ...oneOf(mergedRecords(own["anyOf"] as readonly Shape[])) };
}

function mergedRecords(variants: readonly Shape[]): readonly Shape[] {
  const fields = new Set(variants.flatMap(({ properties = {} }) => Object.keys(properties as object)));
  let now = variants;
  for (const field of fields) {
    const kept = new Map<string, Shape>();
    for (const variant of now) {
      const words = wordsAt(variant, field);
      const rest = words === undefined ? JSON.stringify(variant) : JSON.stringify(withWords(variant, field, []));
      const before = kept.get(rest);
      if (before === undefined || words === undefined) kept.set(rest, variant);
      else kept.set(rest, withWords(variant, field, [...new Set([...(wordsAt(before, field) ?? []), ...words])]));
    }
    now = [...kept.values()];
  }
  return now.length === variants.length ? now : mergedRecords(now);
}

/** The words that a field of a record may have; undefined where it holds anything else. */
function wordsAt({ properties, additionalProperties }: Shape, field: string): readonly string[] | undefined {
  const of = (properties as Readonly<Record<string, Shape>> | undefined)?.[field];
  if (of === undefined || additionalProperties !== false) return undefined;
  const words = of["enum"] ?? [of["const"]];
  return isWords(words) ? words : undefined;
}

function isWords(values: unknown): values is readonly string[] {
  return Array.isArray(values) && values.every((each) => typeof each === "string");
}

function withWords(record: Shape, field: string, words: readonly string[]): Shape {
  const of = words.length === 1 ? { const: words[0] } : { enum: words };
  return { ...record, properties: { ...(record["properties"] as object), [field]: of } };
}

function oneOf(shapes: readonly Shape[]): Shape {
  const different = [...new Map(shapes.map((shape) => [JSON.stringify(shape), shape])).values()];
  return different.length === 1 ? (different[0] ?? {}) : { anyOf: different };
}

/** Text, or what its name says of it. */
function textNamed(node: ts.TypeNode | undefined): Shape {
  const name = node !== undefined && ts.isTypeReferenceNode(node) ? node.typeName.getText() : undefined;
  const pattern = name !== undefined && Object.hasOwn(PATTERNS, name) ? PATTERNS[name] : undefined;
  return pattern === undefined ? { type: "string" } : { type: "string", pattern };
}

/** `Day | null` has one name: that of a day. */
function onlyName(node: ts.TypeNode | undefined): ts.TypeNode | undefined {
  if (node === undefined || !ts.isUnionTypeNode(node)) return node;
  const [first, ...more] = node.types.filter(ts.isTypeReferenceNode);
  return more.length === 0 ? first : undefined;
}

function itemNode(node: ts.TypeNode | undefined): ts.TypeNode | undefined {
  if (node === undefined) return undefined;
  if (ts.isTypeOperatorNode(node)) return itemNode(node.type);
  return ts.isArrayTypeNode(node) ? node.elementType : undefined;
}

function patternOf({ texts, types }: ts.TemplateLiteralType): string {
  const quoted = texts.map((text) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
  const part = (type: ts.Type): string => ((type.flags & ts.TypeFlags.Number) !== 0 ? "-?\\d+(\\.\\d+)?" : "[^]*");
  return `^${quoted.map((text, i) => text + (types[i] === undefined ? "" : part(types[i]))).join("")}$`;
}
