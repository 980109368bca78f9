import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** The root of the repository, with a slash at its end. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** The files below a folder, as paths from the root with forward slashes, in order. */
export function filesIn(folder: string, pattern: RegExp): string[] {
  return readdirSync(root + folder, { recursive: true, encoding: "utf8" })
    .map((name) => posix.join(folder, name.replaceAll("\\", "/")))
    .filter((name) => pattern.test(name))
    .sort();
}

export function textOf(file: string): string {
  return readFileSync(root + file, "utf8");
}

/** A file as the compiler sees it; each is read once in a run. */
export function parse(file: string): ts.SourceFile {
  let tree = trees.get(file);
  if (tree === undefined)
    trees.set(file, (tree = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.ESNext, true)));
  return tree;
}

const trees = new Map<string, ts.SourceFile>();

/** Every TypeScript file of `src`. */
export const sources: readonly string[] = filesIn("src", /\.ts$/);

/** One import, or export from elsewhere, of a file. */
export interface Import {
  readonly from: string;
  /** The file as a path from the root, or the name of a package. */
  readonly to: string;
  /** False where nothing is left of it once the types are gone. */
  readonly isValue: boolean;
}

/** What a file imports, by the compiler's reading of it. */
export function importsOf(file: string): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) {
      const to = specifier.startsWith(".") ? posix.join(posix.dirname(file), specifier) : specifier;
      found.push({ from: file, to, isValue: isValueImport(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return found;
}

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)
      ? node.moduleSpecifier.text
      : undefined;
  }
  if (ts.isImportTypeNode(node)) {
    return ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)
      ? node.argument.literal.text
      : undefined;
  }
  const isDynamic =
    ts.isCallExpression(node) &&
    (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === "require");
  const argument = isDynamic ? node.arguments[0] : undefined;
  return argument !== undefined && ts.isStringLiteral(argument) ? argument.text : undefined;
}

function isValueImport(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return false;
  if (ts.isExportDeclaration(node)) {
    if (node.isTypeOnly) return false;
    return (
      node.exportClause === undefined ||
      !ts.isNamedExports(node.exportClause) ||
      node.exportClause.elements.some((e) => !e.isTypeOnly)
    );
  }
  if (!ts.isImportDeclaration(node) || node.importClause === undefined) return true;
  const { phaseModifier, name, namedBindings } = node.importClause;
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return false;
  if (name !== undefined || namedBindings === undefined || !ts.isNamedImports(namedBindings)) return true;
  return namedBindings.elements.some((e) => !e.isTypeOnly);
}

/** Where a node stands, as `src/money/wan.ts:12`. */
export function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  return `${file.fileName}:${String(file.getLineAndCharacterOfPosition(node.getStart()).line + 1)}`;
}
