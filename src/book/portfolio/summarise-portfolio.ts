import { type EditionWarning, editionWarnings } from "../../kernel/edition-warning.ts";
import { eachOfDay } from "../../kernel/law.ts";
import { type Day, dayNumber } from "../../base/date/day.ts";
import type { Basis } from "../../kernel/basis.ts";
import { groupBy } from "../../kernel/groups.ts";
import { compareText } from "../../kernel/order.ts";
import { policy, preparedTerms } from "../../kernel/policy.ts";
import { type Share, shareMissing, shareOfAmounts, shareOfCounts } from "../../kernel/share.ts";
import { type OfPart, partOf } from "../../kernel/refused-rows.ts";
import type { UnderTerms } from "../../kernel/terms.ts";
import type { LoanWarning } from "../../ledger/loan/warnings.ts";
import { type Amount, fenOf } from "../../base/money/amount.ts";
import { type BookFigures, bookFigures, countHouseholds, sumFen, type Tally, tally } from "./book-figures.ts";
import { portfolioFactsRecord } from "./facts.ts";
import { type PortfolioBasis, type PreparedPortfolio, preparePortfolio } from "./prepare.ts";
import { type BookEntry, classesByDays, readPortfolio } from "./read.ts";
import { portfolioTermsKind } from "./terms.ts";
import type { LoanClass, PortfolioFacts, PortfolioTerms, ProgrammeCounts } from "./types.ts";

/** The figures of the whole book, of one region or of one lender. */
export interface GroupSummary {
  /** `null` for the whole book. */
  readonly name: string | null;
  /** All that was ever lent, by the day of the summary (累计发放). */
  readonly lent: Tally;
  /** What was lent in the year of the summary (本年新增). */
  readonly lentThisYear: Tally;
  /** The book as the terms choose to count compensated and written-off loans. */
  readonly book: BookFigures;
  /** The book counted the other way. */
  readonly otherwise: BookFigures;
  /** Households ever lent to, as a share of each of the three usual denominators (覆盖率). */
  readonly coverage: {
    readonly ofRegistered: Share<number>;
    readonly ofQualifying: Share<number>;
    readonly ofThoseWithNeed: Share<number>;
  };
  /** Granted ÷ qualified applicants (满足率). */
  readonly satisfaction: Share<number>;
  /** Lent this year ÷ the target of the year (完成率). */
  readonly completion: Share<Amount>;
}

/** A loan whose class the lender set otherwise than its overdue days would. */
export interface ClassOverride {
  readonly loan: string;
  readonly byDays: LoanClass;
  readonly given: LoanClass;
}

/** The class of a loan, and who says so: its lender, its overdue days, or nobody. */
export type ClassedLoan =
  | { readonly loan: string; readonly class: LoanClass; readonly by: "lender" | "overdue-days" }
  | { readonly loan: string; readonly class: "undetermined"; readonly by: "nobody" };

/** The result of `summarisePortfolio`. */
export interface PortfolioSummary extends UnderTerms, OfPart {
  readonly kind: "portfolio-summary";
  readonly asOf: Day;
  readonly all: GroupSummary;
  /** In the order of their names. */
  readonly byRegion: readonly GroupSummary[];
  readonly byLender: readonly GroupSummary[];
  /** In the order of the loans' ids. */
  readonly classOverrides: readonly ClassOverride[];
  /** Of each loan with a balance, by its id. */
  readonly classes: readonly ClassedLoan[];
  readonly basis: PortfolioBasis;
  readonly warnings: readonly LoanWarning[];
}

/** Portfolio terms behind the door. */
export const portfolioTerms = /* @__PURE__ */ preparedTerms(portfolioTermsKind, preparePortfolio);

const door = /* @__PURE__ */ policy({ terms: portfolioTerms, facts: portfolioFactsRecord });

/**
 * Summarises a book of loans on a day, as a whole, by region and by lender: lent, outstanding, overdue
 * (逾期), bad (不良), coverage, satisfaction and completion, each with numerator and denominator.
 *
 * @remarks
 * **Units** yuan and counts. **Rounding** rates half up to the places of the terms, for display only.
 * **Boundary** a loan is overdue from the day after its maturity; an extended maturity counts. Its overdue days, by
 * which it falls into a span and a class, are those of `trackOverdue`.
 * **Reading** `portfolio/overdue-balance`, `portfolio/settled-loans`, `portfolio/class-from-days`,
 * `loan/overdue-buckets`, `loan/overdue-episode`.
 * **Beware** the measures on classification hold from 2023-07-01: before it a loan has the class that its lender gave it or,
 * without one, none (`unclassed`), unless a document of the terms states `classFromDays`. A household with loans of two lenders counts once in each lender's group and once in all.
 * @throws InputError for terms or facts of the wrong shape, and for two loans with one id.
 * @example
 * ```ts
 * import { summarisePortfolio } from "fupin-credit";
 * import { luoping2023 } from "fupin-credit/packs";
 * const loan = { household: "H1", lender: "B1", region: "R1", instalments: [], repayments: [], extensions: [] };
 * const loans = [
 *   { ...loan, id: "L1", principal: "50000", paidOutOn: "2020-10-30", maturesOn: "2023-10-30" },
 *   { ...loan, id: "L2", principal: "30000", paidOutOn: "2023-05-10", maturesOn: "2024-05-10" },
 * ];
 * summarisePortfolio(luoping2023.portfolio, { asOf: "2023-10-30", loans }).all.book.overdueRate;
 * // => { state: "known", numerator: "0.00", denominator: "80000.00", percent: "0.00%" }
 * summarisePortfolio(luoping2023.portfolio, { asOf: "2023-10-31", loans }).all.book.overdueRate;
 * // => { state: "known", numerator: "50000.00", denominator: "80000.00", percent: "62.50%" }
 * ```
 */
