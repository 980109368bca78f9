import { lawOfDay } from "../../kernel/law.ts";
import { type Day, dayNumber, dayOf, withinCalendar } from "../../base/date/day.ts";
import { plusMonths } from "../../base/date/months.ts";
import type { Basis } from "../../kernel/basis.ts";
import { freezeDeep } from "../../kernel/freeze-deep.ts";
import { given } from "../../kernel/given.ts";
import { compareText } from "../../kernel/order.ts";
import type { PreparedBar, PreparedBlacklist } from "./prepare.ts";
import type { BarScope, Kinship, Listing, ListingGround } from "./types.ts";

/** Whether somebody is barred, or it is open. */
export type BarState = "barred" | "open";

/** Why a bar is open. */
export type BarOpening = "relatives-after-2020" | "ground-not-known";

/** Why somebody is barred. */
export interface BarCause {
  /** The id of the listing. */
  readonly listing: string;
  /** Who is listed. */
  readonly listed: string;
  readonly listedOn: Day;
  /** Absent where it is not known. */
  readonly ground?: ListingGround;
  /** What the barred person is to the one who is listed. */
  readonly kinship: Kinship;
  readonly state: BarState;
  /** Why it is open, where it is. */
  readonly open?: BarOpening;
  /** The first day from which it is open, where it still holds on the day of judgement. */
  readonly openFrom?: Day;
  /** For how many months the listing bars; absent where it does so for good. */
  readonly months?: number;
  /** The days of the relation that shortened the bar, where it did. */
  readonly related?: { readonly from?: Day; readonly through?: Day };
  /** The first barred day. */
  readonly from: Day;
  /** The last barred day, as far as it is known. */
  // oxlint-disable-next-line typescript/no-redundant-type-constituents -- the word is for the reader: to the compiler a day is text
  readonly through: Day | "for-good";
  readonly basis: readonly Basis[];
}

/** What somebody is barred from on the day of judgement, until when, and why. */
export interface ScopeBar {
  readonly scope: BarScope;
  /** `barred` by one cause at least, else `open`. */
  readonly state: BarState;
  /** The latest of the last days of the causes that make it so. */
  // oxlint-disable-next-line typescript/no-redundant-type-constituents -- likewise
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
  /** What a bar without end rests on; undefined where it is one of so many months. */
  readonly forGood: readonly Basis[] | undefined;
  /** The ground is not known, and another would not bar so. */
  readonly isOpen: boolean;
}

/** A bar as it reaches one person. */
export interface ReachedBar {
  readonly slots: BarSlots;
  readonly kinship: Kinship;
  readonly from: number;
  readonly through: number;
  readonly open?: BarOpening;
  /** The day from which it is open, though it still holds. */
  readonly openFrom?: number;
  /** Its last day had it not lapsed before. */
  readonly unlessLapsed?: number;
}

/** From this day penalties rest on listed laws and central policy only. */
const PENALTIES_FROM = /* @__PURE__ */ dayNumber("2020-12-18");
const PENALTIES: readonly Basis[] = /* @__PURE__ */ freezeDeep([
  { by: "law", article: "state-council-2020-49#penalties" },
  { by: "law", article: "credit-reporting-rules#16" },
]);

/** What must be known about penalties. */
export interface PenaltyWarning {
  readonly code: "penalties-by-law-only";
  readonly basis: readonly Basis[];
}

