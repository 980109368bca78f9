import * as z from "zod";
import * as schemas from "../../../src/entries/schemas.ts";
import { RESULT_KINDS, shapeOfResult } from "../../../src/kernel/result-shapes.ts";
import * as fields from "../../../src/kernel/fields.ts";
import { version } from "../../../src/kernel/made.ts";
import { type JsonSchema, jsonSchemaOf, namedSchemas } from "../../../src/kernel/shape.ts";
import { PARTS } from "../../../src/terms/parts.ts";
import type { Bilingual } from "../../../src/base/input/bilingual.ts";
import type { AnyValue } from "../../../src/kernel/value.ts";
import { declarations } from "../types.ts";
import { openApi } from "./open-api.ts";
import { FIELD_WORDS, FURTHER_ABOUT, KIND_WORDS, RECORD_WORDS } from "./words.ts";

/*
 * The JSON Schema files of the package (draft 2020-12): one for each published schema and each kind of result, and what
 * several of them share. `npm run build` writes them below `dist/json-schema`.
 */

const DRAFT = "https://json-schema.org/draft/2020-12/schema";

/** What input schemas share, and what results share. */
const [INPUT, RESULT] = ["defs.json", "result-defs.json"] as const;

/** What facts and terms are made of, by the name that it has in the files. */
const VALUES: ReadonlyMap<z.ZodType, string> = new Map<z.ZodType, string>([
  [fields.amountField(), "Amount"],
  [fields.positiveAmountField(), "PositiveAmount"],
  [fields.percentField(), "Percent"],
  [fields.percentTermField(), "PercentOfTerms"],
  [fields.markUpField(), "MarkUp"],
  [fields.dayField(), "Day"],
  [fields.nameField(), "Name"],
  [fields.citationField(), "Citation"],
  [fields.documentField(), "DocumentId"],
]);

/** What a schema is called, with what it is. */
interface Titled {
  readonly title: string;
  readonly description?: string;
}

