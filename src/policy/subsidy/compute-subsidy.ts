import { owns } from "../../base/input/own-fields.ts";
import { compareText } from "../../kernel/order.ts";
import type { NeedsTerm, StandsAlone } from "../../kernel/needs-term.ts";
import { policy } from "../../kernel/policy.ts";
import type { UnderTerms } from "../../kernel/terms.ts";
import { beyondVerified, type InterestWarning, warningsOf } from "../../ledger/interest/accrue-interest.ts";
import type { InterestBasis } from "../../ledger/interest/prepare.ts";
import { judgeRateCap, type RateCapFinding } from "../../ledger/interest/rate-cap.ts";
import { relevantReadings } from "../../ledger/interest/reading-relevance.ts";
import type { InterestMethod } from "../../ledger/interest/terms.ts";
import { balanceOn, repaidOn } from "../../ledger/loan/balance.ts";
import type { LoanAuditFinding } from "../../ledger/loan/loan-findings.ts";
import { restDayWarnings } from "../../ledger/loan/rest-day.ts";
import { type Entitled, rightsOf, type SubsidyFinding, worst } from "./entitlement.ts";
import { basisWithPart } from "./basis-with-part.ts";
import { subsidyFactsRecord } from "./facts.ts";
import { type HouseholdInOrder, type HouseholdLoan, subsidiseHousehold } from "./household.ts";
import { preparedSubsidy, type PreparedSubsidy, type SubsidyBasis } from "./prepare.ts";
import { renewalsBefore } from "./renewals.ts";
import { presentSubsidy, type SubsidyPeriod } from "./subsidise-loan.ts";
import { subsidyReadingsWithPart } from "./reading-part.ts";
import {
  presentTotals,
  type SubsidyTotals,
  type SubsidyWindow,
  subsidyWindow,
  type SumsFen,
  sumsOf,
  type TotalsFen,
  totalsFen,
  whereOrdersAgree,
} from "./totals.ts";
import type { SubsidyFacts, SubsidyTerms } from "./types.ts";

/** One loan of the household. */
export interface SubsidisedLoan {
  readonly loan: string;
  /** Whether there is a right to what is counted. */
  readonly entitled: Entitled;
  /** What breaks a rule or is open, of the loan and of the right to its subsidy. */
  readonly findings: readonly (LoanAuditFinding | SubsidyFinding)[];
  readonly periods: readonly SubsidyPeriod[];
  readonly totals: SubsidyTotals;
  /** Present where `from` was given: the subsidy of the window, rounded by period and once. */
  readonly window?: SubsidyWindow;
}

/** The result of `computeSubsidy`. */
export interface SubsidyStatement extends UnderTerms {
  readonly kind: "subsidy-statement";
  readonly household: string;
  readonly method: InterestMethod;
  /** Days of a year by which the annual rate was divided. */
  readonly yearBase: 360 | 365;
  /** No where it is of a loan, else open where it is of one. */
  readonly entitled: Entitled;
  /** By the day of pay-out, then by id. */
  readonly loans: readonly SubsidisedLoan[];
  readonly totals: SubsidyTotals;
  /** Facts that could still change it. */
  readonly missing: readonly string[];
  /** The terms that are not set, of those that could limit the result. */
  readonly notAsked: readonly string[];
  readonly warnings: readonly InterestWarning[];
  readonly basis: InterestBasis & SubsidyBasis;
}

const door = /* @__PURE__ */ policy({
  terms: preparedSubsidy,
  facts: subsidyFactsRecord,
});