/** The caveat of whoever is barred, or may be, from 2020-12-18 on. */
export function penaltyWarnings(asOf: number, isReached: boolean): readonly PenaltyWarning[] {
  return isReached && asOf >= PENALTIES_FROM ? [{ code: "penalties-by-law-only", basis: [...PENALTIES] }] : [];
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
    const { who, ground } = listing;
    const of = (bar: PreparedBar, end: number, forGood: readonly Basis[] | undefined, isOpen: boolean): BarSlots[] => {
      const from = listedDay + (t.beginsDayAfter ? 1 : 0);
      const through = lifted <= asOf ? Math.min(end, lifted - 1) : end;
      return from <= asOf && asOf <= through ? [{ listing, listedDay, bar, from, through, forGood, isOpen }] : [];
    };
    return t.bars.flatMap((bar) => {
      const ofYears = who === "organisation" && t.organisationsForGoodOnly ? undefined : bar.months;
      const known = ground === undefined ? undefined : bar.forGood(ground, who);
      const mayBe = ground === undefined ? bar.mayBeForGood(who) : undefined;
      const forGood = mayBe?.isCertain === true ? mayBe.basis : known;
      if (forGood !== undefined) return of(bar, Infinity, forGood, false);
      const perhaps = mayBe === undefined ? [] : of(bar, Infinity, mayBe.basis, true);
      if (ofYears === undefined) return perhaps;
      const end = withinCalendar(plusMonths(listedDay, ofYears), `facts.listings[${String(i)}].on`);
      return [...of(bar, end - (t.endsDayBefore ? 1 : 0), undefined, false), ...perhaps];
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
  const on = t.relativeOnListingDay ? slots.listedDay : asOf;
  if (on < related.from || on > related.through) return undefined;
  const from = t.relativeOnListingDay ? slots.from : Math.max(slots.from, related.from);
  const through = t.relativeOnListingDay ? slots.through : Math.min(slots.through, related.through);
  const isAfter = asOf >= PENALTIES_FROM;
  const reached = { slots, kinship, from, through };
  switch (t.relativesAfter2020) {
    case "as-printed":
      return reached;
    case "lapsed":
      if (isAfter) return undefined;
      return through < PENALTIES_FROM ? reached : { ...reached, through: PENALTIES_FROM - 1, unlessLapsed: through };
    case "open":
      if (isAfter) return { ...reached, open: "relatives-after-2020" };
      return through < PENALTIES_FROM ? reached : { ...reached, openFrom: PENALTIES_FROM };
  }
}

/** Presents the bars of one person, scope by scope. */
export function presentBars(reached: readonly ReachedBar[], asOf: number, t: PreparedBlacklist): readonly ScopeBar[] {
  return t.bars.flatMap(({ scope }) => {
    const causes = reached.filter((r) => r.slots.bar.scope === scope).sort(inOrderOfDays);
    if (causes.length === 0) return [];
    const certain = causes.filter((cause) => openingOf(cause) === undefined);
    const deciding = certain.length === 0 ? causes : certain;
    const last = deciding.reduce((latest, { through }) => Math.max(latest, through), -Infinity);
    const state = certain.length === 0 ? "open" : "barred";
    return [{ scope, state, through: lastDayOf(last), causes: causes.map((r) => presentCause(r, asOf, t)) }];
  });
}

/** Whether somebody with these bars is barred, free, or it is open. */
export function outcomeOf(bars: readonly ScopeBar[]): "barred" | "undetermined" | "free" {
  if (bars.length === 0) return "free";
  return bars.some(({ state }) => state === "barred") ? "barred" : "undetermined";
}

/** The facts that would decide what is open. */
export function missingOf(bars: readonly ScopeBar[]): readonly "ground"[] {
  return bars.some(({ causes }) => causes.some(({ open }) => open === "ground-not-known")) ? ["ground"] : [];
}

/** Whether a bar is open. */
export function isOpenBar(reached: ReachedBar): boolean {
  return openingOf(reached) !== undefined;
}

function openingOf({ slots, open }: ReachedBar): BarOpening | undefined {
  return open ?? (slots.isOpen ? "ground-not-known" : undefined);
}

function presentCause(reached: ReachedBar, asOf: number, t: PreparedBlacklist): BarCause {
  const { slots, kinship, from, through, openFrom, unlessLapsed } = reached;
  const { listing, bar, forGood } = slots;
  const open = openingOf(reached);
  const isRelative = kinship !== "self";
  const isTouched = asOf >= PENALTIES_FROM || openFrom !== undefined || unlessLapsed !== undefined;
  return {
    listing: listing.id,
    listed: listing.listed,
    listedOn: listing.on,
    ...given({ ground: listing.ground }),
    kinship,
    state: open === undefined ? "barred" : "open",
    ...given({ open, openFrom: openFrom === undefined ? undefined : dayOf(openFrom) }),
    ...(bar.months === undefined || forGood !== undefined ? {} : { months: bar.months }),
    ...relatedOf(slots, from, unlessLapsed ?? through),
    from: dayOf(from),
    through: lastDayOf(through),
    basis: [
      ...bar.basis,
      ...(forGood ?? [
        ...lawOfDay(t.endBasis, slots.listedDay),
        ...(listing.who === "organisation" ? t.organisationBasis : []),
      ]),
      ...(isRelative ? t.relativeBasis : []),
      ...(isRelative && isTouched ? t.relativesAfter2020Basis : []),
      ...(isTouched ? PENALTIES : []),
    ],
  };
}

// oxlint-disable-next-line typescript/no-redundant-type-constituents -- likewise
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
