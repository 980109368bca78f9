import { posix } from "node:path";
import ts from "typescript";
import { filesIn, parse, textOf } from "./source.ts";
import { cardFunctions } from "../../src/policy/scoring/card.ts";
import { termKinds } from "../../src/terms/kinds.ts";
import { declarations, type Placed } from "./types.ts";

/*
 * What follows from which files there are: the list of packs, the register of documents, the entries of the package
 * with their exports. `npm run tables` writes them.
 */

/** The entries of the package: its name there, and the file that it is built from. Each pack is one. */
export const packageEntries: Readonly<Record<string, string>> = {
  index: "src/entries/index.ts",
  money: "src/entries/money.ts",
  rates: "src/entries/rates.ts",
  packs: "src/entries/packs.ts",
  ...Object.fromEntries(packFiles().map((file) => [`packs/${nameOf(file)}`, file])),
  bulk: "src/entries/bulk.ts",
  "calendars/mainland": "src/entries/mainland-calendar.ts",
  "cards/sample": "src/entries/sample-card.ts",
  documents: "src/entries/documents.ts",
  schemas: "src/entries/schemas.ts",
};

/** The files of packs. */
export function packFiles(): readonly string[] {
  return filesIn("src/packs", /^src\/packs\/[^/]+\.ts$/).filter((file) => nameOf(file) !== "pack");
}

function nameOf(file: string): string {
  return posix.basename(file, ".ts");
}

/** The constants that a file exports, with the type that each is held to, as far as it is written. */
export function constantsOf(file: string): readonly { readonly name: string; readonly text: string }[] {
  return parse(file).statements.flatMap((statement) => {
    if (!ts.isVariableStatement(statement)) return [];
    const isExported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
    if (!isExported) return [];
    return statement.declarationList.declarations.map(({ name, initializer }) => ({
      name: name.getText(),
      text: initializer?.getText() ?? "",
    }));
  });
}

const WRITTEN = "// Written by `npm run tables`; a change by hand is lost.";

/** The entry that holds every pack. */
export function packsEntry(): string {
  const lines = packFiles().map((file) => {
    const names = constantsOf(file).map(({ name }) => name);
    return `export { ${names.join(", ")} } from "../packs/${posix.basename(file)}";`;
  });
  return [
    "/** Every pack: the policy of one place and time, as data. */",
    WRITTEN,
    'export { type Pack } from "../packs/pack.ts";',
    ...lines,
    "",
  ].join("\n");
}

/** The functions that the register of kinds names, by name: whoever reads a receipt finds the function there. */
export function functionsRegister(): string {
  const kinds: readonly { readonly functions: readonly string[] }[] = Object.values(termKinds);
  const functions = [...kinds.flatMap((kind) => kind.functions), ...cardFunctions];
  const index = textOf("src/entries/index.ts");
  const lines = [...index.matchAll(/export(?: type)? \{([^}]*)\} from "([^"]+)";/g)].flatMap(
    ([, names = "", from = ""]) =>
      names
        .split(",")
        .map((name) => name.trim())
        .filter((name) => functions.includes(name))
        .map((name) => ({ name, from })),
  );
  const missing = functions.filter((name) => !lines.some((line) => line.name === name));
  if (missing.length > 0) throw new Error(`not exported by the package: ${missing.join(", ")}`);
  return [
    WRITTEN,
    ...lines.map(({ name, from }) => `import { ${name} } from "${from}";`).toSorted(),
    "",
    "/** Every function that takes terms, as the register of kinds names them, or a scorecard. */",
    `export const functionsByName = { ${functions.toSorted().join(", ")} } as const;`,
    "",
  ].join("\n");
}

/** Arguments that are no facts of the case, although they are declared as records. */
const NO_FACTS = /^(?:terms|calendar|series|card)$/;

/** The facts that each public function takes: what the argument is called, and the record that declares them. */
export async function factsRegister(): Promise<string> {
  const declared = (await declarations()).filter(({ of }) => of.declares === "record" || of.declares === "union");
  const found = filesIn("src", /^src\/(?:ledger|policy|book)\/.*\.ts$/).flatMap((file) =>
    parse(file).statements.flatMap((statement) => {
      if (!ts.isFunctionDeclaration(statement) || !isPublic(statement)) return [];
      const taken = statement.parameters.flatMap(({ name, type }) => {
        if (
          !ts.isIdentifier(name) ||
          type === undefined ||
          !ts.isTypeReferenceNode(type) ||
          NO_FACTS.test(name.getText())
        )
          return [];
        const of = declared.find((d) => d.of.name === type.typeName.getText());
        return of === undefined ? [] : [{ argument: name.getText(), of }];
      });
      const [facts] = taken.slice(-1);
      return facts === undefined ? [] : [{ name: statement.name?.text ?? "", ...facts }];
    }),
  );
  // What has several signatures takes the facts of another function.
  const once = found.filter(({ name }) => found.filter((other) => other.name === name).length === 1);
  const imports = once.map(({ of }) => `import { ${of.constant} } from "../${posix.relative("src", of.file)}";`);
  const lines = once.map(
    ({ name, argument, of }) => `${name}: { argument: ${JSON.stringify(argument)}, of: ${of.constant} },`,
  );
  return [
    WRITTEN,
    ...[...new Set(imports)].toSorted(),
    "",
    "/** The facts that each function takes: what the argument is called, and what declares them. */",
    `export const functionFacts = { ${lines.toSorted().join("\n")} } as const;`,
    "",
  ].join("\n");
}

