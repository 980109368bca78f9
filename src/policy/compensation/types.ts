// Written by `npm run tables` from what this room declares; a change by hand is lost.
import type { AmountInput } from "../../base/money/amount.ts";
import type { AmountTerm } from "../../base/money/amount.ts";
import type { Citation } from "../../kernel/citation.ts";
import type { Day } from "../../base/date/day.ts";
import type { Loan } from "../../ledger/loan/types.ts";
import type { Percent } from "../../base/money/percent.ts";
import type { RowNotCounted } from "../../kernel/types.ts";
import type { Terms } from "../../kernel/terms.ts";
import type { WorkingCalendar } from "../../ledger/working-days/types.ts";

/** Something that happened to a claim. */
export type ClaimEvent = Compensated | ClaimPaidLater | ClaimRecovered | ClaimOffset;

/** What `stateClaim` needs to know. */
export interface ClaimHistory {
  /** Id of the claim (代偿编号). */
  readonly claim: string;
  /** Day of the statement (截止日): later events are not looked at. */
  readonly asOf: Day;
  /** Events (各事项). */
  readonly events: readonly ClaimEvent[];
  /** Rows that were not counted (未计入的行): `refused` of `sortRows`; the result and its letters name them. */
  readonly refused?: readonly RowNotCounted[];
}

/** Farm subsidies were set against the debt (涉农补贴抵扣), by an order. */
export interface ClaimOffset {
  /** Offset (补贴抵扣). */
  readonly event: "offset";
  /** Id (编号). */
  readonly id: string;
  /** Day (日期). */
  readonly on: Day;
  /** Amount set against the debt (抵扣金额), yuan. */
  readonly amount: AmountInput;
  /** Number of the order (文件编号). */
  readonly order: string;
}

/** A party paid what it had left unpaid. */
export interface ClaimPaidLater {
  /** Paid later (补付). */
  readonly event: "paid-later";
  /** Id (编号). */
  readonly id: string;
  /** Day (日期). */
  readonly on: Day;
  /** Party (补付方). */
  readonly party: string;
  /** Amount paid (补付金额), yuan. */
  readonly amount: AmountInput;
}

/** Money came back from the borrower, at a cost. */
export interface ClaimRecovered {
  /** Recovered (追回). */
  readonly event: "recovered";
  /** Id (编号). */
  readonly id: string;
  /** Day (日期). */
  readonly on: Day;
  /** Amount recovered (追回金额), yuan. */
  readonly amount: AmountInput;
  /** What the recovery cost (追偿费用), yuan. */
  readonly cost: AmountInput;
}

/** The loss was made good to the lender. */
export interface Compensated {
  /** Compensated (代偿). */
  readonly event: "compensated";
  /** Id (编号). */
  readonly id: string;
  /** Day (日期). */
  readonly on: Day;
  /** Amount compensated (代偿金额), yuan. */
  readonly amount: AmountInput;
  /** What parties have not paid yet (各方未付的部分): it does not count as borne; absent, all is paid. */
  readonly unpaid?: readonly UnpaidPart[];
}

/** What a party has not paid yet of its part of a loss. */
export interface UnpaidPart {
  /** Party (分担方). */
  readonly party: string;
  /** Amount unpaid (未付金额), yuan. */
  readonly amount: AmountInput;
}

/** A lender's claim for compensation. What is not known is left out. */
export interface ClaimFacts {
  /** Id of the claim (补偿申请编号). */
  readonly claim: string;
  /** Loan (贷款). */
  readonly loan: Loan;
  /** Day of judgement (判断日): later entries of the loan are not looked at. */
  readonly asOf: Day;
  /** Calendar of working days (工作日历): needed where the terms move a maturity off a rest day. */
  readonly calendar?: WorkingCalendar;
  /** Interest that is owed (所欠利息), yuan: where the terms cover it. */
  readonly interest?: AmountInput;
  /** Day of the notice (通知书的日期): that the lender gave. */
  readonly noticeOn?: "not-given" | Day;
  /** Whether the conditions are met (是否符合补偿条件). */
  readonly qualifies?: boolean;
  /** Day on which the fund's money was transferred (补偿资金划转的日期): absent, nothing is transferred yet. */
  readonly transferredOn?: "not-given" | Day;
  /** Day of the deduction letter (《资金扣划函》的日期). */
  readonly deductionLetterOn?: "not-given" | Day;
  /** What was compensated for the household before (该户此前已补偿的本金), yuan: its principal, where the terms cover so much per household. */
  readonly compensatedBefore?: AmountInput;
}

