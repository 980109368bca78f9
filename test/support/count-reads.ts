/*
 * How work grows, by counting: nothing here looks at a clock.
 */

/** Plain data, not frozen, every read of which is counted, all the way down. */
export function countReads<T extends object>(value: T): { readonly counted: T; readonly reads: () => number } {
  let reads = 0;
  const known = new WeakMap<object, object>();
  const wrap = (inner: unknown): unknown => {
    if (typeof inner !== "object" || inner === null) return inner;
    const found = known.get(inner) ?? new Proxy(inner, handler);
    known.set(inner, found);
    return found;
  };
  const handler: ProxyHandler<object> = {
    get: (target, key) => {
      reads += 1;
      const inner: unknown = Reflect.get(target, key);
      return typeof inner === "function" ? inner : wrap(inner);
    },
    getOwnPropertyDescriptor: (target, key) => {
      const own = Reflect.getOwnPropertyDescriptor(target, key);
      return own === undefined || !own.configurable ? own : { ...own, value: wrap(own.value) };
    },
  };
  return { counted: wrap(value) as T, reads: () => reads }; // the same data
}

/** By how much the work grows each time that the size is doubled: four times from the first size. */
export function growthOf(first: number, workOn: (size: number) => number): readonly number[] {
  const work = [1, 2, 4, 8, 16].map((times) => workOn(first * times));
  return work.slice(1).map((more, i) => more / (work[i] ?? 0));
}

/** What the growth of linear work stays under when the size is doubled; that of work with the square comes near 4. */
export const LINEAR = 2.5;
