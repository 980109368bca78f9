import { type Day, dayNumber } from "../../base/date/day.ts";
import { type Finding, findingOf } from "../../kernel/finding.ts";
import { admitWithTerms } from "../../kernel/prepare.ts";
import type { ChosenReading } from "../../kernel/reading.ts";
import type { TermsUsed } from "../../kernel/terms.ts";
import { MET, UNDETERMINED, UNMET } from "../../kernel/verdict.ts";
import { settleDues } from "../../ledger/loan/overdue.ts";
import { readLoan } from "../../ledger/loan/read-loan.ts";
import { maturityBy, movedBasis, movingCalendar } from "../../ledger/loan/rest-day.ts";
import { type Amount, amountOf } from "../../base/money/amount.ts";
import { type ClaimAmount, claimAmount } from "./claim-amount.ts";
import { type ClaimFacts, claimFactsSchema } from "./claim-facts.ts";
import { type CompensationTerms, compensationTermsSchema } from "./terms.ts";
import { compensationMemory, type PreparedCompensation, prepareCompensation } from "./prepare.ts";

/** Overdue for more days than the terms ask. */
export type ClaimOverdueFinding = Finding<
  "claim/overdue",
  { readonly days: number },
  { readonly daysOver: number },
  "not-overdue-long-enough"
>;

/** The lender has given its notice by the day of judgement. */
export type ClaimNoticeFinding = Finding<
  "claim/notice-given",
  // eslint-disable-next-line @typescript-eslint/no-redundant-type-constituents -- the word is for the reader: to the compiler a day is text
  { readonly noticeOn: Day | "not-given" },
  { readonly by: Day },
  "notice-not-given"
>;

/** The conditions of compensation are met. */
export type ClaimConditionsFinding = Finding<
  "claim/conditions-met",
  { readonly qualifies: boolean },
  { readonly qualifies: true },
  "conditions-not-met"
>;

/** What one condition of a claim found. */
export type ClaimFinding = ClaimOverdueFinding | ClaimNoticeFinding | ClaimConditionsFinding;

/** The result of `assessClaim`. */
export interface ClaimAssessment {
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
  readonly terms: TermsUsed;
  readonly readings: readonly ChosenReading[];
}

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
  const t = admitWithTerms(
    { schema: compensationTermsSchema, memory: compensationMemory, prepare: prepareCompensation },
    terms,
    { schema: claimFactsSchema, value: facts, name: "facts" },
  );
  const asOf = dayNumber(facts.asOf);
  const calendar = movingCalendar(
    t.maturityOnRestDay,
    facts.calendar,
    "facts.calendar",
    [{ loan: facts.loan, path: "facts.loan" }],
    { asOf, through: asOf },
  );
  const loan = readLoan(facts.loan, calendar);
  const unpaid = settleDues(loan, asOf).filter((due) => due.unpaidFen > 0 && due.dueDay < asOf);
  const overdueFen = unpaid.reduce((sum, due) => sum + due.unpaidFen, 0);
  const days = unpaid[0] === undefined ? 0 : asOf - unpaid[0].dueDay;
  const moved = movedBasis([maturityBy(loan, asOf)], calendar, t.basis.restDay);
  const findings = [
    ...(t.claimAfterDays === undefined ? [] : [findOverdue(days, t.claimAfterDays, moved, t)]),
    ...(t.asksNotice ? [findNotice(facts, t)] : []),
    ...(t.asksConditions ? [findConditions(facts, t)] : []),
  ];
  const outcomes = findings.map((f) => f.outcome);
  const amount = claimAmount(overdueFen, facts, t);
  return {
    kind: "claim-assessment",
    claim: facts.claim,
    loan: facts.loan.id,
    asOf: facts.asOf,
    outcome: outcomes.includes("unmet")
      ? "not-entitled"
      : outcomes.includes("undetermined")
        ? "undetermined"
        : "entitled",
    findings,
    overdue: amountOf(overdueFen),
    amount,
    missing: [
      ...findings.flatMap((f) => (f.outcome === "undetermined" ? f.missing : [])),
      ...(amount.state === "undetermined" ? amount.missing : []),
    ],
    notAsked: [
      ...(t.claimAfterDays === undefined ? (["claim/overdue"] as const) : []),
      ...(t.asksNotice ? [] : (["claim/notice-given"] as const)),
      ...(t.asksConditions ? [] : (["claim/conditions-met"] as const)),
    ],
    terms: t.used,
    readings: t.readings.filter(({ id }) => id !== "compensation/odd-fen"),
  };
}

function findOverdue(
  days: number,
  daysOver: number,
  moved: ReturnType<typeof movedBasis>,
  t: PreparedCompensation,
): ClaimOverdueFinding {
  return findingOf("claim/overdue", days > daysOver ? MET : UNMET, {
    observed: { days },
    required: { daysOver },
    reason: "not-overdue-long-enough",
    missing: [],
    basis: [...t.basis.overdue, ...moved],
  });
}

function findNotice({ noticeOn, asOf }: ClaimFacts, t: PreparedCompensation): ClaimNoticeFinding {
  const given = noticeOn !== undefined && noticeOn !== "not-given" && noticeOn <= asOf;
  return findingOf("claim/notice-given", noticeOn === undefined ? UNDETERMINED : given ? MET : UNMET, {
    observed: { noticeOn: noticeOn ?? "not-given" },
    required: { by: asOf },
    reason: "notice-not-given",
    missing: noticeOn === undefined ? ["noticeOn"] : [],
    basis: t.basis.notice,
  });
}

function findConditions({ qualifies }: ClaimFacts, t: PreparedCompensation): ClaimConditionsFinding {
  return findingOf("claim/conditions-met", qualifies === undefined ? UNDETERMINED : qualifies ? MET : UNMET, {
    observed: { qualifies: qualifies === true },
    required: { qualifies: true },
    reason: "conditions-not-met",
    missing: qualifies === undefined ? ["qualifies"] : [],
    basis: t.basis.conditions,
  });
}
