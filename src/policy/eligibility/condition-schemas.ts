import * as z from "zod";
import type { Condition } from "./conditions.ts";

/** Schemas of the facts that answer conditions. */
export function conditionFacts<C extends Condition>(
  table: readonly C[],
): { [K in C as K["fact"]]: z.ZodExactOptional<z.ZodBoolean> } {
  const entries = table.map(({ fact }) => [fact, z.exactOptional(z.boolean())]);
  return Object.fromEntries(entries) as { [K in C as K["fact"]]: z.ZodExactOptional<z.ZodBoolean> }; // an entry for each
}

/** Schemas of the terms that ask conditions. */
export function conditionTerms<C extends Condition>(
  table: readonly C[],
): { [K in C as K["fact"]]: z.ZodExactOptional<z.ZodLiteral<K["asked"]>> } {
  const entries = table.map(({ fact, asked }) => [fact, z.exactOptional(z.literal(asked))]);
  // An entry for each condition of the table.
  return Object.fromEntries(entries) as { [K in C as K["fact"]]: z.ZodExactOptional<z.ZodLiteral<K["asked"]>> };
}