/** What a record is called in Chinese, and in English by its name. */
function titleOf(name: string): string {
  const words = name.replaceAll(/(?<!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).toLowerCase();
  return `${RECORD_WORDS[name] ?? ""} ${words}`;
}

/** The words of the terms of a kind, of their values, and of what a caller changes: those of its first part. */
function termsWords({
  kind,
  name,
}: {
  readonly kind: string;
  readonly name: string;
}): readonly (readonly [string, Titled])[] {
  const { zh, en } = Object.values(PARTS).find((part) => part.kind === kind) ?? { zh: name, en: name };
  return [
    [`${name}Terms`, { title: `${zh}：条件 terms: ${en}` }],
    [`${name}TermValues`, { title: `${zh}：取值 values of the terms: ${en}` }],
    [`${name}TermChanges`, { title: `${zh}：使用者的改动 changes of the caller's: ${en}` }],
  ];
}

/** A schema that the package publishes: the file that it gets, and the name of its type. */
interface Published {
  readonly file: string;
  readonly name: string;
  readonly schema: z.ZodType;
}

/** Every file by its name, in order. */
export async function jsonSchemaFiles(): Promise<ReadonlyMap<string, JsonSchema>> {
  const all = Object.entries(schemas as unknown as Readonly<Record<string, z.ZodType>>);
  const published = all
    .filter(([constant]) => constant !== "resultSchemas")
    .map(([constant, schema]): Published => {
      const name = constant.replace(/Schema$/, "");
      return { file: `${kebab(name)}.json`, name: name.charAt(0).toUpperCase() + name.slice(1), schema };
    });
  const laid = [...(await inputFiles(published)), ...(await resultFiles())];
  const files = new Map(laid.map(([name, schema]) => [name, fieldsOnce(changesAsValues(schema))]));
  files.set("openapi.json", openApi(new Map(published.map(({ name, file }) => [name, file]))));
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The text of a file. */
export function textOfFile(schema: JsonSchema): string {
  return `${JSON.stringify(schema)}\n`;
}

/** The name of the file that a published constant has: `householdTerms` is `household-terms`. */
function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

async function inputFiles(published: readonly Published[]): Promise<ReadonlyMap<string, JsonSchema>> {
  const names = new Map<z.ZodType, string>(VALUES);
  const words = new Map<string, Titled>(
    Object.entries(FURTHER_ABOUT).map(([name, about]) => [name, { title: titleOf(name), description: about }]),
  );
  for (const { of } of await declarations()) {
    if (of.declares === "members") continue;
    if (of.declares === "kind") for (const [name, title] of termsWords(of)) words.set(name, title);
    else words.set(of.name, { title: titleOf(of.name), description: of.about });
    if (of.declares !== "kind") names.set(of.schema(), of.name);
    else
      names
        .set(of.schema(), `${of.name}Terms`)
        .set(of.values.schema(), `${of.name}TermValues`)
        .set(of.changes(), `${of.name}TermChanges`);
  }
  for (const { schema, name } of published) names.set(schema, name);
  const bodies = new Map<string, JsonSchema>();
  for (const { schema, name } of published) {
    const { $defs = {}, ...own } = z.toJSONSchema(schema, { io: "input", metadata: new Naming(names) });
    const body = mapRefs(own, (to) => (to === "#" ? `#/$defs/${name}` : to));
    for (const [known, of] of [[name, body] as const, ...Object.entries($defs as Readonly<Record<string, JsonSchema>>)])
      bodies.set(
        known,
        mapRefs(of, (to) => (to === "#" ? `#/$defs/${name}` : to)),
      );
  }
  const fileOf = new Map(published.map(({ name, file }) => [name, file]));
  return laidOut(bodies, fileOf, INPUT, (name) => words.get(name));
}

async function resultFiles(): Promise<ReadonlyMap<string, JsonSchema>> {
  const titles = await fieldTitles();
  const bodies = new Map<string, JsonSchema>();
  const fileOf = new Map<string, string>();
  for (const kind of RESULT_KINDS) {
    const { shape, named } = shapeOfResult(kind);
    for (const [name, body] of Object.entries(namedSchemas(shape, named)))
      bodies.set(name, titled(body, titles) as JsonSchema);
    const name = `result-${kind}`;
    bodies.set(name, titled(jsonSchemaOf(shape), titles) as JsonSchema);
    fileOf.set(name, `${name}.json`);
  }
  return laidOut(bodies, fileOf, RESULT, (name) => {
    const said = KIND_WORDS[name.replace(/^result-/, "")];
    return said && { title: said.join(" ") };
  });
}

/** Named schemas in files: what has a file stands there, what only one file needs stands in it, the rest in that of all. */
function laidOut(
  bodies: ReadonlyMap<string, JsonSchema>,
  fileOf: ReadonlyMap<string, string>,
  shared: string,
  wordsOf: (name: string) => Titled | undefined,
): ReadonlyMap<string, JsonSchema> {
  const homes = new Map<string, Set<string>>();
  const visit = (name: string, home: string): void => {
    for (const inner of namesIn(bodies.get(name) ?? {})) {
      if (fileOf.has(inner) || homes.get(inner)?.has(home) === true) continue;
      homes.set(inner, (homes.get(inner) ?? new Set()).add(home));
      visit(inner, home);
    }
  };
  for (const [name, file] of fileOf) visit(name, file);
  const homeOf = (name: string): string => {
    const [first = shared, ...more] = homes.get(name) ?? [];
    return more.length === 0 ? first : shared;
  };
  const written = (body: JsonSchema, home: string): JsonSchema =>
    mapRefs(body, (to) => {
      const name = to.replace("#/$defs/", "");
      const file = fileOf.get(name);
      if (file !== undefined) return file === home ? "#" : file;
      return homeOf(name) === home ? to : `${homeOf(name)}${to}`;
    });
  const withWords = (name: string, body: JsonSchema): JsonSchema => ({ ...wordsOf(name), ...body });
  const defsOf = (home: string): JsonSchema =>
    Object.fromEntries(
      [...bodies]
        .filter(([name]) => !fileOf.has(name) && homes.has(name) && homeOf(name) === home)
        .map(([name, body]) => [name, withWords(name, written(body, home))] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  const file = (home: string, body: JsonSchema): JsonSchema => {
    const $defs = defsOf(home);
    const frame = { $schema: DRAFT, $comment: `fupin-credit ${version}` };
    return {
      ...frame,
      ...(home === shared ? { title: "共用的定义 shared definitions" } : {}),
      ...body,
      ...(Object.keys($defs).length === 0 ? {} : { $defs }),
    };
  };
  const own = [...fileOf].map(
    ([name, home]) => [home, file(home, withWords(name, written(bodies.get(name) ?? {}, home)))] as const,
  );
  return new Map([...own, [shared, file(shared, {})]]);
}

/** What a caller changes is a value as the terms have it, or that it is not stated: said by where the value stands. */
function changesAsValues(schema: JsonSchema): JsonSchema {
  const defs = (schema["$defs"] ?? {}) as Readonly<Record<string, Fields>>;
  const turned = Object.entries(defs).map(([name, of]) => {
    const values = name.endsWith("TermChanges") ? name.replace(/Changes$/, "Values") : "";
    const fields = Object.entries(defs[values]?.properties ?? {}).map(([field, value]) => {
      const given = of.properties?.[field] as { readonly title?: string; readonly anyOf?: readonly unknown[] };
      const [first, ...others] = given.anyOf ?? [];
      if (JSON.stringify(first) !== JSON.stringify(value)) throw new Error(`${name}: ${field} is not as in ${values}`);
      return [field, { ...given, anyOf: [{ $ref: `#/$defs/${values}/properties/${field}` }, ...others] }] as const;
    });
    return [name, fields.length === 0 ? of : { ...of, properties: Object.fromEntries(fields) }] as const;
  });
  return turned.length === 0 ? schema : { ...schema, $defs: Object.fromEntries(turned) };
}

type Fields = JsonSchema & { readonly properties?: Readonly<Record<string, unknown>> };

/** What is longer than the reference in its place, and stands there so often. */
const [WORTH_A_NAME, OFTEN] = [48, 3];

/** A schema whose fields that stand in many records stand once, below the name of the field. */
function fieldsOnce(schema: JsonSchema): JsonSchema {
  const counts = new Map<string, number>();
  const names = new Map<string, string>();
  const eachField = (value: unknown, to: (name: string, field: unknown) => unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((each) => eachField(each, to));
    const entries = Object.entries(value).map(([key, inner]: [string, unknown]) => {
      if (key !== "properties") return [key, eachField(inner, to)] as const;
      const fields = Object.entries(inner as Readonly<Record<string, unknown>>);
      return [key, Object.fromEntries(fields.map(([name, field]) => [name, to(name, eachField(field, to))]))] as const;
    });
    return Object.fromEntries(entries);
  };
  eachField(schema, (_, field) => {
    const text = JSON.stringify(field);
    counts.set(text, (counts.get(text) ?? 0) + 1);
    return field;
  });
  const known = (schema["$defs"] ?? {}) as Readonly<Record<string, unknown>>;
  const added: Record<string, unknown> = {};
  const short = eachField(schema, (name, field) => {
    const text = JSON.stringify(field);
    if (text.length < WORTH_A_NAME || (counts.get(text) ?? 0) < OFTEN || text.includes("TermValues/")) return field;
    let own = names.get(text);
    for (let n = 1; own === undefined; n++) {
      const free = n === 1 ? name : `${name}${String(n)}`;
      if (!Object.hasOwn(known, free) && !Object.hasOwn(added, free)) own = free;
    }
    names.set(text, own);
    added[own] = field;
    return { $ref: `#/$defs/${own}` };
  }) as JsonSchema;
  const $defs = { ...(short["$defs"] as object | undefined), ...added };
  return Object.keys($defs).length === 0 ? short : { ...short, $defs };
}

/** The names that a schema refers to. */
function namesIn(value: unknown): readonly string[] {
  const found: string[] = [];
  mapRefs(value as JsonSchema, (to) => {
    found.push(to.replace("#/$defs/", ""));
    return to;
  });
  return found;
}

/** A schema with each of its references put another way. */
export function mapRefs<T>(value: T, to: (ref: string) => string): T {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each: unknown) => mapRefs(each, to)) as T;
  const entries = Object.entries(value).map(
    ([key, inner]: [string, unknown]) =>
      [key, key === "$ref" && typeof inner === "string" ? to(inner) : mapRefs(inner, to)] as const,
  );
  return Object.fromEntries(entries) as T;
}

/** A schema of results whose fields have their titles. */
function titled(value: unknown, titles: ReadonlyMap<string, string>): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each: unknown) => titled(each, titles));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => {
      if (key !== "properties") return [key, titled(inner, titles)];
      const fields = Object.entries(inner as Readonly<Record<string, object>>);
      return [
        key,
        Object.fromEntries(
          fields.map(([name, of]) => [name, withTitle(titles.get(name), titled(of, titles) as JsonSchema)]),
        ),
      ];
    }),
  );
}

