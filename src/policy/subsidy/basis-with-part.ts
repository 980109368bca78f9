import type { Basis } from "../../kernel/basis.ts";
import type { ChosenReading } from "../../kernel/reading.ts";

/** What figures rest on without the readings that had no part in them. */
export function basisWithPart<B extends { readonly [of: string]: readonly Basis[] } | object>(
  basis: B,
  readings: readonly ChosenReading[],
): B {
  const had = new Set(readings.map(({ id }) => id));
  const entries = Object.entries(basis as { readonly [of: string]: readonly Basis[] }).map(
    ([of, all]) => [of, all.filter((b) => b.by !== "reading" || had.has(b.reading))] as const,
  );
  return Object.fromEntries(entries) as unknown as B; // the same names
}
