import { amountOf, fenOf } from "../../base/money/amount.ts";
import { addTo, groupBy } from "../../kernel/groups.ts";
import { memberWords } from "../../kernel/members.ts";
import type { ColumnKey } from "../sheet/columns.ts";
import { doubtUnit } from "../sheet/unit-doubt.ts";
import { type AmountPair, type ClaimOutcome, referenceOf } from "./claim-outcome.ts";
import {
  auditClaims,
  auditClasses,
  type AuditFigure,
  type AuditFinding,
  type ClaimTotals,
  type HouseholdFigure,
  type LedgerAudit,
  type NotChecked,
} from "./finding.ts";
import { eligibilityClaims } from "./eligibility-claims.ts";
import { byHousehold, listed, overCap, prepareList, sameLoans, standsOnce } from "./joins.ts";
import { judgeLoan } from "./loan-claims.ts";
import { type LedgerRow, type LoanOfRow, loanOfRow } from "./loan-of-row.ts";
import { linkRenewals, renewalClaims, tellsOfRenewals } from "./renewal-claims.ts";
import { moneyJudge } from "./money-claims.ts";
import type { AuditList, LedgerAuditSettings } from "./settings.ts";
import type { AuditClaim, AuditClass } from "./types.ts";

/**
 * Audits a ledger: recomputes what each row claims, holds the loans of a household to its cap across lenders, finds
 * loans that stand twice, and matches lists. What could not be checked is said, with the reason and how often.
 *
 * @remarks
 * **Units** yuan; days. **Boundary** households are joined by a number that tells them, or by a name together with the
 * end of an identity number: never by a number that was cut, nor by a name alone. A hit in a list is a suspicion.
 * Amounts whose column differs from the recomputed ones by ten thousand are a doubtful unit, and no over-claim.
 */
export function auditLedger(
  settings: LedgerAuditSettings,
  rows: Iterable<LedgerRow>,
  lists: readonly AuditList[] = [],
): LedgerAudit {
  const prepared = lists.map(prepareList);
  const findings: AuditFinding[] = [];
  const checked = countsOf(auditClaims.list);
  const unchecked = new Map<string, { readonly claim: AuditClaim; readonly why: NotChecked["why"]; loans: number }>();
  const leave = (claim: AuditClaim, why: NotChecked["why"]): void => {
    const key = `${claim} ${why.en}`;
    const before = unchecked.get(key);
    if (before === undefined) unchecked.set(key, { claim, why, loans: 1 });
    else before.loans += 1;
  };
  const compared = new Map<AuditClaim, [Compared, ...Compared[]]>();
  const take = (outcome: ClaimOutcome): void => {
    if (outcome.state === "not-checked") {
      leave(outcome.claim, outcome.why);
      return;
    }
    checked[outcome.claim] += 1;
    if (outcome.state === "found") findings.push(outcome.finding);
    if (outcome.pair === undefined) return;
    const finding = outcome.state === "found" ? outcome.finding : undefined;
    addTo(compared, outcome.claim, { pair: outcome.pair, finding });
  };
  const { loans, unlinked } = linkRenewals(loansOf(rows, settings.columns), settings.columns);
  for (const own of loans) {
    for (const outcome of [
      ...judgeLoan(own, settings),
      ...renewalClaims(own, unlinked.get(own), settings),
      ...eligibilityClaims(own, settings),
    ])
      take(outcome);
    if (prepared.length > 0) {
      const { found, isMatched } = listed(own, prepared);
      findings.push(...found);
      if (isMatched) checked.list += 1;
      else
        leave("list", {
          zh: "没有可与名单比对的完整身份证号，或姓名加出生日期",
          en: "no whole identity number, and no name with a birthday, to be matched with the list",
        });
    }
  }
  const again = sameLoans(loans);
  findings.push(...again);
  checked["same-loan"] = loans.length;
  const households = byHousehold(loans);
  if (settings.householdCap !== undefined)
    for (const together of households) {
      if (together[0].household === undefined)
        leave("household-cap", { zh: "没有能认定同一户的编号或身份证号", en: "no number that tells the household" });
      else checked["household-cap"] += together.length;
      // One loan above the cap is above it whoever has it.
      findings.push(...overCap(together, settings.householdCap));
    }
  const figures: AuditFigure[] = [];
  const money = moneyJudge(settings);
  const once = standsOnce(again);
  for (const together of households) {
    for (const { own, outcome } of money.judge(together.filter(once))) {
      take(outcome);
      if (outcome.state === "not-checked" || outcome.pair === undefined) continue;
      const { claimed, recomputed } = outcome.pair;
      figures.push({
        ...{ line: own.line, part: own.part, household: together[0].line },
        ...{ claim: outcome.claim, claimed, recomputed },
        difference: amountOf(fenOf(claimed) - fenOf(recomputed)),
        class: outcome.state === "found" ? outcome.finding.class : "right",
        reference: referenceOf(own, outcome.claim),
      });
    }
  }
  const { totals, doubtful, doubts } = sumUp(compared);
  findings.push(...doubts);
  if (loans.length > 0) {
    const { columns } = settings;
    const missing = (claim: AuditClaim, zh: string, en: string): void => {
      unchecked.set(claim, { claim, why: { zh, en }, loans: loans.length });
    };
    if (!columns.includes("extendedTo") && !columns.includes("isExtended"))
      missing("extension", "台账没有展期一列", "the ledger has no column of extensions");
    if (!tellsOfRenewals(loans, columns))
      missing("renewal", "台账没有写明续贷自哪一笔", "the ledger does not say which loan another renews");
  }
  const least = fenOf(settings.materiality ?? "0");
  const kept = findings
    .filter((finding) => !doubtful.has(finding))
    .map((finding) => (isBelow(finding, least) ? { ...finding, belowMateriality: true as const } : finding))
    .sort((a, b) => a.line - b.line || a.part - b.part);
  const counts = countsOf(auditClasses.list);
  for (const { class: of } of kept) counts[of] += 1;
  return {
    ...{
      kind: "ledger-audit",
      asOf: settings.asOf,
      loans: loans.length,
      households: new Set(loans.flatMap(({ household = [] }) => household)).size,
    },
    belowMateriality: kept.filter((finding) => finding.belowMateriality === true).length,
    ...{ findings: kept, counts, totals, checked, notChecked: [...unchecked.values()] },
    figures: figures.sort((a, b) => a.line - b.line || a.part - b.part),
    householdFigures: householdFiguresOf(figures),
    readings: money.readings(),
    notRecomputed: NOT_RECOMPUTED.filter((key) => settings.columns.includes(key)),
  };
}

