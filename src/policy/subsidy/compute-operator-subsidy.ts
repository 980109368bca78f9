import { type Day, dayNumber, dayOf } from "../../base/date/day.ts";
import { monthsAndDays } from "../../base/date/months.ts";
import { refuseAny } from "../../base/input/input-error.ts";
import { missing } from "../../base/input/wording.ts";
import { beyondVerified, type InterestWarning, warningsOf } from "../../ledger/interest/accrue-interest.ts";
import type { InterestLoan } from "../../ledger/interest/types.ts";
import { findRateCap, type RateCapFinding } from "../../ledger/interest/rate-cap.ts";
import { type InterestSlots, readInterest } from "../../ledger/interest/read-interest.ts";
import { type PeriodSlots, scheduleInterest, type SegmentSlots } from "../../ledger/interest/schedule.ts";
import type { Basis } from "../../kernel/basis.ts";
import type { NeedsTerm } from "../../kernel/needs-term.ts";
import { policy } from "../../kernel/policy.ts";
import { judgeAll } from "../../kernel/requirement.ts";
import type { UnderTerms } from "../../kernel/terms.ts";
import { floatingFindings, loanFindings } from "../../ledger/interest/loan-findings.ts";
import { editionWarnings } from "../../kernel/edition-warning.ts";
import { lastUpTo } from "../../kernel/order.ts";
import type { DayFen } from "../../ledger/loan/movements.ts";
import type { LoanAuditFinding } from "../../ledger/loan/loan-findings.ts";
import { overdueSteps } from "../../ledger/loan/overdue-steps.ts";
import { restDayWarnings } from "../../ledger/loan/rest-day.ts";
import { type Amount, amountOf, LARGEST_FEN, withinRange } from "../../base/money/amount.ts";
import { addProduct, type ExactSum, fractionOf, roundExact } from "../../base/money/exact.ts";
import type { Fraction } from "../../base/money/fraction.ts";
import type { Percent } from "../../base/money/percent.ts";
import { rateText } from "../../base/money/rate-text.ts";
import type { HouseholdsCarriedFinding } from "./enough-households.ts";
import { operatorSubsidyFactsRecord } from "./facts.ts";
import { preparedOperator, type PreparedOperator } from "./prepare-operator.ts";
import { lossesOf, type SubsidyRight } from "./subsidy-right.ts";
import type { LossEvent, OperatorSubsidyFacts, OperatorSubsidyTerms } from "./types.ts";

/** Nights in a row with one subsidised amount. */
export interface OperatorSegment {
  readonly from: Day;
  readonly through: Day;
  readonly balance: Amount;
  readonly subsidised: Amount;
  readonly rate: Percent;
  /** Units of the year: of 360 under `months-over-12` (a whole month has 30), else nights. */
  readonly units: number;
}

/** A settlement period of an operator's subsidy. */
export interface OperatorPeriod {
  readonly from: Day;
  readonly through: Day;
  readonly segments: readonly OperatorSegment[];
  readonly exact: Fraction;
  readonly subsidy: Amount;
}

/** The result of `computeOperatorSubsidy`. */
export interface OperatorSubsidy extends UnderTerms {
  readonly kind: "operator-subsidy";
  readonly loan: string;
  /**
   * `in-part`: only the amount that the carried households match is subsidised; who carries none is refused.
   * `undetermined`: a fact is missing, the terms do not print how much is lent per household, or the contract may lie
   * outside their days.
   */
  readonly outcome: "granted" | "in-part" | "refused" | "undetermined";
  readonly findings: readonly (HouseholdsCarriedFinding | RateCapFinding)[];
  /** Empty where the subsidy is refused or not known. */
  readonly periods: readonly OperatorPeriod[];
  /** Absent where it is not known. */
  readonly subsidy?: Amount;
  /** The facts and terms without which it is not known. */
  readonly missing: readonly string[];
  /** What breaks a rule of loans, or is open about it. */
  readonly loanFindings: readonly LoanAuditFinding[];
  /** The terms that are not set, of those that could limit the result. */
  readonly notAsked: readonly string[];
  readonly warnings: readonly InterestWarning[];
  readonly basis: PreparedOperator["basis"] & {
    /** Why the maturity moved off a rest day; empty where it did not. */
    readonly maturity: readonly Basis[];
  };
}

const door = /* @__PURE__ */ policy({
  terms: preparedOperator,
  facts: operatorSubsidyFactsRecord,
});

