/** By UTF-16 code units, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How many of things in order lie up to a point. */
export function countUpTo<T>(things: readonly T[], isUpTo: (thing: T) => boolean): number {
  let [least, most] = [0, things.length];
  while (least < most) {
    const middle = (least + most) >>> 1;
    const thing = things[middle];
    if (thing !== undefined && isUpTo(thing)) least = middle + 1;
    else most = middle;
  }
  return least;
}

/** The last of things in order up to a point; undefined where all lie beyond it. */
export function lastUpTo<T>(things: readonly T[], isUpTo: (thing: T) => boolean): T | undefined {
  return things[countUpTo(things, isUpTo) - 1];
}

/** Puts a list of ours in order, in place. One that is in order already, as most are, is only gone through. */
export function sortIfNeeded<T>(list: T[], compare: (a: T, b: T) => number): T[] {
  for (let i = 1; i < list.length; i += 1) if (compare(list[i - 1] as T, list[i] as T) > 0) return list.sort(compare); // within the list
  return list;
}
