import type { PreparedCard } from "./prepare-card.ts";
import type { AnswerSlots } from "./read-answers.ts";

/** Adds up the points of each group, before its cap. */
export function groupSums({ groups, points }: AnswerSlots, count: number): number[] {
  const sums = new Array<number>(count).fill(0);
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i] ?? 0;
    sums[group] = (sums[group] ?? 0) + (points[i] ?? 0);
  }
  return sums;
}

/**
 * The score of group sums in hundredths: base + additions - deductions, each group up to its cap.
 *
 * @remarks
 * **Source** the terms name it; Cangxi counts 一基础 一加分 一减分 一否决. **Rounding** none: it is exact.
 */
export function scoreOfSums(sums: readonly number[], t: PreparedCard): number {
  let score = t.base;
  for (let g = 0; g < sums.length; g++) {
    score += (t.signs[g] ?? 0) * Math.min(sums[g] ?? 0, t.caps[g] ?? Infinity);
  }
  return score;
}

/** The score of answers. */
export function scoreOf(slots: AnswerSlots, t: PreparedCard): number {
  return scoreOfSums(groupSums(slots, t.caps.length), t);
}