/**
 * Counts the subsidy (贴息) of an operator that carries poor households (带贫经营主体): a rate a year on its balance.
 *
 * @remarks
 * **Source** the terms name it; in Changge the loan measure 4(2)1.
 * **Units** yuan, households. **Rounding** once per settlement period, half up.
 * **Boundary** households are compared exactly: 500,000 at 200,000 each need 3. A rate above the cap
 * (不得上浮) refuses the subsidy. No subsidy from the maturity night on, nor above the contract rate.
 * **Reading** `operator/too-few-households`, `operator/counting`: under `months-over-12` months and odd days
 * are counted from the pay-out, so that a full year is exactly the yearly rate.
 * Where the households carried, or the amount lent per household, are not known, and for a contract outside the days of
 * the terms, the subsidy is undetermined and no sum is given.
 * @throws InputError for terms without a rate, for a loan without its product where the
 * rate cap goes by product and enough households are carried, and for facts as `accrueInterest` refuses them.
 * @example
 * ```ts
 * import { computeOperatorSubsidy } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * import { pbocBenchmark } from "fupin-credit/rates";
 * const loan = {
 *   id: "L1", household: "O1", lender: "B1", product: "operator", principal: "1000000", contractOn: "2018-01-15",
 *   paidOutOn: "2018-01-15", maturesOn: "2019-01-15", rate: { fixed: "4.35%" }, instalments: [], repayments: [], extensions: [],
 * };
 * const facts = { loan, rates: [pbocBenchmark] };
 * computeOperatorSubsidy(changge2017.operatorSubsidy, { ...facts, householdsCarried: 5 }).subsidy; // => "20000.00"
 * computeOperatorSubsidy(changge2017.operatorSubsidy, { ...facts, householdsCarried: 4 }).outcome; // => "refused"
 * ```
 */
export function computeOperatorSubsidy<const T extends OperatorSubsidyTerms>(
  terms: T & NeedsTerm<T, "operatorRate">,
  facts: OperatorSubsidyFacts,
): OperatorSubsidy {
  const [t, own] = door.admit(terms, facts);
  facts = own;
  const {
    outcome,
    findings,
    missing: wanted,
    loanFindings: ofTheLoan,
    periods,
    warnings,
    maturityBasis,
  } = subsidiseOperator(facts, t, undefined);
  const isPaid = outcome === "granted" || outcome === "in-part";
  return {
    kind: "operator-subsidy",
    loan: facts.loan.id,
    outcome,
    findings,
    periods: isPaid ? periods.map(({ shown }) => shown) : [],
    ...(outcome === "undetermined"
      ? {}
      : { subsidy: amountOf(periods.reduce((sum, p) => withinRange(sum + p.subsidyFen, "facts.loan"), 0)) }),
    missing: wanted,
    loanFindings: ofTheLoan,
    notAsked: t.interest.notAsked,
    warnings,
    basis: { ...t.basis, maturity: maturityBasis },
    ...t.used,
    readings:
      facts.loan.extensions.length > 0 ? t.readings : t.readings.filter(({ id }) => !OF_EXTENSIONS.includes(id)),
  };
}

/** What is read of extensions has no part where there is none. */
const OF_EXTENSIONS: readonly string[] = [
  "loan/extension-rule",
  "loan/extension-in-longest-term",
  "loan/epidemic-from",
];

/** A period with its subsidy in fen and as plain data. */
export interface SubsidisedOperatorPeriod {
  readonly period: PeriodSlots;
  readonly subsidyFen: number;
  readonly shown: OperatorPeriod;
}

