// compat
import * as z from "zod";

interface Row {
  readonly fact: string;
  readonly asked: "required" | "forbidden";
}

export function conditionFacts<C extends Row>(
  table: readonly C[],
): { [K in C as K["fact"]]: z.ZodExactOptional<z.ZodBoolean> } {
  const entries = table.map(({ fact }) => [fact, z.exactOptional(z.boolean())]);
  return Object.fromEntries(entries) as { [K in C as K["fact"]]: z.ZodExactOptional<z.ZodBoolean> };
}

export function conditionTerms<C extends Row>(
  table: readonly C[],
): { [K in C as K["fact"]]: z.ZodExactOptional<z.ZodLiteral<K["asked"]>> } {
  const entries = table.map(({ fact, asked }) => [fact, z.exactOptional(z.literal(asked))]);
  return Object.fromEntries(entries) as { [K in C as K["fact"]]: z.ZodExactOptional<z.ZodLiteral<K["asked"]>> };
}
