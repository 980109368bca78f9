import { FIRST_DAY_NOT_COUNTED, lawOfDay } from "../../kernel/law.ts";
import { type Day, dayNumber, dayOf } from "../../base/date/day.ts";
import { type Amount, amountOf } from "../../base/money/amount.ts";
import type { Basis } from "../../kernel/basis.ts";
import { lay } from "../../kernel/kind.ts";
import { policy, preparedTerms } from "../../kernel/policy.ts";
import { listOf } from "../../kernel/lists.ts";
import { record, recordField } from "../../kernel/record.ts";
import type { Reported, UnderTerms } from "../../kernel/terms.ts";
import { needed } from "../../kernel/value.ts";
import { amount, day } from "../../kernel/values.ts";
import { calendarField } from "../working-days/calendar.ts";
import { balanceOn } from "./balance.ts";
import { bucketOf, type OverdueBucket } from "./bucket.ts";
import { judgedOnField, loanField } from "./facts.ts";
import { type LoanAuditFinding, overpayments } from "./loan-findings.ts";
import {
  type Due,
  type EpisodeSlots,
  type OverdueEpisode,
  overdueEpisodes,
  overdueOf,
  type OverdueSlots,
  settleDues,
} from "./overdue.ts";
import { type LoanSlots, type MaturityRules, readLoan } from "./read-loan.ts";
import { maturityBy, maturityDays, maturityRules, movedBasis, movedMaturity, restDayWarnings } from "./rest-day.ts";
import type { RestDayWarning } from "./rest-day.ts";
import { type UnpaidInterest, unpaidInterest } from "./unpaid-interest.ts";
import { overdueTermsKind } from "./terms.ts";
import type { InterestDue, OverdueFacts, OverdueTerms } from "./types.ts";

/** One overdue episode. */
export type Episode =
  | { readonly state: "ended"; readonly dueOn: Day; readonly paidOn: Day; readonly days: number }
  | { readonly state: "running"; readonly dueOn: Day; readonly days: number };

/** How a loan stands on a day. */
export type Standing =
  | { readonly state: "not-paid-out" }
  | { readonly state: "repaid" }
  | { readonly state: "not-overdue" }
  /** `amount` is what has fallen due and is unpaid; `days` are those of the episode that runs, the longest of several. */
  | { readonly state: "overdue"; readonly amount: Amount; readonly days: number; readonly bucket: OverdueBucket };

/** The result of `trackOverdue`. */
export interface OverdueTrack extends UnderTerms {
  readonly kind: "overdue-track";
  readonly loan: string;
  readonly asOf: Day;
  /** The maturity as it stands on `asOf`. */
  readonly maturesOn: Day;
  /** The rest day from which it moved; absent: it did not. */
  readonly movedFrom?: Day;
  /** The principal outstanding at the end of `asOf`. */
  readonly balance: Amount;
  readonly standing: Standing;
  readonly episodes: readonly Episode[];
  /** What of the interest that fell due by `asOf` is unpaid (欠息). */
  readonly unpaidInterest: UnpaidInterest;
  readonly findings: readonly LoanAuditFinding[];
  readonly warnings: readonly RestDayWarning[];
  readonly basis: readonly Basis[];
}

export const interestDueRecord = /* @__PURE__ */ record<InterestDue>("InterestDue", "Interest that fell due.", () => ({
  dueOn: needed(day("应付日", "day on which it was due")),
  amount: needed(amount("应付利息", "interest due")),
}));

export const overdueFactsRecord = /* @__PURE__ */ record<OverdueFacts>(
  "OverdueFacts",
  "What `trackOverdue` needs to know.",
  () => ({
    loan: needed(loanField()),
    asOf: needed(judgedOnField("later entries of the loan are not looked at")),
    interestDue: listOf(
      recordField(interestDueRecord, "应付利息", "interest due"),
      "应付利息",
      "interest by the day on which it was due",
      {},
      {
        zh: "判断欠息时用，如各结息日的利息",
        en: "what unpaid interest needs, such as the interest of each settlement day",
      },
    ),
    calendar: calendarField(),
  }),
);

/** Terms of overdue loans laid flat. */
export interface PreparedOverdue extends Reported {
  readonly buckets: readonly number[];
  readonly episode: OverdueEpisode;
  readonly maturityRules: MaturityRules;
  readonly restDayBasis: readonly Basis[];
  readonly basis: readonly Basis[];
}

function prepare(terms: OverdueTerms): PreparedOverdue {
  const { values, basisOf, used, readings } = lay(overdueTermsKind, terms);
  return {
    buckets: values.overdueBuckets,
    episode: values.overdueEpisode,
    maturityRules: maturityRules(values),
    restDayBasis: basisOf("maturityOnRestDay"),
    basis: [...basisOf("overdueBuckets", "overdueEpisode"), FIRST_DAY_NOT_COUNTED],
    used,
    readings,
  };
}

