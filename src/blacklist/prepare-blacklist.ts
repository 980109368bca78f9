import { refuse } from "../input/input-error.ts";
import { missing } from "../input/wording.ts";
import type { Basis } from "../kernel/basis.ts";
import type { ChosenReading } from "../kernel/reading.ts";
import { layTerms, type TermsUsed } from "../kernel/terms.ts";
import { blacklistReadings } from "./blacklist-readings.ts";
import type { BarScope, BlacklistTerms, BlacklistTermValues, Kinship, ListingGround } from "./blacklist-terms.ts";

/** One scope of the terms laid flat. */
export interface PreparedBar {
  readonly scope: BarScope;
  readonly months: number;
  readonly reaches: ReadonlySet<Kinship>;
  /** The grounds on which it has no end, with what that rests on. */
  readonly forGood: ReadonlyMap<ListingGround, readonly Basis[]>;
  /** What the bar of the one who is listed rests on. */
  readonly basis: readonly Basis[];
}

/** Terms of a blacklist laid flat. */
export interface PreparedBlacklist {
  readonly bars: readonly PreparedBar[];
  readonly notAsked: readonly BarScope[];
  readonly beginsDayAfter: boolean;
  readonly endsDayBefore: boolean;
  readonly relativeOnListingDay: boolean;
  /** What the last day rests on, where there is one. */
  readonly endBasis: readonly Basis[];
  /** What the reach to a relative rests on, beside the bar. */
  readonly relativeBasis: readonly Basis[];
  readonly used: TermsUsed;
  readonly readings: readonly ChosenReading[];
}

/** A period of years ends on its corresponding day. */
const CORRESPONDING_DAY: Basis = { by: "law", article: "civil-code#202" };

/** Prepares terms of a blacklist that the door has let in; throws where they bar from nothing. */
export function prepareBlacklist(terms: BlacklistTerms): PreparedBlacklist {
  const { values: v, basisOf, used, readings } = layTerms<BlacklistTermValues>(terms, blacklistReadings);
  if (v.creditBar === undefined && v.subsidyBar === undefined) refuse([missing("terms.creditBar")]);
  const begins = basisOf("barBegins");
  const goodOf = (scope: BarScope): ReadonlyMap<ListingGround, readonly Basis[]> =>
    new Map(
      (v.forGood ?? [])
        .filter((row) => row.scope === scope)
        .map(({ ground, source }) => [
          ground,
          source === undefined ? basisOf("forGood") : [{ by: "article", term: "forGood", article: source }],
        ]),
    );
  const rules = [
    { scope: "credit", rule: v.creditBar, basis: [...basisOf("creditBar"), ...begins] },
    { scope: "subsidy", rule: v.subsidyBar, basis: [...basisOf("subsidyBar"), ...begins] },
  ] as const;
  return {
    bars: rules.flatMap(({ scope, rule, basis }) =>
      rule === undefined
        ? []
        : [{ scope, months: rule.months, reaches: new Set(rule.reaches), forGood: goodOf(scope), basis }],
    ),
    notAsked: rules.flatMap(({ scope, rule }) => (rule === undefined ? [scope] : [])),
    beginsDayAfter: v.barBegins === "day-after",
    endsDayBefore: v.barEnds === "day-before",
    relativeOnListingDay: v.relativeOn === "listing-day",
    endBasis: [...basisOf("barEnds"), CORRESPONDING_DAY],
    relativeBasis: basisOf("relativeOn"),
    used,
    readings,
  };
}
