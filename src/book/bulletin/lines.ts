import type { Basis } from "../../kernel/basis.ts";
import type { Percent } from "../../base/money/percent.ts";
import type { PrintedMovement } from "./types.ts";

/** `agrees` and `differs` are certain; `undetermined` says that the bulletin prints too little to tell. */
export type LineOutcome = "agrees" | "differs" | "undetermined";

/** What every check of a bulletin says. */
interface Line<Check extends string, Figure extends string, Outcome extends LineOutcome, Row = string | null> {
  readonly check: Check;
  readonly figure: Figure;
  /** The row, or `null` for the total. */
  readonly row: Row;
  readonly outcome: Outcome;
  readonly basis: readonly Basis[];
}

/** A printed total against the sum of the rows. */
export interface SumLine extends Line<"sum-of-parts", SummedFigure, LineOutcome, null> {
  readonly printed: string;
  /** The sum of the rows that print the figure. */
  readonly computed: string;
  readonly parts: readonly { readonly name: string; readonly printed: string }[];
  /** Rows that do not print the figure; with any of them the sum proves nothing. */
  readonly missing: readonly string[];
}

/** The columns that add up. */
export type SummedFigure =
  | "outstanding-households"
  | "outstanding-amount"
  | "new-households"
  | "new-amount"
  | "new-target"
  | "overdue-households"
  | "overdue-amount";

/** A printed rate against numerator ÷ denominator. */
export interface RateLine extends Line<"rate", "overdue-rate" | "completion", "agrees" | "differs"> {
  readonly printed: Percent;
  /** At the places of the terms. */
  readonly computed: Percent;
  /** At the places that the printed rate has: this is what is compared. */
  readonly atPrintedPlaces: Percent;
  readonly numerator: string;
  readonly denominator: string;
}

/** A printed rate that cannot be recomputed: a side is not printed, or is zero. */
export interface UncheckedRateLine extends Line<"unchecked-rate", "overdue-rate" | "completion", "undetermined"> {
  readonly printed: Percent;
  readonly why: "zero-denominator" | "missing";
}

/** A part that must not exceed its whole: overdue loans are among those outstanding. */
export interface PartLine extends Line<"part-of-whole", "overdue-households" | "overdue-amount", "agrees" | "differs"> {
  readonly part: string;
  readonly whole: string;
}

/** Targets above `above`, and at most `atMost`, give the printed completion; `atMost` is absent where there is no bound. */
export interface TargetRange {
  readonly above: string;
  readonly atMost?: string;
}

/** The year's target that the printed completions imply: of the total, and of the rows together. */
export interface ImpliedTargetLine extends Line<"implied-target", "new-target", LineOutcome, null> {
  readonly fromTotal: TargetRange;
  readonly fromRows: TargetRange;
}

/** opening + lent − repaid − compensated against the printed balance. */
export interface RollForwardLine extends Line<"roll-forward", "outstanding-amount", "agrees" | "differs"> {
  readonly printed: string;
  readonly computed: string;
  readonly movement: PrintedMovement;
}

/** One check of a bulletin. */
export type BulletinLine = SumLine | RateLine | UncheckedRateLine | PartLine | ImpliedTargetLine | RollForwardLine;