/** Terms of overdue loans behind the door. */
export const overdueTerms = /* @__PURE__ */ preparedTerms(overdueTermsKind, prepare);

const door = /* @__PURE__ */ policy({ terms: overdueTerms, facts: overdueFactsRecord });

/**
 * Tells how a loan stands on a day: its balance, what is overdue (逾期) and since when, and every
 * overdue episode up to then.
 *
 * @remarks
 * **Units** yuan, calendar days.
 * **Boundary** overdue days are the day of judgement less the due day: 0 on the due day, 1 on the day
 * after. A day at whose end nothing is overdue ends an episode. A repayment counts on its own day; an extension from the day on which it was agreed.
 * Interest that is due is covered by what was paid, the oldest first.
 * **Reading** `loan/overdue-episode`, `loan/overdue-buckets`, `loan/maturity-on-rest-day`,
 * `loan/rest-day-overdue-from`, `loan/after-grace`.
 * **Beware** what was repaid beyond the balance is a finding; a maturity that no calendar reaches stands, with a warning.
 * @throws InputError for terms or facts of the wrong shape, a maturity not after pay-out, a repayment
 * before pay-out, an extension that shortens.
 * @example
 * ```ts
 * import { trackOverdue } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const loan = {
 *   id: "L1", household: "H1", lender: "B1", principal: "50000", paidOutOn: "2017-11-15", maturesOn: "2020-11-15",
 *   instalments: [], repayments: [{ day: "2020-11-20", amount: "20000" }], extensions: [],
 * };
 * trackOverdue(changge2017.overdue, { loan, asOf: "2020-11-15" }).standing; // => { state: "not-overdue" }
 * trackOverdue(changge2017.overdue, { loan, asOf: "2020-12-16" }).standing;
 * // => { state: "overdue", amount: "30000.00", days: 31, bucket: { fromDays: 31, throughDays: 70 } }
 * ```
 */
export function trackOverdue(terms: OverdueTerms, facts: OverdueFacts): OverdueTrack {
  const [t, own] = door.admit(terms, facts);
  facts = own;
  const asOf = dayNumber(facts.asOf);
  const days = maturityDays(t.maturityRules, facts.calendar);
  const stand = standOf(facts, t);
  const { loan, dues, balanceFen, overdue } = stand;
  const episodes = overdueEpisodes(dues, t.episode);
  const maturity = maturityBy(loan, asOf);
  return {
    kind: "overdue-track",
    loan: facts.loan.id,
    asOf: facts.asOf,
    maturesOn: dayOf(maturity.maturityDay),
    ...movedMaturity(maturity),
    balance: amountOf(balanceFen),
    standing: standingOf(stateOf(stand, asOf), overdue, t.buckets),
    episodes: episodes.map(present),
    unpaidInterest: unpaidInterest(facts.interestDue, facts.loan.interestPayments, asOf),
    findings: overpayments(loan).filter((finding) => (finding.day ?? "") <= facts.asOf),
    warnings: restDayWarnings(facts.loan, loan, asOf),
    basis: [...lawOfDay(t.basis, asOf), ...movedBasis([maturity], days, t.restDayBasis)],
    ...t.used,
    readings: t.readings,
  };
}

/** How a loan stands, in fen and days. */
export interface LoanStand {
  readonly loan: LoanSlots;
  readonly dues: readonly Due[];
  readonly balanceFen: number;
  readonly overdue: OverdueSlots;
}

/** Counts how a loan stands on the day of judgement. */
export function standOf(facts: OverdueFacts, t: PreparedOverdue): LoanStand {
  const asOf = dayNumber(facts.asOf);
  const loan = readLoan(facts.loan, maturityDays(t.maturityRules, facts.calendar), asOf);
  const dues = settleDues(loan, asOf);
  return { loan, dues, balanceFen: balanceOn(loan, asOf), overdue: overdueOf(dues, t.episode) };
}

/** What became of a loan by the day of judgement. */
export function stateOf({ loan, balanceFen, overdue }: LoanStand, asOf: number): Standing["state"] {
  if (asOf < loan.paidOutDay) return "not-paid-out";
  if (balanceFen === 0) return "repaid";
  return overdue.days === 0 ? "not-overdue" : "overdue";
}

function standingOf(state: Standing["state"], { fen, days }: OverdueSlots, edges: readonly number[]): Standing {
  if (state !== "overdue") return { state };
  return { state, amount: amountOf(fen), days, bucket: bucketOf(edges, days) };
}

function present({ dueDay, endDay, running }: EpisodeSlots): Episode {
  const days = endDay - dueDay;
  return running
    ? { state: "running", dueOn: dayOf(dueDay), days }
    : { state: "ended", dueOn: dayOf(dueDay), paidOn: dayOf(endDay), days };
}
