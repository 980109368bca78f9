import type { Bilingual } from "../../base/input/bilingual.ts";
import type { Citation } from "../../kernel/citation.ts";
import { type PreparedGrading, prepareGrading } from "../../ledger/points/grade-of.ts";
import { hundredthsOf } from "../../ledger/points/points.ts";
import type { CardItem, PointBand, Scorecard } from "./types.ts";

/** A scorecard laid flat: points in hundredths, items and groups by their place. */
export interface PreparedCard {
  readonly card: Scorecard;
  readonly base: number;
  readonly items: readonly ItemSlots[];
  readonly itemsById: ReadonlyMap<string, CardItem>;
  readonly vetoIds: ReadonlySet<string>;
  /** By group: 1 for additions, -1 for deductions. */
  readonly signs: readonly number[];
  /** By group; `Infinity` where it has no cap. */
  readonly caps: readonly number[];
  readonly grading: PreparedGrading;
  readonly gaps: readonly CardGap[];
}

/** An item laid flat. */
export interface ItemSlots {
  readonly item: CardItem;
  readonly group: number;
  /** What it can give, each figure once: no points where it does not apply. */
  readonly possible: readonly number[];
  /** The ends of that. */
  readonly least: number;
  readonly most: number;
  /** Its lines on a sheet where there is nothing to say about points: made once, frozen. */
  readonly lines: { readonly unknown: ItemLine<"unknown">; readonly notApplicable: ItemLine<"not-applicable"> };
}

/** What every line of a sheet says about its item. */
export type ItemLine<State extends string> = {
  readonly item: string;
  readonly label: Bilingual;
  readonly group: string;
  readonly source?: Citation;
  readonly state: State;
};

/** The line of an item in a state. */
export function lineOf<State extends string>({ item, label, group, source }: CardItem, state: State): ItemLine<State> {
  return source === undefined ? { item, label, group, state } : { item, label, group, source, state };
}

/** Figures between the bands of an item, which none of them has. */
export interface CardGap {
  readonly item: string;
  readonly from: number;
  readonly below: number;
}

/** Prepares a card that the door has let in. */
export function prepareCard(card: Scorecard): PreparedCard {
  const places = new Map(card.groups.map((g, i) => [g.group, i]));
  return {
    card,
    base: hundredthsOf(card.base),
    items: card.items.map((item) => {
      const possible = [...new Set([0, ...alternativesOf(item).map((a) => a.points)])];
      return {
        item,
        group: places.get(item.group) ?? -1,
        lines: {
          unknown: Object.freeze(lineOf(item, "unknown")),
          notApplicable: Object.freeze(lineOf(item, "not-applicable")),
        },
        possible,
        least: possible.reduce((a, b) => Math.min(a, b)),
        most: possible.reduce((a, b) => Math.max(a, b)),
      };
    }),
    itemsById: new Map(card.items.map((item) => [item.item, item])),
    vetoIds: new Set(card.vetoes.map(({ veto }) => veto)),
    signs: card.groups.map((g) => (g.part === "addition" ? 1 : -1)),
    caps: card.groups.map((g) => (g.cap === undefined ? Infinity : hundredthsOf(g.cap))),
    grading: prepareGrading(card.grading, "card.grading"),
    gaps: card.items.flatMap(gapsOf),
  };
}

/** An answer of the card's own, and its points in hundredths. */
export interface Alternative {
  readonly answer: boolean | number | string | Omit<PointBand, "points">;
  readonly points: number;
}

/** Every answer that an item can have, by what it gives: of units those that count, of figures their bands. */
export function alternativesOf(item: CardItem): readonly Alternative[] {
  switch (item.type) {
    case "flag":
      return [
        { answer: false, points: 0 },
        { answer: true, points: hundredthsOf(item.points) },
      ];
    case "per-unit": {
      const each = hundredthsOf(item.points);
      const cap = hundredthsOf(item.cap);
      const units = each === 0 ? 0 : Math.ceil(cap / each);
      return Array.from({ length: units + 1 }, (_, n) => ({ answer: n, points: Math.min(cap, n * each) }));
    }
    case "bands":
      return item.bands.map(({ points, ...edges }) => ({ answer: edges, points: hundredthsOf(points) }));
    case "choice":
      return item.options.map(({ option, points }) => ({ answer: option, points: hundredthsOf(points) }));
  }
}

function gapsOf(item: CardItem): readonly CardGap[] {
  if (item.type !== "bands") return [];
  const sorted = [...item.bands].sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity));
  return sorted.flatMap(({ from }, i) => {
    const end = sorted[i - 1]?.below;
    return from !== undefined && end !== undefined && end < from ? [{ item: item.item, from: end, below: from }] : [];
  });
}
