import type { Bilingual } from "../../base/input/bilingual.ts";
import type { InputErrorData } from "../../base/input/input-error.ts";
import { type Amount, amountOf, fenOf } from "../../base/money/amount.ts";
import type { Basis } from "../../kernel/basis.ts";
import { memberWords } from "../../kernel/members.ts";
import { auditClaims, type AuditFinding } from "./finding.ts";
import type { LoanOfRow } from "./loan-of-row.ts";
import type { AuditClaim, AuditClass } from "./types.ts";

/** What came of one claim of one loan. */
export type ClaimOutcome =
  | { readonly state: "right"; readonly claim: AuditClaim; readonly pair?: AmountPair }
  | { readonly state: "found"; readonly claim: AuditClaim; readonly finding: AuditFinding; readonly pair?: AmountPair }
  | { readonly state: "not-checked"; readonly claim: AuditClaim; readonly why: Bilingual };

/** The outcome of one claim of a loan of a household. */
export interface OutcomeOfLoan {
  readonly own: LoanOfRow;
  readonly outcome: ClaimOutcome;
}

/** An amount as it is claimed and as it was recomputed. */
export interface AmountPair {
  readonly claimed: Amount;
  readonly recomputed: Amount;
}

/** The most by which an amount may differ and be a matter of rounding, in fen. */
export const ROUNDING_FEN = 2;

/** Where a finding lies. */
function placeOf({
  line,
  part,
  values,
}: LoanOfRow): Pick<AuditFinding, "line" | "part" | "others" | "township" | "lender"> {
  const { township, lender } = values;
  return {
    line,
    part,
    others: [],
    ...(township === undefined ? {} : { township }),
    ...(lender === undefined ? {} : { lender }),
  };
}

/** A finding about a loan, in words that begin with its line. */
export function findingOf(
  own: LoanOfRow,
  claim: AuditClaim,
  of: AuditClass,
  words: Bilingual,
  basis: readonly Basis[],
  more: Partial<AuditFinding> = {},
): AuditFinding {
  const line = String(own.line);
  return {
    ...{ class: of, claim, ...placeOf(own), ...more, basis },
    says: { zh: `第 ${line} 行：${words.zh}`, en: `line ${line}: ${words.en}` },
  };
}

export function notChecked(claim: AuditClaim, why: Bilingual): ClaimOutcome {
  return { state: "not-checked", claim, why };
}

/* Why claims of several kinds are not checked. */
export const NO_TERMS: Bilingual = {
  zh: "设置和所用政策没有写明这方面的规定",
  en: "neither the settings nor the terms say anything of it",
};
export const BLANK_CELL: Bilingual = { zh: "本格空白", en: "nothing stands in its cell" };
export const NO_REPAYMENTS: Bilingual = { zh: "缺少还款记录", en: "there is no record of repayments" };
export const EXTENDED_UNTOLD: Bilingual = {
  zh: "填为已展期，没有展期到期日，到期日不明",
  en: "said to be extended, and no day says until when",
};
export const DOES_NOT_FIT: Bilingual = {
  zh: "还款、展期与贷款不合",
  en: "repayments or extensions do not fit the loan",
};

/** A finding about an amount, with how much too much or too little it is. */
export function differs(
  own: LoanOfRow,
  claim: AuditClaim,
  of: AuditClass,
  pair: { readonly claimed: Amount; readonly recomputed: Amount },
  why: Bilingual,
  more: { readonly basis: readonly Basis[]; readonly explanations: readonly (readonly string[])[] },
): ClaimOutcome {
  const difference = fenOf(pair.claimed) - fenOf(pair.recomputed);
  const size = amountOf(Math.abs(difference));
  const { zh, en } = memberWords(claim, auditClaims);
  const words = {
    zh: `${zh}填 ${pair.claimed} 元，应为 ${pair.recomputed} 元，${difference > 0 ? "多报" : "少报"} ${size} 元${why.zh}`,
    en: `${en}: ${pair.claimed} yuan, and should be ${pair.recomputed}, ${difference > 0 ? "over" : "under"} by ${size}${why.en}`,
  };
  const { basis, explanations } = more;
  const finding = findingOf(own, claim, of, words, basis, {
    ...{ ...pair, difference: amountOf(difference), explanations, reference: referenceOf(own, claim) },
  });
  return { state: "found", claim, finding, pair };
}

/** Where the working paper recomputes a figure. */
export function referenceOf({ line, part }: LoanOfRow, claim: AuditClaim): string {
  return `${memberWords(claim, auditClaims).zh}-${String(line)}-${String(part)}`;
}

/** Why the library does not take the facts of a row: what it says of the first of them. */
export function whyRefused({ issues }: InputErrorData): Bilingual {
  return issues[0]?.message ?? { zh: "数据不合", en: "the facts do not fit" };
}

/** The same as the reason for which a claim is not checked. */
export function cannotBe(error: InputErrorData): Bilingual {
  const { zh, en } = whyRefused(error);
  return { zh: `不能复算：${zh}`, en: `cannot be recomputed: ${en}` };
}
