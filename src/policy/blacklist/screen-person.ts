import { type Day, dayNumber } from "../../base/date/day.ts";
import type { Basis } from "../../kernel/basis.ts";
import type { NeedsTerm } from "../../kernel/needs-term.ts";
import type { UnderTerms } from "../../kernel/terms.ts";
import { admitScreening } from "./admit.ts";
import {
  missingOf,
  outcomeOf,
  type PenaltyWarning,
  penaltyWarnings,
  presentBars,
  type ReachedBar,
  type ScopeBar,
} from "./bars.ts";
import type { PreparedBlacklist } from "./prepare.ts";
import type { BarScope, BlacklistTerms, ScreeningFacts } from "./types.ts";

/** The result of `screenPerson`. */
export interface Screening extends UnderTerms {
  readonly kind: "screening";
  /** The id that was asked about. */
  readonly person: string;
  readonly who: "person" | "organisation";
  readonly asOf: Day;
  /** `barred` from anything, else `undetermined` where a bar is open, else `free`. */
  readonly outcome: "barred" | "undetermined" | "free";
  /** Credit before subsidies before the interest subsidy; empty where they are free. */
  readonly bars: readonly ScopeBar[];
  /** What was asked, and by which article. */
  readonly asked: readonly { readonly scope: BarScope; readonly basis: readonly Basis[] }[];
  /** What these terms do not bar from. */
  readonly notAsked: readonly BarScope[];
  /** Facts that would decide what is open. */
  readonly missing: readonly "ground"[];
  readonly warnings: readonly PenaltyWarning[];
}

/**
 * Tells whether one person or organisation is barred by a blacklist on a day, from what, until when, and why.
 *
 * @remarks
 * **Source**, **Boundary**, **Reading** as of `propagateBlacklist`.
 * **Beware** the causes of a bar from credit, with `who: "applicant"`, are what `assessHousehold` takes as `bars`.
 * @throws InputError as `propagateBlacklist`.
 * @example
 * ```ts
 * import { screenPerson } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const listings = [{ id: "N1", listed: "P1", who: "person", on: "2020-02-29", ground: "bad-faith" }] as const;
 * const relations = [{ relation: "parent", parent: "P1", child: "P2" }] as const;
 * const { outcome, bars } = screenPerson(changge2017.blacklist, { person: "P2", who: "person", listings, relations, asOf: "2025-02-28" });
 * outcome; // => "undetermined"
 * bars.map((b) => [b.scope, b.state, b.through, b.causes[0]?.kinship]); // => [["credit", "open", "2025-02-28", "child"]]
 * ```
 */
export function screenPerson<const T extends BlacklistTerms>(
  terms: T & NeedsTerm<T, "creditBar">,
  facts: ScreeningFacts,
): Screening {
  const { t, push, others } = admitScreening(terms, facts);
  const found = others.who === "organisation" ? push.organisations : push.persons;
  return screeningOf(found.get(others.person) ?? [], others, t);
}

/** What a person or an organisation is told. */
export function screeningOf(
  reached: readonly ReachedBar[],
  { person, who, asOf }: Pick<ScreeningFacts, "person" | "who" | "asOf">,
  t: PreparedBlacklist,
): Screening {
  const day = dayNumber(asOf);
  const bars = presentBars(reached, day, t);
  return {
    kind: "screening",
    person,
    who,
    asOf,
    outcome: outcomeOf(bars),
    bars,
    asked: t.bars.map(({ scope, basis, forGoodBasis }) => ({ scope, basis: [...basis, ...forGoodBasis] })),
    notAsked: t.notAsked,
    missing: missingOf(bars),
    warnings: penaltyWarnings(day, bars.length > 0),
    ...t.under,
  };
}