/** Judges the conditions and counts the subsidy, nothing where it is refused; a loss of right ends it. */
export function subsidiseOperator(
  facts: OperatorSubsidyFacts,
  t: PreparedOperator,
  loss: LossEvent | undefined,
): {
  readonly outcome: OperatorSubsidy["outcome"];
  readonly findings: OperatorSubsidy["findings"];
  readonly missing: readonly string[];
  readonly periods: readonly SubsidisedOperatorPeriod[];
  readonly loanFindings: readonly LoanAuditFinding[];
  readonly warnings: readonly InterestWarning[];
  readonly maturityBasis: readonly Basis[];
} {
  const { loan, householdsCarried, rates } = facts;
  const slots = readInterest(loan, facts, t.interest, "facts.loan", t.ratePpm);
  const judged = judgeAll(t.requirements, { principalFen: slots.principalFen, householdsCarried }, t, slots.paidOutDay);
  const rateCap = findRateCap(loan, slots, rates, t.interest);
  const findings = rateCap === undefined ? judged.findings : [...judged.findings, rateCap.finding];
  const enough = judged.outcome === "met" && t.ratioIsKnown;
  // Who carries nobody matches no part of the loan.
  const tooFew = householdsCarried === 0 || (judged.outcome === "unmet" && t.tooFewHouseholds === "refuse");
  // Whether the rate is within its cap is a condition: it must be known before anything is paid.
  refuseAny([!tooFew && rateCap?.finding.outcome === "undetermined" ? missing("facts.loan.product") : undefined]);
  const refused = tooFew || rateCap?.finding.outcome === "unmet";
  const edition = editionWarnings(t.interest.inForce, [loan]);
  const wanted = [...judged.missing, ...(t.ratioIsKnown ? [] : ["amountPerHousehold"])];
  const isOpen = !refused && (wanted.length > 0 || edition.length > 0);
  const matching = enough ? Infinity : Math.min(LARGEST_FEN, (householdsCarried ?? 0) * t.amountPerHouseholdFen);
  const subsidisedFen = refused ? 0 : matching;
  const right = operatorRight(loan, slots, t, loss);
  const overdue = overdueSteps(slots.book);
  const cuts = [right.endDay, ...overdue.map(({ day }) => day), ...right.lost.flatMap(({ from, next }) => [from, next])]
    .filter((day) => day > slots.paidOutDay && day < slots.endDay)
    .sort((a, b) => a - b);
  const periods = scheduleInterest(slots, cuts, t.interest).filter(
    (p) => (p.segments[0]?.from ?? Infinity) < slots.maturityDay,
  );
  return {
    outcome: refused ? "refused" : isOpen ? "undetermined" : enough ? "granted" : "in-part",
    findings,
    missing: refused ? [] : wanted,
    loanFindings: [
      ...loanFindings(slots, loan.replaces === undefined ? 0 : 1, undefined, t.interest),
      ...floatingFindings(loan, rates, t.interest),
    ],
    warnings: [
      ...warningsOf([...beyondVerified(loan, slots), ...(rateCap?.beyondVerified ?? [])]),
      ...restDayWarnings(loan, slots.book),
      ...edition,
    ],
    maturityBasis: slots.maturityBasis,
    periods: periods.map((period) => subsidisePeriod(period, slots, subsidisedFen, overdue, right, t)),
  };
}

function operatorRight(
  loan: InterestLoan,
  slots: InterestSlots,
  t: PreparedOperator,
  loss: LossEvent | undefined,
): SubsidyRight {
  const events = [
    ...(loan.misusedOn === undefined ? [] : [{ ground: "misuse", on: loan.misusedOn } as const]),
    ...(loss === undefined ? [] : [loss]),
  ].map(({ ground, on }) => ({ ground, from: dayNumber(on), next: Infinity }));
  const right = lossesOf(t.lossOfRight, events, overdueSteps(slots.book), slots);
  return { ...right, endDay: Math.min(slots.maturityDay, right.endDay) };
}

function subsidisePeriod(
  period: PeriodSlots,
  slots: InterestSlots,
  mostFen: number,
  overdue: readonly DayFen[],
  right: SubsidyRight,
  t: PreparedOperator,
): SubsidisedOperatorPeriod {
  const divisor = t.counting === "months-over-12" ? 360 : t.interest.yearBase;
  let sum: ExactSum = 0;
  const segments = period.segments.map((segment): OperatorSegment => {
    const { from } = segment;
    const overdueFen = lastUpTo(overdue, (step) => step.day <= from)?.fen ?? 0;
    const has = from < right.endDay && !right.lost.some((span) => from >= span.from && from < span.next);
    const subsidisedFen = has ? Math.min(Math.max(0, segment.balanceFen - overdueFen), mostFen) : 0;
    const rate = Math.min(segment.contractRate, slots.limitRate);
    const units = yearUnitsOf(segment, slots.paidOutDay, t);
    sum = addProduct(sum, subsidisedFen, rate, units);
    return {
      from: dayOf(segment.from),
      through: dayOf(segment.next - 1),
      balance: amountOf(segment.balanceFen),
      subsidised: amountOf(subsidisedFen),
      rate: rateText(rate, slots.rateScale),
      units,
    };
  });
  const subsidyFen = roundExact(sum, slots.rateScale * divisor);
  return {
    period,
    subsidyFen,
    shown: {
      from: segments[0]?.from ?? "",
      through: segments.at(-1)?.through ?? "",
      segments,
      exact: fractionOf(sum, slots.rateScale, divisor),
      subsidy: amountOf(subsidyFen),
    },
  };
}

/** Months and odd days counted from the pay-out, as far as they fall into the segment; or its nights. */
function yearUnitsOf({ from, next }: SegmentSlots, paidOutDay: number, t: PreparedOperator): number {
  if (t.counting === "actual-days") return next - from;
  const upTo = (day: number): number => {
    const { months, days } = monthsAndDays(paidOutDay, day);
    return 30 * months + days;
  };
  return upTo(next) - upTo(from);
}
