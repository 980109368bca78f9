import { type Day, dayNumber, dayOf, withinCalendar } from "../../base/date/day.ts";
import { missing } from "../../base/input/wording.ts";
import type { Basis } from "../../kernel/basis.ts";
import { editionWarnings } from "../../kernel/edition-warning.ts";
import { policy } from "../../kernel/policy.ts";
import type { UnderTerms } from "../../kernel/terms.ts";
import { balanceOn } from "../../ledger/loan/balance.ts";
import { type ExtensionRoom, extensionRoom } from "../../ledger/loan/extension-rule.ts";
import { type LoanSlots, readLoan } from "../../ledger/loan/read-loan.ts";
import {
  maturitiesBy,
  maturityDays,
  maturityBy,
  movedBasis,
  movedMaturity,
  restDayWarnings,
} from "../../ledger/loan/rest-day.ts";
import type { LoanWarning } from "../../ledger/loan/warnings.ts";
import { type Amount, amountOf } from "../../base/money/amount.ts";
import { completionsOf, type Judged, type JudgedFact, type Known, settle } from "./completions.ts";
import { inOrder } from "../../kernel/members.ts";
import { maturityFactsRecord } from "./facts.ts";
import { maturityKinds } from "./kinds.ts";
import { maturityTerms, type PreparedMaturity } from "./prepare.ts";
import { type DueSlots, findEstate, findTreatment, kindOf, type TreatmentFinding } from "./treatments.ts";
import type { MaturityFacts, MaturityKind, MaturityTerms, Treatment } from "./types.ts";

/** Of which kind a loan is. */
export type Classified =
  | { readonly state: "known"; readonly maturityKind: MaturityKind }
  | {
      readonly state: "undetermined";
      /** The kinds that it can still turn out to be of, in the order of the document. */
      readonly possible: readonly MaturityKind[];
      /** The facts that would decide it. */
      readonly missing: readonly [JudgedFact, ...JudgedFact[]];
    }
  /** The terms name no kinds. */
  | { readonly state: "not-sorted" }
  /** Nothing is owed, so there is nothing to sort. */
  | { readonly state: "nothing-owed"; readonly because: "repaid" | "not-paid-out" };

/** The result of `classifyMaturity`. */
export interface MaturityClassification extends UnderTerms {
  readonly kind: "maturity-classification";
  readonly loan: string;
  readonly asOf: Day;
  /** The maturity as it stands on `asOf`. */
  readonly maturesOn: Day;
  /** The rest day from which it moved. */
  readonly movedFrom?: Day;
  /** Days past maturity; 0 up to it, and where nothing is owed. */
  readonly daysPastMaturity: number;
  readonly balance: Amount;
  readonly classified: Classified;
  /** Each treatment that the terms name, and a claim against what a borrower left; none where nothing is owed. */
  readonly treatments: readonly TreatmentFinding[];
  /** The treatments that the terms do not name: they are not forbidden by that. */
  readonly notOffered: readonly Treatment[];
  readonly basis: readonly Basis[];
  readonly warnings: readonly LoanWarning[];
}

const door = /* @__PURE__ */ policy({
  terms: maturityTerms,
  facts: maturityFactsRecord,
  against: ({ sorts, offered }) => (sorts || offered.length > 0 ? [] : [missing("terms.maturityKinds")]),
});

/**
 * Sorts a loan that falls due or is overdue into one of five kinds (到期分类), and tells which treatments come first
 * for it, which are possible, what is missing to decide, and which these terms do not offer it and why.
 *
 * @remarks
 * **Source** the terms name it; kinds in Jiange, treatments in Jiange, Zhaohua and Cangxi; for the limits of an
 * extension `personal-loan-measures-2010#39`, `general-loan-rules#12`.
 * **Boundary** on the maturity day an extension can still be agreed; from the day after it the loan is overdue.
 * **Reading** `maturity/in-need-and-unable`, `maturity/kind-treatments`, `loan/extension-rule`,
 * `loan/extension-in-longest-term` (three years are the longest term), `loan/maturity-on-rest-day`.
 * **Beware** what is possible is for the lender to choose; several can be. Demanding payment and suing are a
 * creditor's right: where the terms name them they are never refused, and where they do not, they are only not offered.
 * What a borrower left can be claimed against by general law. Past maturity an extension is offered only where the terms
 * name it among the treatments of overdue loans. A contract outside the days of the edition is warned of.
 * @throws InputError for terms that name neither kinds nor treatments, for facts of the wrong shape.
 * @example
 * ```ts
 * import { classifyMaturity } from "fupin-credit";
 * import { jiange2019 } from "fupin-credit/packs";
 * const loan = {
 *   id: "L1", household: "H1", lender: "B1", principal: "50000", paidOutOn: "2017-11-15", maturesOn: "2019-11-15",
 *   instalments: [], repayments: [], extensions: [],
 * };
 * const facts = { loan, asOf: "2019-11-15", deceased: false, willingToRepay: true, stillInNeed: true };
 * const { classified, treatments } = classifyMaturity(jiange2019.maturity, facts);
 * classified; // => { state: "known", maturityKind: "willing-still-in-need" }
 * treatments.map((t) => [t.treatment, t.state]); // => [["collect", "possible"], ["extend", "first-choice"], ["renew", "first-choice"]]
 * treatments[1]?.latest; // => "2020-11-15"
 * ```
 */
