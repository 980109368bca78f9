import type { Basis } from "../../kernel/basis.ts";
import type { Percent } from "../../base/money/percent.ts";
import type { BulletinUnit, PrintedMovement } from "./types.ts";

/**
 * `agrees`: as it is printed. `agrees-within-rounding`: the printed figures do not, but values that are printed so do.
 * `differs`: no values that are printed so do. `undetermined`: the bulletin prints too little to tell.
 */
export type LineOutcome = "agrees" | "agrees-within-rounding" | "differs" | "undetermined";

/** Told from what is printed. */
export type Told = Exclude<LineOutcome, "undetermined">;

/** What every check of a bulletin says. */
interface Line<Check extends string, Figure extends string, Outcome extends LineOutcome, Row = string | null> {
  readonly check: Check;
  readonly figure: Figure;
  /** The further table; absent: the first. */
  readonly table?: string;
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
  /**
   * Where the sum differs: every single figure that in another unit makes it agree as printed. With one of them the sum
   * proves that unit; absent: none does.
   */
  readonly inAnotherUnit?: readonly UnitOfFigure[];
}

/** A figure and the unit that makes the sum agree. */
export interface UnitOfFigure {
  /** The row, or `null` for the total. */
  readonly row: string | null;
  readonly printed: string;
  readonly unit: BulletinUnit;
}

/** The columns that add up. */
export type SummedFigure =
  | "outstanding-households"
  | "outstanding-loans"
  | "outstanding-amount"
  | "new-households"
  | "new-loans"
  | "new-amount"
  | "new-target"
  | "overdue-households"
  | "overdue-loans"
  | "overdue-amount"
  | "subsidy-households"
  | "subsidy-loans"
  | "subsidy-principal"
  | "subsidy-amount"
  | "fund-amount";

/** A printed rate against numerator ÷ denominator. */
export interface RateLine extends Line<"rate", "overdue-rate" | "completion", Told>, Divided {}

/** A printed share of the total against row ÷ total. */
export interface ShareLine extends Line<"share", SummedFigure, Told>, Divided {}

/** A quotient that is printed as a per cent. */
interface Divided {
  readonly printed: Percent;
  /** At the places of the terms. */
  readonly computed: Percent;
  /** At the places that the printed rate has: this is what is compared. */
  readonly atPrintedPlaces: Percent;
  readonly numerator: string;
  readonly denominator: string;
}

/** The printed shares of all rows, which together are the whole. */
export interface SharesLine extends Line<"shares-together", SummedFigure, Told, null> {
  readonly parts: readonly { readonly name: string; readonly printed: string }[];
  readonly computed: Percent;
}

/** A printed average per household against amount ÷ households. */
export interface AverageLine extends Line<"average", SummedFigure, Told> {
  readonly printed: string;
  /** To the fen, in the unit of the printed average. */
  readonly computed: string;
  readonly numerator: string;
  readonly denominator: string;
}

/**
 * A printed figure that cannot be recomputed. `missing`: another that it needs is not printed; `zero-denominator`: that is
 * zero; `other-day`: that is of another day; `above-period`: a subsidy above what the printed rate gives in the period,
 * which loans that were subsidised for longer explain.
 */
export interface UncheckedRateLine extends Line<
  "unchecked-rate",
  "overdue-rate" | "completion" | "leverage" | SummedFigure,
  "undetermined"
> {
  readonly printed: string;
  readonly why: "zero-denominator" | "missing" | "other-day" | "above-period";
}

/**
 * A part that must not exceed its whole: overdue loans are among those outstanding, a household has at least one loan, rows
 * that are some of a total are within it.
 */
export interface PartLine extends Line<"part-of-whole", SummedFigure, Told> {
  readonly part: string;
  readonly whole: string;
}

/** A subsidy within what the printed rate gives on its principal in the period; without a period in a year. */
export interface WithinRateLine extends Line<"within-rate", "subsidy-amount", "agrees" | "agrees-within-rounding"> {
  readonly printed: string;
  readonly atMost: string;
  readonly principal: string;
  readonly rate: Percent;
  readonly days: number;
}

/** Loans outstanding within so many times the fund. */
export interface LeverageLine extends Line<"leverage", "leverage", Told> {
  readonly printed: string;
  readonly loans: string;
  readonly fund: string;
  readonly atMost: string;
}

/** The same figure of the same row in two tables. */
export interface SameFigureLine extends Line<"same-figure", SummedFigure, Told> {
  readonly table: string;
  readonly printed: string;
  /** The table before it; `null` is the first. */
  readonly otherTable: string | null;
  readonly otherwise: string;
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
export interface RollForwardLine extends Line<"roll-forward", "outstanding-amount", Told> {
  readonly printed: string;
  readonly computed: string;
  readonly movement: PrintedMovement;
}

/** One check of a bulletin. */
export type BulletinLine =
  | SumLine
  | RateLine
  | ShareLine
  | SharesLine
  | AverageLine
  | UncheckedRateLine
  | PartLine
  | WithinRateLine
  | LeverageLine
  | SameFigureLine
  | ImpliedTargetLine
  | RollForwardLine;

/** A figure that nothing else that is printed can check. */
export interface FigureAlone {
  readonly table?: string;
  readonly row: string | null;
  readonly figure: SummedFigure;
  readonly printed: string;
}

/** A figure that was read in another unit than it is printed in, because a sum proves it. */
export interface ProvedUnit extends UnitOfFigure {
  readonly table?: string;
  readonly figure: SummedFigure;
}

/**
 * What an auditor would look at next; nothing that is wrong by itself. `average-above-cap`: what a household owes, or what of
 * it is subsidised, is on average above the cap. `more-new-than-outstanding`: more households were lent to this year than
 * have loans. `subsidy-above-period`: a subsidy above what the printed rate gives in the period. Against the bulletin before it:
 * `new-fell`: what was newly lent in the year is less than it was; `rose-by-more-than-lent`: the balance rose by more than
 * was lent in between.
 */
export interface BulletinLead {
  readonly lead:
    | "average-above-cap"
    | "more-new-than-outstanding"
    | "subsidy-above-period"
    | "new-fell"
    | "rose-by-more-than-lent";
  readonly table?: string;
  readonly row: string | null;
  readonly figure: SummedFigure;
  /** What was found: an average in yuan, households, a subsidy, by how much a balance rose. */
  readonly found: string;
  /** What it is above; of `new-fell` what it was before. */
  readonly above: string;
  /** The figures that it was found from, as printed. */
  readonly from: readonly string[];
  readonly basis: readonly Basis[];
}
