import { ownTogether, owns } from "../../base/input/own-fields.ts";
import { type Day, dayNumber } from "../../base/date/day.ts";
import { type Amount, amountOf, fenOf, withinRange } from "../../base/money/amount.ts";
import type { Basis } from "../../kernel/basis.ts";
import type { NeedsTerm, StandsAlone } from "../../kernel/needs-term.ts";
import { policy } from "../../kernel/policy.ts";
import type { UnderTerms } from "../../kernel/terms.ts";
import { beyondVerified, type InterestWarning, warningsOf } from "../../ledger/interest/accrue-interest.ts";
import { relevantReadings } from "../../ledger/interest/reading-relevance.ts";
import type { Nights } from "../../ledger/loan/overdue-steps.ts";
import { restDayWarnings } from "../../ledger/loan/rest-day.ts";
import { comparisonFactsRecord } from "./facts.ts";
import { type HouseholdInOrder, type HouseholdLoan, subsidiseHousehold } from "./household.ts";
import { type Blame, blameOf, type OverpaidFinding } from "./overpaid.ts";
import type { ChosenReading } from "../../kernel/reading.ts";
import { basisWithPart } from "./basis-with-part.ts";
import { preparedSubsidy, type PreparedSubsidy, type SubsidyBasis } from "./prepare.ts";
import { subsidyReadingsWithPart } from "./reading-part.ts";
import { type SubsidisedPeriod, subsidiseLoan, type WhyUndetermined } from "./subsidise-loan.ts";
import { cutNights, nightsWithout } from "./nights.ts";
import { claimFen } from "./totals.ts";
import type { SubsidyComparisonFacts, SubsidyTerms } from "./types.ts";

/** What was paid wrongly, and why: a fen is blamed once. */
export interface PaymentFinding {
  readonly finding: OverpaidFinding;
  /** The place of the payment among the facts, from 0. */
  readonly payment: number;
  readonly loan: string;
  /** Above zero: paid too much. Below zero, of `share` only: paid too little. */
  readonly amount: Amount;
  readonly basis: readonly Basis[];
}

/** One payment against what was due for its nights. */
export type ComparedPayment = {
  readonly payment: number;
  readonly loan: string;
  readonly from: Day;
  readonly through: Day;
  readonly paid: Amount;
} & (
  | {
      readonly state: "known";
      /** Due for the nights that no payment before it claimed. */
      readonly due: Amount;
      /** Paid less due; below zero where too little was paid. */
      readonly difference: Amount;
      readonly findings: readonly PaymentFinding[];
    }
  | { readonly state: "undetermined"; readonly why: WhyUndetermined }
);

/** The result of `compareSubsidy`. */
export interface SubsidyComparison extends UnderTerms {
  readonly kind: "subsidy-comparison";
  readonly household: string;
  /** In the order of the payments. */
  readonly lines: readonly ComparedPayment[];
  /** Those of all lines. Their amounts add up to paid less due. */
  readonly findings: readonly PaymentFinding[];
  readonly totals: {
    /** Of the lines that are known. */
    readonly paid: Amount;
    readonly due: Amount;
    /** Paid less due. */
    readonly difference: Amount;
    /** The lines that were paid too much, and those that were paid too little: never netted. */
    readonly over: Amount;
    readonly under: Amount;
    readonly undeterminedLines: number;
  };
  /** The terms that are not set, of those that could limit the result. */
  readonly notAsked: readonly string[];
  readonly warnings: readonly InterestWarning[];
  readonly basis: SubsidyBasis;
}

const door = /* @__PURE__ */ policy({ terms: preparedSubsidy, facts: comparisonFactsRecord });

