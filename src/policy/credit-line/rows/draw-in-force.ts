import { type Day, dayNumber, dayOf } from "../../../base/date/day.ts";
import type { Finding } from "../../../kernel/finding.ts";
import { met, type Requirement, unmet } from "../../../kernel/requirement.ts";
import { positiveCount } from "../../../kernel/values.ts";
import type { Draw } from "../draw-findings.ts";

/** The line was in force on the day of the draw. */
export type DrawInForceFinding = Finding<
  "credit-line/draw-in-force",
  { readonly paidOutOn: Day },
  { readonly from: Day; readonly through: Day },
  "line-not-in-force"
>;

/**
 * The draw lies within the validity of the line.
 *
 * @remarks
 * **Source** the terms name it; in Changge annex 2 of the loan measure. **Units** whole months.
 * **Boundary** the day of the grant and the corresponding day pass.
 */
export const drawInForce: Requirement<DrawInForceFinding, Draw, object> = {
  rule: "credit-line/draw-in-force",
  says: { zh: "在有效期内用信", en: "drawn while the line is valid" },
  terms: () => ({
    validMonths: positiveCount("授信有效期（月）", "validity of the line in months", {
      zh: "对应日当天仍有效",
      en: "the corresponding day is included",
    }),
  }),
  judge: ({ paidOutOn, grantedDay, lastDay }) => {
    const day = dayNumber(paidOutOn);
    const [observed, required] = [{ paidOutOn }, { from: dayOf(grantedDay), through: dayOf(lastDay) }];
    return day >= grantedDay && day <= lastDay
      ? met(observed, required)
      : unmet("line-not-in-force", observed, required);
  },
  evidence: ({ observed: { paidOutOn }, required: { from, through } }) => [
    {
      zh: `${paidOutOn} 用信，有效期 ${from} 至 ${through}`,
      en: `drawn on ${paidOutOn}, valid from ${from} through ${through}`,
    },
  ],
};
