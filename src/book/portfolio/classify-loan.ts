import type { LoanClass } from "./facts.ts";
import type { ClassFromDays } from "./terms.ts";

/**
 * The class (五级分类) of a loan by its overdue days.
 *
 * @remarks
 * **Boundary** a class begins with its first day: under the default 90 days are special mention, 91 substandard.
 * **Reading** `portfolio/class-from-days`.
 */
export function classByDays(overdueDays: number, from: ClassFromDays): LoanClass {
  if (overdueDays >= from.loss) return "loss";
  if (overdueDays >= from.doubtful) return "doubtful";
  if (overdueDays >= from.substandard) return "substandard";
  return overdueDays >= from["special-mention"] ? "special-mention" : "normal";
}

/** Whether a class counts as bad (不良): substandard, doubtful or loss. */
export function isBad(loanClass: LoanClass): boolean {
  return loanClass === "substandard" || loanClass === "doubtful" || loanClass === "loss";
}
