import { ownTogether } from "../../base/input/own-fields.ts";
import { type Day, dayNumber } from "../../base/date/day.ts";
import type { Basis } from "../../kernel/basis.ts";
import { editionWarnings } from "../../kernel/edition-warning.ts";
import { policy } from "../../kernel/policy.ts";
import { judgeAll, jointly } from "../../kernel/requirement.ts";
import type { UnderTerms } from "../../kernel/terms.ts";
import { overdueOf, settleDues } from "../../ledger/loan/overdue.ts";
import { readLoan } from "../../ledger/loan/read-loan.ts";
import { maturityBy, movedBasis, maturityDays, restDayWarnings } from "../../ledger/loan/rest-day.ts";
import type { LoanWarning } from "../../ledger/loan/warnings.ts";
import { type Amount, amountOf } from "../../base/money/amount.ts";
import { type ClaimAmount, claimAmount } from "./claim-amount.ts";
import { claimFactsRecord } from "./claim-facts.ts";
import { preparedCompensation } from "./prepare.ts";
import type { ClaimFinding } from "./requirements.ts";
import { claimChain } from "./rows/chain.ts";
import type { ClaimFacts, CompensationTerms } from "./types.ts";

/** A paper or a payment of a claim, in the order in which they follow each other. */
export interface ClaimRecord {
  readonly record: "notice" | "transfer" | "deduction-letter";
  /** Its day by the day of judgement. */
  // oxlint-disable-next-line typescript/no-redundant-type-constituents -- the words are for the reader: to the compiler a day is text
  readonly on: Day | "not-given" | "not-known";
}

/** The result of `assessClaim`. */
export interface ClaimAssessment extends UnderTerms {
  readonly kind: "claim-assessment";
  readonly claim: string;
  readonly loan: string;
  readonly asOf: Day;
  readonly outcome: "entitled" | "not-entitled" | "undetermined";
  /** What decides the claim, and last how its records follow each other, which takes no claim away. */
  readonly findings: readonly ClaimFinding[];
  /** Notice, transfer and deduction letter with their days. */
  readonly records: readonly ClaimRecord[];
  /** Yuan of principal that fell due and is unpaid. */
  readonly overdue: Amount;
  /** For how much the claim is, if the lender is entitled to it. */
  readonly amount: ClaimAmount;
  /** Facts, and what of the agreement the terms do not set. */
  readonly missing: readonly string[];
  readonly warnings: readonly LoanWarning[];
  readonly notAsked: readonly ClaimFinding["rule"][];
}

const door = /* @__PURE__ */ policy({
  terms: preparedCompensation,
  facts: claimFactsRecord,
});

/**
 * Judges whether a lender is entitled to compensation (风险补偿) for a loan, and for how much.
 *
 * @remarks
 * **Source** the terms name it; in Changge the loan measure 6(3) and the fund measure, art. 8. From when a claim can be
 * made, who bears how much and whether interest is covered stand in the cooperation agreement: as long as the terms do
 * not set them (`claimAfterDays`, `lossShares`, `claimCovers`) nothing is decided. **Units** days overdue, yuan.
 * **Boundary** overdue for more days than the terms name: with 0, from the day after the due day. A notice of the day
 * of judgement counts. What lies above the covered amount is left out, the amount itself is in. There is no claim to
 * 0.00, and none of a contract outside the days of the terms.
 * **Reading** `compensation/above-cover`, `loan/overdue-episode`, `loan/maturity-on-rest-day`.
 * **Beware** the claim is for principal that fell due: of a loan that is not past maturity, for its unpaid instalments.
 * Records that are out of order (`claim/chain-in-order`) are a finding, and take no claim away.
 * @throws InputError for terms or facts of the wrong shape.
 * @example
 * ```ts
 * import { adjustTerms, assessClaim, combineTerms } from "fupin-credit";
 * import { changge2017, national2021 } from "fupin-credit/packs";
 * const loan = {
 *   id: "L1", household: "H1", lender: "B1", principal: "80000", contractOn: "2022-03-10", paidOutOn: "2022-03-10", maturesOn: "2023-03-10",
 *   instalments: [], repayments: [], extensions: [],
 * };
 * const unset = combineTerms(changge2017.compensation, national2021.compensation);
 * const terms = adjustTerms(unset, {
 *   claimAfterDays: 0, claimCovers: ["principal"], lossShares: [{ party: "fund", share: "70%" }, { party: "bank", share: "30%" }],
 * });
 * const claim = { claim: "C1", loan, asOf: "2023-03-11", noticeOn: "2023-03-11", compensatedBefore: "0" };
 * const { outcome, amount } = assessClaim(terms, claim);
 * outcome; // => "entitled"
 * amount.state === "known" && amount.principal; // => { owed: "80000.00", covered: "50000.00", excluded: "30000.00" }
 * assessClaim(terms, { ...claim, asOf: "2023-03-10", noticeOn: "2023-03-10" }).outcome; // => "not-entitled"
 * assessClaim(unset, claim).missing; // => ["claimAfterDays", "lossShares", "claimCovers"]
 * ```
 */
