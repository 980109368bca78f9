import { type Day, dayNumber } from "../../base/date/day.ts";
import { InputError } from "../../base/input/input-error.ts";
import type { Basis } from "../../kernel/basis.ts";
import { balanceOn, repaidOn } from "../loan/balance.ts";
import { type JudgedExtension, judgeExtensions } from "../loan/extension-rule.ts";
import type { DayFen } from "../loan/movements.ts";
import { overdueFrom } from "../loan/overdue-steps.ts";
import { type LoanSlots, readLoan } from "../loan/read-loan.ts";
import { maturitiesBy, maturityBy, maturityDays, movedBasis, movedMaturity } from "../loan/rest-day.ts";
import type { WorkingCalendar } from "../working-days/types.ts";
import type { RateSeries } from "../rates/types.ts";
import type { InterestLoan } from "./types.ts";
import { lastUpTo } from "../../kernel/order.ts";
import { publishedBasis } from "./rate-limit.ts";
import type { InterestRules } from "./prepare.ts";
import { contractRate, type ContractStep } from "./rate-steps.ts";
import { type SettlementTable, settlementsOf } from "./settlement.ts";

/** What principal is charged: the contract rate, or the rate for overdue or misused principal. */
export const CONTRACT = 0;
export const OVERDUE = 1;
export const MISUSE = 2;
export type Charge = typeof CONTRACT | typeof OVERDUE | typeof MISUSE;

/** The rate from a day on. */
export interface RateStep {
  readonly day: number;
  /** A whole number; divided by the scale of the loan it is the annual rate. */
  readonly rate: number;
  /** The contract rate of the same day: what a subsidy is counted on. */
  readonly contractRate: number;
  readonly charge: Charge;
  /** Whether it begins a segment; where a cut changes how months are counted, another name for the same rate does not. */
  readonly cuts: boolean;
}

/** A loan as the counting of interest sees it: whole numbers in the order of time. */
export interface InterestSlots extends Pick<LoanSlots, "principalFen" | "paidOutDay" | "openingFen" | "movements"> {
  /** The loan as its lender's book has it. */
  readonly book: LoanSlots;
  /** The extensions as they are judged, in their order. */
  readonly judged: readonly JudgedExtension[];
  /** The maturity after all extensions. */
  readonly maturityDay: number;
  /** The first night that is charged as overdue, where anything is owed then. */
  readonly overdueDay: number;
  /** The first night that is counted. */
  readonly fromDay: number;
  /** The rest day from which the maturity moved; absent: it did not. */
  readonly movedFrom?: Day;
  /** The first night without any interest; `Infinity` where it does not stop. */
  readonly stopDay: number;
  /** The day after the last night that is counted. */
  readonly endDay: number;
  /** The day after the last night that is looked at, though no interest may run any more. */
  readonly lookedAtDay: number;
  readonly rateSteps: readonly RateStep[];
  /** A power of ten: rates are whole numbers over it. */
  readonly rateScale: number;
  /** The highest rate on which a subsidy is counted, in the same scale; `Infinity` without a limit. */
  readonly limitRate: number;
  readonly settlements: SettlementTable;
  /** Where the rates of the loan were published, in the order of time. */
  readonly rateBasis: readonly Basis[];
  /** Why the maturity moved; empty where it did not. */
  readonly maturityBasis: readonly Basis[];
  readonly unpaidFen: number;
  readonly beyondVerified: boolean;
}

/** The finest unit in which rates are held before they are brought to the scale of the loan. */
const FINEST = 1e14;
const FINEST_PER_PPM = 1e8;

/** What facts about interest bring beside the loan. */
export interface InterestSetting {
  readonly rates?: readonly RateSeries[];
  readonly from?: Day;
  readonly through?: Day;
  readonly calendar?: WorkingCalendar;
}

/** Reads a loan that the door has let in; throws where a rate that it needs is not known. */
export function readInterest(
  loan: InterestLoan,
  { rates, from, through, calendar }: InterestSetting,
  t: InterestRules,
  path: string,
  limitPpm = Infinity,
  more: readonly DayFen[] = [],
): InterestSlots {
  const by = maturityDays(t.maturityRules, calendar);
  const book = readLoan(loan, by, Infinity, more);
  const judged = judgeExtensions(book, t.extensions);
  const maturityDay = book.extensions.at(-1)?.maturityDay ?? book.maturityDay;
  const throughDay = through === undefined ? maturityDay - 1 : dayNumber(through);
  const stopDay = loan.interestStopsOn === undefined ? Infinity : dayNumber(loan.interestStopsOn);
  const endDay = Math.min(throughDay + 1, stopDay);
  const owedTo = Math.min(endDay, repaidOn(book));
  const { lawfulDay, overdueDay } = firstOverdueNight(book, judged, t);
  const charged = t.overdueRuns ? owedTo : Math.min(owedTo, overdueDay);
  const contract = contractRate(loan, book, rates, charged, t.extensionLooksUp, path);
  if (contract.issues.length > 0) throw new InputError(contract.issues);
  const misused = loan.misusedOn === undefined ? Infinity : dayNumber(loan.misusedOn);
  const { steps, limit, scale } = scaled(
    chargedSteps(contract.steps, { lawfulDay, overdueDay }, misused, t),
    limitPpm * FINEST_PER_PPM,
  );
  return {
    principalFen: book.principalFen,
    paidOutDay: book.paidOutDay,
    openingFen: book.openingFen,
    movements: book.movements,
    book,
    judged,
    maturityDay,
    overdueDay,
    fromDay: from === undefined ? book.paidOutDay : dayNumber(from),
    stopDay,
    endDay,
    lookedAtDay: throughDay + 1,
    rateSteps: steps,
    rateScale: scale,
    limitRate: limit,
    settlements: settlementsOf(t.settlement, book, Math.max(owedTo, book.paidOutDay + 1)),
    rateBasis: contract.steps.flatMap(publishedBasis),
    maturityBasis: movedBasis(maturitiesBy(book, Infinity), by, t.restDayBasis),
    unpaidFen: balanceOn(book, through === undefined ? maturityDay : throughDay),
    beyondVerified: contract.beyondVerified,
    ...movedMaturity(maturityBy(book, Infinity)), // last: a spread before other fields costs more than they all
  };
}

