/** What a check finds; nothing where it needed a fact that is wrong in itself, which is reported anyway. */
export function attempt<T>(find: () => readonly T[]): readonly T[] {
  try {
    return find();
  } catch {
    return [];
  }
}
