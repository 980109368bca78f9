/**
 * Looks at a value of the caller's; nothing where it cannot be looked at. A Proxy runs code of the caller's at each look,
 * which may throw anything: that is neither an error of ours nor one to hand on. Nothing else may be done in `look`.
 */
export function lookAt<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
