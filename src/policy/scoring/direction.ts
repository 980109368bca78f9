import type { CardGroup, CardItem } from "./types.ts";

/**
 * Judges whether an item keeps the direction that it declares: more of it never lowers (or never raises) the
 * score. A choice has no more and less, so it may declare none.
 */
export function keepsDirection(item: CardItem, part: CardGroup["part"]): boolean {
  const { direction } = item;
  if (direction === undefined) return true;
  if (item.type === "choice") return false;
  const score = part === "addition" ? 1 : -1;
  const promised = direction === "more-is-better" ? 1 : -1;
  const points = pointsInOrder(item).map((p) => p * score * promised);
  return points.every((p, i) => p >= (points[i - 1] ?? -Infinity));
}

/** The points of an item from the least of it to the most. */
function pointsInOrder(item: Exclude<CardItem, { type: "choice" }>): readonly number[] {
  switch (item.type) {
    case "flag":
      return [0, item.points];
    case "per-unit":
      return [0, Math.min(item.points, item.cap)];
    case "bands":
      return [...item.bands].sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity)).map((b) => b.points);
  }
}
