import type { InForce } from "../../kernel/types.ts";
import { AFTER_REST_DAY } from "../../kernel/law.ts";
import type { Basis } from "../../kernel/basis.ts";
import { lay } from "../../kernel/kind.ts";
import type { UnderTerms } from "../../kernel/terms.ts";
import type { OverdueEpisode } from "../../ledger/loan/overdue.ts";
import type { MaturityRules } from "../../ledger/loan/read-loan.ts";
import { maturityRules } from "../../ledger/loan/rest-day.ts";
import { portfolioTermsKind } from "./terms.ts";
import type { ClassFromDays, PortfolioTerms } from "./types.ts";

/** What each figure of a summary rests on. */
export type PortfolioBasis = {
  readonly book: readonly Basis[];
  readonly overdue: readonly Basis[];
  readonly buckets: readonly Basis[];
  readonly bad: readonly Basis[];
  readonly completion: readonly Basis[];
};

/** Portfolio terms laid flat. */
export interface PreparedPortfolio {
  readonly ratePlaces: number;
  readonly completionPlaces: number;
  readonly overdueBalance: "whole-principal" | "due-instalments";
  readonly settledLoans: "left-out" | "counted";
  readonly buckets: readonly number[];
  readonly classFromDays: ClassFromDays;
  readonly maturityRules: MaturityRules;
  readonly episode: OverdueEpisode;
  /** Whether a document says when classes begin. */
  readonly classFromDaysSet: boolean;
  readonly inForce: InForce;
  readonly basis: PortfolioBasis;
  readonly under: UnderTerms;
}

/** Prepares portfolio terms that the door has let in. */
export function preparePortfolio(terms: PortfolioTerms): PreparedPortfolio {
  const { values: v, basisOf, under } = lay(portfolioTermsKind, terms);
  const moved: readonly Basis[] =
    v.maturityOnRestDay === "next-working-day" ? [...basisOf("maturityOnRestDay"), AFTER_REST_DAY] : [];
  return {
    ratePlaces: v.ratePlaces,
    completionPlaces: v.completionPlaces,
    overdueBalance: v.overdueBalance,
    settledLoans: v.settledLoans,
    buckets: v.overdueBuckets,
    classFromDays: v.classFromDays,
    maturityRules: maturityRules(v),
    episode: v.overdueEpisode,
    inForce: terms.inForce ?? {},
    classFromDaysSet: basisOf("classFromDays").some(({ by }) => by === "article"),
    basis: {
      book: basisOf("settledLoans"),
      overdue: [...basisOf("overdueBalance", "settledLoans", "ratePlaces"), ...moved],
      buckets: [...basisOf("overdueBuckets", "overdueBalance", "overdueEpisode"), ...moved],
      bad: [...basisOf("classFromDays", "overdueEpisode", "settledLoans", "ratePlaces"), ...moved],
      completion: basisOf("completionPlaces"),
    },
    under,
  };
}