/**
 * Holds what was paid in subsidies against what was due, for any windows, and says of each yuan too much what it was
 * paid for (多付贴息).
 *
 * @remarks
 * **Source** as `computeSubsidy`. **Units** yuan. **Rounding** the due of a payment as that of a window.
 * **Boundary** both nights of a payment are included; nights that a payment before it claimed for the same loan are due
 * once. A fen is blamed once, in this order: `after-maturity` (nights from the maturity on, and instalments that were
 * overdue), `after-repayment`, `paid-twice`, `outside-window` (nights without right, before the pay-out, or outside `from`
 * and `through`), `above-cap`, and `share` for what is left: rate, share, counting or rounding.
 * **Reading** as `computeSubsidy`.
 * **Beware** limits of a payment, a year or a budget are not looked at. What was due and never claimed is no finding.
 * @throws InputError as `computeSubsidy`; for a payment for a loan that is not among the loans.
 * @example
 * ```ts
 * import { compareSubsidy } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * import { pbocBenchmark } from "fupin-credit/rates";
 * const loan = {
 *   id: "L1", household: "H1", lender: "B1", product: "registered-household", principal: "50000", contractOn: "2018-01-20",
 *   paidOutOn: "2018-01-20", maturesOn: "2018-02-20", rate: { fixed: "4.35%" }, instalments: [], repayments: [], extensions: [],
 * };
 * const paid = [{ loan: "L1", from: "2018-01-20", through: "2018-02-20", amount: "193.33" }];
 * const { totals, findings } = compareSubsidy(changge2017.subsidy, { loans: [loan], paid, rates: [pbocBenchmark] });
 * totals.due; // => "187.29"
 * findings.map(({ finding, amount }) => [finding, amount]); // => [["after-maturity", "6.04"]]
 * ```
 */
export function compareSubsidy<const T extends SubsidyTerms>(
  terms: T & (NeedsTerm<T, "subsidyShares"> | NeedsTerm<T, "subsidyRate">) & StandsAlone<T>,
  facts: SubsidyComparisonFacts,
): SubsidyComparison {
  const [t, own] = door.admit(terms, facts);
  facts = own;
  const orders = subsidiseHousehold(facts, t, undefined);
  const loans = orders[0] ?? [];
  const readings = subsidyReadingsWithPart(
    relevantReadings(
      t.readings,
      loans,
      loans.flatMap(({ periods }) => periods.map((p) => p.period)),
      t,
    ),
    loans,
    ownTogether({ ...facts, from: facts.paid[0]?.from ?? "" }),
    t,
  );
  const lines = comparedLines(facts, orders, readings, t);
  const known = lines.flatMap((line) => (line.state === "known" ? [line] : []));
  const sum = (of: (line: (typeof known)[number]) => number): number =>
    known.reduce((all, line) => withinRange(all + of(line), "facts.paid"), 0);
  const difference = (line: (typeof known)[number]): number => fenOf(line.paid) - fenOf(line.due);
  const paidFen = sum((line) => fenOf(line.paid));
  const dueFen = sum((line) => fenOf(line.due));
  return {
    kind: "subsidy-comparison",
    household: facts.loans[0]?.household ?? "",
    lines,
    findings: known.flatMap(({ findings }) => findings),
    totals: {
      paid: amountOf(paidFen),
      due: amountOf(dueFen),
      difference: amountOf(paidFen - dueFen),
      over: amountOf(sum((line) => Math.max(0, difference(line)))),
      under: amountOf(sum((line) => Math.max(0, -difference(line)))),
      undeterminedLines: lines.length - known.length,
    },
    notAsked: t.notAsked,
    warnings: [
      ...warningsOf(loans.flatMap((of) => [...beyondVerified(of.loan, of.slots), ...of.limitBeyondVerified])),
      ...loans.flatMap((of) => restDayWarnings(of.loan, of.slots.book)),
    ],
    basis: basisWithPart(t.subsidyBasis, readings),
    ...t.used,
    readings,
  };
}

