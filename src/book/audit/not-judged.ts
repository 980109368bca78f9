import type { Bilingual } from "../../base/input/bilingual.ts";
import type { InputErrorData } from "../../base/input/input-error.ts";
import type { InterestTerms } from "../../ledger/interest/types.ts";
import type { HouseholdTerms } from "../../policy/eligibility/household/types.ts";
import type { SubsidyTerms } from "../../policy/subsidy/types.ts";
import type { LoanOfRow } from "./loan-of-row.ts";

/** That the contract is of a day on which the policy was not in force. */
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

/** Why something cannot be recomputed. */
export function cannotBe({ issues }: InputErrorData): readonly [zh: string, en: string] {
  const { zh, en } = issues[0]?.message ?? { zh: "数据不合", en: "the facts do not fit" };
  return [`不能复算：${zh}`, `cannot be recomputed: ${en}`];
}
