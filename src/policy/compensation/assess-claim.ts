import { type Day, dayNumber } from "../../base/date/day.ts";
import { policy } from "../../kernel/policy.ts";
import { judgeAll } from "../../kernel/requirement.ts";
import type { UnderTerms } from "../../kernel/terms.ts";
import { settleDues } from "../../ledger/loan/overdue.ts";
import { readLoan } from "../../ledger/loan/read-loan.ts";
import { maturityBy, movedBasis, maturityDays } from "../../ledger/loan/rest-day.ts";
import { type Amount, amountOf } from "../../base/money/amount.ts";
import { type ClaimAmount, claimAmount } from "./claim-amount.ts";
import { claimFactsRecord } from "./claim-facts.ts";
import { preparedCompensation } from "./prepare.ts";
import type { ClaimFinding } from "./requirements.ts";
import type { ClaimFacts, CompensationTerms } from "./types.ts";

/** The result of `assessClaim`. */
export interface ClaimAssessment extends UnderTerms {
  readonly kind: "claim-assessment";
  readonly claim: string;
  readonly loan: string;
  readonly asOf: Day;
  readonly outcome: "entitled" | "not-entitled" | "undetermined";
  readonly findings: readonly ClaimFinding[];
  /** Yuan of principal that fell due and is unpaid. */
  readonly overdue: Amount;
  /** For how much the claim is, if the lender is entitled to it. */
  readonly amount: ClaimAmount;
  readonly missing: readonly string[];
  readonly notAsked: readonly ClaimFinding["rule"][];
}

const door = /* @__PURE__ */ policy({
  terms: preparedCompensation,
  facts: claimFactsRecord,
});

/**
 * Judges whether a lender is entitled to compensation (代偿) for a loan, and for how much.
 *
 * @remarks
 * **Source** the terms name it; in Changge the loan measure 6(3). **Units** days overdue, yuan.
 * **Boundary** overdue for more days than the terms name: with 0, from the day after the due day. A notice of the day
 * of judgement counts. What lies above the covered amount is left out, the amount itself is in.
 * **Reading** `compensation/above-cover`, `loan/maturity-on-rest-day`.
 * **Beware** the claim is for principal that fell due: of a loan that is not past maturity, for its unpaid instalments.
 * @throws InputError for terms or facts of the wrong shape; where maturities move, for the calendar as `trackOverdue`.
 * @example
 * ```ts
 * import { assessClaim, combineTerms } from "fupin-credit";
 * import { changge2017, national2021 } from "fupin-credit/packs";
 * const loan = {
 *   id: "L1", household: "H1", lender: "B1", principal: "80000", paidOutOn: "2022-03-10", maturesOn: "2023-03-10",
 *   instalments: [], repayments: [], extensions: [],
 * };
 * const terms = combineTerms(changge2017.compensation, national2021.compensation);
 * const claim = { claim: "C1", loan, asOf: "2023-03-11", noticeOn: "2023-03-11", compensatedBefore: "0" };
 * const { outcome, amount } = assessClaim(terms, claim);
 * outcome; // => "entitled"
 * amount.state === "known" && amount.principal; // => { owed: "80000.00", covered: "50000.00", excluded: "30000.00" }
 * assessClaim(terms, { ...claim, asOf: "2023-03-10", noticeOn: "2023-03-10" }).outcome; // => "not-entitled"
 * ```
 */
export function assessClaim(terms: CompensationTerms, facts: ClaimFacts): ClaimAssessment {
  const [t, own] = door.admit(terms, facts);
  facts = own;
  const asOf = dayNumber(facts.asOf);
  const by = maturityDays(t.maturityRules, facts.calendar);
  const loan = readLoan(facts.loan, by, asOf);
  const unpaid = settleDues(loan, asOf).filter((due) => due.unpaidFen > 0 && due.dueDay < due.endDay);
  const overdueFen = unpaid.reduce((sum, due) => sum + due.unpaidFen, 0);
  const days = unpaid[0] === undefined ? 0 : asOf - unpaid[0].dueDay;
  const moved = movedBasis([maturityBy(loan, asOf)], by, t.basis.restDay);
  const judged = judgeAll(t.requirements, { ...facts, days, moved }, t);
  const amount = claimAmount(overdueFen, facts, t);
  return {
    kind: "claim-assessment",
    claim: facts.claim,
    loan: facts.loan.id,
    asOf: facts.asOf,
    outcome: OUTCOMES[judged.outcome],
    findings: judged.findings,
    overdue: amountOf(overdueFen),
    amount,
    // Once the lender is entitled to nothing, no amount is wanted.
    missing:
      judged.outcome === "unmet" || amount.state === "known" ? judged.missing : [...judged.missing, ...amount.missing],
    notAsked: judged.notAsked,
    ...t.under.claim,
  };
}

const OUTCOMES = { met: "entitled", unmet: "not-entitled", undetermined: "undetermined" } as const;
