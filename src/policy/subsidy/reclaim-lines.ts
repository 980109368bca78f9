import { dayNumber, type Day } from "../../base/date/day.ts";
import { refuse, refuseAny } from "../../base/input/input-error.ts";
import type { Issue } from "../../base/input/issue.ts";
import { noSuchGround, noSuchPeriod, repeatedId } from "../../base/input/wording.ts";
import type { PeriodSlots } from "../../ledger/interest/schedule.ts";
import { basisOfRow } from "../../kernel/basis-of-row.ts";
import type { Basis } from "../../kernel/basis.ts";
import { type Amount, amountOf, fenOf, withinRange } from "../../base/money/amount.ts";
import type { InterestWarning } from "../../ledger/interest/accrue-interest.ts";
import type { SubsidyReclaim } from "./reclaim-subsidy.ts";
import type { LossEvent, LossOfRight, PaidSubsidy } from "./types.ts";

/** One period for which something was paid. */
export type ReclaimLine = { readonly from: Day; readonly through: Day; readonly paid: Amount } & (
  | {
      readonly state: "known";
      /** The subsidy to which there was a right, the loss taken into account. */
      readonly entitled: Amount;
      /** What must come back: paid less entitled, never below zero. */
      readonly reclaim: Amount;
      /** What was paid too little, apart from the loss. */
      readonly underpaid: Amount;
    }
  /** No share is known for some of its nights. */
  | { readonly state: "undetermined" }
);

/** A period with the subsidy to which there is a right; undefined where it is not known. */
export interface EntitledPeriod {
  readonly period: PeriodSlots;
  readonly subsidyFen: number | undefined;
}

/** What is reclaimed on which ground. */
export interface ReclaimTotals {
  readonly paid: Amount;
  /** The sum of the lines that are known. */
  readonly reclaim: Amount;
  readonly undeterminedLines: number;
}

/** Holds what was paid against what there was a right to, period by period; refuses what is no period of the loan. */
function reclaimLines(paid: readonly PaidSubsidy[], periods: readonly EntitledPeriod[]): readonly ReclaimLine[] {
  const byFirstNight = new Map(periods.map((period) => [firstNight(period), period]));
  const issues: Issue[] = [];
  const seen = new Set<string>();
  const lines = paid.flatMap(({ from, through, amount }, i): readonly ReclaimLine[] => {
    const first = byFirstNight.get(dayNumber(from));
    const found = first !== undefined && lastNight(first) === dayNumber(through) ? first : undefined;
    if (found === undefined) issues.push(noSuchPeriod(`facts.paid[${String(i)}]`));
    if (seen.has(from)) issues.push(repeatedId(`facts.paid[${String(i)}].from`));
    seen.add(from);
    const paidFen = fenOf(amount);
    const line = { from, through, paid: amountOf(paidFen) };
    if (found?.subsidyFen === undefined) return [{ ...line, state: "undetermined" }];
    const difference = paidFen - found.subsidyFen;
    return [
      {
        ...line,
        state: "known",
        entitled: amountOf(found.subsidyFen),
        reclaim: amountOf(Math.max(0, difference)),
        underpaid: amountOf(Math.max(0, -difference)),
      },
    ];
  });
  refuseAny(issues);
  return lines;
}

/** States what was lost, and what of what was paid must come back for it. */
export function stateReclaim(
  { paid, loss }: { readonly paid: readonly PaidSubsidy[]; readonly loss: LossEvent },
  row: LossOfRight,
  periods: readonly EntitledPeriod[],
  warnings: readonly InterestWarning[],
  table: readonly Basis[],
): Omit<SubsidyReclaim, "made" | "terms" | "readings"> {
  const lines = reclaimLines(paid, periods);
  return {
    kind: "subsidy-reclaim",
    loss: { loan: loss.loan, ground: loss.ground, on: loss.on },
    lost: row.from,
    lines,
    totals: reclaimTotals(lines),
    warnings,
    basis: basisOfRow("lossOfRight", row.source, table),
  };
}

function reclaimTotals(lines: readonly ReclaimLine[]): ReclaimTotals {
  return {
    paid: amountOf(lines.reduce((sum, line) => withinRange(sum + fenOf(line.paid), "facts.paid"), 0)),
    reclaim: amountOf(lines.reduce((sum, line) => sum + (line.state === "known" ? fenOf(line.reclaim) : 0), 0)),
    undeterminedLines: lines.filter((line) => line.state === "undetermined").length,
  };
}

/** The row of the terms for the ground that is claimed; throws where they do not name it. */
export function lossRowOf(rows: readonly LossOfRight[], { ground }: LossEvent): LossOfRight {
  const row = rows.find((r) => r.ground === ground);
  if (row === undefined) refuse(noSuchGround("facts.loss.ground"));
  return row;
}

function firstNight({ period }: EntitledPeriod): number {
  return period.segments[0]?.from ?? Infinity;
}

function lastNight({ period }: EntitledPeriod): number {
  return (period.segments.at(-1)?.next ?? Infinity) - 1;
}
