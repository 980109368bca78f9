import { type Frac, frac, ONE } from "./fraction.ts";

/*
 * What the second program is told: days are numbers, amounts whole fen, rates and shares exact parts of one. What the
 * pages leave open is a choice of `Rules`; what they call the default stands in `DEFAULTS`.
 */

/** Money on a day. */
export interface Sum {
  readonly on: number;
  readonly fen: bigint;
}

/** Principal paid back; a reversal names the day of the repayment that it takes back. */
export interface Repaid extends Sum {
  readonly reverses?: number;
}

export interface Extended {
  readonly agreedOn: number;
  readonly appliedOn?: number;
  readonly maturesOn: number;
  /** The deferral of the epidemic of 2020 (K31): contract and policies stay. */
  readonly deferral?: boolean;
}

/** A published series: bands by length, rows by day. */
export interface Series {
  readonly bands: readonly { readonly overMonths: number; readonly throughMonths?: number }[];
  readonly rows: readonly { readonly from: number; readonly rates: readonly Frac[] }[];
}

/** The rate of a series, with a margin (a part of one that is added) or a mark-up (a part of the rate). */
export interface Followed {
  readonly series: Series;
  readonly reset: "contract" | "anniversary" | "each-change";
  readonly band?: number;
  readonly margin?: Frac;
  readonly markUp?: Frac;
}

export type Rate = { readonly fixed: Frac } | Followed;

export interface NightsLoan {
  readonly id: string;
  readonly contractOn: number;
  /** Its place among the household's contracts. */
  readonly order?: number;
  readonly product?: string;
  readonly paidOutOn: number;
  readonly maturesOn: number;
  /** The first is paid out on `paidOutOn`. */
  readonly draws: readonly Sum[];
  readonly repaid: readonly Repaid[];
  /** Instalments: what falls due before maturity. */
  readonly dues: readonly Sum[];
  readonly extended: readonly Extended[];
  readonly rate: Rate;
  readonly misusedOn?: number;
  readonly graceDays?: number;
  /** The first night without any interest more. */
  readonly interestStopsOn?: number;
  /** The contract's word on a maturity that falls on a rest day. */
  readonly restDay?: "stands" | "next-working-day";
  /** The loans, or so much of them, that it repays on the day it is paid out (K37). */
  readonly replaces?: readonly string[] | bigint;
  /** Interest that was paid; absent: not known. */
  readonly interestPaid?: readonly Sum[];
}

/** A limit of the rate: fixed, or of a series on the day of the contract. */
export type Limit = { readonly fixed: Frac } | { readonly series: Series; readonly band?: number };

export interface Share {
  readonly product?: string;
  readonly from?: number;
  readonly through?: number;
  readonly share: Frac;
}

export type Scope = "event" | "period" | "start";

export type Settlement = "monthly" | "quarterly" | "yearly" | "at-maturity" | "anniversary";

/** How it is counted, and by which reading. */
export interface Rules {
  readonly method: "daily-balance" | "term-units";
  /** K42: months counted from the pay-out, or anew in each segment. */
  readonly monthsCounted: "from-pay-out" | "each-segment";
  readonly base: 360 | 365;
  readonly settlement: Settlement;
  readonly settlementByLength?: readonly { readonly throughMonths?: number; readonly settlement: Settlement }[];
  readonly settlementDay: "included" | "excluded";
  readonly overdueMarkUp: Frac;
  readonly misuseMarkUp: Frac;
  readonly overdueRestsOn: "last-contract-rate" | "running-rate";
  readonly extensionRate: "contract-rate" | "looked-up";
  readonly extensionRule: "personal-loans" | "general-rules";
  readonly extensionInLongestTerm: "open" | "within" | "not-counted";
  /** The product's longest term. */
  readonly longestMonths: number;
  readonly unlawfulExtension: "as-agreed" | "as-overdue";
  /** The calendar that was handed in; none: a maturity stands. */
  readonly isRestDay?: (day: number) => boolean;
  readonly maturityOnRestDay: "next-working-day" | "stands";
  readonly restDayOverdueFrom: "working-day" | "printed-maturity";
  readonly afterGrace: "from-due-day" | "from-end-of-grace";

  readonly cap?: bigint;
  readonly aboveCap: "portion" | "none";
  readonly wholeLoanMeasure: "principal" | "balance";
  readonly wholeLoanRoom: "none" | "takes";
  readonly limit?: Limit;
  readonly shares?: readonly Share[];
  /** A flat rate on the principal in place of a share of the interest, or with one (K43). */
  readonly subsidyRate?: Frac;
  readonly counting: "as-interest" | "whole-months";
  readonly extensionSubsidy: "kept" | "ends";
  readonly unlawfulExtensionSubsidy: "none" | "as-loan";
  readonly longestSubsidisedMonths?: number;
  readonly roomAfterMaturity: "while-unpaid" | "none";
  readonly roomOrder: "pay-out" | "contract";
  readonly repaidFirst: "above-cap" | "within-cap";
  readonly misuseTold: "ends-right" | "finding-only";
  readonly roomWithoutRight: "takes" | "none";
  /** From when an overdue loan loses its subsidy; absent: overdue is no ground. */
  readonly lostWhenOverdue?: Scope;
  readonly afterInterest: boolean;
  readonly windowRounding: "as-it-falls" | "per-period" | "once";
  readonly mostPerPayment?: bigint;
  readonly mostPerYear?: bigint;
  readonly oncePerYear: boolean;
  readonly yearBudget?: { readonly most: bigint; readonly spent: bigint };
}

export const DEFAULTS: Rules = {
  method: "daily-balance",
  monthsCounted: "from-pay-out",
  base: 360,
  settlement: "quarterly",
  settlementDay: "included",
  overdueMarkUp: frac(30, 100),
  misuseMarkUp: frac(50, 100),
  overdueRestsOn: "last-contract-rate",
  extensionRate: "contract-rate",
  extensionRule: "personal-loans",
  extensionInLongestTerm: "open",
  longestMonths: 36,
  unlawfulExtension: "as-agreed",
  maturityOnRestDay: "next-working-day",
  restDayOverdueFrom: "working-day",
  afterGrace: "from-due-day",
  aboveCap: "portion",
  wholeLoanMeasure: "principal",
  wholeLoanRoom: "none",
  shares: [{ share: ONE }],
  counting: "as-interest",
  extensionSubsidy: "kept",
  unlawfulExtensionSubsidy: "none",
  roomAfterMaturity: "while-unpaid",
  roomOrder: "pay-out",
  repaidFirst: "above-cap",
  misuseTold: "ends-right",
  roomWithoutRight: "takes",
  afterInterest: false,
  windowRounding: "as-it-falls",
  oncePerYear: false,
};
