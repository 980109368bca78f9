import type { SubsidisedLoan } from "../../policy/subsidy/compute-subsidy.ts";
import { rightFindingWords } from "../../policy/subsidy/finding-words.ts";
import { type ClaimOutcome, findingOf } from "./claim-outcome.ts";
import type { LoanOfRow } from "./loan-of-row.ts";
import type { AuditClaim } from "./types.ts";

/** What of a loan breaks a rule, or is open, and has no column of figures. */
export function breachesOf(own: LoanOfRow, found: SubsidisedLoan["findings"]): readonly ClaimOutcome[] {
  return found.flatMap((finding): readonly ClaimOutcome[] => {
    const claim = CLAIM_OF_FINDING[finding.finding];
    if (claim === undefined || finding.state === "info") return [];
    const of = finding.state === "breach" ? "error" : "suspicion";
    const reported = findingOf(own, claim, of, rightFindingWords(finding), finding.basis);
    return [{ state: "found", claim, finding: reported }];
  });
}

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
