import { type Day, dayOf } from "../../base/date/day.ts";
import { type Amount, amountOf } from "../../base/money/amount.ts";
import type { Percent } from "../../base/money/percent.ts";
import type { Basis } from "../../kernel/basis.ts";
import type { LoanSlots } from "./read-loan.ts";

/** What an audit finds of a loan as it really ran. */
export type LoanAuditFindingName =
  | "loan/overpaid"
  | "loan/longer-than-allowed"
  | "loan/extension-too-late"
  | "loan/extension-too-long"
  | "loan/extended-too-often"
  | "loan/deferral-2020"
  | "interest/rate-above-cap"
  | "interest/floating-on-benchmark"
  | "interest/rate-not-fixed";

/**
 * A finding about a loan. `breach`: it is against the article; `open`: the documents do not decide whether it is;
 * `info`: it is so, and against nothing.
 */
export interface LoanAuditFinding {
  readonly finding: LoanAuditFindingName;
  readonly state: "breach" | "open" | "info";
  /** The place of the extension among those of the loan, from 0. */
  readonly extension?: number;
  /** The day that was kept or missed: of application or agreement, of the new maturity, of the repayment. */
  readonly day?: Day;
  /** The last day that would have been right. */
  readonly limit?: Day;
  /** What was repaid beyond what was owed. */
  readonly amount?: Amount;
  /** Extensions and renewals, and the most that the terms allow. */
  readonly count?: number;
  readonly most?: number;
  /** The rate of the contract, and its cap. */
  readonly rate?: Percent;
  readonly atMost?: Percent;
  readonly basis: readonly Basis[];
}

/** What was repaid beyond what was owed, day by day. */
export function overpayments({ overpaid }: LoanSlots): readonly LoanAuditFinding[] {
  return overpaid.map(({ day, fen }) => ({
    finding: "loan/overpaid",
    state: "info",
    day: dayOf(day),
    amount: amountOf(fen),
    basis: [],
  }));
}