export function summarisePortfolio(terms: PortfolioTerms, facts: PortfolioFacts): PortfolioSummary {
  const [t, own] = door.admit(terms, facts);
  facts = own;
  return summariseEntries(readPortfolio(facts, t), editionWarnings(t.inForce, facts.loans), facts, t);
}

/** Summarises loans as they stand. `outside`: warnings of loans outside the days of the edition. */
export function summariseEntries(
  entries: readonly BookEntry[],
  outside: readonly EditionWarning[],
  { asOf, counts, refused }: Pick<PortfolioFacts, "asOf" | "counts" | "refused">,
  t: PreparedPortfolio,
): PortfolioSummary {
  return {
    kind: "portfolio-summary",
    asOf,
    all: summariseGroup(null, entries, counts?.all, t),
    byRegion: summariseBy((e) => e.region, entries, counts?.regions, t),
    byLender: summariseBy((e) => e.lender, entries, counts?.lenders, t),
    classOverrides: overridesOf(entries),
    classes: classesOf(entries),
    basis: basisOn(asOf, t),
    warnings: [...outside, ...entries.flatMap((entry) => entry.warnings)].sort((a, b) => compareText(a.loan, b.loan)),
    ...partOf(refused),
    ...t.under,
  };
}

function summariseBy(
  nameOf: (entry: BookEntry) => string,
  entries: readonly BookEntry[],
  counts: { readonly [name: string]: ProgrammeCounts } | undefined,
  t: PreparedPortfolio,
): readonly GroupSummary[] {
  const groups = groupBy(entries, nameOf);
  const countsOf = new Map(Object.entries(counts ?? {}));
  const names = new Set([...countsOf.keys(), ...groups.keys()]);
  return [...names].sort().map((name) => summariseGroup(name, groups.get(name) ?? [], countsOf.get(name), t));
}

function summariseGroup(
  name: string | null,
  entries: readonly BookEntry[],
  counts: ProgrammeCounts | undefined,
  t: PreparedPortfolio,
): GroupSummary {
  const thisYear = entries.filter((e) => e.lentThisYear);
  const households = countHouseholds(entries);
  const coverage = (key: "registeredHouseholds" | "qualifyingHouseholds" | "householdsWithNeed"): Share<number> => {
    const denominator = counts?.[key];
    return denominator === undefined ? shareMissing(key) : shareOfCounts(households, denominator, t.ratePlaces);
  };
  return {
    name,
    lent: tally(entries, (e) => e.principalFen),
    lentThisYear: tally(thisYear, (e) => e.principalFen),
    book: bookFigures(entries, t.settledLoans, t),
    otherwise: bookFigures(entries, t.settledLoans === "counted" ? "left-out" : "counted", t),
    coverage: {
      ofRegistered: coverage("registeredHouseholds"),
      ofQualifying: coverage("qualifyingHouseholds"),
      ofThoseWithNeed: coverage("householdsWithNeed"),
    },
    satisfaction: satisfactionOf(counts, t),
    completion:
      counts?.yearTarget === undefined
        ? shareMissing("yearTarget")
        : shareOfAmounts(
            sumFen(thisYear, (e) => e.principalFen),
            fenOf(counts.yearTarget),
            t.completionPlaces,
          ),
  };
}

function satisfactionOf(counts: ProgrammeCounts | undefined, t: PreparedPortfolio): Share<number> {
  const [granted, qualified] = [counts?.grantedApplicants, counts?.qualifiedApplicants];
  if (granted !== undefined && qualified !== undefined) return shareOfCounts(granted, qualified, t.ratePlaces);
  return shareMissing(
    ...(granted === undefined ? ["grantedApplicants"] : []),
    ...(qualified === undefined ? ["qualifiedApplicants"] : []),
  );
}

function basisOn(asOf: Day, t: PreparedPortfolio): PortfolioBasis {
  const basis = eachOfDay(t.basis, dayNumber(asOf));
  return classesByDays(asOf, t) && !t.classFromDaysSet ? { ...basis, bad: [...basis.bad, MEASURES] } : basis;
}

const MEASURES: Basis = /* @__PURE__ */ Object.freeze({ by: "law", article: "risk-classification-2023#classes" });

function classesOf(entries: readonly BookEntry[]): readonly ClassedLoan[] {
  return entries
    .flatMap(({ id, balanceFen, classByDays, classGiven }): readonly ClassedLoan[] => {
      if (balanceFen <= 0) return [];
      if (classGiven !== undefined) return [{ loan: id, class: classGiven, by: "lender" }];
      return [
        classByDays === undefined
          ? { loan: id, class: "undetermined", by: "nobody" }
          : { loan: id, class: classByDays, by: "overdue-days" },
      ];
    })
    .sort((a, b) => compareText(a.loan, b.loan));
}

function overridesOf(entries: readonly BookEntry[]): readonly ClassOverride[] {
  const byId = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  return byId.flatMap(({ id, balanceFen, classByDays, classGiven }) =>
    balanceFen > 0 && classGiven !== undefined && classByDays !== undefined && classGiven !== classByDays
      ? [{ loan: id, byDays: classByDays, given: classGiven }]
      : [],
  );
}
