import { type Day, dayNumber, dayOf } from "../../base/date/day.ts";
import type { Basis } from "../../kernel/basis.ts";
import { eachBasisOnce } from "../../kernel/basis-of-row.ts";
import { compareText } from "../../kernel/order.ts";
import { policy } from "../../kernel/policy.ts";
import { type OfPart, partOf } from "../../kernel/refused-rows.ts";
import type { UnderTerms } from "../../kernel/terms.ts";
import { balanceOn, maturityOn } from "../../ledger/loan/balance.ts";
import type { Loan } from "../../ledger/loan/types.ts";
import { type LoanSlots, type MaturityDaysBy, readLoan } from "../../ledger/loan/read-loan.ts";
import {
  maturityBy,
  maturityDays,
  movedBasis,
  movedMaturity,
  type RestDayWarning,
  restDayWarnings,
} from "../../ledger/loan/rest-day.ts";
import { type Amount, amountOf, withinRange } from "../../base/money/amount.ts";
import { maturityListFactsRecord } from "./facts.ts";
import { maturityTerms, type PreparedMaturity } from "./prepare.ts";
import type { MaturityGrouping, MaturityListFacts, MaturityTerms } from "./types.ts";

/** Loans that fall due, counted. */
export interface MaturityTally {
  readonly loans: number;
  readonly households: number;
  /** Yuan of principal owed when they fall due. */
  readonly amount: Amount;
  /** How many of the loans were extended before. */
  readonly extended: number;
}

/** The loans of one month, township or lender, or of a combination of them. */
export interface MaturityGroup extends MaturityTally {
  /** As `"2020-11"`. */
  readonly month?: string;
  readonly township?: string;
  readonly lender?: string;
}

/** One loan that falls due. */
export interface MaturingLoan {
  readonly loan: string;
  readonly household: string;
  readonly lender: string;
  readonly region?: string;
  /** The maturity after all extensions. */
  readonly maturesOn: Day;
  /** The rest day from which it moved. */
  readonly movedFrom?: Day;
  /** Yuan of principal owed when it falls due; what is repaid on that day is still in it. */
  readonly amount: Amount;
  /** How often it was extended. */
  readonly extensions: number;
}

/** The result of `listMaturities`. */
export interface MaturityList extends UnderTerms, OfPart {
  readonly kind: "maturity-list";
  readonly from: Day;
  readonly through: Day;
  readonly by: readonly MaturityGrouping[];
  /** In the order of what they are broken down by. */
  readonly groups: readonly MaturityGroup[];
  readonly total: MaturityTally;
  /** By maturity, then id. */
  readonly loans: readonly MaturingLoan[];
  /** The loans that are in no group: they fall due on other days, or were repaid in full before. */
  readonly leftOut: { readonly otherDays: number; readonly repaidBefore: number };
  readonly basis: readonly Basis[];
  readonly warnings: readonly RestDayWarning[];
}

const door = /* @__PURE__ */ policy({ terms: maturityTerms, facts: maturityListFactsRecord });

/**
 * Lists the loans that fall due (到期贷款) between two days, by month, township or lender.
 *
 * @remarks
 * **Source** the terms name it; in Jiange each month's maturities by township and lender, in Cangxi the
 * year's month by month.
 * **Units** yuan of principal owed at the end of the day before maturity.
 * **Boundary** both days are listed. A maturity is the one after all extensions; a loan repaid in full before
 * it does not fall due.
 * **Reading** `loan/maturity-on-rest-day`.
 * @throws InputError for terms or facts of the wrong shape, a loan that comes twice, a loan without its
 * region where the list is by township.
 * @example
 * ```ts
 * import { listMaturities } from "fupin-credit";
 * import { jiange2019 } from "fupin-credit/packs";
 * const loan = {
 *   id: "L1", household: "H1", lender: "B1", region: "East", principal: "50000", paidOutOn: "2017-11-15", maturesOn: "2020-11-15",
 *   instalments: [], repayments: [{ day: "2020-11-15", amount: "20000" }], extensions: [],
 * };
 * const { groups } = listMaturities(jiange2019.maturity, {
 *   loans: [loan], from: "2020-10-01", through: "2020-12-31", by: ["month", "township"],
 * });
 * groups; // => [{ month: "2020-11", township: "East", loans: 1, households: 1, amount: "50000.00", extended: 0 }]
 * ```
 */