/**
 * The first night that is charged as overdue.
 *
 * @remarks
 * **Boundary** from the maturity night on; what is repaid by the end of the days of grace is not. It goes by what is told
 * of the loan, not by the last night that is counted: windows of a loan add up to the whole.
 * **Reading** `interest/unlawful-extension`.
 */
function firstOverdueNight(book: LoanSlots, judged: readonly JudgedExtension[], t: InterestRules): Lateness {
  const breach = t.unlawfulIsOverdue ? judged.findIndex(({ state }) => state === "breach") : -1;
  const lawful = breach === -1 ? book.extensions : book.extensions.slice(0, breach);
  const lawfulDay = lawful.at(-1)?.maturityDay ?? book.maturityDay;
  return { lawfulDay, overdueDay: overdueFrom(book, lawfulDay) };
}

/** The maturity by which interest is charged, and the first night that is charged as overdue. */
interface Lateness {
  readonly lawfulDay: number;
  readonly overdueDay: number;
}

/**
 * Lays the overdue and the misuse rate over the contract rate.
 *
 * @remarks
 * **Source** `interest-rules#overdue`, `interest-rules#misuse`: the heavier of the two is charged, not both.
 * **Boundary** overdue from the maturity night on, or from the end of the days of grace; misuse from the night of its day on.
 * **Reading** `interest/overdue-rests-on`: overdue principal bears the contract rate of the last night before maturity,
 * marked up; or that which goes on.
 */
function chargedSteps(
  contract: readonly ContractStep[],
  { lawfulDay, overdueDay }: Lateness,
  misused: number,
  t: InterestRules,
): readonly RateStep[] {
  const overduePpm = t.overdueMarkUpPpm;
  const misusePpm = t.misuseMarkUpPpm;
  const marked = (rate: number, markUpPpm: number): number => rate * (10_000 + markUpPpm / 100);
  const before = (day: number): number => lastUpTo(contract, (step) => step.day <= day)?.rate ?? 0;
  const restsOn = t.overdueRuns ? undefined : before(lawfulDay - 1);
  const stepOn = (day: number, running: number): Omit<RateStep, "cuts"> => {
    const isOverdue = day >= overdueDay;
    const rate = isOverdue ? (restsOn ?? running) : running;
    const contractRate = rate * 10_000;
    if (day >= misused && (!isOverdue || misusePpm >= overduePpm)) {
      return { day, rate: marked(rate, misusePpm), contractRate, charge: MISUSE };
    }
    return isOverdue
      ? { day, rate: marked(rate, overduePpm), contractRate, charge: OVERDUE }
      : { day, rate: contractRate, contractRate, charge: CONTRACT };
  };
  const turns = [overdueDay, misused].filter((day) => day !== Infinity && contract.every((step) => step.day !== day));
  const own = contract.map(({ day, rate }) => stepOn(day, rate));
  const steps =
    turns.length === 0
      ? own
      : [...own, ...[...new Set(turns)].map((at) => stepOn(at, before(at)))].sort((a, b) => a.day - b.day);
  return steps.map((step, i) => {
    const last = steps[i - 1];
    const isSame = step.rate === last?.rate && step.contractRate === last.contractRate;
    const { day, rate, contractRate, charge } = step;
    return { day, rate, contractRate, charge, cuts: t.method === "daily-balance" || !isSame };
  });
}

/** Divides all rates of a loan by the power of ten that they share, so that products stay small. */
function scaled(
  steps: readonly RateStep[],
  limit: number,
): { readonly steps: readonly RateStep[]; readonly limit: number; readonly scale: number } {
  const divides = (by: number): boolean =>
    steps.every((s) => s.rate % by === 0 && s.contractRate % by === 0) && (limit === Infinity || limit % by === 0);
  let by = 1;
  while (by < FINEST && divides(10 * by)) by *= 10;
  return {
    steps: steps.map(({ day, rate, contractRate, charge, cuts }) => {
      return { day, rate: rate / by, contractRate: contractRate / by, charge, cuts };
    }),
    limit: limit / by,
    scale: FINEST / by,
  };
}
