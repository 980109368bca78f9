import { type Day, dayNumber } from "../../base/date/day.ts";
import { lawOfDay } from "../../kernel/law.ts";
import type { Basis } from "../../kernel/basis.ts";
import { type Share, shareMissing, shareOfAmounts, shareOfCounts } from "../../kernel/share.ts";
import { type Amount, fenOf } from "../../base/money/amount.ts";
import { type Percent, type PercentInput, percentOf, ppmOf, WHOLE_PPM } from "../../base/money/percent.ts";
import { compareProducts } from "../../base/money/round.ts";
import type { PreparedTarget, PreparedTargets } from "./prepare.ts";
import type { LimitSource, TargetName, TargetUnit, TargetWhole } from "./types.ts";

/** The figure that a target asks for, and where it comes from. */
export type TargetLimit =
  | { readonly state: "known"; readonly by: "document" | "set-by-authority"; readonly percent: Percent }
  | {
      readonly state: "known";
      readonly by: "province-average";
      readonly percent: Percent;
      /** Decimals to which it was published: it is rounded itself, and the share is compared at them. */
      readonly places: number;
    }
  | {
      readonly state: "known";
      readonly by: "own-target";
      readonly percent: Percent;
      readonly ownTarget: Percent;
      /** Percentage points on the own target. */
      readonly plusPoints: Percent;
    }
  | { readonly state: "undetermined"; readonly by: LimitSource; readonly missing: readonly [string] };

interface JudgedTarget {
  readonly target: TargetName;
  /** The whole of which the share is counted. */
  readonly of: TargetWhole;
  readonly unit: "households" | "operators" | "yuan";
  /** The per cent is for display; the limit is compared exactly. */
  readonly share: Share<Amount> | Share<number>;
  readonly must: "at-least" | "at-most";
  /** The figure itself is not within; absent: it is. */
  readonly strictly?: true;
  readonly limit: TargetLimit;
  readonly basis: readonly Basis[];
}

/** What was found about one target of one unit. */
export type TargetFinding = JudgedTarget &
  (
    | { readonly state: "met" | "unmet" }
    /** A target of the year that is not reached yet, while the year runs on. */
    | { readonly state: "open" }
    /** The facts that would decide it; none where the whole is zero. */
    | { readonly state: "undetermined"; readonly missing: readonly string[] }
  );

/** The two sides of a ratio as whole numbers: households, operators or fen. */
interface Sides {
  readonly part: number;
  readonly whole: number;
}

/**
 * Judges one target of one unit.
 *
 * @remarks
 * **Source** the terms name it. **Boundary** 达到, 以上, 以下, 不高于 include the figure, unless the row says `strictly`: 80
 * of 100 reach 80 %, and
 * 3.004 % is above 3 % although it is shown as 3.00 %. A published average is rounded itself: the share is compared with
 * it at its own decimals, so that 4.3627 % is not above a printed 4.36 %.
 * **Reading** `targets/empty-whole`, `targets/before-year-end`.
 */
export function judgeTarget(row: PreparedTarget, unit: TargetUnit, asOf: Day, t: PreparedTargets): TargetFinding {
  const { target, of, must, strictly, measure, places } = row;
  const sides = sidesOf(measure, unit);
  const notGiven = [measure.part, measure.whole].filter((fact) => unit[fact] === undefined);
  const shareOf = measure.unit === "yuan" ? shareOfAmounts : shareOfCounts;
  const share = sides === undefined ? shareMissing(...notGiven) : shareOf(sides.part, sides.whole, places);
  const limit = limitFor(row, unit);
  const found = (basis: readonly Basis[] = []): JudgedTarget => ({
    ...{
      target,
      of,
      unit: measure.unit,
      share,
      must,
      ...(strictly ? { strictly } : {}),
      limit,
      basis: lawOfDay([...row.basis, ...basis], dayNumber(asOf)),
    },
  });
  const isEmpty = sides?.whole === 0;
  if (isEmpty && t.emptyIsMet) return { ...found(t.emptyBasis), state: "met" };
  if (sides === undefined || isEmpty || limit.state === "undetermined") {
    const missing = limit.state === "undetermined" ? [...notGiven, ...limit.missing] : notGiven;
    return { ...found(isEmpty ? t.emptyBasis : []), state: "undetermined", missing };
  }
  const beyond = limit.by === "province-average" ? compareRounded(sides, limit) : compareSides(sides, limit.percent);
  const isAt = beyond === 0 && !strictly;
  if (isAt || (must === "at-least" ? beyond > 0 : beyond < 0)) return { ...found(), state: "met" };
  const yearRuns = target === "completion" && !asOf.endsWith("-12-31");
  if (!yearRuns) return { ...found(), state: "unmet" };
  return { ...found(t.yearEndBasis), state: t.openBeforeYearEnd ? "open" : "unmet" };
}

function compareSides({ part, whole }: Sides, percent: Percent): number {
  return compareProducts(part, WHOLE_PPM, ppmOf(percent), whole);
}

/** Compares a share, rounded half up to the decimals of a published figure, with that figure. */
function compareRounded({ part, whole }: Sides, { percent, places }: { percent: Percent; places: number }): number {
  const unit = 10 ** (4 - places); // the last printed place in parts per million
  const twice = 2 * ppmOf(percent);
  if (compareProducts(part, 2 * WHOLE_PPM, twice + unit, whole) >= 0) return 1;
  return compareProducts(part, 2 * WHOLE_PPM, twice - unit, whole) >= 0 ? 0 : -1;
}

/** The decimals that a per cent is written with; 4.30% has two. */
function placesOf(percent: PercentInput): number {
  const [, decimals = ""] = /\.(\d+)/.exec(percent) ?? [];
  return Math.min(4, decimals.length);
}

function sidesOf(measure: PreparedTarget["measure"], unit: TargetUnit): Sides | undefined {
  if (measure.unit === "yuan") {
    const [part, whole] = [unit[measure.part], unit[measure.whole]];
    return part === undefined || whole === undefined ? undefined : { part: fenOf(part), whole: fenOf(whole) };
  }
  const [part, whole] = [unit[measure.part], unit[measure.whole]];
  return part === undefined || whole === undefined ? undefined : { part, whole };
}

function limitFor({ target, limit }: PreparedTarget, unit: TargetUnit): TargetLimit {
  const { by } = limit;
  switch (by) {
    case "document":
      return { state: "known", by, percent: limit.percent };
    case "own-target": {
      const { ownBadRateTarget: own } = unit;
      if (own === undefined) return { state: "undetermined", by, missing: ["ownBadRateTarget"] };
      const percent = percentOf(ppmOf(own) + ppmOf(limit.plusPoints));
      return { state: "known", by, percent, ownTarget: percentOf(ppmOf(own)), plusPoints: limit.plusPoints };
    }
    case "province-average": {
      const { provinceOverdueRate: average } = unit;
      if (average === undefined) return { state: "undetermined", by, missing: ["provinceOverdueRate"] };
      return { state: "known", by, percent: percentOf(ppmOf(average)), places: placesOf(average) };
    }
    case "set-by-authority": {
      const set = unit.setLimits?.[target];
      if (set === undefined) return { state: "undetermined", by, missing: [`setLimits.${target}`] };
      return { state: "known", by, percent: percentOf(ppmOf(set)) };
    }
  }
}