export function listMaturities(terms: MaturityTerms, facts: MaturityListFacts): MaturityList {
  const [t, own] = door.admit(terms, facts);
  facts = own;
  const { loans, from, through, by } = facts;
  const days = maturityDays(t.maturityRules, facts.calendar);
  const read = loans.map((loan) => fallingDue(loan, days, t));
  const inSpan = read.filter(({ line }) => line.maturesOn >= from && line.maturesOn <= through);
  const due = inSpan
    .filter(({ fen }) => fen > 0)
    .sort((a, b) => compareText(a.line.maturesOn, b.line.maturesOn) || compareText(a.line.loan, b.line.loan));
  return {
    kind: "maturity-list",
    from,
    through,
    by: [...by],
    groups: groupsOf(due, by),
    total: tallyOf(due),
    loans: due.map(({ line }) => line),
    leftOut: { otherDays: read.length - inSpan.length, repaidBefore: inSpan.length - due.length },
    basis: [
      ...(by.every((grouping) => t.listedBy.includes(grouping)) ? t.basis.list : []),
      ...eachBasisOnce(due.flatMap(({ basis }) => basis)),
    ],
    warnings: [
      ...due.flatMap(({ warnings }) => warnings),
      ...read.flatMap((each) => (mayHaveMovedTo(each, dayNumber(from)) ? each.warnings : [])),
    ],
    ...partOf(facts.refused),
    ...t.used,
    readings: t.readings.filter(({ id }) => id === "loan/maturity-on-rest-day"),
  };
}

/** Longer than any run of rest days, in days: a maturity does not move further. */
const LONGEST_REST = 31;

/** Whether a maturity before the first day, which no calendar told to be a working day, may lie in the span all the same. */
function mayHaveMovedTo({ line, slots }: FallingDue, fromDay: number): boolean {
  const written = dayNumber(line.maturesOn);
  return written < fromDay && written >= fromDay - LONGEST_REST && balanceOn(slots, fromDay - 1) > 0;
}

interface FallingDue {
  readonly slots: LoanSlots;
  readonly line: MaturingLoan;
  readonly fen: number;
  readonly basis: readonly Basis[];
  readonly warnings: readonly RestDayWarning[];
}

function fallingDue(loan: Loan, days: MaturityDaysBy, t: PreparedMaturity): FallingDue {
  const slots = readLoan(loan, days);
  const maturity = maturityOn(slots, Infinity);
  const fen = balanceOn(slots, maturity - 1);
  return {
    slots,
    line: {
      loan: loan.id,
      household: loan.household,
      lender: loan.lender,
      ...(loan.region === undefined ? {} : { region: loan.region }),
      maturesOn: dayOf(maturity),
      ...movedMaturity(maturityBy(slots, Infinity)),
      amount: amountOf(fen),
      extensions: loan.extensions.length,
    },
    fen,
    basis: movedBasis([maturityBy(slots, Infinity)], days, t.basis.restDay),
    warnings: restDayWarnings(loan, slots),
  };
}

function groupsOf(due: readonly FallingDue[], by: readonly MaturityGrouping[]): readonly MaturityGroup[] {
  const groups = new Map<string, { readonly key: readonly string[]; readonly members: FallingDue[] }>();
  for (const entry of due) {
    const key = by.map((grouping) => keyOf(entry.line, grouping));
    const name = JSON.stringify(key);
    const group = groups.get(name) ?? { key, members: [] };
    group.members.push(entry);
    groups.set(name, group);
  }
  return [...groups.values()]
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ key, members }) => ({
      ...Object.fromEntries(by.map((grouping, i) => [grouping, key[i]])),
      ...tallyOf(members),
    }));
}

function keyOf({ maturesOn, region, lender }: MaturingLoan, grouping: MaturityGrouping): string {
  switch (grouping) {
    case "month":
      return maturesOn.slice(0, 7);
    case "township":
      return region ?? ""; // the door asked for it
    case "lender":
      return lender;
  }
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (const [i, part] of a.entries()) {
    const order = compareText(part, b[i] ?? "");
    if (order !== 0) return order;
  }
  return 0;
}

function tallyOf(due: readonly FallingDue[]): MaturityTally {
  return {
    loans: due.length,
    households: new Set(due.map(({ line }) => line.household)).size,
    amount: amountOf(due.reduce((sum, { fen }) => withinRange(sum + fen, "facts.loans"), 0)),
    extended: due.filter(({ line }) => line.extensions > 0).length,
  };
}