/**
 * Counts the interest subsidy (贴息) of one household's loans, period by period, and what the borrower bears.
 *
 * @remarks
 * **Source** the terms name it; in Changge the loan measure 4(1).
 * **Units** yuan, per cent. **Rounding** interest and subsidy once each per period, half up; the borrower
 * bears the difference, so that the two always add up.
 * **Boundary** the cap includes its figure; on every night the loan paid out earlier takes room first, of
 * two on one day that of the earlier contract. No subsidy from the maturity night on, nor on an overdue instalment.
 * `from` and `through` cut a window of nights.
 * **Reading** `subsidy/above-cap`, `subsidy/extension`, `subsidy/room-after-maturity`, `subsidy/room-order`,
 * `subsidy/repaid-first`, `subsidy/room-without-right`, `subsidy/misuse-told`, `subsidy/unlawful-extension`,
 * `subsidy/window-rounding`, `household/lifted-out`, and those of interest.
 * **Beware** the figures are what would be due where the right is lacking: `entitled` and `findings` stand beside them.
 * Names decide nothing: where the order of contracts matters and is not told, the subsidy is undetermined.
 * @throws InputError for terms without a share or a rate of the subsidy, for facts as `accrueInterest` refuses them, for
 * two loans with one id and for loans of two households.
 * @example
 * ```ts
 * import { computeSubsidy } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * import { pbocBenchmark } from "fupin-credit/rates";
 * const loan = {
 *   id: "L1", household: "H1", lender: "B1", product: "registered-household", principal: "60000", contractOn: "2018-01-20",
 *   paidOutOn: "2018-01-20", maturesOn: "2018-02-20", rate: { fixed: "4.35%" }, instalments: [], repayments: [], extensions: [],
 * };
 * const facts = { loans: [loan], rates: [pbocBenchmark] };
 * computeSubsidy(changge2017.subsidy, facts).totals;
 * // => { state: "known", interest: "224.75", subsidy: "187.29", borrower: "37.46" }
 * ```
 */
export function computeSubsidy<const T extends SubsidyTerms>(
  terms: T & (NeedsTerm<T, "subsidyShares"> | NeedsTerm<T, "subsidyRate">) & StandsAlone<T>,
  facts: SubsidyFacts,
): SubsidyStatement {
  const [t, own] = door.admit(terms, facts);
  return presentStatement(countStatement(own, t), own, t);
}

/** A statement behind the door: in fen and days. */
export interface CountedStatement {
  readonly loans: HouseholdInOrder;
  /** The right to the subsidy of each. */
  readonly rights: ReturnType<typeof rightsOf>;
  readonly sums: readonly SumsFen[];
  /** The subsidy of each loan in each order in which they can take room, by its place among the facts. */
  readonly inOrders: readonly ReadonlyMap<number, number>[];
  readonly totals: TotalsFen;
  /** Facts that could tell of a cap of the rate. */
  readonly capsMissing: readonly string[];
}

/** Counts what a statement says. */
export function countStatement(facts: SubsidyFacts, t: PreparedSubsidy): CountedStatement {
  const orders = subsidiseHousehold(facts, t, undefined);
  const loans = asWritten(whereOrdersAgree(orders));
  const isWindow = facts.from !== undefined;
  const caps = rateCapsOf(loans, facts, t);
  const sums = loans.map((of) => sumsOf(of, isWindow, t));
  const inOrders =
    orders.length === 1
      ? [new Map(loans.map((of, i) => [of.index, sums[i]?.subsidyFen ?? 0]))]
      : orders.map((order) => new Map(order.map((of) => [of.index, sumsOf(of, isWindow, t).subsidyFen])));
  return {
    loans,
    rights: rightsOf(loans, facts, renewalsBefore(facts.loans), caps.findings, t),
    sums,
    inOrders,
    totals: totalsFen(
      sums,
      inOrders.map((order) => [...order.values()].reduce((all, fen) => all + fen, 0)),
    ),
    capsMissing: caps.missing,
  };
}

