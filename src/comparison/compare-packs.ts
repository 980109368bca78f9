import { owns } from "../base/input/own-fields.ts";
import { canonicalJson } from "../base/hash/canonical-json.ts";
import { type Made, MADE } from "../kernel/made.ts";
import type * as z from "zod";
import type { Basis } from "../kernel/basis.ts";
import { admit } from "../kernel/door.ts";
import { frozenCopy } from "../kernel/freeze-deep.ts";
import { layTerms, type Terms } from "../kernel/terms.ts";
import { named, type NamedEdition } from "../terms/choose-edition.ts";
import { termKinds, type TermValuesByKind } from "../terms/kinds.ts";
import { PARTS } from "../terms/parts.ts";
import { readings } from "../terms/registers.ts";
import { packSchema } from "./pack-schema.ts";

/** What one pack says of a term. */
export interface TermSide {
  readonly value: unknown;
  /** The article that states it, the reading that decides it, or the caller. */
  readonly basis: readonly Basis[];
}

/** One term of two packs, side by side. */
export type ComparedTerm = {
  /** The name of the terms in the pack, such as `household` or `operatorMonitoring`. */
  readonly part: string;
  readonly kind: keyof TermValuesByKind;
  readonly term: string;
} & (
  | { readonly state: "same" | "differs"; readonly first: TermSide; readonly second: TermSide }
  | { readonly state: "only-first"; readonly first: TermSide }
  | { readonly state: "only-second"; readonly second: TermSide }
);

/** The result of `comparePacks`. */
export interface PackComparison {
  readonly kind: "pack-comparison";
  readonly first: NamedEdition;
  readonly second: NamedEdition;
  /** The names of terms that only one of them has, such as `ratingRoute`; they are not gone into. */
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
  /** Of the terms that both have, by part, then by name; those that are the same too. */
  readonly terms: readonly ComparedTerm[];
  readonly counts: { readonly [S in ComparedTerm["state"]]: number };
  readonly made: Made;
}

/**
 * Compares two packs (文件比较) term by term: what both say alike, what differs, what only one says, each with its
 * article. A reading counts where it matters under the terms of the pack.
 *
 * @remarks
 * **Beware** values are compared as they are written: `"50000"` and `"50000.00"` differ, two orders of a list too.
 * @throws InputError for what is no pack, a part that there is not, and terms of the wrong shape or kind in it.
 * @example
 * ```ts
 * import { comparePacks } from "fupin-credit";
 * import { householdScheme, plan2022 } from "fupin-credit/packs";
 * const { terms } = comparePacks(householdScheme, plan2022);
 * const cap = terms.find(({ term }) => term === "householdCap");
 * cap?.state; // => "differs"
 * ```
 */
export function comparePacks(first: NamedEdition, second: NamedEdition): PackComparison {
  const schema = wholePack();
  const own = admit({ schema, value: first, name: "first" }, { schema, value: second, name: "second" });
  [first, second] = [frozenCopy(own[0]), frozenCopy(own[1])];
  const [here, there] = [partsOf(first), partsOf(second)];
  const [before, after] = [termsOf(first, there), termsOf(second, here)];
  const places = [...new Set([...before.keys(), ...after.keys()])].sort();
  const terms = places.flatMap((place): readonly ComparedTerm[] => {
    const [one, other] = [before.get(place), after.get(place)];
    const at = one ?? other;
    if (at === undefined) return [];
    const { part, kind, term } = at;
    if (one === undefined)
      return other === undefined ? [] : [{ part, kind, term, state: "only-second", second: other.side }];
    if (other === undefined) return [{ part, kind, term, state: "only-first", first: one.side }];
    const state = canonicalJson(one.side.value) === canonicalJson(other.side.value) ? "same" : "differs";
    return [{ part, kind, term, state, first: one.side, second: other.side }];
  });
  const count = (state: ComparedTerm["state"]): number => terms.filter((t) => t.state === state).length;
  return {
    kind: "pack-comparison",
    first: named(first),
    second: named(second),
    onlyFirst: here.filter((part) => !there.includes(part)),
    onlySecond: there.filter((part) => !here.includes(part)),
    terms,
    counts: {
      same: count("same"),
      differs: count("differs"),
      "only-first": count("only-first"),
      "only-second": count("only-second"),
    },
    made: MADE,
  };
}

interface PlacedTerm {
  readonly part: string;
  readonly kind: keyof TermValuesByKind;
  readonly term: string;
  readonly side: TermSide;
}

/** Made when it is first asked for: it needs every kind of terms. */
const wholePack = /* @__PURE__ */ (() => {
  let made: z.ZodType<NamedEdition, NamedEdition> | undefined;
  return () => (made ??= packSchema<NamedEdition>((part) => termKinds[PARTS[part].kind].schema()));
})();

/** The names under which a pack holds terms, in their order. */
function partsOf(pack: NamedEdition): readonly string[] {
  return Object.entries(pack)
    .filter(([, terms]: [string, unknown]) => isTerms(terms))
    .map(([part]) => part)
    .sort();
}

/** Every term of some parts of a pack by its place, `household/householdCap`. */
function termsOf(pack: NamedEdition, parts: readonly string[]): ReadonlyMap<string, PlacedTerm> {
  return new Map(
    Object.entries(pack).flatMap(([part, terms]: [string, unknown]) =>
      isTerms(terms) && parts.includes(part) ? placedTerms(part, terms) : [],
    ),
  );
}

function placedTerms(part: string, terms: AnyKindOfTerms): readonly (readonly [string, PlacedTerm])[] {
  const { values, basisOf, readings: mattering } = layTerms(terms, readings[terms.kind]); // the register of its kind
  const open = new Map(Object.entries(readings[terms.kind]).map(([id, { term }]) => [term, id]));
  const matters = new Set(mattering.map(({ id }) => id));
  return Object.entries(values).flatMap(([term, value]) => {
    const basis = basisOf(term);
    const id = open.get(term);
    if (id !== undefined && !matters.has(id) && basis.every(({ by }) => by === "reading")) return [];
    return [[`${part}/${term}`, { part, kind: terms.kind, term, side: { value, basis } }] as const];
  });
}

type Values = Record<string, unknown>;
type AnyKindOfTerms = Terms<keyof TermValuesByKind, Values>;

function isTerms(value: unknown): value is AnyKindOfTerms {
  if (typeof value !== "object" || value === null || !owns(value, "kind")) return false;
  return typeof value.kind === "string" && Object.hasOwn(termKinds, value.kind);
}
