import type { Day } from "../../base/date/day.ts";
import { ownField } from "../../base/input/own-fields.ts";
import type { SubsidisedLoan } from "../../policy/subsidy/compute-subsidy.ts";
import { rightFindingWords } from "../../policy/subsidy/finding-words.ts";
import { type ClaimOutcome, findingOf } from "./claim-outcome.ts";
import type { LoanOfRow } from "./loan-of-row.ts";
import type { AuditClaim } from "./types.ts";

/** What of a loan breaks a rule, or is open, and has no column of figures. */
export function breachesOf(own: LoanOfRow, found: SubsidisedLoan["findings"], asOf: Day): readonly ClaimOutcome[] {
  return found.flatMap((finding): readonly ClaimOutcome[] => {
    const claim = CLAIM_OF_FINDING[finding.finding];
    if (claim === undefined || finding.state === "info") return [];
    // A loan is followed to its end; what is unpaid today will be overdue only if nobody pays.
    const isStillToCome = OVERDUE.includes(finding.finding) && (ownField(finding, "day") ?? "") > asOf;
    if (isStillToCome) return [];
    const of = finding.state === "breach" ? "error" : "suspicion";
    const reported = findingOf(own, claim, of, rightFindingWords(finding), finding.basis);
    return [{ state: "found", claim, finding: reported }];
  });
}

/** Findings that begin on a day on which something was not paid. */
const OVERDUE: readonly string[] = ["subsidy/other-loan-overdue", "subsidy/overdue"];

/** Under what a finding of the library is reported; the others have columns, or are told with all that is not checked. */
const CLAIM_OF_FINDING: Readonly<Partial<Record<SubsidisedLoan["findings"][number]["finding"], AuditClaim>>> = {
  "loan/longer-than-allowed": "term",
  "loan/extension-too-late": "extension",
  "loan/extension-too-long": "extension",
  "loan/extended-too-often": "extension",
  "loan/deferral-2020": "extension",
  "subsidy/other-loan-overdue": "subsidy-right",
  "subsidy/overdue": "subsidy-right",
  "subsidy/interest-unpaid": "subsidy-right",
  "subsidy/limited": "subsidy-right",
};