export function assessClaim(terms: CompensationTerms, facts: ClaimFacts): ClaimAssessment {
  const [t, own] = door.admit(terms, facts);
  facts = own;
  const asOf = dayNumber(facts.asOf);
  const by = maturityDays(t.maturityRules, facts.calendar);
  const loan = readLoan(facts.loan, by, asOf);
  const dues = settleDues(loan, asOf);
  const { fen: overdueFen, days } = overdueOf(dues, t.episode);
  const counted: readonly Basis[] = [
    ...(dues.length > 1 ? t.basis.episode : []), // one amount is one episode however they are told apart
    ...movedBasis([maturityBy(loan, asOf)], by, t.basis.restDay),
  ];
  const amount = claimAmount(overdueFen, facts, t);
  const repaid = loan.repayments.reduce((sum, { day, fen }) => sum + (day <= asOf ? fen : 0), 0);
  const seen = { days, counted, overdueFen, unpaidFen: Math.max(0, loan.principalFen - repaid), amount };
  const judged = judgeAll(t.requirements, ownTogether({ ...facts, ...seen }), t, asOf);
  // Records out of order are told, and take nothing away.
  const { outcome, missing } = jointly(judged.findings.filter(({ rule }) => rule !== claimChain.rule));
  return {
    kind: "claim-assessment",
    claim: facts.claim,
    loan: facts.loan.id,
    asOf: facts.asOf,
    outcome: OUTCOMES[outcome],
    findings: judged.findings,
    records: recordsOf(facts),
    overdue: amountOf(overdueFen),
    amount,
    // Once the lender is entitled to nothing, no amount is wanted.
    missing: outcome === "unmet" || amount.state === "known" ? missing : [...new Set([...missing, ...amount.missing])],
    warnings: [...editionWarnings(t.inForce, [facts.loan]), ...restDayWarnings(facts.loan, loan, asOf)],
    notAsked: judged.notAsked,
    ...t.under.claim,
  };
}

/** Each with its day, as far as it was there on the day of judgement. */
function recordsOf({ noticeOn, transferredOn, deductionLetterOn, asOf }: ClaimFacts): readonly ClaimRecord[] {
  const on = (day: ClaimFacts["noticeOn"]): ClaimRecord["on"] =>
    day === undefined ? "not-known" : day > asOf ? "not-given" : day; // the word is after every day
  return [
    { record: "notice", on: on(noticeOn) },
    { record: "transfer", on: on(transferredOn ?? "not-given") },
    { record: "deduction-letter", on: on(deductionLetterOn) },
  ];
}

const OUTCOMES = { met: "entitled", unmet: "not-entitled", undetermined: "undetermined" } as const;
