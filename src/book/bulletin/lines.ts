import type { Basis } from "../../kernel/basis.ts";
import type { Percent } from "../../base/money/percent.ts";

/** `agrees` and `differs` are certain; `undetermined` says that the bulletin prints too little to tell. */
export type LineOutcome = "agrees" | "differs" | "undetermined";

/** A printed total against the sum of the rows. */
export interface SumLine {
  readonly check: "sum-of-parts";
  readonly figure: SummedFigure;
  readonly row: null;
  readonly outcome: LineOutcome;
  readonly printed: string;
  /** The sum of the rows that print the figure. */
  readonly computed: string;
  readonly parts: readonly { readonly name: string; readonly printed: string }[];
  /** Rows that do not print the figure; with any of them the sum proves nothing. */
  readonly missing: readonly string[];
  readonly basis: readonly Basis[];
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
export interface RateLine {
  readonly check: "rate";
  readonly figure: "overdue-rate" | "completion";
  /** The row, or `null` for the total. */
  readonly row: string | null;
  readonly outcome: "agrees" | "differs";
  readonly printed: Percent;
  /** At the places of the terms. */
  readonly computed: Percent;
  /** At the places that the printed rate has: this is what is compared. */
  readonly atPrintedPlaces: Percent;
  readonly numerator: string;
  readonly denominator: string;
  readonly basis: readonly Basis[];
}

/** A printed rate that cannot be recomputed: a side is not printed, or is zero. */
export interface UncheckedRateLine {
  readonly check: "unchecked-rate";
  readonly figure: "overdue-rate" | "completion";
  readonly row: string | null;
  readonly outcome: "undetermined";
  readonly printed: Percent;
  readonly why: "zero-denominator" | "missing";
  readonly basis: readonly Basis[];
}

/** A part that must not exceed its whole: overdue loans are among those outstanding. */
export interface PartLine {
  readonly check: "part-of-whole";
  readonly figure: "overdue-households" | "overdue-amount";
  readonly row: string | null;
  readonly outcome: "agrees" | "differs";
  readonly part: string;
  readonly whole: string;
  readonly basis: readonly Basis[];
}

/** Targets above `above`, and at most `atMost`, give the printed completion; `atMost` is absent where there is no bound. */
export interface TargetRange {
  readonly above: string;
  readonly atMost?: string;
}

/** The year's target that the printed completions imply: of the total, and of the rows together. */
export interface ImpliedTargetLine {
  readonly check: "implied-target";
  readonly figure: "new-target";
  readonly row: null;
  readonly outcome: LineOutcome;
  readonly fromTotal: TargetRange;
  readonly fromRows: TargetRange;
  readonly basis: readonly Basis[];
}

/** opening + lent − repaid − compensated against the printed balance. */
export interface RollForwardLine {
  readonly check: "roll-forward";
  readonly figure: "outstanding-amount";
  readonly row: string | null;
  readonly outcome: "agrees" | "differs";
  readonly printed: string;
  readonly computed: string;
  readonly movement: {
    readonly opening: string;
    readonly lent: string;
    readonly repaid: string;
    readonly compensated: string;
  };
  readonly basis: readonly Basis[];
}

/** One check of a bulletin. */
export type BulletinLine = SumLine | RateLine | UncheckedRateLine | PartLine | ImpliedTargetLine | RollForwardLine;
