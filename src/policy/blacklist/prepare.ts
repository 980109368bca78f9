import { CORRESPONDING_DAY } from "../../kernel/law.ts";
import { basisOfRow } from "../../kernel/basis-of-row.ts";
import { InputError } from "../../base/input/input-error.ts";
import { missing } from "../../base/input/wording.ts";
import type { Basis } from "../../kernel/basis.ts";
import { lay } from "../../kernel/kind.ts";
import { preparedTerms } from "../../kernel/policy.ts";
import type { UnderTerms } from "../../kernel/terms.ts";
import { blacklistTermsKind } from "./terms.ts";
import type { BarScope, BlacklistTerms, Kinship, Listing, ListingGround } from "./types.ts";
import { barScopes, listingGrounds } from "./words.ts";

/** One scope of the terms laid flat. */
export interface PreparedBar {
  readonly scope: BarScope;
  /** Absent where the terms bar from it for good only. */
  readonly months: number | undefined;
  readonly reaches: ReadonlySet<Kinship>;
  /** What a listing that bars without end rests on; undefined where it does not. */
  readonly forGood: (ground: ListingGround, who: Listing["who"]) => readonly Basis[] | undefined;
  /** The same of a listing whose ground is not known: what it would rest on, and whether every ground bars so. */
  readonly mayBeForGood: (
    who: Listing["who"],
  ) => { readonly basis: readonly Basis[]; readonly isCertain: boolean } | undefined;
  /** What the bar of the one who is listed rests on. */
  readonly basis: readonly Basis[];
  /** What the bars without end rest on. */
  readonly forGoodBasis: readonly Basis[];
}

/** Terms of a blacklist laid flat. */
export interface PreparedBlacklist {
  readonly bars: readonly PreparedBar[];
  readonly notAsked: readonly BarScope[];
  readonly organisationsForGoodOnly: boolean;
  readonly organisationBasis: readonly Basis[];
  readonly beginsDayAfter: boolean;
  readonly endsDayBefore: boolean;
  readonly relativeOnListingDay: boolean;
  readonly relativesAfter2020: "open" | "as-printed" | "lapsed";
  /** What the reach to a relative from 2020-12-18 rests on. */
  readonly relativesAfter2020Basis: readonly Basis[];
  /** What the last day rests on, where there is one. */
  readonly endBasis: readonly Basis[];
  /** What the reach to a relative rests on, beside the bar. */
  readonly relativeBasis: readonly Basis[];
  readonly under: UnderTerms;
}

/** Prepares terms of a blacklist that the door has let in; throws where they bar from nothing. */
function prepareBlacklist(terms: BlacklistTerms): PreparedBlacklist {
  const { values: v, basisOf, under } = lay(blacklistTermsKind, terms);
  if (v.creditBar === undefined && v.subsidyBar === undefined) throw new InputError([missing("terms.creditBar")]);
  const begins = basisOf("barBegins");
  const goodOf =
    (scope: BarScope): PreparedBar["forGood"] =>
    (ground, who) => {
      const row = v.forGood?.find(
        (r) => r.scope === scope && r.ground === ground && (r.who === undefined || r.who === who),
      );
      if (row === undefined) return undefined;
      return basisOfRow("forGood", row.source, basisOf("forGood"));
    };
  const rules = {
    credit: { rule: v.creditBar, basis: [...basisOf("creditBar"), ...begins] },
    subsidy: { rule: v.subsidyBar, basis: [...basisOf("subsidyBar"), ...begins] },
    "interest-subsidy": { rule: undefined, basis: begins },
  } as const;
  const asked = barScopes.list.filter(
    (scope) => rules[scope].rule !== undefined || v.forGood?.some((row) => row.scope === scope) === true,
  );
  return {
    bars: asked.map((scope): PreparedBar => {
      const { rule, basis } = rules[scope];
      const reaches = new Set<Kinship>(rule?.reaches ?? ["self"]);
      const rows = v.forGood?.filter((row) => row.scope === scope) ?? [];
      const forGoodBasis = rows.flatMap((row) => basisOfRow("forGood", row.source, basisOf("forGood")));
      const forGood = goodOf(scope);
      const mayBeForGood: PreparedBar["mayBeForGood"] = (who) => {
        const found = listingGrounds.list.flatMap((ground) => {
          const on = forGood(ground, who);
          return on === undefined ? [] : [on];
        });
        if (found.length === 0) return undefined;
        return { basis: [...new Set(found.flat())], isCertain: found.length === listingGrounds.list.length };
      };
      return { scope, months: rule?.months, reaches, forGood, mayBeForGood, basis, forGoodBasis };
    }),
    notAsked: barScopes.list.filter((scope) => !asked.includes(scope)),
    organisationsForGoodOnly: v.organisationBars === "for-good-only",
    organisationBasis: basisOf("organisationBars"),
    beginsDayAfter: v.barBegins === "day-after",
    endsDayBefore: v.barEnds === "day-before",
    relativesAfter2020: v.relativesAfter2020,
    relativesAfter2020Basis: basisOf("relativesAfter2020"),
    relativeOnListingDay: v.relativeOn === "listing-day",
    endBasis: [...basisOf("barEnds"), CORRESPONDING_DAY],
    relativeBasis: basisOf("relativeOn"),
    under,
  };
}

/** Terms of a blacklist behind the door. */
export const blacklistTerms = /* @__PURE__ */ preparedTerms(blacklistTermsKind, prepareBlacklist);
