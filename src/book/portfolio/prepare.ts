import type { Basis } from "../../kernel/basis.ts";
import type { ChosenReading } from "../../kernel/reading.ts";
import { layTerms, type TermsUsed } from "../../kernel/terms.ts";
import type { MaturityOnRestDay } from "../../ledger/loan/rest-day.ts";
import { portfolioReadings } from "./readings.ts";
import type { ClassFromDays, PortfolioTerms, PortfolioTermValues } from "./terms.ts";

/** What each figure of a summary rests on. */
export interface PortfolioBasis {
  readonly book: readonly Basis[];
  readonly overdue: readonly Basis[];
  readonly buckets: readonly Basis[];
  readonly bad: readonly Basis[];
  readonly completion: readonly Basis[];
}

/** Portfolio terms laid flat. */
export interface PreparedPortfolio {
  readonly ratePlaces: number;
  readonly completionPlaces: number;
  readonly overdueBalance: "whole-principal" | "due-instalments";
  readonly settledLoans: "left-out" | "counted";
  readonly buckets: readonly number[];
  readonly classFromDays: ClassFromDays;
  readonly maturityOnRestDay: MaturityOnRestDay | undefined;
  readonly basis: PortfolioBasis;
  readonly used: TermsUsed;
  readonly readings: readonly ChosenReading[];
}

/** Prepares portfolio terms that the door has let in. */
export function preparePortfolio(terms: PortfolioTerms): PreparedPortfolio {
  const { values: v, basisOf, used, readings } = layTerms<PortfolioTermValues>(terms, portfolioReadings);
  const moved: readonly Basis[] =
    v.maturityOnRestDay === "next-working-day"
      ? [...basisOf("maturityOnRestDay"), { by: "law", article: "civil-code#203" }]
      : [];
  return {
    ratePlaces: v.ratePlaces ?? portfolioReadings["portfolio/rate-places"].chosen,
    completionPlaces: v.completionPlaces ?? portfolioReadings["portfolio/completion-places"].chosen,
    overdueBalance: v.overdueBalance ?? portfolioReadings["portfolio/overdue-balance"].chosen,
    settledLoans: v.settledLoans ?? portfolioReadings["portfolio/settled-loans"].chosen,
    buckets: v.overdueBuckets ?? portfolioReadings["portfolio/overdue-buckets"].chosen,
    classFromDays: v.classFromDays ?? portfolioReadings["portfolio/class-from-days"].chosen,
    maturityOnRestDay: v.maturityOnRestDay,
    basis: {
      book: basisOf("settledLoans"),
      overdue: [...basisOf("overdueBalance", "settledLoans", "ratePlaces"), ...moved],
      buckets: [...basisOf("overdueBuckets", "overdueBalance"), ...moved],
      bad: [...basisOf("classFromDays", "settledLoans", "ratePlaces"), ...moved],
      completion: basisOf("completionPlaces"),
    },
    used,
    readings,
  };
}
