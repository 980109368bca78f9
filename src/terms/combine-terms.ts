import { type AmountInput, fenOf } from "../base/money/amount.ts";
import type { Bilingual } from "../base/input/bilingual.ts";
import { refuse } from "../base/input/input-error.ts";
import { ownFields } from "../base/input/own-fields.ts";
import { neverTogether, notListed } from "../base/input/wording.ts";
import { frozenCopy } from "../kernel/freeze-deep.ts";
import { bothInForce, coverages } from "../kernel/in-force.ts";
import type { Coverage, InForce, Opening } from "../kernel/types.ts";
import { admitTerms } from "./admit-terms.ts";
import type { AnyTerms } from "./kinds.ts";

/** Terms of two documents as one. */
export interface Combined<Base extends AnyTerms, Over extends AnyTerms> {
  readonly kind: Base["kind"];
  readonly pack: string;
  readonly edition: string;
  readonly title?: Bilingual;
  /** The days on which both hold. */
  readonly inForce?: InForce;
  /** The least of those of which one alone states something. */
  readonly coverage?: Coverage;
  /** That of the product that is detailed: of the first. */
  readonly basedOn?: Coverage;
  readonly leftOpen?: { readonly [term: string]: Opening };
  readonly stated: Base["stated"] & Over["stated"];
  /** What the caller changed in either comes along. */
  readonly caller: CallerOf<Base> & CallerOf<Over>;
}

type CallerOf<T> = T extends { readonly caller: infer Changes extends object } ? Changes : object;

/**
 * Lays the terms of one document over those of another: a county's over the national ones. Where both set a
 * term, the second wins; but a cap per household that the first document states is not raised by the second, only by the
 * caller. Every term keeps its own article.
 *
 * @remarks
 * The result is named after both packs, holds on the days on which both hold, and its coverage is
 * the least of those of which one alone states something. What rests on a product of which only an excerpt or a report is
 * at hand finds nobody eligible, whatever is laid over it. Readings and changes of the caller come along, the second's win.
 * @throws InputError for damaged terms, for terms of two kinds, and for editions that never held on one day.
 * @example
 * ```ts
 * import { combineTerms } from "fupin-credit";
 * import { national2021, qingyang } from "fupin-credit/packs";
 * const terms = combineTerms(national2021.subsidy, qingyang.subsidy);
 * terms.pack; // => "national2021+qingyang"
 * Object.keys(terms.stated);
 * // => ["national-2021-6#amount", "national-2021-6#term", "national-2021-6#rate", "national-2021-6#renewal", "qingyang-subsidy#share 2021"]
 * ```
 */
export function combineTerms<Base extends AnyTerms, Over extends AnyTerms & { readonly kind: Base["kind"] }>(
  base: Base,
  over: Over,
): Combined<Base, Over> {
  base = admitTerms(base, "base").terms;
  over = admitTerms(over, "over").terms;
  if (base.kind !== over.kind) refuse(notListed("over.kind", [base.kind]));
  const kept = narrowerIn(base, over);
  if (kept.length > 0) over = { ...over, stated: withoutNames(over.stated, kept) };
  const set = new Set([over.stated, over.readings ?? {}, { caller: over.caller ?? {} }].flatMap(namesSet));
  const without = (of: object = {}): Record<string, object> => withoutNames(of, [...set]);
  const joined = {
    kind: base.kind,
    pack: `${base.pack}+${over.pack}`,
    edition: `${base.edition}+${over.edition}`,
    ...bothTitles(base.title, over.title),
    ...daysOfBoth(base.inForce, over.inForce),
    ...coverageOfBoth(base, over),
    ...openOfBoth(base, over),
    stated: mergeValues(without(base.stated), over.stated),
    readings: mergeValues(without(base.readings), over.readings ?? {}),
    caller: { ...without({ caller: base.caller ?? {} })["caller"], ...over.caller } as Combined<Base, Over>["caller"], // the changes of both
  };
  return frozenCopy(joined); // each name keeps the value of its own terms
}

