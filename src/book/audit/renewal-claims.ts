import { dayNumber } from "../../base/date/day.ts";
import { owns } from "../../base/input/own-fields.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { amountOf, fenOf } from "../../base/money/amount.ts";
import { addTo } from "../../kernel/groups.ts";
import { balanceOn } from "../../ledger/loan/balance.ts";
import { readLoan } from "../../ledger/loan/read-loan.ts";
import type { ColumnKey } from "../sheet/columns.ts";
import { type ClaimOutcome, EXTENDED_UNTOLD, findingOf, NO_TERMS, notChecked } from "./claim-outcome.ts";
import { assessedAs } from "./eligibility-claims.ts";
import { isExtendedUntold, type LoanOfRow } from "./loan-of-row.ts";
import { outsideEdition } from "./priced-loan.ts";
import type { LedgerAuditSettings } from "./settings.ts";

/** The columns that tell of renewals (续贷). */
const RENEWALS: readonly ColumnKey[] = ["isRenewal", "renewalOf", "renewals"];

/** Whether a ledger tells of renewals: by a column, or by a group of columns such as 第一次续贷. */
export function tellsOfRenewals(loans: readonly LoanOfRow[], columns: readonly ColumnKey[]): boolean {
  return columns.some((key) => RENEWALS.includes(key)) || loans.some(isInRenewalGroup);
}

function isInRenewalGroup({ group = "", part }: LoanOfRow): boolean {
  return part > 1 && group.includes("续贷");
}

/** Why it is not known which loan another renews. */
type Unlinked = "not-here" | "of-another" | "later" | "none-before" | "several-before" | "no-household";

/** The loans of a ledger, each that renews another with that one; and of the others why none is known. */
interface LinkedLoans {
  readonly loans: readonly LoanOfRow[];
  readonly unlinked: ReadonlyMap<LoanOfRow, Unlinked>;
}

/**
 * Finds for each renewal (无还本续贷) the loan that it renews: the one that it names; of a loan in a group of columns such as
 * 第一次续贷 the one before it in the row; or, where it only says that it is a renewal, the one loan of the household that is
 * still owed on its pay-out.
 *
 * @remarks
 * **Boundary** among several loans none is chosen. A renewal repays the other loan on its pay-out day; where the ledger
 * itself says that something is still owed on it, nothing is put in its place.
 */
export function linkRenewals(loans: readonly LoanOfRow[], columns: readonly ColumnKey[]): LinkedLoans {
  const unlinked = new Map<LoanOfRow, Unlinked>();
  if (!tellsOfRenewals(loans, columns)) return { loans, unlinked };
  const byNumber = new Map<string, LoanOfRow>();
  const ofHousehold = new Map<string, [LoanOfRow, ...LoanOfRow[]]>();
  for (const own of loans) {
    if (own.values.loanId?.tells === true && !byNumber.has(own.loan.id)) byNumber.set(own.loan.id, own);
    if (own.household !== undefined) addTo(ofHousehold, own.household, own);
  }
  const beforeInRow = new Map<LoanOfRow, LoanOfRow>();
  for (const [i, own] of loans.entries()) {
    const last = loans[i - 1];
    if (last?.line === own.line && isInRenewalGroup(own)) beforeInRow.set(own, last);
  }
  const renewed = new Map<LoanOfRow, LoanOfRow>(); // by the loan that is renewed
  const renews = new Map<LoanOfRow, LoanOfRow>();
  for (const own of loans) {
    const before = beforeInRow.get(own) ?? oldOf(own, byNumber, ofHousehold.get(own.household ?? "") ?? []);
    if (before === undefined) continue;
    if (typeof before === "string") unlinked.set(own, before);
    else {
      renews.set(own, before);
      if (!renewed.has(before)) renewed.set(before, own);
    }
  }
  if (renews.size === 0) return { loans, unlinked };
  const made = new Map<LoanOfRow, LoanOfRow>();
  const inOrder = [...loans].sort((a, b) => compareDays(a.loan.paidOutOn, b.loan.paidOutOn));
  for (const own of inOrder) {
    const [before, by] = [renews.get(own), renewed.get(own)];
    let linked = by === undefined ? own : repaidBy(own, by);
    if (before !== undefined) {
      const old = made.get(before) ?? before; // of one day they can come the other way round
      const renewedTimes = (old.renewedTimes ?? 0) + old.loan.extensions.length + 1;
      linked = { ...linked, renews: old, renewedTimes, loan: { ...linked.loan, replaces: [old.loan.id] } };
    }
    made.set(own, linked);
  }
  const withLinks = (own: LoanOfRow): LoanOfRow => made.get(own) ?? own;
  return { loans: loans.map(withLinks), unlinked: new Map([...unlinked].map(([own, why]) => [withLinks(own), why])) };
}

