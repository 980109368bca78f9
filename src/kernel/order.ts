/** By UTF-16 code units, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The last of things in order up to a point; undefined where all lie beyond it. */
export function lastUpTo<T>(things: readonly T[], isUpTo: (thing: T) => boolean): T | undefined {
  let [least, most] = [0, things.length];
  while (least < most) {
    const middle = (least + most) >>> 1;
    const thing = things[middle];
    if (thing !== undefined && isUpTo(thing)) least = middle + 1;
    else most = middle;
  }
  return things[least - 1];
}
