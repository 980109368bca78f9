import ts from "typescript";
import { packageEntries } from "./exports.ts";
import { root } from "./source.ts";

/*
 * Which exported functions take a list, by what the compiler knows of their parameters: one that is itself a list, or
 * anything that can be gone through, or that holds one at any depth.
 */

/** An exported function, and the kind of result that it takes first, where it takes one. */
export interface ListTaker {
  readonly name: string;
  readonly kind: string | undefined;
}

/** The entries that export functions; packs and schemas export data. */
const ENTRIES = ["index", "money", "rates", "packs", "documents", "calendars/mainland", "cards/sample"];

/** Every exported function that takes a list, by name. */
export function listTakers(): readonly ListTaker[] {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (file) => ts.sys.readFile(file)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const files = ENTRIES.map((entry) => root + (packageEntries[entry] ?? ""));
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const found = files.flatMap((file): readonly ListTaker[] => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (source === undefined || module === undefined) throw new Error(`${file} exports nothing`);
    return checker.getExportsOfModule(module).flatMap((symbol) => {
      const signatures = checker.getTypeOfSymbolAtLocation(symbol, source).getCallSignatures();
      const parameters = signatures.flatMap((signature) =>
        signature.getParameters().map((parameter) => checker.getTypeOfSymbolAtLocation(parameter, source)),
      );
      if (!parameters.some((type) => holdsList(checker, type, new Set()))) return [];
      return [{ name: symbol.name, kind: kindOf(checker, parameters[0]) }];
    });
  });
  return [...new Map(found.map((taker) => [taker.name, taker])).values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function holdsList(checker: ts.TypeChecker, type: ts.Type, seen: Set<ts.Type>): boolean {
  if (seen.has(type)) return false;
  seen.add(type);
  return isList(checker, type) || partsOf(checker, type).some((part) => holdsList(checker, part, seen));
}

function isList(checker: ts.TypeChecker, type: ts.Type): boolean {
  return checker.isArrayLikeType(type) || checker.typeToString(type).startsWith("Iterable<");
}

/** What a type is made of: the members of a union, what a parameter is bound to, the fields of an object. */
function partsOf(checker: ts.TypeChecker, type: ts.Type): readonly ts.Type[] {
  if ((type.flags & ts.TypeFlags.UnionOrIntersection) !== 0) return (type as ts.UnionOrIntersectionType).types; // by its flag
  if ((type.flags & ts.TypeFlags.TypeParameter) !== 0) return [checker.getBaseConstraintOfType(type) ?? []].flat();
  if ((type.flags & ts.TypeFlags.Object) === 0 || type.getCallSignatures().length > 0) return [];
  const fields = type.getProperties().map((property) => checker.getTypeOfSymbol(property));
  return [...fields, ...checker.getIndexInfosOfType(type).map((info) => info.type)];
}

/** The word in the field `kind` of a result. */
function kindOf(checker: ts.TypeChecker, type: ts.Type | undefined): string | undefined {
  const field = type?.getProperty("kind");
  const kind = field && checker.getTypeOfSymbol(field);
  return kind?.isStringLiteral() === true ? kind.value : undefined;
}
