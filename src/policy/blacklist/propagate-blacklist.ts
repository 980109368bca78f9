import { type Day, dayNumber } from "../../base/date/day.ts";
import type { NeedsTerm } from "../../kernel/needs-term.ts";
import { compareText } from "../../kernel/order.ts";
import type { UnderTerms } from "../../kernel/terms.ts";
import { admitBlacklist } from "./admit.ts";
import {
  missingOf,
  outcomeOf,
  type PenaltyWarning,
  penaltyWarnings,
  presentBars,
  type ReachedBar,
  type ScopeBar,
} from "./bars.ts";
import type { BarScope, BlacklistFacts, BlacklistTerms } from "./types.ts";

/** Somebody who is barred on the day of judgement, or may be. */
export interface Barred {
  readonly id: string;
  readonly who: "person" | "organisation";
  /** `barred` from anything, or `undetermined` where every bar is open. */
  readonly outcome: "barred" | "undetermined";
  /** Credit before subsidies before the interest subsidy; only what they are barred from, or may be. */
  readonly bars: readonly ScopeBar[];
}

/** The result of `propagateBlacklist`. */
export interface BlacklistReach extends UnderTerms {
  readonly kind: "blacklist-reach";
  readonly asOf: Day;
  /** By id, persons before organisations. */
  readonly barred: readonly Barred[];
  /** What these terms do not bar from. */
  readonly notAsked: readonly BarScope[];
  /** Facts that would decide what is open. */
  readonly missing: readonly "ground"[];
  readonly warnings: readonly PenaltyWarning[];
}

/**
 * Tells who is barred by a blacklist (黑名单) on a day: those who are listed, and from credit also their
 * spouses, parents and children, one step and no further.
 *
 * @remarks
 * **Source** the terms name it; in Changge the incentive measure 3(1)2 and 3(1)3, the loan measure 6(2).
 * **Units** months by corresponding day. **Boundary** the first and the last barred day are barred, the first
 * and the last day of a relation belong to it; rows of one relation that adjoin or overlap are one. An organisation
 * reaches nobody else.
 * **Reading** `blacklist/begins`, `blacklist/ends`, `blacklist/organisations`, `blacklist/relative-on`,
 * `blacklist/relatives-after-2020`: from 2020-12-18 bars on relatives are open.
 * **Beware** `relations` may be anything that can be gone through once, such as a generator over a file: for a
 * province the way to go. Nothing is kept of those that touch nobody who is listed. A list is looked at as closely
 * as all other data; of what comes one by one, getters and hidden fields are not told.
 * @throws InputError for terms or facts of the wrong shape, a listing that comes twice, a person related to
 * themself, and two who would be each other's parent where one is listed; it names the index. Also where the bars of
 * one who is listed would reach relatives more than 1,000,000 times.
 * @example
 * ```ts
 * import { propagateBlacklist } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const listings = [{ id: "N1", listed: "P1", who: "person", on: "2020-02-29", ground: "bad-faith" }] as const;
 * const relations = [{ relation: "spouse", a: "P1", b: "P2", through: "2023-05-31" }] as const;
 * const on = (asOf: string) =>
 *   propagateBlacklist(changge2017.blacklist, { listings, relations, asOf }).barred.map((b) => [b.id, b.bars[0]?.through, b.bars[0]?.state]);
 * on("2020-12-17"); // => [["P1", "2025-02-28", "barred"], ["P2", "2023-05-31", "barred"]]
 * on("2023-05-31"); // => [["P1", "2025-02-28", "barred"], ["P2", "2023-05-31", "open"]]
 * on("2023-06-01"); // => [["P1", "2025-02-28", "barred"]]
 * on("2025-03-01"); // => []
 * ```
 */
export function propagateBlacklist<const T extends BlacklistTerms>(
  terms: T & NeedsTerm<T, "creditBar">,
  facts: BlacklistFacts,
): BlacklistReach {
  const { t, push, others } = admitBlacklist(terms, facts);
  const day = dayNumber(others.asOf);
  const of = (who: Barred["who"], reached: ReadonlyMap<string, readonly ReachedBar[]>): readonly Barred[] =>
    [...reached.entries()]
      .sort(([a], [b]) => compareText(a, b))
      .map(([id, reached]) => {
        const bars = presentBars(reached, day, t);
        return { id, who, outcome: outcomeOf(bars) === "barred" ? "barred" : "undetermined", bars };
      });
  const barred = [...of("person", push.persons), ...of("organisation", push.organisations)];
  return {
    kind: "blacklist-reach",
    asOf: others.asOf,
    barred,
    notAsked: t.notAsked,
    missing: barred.some(({ bars }) => missingOf(bars).length > 0) ? ["ground"] : [],
    warnings: penaltyWarnings(day, barred.length > 0),
    ...t.under,
  };
}