function withTitle(title: string | undefined, schema: JsonSchema): JsonSchema {
  return title === undefined ? schema : { ...schema, title };
}

/** The titles of the fields of results. */
async function fieldTitles(): Promise<ReadonlyMap<string, string>> {
  return new Map([...(await fieldWords())].map(([name, { zh, en }]) => [name, `${zh} ${en}`]));
}

/** What the fields of results are called: their own words, else those of the facts and terms of that name where all say the same. */
export async function fieldWords(): Promise<ReadonlyMap<string, Bilingual>> {
  const said = new Map<string, Map<string, Bilingual>>();
  for (const { of } of await declarations()) {
    if (of.declares !== "record" && of.declares !== "kind") continue;
    const fields = (of.declares === "kind" ? of.values : of).fields() as Readonly<Record<string, AnyValue>>; // a value for each
    for (const [name, { says }] of Object.entries(fields))
      said.set(name, (said.get(name) ?? new Map<string, Bilingual>()).set(`${says.zh} ${says.en}`, says));
  }
  const single = [...said].flatMap(([name, words]) =>
    words.size > 1 ? [] : [...words.values()].map((of) => [name, of] as const),
  );
  return new Map([...single, ...Object.entries(FIELD_WORDS).map(([name, [zh, en]]) => [name, { zh, en }] as const)]);
}

/** Gives what has a name its name, beside the words that it has. */
class Naming extends z.core.$ZodRegistry<Record<string, unknown>> {
  private readonly names: ReadonlyMap<z.ZodType, string>;

  constructor(names: ReadonlyMap<z.ZodType, string>) {
    super();
    this.names = names;
  }

  override get(schema: z.core.$ZodType): never {
    const id = this.names.get(schema as unknown as z.ZodType);
    return { ...z.globalRegistry.get(schema), ...(id === undefined ? {} : { id }) } as never;
  }
}
