import type { AuditReading } from "./finding.ts";
import type { OutcomeOfLoan } from "./claim-outcome.ts";
import { compensationOutcomes, returnedOutcomes } from "./compensation-claims.ts";
import { termsBook } from "./diagnosis/subsidy-claim.ts";
import { interestOutcomes, rateOutcomes } from "./interest-claims.ts";
import type { LoanOfRow } from "./loan-of-row.ts";
import { effectsOf } from "./reading-effects.ts";
import type { LedgerAuditSettings } from "./settings.ts";
import { subsidyOutcomes } from "./subsidy-claims.ts";

/** Judges the amounts that loans of a household claim: subsidies, interest, compensation, what went back to the fund. */
export interface MoneyJudge {
  readonly judge: (household: readonly LoanOfRow[]) => readonly OutcomeOfLoan[];
  /** The readings that had a part, with what their alternatives would change of all that was judged. */
  readonly readings: () => readonly AuditReading[];
}

export function moneyJudge(settings: LedgerAuditSettings): MoneyJudge {
  const { subsidy } = settings;
  const book = subsidy === undefined ? undefined : termsBook(subsidy);
  const effects = subsidy === undefined || settings.withReadings !== true ? undefined : effectsOf(subsidy);
  return {
    judge: (household) => [
      ...subsidyOutcomes(household, settings, book, effects),
      ...household.flatMap((own) =>
        [
          ...interestOutcomes(own, settings),
          ...rateOutcomes(own, settings),
          ...compensationOutcomes(own, household, settings),
          ...returnedOutcomes(own, settings),
        ].map((outcome) => ({ own, outcome })),
      ),
    ],
    readings: () => effects?.stated() ?? [],
  };
}
