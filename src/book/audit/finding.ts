import type { Bilingual } from "../../base/input/bilingual.ts";
import type { Day } from "../../base/date/day.ts";
import type { Amount } from "../../base/money/amount.ts";
import type { Basis } from "../../kernel/basis.ts";
import type { ColumnKey } from "../sheet/columns.ts";
import { members } from "../../kernel/members.ts";
import type { AuditClaim, AuditClass } from "./types.ts";

/** The classes with their words. What could not be checked stands apart, in `notChecked`. */
export const auditClasses = /* @__PURE__ */ members<AuditClass>("AuditClass", "What a difference is.", {
  error: ["差错", "error"],
  suspicion: ["疑点", "suspicion"],
  unit: ["单位疑误", "doubtful unit"],
  convention: ["惯例差异", "difference of convention"],
  rounding: ["舍入差异", "difference of rounding"],
  incomplete: ["数据不完整", "incomplete data"],
});

/** The claims with their words. */
export const auditClaims = /* @__PURE__ */ members<AuditClaim>("AuditClaim", "What a ledger claims.", {
  "overdue-days": ["逾期天数", "days overdue"],
  "overdue-amount": ["逾期金额", "overdue amount"],
  balance: ["贷款余额", "balance"],
  "rest-day": ["到期日顺延", "maturity moved off a rest day"],
  grade: ["信用等级", "grade"],
  "notice-60": ["T-60 通知", "notice 60 days before"],
  "notice-30": ["T-30 通知", "notice 30 days before"],
  term: ["贷款期限", "term of the loan"],
  age: ["年龄", "age"],
  "age-limit": ["借款年龄", "age of the borrower"],
  purpose: ["贷款用途", "use of the money"],
  security: ["担保方式", "security"],
  "household-kind": ["户的类别", "kind of household"],
  "household-cap": ["户贷款限额", "cap of the household"],
  "same-loan": ["同一笔重复", "the same loan twice"],
  list: ["名单比对", "match with a list"],
  "subsidy-due": ["本期贴息", "subsidy of the window"],
  "subsidy-total": ["累计贴息", "subsidy in all"],
  interest: ["贷款利息", "interest"],
  rate: ["贷款利率", "rate of the loan"],
  extension: ["展期", "extension"],
  renewal: ["续贷", "renewal"],
  repayments: ["还款", "repayments"],
  "subsidy-right": ["贴息资格", "right to the subsidy"],
  compensation: ["代偿金额", "compensation"],
  "returned-to-fund": ["退基金金额", "amount returned to the fund"],
});

/** One thing that was found. */
export interface AuditFinding {
  readonly class: AuditClass;
  readonly claim: AuditClaim;
  /** The line of the ledger, and which loan of that line. */
  readonly line: number;
  readonly part: number;
  /** Other lines that have a part in it. */
  readonly others: readonly number[];
  readonly township?: string;
  readonly lender?: string;
  /** What the ledger says; absent where it says nothing of it. */
  readonly claimed?: string;
  readonly recomputed?: string;
  /** Of amounts: claimed less recomputed. */
  readonly difference?: Amount;
  readonly says: Bilingual;
  readonly basis: readonly Basis[];
  /** Which usual mistakes make the figure that is claimed: each alone, or two together. */
  readonly explanations?: readonly (readonly string[])[];
  /** Where the working paper recomputes it; of figures that are recomputed period by period. */
  readonly reference?: string;
  /** Its difference is below the materiality of the settings: told apart, and kept. */
  readonly belowMateriality?: true;
}

/** A recomputed amount of one loan, right or not: what the working paper shows. */
export interface AuditFigure {
  readonly line: number;
  readonly part: number;
  /** The line with which the household begins: loans with one figure here are of one household. */
  readonly household: number;
  readonly claim: AuditClaim;
  readonly claimed: Amount;
  readonly recomputed: Amount;
  readonly difference: Amount;
  readonly class: AuditClass | "right";
  readonly reference: string;
}

/** The amounts of one household together. */
export interface HouseholdFigure {
  /** The lines of its loans; the first names it. */
  readonly lines: readonly number[];
  readonly claim: AuditClaim;
  readonly claimed: Amount;
  readonly recomputed: Amount;
  readonly over: Amount;
  readonly under: Amount;
  readonly net: Amount;
}

/** What another choice under an open point would change in the totals of the subsidies. */
export interface AuditReading {
  readonly id: string;
  readonly chosen: unknown;
  readonly effect: readonly {
    readonly alternative: unknown;
    /** Of all that is right: under it less under the choice; `null` where some of it cannot be told. */
    readonly changes: Amount | null;
    /** In how many rows. */
    readonly rows: number;
  }[];
}

/** A claim that could not be checked, why, and in how many loans. */
export interface NotChecked {
  readonly claim: AuditClaim;
  readonly why: Bilingual;
  readonly loans: number;
}

/** What amounts were claimed too high and too low; they are never set off against one another in silence. */
export interface ClaimTotals {
  readonly claim: AuditClaim;
  readonly claimed: Amount;
  readonly recomputed: Amount;
  /** 多报: what was claimed too much. */
  readonly over: Amount;
  /** 少报: what was claimed too little. */
  readonly under: Amount;
  /** 净额: the first less the second; below zero with a sign. */
  readonly net: Amount;
  readonly loans: number;
}

/** The result of `auditLedger`. */
export interface LedgerAudit {
  readonly kind: "ledger-audit";
  readonly asOf: Day;
  readonly loans: number;
  readonly households: number;
  /** In the order of the lines. */
  readonly findings: readonly AuditFinding[];
  readonly counts: Readonly<Record<AuditClass, number>>;
  /** How many findings differ by less than the materiality. */
  readonly belowMateriality: number;
  readonly totals: readonly ClaimTotals[];
  /** Every amount that was recomputed, in the order of the lines. */
  readonly figures: readonly AuditFigure[];
  readonly householdFigures: readonly HouseholdFigure[];
  /** Where it was asked for: the readings that had a part in the subsidies, with what else they could be. */
  readonly readings: readonly AuditReading[];
  /** Of each claim, how many loans were checked. */
  readonly checked: Readonly<Record<AuditClaim, number>>;
  readonly notChecked: readonly NotChecked[];
  /** Columns of the ledger that claim something which nothing here recomputes. */
  readonly notRecomputed: readonly ColumnKey[];
}
