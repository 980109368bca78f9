import type { Listing, Relation } from "../../../src/policy/blacklist/types.ts";
import type { BarScope, BlacklistTerms, BlacklistTermValues } from "../../../src/policy/blacklist/types.ts";
import { type BlacklistReach, propagateBlacklist } from "../../../src/policy/blacklist/propagate-blacklist.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";

type Days = Pick<Relation, "from" | "through">;

/** P1, listed on 29 February 2020: barred through 2025-02-28. */
export function aListing(facts: Partial<Listing> = {}): Listing {
  return { id: "N1", listed: "P1", who: "person", on: "2020-02-29", ground: "bad-faith", ...facts };
}

export function spouses(a: string, b: string, days: Days = {}): Relation {
  return { relation: "spouse", a, b, ...days };
}

export function parentOf(child: string, parent: string, days: Days = {}): Relation {
  return { relation: "parent", parent, child, ...days };
}

/** Terms that one article states. */
export function blacklistTerms(values: BlacklistTermValues): BlacklistTerms {
  return { kind: "blacklist", pack: "ours", edition: "1", stated: { "our-rules#1": values } };
}

/** Changge with the other reading of when one must be a relative. */
export const byListingDay = adjustTerms(changge2017.blacklist, { relativeOn: "listing-day" });

/** Changge with the other reading of what an organisation is barred from. */
export const asPersons = adjustTerms(changge2017.blacklist, { organisationBars: "as-persons" });

/** Changge with the bars on relatives as it prints them, whatever the day. */
export const asPrinted = adjustTerms(changge2017.blacklist, { relativesAfter2020: "as-printed" });

/** Who is barred from credit, or from something else, until when, as `P1 2025-02-28`. */
export function untilWhen(reach: BlacklistReach, scope: BarScope = "credit"): readonly string[] {
  return reach.barred.flatMap(({ id, bars }) =>
    bars.filter((bar) => bar.scope === scope).map(({ through }) => `${id} ${through}`),
  );
}

/** Why somebody is barred from credit, as `N1 self 2020-02-29 2025-02-28`. */
export function whyBarred(reach: BlacklistReach, person: string): readonly string[] {
  return reach.barred
    .filter(({ id, who }) => id === person && who === "person")
    .flatMap(({ bars }) => bars.filter(({ scope }) => scope === "credit"))
    .flatMap(({ causes }) => causes.map((c) => `${c.listing} ${c.kinship} ${c.from} ${c.through}`));
}

/** Under Changge: what so many listings and relations come to on a day. */
export function reachOn(asOf: string, relations: Iterable<Relation> = [], listings = [aListing()]): BlacklistReach {
  return propagateBlacklist(changge2017.blacklist, { listings, relations, asOf });
}
