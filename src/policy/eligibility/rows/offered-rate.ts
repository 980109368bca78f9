import { InputError } from "../../../base/input/input-error.ts";
import {
  coversLength,
  limitOf,
  publishedBasis,
  rateCapFor,
  beyondVerifiedBy,
} from "../../../ledger/interest/rate-limit.ts";
import type { RateCap } from "../../../ledger/interest/types.ts";
import type { Basis } from "../../../kernel/basis.ts";
import { type Finding, findingOf } from "../../../kernel/finding.ts";
import {
  type Judgement,
  MET,
  NOT_APPLICABLE,
  NOT_ASKED,
  UNDETERMINED,
  UNKNOWN,
  UNMET,
  type Verdict,
} from "../../../kernel/verdict.ts";
import { type Percent, percentOf, ppmOf } from "../../../base/money/percent.ts";
import type { LoanApplication } from "../application.ts";
import type { Change } from "../change.ts";

/** The terms cap no rate of this product or length. */
const NO_CAP = 1_000_000_000;

/** The rate of an application and the cap on it, in parts per million. */
export interface RateSlots {
  readonly ratePpm: number;
  readonly rateCapPpm: number;
  /** The facts that the two still want. */
  readonly rateMissing: readonly string[];
  /** The article of the cap's row and the day of its publication. */
  readonly rateBasis: readonly Basis[];
  /** The series of which a last value was taken. */
  readonly beyondVerified: readonly string[];
}

const NOT_LOOKED_AT: RateSlots = {
  ratePpm: UNKNOWN,
  rateCapPpm: NO_CAP,
  rateMissing: [],
  rateBasis: [],
  beyondVerified: [],
};

/** Reads the rate and looks its cap up: that of the product and the length, on the day of the contract. */
export function readOfferedRate(application: LoanApplication, caps: readonly RateCap[] | undefined): RateSlots {
  if (caps === undefined) return NOT_LOOKED_AT;
  const { rate, product, contractOn, rates, termMonths, beyondVerified } = application;
  const ratePpm = rate === undefined ? UNKNOWN : ppmOf(rate);
  const row = rateCapFor(caps, product);
  if (row === undefined) return { ...NOT_LOOKED_AT, ratePpm };
  if (row !== "unknown" && !coversLength(row.limit, { termMonths })) return { ...NOT_LOOKED_AT, ratePpm };
  const rows = row === "unknown" ? caps : [row];
  const looksUp = rows.some(({ limit }) => "series" in limit);
  const missing = [
    ...(row === "unknown" ? ["product"] : []),
    ...(looksUp && contractOn === undefined ? ["contractOn"] : []),
    ...(looksUp && rates === undefined ? ["rates"] : []),
  ];
  if (row === "unknown" || missing.length > 0) {
    return { ...NOT_LOOKED_AT, ratePpm, rateCapPpm: UNKNOWN, rateMissing: withRate(missing, rate) };
  }
  const question = {
    day: contractOn ?? "", // a fixed limit has no day
    length: { termMonths },
    ...(beyondVerified === undefined ? {} : { beyondVerified }),
  };
  const limit = limitOf(row.limit, question, rates, "application.rates");
  if (limit === undefined) return { ...NOT_LOOKED_AT, ratePpm };
  if ("issue" in limit) throw new InputError([limit.issue]);
  const article: readonly Basis[] =
    row.source === undefined ? [] : [{ by: "article", term: "rateCaps", article: row.source }];
  return {
    ratePpm,
    rateCapPpm: limit.ppm,
    rateMissing: withRate(missing, rate),
    rateBasis: [...article, ...publishedBasis(limit)],
    beyondVerified: beyondVerifiedBy(limit, row.limit),
  };
}

function withRate(missing: readonly string[], rate: string | undefined): readonly string[] {
  return rate === undefined ? [...missing, "rate"] : missing;
}

/**
 * Judges whether the offered rate is within the cap of its product and length on the day of the contract.
 *
 * @remarks
 * **Source** the terms name it; in Changge the loan measure 4(1) and the incentive measure 1(4).
 * **Units** per cent a year. **Boundary** exactly the cap passes: 最高不超过.
 * **Beware** not applicable where the terms cap no rate of its product or length.
 */
export function withinRateCap(f: RateSlots, t: { readonly rateCaps: readonly RateCap[] | undefined }): Verdict {
  if (t.rateCaps === undefined) return NOT_ASKED;
  if (f.rateCapPpm === NO_CAP) return NOT_APPLICABLE;
  if (f.rateCapPpm === UNKNOWN || f.ratePpm === UNKNOWN) return UNDETERMINED;
  return f.ratePpm <= f.rateCapPpm ? MET : UNMET;
}

/** What {@link withinRateCap} shows. */
export type OfferedRateFinding<Rule extends string> = Finding<
  Rule,
  { readonly rate: Percent },
  { readonly atMost: Percent },
  "above-rate-cap"
>;

export function showOfferedRate<Rule extends string>(
  rule: Rule,
  verdict: Judgement,
  f: RateSlots,
  basis: readonly Basis[],
): OfferedRateFinding<Rule> {
  return findingOf(rule, verdict, {
    observed: { rate: percentOf(f.ratePpm) },
    required: { atMost: percentOf(f.rateCapPpm) },
    reason: "above-rate-cap",
    missing: f.rateMissing,
    // A row with its own article rests on that one, not on the table's.
    basis: f.rateBasis.some((b) => b.by === "article") ? f.rateBasis : [...basis, ...f.rateBasis],
  });
}

/** Offer a lower rate. */
export function changeForRate({ rateCapPpm }: RateSlots): Change {
  return { change: "lower-rate-to", rate: percentOf(rateCapPpm) };
}
