/**
 * Makes something when it is first needed, and never again: schemas, above all. Building them all is half of what importing
 * the package costs, and most programs need a few.
 */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly of: T } | undefined;
  return () => (made ??= { of: make() }).of;
}
