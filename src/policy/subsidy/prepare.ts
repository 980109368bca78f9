import { refuse } from "../../base/input/input-error.ts";
import { missing } from "../../base/input/wording.ts";
import { interestRules, type InterestRules } from "../../ledger/interest/prepare.ts";
import type { RateCap, RateLimit } from "../../ledger/interest/types.ts";
import type { LiftedOut } from "../../ledger/loan/household-kind.ts";
import type { HouseholdKind } from "../../ledger/loan/types.ts";
import type { Basis } from "../../kernel/basis.ts";
import { lay } from "../../kernel/kind.ts";
import { type PreparedTerms, preparedTerms } from "../../kernel/policy.ts";
import type { Reported } from "../../kernel/terms.ts";
import { fenOf } from "../../base/money/amount.ts";
import { ppmOf } from "../../base/money/percent.ts";
import { notStated } from "../../kernel/not-asked.ts";
import type { InForce } from "../../kernel/types.ts";
import type { SubsidyLimits } from "./limits.ts";
import { readShareTable, type ShareTable } from "./share-table.ts";
import { subsidyTermsKind } from "./terms.ts";
import type { LossOfRight, SubsidyTerms } from "./types.ts";

/** What the figures of a statement rest on. */
export interface SubsidyBasis {
  readonly cap: readonly Basis[];
  readonly rateLimit: readonly Basis[];
  readonly share: readonly Basis[];
  readonly duration: readonly Basis[];
  readonly loss: readonly Basis[];
  /** Limits of a payment, a year and a budget, and that interest must be paid first. */
  readonly limits: readonly Basis[];
  readonly bar: readonly Basis[];
  /** The kinds of household that are subsidised. */
  readonly kinds: readonly Basis[];
}

/** Subsidy terms laid flat. */
export interface PreparedSubsidy extends InterestRules, Reported {
  readonly rateCaps: readonly RateCap[] | undefined;
  readonly rateCapBasis: readonly Basis[];
  /** `Infinity` where the terms set no cap. */
  readonly capFen: number;
  readonly wholeLoansOnly: boolean;
  readonly rateLimit: RateLimit | undefined;
  readonly shareTable: ShareTable;
  readonly extensionsKeep: boolean;
  readonly roomWhileUnpaid: boolean;
  readonly roomNeedsRight: boolean;
  readonly wholeLoanByBalance: boolean;
  readonly wholeLoanTakesRoom: boolean;
  readonly roomByContract: boolean;
  readonly withinCapFirst: boolean;
  readonly misuseEndsRight: boolean;
  readonly unlawfulExtensionsKeep: boolean;
  readonly windowRounding: "as-it-falls" | "per-period" | "once";
  readonly wholeMonths: boolean;
  readonly barReaches: "open" | "reaches" | "not";
  /** The yearly rate of the subsidy; `Infinity` where the interest is subsidised, whatever its rate. */
  readonly flatRatePpm: number;
  readonly afterInterest: boolean;
  readonly limits: SubsidyLimits;
  readonly inForce: InForce | undefined;
  /** The kinds of household that are subsidised; `undefined` where the terms name none. */
  readonly servedKinds: readonly HouseholdKind[] | undefined;
  readonly liftedOut: LiftedOut;
  readonly notAsked: readonly string[];
  /** `Infinity` where the terms set none. */
  readonly longestMonths: number;
  readonly lossOfRight: readonly LossOfRight[];
  readonly subsidyBasis: SubsidyBasis;
}

/** Subsidy terms behind the door; refused where they name no share. */
export const preparedSubsidy = /* @__PURE__ */ preparedSubsidyCalled("terms");

/** The same for an argument of another name. */
export function preparedSubsidyCalled(called: string): PreparedTerms<SubsidyTerms, PreparedSubsidy> {
  return preparedTerms(subsidyTermsKind, (terms) => prepare(terms, called), called);
}

function prepare(terms: SubsidyTerms, called: string): PreparedSubsidy {
  const laid = lay(subsidyTermsKind, terms);
  const { values: v, basisOf } = laid;
  if (v.subsidyShares === undefined && v.subsidyRate === undefined) refuse(missing(`${called}.subsidyShares`));
  return {
    ...interestRules(laid),
    rateCaps: v.rateCaps,
    rateCapBasis: basisOf("rateCaps"),
    capFen: v.subsidyCap === undefined ? Infinity : fenOf(v.subsidyCap),
    wholeLoansOnly: v.aboveCap === "none",
    rateLimit: v.subsidyRateLimit,
    shareTable: readShareTable(v.subsidyShares ?? [{ share: "100%" }]),
    extensionsKeep: v.extensionSubsidy === "kept",
    roomWhileUnpaid: v.roomAfterMaturity === "while-unpaid",
    roomNeedsRight: v.roomWithoutRight === "none",
    wholeLoanByBalance: v.wholeLoanMeasure === "balance",
    wholeLoanTakesRoom: v.wholeLoanRoom === "takes",
    roomByContract: v.roomOrder === "contract",
    withinCapFirst: v.repaidFirst === "within-cap",
    misuseEndsRight: v.misuseTold === "ends-right",
    unlawfulExtensionsKeep: v.unlawfulExtensionSubsidy === "as-loan",
    windowRounding: v.windowRounding,
    wholeMonths: v.subsidyRate !== undefined && v.counting === "whole-months",
    barReaches: v.barReaches,
    flatRatePpm: v.subsidyRate === undefined ? Infinity : ppmOf(v.subsidyRate),
    afterInterest: v.subsidyPaid === "after-interest",
    limits: {
      paymentFen: v.mostPerPayment === undefined ? Infinity : fenOf(v.mostPerPayment),
      yearFen: v.mostPerYear === undefined ? Infinity : fenOf(v.mostPerYear),
      oncePerYear: v.oncePerYear === true,
      budgetFen: v.yearBudget === undefined ? Infinity : fenOf(v.yearBudget),
    },
    inForce: terms.inForce,
    servedKinds: v.householdKinds,
    liftedOut: v.liftedOut,
    notAsked: notStated(
      v,
      "subsidyCap",
      ...(v.subsidyRate === undefined ? (["subsidyRateLimit"] as const) : []),
      "longestSubsidisedMonths",
      "lossOfRight",
      "rateCaps",
      "longestMonths",
      "mostRenewals",
    ),
    longestMonths: v.longestSubsidisedMonths ?? Infinity,
    lossOfRight: v.lossOfRight ?? [],
    subsidyBasis: {
      cap: basisOf(
        "subsidyCap",
        "aboveCap",
        "roomAfterMaturity",
        "roomOrder",
        "repaidFirst",
        "roomWithoutRight",
        ...(v.aboveCap === "none" ? (["wholeLoanMeasure", "wholeLoanRoom"] as const) : []),
      ),
      rateLimit: basisOf("subsidyRateLimit", "subsidyRate"),
      share: basisOf("subsidyShares"),
      duration: basisOf("extensionSubsidy", "longestSubsidisedMonths"),
      loss: basisOf("lossOfRight"),
      limits: basisOf("mostPerPayment", "mostPerYear", "oncePerYear", "yearBudget", "subsidyPaid"),
      bar: basisOf("barReaches"),
      kinds: basisOf("householdKinds", "liftedOut"),
    },
    used: laid.used,
    readings: laid.readings,
  };
}
