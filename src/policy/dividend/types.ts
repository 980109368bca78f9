// Written by `npm run tables` from what this room declares; a change by hand is lost.
import type { AmountInput } from "../../base/money/amount.ts";
import type { Citation } from "../../kernel/citation.ts";
import type { Day } from "../../base/date/day.ts";
import type { Percent } from "../../base/money/percent.ts";
import type { Terms } from "../../kernel/terms.ts";

/** A member of a cooperative and what it paid in. */
export interface CooperativeMember {
  /** Member (成员). */
  readonly member: string;
  /** Amount paid in (入股金额), yuan. */
  readonly paidIn: AmountInput;
}

/** What `shareDividend` needs to know. */
export interface DividendFacts {
  /** Cooperative (合作社). */
  readonly cooperative: string;
  /** Day of the contract by which the members put in their shares (签约日). */
  readonly contractedOn: Day;
  /** Whether of their own will (是否自愿): asked of contracts from 2017-08-17 on. */
  readonly voluntary?: boolean;
  /** Whether the households take part in what the cooperative does (是否参与经营): asked of contracts from 2017-08-17 on: a share alone is not enough. */
  readonly takesPart?: boolean;
  /** Members (各成员). */
  readonly members: readonly CooperativeMember[];
}

/** What the terms can say about the dividend of a cooperative (入股分红). */
export interface DividendTermValues {
  /** Yearly dividend rate (年分红比例), per cent: of the paid-in shares. */
  readonly dividendRate?: Percent;
  /** Guaranteed return (保底收益): at the rate that the parties agree. */
  readonly guaranteedReturn?: "by-agreement";
  /** Unit in which dividends are paid out (分红付款单位). */
  readonly payOut?: "fen" | "yuan";
  /** Day from which share dividends are refused (入股分红停止日): the day of the contract from which they are. */
  readonly shareDividendEnd?: Day;
}

/** Terms for `shareDividend`. */
export type DividendTerms<Article extends Citation = Citation> = Terms<"dividend", DividendTermValues, Article>;
