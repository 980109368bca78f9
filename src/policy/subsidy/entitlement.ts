import { type Day, dayNumber, dayOf } from "../../base/date/day.ts";
import type { Basis } from "../../kernel/basis.ts";
import { countUpTo } from "../../kernel/order.ts";
import type { RateCapFinding } from "../../ledger/interest/rate-cap.ts";
import { floatingFindings, loanFindings } from "../../ledger/interest/loan-findings.ts";
import { isServed } from "../../ledger/loan/household-kind.ts";
import type { HouseholdKind } from "../../ledger/loan/types.ts";
import { editionReach } from "../../kernel/in-force.ts";
import type { LoanAuditFinding } from "../../ledger/loan/loan-findings.ts";
import { overdueSpans } from "../../ledger/loan/overdue-steps.ts";
import type { HouseholdInOrder, HouseholdLoan } from "./household.ts";
import type { PreparedSubsidy } from "./prepare.ts";
import type { SubsidyFacts } from "./types.ts";

/** Whether there is a right to the subsidy: yes, no, or the documents or the facts leave it open. */
export type Entitled = "yes" | "no" | "open";

/** What is found of the right to a loan's subsidy. */
export interface SubsidyFinding {
  readonly finding:
    | "subsidy/outside-edition"
    | "subsidy/perhaps-outside-edition"
    | "subsidy/kind-not-served"
    | "subsidy/kind-not-known"
    | "subsidy/household-ineligible"
    | "subsidy/other-loan-overdue"
    | "subsidy/misuse"
    | "subsidy/overdue"
    | "subsidy/barred"
    | "subsidy/interest-unpaid"
    | "subsidy/limited";
  readonly state: "breach" | "open" | "info";
  /** The first day of it. */
  readonly day?: Day;
  /** The kind of the household. */
  readonly householdKind?: HouseholdKind;
  /** How many periods it cuts. */
  readonly periods?: number;
  readonly basis: readonly Basis[];
}

/** A loan's right, and what was found of it. */
export interface LoanRight {
  readonly entitled: Entitled;
  readonly findings: readonly (LoanAuditFinding | SubsidyFinding)[];
}

/** What a finding means for the right. */
interface Weighed {
  readonly finding: LoanAuditFinding | SubsidyFinding;
  readonly entitled: Entitled;
}

/** Judges the right to the subsidy of each loan, beside its figures. */
export function rightsOf(
  loans: HouseholdInOrder,
  facts: SubsidyFacts,
  renewals: ReadonlyMap<string, number>,
  rateCaps: ReadonlyMap<string, RateCapFinding>,
  t: PreparedSubsidy,
): readonly LoanRight[] {
  const late = overdueOfOthers(loans);
  return loans.map((of) => {
    const weighed = [
      ...ofTheLoan(of, renewals.get(of.loan.id) ?? 0, rateCaps.get(of.loan.id), facts, t),
      ...ofTheRight(of, facts, late(of), t),
      ...ofTheFigures(of, t),
    ];
    return {
      entitled: worst(weighed.map(({ entitled }) => entitled)),
      findings: weighed.map(({ finding }) => finding),
    };
  });
}

/** The worst of several: no before open before yes. */
export function worst(all: readonly Entitled[]): Entitled {
  return all.includes("no") ? "no" : all.includes("open") ? "open" : "yes";
}

/** What was found of the loan itself: what is open about it, a rate above the cap and a contract too long leave it open. */
function ofTheLoan(
  { loan, slots, beyondLimits }: HouseholdLoan,
  renewals: number,
  rateCap: RateCapFinding | undefined,
  { rates }: Pick<SubsidyFacts, "rates">,
  t: PreparedSubsidy,
): readonly Weighed[] {
  const own = [...loanFindings(slots, renewals, rateCap, t), ...floatingFindings(loan, rates, t)];
  const longer = own.some(({ finding }) => finding === "loan/longer-than-allowed") ? [] : beyondLimits;
  return [...longer, ...own].map((finding) => ({ finding, entitled: weightOf(finding) }));
}

function weightOf({ finding, state }: LoanAuditFinding): Entitled {
  if (state === "open") return "open";
  const leavesOpen = finding === "interest/rate-above-cap" || finding === "loan/longer-than-allowed";
  return state === "breach" && leavesOpen ? "open" : "yes";
}

