import type { Basis } from "./basis.ts";
import { ownFields } from "../base/input/own-fields.ts";
import type { Bilingual } from "../base/input/bilingual.ts";
import type { Citation } from "./citation.ts";
import type { Coverage, InForce, Opening } from "./types.ts";
import { MADE, type MadeUnder } from "./made.ts";
import { type ChangesOf, NOT_STATED } from "./not-stated.ts";
import { type ChosenReading, hasPart, type ReadingRegister } from "./reading.ts";

/**
 * The policy of one place and time for one kind of question, written by article.
 *
 * `stated` says article by article what the document says; `readings` where this pack departs from
 * the default reading of an open point; `caller` what {@link adjustTerms} changed.
 */
export interface Terms<Kind extends string, Values, Article extends Citation = Citation> {
  readonly kind: Kind;
  readonly pack: string;
  readonly edition: string;
  /** What the pack is called, in results and letters. */
  readonly title?: Bilingual;
  /** For contracts of which days it holds; absent or empty: not printed. */
  readonly inForce?: InForce;
  /** How much of its documents it holds; absent: the caller does not say. */
  readonly coverage?: Coverage;
  /** Of terms that were combined: the coverage of the product that they detail, the first of them. */
  readonly basedOn?: Coverage;
  /** Terms that the documents state in principle or for reference, or that nobody has seen: by name, why they refuse nobody. */
  readonly leftOpen?: { readonly [term: string]: Opening };
  /** The pack of the product that these terms only add to: alone they say too little to be computed by. */
  readonly addsTo?: string;
  readonly stated: { readonly [A in Article]?: Values };
  readonly readings?: { readonly [reading: string]: Values };
  readonly caller?: ChangesOf<Values>;
}

/** Which terms a result was computed under. */
export interface TermsUsed {
  readonly pack: string;
  readonly edition: string;
  /** What the pack is called; absent for terms that have no title. */
  readonly title?: Bilingual;
  /** The names of the terms that the caller changed. */
  readonly changed: readonly string[];
}

/** What every result under terms says of itself: which program made it, under which terms. */
export interface Used {
  readonly made: MadeUnder;
  readonly terms: TermsUsed;
}

/** What a result says of the terms under which it was computed. */
export interface UnderTerms extends Used {
  /** The readings that had a part in it. */
  readonly readings: readonly ChosenReading[];
}

/** Terms laid flat: each name with its value, and with what it rests on. */
export interface LaidTerms<Values> {
  readonly values: Values;
  readonly used: Used;
  readonly readings: readonly ChosenReading[];
  /** Both of them, as results say them. */
  readonly under: UnderTerms;
  /** What the named terms rest on, in the order of the names. A name that is not set adds nothing. */
  readonly basisOf: (...names: readonly (keyof Values & string)[]) => readonly Basis[];
}

/** What of laid terms goes on into every result. */
export type Reported = Pick<LaidTerms<unknown>, "used" | "readings">;

/**
 * Lays terms flat. The caller's change wins over the document, the document over a reading, a reading
 * of the pack over the default reading.
 */
export function layTerms<Values extends object>(
  terms: Terms<string, Values>,
  readings: ReadingRegister,
): LaidTerms<Values> {
  type Name = keyof Values & string;
  const values = new Map<string, unknown>();
  const basis = new Map<string, Basis>();
  const lay = (set: Values | undefined, of: (term: string) => Basis): void => {
    for (const [term, value] of Object.entries(set ?? {})) {
      values.set(term, value);
      basis.set(term, of(term));
    }
  };
  for (const [id, { term, chosen }] of Object.entries(readings)) {
    values.set(term, chosen);
    basis.set(term, { by: "reading", term, reading: id });
  }
  for (const [id, set] of Object.entries(terms.readings ?? {}))
    lay(set, (term) => ({ by: "reading", term, reading: id }));
  for (const [article, set] of Object.entries(terms.stated)) {
    lay(set, (term) => ({ by: "article", term, article: article as Citation })); // the door checked both
  }
  const [set, taken] = changesOf(terms.caller);
  for (const term of taken) {
    values.delete(term);
    basis.set(term, { by: "caller", term });
  }
  // A reading decides again what a document or the pack decided otherwise.
  for (const [id, { term, chosen }] of Object.entries(readings)) {
    if (!taken.includes(term)) continue;
    values.set(term, chosen);
    basis.set(term, { by: "reading", term, reading: id });
  }
  lay(set, (term) => ({ by: "caller", term }));
  const used = usedOf(terms);
  const open = Object.entries(readings).filter(([, { term }]) => basis.get(term)?.by !== "article");
  const chosen = open
    .filter(([, r]) => hasPart(r, values, terms.leftOpen))
    .map(([id, { term }]) => ({ id, chosen: values.get(term) }));
  // Where the text is not silent, nothing rests on the reading.
  for (const [, r] of open) if (r.where !== undefined && !hasPart(r, values)) basis.delete(r.term);
  return {
    values: ownFields(Object.fromEntries(values)) as Values, // each name laid with the value of that name
    used,
    readings: chosen,
    under: { ...used, readings: chosen },
    basisOf: (...names: readonly Name[]) => names.flatMap((name) => basis.get(name) ?? []),
  };
}

/** What the caller sets, and the names of what is taken away. */
export function changesOf<Values extends object>(caller: ChangesOf<Values> = {}): readonly [Values, readonly string[]] {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(caller);
  const set = Object.fromEntries(entries.filter(([, value]) => value !== NOT_STATED)) as Values; // the others are values
  return [set, entries.filter(([, value]) => value === NOT_STATED).map(([term]) => term)];
}

/** The same with those readings only that had a part. */
export function withReadings(under: UnderTerms, hadPart: (id: string) => boolean): UnderTerms {
  return { ...under, readings: under.readings.filter(({ id }) => hadPart(id)) };
}

/** The same with those readings only that matter to some row of the terms. */
export function withReadingsOf<Row>(
  under: UnderTerms,
  matters: Readonly<Record<string, (row: Row) => boolean>>,
  rows: readonly Row[],
): UnderTerms {
  return withReadings(under, (id) => matters[id] !== undefined && rows.some(matters[id]));
}

/** The one place where results get their stamp. */
function usedOf({ pack, edition, title, caller = {} }: Terms<string, object>): Used {
  const changed = Object.keys(caller).sort();
  const of = title === undefined ? { pack, edition } : { pack, edition, title };
  const values = Object.fromEntries(changed.map((term) => [term, (caller as Readonly<Record<string, unknown>>)[term]])); // its own keys
  return { made: { ...MADE, ...of, changed: values }, terms: { ...of, changed } };
}
