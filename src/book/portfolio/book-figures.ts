import { groupBy } from "../../kernel/groups.ts";
import { lastUpTo } from "../../kernel/order.ts";
import { type Share, shareMissing, shareOfAmounts } from "../../kernel/share.ts";
import { bucketsOf, type OverdueBucket } from "../../ledger/loan/bucket.ts";
import { type Amount, amountOf, withinRange } from "../../base/money/amount.ts";
import { roundedQuotient } from "../../base/money/round.ts";
import type { PreparedPortfolio } from "./prepare.ts";
import type { BookEntry } from "./read.ts";

/** How many loans of how many households, and how much. */
export interface Tally {
  readonly loans: number;
  readonly households: number;
  readonly amount: Amount;
}

/** The book on the day of the summary. */
export interface BookFigures {
  /** Whether compensated and written-off loans are in it. */
  readonly settledLoans: "left-out" | "counted";
  readonly outstanding: Tally;
  readonly overdue: Tally;
  /** Overdue balance ÷ outstanding balance. */
  readonly overdueRate: Share<Amount>;
  readonly overdueBuckets: readonly (OverdueBucket & Tally)[];
  /** Substandard, doubtful and loss, as far as classes are known. */
  readonly bad: Tally;
  /** Loans whose class nobody gave, of days before the measures on classification. */
  readonly unclassed: Tally;
  /** Balance of bad loans ÷ outstanding balance; undetermined for want of classes. */
  readonly badRate: Share<Amount>;
  /** Outstanding balance ÷ households with a balance, to the fen; absent where there is none. */
  readonly averagePerHousehold?: Amount;
}

/** Computes the book with or without the loans that were compensated or written off. */
export function bookFigures(
  entries: readonly BookEntry[],
  settledLoans: "left-out" | "counted",
  t: PreparedPortfolio,
): BookFigures {
  const open = (settledLoans === "counted" ? entries : entries.flatMap(notSettled)).filter((e) => e.balanceFen > 0);
  const overdue = open.filter((e) => e.overdueFen > 0);
  const bad = open.filter((e) => e.bad);
  const unclassed = open.filter((e) => e.classGiven === undefined && e.classByDays === undefined);
  const outstandingFen = sumFen(open, (e) => e.balanceFen);
  const households = countHouseholds(open);
  const buckets = bucketsOf(t.buckets);
  const inBucket = groupBy(overdue, (e) => lastUpTo(buckets, ({ fromDays }) => fromDays <= e.overdueDays));
  return {
    settledLoans,
    outstanding: tally(open, (e) => e.balanceFen),
    overdue: tally(overdue, (e) => e.overdueFen),
    overdueRate: shareOfAmounts(
      sumFen(overdue, (e) => e.overdueFen),
      outstandingFen,
      t.ratePlaces,
    ),
    overdueBuckets: buckets.map((bucket) => ({
      ...bucket,
      ...tally(inBucket.get(bucket) ?? [], (e) => e.overdueFen),
    })),
    bad: tally(bad, (e) => e.balanceFen),
    unclassed: tally(unclassed, (e) => e.balanceFen),
    badRate:
      unclassed.length > 0
        ? shareMissing("class")
        : shareOfAmounts(
            sumFen(bad, (e) => e.balanceFen),
            outstandingFen,
            t.ratePlaces,
          ),
    ...(households === 0 ? {} : { averagePerHousehold: amountOf(roundedQuotient(outstandingFen, 1, households)) }),
  };
}

/** What of a loan was neither compensated nor written off: what was compensated was overdue first. */
function notSettled(entry: BookEntry): readonly BookEntry[] {
  const { settled, compensatedFen, balanceFen, overdueFen } = entry;
  if (settled) return [];
  if (compensatedFen === 0) return [entry];
  return [{ ...entry, balanceFen: balanceFen - compensatedFen, overdueFen: Math.max(0, overdueFen - compensatedFen) }];
}

/** Counts loans and households, and adds an amount of each. */
export function tally(entries: readonly BookEntry[], fenOf: (entry: BookEntry) => number): Tally {
  return { loans: entries.length, households: countHouseholds(entries), amount: amountOf(sumFen(entries, fenOf)) };
}

/** The number of different households. */
export function countHouseholds(entries: readonly BookEntry[]): number {
  return new Set(entries.map((e) => e.household)).size;
}

/** Adds an amount of each entry; a sum beyond what amounts may be is refused. */
export function sumFen(entries: readonly BookEntry[], fenOf: (entry: BookEntry) => number): number {
  let sum = 0;
  for (const entry of entries) sum = withinRange(sum + fenOf(entry), "facts.loans");
  return sum;
}
