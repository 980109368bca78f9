import ts from "typescript";
import { describe, expect, it } from "vitest";
import { fieldsIn, isCommented, OTHER_FIELDS, withFieldComments } from "../support/api/field-comments.ts";
import { fieldWords } from "../support/json-schema/files.ts";
import { examplesInPages, examplesInSource } from "../support/printed-example.ts";
import { filesIn, root } from "../support/source.ts";

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
};

/** Examples as modules at the root of the package, where its own name leads to what was built. */
const examples = new Map(
  [...examplesInSource(), ...examplesInPages()].map(({ place, code }, i) => [
    `${root}printed-example-${String(i)}.ts`,
    { place, code: `${code}\nexport {};\n` },
  ]),
);

function programOf(files: readonly string[]): ts.Program {
  const host = ts.createCompilerHost(options, true);
  const fileExists = host.fileExists.bind(host);
  host.fileExists = (name) => examples.has(name) || fileExists(name);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, language, ...rest) => {
    const example = examples.get(name);
    return example === undefined
      ? getSourceFile(name, language, ...rest)
      : ts.createSourceFile(name, example.code, language);
  };
  return ts.createProgram([...files], options, host);
}

/** What an entry exports, where it is declared. */
function exportsOf(program: ts.Program, entry: string): ts.Symbol[] {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(entry);
  const module = file === undefined ? undefined : checker.getSymbolAtLocation(file);
  if (module === undefined) throw new Error(`${entry} is no module`);
  return checker
    .getExportsOfModule(module)
    .map((symbol) => ((symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol)));
}

const entries = filesIn("src/entries", /\.ts$/).map((file) => root + file);
const program = programOf(entries);
const exported = new Set(entries.flatMap((entry) => exportsOf(program, entry)));

describe("what the doc comments print", () => {
  it("has an example for every function that an entry exports", () => {
    const functions = [...exported].filter((symbol) => (symbol.flags & ts.SymbolFlags.Function) !== 0);
    const without = functions.filter((f) => !f.getJsDocTags().some((tag) => tag.name === "example"));
    expect(without.map((f) => f.name)).toStrictEqual([]);
    expect(functions.length).toBeGreaterThan(10);
  });

  it("has a comment for every type, and for every field of it: its own, or the words of its name", async () => {
    const words = new Map([...OTHER_FIELDS, ...(await fieldWords())]);
    const types = [...exported].flatMap(({ name, declarations = [] }) =>
      declarations.flatMap((of) =>
        ts.isInterfaceDeclaration(of) || ts.isTypeAliasDeclaration(of) || ts.isClassDeclaration(of)
          ? [{ name, of }]
          : [],
      ),
    );

    expect(types.filter(({ of }) => !isCommented(of)).map(({ name }) => name)).toStrictEqual([]);
    const fields = types.flatMap(({ name, of }) => fieldsIn(of).map((field) => ({ name, field })));
    expect(fields.length).toBeGreaterThan(1000);
    const without = fields.filter(({ field }) => !isCommented(field) && !words.has(field.name.getText()));
    const named = new Set(fields.filter(({ field }) => !isCommented(field)).map(({ field }) => field.name.getText()));
    expect([...OTHER_FIELDS.keys()].filter((name) => !named.has(name))).toStrictEqual([]);
    expect(without.map(({ name, field }) => `${name}.${field.name.getText()}`)).toStrictEqual([]);
  });

  it("writes the words of a name above a field that has no comment, and above no other", () => {
    const words = new Map([["days", { zh: "天数", en: "days" }]]);
    const text =
      "interface A { days: number; /** Own. */ own: { days: 1 } }\nconst x = { days: 1 };\nfunction f(of: { days: 1 }): void;";
    expect(withFieldComments(text, words)).toBe(
      "interface A { /** Days (天数). */ days: number; /** Own. */ own: { /** Days (天数). */ days: 1 } }\nconst x = { days: 1 };\nfunction f(of: { days: 1 }): void;",
    );
  });

  it("compiles under strict rules, against the types that are published", () => {
    const problems = ts.getPreEmitDiagnostics(programOf([...examples.keys()])).map(({ file, messageText }) => {
      const place = examples.get(file?.fileName ?? "")?.place ?? file?.fileName ?? "";
      return `${place}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    });
    expect(problems).toStrictEqual([]);
  });
});
