import type { Path } from "../base/input/issue.ts";

/**
 * Facts for checks between them. Some may be wrong in themselves, which is told apart from these checks: to them such a
 * fact is absent.
 */
export interface Sound<T> {
  /** What a check finds; nothing if it breaks off for want of a fact that is wrong in itself. */
  find<R>(check: (facts: T) => readonly R[]): readonly R[];
  /** What follows from facts all of which must be right; undefined if it reads one that is wrong in itself. */
  ask<R>(question: (facts: T) => R): R | undefined;
}

/**
 * The facts of which these places are wrong. A check that breaks off is passed over only if it had read one of them: any
 * other error is one of our own, and thrown on.
 */
export function soundOf<T>(facts: T, wrong: readonly Path[]): Sound<T> {
  if (wrong.length === 0) return { find: (check) => check(facts), ask: (question) => question(facts) };
  if (wrong.some((path) => path.length === 0)) return { find: () => [], ask: () => undefined };
  let missed = false;
  const rest = withGaps(facts, wrong, () => {
    missed = true;
  }) as T; // a fact that is wrong is to a check like one that was not given
  const answer = <R>(question: (facts: T) => R): R | undefined => {
    missed = false;
    try {
      return question(rest);
    } catch (error) {
      if (!missed) throw error;
      return undefined;
    }
  };
  return {
    find: (check) => answer(check) ?? [],
    ask: (question) => {
      const found = answer(question);
      return missed ? undefined : found;
    },
  };
}

/** A copy without the facts at some places; tells when one of them is read. What is not on the way to them is shared. */
function withGaps(value: unknown, gaps: readonly Path[], onRead: () => void): unknown {
  if (typeof value !== "object" || value === null) return value;
  const inside = new Map<PropertyKey, Path[]>();
  for (const [step, ...rest] of gaps) {
    if (step === undefined) continue;
    const further = inside.get(step);
    if (further === undefined) inside.set(step, [rest]);
    else further.push(rest);
  }
  const copy = (
    Array.isArray(value) ? [...(value as readonly unknown[])] : Object.assign(Object.create(null), value)
  ) as object; // without a prototype, which a host may have added to
  for (const [step, further] of inside) {
    const gap = {
      get: () => {
        onRead();
        return undefined;
      },
    };
    const filled = { value: withGaps((value as Record<PropertyKey, unknown>)[step], further, onRead) }; // any key may be asked for
    const isGap = further.some((path) => path.length === 0);
    Object.defineProperty(copy, step, { ...(isGap ? gap : filled), enumerable: true, configurable: true });
  }
  return copy;
}