function presentStatement(
  { loans, rights, sums, inOrders, totals, capsMissing }: CountedStatement,
  facts: SubsidyFacts,
  t: PreparedSubsidy,
): SubsidyStatement {
  const isWindow = facts.from !== undefined;
  const readings = subsidyReadingsWithPart(
    relevantReadings(
      t.readings,
      loans,
      loans.flatMap(({ periods }) => periods.map((p) => p.period)),
      t,
    ),
    loans,
    facts,
    t,
  );
  return {
    kind: "subsidy-statement",
    household: facts.loans[0]?.household ?? "",
    method: t.method,
    yearBase: t.yearBase,
    entitled: worst(rights.map(({ entitled }) => entitled)),
    loans: loans.map((of, i) => ({
      loan: of.loan.id,
      entitled: rights[i]?.entitled ?? "open",
      findings: rights[i]?.findings ?? [],
      periods: of.periods.map((p) => presentSubsidy(p, of.slots, t)),
      totals: presentTotals(
        totalsFen(
          sums.slice(i, i + 1),
          inOrders.map((order) => order.get(of.index) ?? 0),
        ),
      ),
      ...(isWindow ? { window: subsidyWindow(of, t) } : {}),
    })),
    totals: presentTotals(totals),
    missing: [...unsettled(loans, t), ...capsMissing, ...budgetMissing(facts, t), ...kindMissing(facts, t)],
    notAsked: t.notAsked,
    warnings: [
      ...warningsOf(loans.flatMap((of) => [...beyondVerified(of.loan, of.slots), ...of.limitBeyondVerified])),
      ...loans.flatMap((of) => restDayWarnings(of.loan, of.slots.book)),
    ],
    basis: basisWithPart(
      {
        ...t.basis,
        ...t.subsidyBasis,
        rate: loans.flatMap(({ slots }) => slots.rateBasis),
        maturity: loans.flatMap(({ slots }) => slots.maturityBasis),
        rateLimit: [...t.subsidyBasis.rateLimit, ...loans.flatMap(({ limitBasis }) => limitBasis)],
      },
      readings,
    ),
    ...t.used,
    readings,
  };
}

/** The loans in the order in which results are written, whoever takes room first. */
function asWritten(loans: HouseholdInOrder): HouseholdInOrder {
  return [...loans].sort(
    ({ loan: a }, { loan: b }) => compareText(a.paidOutOn, b.paidOutOn) || compareText(a.id, b.id),
  );
}

/** Whether each rate is within its cap; a cap that cannot be looked up is left to what is missing. */
function rateCapsOf(
  loans: HouseholdInOrder,
  { rates }: SubsidyFacts,
  t: PreparedSubsidy,
): { readonly findings: ReadonlyMap<string, RateCapFinding>; readonly missing: readonly string[] } {
  const judged = loans.map(({ loan, slots }) => [loan.id, judgeRateCap(loan, slots, rates, t)] as const);
  return {
    findings: new Map(
      judged.flatMap(([id, of]) => (of === undefined || owns(of, "issue") ? [] : [[id, of.finding] as const])),
    ),
    missing: judged.some(([, of]) => of !== undefined && owns(of, "issue")) ? ["rates"] : [],
  };
}

/**
 * The loans past maturity of which neither a settling repayment nor the word that they are unpaid is told, where others
 * are counted after their maturity.
 */
function unsettled(loans: HouseholdInOrder, t: PreparedSubsidy): readonly string[] {
  if (!t.roomWhileUnpaid || t.capFen === Infinity) return [];
  const ends = loans.map(({ slots }) => Math.min(slots.endDay, repaidOn(slots.book)));
  const latest = ends.reduce((most, end) => Math.max(most, end), -Infinity);
  const rest = [...ends.slice(0, ends.indexOf(latest)), ...ends.slice(ends.indexOf(latest) + 1)];
  const nextLatest = rest.reduce((most, end) => Math.max(most, end), -Infinity);
  const isOpen = ({ loan, slots }: HouseholdLoan, i: number): boolean =>
    loan.unpaid !== true &&
    (ends[i] === latest ? nextLatest : latest) > slots.maturityDay &&
    repaidOn(slots.book) === Infinity &&
    balanceOn(slots.book, slots.maturityDay) > 0;
  return loans.flatMap((of, i) => (isOpen(of, i) ? [`loans[${String(of.index)}].repayments`] : []));
}

function kindMissing({ householdEligible, householdKind }: SubsidyFacts, t: PreparedSubsidy): readonly string[] {
  return t.servedKinds !== undefined && householdEligible === undefined && householdKind === undefined
    ? ["householdKind"]
    : [];
}

function budgetMissing({ budgetSpent }: SubsidyFacts, t: PreparedSubsidy): readonly string[] {
  return t.limits.budgetFen !== Infinity && budgetSpent === undefined ? ["budgetSpent"] : [];
}
