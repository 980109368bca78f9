import ts from "typescript";
import { EXPLAINERS } from "../../../src/explain/explainers.ts";
import { version } from "../../../src/kernel/made.ts";
import type { JsonSchema } from "../../../src/kernel/shape.ts";
import { termKinds } from "../../../src/terms/kinds.ts";
import { PARTS } from "../../../src/terms/parts.ts";
import * as packs from "../../../src/entries/packs.ts";
import { filesIn, parse, textOf } from "../source.ts";

/*
 * The OpenAPI document (3.1): one endpoint for each function, from the files of JSON Schema and from what the functions
 * take and give.
 */

/** What has no endpoint, and why. */
export const WITHOUT_ENDPOINT: Readonly<Record<string, string>> = {
  isInputError: "asks about something caught",
  addAmounts: "takes as many amounts as there are",
  sortRows: "takes a function or a schema",
  pack: "writes a pack down",
  packOf: "gives back the caller's own object",
  freezeTerms: "freezes the caller's own object",
  receiptOf: "belongs to the program that made the result",
};

/** Explainers of one kind of result: `explain` does the same for any. */
const isExplainer = (name: string): boolean => /^explain[A-Z]/.test(name);

/** A function as it is written: its parameters with their types, and what it gives. */
interface Written {
  readonly name: string;
  readonly about: string;
  readonly parameters: readonly { readonly name: string; readonly type: string }[];
  readonly gives: string;
}

/** The document; the names of types lead to the files of their schemas. */
export function openApi(fileOf: ReadonlyMap<string, string>): JsonSchema {
  const functions = publicFunctions();
  const results = resultsByType(functions);
  const endpoints = functions.filter(({ name }) => !isExplainer(name) && !Object.hasOwn(WITHOUT_ENDPOINT, name));
  const file = (name: string): JsonSchema => ({ $ref: name });
  const refused = {
    description: "输入有误：一次列出全部问题，中英文 The input is refused: every issue at once, in both languages",
    content: { "application/json": { schema: file("input-error.json") } },
  };
  const paths = endpoints.map(({ name, about, parameters, gives }) => {
    const properties = Object.fromEntries(parameters.map((each) => [each.name, taken(each.type, fileOf)]));
    const body = { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
    const given = {
      description: "结果 The result",
      content: { "application/json": { schema: results.get(gives) ?? taken(gives, fileOf) } },
    };
    return [
      `/${name}`,
      {
        post: {
          operationId: name,
          summary: about,
          requestBody: { required: true, content: { "application/json": { schema: body } } },
          responses: { 200: given, 400: { $ref: "#/components/responses/Refused" } },
        },
      },
    ] as const;
  });
  return {
    openapi: "3.1.0",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    info: {
      title: "fupin-credit",
      version,
      description:
        "扶贫小额信贷规则：每个函数一个地址，参数按名称写入；条件可以写“包.部分”。Rules of poverty-alleviation microcredit: one address for each function, its arguments by name; terms may be a pack with its part, `householdScheme.household`.",
      license: { name: "MIT", identifier: "MIT" },
    },
    paths: Object.fromEntries(paths),
    components: { responses: { Refused: refused } },
  };
}

/** Every function that the package exports, in the order of their names. */
function publicFunctions(): readonly Written[] {
  const names = new Set(
    ["src/entries/index.ts", "src/entries/rates.ts"].flatMap((entry) =>
      [...textOf(entry).matchAll(/export \{([^}]*)\}/g)].flatMap(([, list = ""]) =>
        list.split(",").map((name) => name.trim()),
      ),
    ),
  );
  const found = filesIn("src", /\.ts$/).flatMap((path) =>
    parse(path).statements.flatMap((statement) => {
      if (!ts.isFunctionDeclaration(statement) || statement.name === undefined || !names.has(statement.name.text))
        return [];
      if (statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) !== true) return [];
      return [writtenOf(statement, statement.name.text)];
    }),
  );
  const each = new Map(found.map((written) => [written.name, written])); // of several ways to call it, the last
  return [...each.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function writtenOf(declared: ts.FunctionDeclaration, name: string): Written {
  const bounds = new Map(
    declared.typeParameters?.map((each) => [each.name.text, each.constraint?.getText() ?? "unknown"]),
  );
  const bounded = (type: string): string => {
    const [, first = type] = /^(\w+)(?: &|$)/.exec(type) ?? []; // `T & NeedsTerm<T, …>` is a T
    return bounds.get(first) ?? type.replaceAll(/\b[A-Z]\b/g, (letter) => bounds.get(letter) ?? letter);
  };
  const [comment = ""] = ts.getJSDocCommentsAndTags(declared).map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? "");
  const parameters = declared.parameters.map(({ name: own, type }) => ({
    name: own.getText(),
    type: bounded((type?.getText() ?? "unknown").replaceAll(/\s+/g, " ")),
  }));
  return {
    name,
    about: (comment.split("\n\n")[0] ?? "").replaceAll(/\s+/g, " "),
    parameters,
    gives: declared.type?.getText() ?? "unknown",
  };
}