export function classifyMaturity(terms: MaturityTerms, facts: MaturityFacts): MaturityClassification {
  const [t, own] = door.admit(terms, facts);
  facts = own;
  const asOf = dayNumber(facts.asOf);
  const by = maturityDays(t.maturityRules, facts.calendar);
  const loan = readLoan(facts.loan, by, asOf);
  const maturity = maturityBy(loan, asOf);
  const { maturityDay } = maturity;
  const balanceFen = balanceOn(loan, asOf);
  const known = knownOf(facts, loan.extensions.filter((e) => e.agreedDay <= asOf).length, t);
  const ways = completionsOf(known);
  const due = (): DueSlots => ({
    asOf,
    maturityDay,
    room: roomOf(loan, asOf, t),
    extendToDay: facts.extendTo === undefined ? undefined : dayNumber(facts.extendTo),
  });
  return {
    kind: "maturity-classification",
    loan: facts.loan.id,
    asOf: facts.asOf,
    maturesOn: dayOf(maturityDay),
    ...movedMaturity(maturity),
    daysPastMaturity: balanceFen === 0 ? 0 : Math.max(0, asOf - maturityDay),
    balance: amountOf(balanceFen),
    classified:
      balanceFen === 0
        ? { state: "nothing-owed", because: asOf < loan.paidOutDay ? "not-paid-out" : "repaid" }
        : t.sorts
          ? classifiedOf(settle(known, ways, (judged) => kindOf(judged, t)))
          : { state: "not-sorted" },
    treatments: balanceFen === 0 ? [] : [...treatmentsOf(due(), known, ways, t), ...findEstate(known, facts.asOf)],
    notOffered: t.notOffered,
    basis: [...t.basis.kinds, ...movedBasis(maturitiesBy(loan, asOf), by, t.basis.restDay)],
    warnings: [...editionWarnings(t.inForce, [facts.loan]), ...restDayWarnings(facts.loan, loan, asOf)],
    ...t.used,
    readings: t.readings,
  };
}

function treatmentsOf(
  due: DueSlots,
  known: Known,
  ways: readonly Judged[],
  t: PreparedMaturity,
): readonly TreatmentFinding[] {
  return t.offered.map((name) => findTreatment(name, due, known, ways, t));
}

/** How far an extension that is agreed on this day may go; of no meaning where none is offered. */
function roomOf(loan: LoanSlots, asOf: number, t: PreparedMaturity): ExtensionRoom {
  const room = extensionRoom(loan, asOf, t.extensions);
  if (!t.offered.includes("extend")) return { ...room, limitDay: loan.maturityDay };
  return { ...room, limitDay: withinCalendar(room.limitDay, "facts.loan.maturesOn") };
}

function classifiedOf(settled: ReturnType<typeof settle<MaturityKind>>): Classified {
  if (settled.state === "known") return { state: "known", maturityKind: settled.answer };
  return { state: "undetermined", possible: inOrder(settled.possible, maturityKinds), missing: settled.missing };
}

/** What is known of the facts that somebody must judge; extensions count as renewals. What the terms do not ask is passed over. */
function knownOf(facts: MaturityFacts, extensions: number, t: PreparedMaturity): Known {
  const { renewals } = facts;
  const oneMoreAllowed =
    extensions >= t.mostRenewals ? false : renewals === undefined ? undefined : renewals + extensions < t.mostRenewals;
  return {
    deceased: facts.deceased,
    willingToRepay: facts.willingToRepay,
    ableToRepay: facts.ableToRepay,
    stillInNeed: facts.stillInNeed,
    qualifiesForExtension: !t.extensionAsks || facts.qualifiesForExtension,
    qualifiesForCompensation: !t.compensationAsks || facts.qualifiesForCompensation,
    projectThriving: !t.jointAsks || facts.projectThriving,
    noLongerPoor: !t.jointAsks || facts.noLongerPoor,
    renewals: t.mostRenewals === Infinity ? true : oneMoreAllowed,
  };
}
