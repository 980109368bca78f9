import type { Basis } from "../../kernel/basis.ts";
import type { ChosenReading } from "../../kernel/reading.ts";

/** What figures rest on without the readings that had no part in them; what is laid down is handed on as it is. */
export function basisWithPart<B extends { readonly [of: string]: readonly Basis[] } | object>(
  basis: B,
  readings: readonly ChosenReading[],
): B {
  const had = (b: Basis): boolean => b.by !== "reading" || readings.some(({ id }) => id === b.reading);
  const own: Record<string, readonly Basis[]> = {};
  for (const [of, all] of Object.entries(basis as { readonly [of: string]: readonly Basis[] }))
    own[of] = all.every(had) ? all : all.filter(had);
  return own as unknown as B; // the same names
}