/** All loans of the rows, in their order. */
function loansOf(rows: Iterable<LedgerRow>, columns: readonly ColumnKey[]): readonly LoanOfRow[] {
  const loans: LoanOfRow[] = [];
  for (const row of rows) for (const each of row.loans) loans.push(loanOfRow(row, each, columns));
  return loans;
}

function isBelow({ difference }: AuditFinding, leastFen: number): boolean {
  return difference !== undefined && Math.abs(fenOf(difference)) < leastFen;
}

/** What ledgers say beside what is judged here. */
const NOT_RECOMPUTED: readonly ColumnKey[] = [
  ...(["subsidyPaid", "accruedInterest", "accruedOverdue", "accruedDays"] as const),
  ...(["arrears", "arrearsSince", "overdueSince", "creditLine"] as const),
  ...(["oldBalance", "oldOverdue", "oldOverdueAmount", "oldOverdueSince", "oldArrears", "oldArrearsSince"] as const),
  ...(["creditOn", "wanted", "overdueRate", "overdueWhy", "lastRepaidOn", "insurance"] as const),
  ...(["subsidyShare", "subsidyPaidOn", "subsidyState"] as const),
  ...(["instalmentDue", "instalmentOpen", "instalmentPaid", "instalmentState"] as const),
];

function countsOf<K extends AuditClaim | AuditClass>(keys: readonly K[]): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>; // each
}

/** An amount that was recomputed, with what was found of it. */
interface Compared {
  readonly pair: AmountPair;
  readonly finding: AuditFinding | undefined;
}

/** Adds up by claim; where the unit of a column is doubtful, its findings give way to the one that says so. */
function sumUp(compared: ReadonlyMap<AuditClaim, readonly Compared[]>): {
  readonly totals: readonly ClaimTotals[];
  readonly doubtful: ReadonlySet<AuditFinding>;
  readonly doubts: readonly AuditFinding[];
} {
  const totals: ClaimTotals[] = [];
  const doubtful = new Set<AuditFinding>();
  const doubts: AuditFinding[] = [];
  for (const [claim, of] of compared) {
    const pairs = of.map(({ pair }) => pair);
    const doubt = doubtUnit(pairs);
    if (doubt === undefined) {
      totals.push(totalsOf(claim, pairs));
      continue;
    }
    const found = of.flatMap(({ finding = [] }) => finding);
    for (const finding of found) doubtful.add(finding);
    const { zh, en } = memberWords(claim, auditClaims);
    const [n, all] = [String(doubt.rows), String(doubt.compared)];
    for (const first of found.slice(0, 1))
      doubts.push({
        ...first,
        ...{ class: "unit", claim },
        says: {
          zh: `“${zh}”一列 ${all} 笔中有 ${n} 笔与复算相差一万倍，单位疑误（元、万元），不计多报`,
          en: `of ${all} figures of “${en}” ${n} differ by ten thousand: the unit is doubtful, and nothing is counted as over-claimed`,
        },
      });
  }
  return { totals, doubtful, doubts };
}

/** The figures of each household together, by claim. */
function householdFiguresOf(figures: readonly AuditFigure[]): readonly HouseholdFigure[] {
  const together = groupBy(figures, (figure) => `${String(figure.household)} ${figure.claim}`);
  return [...together.values()].map((of) => {
    const { claim, claimed, recomputed, over, under, net } = totalsOf(of[0].claim, of);
    return { lines: of.map(({ line }) => line), claim, claimed, recomputed, over, under, net };
  });
}

function totalsOf(claim: AuditClaim, pairs: readonly AmountPair[]): ClaimTotals {
  let [claimed, recomputed, over, under] = [0, 0, 0, 0];
  for (const pair of pairs) {
    const [said, right] = [fenOf(pair.claimed), fenOf(pair.recomputed)];
    claimed += said;
    recomputed += right;
    if (said > right) over += said - right;
    else under += right - said;
  }
  return {
    claim,
    claimed: amountOf(claimed),
    recomputed: amountOf(recomputed),
    over: amountOf(over),
    under: amountOf(under),
    net: amountOf(over - under),
    loans: pairs.length,
  };
}