/** What `splitLoss` needs to know. */
export interface LossFacts {
  /** Loss (损失金额), yuan. */
  readonly amount: AmountInput;
}

/** A party's agreed share of a loss (风险分担比例), and how it is shared again within it. */
export interface LossShare {
  /** Party (分担方). */
  readonly party: string;
  /** Share (分担比例), per cent: of the whole, or of the part that it is within. */
  readonly share: Percent;
  /** How it is shared again (内部再分担): exactly 100 % in all. */
  readonly within?: readonly LossShare[];
}

/** One party takes the difference (倒挤), unless that would be negative. */
export interface DifferenceTo {
  /** Party that takes it (分担方). */
  readonly to: string;
}

/** What a party is still out: what it bore, less what it got back. */
export interface BornePart {
  /** Party (分担方). */
  readonly party: string;
  /** Amount that it is still out (尚未收回的金额), yuan. */
  readonly amount: AmountInput;
}

/** What `splitRecovery` needs to know. */
export interface RecoveryFacts {
  /** What was recovered from the borrower (追回金额), yuan. */
  readonly recovered: AmountInput;
  /** What the recovery cost (追偿费用), yuan. */
  readonly cost: AmountInput;
  /** What each party is still out (各方尚未收回的金额): each party that bears something, once. */
  readonly borne: readonly BornePart[];
}

/** What the terms can say about compensation (代偿), recovery (追偿) and offsets. */
export interface CompensationTermValues {
  /** Loss shares (风险分担比例): how parties share a loss and what is recovered, exactly 100 % at every level. */
  readonly lossShares?: readonly LossShare[];
  /** Parties that share losses (风险分担各方): those that the document names, such as an operator's deposit (保证金): the agreed shares must name them. */
  readonly sharingParties?: readonly string[];
  /** Cooperation agreement (合作协议): it sets from when, by whom and what is compensated. */
  readonly agreement?: "decides";
  /** Days overdue above which a claim can be made (可申请补偿的逾期天数（超过）). */
  readonly claimAfterDays?: number;
  /** The lender's notice (《履行补偿责任通知书》). */
  readonly lenderNotice?: "required";
  /** Deduction letter (《资金扣划函》): after the transfer, which is made on the notice. */
  readonly deductionLetter?: "required";
  /** Conditions of compensation (补偿条件). */
  readonly claimConditions?: "required";
  /** What compensation covers (补偿范围). */
  readonly claimCovers?: readonly ("principal" | "interest")[];
  /** Principal covered per household (每户补偿本金上限), yuan: beyond it nothing is compensated. */
  readonly coveredUpTo?: AmountTerm;
  /** Return of what is recovered (追偿所得的返还): net of cost it goes back by the shares, and so does a missing cost. */
  readonly recoveryGoesBack?: "by-shares";
  /** Offset of farm subsidies (涉农补贴抵扣): they may be set against the debt, by order and never of themselves. */
  readonly offsets?: "ordered";
  /** Who takes the odd fen (分不尽尾数的归属). */
  readonly oddFen?: DifferenceTo | "largest-remainder";
  /** Odd fen above a nested party that takes the difference (内层一方取差额时的上层尾数). */
  readonly oddFenWithin?: "its-part-too" | "own-level";
  /** Loans above the cover (超出补偿上限的贷款). */
  readonly aboveCover?: "uncovered-first" | "in-proportion";
  /** What counts as one overdue episode (一次逾期的口径). */
  readonly overdueEpisode?: "stretch" | "each-due";
  /** Maturity on a rest day (到期日遇休息日). */
  readonly maturityOnRestDay?: "next-working-day" | "stands";
  /** Overdue from where a moved maturity is not kept (顺延后仍未还的逾期起算日). */
  readonly restDayOverdueFrom?: "working-day" | "printed-maturity";
  /** Overdue from where the days of grace are not kept (宽限期内未还清的逾期起算日). */
  readonly afterGrace?: "from-due-day" | "from-end-of-grace";
}

/** Terms for `assessClaim`, `splitLoss`, `splitRecovery` and `stateClaim`. */
export type CompensationTerms<Article extends Citation = Citation> = Terms<
  "compensation",
  CompensationTermValues,
  Article
>;