/** Which loan a loan renews, or why that is not known; `undefined`: it renews none. */
function oldOf(
  own: LoanOfRow,
  byNumber: ReadonlyMap<string, LoanOfRow>,
  household: readonly LoanOfRow[],
): LoanOfRow | Unlinked | undefined {
  const { renewalOf, isRenewal } = own.values;
  if (renewalOf !== undefined && isRenewal !== false) {
    const old = byNumber.get(renewalOf.text);
    if (old === undefined || old === own) return "not-here";
    if (old.household !== own.household) return "of-another";
    return old.loan.paidOutOn > own.loan.paidOutOn ? "later" : old;
  }
  if (isRenewal !== true) return undefined;
  if (own.household === undefined) return "no-household";
  const earlier = household.filter((other) => other !== own && other.loan.paidOutOn < own.loan.paidOutOn);
  const [only, ...others] = earlier.filter((other) => isOwed(other, own.loan.paidOutOn));
  if (only === undefined) return "none-before";
  return others.length > 0 ? "several-before" : only;
}

function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether something is owed on a loan until a day, on which it may be repaid. */
function isOwed({ loan }: LoanOfRow, on: string): boolean {
  const slots = readLoan(loan);
  return balanceOn(slots, dayNumber(on) - 1) > 0;
}

/** A loan with what its renewal has repaid, unless the ledger says what is still owed on it. */
function repaidBy(own: LoanOfRow, { loan: renewal }: LoanOfRow): LoanOfRow {
  const { balance } = own.values;
  const rest = fenOf(own.loan.principal) - own.loan.repayments.reduce((sum, { amount }) => sum + fenOf(amount), 0);
  if (rest <= 0 || (balance !== undefined && fenOf(balance) > 0)) return own;
  const repayments = [...own.loan.repayments, { day: renewal.paidOutOn, amount: amountOf(rest) }];
  return { ...own, repayments: "by-day", loan: { ...own.loan, repayments } };
}

const WHY: Readonly<Record<"not-here" | "none-before" | "several-before" | "no-household", Bilingual>> = {
  "not-here": { zh: "所续的原贷款不在台账中", en: "the loan that it renews does not stand in the ledger" },
  "none-before": {
    zh: "填为续贷，台账中没有同户尚未还清的更早贷款",
    en: "said to be a renewal, and no earlier loan of the household was owed then",
  },
  "several-before": {
    zh: "同户尚未还清的更早贷款不止一笔，没有写明续的是哪一笔",
    en: "several earlier loans of the household were owed then, and it does not say which it renews",
  },
  "no-household": { zh: "没有能认定同一户的编号或身份证号", en: "no number that tells the household" },
};

/**
 * What a ledger says of renewals and extensions: which loan is renewed, how often, and whether an extension has its day.
 * How often is judged by the terms, one's own renewal and all before it together with the extensions.
 */
export function renewalClaims(
  own: LoanOfRow,
  why: Unlinked | undefined,
  settings: LedgerAuditSettings,
): readonly ClaimOutcome[] {
  const ofRenewal = [...linkClaim(own, why), ...timesClaim(own, why, settings)];
  const right = ofRenewal.filter(({ state }) => state === "right").slice(0, 1); // a loan is counted once
  const others = ofRenewal.filter(({ state }) => state !== "right");
  return [...extensionClaim(own, settings), ...others, ...right];
}

/** A yes without a day, or a no with one. */
function extensionClaim(own: LoanOfRow, { columns }: LedgerAuditSettings): readonly ClaimOutcome[] {
  const { isExtended, extendedTo } = own.values;
  if (!columns.includes("isExtended") || isExtended === undefined) return [];
  if (isExtended === (extendedTo !== undefined)) return [{ state: "right", claim: "extension" }];
  if (isExtended && !columns.includes("extendedTo")) return [notChecked("extension", EXTENDED_UNTOLD)];
  const words = isExtended
    ? { zh: "填为已展期，没有展期到期日", en: "said to be extended, and no day says until when" }
    : {
        zh: `填为没有展期，却有展期到期日 ${extendedTo ?? ""}，须核实`,
        en: `said not to be extended, with the day ${extendedTo ?? ""}; to be verified`,
      };
  const of = isExtended ? "incomplete" : "suspicion";
  return [{ state: "found", claim: "extension", finding: findingOf(own, "extension", of, words, []) }];
}

