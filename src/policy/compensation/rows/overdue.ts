import type { Basis } from "../../../kernel/basis.ts";
import type { Finding } from "../../../kernel/finding.ts";
import { met, type Requirement, unmet } from "../../../kernel/requirement.ts";
import { count } from "../../../kernel/values.ts";

/** Overdue for more days than the terms ask. */
export type ClaimOverdueFinding = Finding<
  "claim/overdue",
  { readonly days: number },
  { readonly daysOver: number },
  "not-overdue-long-enough"
>;

/** How long the loan is overdue. */
export interface OverdueSeen {
  readonly days: number;
  /** What else the days rest on: what is one episode, and why the maturity moved off a rest day. */
  readonly counted: readonly Basis[];
}

/**
 * The loan is overdue for more days than the terms name.
 *
 * @remarks
 * **Boundary** with 0, from the day after the due day.
 */
export const claimOverdue = {
  rule: "claim/overdue",
  says: { zh: "逾期", en: "overdue" },
  terms: () => ({
    claimAfterDays: count("可申请补偿的逾期天数（超过）", "days overdue above which a claim can be made"),
  }),
  looksAt: ["loan", "asOf", "calendar"],
  judge: ({ days, counted }, { claimAfterDays: daysOver }) => {
    const answer =
      days > daysOver ? met({ days }, { daysOver }) : unmet("not-overdue-long-enough", { days }, { daysOver });
    return { ...answer, further: counted };
  },
  evidence: ({ observed, required }) => {
    const [days, over] = [String(observed.days), String(required.daysOver)];
    return [{ zh: `逾期 ${days} 天，须超过 ${over} 天`, en: `${days} days overdue, more than ${over} needed` }];
  },
} as const satisfies Requirement<ClaimOverdueFinding, OverdueSeen, { readonly claimAfterDays: number }>;
