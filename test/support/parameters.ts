import ts from "typescript";
import { type Place, placeText } from "./damage.ts";
import { root } from "./source.ts";

/*
 * The parameters of the public functions as their types have them: what each is called, and what in it cannot be left
 * out. Issues and refusals are held to this, so that types and doors say the same.
 */

export interface Parameter {
  readonly name: string;
  /** The places inside a value of it that its type does not let go, itself first. */
  readonly requiredIn: (value: unknown) => readonly string[];
}

const program = ts.createProgram([`${root}src/entries/index.ts`], {
  ...{ module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, lib: ["lib.es2023.d.ts"], types: [] },
  ...{ strict: true, exactOptionalPropertyTypes: true, allowImportingTsExtensions: true, skipLibCheck: true },
});
const checker = program.getTypeChecker();

/** The parameters of the functions that the main entry exports, by the name of the function. */
export const parametersOf: ReadonlyMap<string, readonly Parameter[]> = new Map(
  exportsOf(`${root}src/entries/index.ts`).flatMap((symbol) => {
    const [signature] = checker.getTypeOfSymbol(symbol).getCallSignatures();
    return signature === undefined ? [] : [[symbol.name, signature.parameters.map(parameterOf)] as const];
  }),
);

function exportsOf(entry: string): readonly ts.Symbol[] {
  const file = program.getSourceFile(entry);
  const module = file === undefined ? undefined : checker.getSymbolAtLocation(file);
  if (module === undefined) throw new Error(`${entry} is no module`);
  return checker.getExportsOfModule(module).flatMap((symbol) => {
    const of = (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
    return (of.flags & ts.SymbolFlags.Function) === 0 ? [] : [of];
  });
}

function parameterOf(parameter: ts.Symbol): Parameter {
  const { name } = parameter;
  const type = checker.getTypeOfSymbol(parameter);
  const { valueDeclaration: declared } = parameter;
  const mayBeLeftOut = declared !== undefined && ts.isParameter(declared) && checker.isOptionalParameter(declared);
  const own = mayBeLeftOut ? [] : [name];
  return { name, requiredIn: (value) => [...own, ...requiredBelow(variantsOf(type), value, [name])] };
}

/** What a type may be: the members of a union; a type parameter is what bounds it. */
function variantsOf(type: ts.Type): readonly ts.Type[] {
  const bound = checker.getBaseConstraintOfType(type) ?? type;
  return bound.isUnion() ? bound.types.flatMap(variantsOf) : [bound];
}

function requiredBelow(types: readonly ts.Type[], value: unknown, place: Place): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) {
    const items = types.flatMap((type) => itemsOf(type));
    return value.flatMap((item, i) => requiredBelow(items, item, [...place, i]));
  }
  const objects = types.filter((type) => (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0);
  const marked = objects.filter((type) => isMarkedLike(type, value));
  const fitting = marked.filter((type) => hasWhatItNeeds(type, value));
  return Object.entries(value).flatMap(([key, inner]) => {
    const fields = fitting.flatMap((type) => checker.getPropertyOfType(type, key) ?? []);
    const needed = marked.length > 0 && marked.every((type) => isNeeded(checker.getPropertyOfType(type, key)));
    const found =
      fields.length > 0
        ? fields.flatMap((field) => variantsOf(checker.getTypeOfSymbol(field)))
        : fitting.flatMap((type) => variantsOfIndex(type, ts.IndexKind.String));
    const here = [...place, key];
    return [...(needed ? [placeText(here)] : []), ...requiredBelow(found, inner, here)];
  });
}

/** What stands in a list, or in anything else that can be gone through. */
function itemsOf(type: ts.Type): readonly ts.Type[] {
  const items = variantsOfIndex(type, ts.IndexKind.Number);
  if (items.length > 0 || type.getSymbol()?.name !== "Iterable") return items;
  return checker
    .getTypeArguments(type as ts.TypeReference)
    .slice(0, 1)
    .flatMap(variantsOf); // of Iterable<T>
}

function variantsOfIndex(type: ts.Type, kind: ts.IndexKind): readonly ts.Type[] {
  const own = checker.getIndexTypeOfType(type, kind);
  const infos = own === undefined ? checker.getIndexInfosOfType(type).map((info) => info.type) : [own];
  return infos.flatMap(variantsOf);
}

const isNeeded = (field: ts.Symbol | undefined): boolean =>
  field !== undefined && (field.flags & ts.SymbolFlags.Optional) === 0;

/** Whether a value has every field that this variant needs. */
function hasWhatItNeeds(type: ts.Type, value: object): boolean {
  return checker.getPropertiesOfType(type).every((field) => !isNeeded(field) || Object.hasOwn(value, field.name));
}

/** Whether the words of a value that mark variants, such as the name of an event, are those of this one. */
function isMarkedLike(type: ts.Type, value: object): boolean {
  return checker.getPropertiesOfType(type).every((field) => {
    const words = variantsOf(checker.getTypeOfSymbol(field));
    if (!Object.hasOwn(value, field.name) || !words.every((word) => word.isStringLiteral())) return true;
    return words.some((word) => word.value === Reflect.get(value, field.name));
  });
}
