import { expect } from "vitest";

/*
 * Work is counted, not timed: by how often a function reads what it was given.
 */

/** The same value, every read of which is counted, however deep. */
export function counted<T extends object>(value: T): { readonly value: T; readonly reads: () => number } {
  let reads = 0;
  const seen = new WeakMap<object, object>();
  const wrapped = (given: unknown): unknown => {
    if (typeof given !== "object" || given === null) return given;
    const known = seen.get(given);
    if (known !== undefined) return known;
    const proxy = new Proxy(given, {
      get: (target, key, receiver) => {
        reads += 1;
        return wrapped(Reflect.get(target, key, receiver));
      },
      getOwnPropertyDescriptor: (target, key) => {
        reads += 1;
        const field = Reflect.getOwnPropertyDescriptor(target, key);
        return field && "value" in field ? { ...field, value: wrapped(field.value) } : field;
      },
    });
    seen.set(given, proxy);
    return proxy;
  };
  return { value: wrapped(value) as T, reads: () => reads }; // of the same fields
}

/** Doubles the size four times: the reads never grow by much more than that. */
export function expectLinear<T extends object>(make: (size: number) => T, use: (given: T) => unknown): void {
  const readsOf = (size: number): number => {
    const { value, reads } = counted(make(size));
    use(value);
    return reads();
  };
  const counts = [40, 80, 160, 320, 640].map(readsOf);
  const ratios = counts.slice(1).map((count, i) => count / (counts[i] ?? 0));
  expect(counts[0]).toBeGreaterThan(40); // it is read at all
  expect([counts, ratios.filter((ratio) => ratio > 2.2)]).toStrictEqual([counts, []]);
}

/** More than a call takes arguments, also where the stack is four times the ordinary one. */
export const TOO_MANY_ARGUMENTS = 600_000;
