import { outOfOrder } from "../../base/input/wording.ts";
import type { Found } from "../../kernel/between.ts";
import { members } from "../../kernel/members.ts";
import { record } from "../../kernel/record.ts";
import { needed } from "../../kernel/value.ts";
import { positiveCount } from "../../kernel/values.ts";
import type { ClassFromDays, LoanClass } from "./types.ts";

/** The five classes, the best first. */
export const loanClasses = /* @__PURE__ */ members<LoanClass>(
  "LoanClass",
  "The five classes (五级分类); the last three are bad loans (不良).",
  {
    normal: ["正常", "normal"],
    "special-mention": ["关注", "special mention"],
    substandard: ["次级", "substandard"],
    doubtful: ["可疑", "doubtful"],
    loss: ["损失", "loss"],
  },
);

export const classFromDaysRecord = /* @__PURE__ */ record<ClassFromDays>(
  "ClassFromDays",
  "The overdue days at which each class of a loan begins; below the first it is normal.",
  () => ({
    "special-mention": needed(positiveCount("关注起点", "special mention from")),
    substandard: needed(positiveCount("次级起点", "substandard from")),
    doubtful: needed(positiveCount("可疑起点", "doubtful from")),
    loss: needed(positiveCount("损失起点", "loss from")),
  }),
  { checks: [classesInOrder] },
);

function classesInOrder(from: ClassFromDays): readonly Found[] {
  const issue = outOfOrder("", "须晚于较轻一级", "must begin later than the class before it");
  const classes = ["special-mention", "substandard", "doubtful", "loss"] as const;
  return classes.flatMap((name, i) => {
    const before = classes[i - 1];
    return before !== undefined && from[name] <= from[before] ? [{ issue, path: [name] }] : [];
  });
}

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
