import { assessHousehold } from "../../src/policy/eligibility/household/assess-household.ts";
import { trackOverdue } from "../../src/ledger/loan/track-overdue.ts";
import { changge2017 } from "../../src/packs/changge2017.ts";
import { householdScheme } from "../../src/packs/household-scheme.ts";
import { luoping2023 } from "../../src/packs/luoping2023.ts";
import { summarisePortfolio } from "../../src/book/portfolio/summarise-portfolio.ts";
import { adjustTerms } from "../../src/terms/adjust-terms.ts";
import { aLoan, anApplication } from "../support/builders.ts";

/*
 * What must not compile. Read by the compiler only, never run.
 */

export function changed(): void {
  const ours = adjustTerms(householdScheme.household, { age: { min: 18, max: 65 }, householdCap: 100_000 });
  assessHousehold(ours, anApplication());
  assessHousehold(adjustTerms(ours, { ageReached: "day-after" }), anApplication());
  trackOverdue(adjustTerms(changge2017.overdue, { overdueBuckets: [30, 60, 90] }), {
    loan: aLoan(),
    asOf: "2021-01-01",
  });
  summarisePortfolio(adjustTerms(luoping2023.portfolio, { settledLoans: "counted" }), {
    asOf: "2023-10-31",
    loans: [],
  });
  // @ts-expect-error changed household terms are still no terms about overdue loans
  trackOverdue(ours, { loan: aLoan(), asOf: "2021-01-01" });
  // @ts-expect-error changed terms are read only
  ours.caller.householdCap = 1;
}

export function unknownTerms(): void {
  // @ts-expect-error no such term
  adjustTerms(householdScheme.household, { houseCap: "100000" });
  // @ts-expect-error a term that exists beside one that does not
  adjustTerms(householdScheme.household, { householdCap: "100000", hat: 1 });
  // @ts-expect-error a term of another kind of terms
  adjustTerms(householdScheme.household, { overdueBuckets: [30] });
  // @ts-expect-error a term of the bulletin, not of the book
  adjustTerms(luoping2023.portfolio, { rounding: "down" });
}

export function wrongUnits(): void {
  // @ts-expect-error months have a shortest and a longest
  adjustTerms(householdScheme.household, { termMonths: 36 });
  // @ts-expect-error months are numbers
  adjustTerms(householdScheme.household, { termMonths: { max: "36" } });
  // @ts-expect-error a year of age is a number
  adjustTerms(householdScheme.household, { age: { min: "18" } });
  // @ts-expect-error a reading has two ways
  adjustTerms(householdScheme.household, { oldProduct: true });
  // @ts-expect-error a term is taken away by no change: undefined is not a value
  adjustTerms(householdScheme.household, { householdCap: undefined });
  // @ts-expect-error a pack is not its terms
  adjustTerms(householdScheme, { householdCap: "1" });
}
