import { expect } from "vitest";

/** Plain data of which every look at a field, a length or the keys is counted, at any depth. */
export function counted<T extends object>(value: T): { readonly value: T; readonly reads: () => number } {
  let reads = 0;
  const seen = new WeakMap<object, object>();
  const wrap = (of: unknown): unknown => {
    if (typeof of !== "object" || of === null) return of;
    const known = seen.get(of) ?? new Proxy(of, traps);
    seen.set(of, known);
    return known;
  };
  const traps: ProxyHandler<object> = {
    get: (of, key, receiver) => {
      reads += 1;
      const value: unknown = Reflect.get(of, key, receiver);
      return Reflect.getOwnPropertyDescriptor(of, key)?.configurable === false ? value : wrap(value); // what is frozen stays itself
    },
    getOwnPropertyDescriptor: (of, key) => {
      reads += 1;
      const field = Reflect.getOwnPropertyDescriptor(of, key);
      return field?.configurable === true && "value" in field ? { ...field, value: wrap(field.value) } : field;
    },
    ownKeys: (of) => {
      reads += 1;
      return Reflect.ownKeys(of);
    },
  };
  return { value: wrap(value) as T, reads: () => reads }; // the same to every reader
}

/**
 * Holds a call to growing no faster than its input, and a sort: from so many things, four times twice as many, what it
 * reads of them and what it writes never grow by more than half as much again.
 */
export function expectLinear<F extends object>(
  from: number,
  factsOf: (n: number) => F,
  call: (facts: F) => unknown,
): void {
  const work = [1, 2, 4, 8, 16].map((times) => {
    const { value, reads } = counted(factsOf(from * times));
    const written = JSON.stringify(call(value)).length;
    return { reads: reads(), written };
  });
  work.slice(1).forEach(({ reads, written }, i) => {
    expect(reads).toBeLessThanOrEqual(2.5 * (work[i]?.reads ?? 0));
    expect(written).toBeLessThanOrEqual(2.5 * (work[i]?.written ?? 0));
  });
}