function comparedLines(
  { paid, from, through }: SubsidyComparisonFacts,
  orders: readonly HouseholdInOrder[],
  readings: readonly ChosenReading[],
  t: PreparedSubsidy,
): readonly ComparedPayment[] {
  const window = {
    from: from === undefined ? -Infinity : dayNumber(from),
    next: through === undefined ? Infinity : dayNumber(through) + 1,
  };
  const byId = orders.map((order) => new Map(order.map((of) => [of.loan.id, of])));
  const claimed = new Map<string, readonly Nights[]>();
  return paid.map((payment, i): ComparedPayment => {
    const nights = { from: dayNumber(payment.from), next: dayNumber(payment.through) + 1 };
    const before = claimed.get(payment.loan) ?? [];
    claimed.set(payment.loan, [...before, nights]);
    const fresh = nightsWithout(nights, before);
    const again = fresh.reduce<readonly Nights[]>(
      (left, span) => left.flatMap((of) => nightsWithout(of, [span])),
      [nights],
    );
    const paidFen = fenOf(payment.amount);
    const { loan } = payment;
    const line = { payment: i, loan, from: payment.from, through: payment.through, paid: amountOf(paidFen) };
    const dues = byId.map((order) => {
      const of = order.get(loan);
      return of === undefined ? undefined : dueFor(of, cutNights(fresh, window), t);
    });
    const [due] = dues;
    if (due === undefined) return { ...line, state: "undetermined", why: "no-share-known" };
    if (owns(due, "why")) return { ...line, state: "undetermined", why: due.why };
    if (dues.some((other) => other !== undefined && owns(other, "fen") && other.fen !== due.fen))
      return { ...line, state: "undetermined", why: "order-not-told" };
    const of = byId[0]?.get(loan);
    const twice = of === undefined ? undefined : dueFor(of, cutNights(again, window), t);
    const twiceFen = twice !== undefined && owns(twice, "fen") ? twice.fen : 0;
    const blames = of === undefined ? [] : blameOf(of, fresh, window, twiceFen, paidFen - due.fen, t);
    return {
      ...line,
      state: "known",
      due: amountOf(due.fen),
      difference: amountOf(paidFen - due.fen),
      findings: blames.map(({ finding, fen, basis }: Blame) => ({
        finding,
        payment: i,
        loan,
        amount: amountOf(fen),
        basis: basisWithPart({ basis }, readings).basis,
      })),
    };
  });
}

/** What is due for some nights of a loan: one claim, whatever nights lie between them. */
function dueFor(
  of: HouseholdLoan,
  spans: readonly Nights[],
  t: PreparedSubsidy,
): { readonly fen: number } | { readonly why: WhyUndetermined } {
  const parts = spans.flatMap(({ from, next }): readonly HouseholdLoan[] => {
    const fromDay = Math.max(from, of.slots.paidOutDay);
    const slots = { ...of.slots, fromDay, endDay: Math.min(next, of.slots.endDay) };
    if (slots.endDay <= fromDay) return [];
    return [{ ...of, slots, periods: subsidiseLoan(of.loan, slots, of.by, t).map((p) => onPaidInterest(p, of)) }];
  });
  for (const { outcome } of parts.flatMap(({ periods }) => periods))
    if (outcome.fen === undefined) return { why: outcome.why };
  return { fen: claimFen(parts, t) };
}

/** A part of a period with what was judged of the interest of the whole. */
function onPaidInterest(part: SubsidisedPeriod, of: HouseholdLoan): SubsidisedPeriod {
  const night = part.period.segments[0]?.from ?? 0;
  const judged = of.periods.find(
    ({ period: { segments } }) => night >= (segments[0]?.from ?? 0) && night < (segments.at(-1)?.next ?? 0),
  )?.outcome;
  const onInterest =
    judged?.fen === undefined ? judged?.why === "interest-payments-not-known" : judged.cutBy === "interest-unpaid";
  return judged !== undefined && onInterest ? { ...part, outcome: judged } : part;
}