/** The caps that a document laid over another may lower and not raise: those of a national product are for all counties. */
const CAPS: readonly string[] = ["householdCap"];

/** The caps that both documents state and the first one lower. */
function narrowerIn(base: AnyTerms, over: AnyTerms): readonly string[] {
  return CAPS.filter((cap) => {
    const [first, second] = [statedAs(base, cap), statedAs(over, cap)];
    return first !== undefined && second !== undefined && fenOf(first) < fenOf(second);
  });
}

function statedAs({ stated }: AnyTerms, name: string): AmountInput | undefined {
  return Object.values(stated as Readonly<Record<string, Readonly<Record<string, AmountInput>>>>) // caps are amounts
    .map((values) => values[name])
    .findLast((value) => value !== undefined);
}

function withoutNames(of: object, names: readonly string[]): Record<string, object> {
  return Object.fromEntries(
    Object.entries(of as Record<string, object>).flatMap(([key, values]) => {
      const left = Object.entries(values).filter(([name]) => !names.includes(name));
      return left.length === 0 ? [] : [[key, Object.fromEntries(left)]];
    }),
  );
}

/** Both titles, where both have one. */
function bothTitles(first: Bilingual | undefined, second: Bilingual | undefined): { readonly title?: Bilingual } {
  if (first === undefined || second === undefined) return {};
  return { title: { zh: `${first.zh}、${second.zh}`, en: `${first.en} + ${second.en}` } };
}

/** The days on which both hold. */
function daysOfBoth(first: InForce = {}, second: InForce = {}): { readonly inForce?: InForce } {
  const inForce = bothInForce(ownFields(first), ownFields(second));
  if (inForce === undefined) refuse(neverTogether("over.inForce"));
  return Object.keys(inForce).length === 0 ? {} : { inForce };
}

/** How much of both is held, where both say. */
function coverageOfBoth(base: AnyTerms, over: AnyTerms): { readonly coverage?: Coverage; readonly basedOn?: Coverage } {
  if (base.coverage === undefined || over.coverage === undefined) return {};
  const [here, there] = [new Set(namesSet(base.stated)), new Set(namesSet(over.stated))];
  const alone = [
    ...([...here].some((name) => !there.has(name)) ? [base.coverage] : []),
    ...([...there].some((name) => !here.has(name)) ? [over.coverage] : []),
  ];
  // What is detailed is the first: where only a report tells of it, a fuller document laid over it makes nothing certain.
  const basedOn = base.basedOn ?? base.coverage;
  return { coverage: alone.length === 0 ? fullest(base.coverage, over.coverage) : least(alone), basedOn };
}

/** What each leaves open of the terms that are its own in the end. */
function openOfBoth(base: AnyTerms, over: AnyTerms): { readonly leftOpen?: { readonly [term: string]: Opening } } {
  const later = new Set(namesSet(over.stated));
  const left = Object.entries(base.leftOpen ?? {}).filter(([term]) => !later.has(term));
  const leftOpen = { ...Object.fromEntries(left), ...over.leftOpen };
  return Object.keys(leftOpen).length === 0 ? {} : { leftOpen };
}

function fullest(...of: readonly Coverage[]): Coverage {
  return coverages.list.find((coverage) => of.includes(coverage)) ?? "report";
}

function least(of: readonly Coverage[]): Coverage {
  return coverages.list.findLast((coverage) => of.includes(coverage)) ?? "report";
}

function namesSet(of: object): readonly string[] {
  return Object.values(of).flatMap((values: object) => Object.keys(values));
}

/** Two documents may be one: an article that both name keeps the terms of both. */
function mergeValues(base: Record<string, object>, over: object): Record<string, object> {
  const merged: Record<string, object> = { ...base };
  for (const [key, values] of Object.entries(over) as [string, object][]) merged[key] = { ...merged[key], ...values };
  return merged;
}
