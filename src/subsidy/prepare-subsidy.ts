import { dayNumber } from "../date/day.ts";
import { refuse } from "../input/input-error.ts";
import { missing } from "../input/wording.ts";
import { interestRules, type InterestRules } from "../interest/prepare-interest.ts";
import type { RateLimit } from "../interest/terms.ts";
import type { Basis } from "../kernel/basis.ts";
import type { Citation } from "../kernel/citation.ts";
import type { ChosenReading } from "../kernel/reading.ts";
import { layTerms, type TermsUsed } from "../kernel/terms.ts";
import { fenOf } from "../money/amount.ts";
import { ppmOf, WHOLE_PPM } from "../money/percent.ts";
import { subsidyReadings } from "./readings.ts";
import type { LossOfRight, SubsidyShare, SubsidyTerms, SubsidyTermValues } from "./terms.ts";

/** A row of the share table behind the door; edges are days, both included. */
export interface ShareRow {
  readonly product: string | undefined;
  readonly fromDay: number;
  readonly throughDay: number;
  /** Over the scale of the table. */
  readonly share: number;
  readonly source: Citation | undefined;
}

/** What the figures of a statement rest on. */
export interface SubsidyBasis {
  readonly cap: readonly Basis[];
  readonly rateLimit: readonly Basis[];
  readonly share: readonly Basis[];
  readonly duration: readonly Basis[];
  readonly loss: readonly Basis[];
}

/** Subsidy terms laid flat. */
export interface PreparedSubsidy extends InterestRules {
  /** `Infinity` where the terms set no cap. */
  readonly capFen: number;
  readonly wholeLoansOnly: boolean;
  readonly rateLimit: RateLimit | undefined;
  readonly shares: readonly ShareRow[];
  /** Shares are whole numbers over it. */
  readonly shareScale: number;
  readonly extensionsKeep: boolean;
  readonly roomWhileUnpaid: boolean;
  /** `Infinity` where the terms set none. */
  readonly longestMonths: number;
  readonly lossOfRight: readonly LossOfRight[];
  readonly subsidyBasis: SubsidyBasis;
  readonly used: TermsUsed;
  readonly readings: readonly ChosenReading[];
}

/** Prepares subsidy terms that the door has let in; throws where they name no share. */
export function prepareSubsidy(terms: SubsidyTerms): PreparedSubsidy {
  const laid = layTerms<SubsidyTermValues>(terms, subsidyReadings);
  const { values: v, basisOf } = laid;
  if (v.subsidyShares === undefined) refuse([missing("terms.subsidyShares")]);
  const rows = v.subsidyShares ?? [];
  const unit = rows.reduce((g, row) => commonDivisor(g, ppmOf(row.share)), WHOLE_PPM);
  return {
    ...interestRules(laid),
    capFen: v.subsidyCap === undefined ? Infinity : fenOf(v.subsidyCap),
    wholeLoansOnly: v.aboveCap === "none",
    rateLimit: v.subsidyRateLimit,
    shares: rows.map((row) => readRow(row, unit)),
    shareScale: WHOLE_PPM / unit,
    extensionsKeep: v.extensionSubsidy !== "ends",
    roomWhileUnpaid: v.roomAfterMaturity === "while-unpaid",
    longestMonths: v.longestSubsidisedMonths ?? Infinity,
    lossOfRight: v.lossOfRight ?? [],
    subsidyBasis: {
      cap: basisOf("subsidyCap", "aboveCap", "roomAfterMaturity"),
      rateLimit: basisOf("subsidyRateLimit"),
      share: basisOf("subsidyShares"),
      duration: basisOf("extensionSubsidy", "longestSubsidisedMonths"),
      loss: basisOf("lossOfRight"),
    },
    used: laid.used,
    readings: laid.readings,
  };
}

function readRow(row: SubsidyShare, unit: number): ShareRow {
  return {
    product: row.product,
    fromDay: row.from === undefined ? -Infinity : dayNumber(row.from),
    throughDay: row.through === undefined ? Infinity : dayNumber(row.through),
    share: ppmOf(row.share) / unit,
    source: row.source,
  };
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
