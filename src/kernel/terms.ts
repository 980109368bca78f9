import type { Basis } from "./basis.ts";
import type { Bilingual } from "../base/input/bilingual.ts";
import type { Citation } from "./citation.ts";
import type { ChosenReading, ReadingRegister } from "./reading.ts";

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
  readonly stated: { readonly [A in Article]?: Values };
  readonly readings?: { readonly [reading: string]: Values };
  readonly caller?: Values;
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

/** What a result says of the terms under which it was computed. */
export interface UnderTerms {
  readonly terms: TermsUsed;
  /** The readings that had a part in it. */
  readonly readings: readonly ChosenReading[];
}

/** Terms laid flat: each name with its value, and with what it rests on. */
export interface LaidTerms<Values> {
  readonly values: Values;
  readonly used: TermsUsed;
  readonly readings: readonly ChosenReading[];
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
  lay(terms.caller, (term) => ({ by: "caller", term }));
  return {
    values: Object.fromEntries(values) as Values, // each name laid with the value of that name
    used: usedOf(terms),
    readings: Object.entries(readings)
      .filter(
        ([, r]) =>
          basis.get(r.term)?.by !== "article" && (r.with.length === 0 || r.with.some((name) => values.has(name))),
      )
      .map(([id, r]) => ({ id, chosen: values.get(r.term) })),
    basisOf: (...names: readonly Name[]) => names.flatMap((name) => basis.get(name) ?? []),
  };
}

function usedOf({ pack, edition, title, caller }: Terms<string, object>): TermsUsed {
  const changed = Object.keys(caller ?? {}).sort();
  return title === undefined ? { pack, edition, changed } : { pack, edition, title, changed };
}
