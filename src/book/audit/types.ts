// Written by `npm run tables` from what this room declares; a change by hand is lost.

/** What a ledger claims. */
export type AuditClaim =
  /** Days overdue (逾期天数). */
  | "overdue-days"
  /** Overdue amount (逾期金额). */
  | "overdue-amount"
  /** Balance (贷款余额). */
  | "balance"
  /** Maturity moved off a rest day (到期日顺延). */
  | "rest-day"
  /** Grade (信用等级). */
  | "grade"
  /** Notice 60 days before (T-60 通知). */
  | "notice-60"
  /** Notice 30 days before (T-30 通知). */
  | "notice-30"
  /** Term of the loan (贷款期限). */
  | "term"
  /** Age (年龄). */
  | "age"
  /** Age of the borrower (借款年龄). */
  | "age-limit"
  /** Use of the money (贷款用途). */
  | "purpose"
  /** Security (担保方式). */
  | "security"
  /** Kind of household (户的类别). */
  | "household-kind"
  /** Cap of the household (户贷款限额). */
  | "household-cap"
  /** The same loan twice (同一笔重复). */
  | "same-loan"
  /** Match with a list (名单比对). */
  | "list"
  /** Subsidy of the window (本期贴息). */
  | "subsidy-due"
  /** Subsidy in all (累计贴息). */
  | "subsidy-total"
  /** Interest (贷款利息). */
  | "interest"
  /** Rate of the loan (贷款利率). */
  | "rate"
  /** Extension (展期). */
  | "extension"
  /** Renewal (续贷). */
  | "renewal"
  /** Repayments (还款). */
  | "repayments"
  /** Right to the subsidy (贴息资格). */
  | "subsidy-right"
  /** Compensation (代偿金额). */
  | "compensation"
  /** Amount returned to the fund (退基金金额). */
  | "returned-to-fund";

/** What a difference is. */
export type AuditClass =
  /** Error (差错). */
  | "error"
  /** Suspicion (疑点). */
  | "suspicion"
  /** Doubtful unit (单位疑误). */
  | "unit"
  /** Difference of convention (惯例差异). */
  | "convention"
  /** Difference of rounding (舍入差异). */
  | "rounding"
  /** Incomplete data (数据不完整). */
  | "incomplete";
