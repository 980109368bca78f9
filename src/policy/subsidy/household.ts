import { owns } from "../../base/input/own-fields.ts";
import { dayNumber } from "../../base/date/day.ts";
import { InputError } from "../../base/input/input-error.ts";
import { withinRange, fenOf } from "../../base/money/amount.ts";
import type { Basis } from "../../kernel/basis.ts";
import { basisOfLimit, limitOrLast } from "../../ledger/interest/limit-or-last.ts";
import { beyondVerifiedBy, limitQuestion } from "../../ledger/interest/rate-limit.ts";
import { type InterestSlots, readInterest } from "../../ledger/interest/read-interest.ts";
import { scheduleInterest } from "../../ledger/interest/schedule.ts";
import type { InterestLoan } from "../../ledger/interest/types.ts";
import type { LoanAuditFinding } from "../../ledger/loan/loan-findings.ts";
import type { DayFen } from "../../ledger/loan/movements.ts";
import { overdueSteps } from "../../ledger/loan/overdue-steps.ts";
import { applyLimits, type Unlimited } from "./limits.ts";
import { ordersOfRoom } from "./order-of-room.ts";
import type { PreparedSubsidy } from "./prepare.ts";
import { repaidByRenewals } from "./renewals.ts";
import { shareRoom } from "./room.ts";
import { type SubsidisedBy, type SubsidisedPeriod, subsidiseLoan } from "./subsidise-loan.ts";
import { rightOf } from "./subsidy-right.ts";
import type { LossEvent, SubsidyFacts } from "./types.ts";

/** The facts about the loans of a household, whatever is asked about them. */
export type HouseholdFacts = Pick<
  SubsidyFacts,
  "loans" | "rates" | "from" | "through" | "calendar" | "budgetSpent" | "barredFromSubsidies"
>;

/** A loan of the household as it is read. */
export interface ReadHouseholdLoan {
  /** Its place among the facts. */
  readonly index: number;
  readonly loan: InterestLoan;
  readonly slots: InterestSlots;
  readonly overdue: readonly DayFen[];
  /** The rate on which its subsidy is counted on the first night. */
  readonly rate: number;
  /** The series of the rate limit, where a last value of it was taken. */
  readonly limitBeyondVerified: readonly string[];
  readonly limitBasis: readonly Basis[];
  /** Where it is longer than any loan for which the terms name a limit. */
  readonly beyondLimits: readonly LoanAuditFinding[];
}

/** A loan of the household with its periods, behind the door. */
export interface HouseholdLoan extends ReadHouseholdLoan {
  readonly by: SubsidisedBy;
  readonly periods: readonly SubsidisedPeriod[];
}

/** A household in one of the orders in which its loans can take room. */
export type HouseholdInOrder = readonly HouseholdLoan[];

/** Counts every loan of a household, in every order in which they can take room; a loss of right ends that of one loan. */
export function subsidiseHousehold(
  facts: HouseholdFacts,
  t: PreparedSubsidy,
  loss: LossEvent | undefined,
): readonly HouseholdInOrder[] {
  const read = readHousehold(facts, t);
  return ordersOfRoom(read, t.roomByContract, t.capFen !== Infinity).map((order) =>
    limited(
      placeRoom(order, facts, t, loss).map((of) => countLoan(of, facts, t)),
      facts,
      t,
    ),
  );
}

/** Reads the loans of a household, with what renewals repay of them. */
export function readHousehold(facts: HouseholdFacts, t: PreparedSubsidy): readonly ReadHouseholdLoan[] {
  const repaid = repaidByRenewals(facts.loans);
  return facts.loans.map((loan, index) => readSubsidised(loan, facts, repaid.get(loan.id) ?? [], t, index));
}

/** Gives each loan the room that it takes and the nights on which it has a right. */
export function placeRoom<L extends ReadHouseholdLoan>(
  order: readonly L[],
  facts: HouseholdFacts,
  t: PreparedSubsidy,
  loss: LossEvent | undefined,
): readonly (L & { readonly by: SubsidisedBy })[] {
  const rights = order.map(({ loan, slots, overdue }) => {
    const { endDay, lapsedDay, lost } = rightOf(loan, slots, overdue, t, loss);
    return { endDay, lapsedDay, lost: [...lost, ...barredNights(facts, t)] };
  });
  const taken = shareRoom(
    order.map(({ slots, overdue }, i) => {
      const { lapsedDay = Infinity, lost = [] } = rights[i] ?? {};
      return { slots, overdue, lapsed: lapsedDay === Infinity ? lost : [...lost, { from: lapsedDay, next: Infinity }] };
    }),
    t,
  );
  return order.map((of, i) => ({
    by: { taken: taken[i] ?? [], overdue: of.overdue, right: rights[i] ?? NO_END },
    ...of, // last: a spread before another field costs more than all that is counted here
  }));
}

const NO_END = { endDay: Infinity, lapsedDay: Infinity, lost: [] };