function ofTheRight(
  { loan, slots, overdue }: HouseholdLoan,
  { householdEligible, householdKind, barredFromSubsidies: bar }: SubsidyFacts,
  otherOverdueDay: number | undefined,
  t: PreparedSubsidy,
): readonly Weighed[] {
  const found: Weighed[] = [];
  const add = (entitled: Entitled, finding: SubsidyFinding): number => found.push({ finding, entitled });
  const { inForce = {} } = t;
  const edition = editionReach(inForce, loan);
  if (edition !== "within") {
    const basis = (inForce.sources ?? []).map((article): Basis => ({ by: "law", article }));
    const finding = edition === "outside" ? "subsidy/outside-edition" : "subsidy/perhaps-outside-edition";
    add("open", { finding, state: "open", day: loan.contractOn, basis });
  }
  // Who was judged and found eligible is of a kind that is served.
  if (t.servedKinds !== undefined && householdEligible !== true) {
    const basis = t.subsidyBasis.kinds;
    const contractDay = dayNumber(loan.contractOn);
    if (householdKind === undefined) add("open", { finding: "subsidy/kind-not-known", state: "open", basis });
    else if (!isServed(householdKind, t.servedKinds, t.liftedOut, contractDay))
      add("no", { finding: "subsidy/kind-not-served", state: "breach", householdKind, basis });
  }
  if (householdEligible === false) add("no", { finding: "subsidy/household-ineligible", state: "breach", basis: [] });
  if (otherOverdueDay !== undefined) {
    add("open", { finding: "subsidy/other-loan-overdue", state: "open", day: dayOf(otherOverdueDay), basis: [] });
  }
  if (loan.misusedOn !== undefined) {
    const row = t.lossOfRight.find(({ ground }) => ground === "misuse");
    const basis = t.subsidyBasis.loss;
    // From the event on the figure leaves it out; what was before it is due.
    if (row === undefined || !t.misuseEndsRight)
      add("open", { finding: "subsidy/misuse", state: "open", day: loan.misusedOn, basis });
    else
      add(row.from === "start" ? "no" : "yes", {
        finding: "subsidy/misuse",
        state: "breach",
        day: loan.misusedOn,
        basis,
      });
  }
  const lateRow = t.lossOfRight.find(({ ground }) => ground === "overdue");
  const late = overdueSpans(overdue).find(({ from }) => from < slots.lookedAtDay);
  if (lateRow !== undefined && late !== undefined) {
    const basis = t.subsidyBasis.loss;
    const entitled = lateRow.from === "start" ? "no" : "yes";
    add(entitled, { finding: "subsidy/overdue", state: "breach", day: dayOf(late.from), basis });
  }
  const nights = { from: Math.max(slots.fromDay, slots.paidOutDay), next: slots.endDay };
  const barred =
    bar !== undefined &&
    dayNumber(bar.from) < nights.next &&
    (bar.through === undefined || dayNumber(bar.through) >= nights.from);
  if (barred) {
    const state = t.barReaches === "reaches" ? "breach" : t.barReaches === "not" ? "info" : "open";
    const basis = t.subsidyBasis.bar;
    add(state === "open" ? "open" : "yes", { finding: "subsidy/barred", state, day: bar.from, basis });
  }
  return found;
}

/** Periods that a limit or unpaid interest cut. */
function ofTheFigures({ periods }: HouseholdLoan, t: PreparedSubsidy): readonly Weighed[] {
  const cut = periods.flatMap(({ outcome }) => (outcome.fen === undefined ? [] : (outcome.cutBy ?? [])));
  const unpaid = cut.filter((by) => by === "interest-unpaid").length;
  const basis = t.subsidyBasis.limits;
  const found = (finding: SubsidyFinding["finding"], count: number): readonly Weighed[] =>
    count === 0 ? [] : [{ finding: { finding, state: "info", periods: count, basis }, entitled: "yes" }];
  return [...found("subsidy/interest-unpaid", unpaid), ...found("subsidy/limited", cut.length - unpaid)];
}

/**
 * The first day on which another loan of the household is overdue while a loan is counted. Spans are sorted once for
 * all: those that begin before the loan's last night, less those that end by its first, less its own.
 */
function overdueOfOthers(loans: HouseholdInOrder): (of: HouseholdLoan) => number | undefined {
  if (loans.length < 2) return () => undefined;
  const all = loans
    .flatMap((of) => overdueSpans(of.overdue).map((span) => ({ ...span, of })))
    .sort((a, b) => a.from - b.from);
  const begins = all.map(({ from }) => from).sort((a, b) => a - b);
  const ends = all.map(({ next }) => next).sort((a, b) => a - b);
  return (of) => {
    const { slots, overdue } = of;
    const first = Math.max(slots.fromDay, slots.paidOutDay);
    const end = Math.min(slots.endDay, overdueSpans(overdue).find(({ next }) => next === Infinity)?.from ?? Infinity);
    if (end <= first) return undefined;
    const meets = (span: { readonly from: number; readonly next: number }): boolean =>
      span.from < end && span.next > first;
    const own = overdueSpans(overdue).filter(meets).length;
    const some = countUpTo(begins, (day) => day < end) - countUpTo(ends, (day) => day <= first);
    if (some - own <= 0) return undefined;
    const other = all.find((span) => span.of !== of && meets(span));
    return other === undefined ? undefined : Math.max(first, other.from);
  };
}
