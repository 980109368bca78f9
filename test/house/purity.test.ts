import ts from "typescript";
import { describe, expect, it } from "vitest";
import { type Import, importsOf, parse, placeOf, sources } from "../support/source.ts";

/**
 * The clock, chance, the environment, the network, output and the locale. `src` is compiled without
 * the types of any host, so a name that is missing here does not compile either.
 */
const impureNames = new Set([
  ...["process", "console", "performance", "crypto", "navigator", "globalThis", "require", "Buffer", "Intl"],
  ...["fetch", "setTimeout", "setInterval", "setImmediate", "queueMicrotask", "localStorage", "eval", "Function"],
]);

function everyNode(file: string): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return nodes;
}

/** A name that refers to something, and is not the name of a field. */
function isReference(node: ts.Node): node is ts.Identifier {
  if (!ts.isIdentifier(node)) return false;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return (
    !(ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isTypeReferenceNode(parent)) ||
    parent.getChildAt(0) !== node
  );
}

function isImpure(node: ts.Node): boolean {
  if (ts.isMetaProperty(node)) return true;
  if (ts.isPropertyAccessExpression(node)) {
    const { text } = node.name;
    if (text.startsWith("toLocale") || text === "localeCompare") return true;
    return node.expression.getText() === "Math" && text === "random";
  }
  return isReference(node) && impureNames.has(node.text);
}

/** A use of `Date` that is not a whole moment turned into a day: only `src/base/date` may do that. */
function readsClock(node: ts.Node): boolean {
  if (!isReference(node) || node.text !== "Date") return false;
  if (!node.getSourceFile().fileName.startsWith("src/base/date/")) return true;
  const { parent } = node;
  // A class of dates that are made from an instant only.
  if (ts.isExpressionWithTypeArguments(parent)) return node.getSourceFile().fileName !== "src/base/date/utc-date.ts";
  if (ts.isNewExpression(parent)) return (parent.arguments?.length ?? 0) === 0;
  return !(ts.isPropertyAccessExpression(parent) && parent.name.text === "UTC");
}

/** The nodes of a file that run when it is loaded: what stands in functions, methods and types does not. */
function nodesAtLoad(file: string): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) || ts.isTypeNode(node)) return;
    if (ts.isPropertyDeclaration(node) && !isStatic(node)) return;
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return nodes;
}

const isStatic = (node: ts.Declaration): boolean => (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Static) !== 0;

const isCall = (node: ts.Node): boolean =>
  ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isTaggedTemplateExpression(node);

function isMarkedPure(node: ts.Node): boolean {
  return node.getFullText().slice(0, node.getLeadingTriviaWidth()).includes("/* @__PURE__ */");
}

/** What may stand at the top of a file: declarations, and constants. */
function isDeclaration(node: ts.Statement): boolean {
  if (ts.isVariableStatement(node)) return (node.declarationList.flags & ts.NodeFlags.Const) !== 0;
  return (
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isClassDeclaration(node)
  );
}

/** Syntax that blurs what an entry exports, or whose fields an object has. */
function isBlurred(node: ts.Node): boolean {
  // Sees what a host has added to every object: `owns` does not.
  if (ts.isBinaryExpression(node)) return node.operatorToken.kind === ts.SyntaxKind.InKeyword;
  if (ts.isExportDeclaration(node)) return node.exportClause === undefined;
  // Of `import * as z from "zod"` bundlers drop the unused part, of the other forms they do not.
  if (!ts.isImportDeclaration(node) || node.moduleSpecifier.getText() !== '"zod"') return false;
  const bindings = node.importClause?.namedBindings;
  return node.importClause?.name !== undefined || (bindings !== undefined && !ts.isNamespaceImport(bindings));
}

/** Whether a file may import a package: each has one home, and rows of words and data know none. */
function isAtHome({ from, to }: Import): boolean {
  if (to === "decimal.js") return from.startsWith("src/base/money/");
  // Functions by their own path: the index takes 130 ms to load where one function takes 7.
  if (to.startsWith("date-fns/") || to.startsWith("@date-fns/")) return from.startsWith("src/base/date/");
  if (to !== "zod" && to !== "zod/v4/core") return false;
  return !/^src\/(base\/(input|money|date)|packs|documents|explain|entries)\/|\/explain\.ts$/.test(from);
}

describe("src is pure", () => {
  it("names what it exports, and reads own fields only", () => {
    const nodes = sources.flatMap(everyNode).filter(isBlurred);
    expect(nodes.map((node) => `${placeOf(node)} ${node.getText()}`)).toStrictEqual([]);
  });

  it("imports decimals, days and zod where they are at home, and nothing else", () => {
    const packages = sources.flatMap(importsOf).filter(({ to }) => !to.startsWith("src/"));
    expect(packages.length).toBeGreaterThan(0);
    expect(packages.filter((i) => !isAtHome(i)).map(({ from, to }) => `${from} ${to}`)).toStrictEqual([]);
  });

  it("knows no clock, chance, environment, network, output or locale", () => {
    const nodes = sources.flatMap(everyNode).filter((node) => isImpure(node) || readsClock(node));
    expect(nodes.map((node) => `${placeOf(node)} ${node.getText()}`)).toStrictEqual([]);
  });

  it("holds nothing at the top of a file but declarations and constants", () => {
    const statements = sources.flatMap((file) => [...parse(file).statements]).filter((s) => !isDeclaration(s));
    expect(statements.map((s) => `${placeOf(s)} ${s.getText()}`)).toStrictEqual([]);
  });

  it("calls nothing at load that a bundler could not drop", () => {
    const calls = sources.flatMap(nodesAtLoad).filter((node) => isCall(node) && !isMarkedPure(node));
    expect(calls.map((node) => `${placeOf(node)} ${node.getText().split("\n")[0] ?? ""}`)).toStrictEqual([]);
  });

  it("keeps no state but what was derived from frozen terms", () => {
    const made = sources.flatMap(nodesAtLoad).filter((node) => ts.isNewExpression(node));
    expect(made.filter((node) => node.expression.getText() !== "WeakMap").map(placeOf)).toStrictEqual([]);
  });

  it("declares no name of the host for itself", () => {
    const ambient = sources.flatMap(everyNode).filter((node) => node.kind === ts.SyntaxKind.DeclareKeyword);
    expect(ambient.map(placeOf)).toStrictEqual([]);
  });
});
