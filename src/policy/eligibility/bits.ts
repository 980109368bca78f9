/** Members of a list as bits, by their place in it. */
export function bitsOf<T extends string>(members: readonly T[], list: readonly T[]): number {
  let bits = 0;
  for (const member of members) bits |= 1 << list.indexOf(member);
  return bits;
}

/** The members of a list whose bits are set, in its order. */
export function membersOf<T extends string>(bits: number, list: readonly T[]): readonly T[] {
  return list.filter((_, i) => (bits & (1 << i)) !== 0);
}
