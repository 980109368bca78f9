import type { Bilingual } from "../../base/input/bilingual.ts";
import { owns } from "../../base/input/own-fields.ts";
import { fenOf } from "../../base/money/amount.ts";
import type { InterestLoan, InterestTerms } from "../../ledger/interest/types.ts";
import type { HouseholdTerms } from "../../policy/eligibility/household/types.ts";
import type { SubsidyTerms } from "../../policy/subsidy/types.ts";
import { EXTENDED_UNTOLD, NO_REPAYMENTS } from "./claim-outcome.ts";
import { isExtendedUntold, type LoanOfRow } from "./loan-of-row.ts";

/** A loan with its rate and its repayments; or why there is none. */
export function pricedLoan(own: LoanOfRow): InterestLoan | Bilingual {
  const { values, repayments } = own;
  const { balance, principal = "0" } = values;
  if (isExtendedUntold(own)) return EXTENDED_UNTOLD;
  if (repayments === "unknown") return NO_REPAYMENTS;
  const isUntouched = balance !== undefined && fenOf(balance) === fenOf(principal);
  if (repayments === "by-balance" && !isUntouched)
    return { zh: "已有还款，但没有还款日期", en: "something was repaid, and no day says when" };
  return contractOf(own);
}

/** A loan with its rate, whatever was repaid; or why there is none. */
export function contractOf({ loan, values }: LoanOfRow): InterestLoan | Bilingual {
  const { rate, monthlyRate, contractOn } = values;
  const yearly = rate ?? (monthlyRate === undefined ? undefined : timesTwelve(monthlyRate));
  if (yearly === undefined) return { zh: "缺少年利率", en: "there is no rate" };
  return { ...loan, contractOn: contractOn ?? loan.paidOutOn, rate: { fixed: yearly } };
}

function timesTwelve(monthly: string): string {
  const [whole = "0", places = ""] = monthly.slice(0, -1).split(".");
  const scaled = String(Number(whole + places) * 12).padStart(places.length + 1, "0");
  const at = scaled.length - places.length;
  return `${scaled.slice(0, at)}${places === "" ? "" : `.${scaled.slice(at)}`}%`;
}

export function isPriced(loan: InterestLoan | Bilingual): loan is InterestLoan {
  return owns(loan, "id");
}

/** Why terms do not hold for a loan: its contract is of another day. */
export function outsideEdition(
  { values, loan }: LoanOfRow,
  { inForce, title, pack }: SubsidyTerms | InterestTerms | HouseholdTerms,
): Bilingual | undefined {
  const on = values.contractOn ?? loan.paidOutOn;
  const { from, perhapsFrom = from, through, perhapsThrough = through } = inForce ?? {};
  if (on >= (perhapsFrom ?? on) && on <= (perhapsThrough ?? on)) return undefined;
  return {
    zh: `合同日不在所用政策“${title?.zh ?? pack}”的适用期间内`,
    en: `the contract is of a day on which “${title?.en ?? pack}” was not in force`,
  };
}
