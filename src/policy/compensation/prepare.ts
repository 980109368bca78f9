import { refuse, refuseAny } from "../../base/input/input-error.ts";
import { partyLeftOut, unknownReference } from "../../base/input/wording.ts";
import type { Basis } from "../../kernel/basis.ts";
import type { Memory } from "../../kernel/prepare.ts";
import type { ChosenReading } from "../../kernel/reading.ts";
import { layTerms, type TermsUsed } from "../../kernel/terms.ts";
import type { MaturityOnRestDay } from "../../ledger/loan/rest-day.ts";
import { fenOf } from "../../base/money/amount.ts";
import { compensationReadings } from "./readings.ts";
import type { CompensationTerms, CompensationTermValues } from "./terms.ts";
import { bearersOf, type LossShare, namesParty } from "./loss-shares.ts";
import { type PreparedShares, prepareShares } from "./split-shares.ts";

/** Terms of compensation laid flat. */
export interface PreparedCompensation {
  /** Empty where none were agreed. */
  readonly shares: readonly LossShare[];
  readonly bearers: readonly string[];
  /** The same, level by level. */
  readonly split: PreparedShares;
  readonly claimAfterDays: number | undefined;
  readonly asksNotice: boolean;
  readonly asksConditions: boolean;
  readonly coversInterest: boolean;
  /** `Infinity` where all is covered. */
  readonly coveredFen: number;
  readonly inProportion: boolean;
  readonly allowsOffsets: boolean;
  readonly maturityOnRestDay: MaturityOnRestDay | undefined;
  readonly basis: {
    readonly shares: readonly Basis[];
    readonly recovery: readonly Basis[];
    readonly overdue: readonly Basis[];
    readonly notice: readonly Basis[];
    readonly conditions: readonly Basis[];
    readonly covers: readonly Basis[];
    readonly cover: readonly Basis[];
    readonly offsets: readonly Basis[];
    readonly restDay: readonly Basis[];
  };
  readonly used: TermsUsed;
  readonly readings: readonly ChosenReading[];
}

export const compensationMemory: Memory<PreparedCompensation> = /* @__PURE__ */ new WeakMap();

/** Prepares terms of compensation that the door has let in; throws where the odd fen go to somebody who is no party. */
export function prepareCompensation(terms: CompensationTerms): PreparedCompensation {
  const { values: v, basisOf, used, readings } = layTerms<CompensationTermValues>(terms, compensationReadings);
  const shares = v.lossShares ?? [];
  const oddFen = v.oddFen ?? compensationReadings["compensation/odd-fen"].chosen;
  if (typeof oddFen === "object" && !namesParty(shares, oddFen.to)) refuse(unknownReference("terms.oddFen.to"));
  const leftOut = shares.length === 0 ? [] : (v.sharingParties ?? []).filter((party) => !namesParty(shares, party));
  refuseAny(leftOut.map((party) => partyLeftOut("terms.lossShares", party)));
  return {
    shares,
    bearers: bearersOf(shares),
    split: prepareShares(shares, oddFen),
    claimAfterDays: v.claimAfterDays,
    asksNotice: v.lenderNotice !== undefined,
    asksConditions: v.claimConditions !== undefined,
    coversInterest: v.claimCovers?.includes("interest") ?? false,
    coveredFen: v.coveredUpTo === undefined ? Infinity : fenOf(v.coveredUpTo),
    inProportion: v.aboveCover === "in-proportion",
    maturityOnRestDay: v.maturityOnRestDay,
    allowsOffsets: v.offsets !== undefined,
    basis: {
      shares: basisOf("sharingParties", "lossShares", "oddFen"),
      recovery: basisOf("recoveryGoesBack", "lossShares", "oddFen"),
      overdue: basisOf("claimAfterDays"),
      notice: basisOf("lenderNotice"),
      conditions: basisOf("claimConditions"),
      covers: basisOf("claimCovers"),
      cover: basisOf("coveredUpTo", "aboveCover"),
      offsets: basisOf("offsets"),
      restDay: basisOf("maturityOnRestDay"),
    },
    used,
    readings,
  };
}
