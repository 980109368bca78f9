import { aboveMaximum, directionBroken, notListed, overlapping, repeatedId } from "../../base/input/wording.ts";
import { type Found, repeated } from "../../kernel/between.ts";
import { keepsDirection } from "./direction.ts";
import type { PointBand, Scorecard } from "./types.ts";

/** The answer that says that an item does not apply; no option may be called so. */
export const NOT_APPLICABLE_ANSWER = "not-applicable";

/** Each group, item and veto has an id of its own. */
export function eachIdOnce({ groups, items, vetoes }: Scorecard): readonly Found[] {
  const lists = [
    ["groups", "group", groups.map((g) => g.group)],
    ["items", "item", items.map((i) => i.item)],
    ["vetoes", "veto", vetoes.map((v) => v.veto)],
  ] as const;
  return lists.flatMap(([list, field, ids]) =>
    repeated(ids).map((i) => ({ issue: repeatedId(""), path: [list, i, field] })),
  );
}

/** Every item is of a group that the card has. */
export function groupsKnown({ groups, items }: Scorecard): readonly Found[] {
  const known = new Set(groups.map((g) => g.group));
  return items.flatMap(({ group }, i) =>
    (group as string | undefined) === undefined || known.has(group) // what is missing is told already
      ? []
      : [{ issue: notListed("", [...known]), path: ["items", i, "group"] }],
  );
}

/** No option of an item is named twice, or as the answer that it does not apply. */
export function optionsOnce({ items }: Scorecard): readonly Found[] {
  return items.flatMap((item, i) => {
    if (item.type !== "choice") return [];
    const names = [NOT_APPLICABLE_ANSWER, ...item.options.map((o) => o.option)];
    return repeated(names).map((n) => ({
      issue: repeatedId(""),
      path: ["items", i, "options", n - 1, "option"],
    }));
  });
}

/** The bands of an item do not overlap. */
export function bandsApart({ items }: Scorecard): readonly Found[] {
  return items.flatMap((item, i) => {
    if (item.type !== "bands" || item.bands.some(isBroken)) return [];
    const sorted = item.bands.map((band, n) => ({ ...band, n })).sort((a, b) => lowest(a) - lowest(b));
    return sorted.flatMap((band, n) => {
      const before = sorted[n - 1];
      const apart = before === undefined || (before.below ?? Infinity) <= lowest(band);
      return apart ? [] : [{ issue: overlapping(""), path: ["items", i, "bands", band.n] }];
    });
  });
}

/** So many units that count are enough for any card, and few enough to go through. */
const MOST_UNITS = 10_000;

/** The units of an item that count are few enough to go through. */
export function unitsWithin({ items }: Scorecard): readonly Found[] {
  return items.flatMap((item, i) =>
    item.type === "per-unit" && item.points > 0 && item.cap / item.points > MOST_UNITS
      ? [
          {
            issue: aboveMaximum("", String(Math.round(MOST_UNITS * item.points * 100) / 100)),
            path: ["items", i, "cap"],
          },
        ]
      : [],
  );
}

/** A band of which an edge or the points are told already. */
function isBroken(band: PointBand): boolean {
  return Object.values(band).includes(undefined);
}

function lowest({ from }: PointBand): number {
  return from ?? -Infinity;
}

/** Every item keeps the direction that it promises. */
export function directionsKept({ groups, items }: Scorecard): readonly Found[] {
  const issue = directionBroken("");
  const parts = new Map(groups.toReversed().map(({ group, part }) => [group, part])); // the first of a name counts
  return items.flatMap((item, i) => {
    const part = parts.get(item.group);
    const toldAlready = item.type === "bands" ? item.bands.some(isBroken) : Object.values(item).includes(undefined);
    return part === undefined || toldAlready || keepsDirection(item, part)
      ? []
      : [{ issue, path: ["items", i, "direction"] }];
  });
}
