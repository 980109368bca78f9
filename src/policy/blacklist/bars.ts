import { lawOfDay } from "../../kernel/law.ts";
import { type Day, dayNumber, dayOf, withinCalendar } from "../../base/date/day.ts";
import { plusMonths } from "../../base/date/months.ts";
import type { Basis } from "../../kernel/basis.ts";
import { compareText } from "../../kernel/order.ts";
import type { PreparedBar, PreparedBlacklist } from "./prepare.ts";
import type { BarScope, Kinship, Listing, ListingGround } from "./types.ts";

/** Why somebody is barred. */
export interface BarCause {
  /** The id of the listing. */
  readonly listing: string;
  /** Who is listed. */
  readonly listed: string;
  readonly listedOn: Day;
  readonly ground: ListingGround;
  /** What the barred person is to the one who is listed. */
  readonly kinship: Kinship;
  /** For how many months the listing bars; absent where it does so for good. */
  readonly months?: number;
  /** The days of the relation that shortened the bar, where it did. */
  readonly related?: { readonly from?: Day; readonly through?: Day };
  /** The first barred day. */
  readonly from: Day;
  /** The last barred day, as far as it is known. */
  // eslint-disable-next-line @typescript-eslint/no-redundant-type-constituents -- the word is for the reader: to the compiler a day is text
  readonly through: Day | "for-good";
  readonly basis: readonly Basis[];
}

/** What somebody is barred from on the day of judgement, until when, and why. */
export interface ScopeBar {
  readonly scope: BarScope;
  /** The latest of the last days of its causes. */
  // eslint-disable-next-line @typescript-eslint/no-redundant-type-constituents -- likewise
  readonly through: Day | "for-good";
  /** By first day, then by listing. */
  readonly causes: readonly BarCause[];
}

/** A bar of one listing in one scope that is in force on the day of judgement. */
export interface BarSlots {
  readonly listing: Listing;
  readonly listedDay: number;
  readonly bar: PreparedBar;
  readonly from: number;
  /** `Infinity` where it has no end. */
  readonly through: number;
}

/** A bar as it reaches one person. */
export interface ReachedBar {
  readonly slots: BarSlots;
  readonly kinship: Kinship;
  readonly from: number;
  readonly through: number;
}

/**
 * The bars that listings bring and that are in force on a day.
 *
 * @remarks
 * **Boundary** the first and the last day are barred; a listing that was lifted bars up to the day before.
 * **Reading** `blacklist/begins`, `blacklist/ends`.
 */
export function barsInForce(listings: readonly Listing[], asOf: number, t: PreparedBlacklist): readonly BarSlots[] {
  return listings.flatMap((listing, i) => {
    const listedDay = dayNumber(listing.on);
    if (!(listedDay <= asOf)) return [];
    const lifted = listing.liftedOn === undefined ? Infinity : dayNumber(listing.liftedOn);
    return t.bars.flatMap((bar) => {
      const ofYears = listing.who === "organisation" && t.organisationsForGoodOnly ? undefined : bar.months;
      const forGood = bar.forGood(listing.ground, listing.who) !== undefined;
      if (!forGood && ofYears === undefined) return [];
      const end = forGood
        ? Infinity
        : withinCalendar(plusMonths(listedDay, ofYears ?? 0), `facts.listings[${String(i)}].on`) -
          (t.endsDayBefore ? 1 : 0);
      const from = listedDay + (t.beginsDayAfter ? 1 : 0);
      const through = lifted <= asOf ? Math.min(end, lifted - 1) : end;
      return from <= asOf && asOf <= through ? [{ listing, listedDay, bar, from, through }] : [];
    });
  });
}

/**
 * A bar as it reaches a relative, or nothing where it does not on the day of judgement.
 *
 * @remarks
 * **Boundary** the first and the last day of a relation belong to it.
 * **Reading** `blacklist/relative-on`: who is a relative on the day of judgement, for as long as that is so; or
 * who was one on the day of the listing, for the whole time.
 */
export function reachOf(
  slots: BarSlots,
  kinship: Kinship,
  related: { readonly from: number; readonly through: number },
  asOf: number,
  t: PreparedBlacklist,
): ReachedBar | undefined {
  if (!slots.bar.reaches.has(kinship)) return undefined;
  if (t.relativeOnListingDay) {
    const { listedDay } = slots;
    if (listedDay < related.from || listedDay > related.through) return undefined;
    return { slots, kinship, from: slots.from, through: slots.through };
  }
  if (asOf < related.from || asOf > related.through) return undefined;
  const from = Math.max(slots.from, related.from);
  return { slots, kinship, from, through: Math.min(slots.through, related.through) };
}

/** Presents the bars of one person, scope by scope. */
export function presentBars(reached: readonly ReachedBar[], t: PreparedBlacklist): readonly ScopeBar[] {
  return t.bars.flatMap(({ scope }) => {
    const causes = reached.filter((r) => r.slots.bar.scope === scope).sort(inOrderOfDays);
    if (causes.length === 0) return [];
    const last = causes.reduce((latest, { through }) => Math.max(latest, through), -Infinity);
    return [{ scope, through: lastDayOf(last), causes: causes.map((r) => presentCause(r, t)) }];
  });
}

function presentCause({ slots, kinship, from, through }: ReachedBar, t: PreparedBlacklist): BarCause {
  const { listing, bar } = slots;
  return {
    listing: listing.id,
    listed: listing.listed,
    listedOn: listing.on,
    ground: listing.ground,
    kinship,
    ...(slots.bar.months === undefined || slots.through === Infinity ? {} : { months: slots.bar.months }),
    ...relatedOf(slots, from, through),
    from: dayOf(from),
    through: lastDayOf(through),
    basis: [
      ...bar.basis,
      ...(bar.forGood(listing.ground, listing.who) ?? [
        ...lawOfDay(t.endBasis, slots.listedDay),
        ...(listing.who === "organisation" ? t.organisationBasis : []),
      ]),
      ...(kinship === "self" ? [] : t.relativeBasis),
    ],
  };
}

// eslint-disable-next-line @typescript-eslint/no-redundant-type-constituents -- likewise
function lastDayOf(day: number): Day | "for-good" {
  return day === Infinity ? "for-good" : dayOf(day);
}

/** The days of a relation, where the bar is shorter for them. */
function relatedOf(slots: BarSlots, from: number, through: number): Pick<BarCause, "related"> {
  const shorter = {
    ...(from > slots.from ? { from: dayOf(from) } : {}),
    ...(through < slots.through ? { through: dayOf(through) } : {}),
  };
  return Object.keys(shorter).length === 0 ? {} : { related: shorter };
}

function inOrderOfDays(a: ReachedBar, b: ReachedBar): number {
  return (
    a.from - b.from ||
    compareText(a.slots.listing.id, b.slots.listing.id) ||
    compareText(a.kinship, b.kinship) ||
    (a.through === b.through ? 0 : a.through - b.through)
  );
}