/** The schemas of results by the names of their types: those that explainers take. */
function resultsByType(functions: readonly Written[]): ReadonlyMap<string, JsonSchema> {
  const kinds = Object.entries(EXPLAINERS).map(([kind, { name }]) => {
    const type = functions.find((written) => written.name === name)?.parameters[0]?.type ?? name;
    return [type.replace(/<.*$/, ""), { $ref: `result-${kind}.json` }] as const;
  });
  const all = kinds.map(([, ref]) => ref);
  const any: JsonSchema = { anyOf: all };
  const byType = new Map<string, JsonSchema>(kinds);
  return new Map([...byType, ["Explainable", any], ["EditionChoice<E>", byType.get("EditionChoice") ?? {}]]);
}

const LANGUAGE: JsonSchema = { enum: ["zh", "en"] };
const YUAN: JsonSchema = { $ref: "defs.json#/$defs/Amount" };

/** What a type is as JSON. */
function taken(type: string, fileOf: ReadonlyMap<string, string>): JsonSchema {
  const list = /^readonly (\w+)\[\]$/.exec(type)?.[1];
  if (list !== undefined) return { type: "array", items: taken(list, fileOf) };
  if (type.endsWith("Terms") && fileOf.has(type)) return termsOrPack(type, fileOf);
  const file = fileOf.get(type);
  if (file !== undefined) return { $ref: file };
  return PLAIN[type] ?? {};
}

const PLAIN: Readonly<Record<string, JsonSchema>> = {
  ...{
    string: { type: "string" },
    number: { type: "number" },
    AmountInput: YUAN,
    PercentInput: { $ref: "defs.json#/$defs/Percent" },
  },
  ...{ Day: { $ref: "defs.json#/$defs/Day" }, Amount: { type: "string", pattern: "^-?[0-9]{1,15}\\.[0-9]{2}$" } },
  Percent: { type: "string", pattern: "^-?[0-9]+(\\.[0-9]+)?%$" },
  "-1 | 0 | 1": { enum: [-1, 0, 1] },
  AnyTerms: { type: "object" },
  ...{ NamedEdition: packName(), AskedPack: packName(), Edition: { type: "object" } },
  ExplainOptions: { type: "object", properties: { language: LANGUAGE }, required: ["language"] },
  LetterOptions: {
    type: "object",
    properties: { language: LANGUAGE, audience: { enum: ["applicant", "officer", "auditor"] } },
    required: ["language", "audience"],
  },
};

/** A whole pack by its name, or as data. */
function packName(): JsonSchema {
  return { anyOf: [{ type: "string", enum: Object.keys(packs).sort() }, { type: "object" }] };
}

/** Terms as data, or by the pack and its part: `householdScheme.household`. */
function termsOrPack(type: string, fileOf: ReadonlyMap<string, string>): JsonSchema {
  const kind = Object.entries<{ readonly name: string }>(termKinds).find(
    ([, { name }]) => `${name}Terms` === type,
  )?.[0];
  const parts = Object.entries(PARTS).flatMap(([part, of]) => (of.kind === kind ? [part] : []));
  const named = Object.entries(packs)
    .flatMap(([name, pack]) => parts.filter((part) => Object.hasOwn(pack, part)).map((part) => `${name}.${part}`))
    .sort();
  const terms: JsonSchema = { $ref: fileOf.get(type) };
  return named.length === 0 ? terms : { anyOf: [terms, { type: "string", enum: named }] };
}
