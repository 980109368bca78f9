import type { Bilingual } from "../base/input/bilingual.ts";
import type { Citation } from "../kernel/citation.ts";
import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { Terms } from "../kernel/terms.ts";
import type { Coverage, InForce, Opening } from "../kernel/types.ts";
import type { TermValuesByKind } from "../terms/kinds.ts";
import { type Part, PARTS } from "../terms/parts.ts";

/** What a pack is, beside what its documents state. */
export interface PackFrame {
  readonly pack: string;
  readonly title: Bilingual;
  readonly edition: string;
  /** The days of the contract for which it holds; what the documents do not print is absent. */
  readonly inForce: InForce;
  /** How much of its documents it holds: nothing is found eligible by an excerpt or a report alone. */
  readonly coverage: Coverage;
  /** By part, the terms of it that are stated in principle or for reference, or that nobody has seen. */
  readonly leftOpen?: { readonly [P in Part]?: { readonly [N in keyof ValuesOf<P>]?: Opening } };
  /** The pack of the product that it only adds to; its money functions do not compile with it alone. */
  readonly addsTo?: string;
}

/** What the terms of a part can say. */
type ValuesOf<P extends Part> = TermValuesByKind[(typeof PARTS)[P]["kind"]];

/** What documents state, article by article in their order: everything that an article says, for every part. */
export type Articles<Article extends Citation = Citation> = {
  readonly [A in Article]?: { readonly [P in Part]?: ValuesOf<P> };
};

/** The policy of one place and time: terms for each kind of question that its documents answer. */
export type Pack<Article extends Citation = Citation> = PackFrame & {
  readonly [P in Part]?: Terms<(typeof PARTS)[P]["kind"], ValuesOf<P>, Article>;
};

/** The parts of which articles say something. */
type PartsIn<Stated extends Articles> = Extract<KeysOfEach<Stated[keyof Stated]>, Part>;
type KeysOfEach<U> = U extends unknown ? keyof U : never;

/** A pack as its articles make it: each part with the articles that say something of it. */
export type PackOf<Frame extends PackFrame, Stated extends Articles, Read extends Part = never> = Frame & {
  readonly [P in PartsIn<Stated> | Read]: {
    readonly kind: (typeof PARTS)[P]["kind"];
    readonly pack: Frame["pack"];
    readonly edition: Frame["edition"];
    readonly title: Frame["title"];
    readonly inForce: Frame["inForce"];
    readonly coverage: Frame["coverage"];
    readonly leftOpen?: { readonly [term: string]: Opening };
    readonly stated: {
      readonly [A in keyof Stated as P extends keyof Stated[A] ? A : never]: P extends keyof Stated[A]
        ? Stated[A][P]
        : never;
    };
  } & (Frame extends { readonly addsTo: infer Product extends string } ? { readonly addsTo: Product } : unknown);
};

/**
 * Makes a pack: stamps each part with its kind and with what the pack is. The articles are checked by
 * `as const satisfies Articles<…Citation>`, so that an unknown article, an unknown term and a wrong unit do not compile.
 * `read`: parts of which no article says anything, and readings everything.
 *
 * @example
 * ```ts
 * import { pack, assessHousehold } from "fupin-credit";
 * const ours = pack(
 *   {
 *     pack: "ours", title: { zh: "本行规则", en: "Our rules" }, edition: "1",
 *     inForce: { from: "2024-01-01" }, coverage: "whole",
 *   },
 *   { "our-rules#1": { household: { householdCap: "50000" } } },
 * );
 * assessHousehold(ours.household, { id: "A1", appliedOn: "2024-05-06", amount: 50001, termMonths: 12, outstanding: 0 }).outcome; // => "ineligible"
 * ```
 */
export function pack<const Frame extends PackFrame, const Stated extends Articles, const Read extends Part = never>(
  frame: Frame,
  articles: Stated,
  read: readonly Read[] = [],
): PackOf<Frame, Stated, Read> {
  const stated = Object.entries(articles) as [string, Readonly<Record<string, object>>][]; // a record of parts for each article
  const stamp = {
    pack: frame.pack,
    edition: frame.edition,
    title: frame.title,
    inForce: frame.inForce,
    coverage: frame.coverage,
    ...(frame.addsTo === undefined ? {} : { addsTo: frame.addsTo }),
  };
  const { leftOpen: openings = {}, ...own } = frame; // they stand with the terms of each part
  const open: Readonly<Record<string, object | undefined>> = openings;
  const parts = Object.entries(PARTS).flatMap(([part, { kind }]) => {
    const leftOpen = open[part] === undefined ? {} : { leftOpen: open[part] };
    const said = stated.flatMap(([article, of]) => (Object.hasOwn(of, part) ? [[article, of[part]] as const] : []));
    return said.length === 0 && !(read as readonly string[]).includes(part)
      ? []
      : [[part, { kind, ...stamp, ...leftOpen, stated: Object.fromEntries(said) }] as const];
  });
  return freezeDeep({ ...own, ...Object.fromEntries(parts) }) as unknown as PackOf<Frame, Stated, Read>; // a part for each
}
