import { refuse } from "../../../base/input/input-error.ts";
import { capOfRow, jointCap, type ProductCap, rowsFor } from "../../../ledger/interest/product-cap.ts";
import { lookedUpFor } from "../../../ledger/interest/rate-limit.ts";
import type { RateCap } from "../../../ledger/interest/terms.ts";
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
  /** The article of the cap's row, or of the table, and the day of its publication. */
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

/**
 * Reads the rate and looks its cap up: that of the product and the length, on the day of the contract. Where the product
 * is not known, that of every product which it could be.
 */
export function readOfferedRate(
  application: LoanApplication,
  caps: readonly RateCap[] | undefined,
  table: readonly Basis[],
): RateSlots {
  if (caps === undefined) return NOT_LOOKED_AT;
  const ratePpm = application.rate === undefined ? UNKNOWN : ppmOf(application.rate);
  const cap = jointCap(
    rowsFor(caps, application.product).map((row) => capOf(row, application, table)),
    ratePpm === UNKNOWN ? undefined : (ppm) => ratePpm <= ppm,
  );
  const wantsRate = ratePpm === UNKNOWN ? ["rate"] : [];
  if (cap.state === "refused") refuse(cap.issue);
  switch (cap.state) {
    case "none":
      return { ...NOT_LOOKED_AT, ratePpm, rateBasis: table };
    case "open":
      return {
        ratePpm,
        rateCapPpm: UNKNOWN,
        rateMissing: [...cap.wants, ...wantsRate],
        rateBasis: table,
        beyondVerified: [],
      };
    case "known":
      return {
        ratePpm,
        rateCapPpm: cap.ppm,
        rateMissing: wantsRate,
        rateBasis: cap.basis,
        beyondVerified: cap.beyondVerified,
      };
  }
}

function capOf(
  row: RateCap | undefined,
  { contractOn, rates, termMonths, beyondVerified }: LoanApplication,
  table: readonly Basis[],
): ProductCap {
  const length = { termMonths };
  const asked = row && lookedUpFor(row.limit, length);
  const wants = [...(contractOn === undefined ? ["contractOn"] : []), ...(rates === undefined ? ["rates"] : [])];
  if (asked !== undefined && wants.length > 0) return { state: "open", wants, lookedUp: JSON.stringify(asked) };
  const day = contractOn ?? ""; // only a fixed limit, which has no day, comes here without one
  const question = { day, length, ...(beyondVerified === undefined ? {} : { beyondVerified }) };
  return capOfRow(row, question, rates, "application.rates", table);
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
): OfferedRateFinding<Rule> {
  return findingOf(rule, verdict, {
    observed: { rate: percentOf(f.ratePpm) },
    required: { atMost: percentOf(f.rateCapPpm) },
    reason: "above-rate-cap",
    missing: f.rateMissing,
    basis: f.rateBasis,
  });
}

/** Offer a lower rate. */
export function changeForRate({ rateCapPpm }: RateSlots): Change {
  return { change: "lower-rate-to", rate: percentOf(rateCapPpm) };
}