function linkClaim(own: LoanOfRow, why: Unlinked | undefined): readonly ClaimOutcome[] {
  const { renewalOf, isRenewal } = own.values;
  const suspect = (words: Bilingual, others: readonly number[] = []): readonly ClaimOutcome[] => [
    { state: "found", claim: "renewal", finding: findingOf(own, "renewal", "suspicion", words, [], { others }) },
  ];
  if (isRenewal === false && renewalOf !== undefined)
    return suspect({
      zh: `填为不是续贷，却写有原贷款 ${renewalOf.text}，须核实`,
      en: `said to renew no loan, with the number ${renewalOf.text}; to be verified`,
    });
  if (why === "of-another")
    return suspect({
      zh: `续贷自 ${renewalOf?.text ?? ""}，台账中该笔不是同一户，须核实`,
      en: `renews ${renewalOf?.text ?? ""}, which is of another household; to be verified`,
    });
  if (why === "later")
    return suspect({
      zh: `续贷自 ${renewalOf?.text ?? ""}，该笔放款反而较晚，须核实`,
      en: `renews ${renewalOf?.text ?? ""}, which was paid out later; to be verified`,
    });
  if (why !== undefined) return [notChecked("renewal", WHY[why])];
  const { renews } = own;
  if (renews === undefined) return isRenewal === false ? [{ state: "right", claim: "renewal" }] : [];
  const { balance } = renews.values;
  if (balance !== undefined && fenOf(balance) > 0)
    return suspect(
      {
        zh: `续贷第 ${String(renews.line)} 行的贷款，而那一笔仍有余额 ${balance} 元，须核实`,
        en: `renews the loan of line ${String(renews.line)}, on which ${balance} yuan are still owed; to be verified`,
      },
      [renews.line],
    );
  return [{ state: "right", claim: "renewal" }];
}

/** How often a loan was renewed and extended, as far as the ledger shows it; at least so often. */
function timesOf(own: LoanOfRow, why: Unlinked | undefined): number {
  const { loan, renewedTimes = why === undefined ? 0 : 1 } = own;
  return renewedTimes + loan.extensions.length + (isExtendedUntold(own) ? 1 : 0);
}

function timesClaim(own: LoanOfRow, why: Unlinked | undefined, settings: LedgerAuditSettings): readonly ClaimOutcome[] {
  const { household: terms, rates } = settings;
  const said = own.values.renewals;
  const isTold = own.renews !== undefined || why !== undefined || said !== undefined;
  const shown = isTold ? timesOf(own, why) : 0; // extensions alone are judged with the subsidies
  const times = Math.max(said ?? 0, shown);
  const outcomes: ClaimOutcome[] = [];
  if (said !== undefined && said < shown) {
    const words = {
      zh: `续贷展期填 ${String(said)} 次，台账中可见 ${String(shown)} 次，须核实`,
      en: `renewed or extended ${String(said)} times by its own word, and ${String(shown)} times by the ledger; to be verified`,
    };
    const finding = findingOf(own, "renewal", "suspicion", words, [], {
      claimed: String(said),
      recomputed: String(shown),
    });
    outcomes.push({ state: "found", claim: "renewal", finding });
  }
  if (times === 0) return outcomes;
  if (terms === undefined) return [...outcomes, notChecked("renewal", NO_TERMS)];
  const outside = outsideEdition(own, terms);
  if (outside !== undefined) return [...outcomes, notChecked("renewal", outside)];
  const judged = assessedAs(own, terms, { renewals: times, ...(rates === undefined ? {} : { rates }) });
  if (owns(judged, "why")) return [...outcomes, notChecked("renewal", judged.why)];
  const found = judged.findings.find(({ rule }) => rule === "household/within-renewals");
  if (found === undefined || found.outcome === "not-applicable") return [...outcomes, notChecked("renewal", NOT_ASKED)];
  if (found.outcome === "met") return [...outcomes, { state: "right", claim: "renewal" }];
  if (found.outcome === "undetermined") return [...outcomes, notChecked("renewal", OPEN)];
  const words = {
    zh: `续贷、展期至少 ${String(times)} 次，超过规定次数，须核实`,
    en: `renewed or extended at least ${String(times)} times, more often than allowed; to be verified`,
  };
  const finding = findingOf(own, "renewal", "suspicion", words, found.basis, { recomputed: String(times) });
  return [...outcomes, { state: "found", claim: "renewal", finding }];
}

const NOT_ASKED: Bilingual = {
  zh: "所用政策没有写明续贷、展期的次数",
  en: "the terms set no number of renewals and extensions",
};
const OPEN: Bilingual = {
  zh: "所用政策对续贷、展期的次数没有定论",
  en: "the terms leave open how often a loan may be renewed and extended",
};
