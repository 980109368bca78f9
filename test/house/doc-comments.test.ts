import ts from "typescript";
import { describe, expect, it } from "vitest";
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

/** The functions and classes that an entry exports, where they are declared. */
function functionsOf(program: ts.Program, entry: string): ts.Symbol[] {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(entry);
  const module = file === undefined ? undefined : checker.getSymbolAtLocation(file);
  if (module === undefined) throw new Error(`${entry} is no module`);
  return checker
    .getExportsOfModule(module)
    .map((symbol) => ((symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol)))
    .filter((symbol) => (symbol.flags & ts.SymbolFlags.Function) !== 0);
}

describe("what the doc comments print", () => {
  it("has an example for every function that an entry exports", () => {
    const entries = filesIn("src/entries", /\.ts$/).map((file) => root + file);
    const program = programOf(entries);
    const functions = new Set(entries.flatMap((entry) => functionsOf(program, entry)));
    const without = [...functions].filter((f) => !f.getJsDocTags().some((tag) => tag.name === "example"));
    expect(without.map((f) => f.name)).toStrictEqual([]);
    expect(functions.size).toBeGreaterThan(10);
  });

  it("compiles under strict rules, against the types that are published", () => {
    const problems = ts.getPreEmitDiagnostics(programOf([...examples.keys()])).map(({ file, messageText }) => {
      const place = examples.get(file?.fileName ?? "")?.place ?? file?.fileName ?? "";
      return `${place}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    });
    expect(problems).toStrictEqual([]);
  });
});
