import type { Basis } from "../../kernel/basis.ts";
import { lay } from "../../kernel/kind.ts";
import type { UnderTerms } from "../../kernel/terms.ts";
import type { MaturityRules } from "../../ledger/loan/read-loan.ts";
import { maturityRules } from "../../ledger/loan/rest-day.ts";
import { portfolioTermsKind } from "./terms.ts";
import type { ClassFromDays, PortfolioTerms } from "./types.ts";

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
  readonly maturityRules: MaturityRules;
  readonly basis: PortfolioBasis;
  readonly under: UnderTerms;
}

/** Prepares portfolio terms that the door has let in. */
export function preparePortfolio(terms: PortfolioTerms): PreparedPortfolio {
  const { values: v, basisOf, under } = lay(portfolioTermsKind, terms);
  const moved: readonly Basis[] =
    v.maturityOnRestDay === "next-working-day"
      ? [...basisOf("maturityOnRestDay"), { by: "law", article: "civil-code#203" }]
      : [];
  return {
    ratePlaces: v.ratePlaces,
    completionPlaces: v.completionPlaces,
    overdueBalance: v.overdueBalance,
    settledLoans: v.settledLoans,
    buckets: v.overdueBuckets,
    classFromDays: v.classFromDays,
    maturityRules: maturityRules(v),
    basis: {
      book: basisOf("settledLoans"),
      overdue: [...basisOf("overdueBalance", "settledLoans", "ratePlaces"), ...moved],
      buckets: [...basisOf("overdueBuckets", "overdueBalance"), ...moved],
      bad: [...basisOf("classFromDays", "settledLoans", "ratePlaces"), ...moved],
      completion: basisOf("completionPlaces"),
    },
    under,
  };
}
