import type { Basis } from "../../kernel/basis.ts";
import type { LaidTerms, Reported } from "../../kernel/terms.ts";
import type { MaturityOnRestDay } from "../loan/rest-day.ts";
import { ppmOf } from "../../base/money/percent.ts";
import type { interestReadings } from "./readings.ts";
import { lay, type LaidValues } from "../../kernel/kind.ts";
import { type SettlementTable, settlementTable } from "./settlement.ts";
import { type InterestMethod, interestTermsKind, type Settlement } from "./terms.ts";
import type { InterestTerms, InterestTermValues, RateCap } from "./types.ts";

/** The part of prepared terms that the counting of interest needs; the subsidy needs the same. */
export interface InterestRules {
  readonly method: InterestMethod;
  readonly yearBase: 360 | 365;
  /** By how much the units of a segment are divided: days of a year, or parts of one that months and days share. */
  readonly unitDivisor: number;
  readonly settlement: Settlement;
  readonly settlementTable: SettlementTable;
  readonly overdueMarkUpPpm: number;
  readonly misuseMarkUpPpm: number;
  readonly extensionLooksUp: boolean;
  readonly maturityOnRestDay: MaturityOnRestDay | undefined;
  readonly restDayBasis: readonly Basis[];
  readonly basis: InterestBasis;
}

/** What the figures of a schedule rest on. */
export interface InterestBasis {
  /** Where looked-up rates were published; empty for fixed ones. */
  readonly rate: readonly Basis[];
  readonly interest: readonly Basis[];
  readonly overdue: readonly Basis[];
  readonly misuse: readonly Basis[];
  readonly extension: readonly Basis[];
  /** Why the maturity moved off a rest day; empty where it did not. */
  readonly maturity: readonly Basis[];
}

/** Interest terms laid flat. */
export interface PreparedInterest extends InterestRules, Reported {
  readonly rateCaps: readonly RateCap[] | undefined;
  readonly rateCapBasis: readonly Basis[];
}

const FIRST_DAY_COUNTS: Basis = /* @__PURE__ */ Object.freeze({ by: "law", article: "interest-rules#day-count" });
const SETTLEMENT_DAY: Basis = /* @__PURE__ */ Object.freeze({ by: "law", article: "interest-rules#settlement" });
const OVERDUE: Basis = /* @__PURE__ */ Object.freeze({ by: "law", article: "interest-rules#overdue" });
const MISUSE: Basis = /* @__PURE__ */ Object.freeze({ by: "law", article: "interest-rules#misuse" });
const EXTENSION: Basis = /* @__PURE__ */ Object.freeze({ by: "law", article: "general-loan-rules#12" });

/** Interest terms laid flat: what readings decide is always there. */
export type LaidInterest = LaidValues<InterestTermValues, typeof interestReadings>;

/** Prepares interest terms that the door has let in. */
export function prepareInterest(terms: InterestTerms): PreparedInterest {
  return interestOf(lay(interestTermsKind, terms));
}

/** Prepares what laid terms say about interest; terms of a subsidy contain it. */
export function interestOf(laid: LaidTerms<LaidInterest>): PreparedInterest {
  return {
    ...interestRules(laid),
    rateCaps: laid.values.rateCaps,
    rateCapBasis: laid.basisOf("rateCaps"),
    used: laid.used,
    readings: laid.readings,
  };
}

/** Derives the counting rules from laid terms that contain those of interest. */
export function interestRules({ values: v, basisOf }: LaidTerms<LaidInterest>): InterestRules {
  const { method, yearBase, settlement } = v;
  return {
    method,
    yearBase,
    unitDivisor: method === "term-units" && yearBase === 365 ? 12 * 365 : yearBase,
    settlement,
    settlementTable: settlementTable(settlement),
    overdueMarkUpPpm: ppmOf(v.overdueMarkUp),
    misuseMarkUpPpm: ppmOf(v.misuseMarkUp),
    extensionLooksUp: v.extensionRate === "looked-up",
    maturityOnRestDay: v.maturityOnRestDay,
    restDayBasis: basisOf("maturityOnRestDay"),
    basis: {
      rate: [],
      interest: [...basisOf("method", "yearBase", "settlement"), FIRST_DAY_COUNTS, SETTLEMENT_DAY],
      overdue: [...basisOf("overdueMarkUp"), OVERDUE],
      misuse: [...basisOf("misuseMarkUp"), MISUSE],
      extension: [...basisOf("extensionRate"), EXTENSION],
      maturity: [],
    },
  };
}