/** The nights on which the household may receive no subsidy, where that reaches the interest subsidy. */
function barredNights({ barredFromSubsidies: bar }: HouseholdFacts, t: PreparedSubsidy) {
  if (bar === undefined || t.barReaches !== "reaches") return [];
  return [{ from: dayNumber(bar.from), next: bar.through === undefined ? Infinity : dayNumber(bar.through) + 1 }];
}

function countLoan(
  of: ReadHouseholdLoan & { readonly by: SubsidisedBy },
  facts: HouseholdFacts,
  t: PreparedSubsidy,
): HouseholdLoan {
  const periods = subsidiseLoan(of.loan, of.slots, of.by, t);
  return { periods: t.afterInterest ? paidFirst(periods, of, facts, t) : periods, ...of };
}

/**
 * Keeps the subsidy of those periods only whose interest is paid (先收后贴).
 *
 * @remarks
 * **Boundary** what was paid covers the earliest interest first, from the pay-out on; by the end of `through`.
 */
function paidFirst(
  periods: readonly SubsidisedPeriod[],
  { loan, slots }: ReadHouseholdLoan,
  { through }: HouseholdFacts,
  t: PreparedSubsidy,
): readonly SubsidisedPeriod[] {
  const { interestPayments } = loan;
  const edges = ({ period }: SubsidisedPeriod) => ({
    from: period.segments[0]?.from ?? 0,
    next: period.segments.at(-1)?.next ?? 1,
  });
  if (interestPayments === undefined) {
    return periods.map((of) =>
      // Of nothing it need not be known.
      of.outcome.fen !== undefined && of.sum !== 0
        ? { ...of, outcome: { why: "interest-payments-not-known", ...edges(of) } }
        : of,
    );
  }
  const paidFen = interestPayments
    .filter(({ day }) => through === undefined || day <= through)
    .reduce((sum, { amount }) => sum + fenOf(amount), 0);
  const whole = scheduleInterest({ ...slots, fromDay: slots.paidOutDay }, [], t);
  let dueFen = 0;
  let counted = 0;
  return periods.map((of) => {
    const { next } = edges(of);
    for (let p = whole[counted]; p !== undefined && (p.segments[0]?.from ?? 0) < next; p = whole[++counted])
      dueFen = withinRange(dueFen + p.interestFen, "facts.loans");
    // What is not paid bears no subsidy, whatever its share.
    if (of.outcome.fen === 0 || dueFen <= paidFen) return of;
    return { ...of, outcome: { fen: 0, cutBy: "interest-unpaid" } };
  });
}

/** Cuts the periods of all loans by the limits of the terms. */
function limited(loans: HouseholdInOrder, facts: HouseholdFacts, t: PreparedSubsidy): HouseholdInOrder {
  const { paymentFen, yearFen, oncePerYear, budgetFen } = t.limits;
  if (Math.min(paymentFen, yearFen, budgetFen) === Infinity && !oncePerYear) return loans;
  const all = loans.flatMap(({ periods }, place) =>
    periods.map(({ period, outcome }): Unlimited => {
      return { place, lastNight: (period.segments.at(-1)?.next ?? 1) - 1, fen: outcome.fen ?? 0 };
    }),
  );
  const cut = applyLimits(all, t.limits, facts.budgetSpent === undefined ? 0 : fenOf(facts.budgetSpent));
  let next = 0;
  return loans.map((loan) => ({
    ...loan,
    periods: loan.periods.map((of): SubsidisedPeriod => {
      const { fen, by } = cut[next++] ?? { fen: 0, by: undefined };
      return of.outcome.fen === undefined || by === undefined ? of : { ...of, outcome: { fen, cutBy: by } };
    }),
  }));
}

function readSubsidised(
  loan: InterestLoan,
  facts: HouseholdFacts,
  more: readonly DayFen[],
  t: PreparedSubsidy,
  index: number,
): ReadHouseholdLoan {
  const path = `facts.loans[${String(index)}]`;
  const read = (
    limitPpm: number,
    rest: Pick<ReadHouseholdLoan, "limitBeyondVerified" | "limitBasis" | "beyondLimits">,
  ): ReadHouseholdLoan => {
    const slots = readInterest(loan, facts, t, path, Math.min(limitPpm, t.flatRatePpm), more);
    const rate = Math.min(slots.rateSteps[0]?.contractRate ?? 0, slots.limitRate) / slots.rateScale;
    return { index, loan, slots, overdue: overdueSteps(slots.book), rate, ...rest };
  };
  if (t.rateLimit === undefined) return read(Infinity, { limitBeyondVerified: [], limitBasis: [], beyondLimits: [] });
  const { looked, beyond } = limitOrLast(t.rateLimit, limitQuestion(loan), facts.rates, "terms.subsidyRateLimit");
  if (owns(looked, "issue")) throw new InputError([looked.issue]);
  return read(looked.ppm, {
    limitBeyondVerified: beyondVerifiedBy(looked, t.rateLimit),
    limitBasis: basisOfLimit(looked),
    beyondLimits: beyond === undefined ? [] : [{ ...beyond, basis: t.subsidyBasis.rateLimit }],
  });
}
