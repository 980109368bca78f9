import type { Bilingual } from "../../base/input/bilingual.ts";
import { isInputError } from "../../base/input/input-error.ts";
import { listWords } from "../../base/input/list-words.ts";
import { amountOf, fenOf } from "../../base/money/amount.ts";
import { given } from "../../kernel/given.ts";
import { missingWords } from "../../policy/compensation/missing-words.ts";
import { type ClaimOutcome, differs, DOES_NOT_FIT, NO_REPAYMENTS, NO_TERMS, notChecked } from "./claim-outcome.ts";
import { compensationMistakes, diagnoseCompensation } from "./diagnosis/diagnose-compensation.ts";
import { diagnoseShares, shareMistakes } from "./diagnosis/diagnose-shares.ts";
import type { LoanOfRow } from "./loan-of-row.ts";
import { sayExplanations } from "./say-explanations.ts";
import type { LedgerAuditSettings } from "./settings.ts";

const NO_SHARES: Bilingual = { zh: "没有写明分担比例", en: "the shares are not given" };

/** Judges what was compensated; what the household was paid before counts towards the cap. */
export function compensationOutcomes(
  own: LoanOfRow,
  household: readonly LoanOfRow[],
  { compensation, columns, asOf, calendar }: LedgerAuditSettings,
): readonly ClaimOutcome[] {
  const { compensation: claimed, compensatedOn = asOf, arrears } = own.values;
  if (!columns.includes("compensation") || claimed === undefined || fenOf(claimed) === 0) return [];
  if (compensation === undefined) return [notChecked("compensation", NO_TERMS)];
  // Where a ledger has a column for the settlement, a blank in it says that there was none.
  if (own.repayments === "unknown" && !columns.includes("settledOn"))
    return [notChecked("compensation", NO_REPAYMENTS)];
  const before = household
    .filter((other) => other !== own && (other.values.compensatedOn ?? "9999-12-31") < compensatedOn)
    .reduce((sum, { values }) => sum + fenOf(values.compensation ?? "0"), 0);
  try {
    const { right, explanations, missing, basis } = diagnoseCompensation(
      compensation,
      {
        ...{ claim: own.loan.id, loan: own.loan, asOf: compensatedOn, compensatedBefore: amountOf(before) },
        ...given({ interest: arrears, calendar }),
      },
      claimed,
    );
    if (right === null) {
      const { zh, en } = listWords(missing.map(missingWords));
      return [notChecked("compensation", { zh: `缺少${zh}`, en: `missing: ${en}` })];
    }
    const pair = { claimed, recomputed: right };
    if (claimed === right) return [{ state: "right", claim: "compensation", pair }];
    const why = sayExplanations(explanations, compensationMistakes);
    return [differs(own, "compensation", "error", pair, why, { basis, explanations })];
  } catch (error) {
    if (!isInputError(error)) throw error;
    return [notChecked("compensation", DOES_NOT_FIT)];
  }
}

/** Judges what of a recovery went back to the fund. */
export function returnedOutcomes(own: LoanOfRow, settings: LedgerAuditSettings): readonly ClaimOutcome[] {
  const { compensation, columns, fundParty } = settings;
  const { recovered, returnedToFund: claimed } = own.values;
  const claim = "returned-to-fund";
  if (!columns.includes("returnedToFund") || claimed === undefined) return [];
  if (recovered === undefined || fenOf(recovered) === 0) {
    if (fenOf(claimed) === 0) return [];
    return [notChecked(claim, { zh: "缺少追回金额", en: "no amount was recovered" })];
  }
  if (compensation === undefined || fundParty === undefined) return [notChecked(claim, NO_SHARES)];
  try {
    const { right, explanations, basis } = diagnoseShares(compensation, { amount: recovered }, fundParty, claimed);
    if (right === null) return [notChecked(claim, NO_SHARES)];
    const pair = { claimed, recomputed: right };
    if (claimed === right) return [{ state: "right", claim, pair }];
    const why = sayExplanations(explanations, shareMistakes);
    return [differs(own, claim, "error", pair, why, { basis, explanations })];
  } catch (error) {
    if (!isInputError(error)) throw error;
    return [notChecked(claim, NO_SHARES)];
  }
}
