import { owns } from "../base/input/own-fields.ts";
import { isDated } from "../kernel/in-force.ts";
import { lay, type TermsKind } from "../kernel/kind.ts";
import { placeWords } from "../kernel/page.ts";
import type { Basis } from "../kernel/basis.ts";
import { type AnyRequirement, select } from "../kernel/requirement.ts";
import type { Terms } from "../kernel/terms.ts";
import { claimEdition } from "../policy/compensation/rows/edition.ts";
import { editionInForce } from "../policy/eligibility/rows/edition-in-force.ts";
import type { AskedBy, AskedOn } from "./description.ts";

/** How a function decides by requirements: the kind of its terms, the requirements, the rule about the days of an edition. */
export interface Deciding {
  // oxlint-disable-next-line typescript/no-explicit-any -- whatever its values, slots and readings are
  readonly kind: TermsKind<string, any, any, any>;
  readonly requirements: readonly AnyRequirement[];
  /** Of functions that ask for the days of the edition beside their requirements. */
  readonly edition?: string;
}

/** A requirement as it asks: the facts that it looks at, and what it lets stand for names under these terms. */
export interface AskedRow {
  readonly row: AnyRequirement;
  readonly facts: readonly string[];
  readonly choices: Readonly<Record<string, readonly string[]>>;
  /** Why it asks; under terms with what it rests on. */
  readonly says: AskedBy;
}

/** Every requirement of a function; under terms those that they ask, in the order of findings. */
export function rowsOf({ kind, requirements, edition }: Deciding, terms?: Terms<string, object>): readonly AskedRow[] {
  const own = edition === undefined ? undefined : editionInForce(edition, terms?.inForce);
  if (terms === undefined) {
    const all = [...(own === undefined ? [] : [own.row]), ...requirements];
    return all.map((row) => ({ row, facts: factsOf(row), choices: {}, says: reasonOf(row) }));
  }
  const laid = lay(kind, terms);
  const { asked } = select(requirements, laid);
  const dated = isDated(terms.inForce ?? {});
  const first = own?.isAsked === true ? [own] : [];
  const values = kind.values.slots(laid.values) as object;
  return [...first, ...asked]
    .filter(({ row }) => dated || row.rule !== claimEdition.rule)
    .map(({ row, basis }) => ({
      ...{ row, facts: factsOf(row), choices: row.choices?.(values) ?? {} },
      says: { ...reasonOf(row), restsOn: restsOn(basis) },
    }));
}

/** The facts that a requirement looks at: its own, and those that it shares. */
function factsOf(row: AnyRequirement): readonly string[] {
  return [...Object.keys(row.facts?.() ?? {}), ...(row.looksAt ?? [])];
}

function reasonOf({ rule, says }: AnyRequirement): AskedBy {
  return { rule: rule as string, label: { ...says } };
}

/** Each place once. */
function restsOn(basis: readonly Basis[]): readonly AskedOn[] {
  const all = basis.map((of): AskedOn => {
    const label = placeWords(of);
    return owns(of, "article") ? { by: of.by, article: of.article, label } : { by: of.by, label };
  });
  return [...new Map(all.map((one) => [one.label.zh, one])).values()];
}
