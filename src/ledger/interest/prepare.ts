import type { Basis } from "../../kernel/basis.ts";
import type { LaidTerms, Reported } from "../../kernel/terms.ts";
import { dayNumber } from "../../base/date/day.ts";
import type { ExtensionRules } from "../loan/extension-rule.ts";
import type { MaturityRules } from "../loan/read-loan.ts";
import { maturityRules } from "../loan/rest-day.ts";
import { ppmOf } from "../../base/money/percent.ts";
import type { interestReadings } from "./readings.ts";
import { lay, type LaidValues } from "../../kernel/kind.ts";
import { notStated } from "../../kernel/not-asked.ts";
import type { InForce } from "../../kernel/types.ts";
import { type SettlementRules, settlementRules } from "./settlement.ts";
import { type InterestMethod, interestTermsKind } from "./terms.ts";
import type { InterestTerms, InterestTermValues, RateCap } from "./types.ts";

/** The part of prepared terms that the counting of interest needs; the subsidy needs the same. */
export interface InterestRules {
  readonly method: InterestMethod;
  readonly yearBase: 360 | 365;
  /** By how much the units of a segment are divided: days of a year, or parts of one that months and days share. */
  readonly unitDivisor: number;
  /** Under `term-units`, months are counted anew in each segment. */
  readonly monthsAnew: boolean;
  readonly settlement: SettlementRules;
  readonly overdueMarkUpPpm: number;
  readonly misuseMarkUpPpm: number;
  readonly extensionLooksUp: boolean;
  /** The rate of overdue principal rests on the contract rate as it is reset after maturity. */
  readonly overdueRuns: boolean;
  /** During an unlawful extension the loan is charged as overdue. */
  readonly unlawfulIsOverdue: boolean;
  readonly extensions: ExtensionRules;
  /** The longest term that the terms allow; absent, length is not asked. */
  readonly longestTermMonths: number | undefined;
  /** Where the terms ask for a rate that is fixed for the contract; empty where they do not. */
  readonly fixedBasis: readonly Basis[];
  readonly maturityRules: MaturityRules;
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
  /** The terms that are not set, of those that could limit the result. */
  readonly notAsked: readonly string[];
  /** The days of the contracts for which the terms hold; empty where nothing is printed of them. */
  readonly inForce: InForce;
}

const FIRST_DAY_COUNTS: Basis = /* @__PURE__ */ Object.freeze({ by: "law", article: "interest-rules#day-count" });
const SETTLEMENT_DAY: Basis = /* @__PURE__ */ Object.freeze({ by: "law", article: "interest-rules#settlement" });
const OVERDUE: Basis = /* @__PURE__ */ Object.freeze({ by: "law", article: "interest-rules#overdue" });
const MISUSE: Basis = /* @__PURE__ */ Object.freeze({ by: "law", article: "interest-rules#misuse" });
const EXTENSION: Basis = /* @__PURE__ */ Object.freeze({ by: "law", article: "general-loan-rules#12" });

/** The longest term by which an extension is judged where the terms name none. */
const THREE_YEARS = 36;

/** Interest terms laid flat: what readings decide is always there. */
export type LaidInterest = LaidValues<InterestTermValues, typeof interestReadings>;

/** Prepares interest terms that the door has let in. */
export function prepareInterest(terms: InterestTerms): PreparedInterest {
  return interestOf(lay(interestTermsKind, terms), terms);
}

/** Prepares what laid terms say about interest; terms of a subsidy contain it. */
export function interestOf(
  laid: LaidTerms<LaidInterest>,
  { inForce = {} }: Pick<InterestTerms, "inForce">,
): PreparedInterest {
  return {
    inForce,
    ...interestRules(laid),
    rateCaps: laid.values.rateCaps,
    rateCapBasis: laid.basisOf("rateCaps"),
    notAsked: notStated(laid.values, "rateCaps", "longestMonths", "mostRenewals"),
    used: laid.used,
    readings: laid.readings,
  };
}

/** Derives the counting rules from laid terms that contain those of interest. */
export function interestRules({ values: v, basisOf }: LaidTerms<LaidInterest>): InterestRules {
  const { method, yearBase } = v;
  return {
    method,
    yearBase,
    unitDivisor: method === "term-units" && yearBase === 365 ? 12 * 365 : yearBase,
    monthsAnew: v.monthsCounted === "each-segment",
    settlement: settlementRules(v.settlement, v.settlementByLength, v.settlementDay === "excluded"),
    overdueMarkUpPpm: ppmOf(v.overdueMarkUp),
    misuseMarkUpPpm: ppmOf(v.misuseMarkUp),
    extensionLooksUp: v.extensionRate === "looked-up",
    overdueRuns: v.overdueRestsOn === "running-rate",
    unlawfulIsOverdue: v.unlawfulExtension === "as-overdue",
    extensions: {
      generalRules: v.extensionRule === "general-rules",
      beyondLongest: v.extensionInLongestTerm,
      longestMonths: v.longestMonths ?? THREE_YEARS,
      epidemicFromDay: dayNumber(v.epidemicFrom),
      mostRenewals: v.mostRenewals ?? Infinity,
      basis: {
        rule: [
          ...basisOf("extensionRule"),
          {
            by: "law",
            article: v.extensionRule === "general-rules" ? "general-loan-rules#12" : "personal-loan-measures-2010#39",
          },
        ],
        longest: basisOf("longestMonths", "extensionInLongestTerm"),
        deferral: [
          ...basisOf("epidemicFrom"),
          { by: "law", article: "epidemic-notice-2020#deferral" },
          { by: "law", article: "national-2020-28#deferral" },
        ],
        renewals: basisOf("mostRenewals"),
      },
    },
    longestTermMonths: v.longestMonths,
    fixedBasis: basisOf("rateFixed"),
    maturityRules: maturityRules(v),
    restDayBasis: basisOf("maturityOnRestDay"),
    basis: {
      rate: [],
      interest: [
        ...basisOf("method", "yearBase", "settlement", "settlementByLength", "settlementDay"),
        FIRST_DAY_COUNTS,
        SETTLEMENT_DAY,
      ],
      overdue: [...basisOf("overdueMarkUp"), OVERDUE],
      misuse: [...basisOf("misuseMarkUp"), MISUSE],
      extension: [...basisOf("extensionRate"), EXTENSION],
      maturity: [],
    },
  };
}