/** The lists of members that have a name: what enums can be, with their words. */
export async function memberRegister(): Promise<string> {
  const declared = (await declarations()).flatMap(({ file, constant, of }) =>
    of.declares === "members" && of.name !== undefined ? [{ file, constant, name: of.name }] : [],
  );
  return [
    WRITTEN,
    ...declared
      .map(({ file, constant }) => `import { ${constant} } from "../${posix.relative("src", file)}";`)
      .toSorted(),
    "",
    "/** Every named list of members, by the name of its type. */",
    `export const memberLists = { ${declared
      .map(({ name, constant }) => `${name}: ${constant},`)
      .toSorted()
      .join("\n")} } as const;`,
    "",
  ].join("\n");
}

/** The register of documents. */
export function documentsRegister(): string {
  const files = filesIn("src/documents", /^src\/documents\/[^/]+\.ts$/);
  const found = files.flatMap((file) =>
    constantsOf(file)
      .filter(({ text }) => /satisfies PolicyDocument\)?$/.test(text))
      .map(({ name }) => ({ name, file: posix.basename(file) })),
  );
  return [
    WRITTEN,
    'import { freezeDeep } from "../kernel/freeze-deep.ts";',
    'import type { PolicyDocument } from "./document.ts";',
    ...found.map(({ name, file }) => `import { ${name} } from "./${file}";`),
    "",
    "/** Every document that the package cites. */",
    "export const documents: readonly PolicyDocument[] = /* @__PURE__ */ freezeDeep([",
    ...found.map(({ name }) => `  ${name},`),
    "]);",
    "",
  ].join("\n");
}

/** Types that the schemas entry has beside those of the public functions. */
const FURTHER = ["Loan", "InterestLoan"];

/** The entry of schemas: of the facts and terms that public functions take, and of loans. */
export async function schemasEntry(): Promise<string> {
  const declared = await declarations();
  const named = new Set([...FURTHER, ...typesTaken()]);
  const rows = new Set(declared.flatMap(({ of }) => rowsIn(of, named)));
  const lines = declared.flatMap(({ file, constant, of }) => {
    const name = of.declares === "kind" ? `${of.name}Terms` : of.name;
    if (name === undefined || of.declares === "members") return [];
    if (!named.has(name) && !(of.declares === "record" && rows.has(name))) return [];
    const schema = `${name.charAt(0).toLowerCase()}${name.slice(1)}Schema`;
    return [
      {
        import: `import { ${constant} } from "../${posix.relative("src", file)}";`,
        export: `export const ${schema} = /* @__PURE__ */ (() => ${constant}.schema())();`,
      },
    ];
  });
  return [
    '/** The zod schemas of facts, terms and results (`resultSchemas`, by kind), of explanations and refusals, for forms, stores and JSON Schema (`z.toJSONSchema(schema, { io: "input" })`). */',
    WRITTEN,
    ...lines.map((line) => line.import).toSorted(),
    'import { schemaOfExplanation } from "../kernel/explanation-schema.ts";',
    "",
    'export { resultSchemas } from "../evidence/result-schemas.ts";',
    "export const explanationSchema = /* @__PURE__ */ (() => schemaOfExplanation())();",
    'export { inputErrorSchema, issueSchema } from "../kernel/issue-schema.ts";',
    ...lines.map((line) => line.export).toSorted(),
    "",
  ].join("\n");
}

/** The names of the rows that facts of these names list: a book is read row by row. */
function rowsIn(of: Placed["of"], named: ReadonlySet<string>): readonly string[] {
  if (of.declares !== "record" || !named.has(of.name)) return [];
  return Object.values(of.fields()).flatMap(({ type }) => /^readonly (\w+)\[\]$/.exec(type.text)?.[1] ?? []);
}

/** The names of the types that stand in the parameters of exported functions. */
function typesTaken(): readonly string[] {
  const names: string[] = [];
  const collect = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node)) names.push(node.typeName.getText());
    ts.forEachChild(node, collect);
  };
  for (const file of filesIn("src", /\.ts$/)) {
    for (const statement of parse(file).statements) {
      if (!ts.isFunctionDeclaration(statement) || !isPublic(statement)) continue;
      statement.parameters.forEach(collect);
      statement.typeParameters?.forEach(collect);
    }
  }
  return names;
}

/** Whether an exported function is one that the package publishes. */
function isPublic({ modifiers, name }: ts.FunctionDeclaration): boolean {
  const exported = modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
  return exported && name !== undefined && publicNames.has(name.text);
}

const publicNames = new Set(
  ["src/entries/index.ts", "src/entries/rates.ts"].flatMap((file) =>
    [...textOf(file).matchAll(/\b([a-z]\w*)\b/g)].map(([name]) => name),
  ),
);

/** The exports of the package, as package.json has them. */
export function packageExports(): Readonly<Record<string, unknown>> {
  const entries = Object.keys(packageEntries).map((name) => {
    const way = (types: string, code: string): object => ({
      types: `./dist/${name}.${types}`,
      default: `./dist/${name}.${code}`,
    });
    return [name === "index" ? "." : `./${name}`, { import: way("d.ts", "js"), require: way("d.cts", "cjs") }] as const;
  });
  return {
    ...Object.fromEntries(entries),
    "./cases/*": "./dist/cases/*",
    "./json-schema/*.json": "./dist/json-schema/*.json",
    "./package.json": "./package.json",
  };
}

/** package.json with its exports. */
export function packageJson(): string {
  const now = JSON.parse(textOf("package.json")) as Readonly<Record<string, unknown>>;
  return `${JSON.stringify({ ...now, exports: packageExports() }, null, 2)}\n`;
}
