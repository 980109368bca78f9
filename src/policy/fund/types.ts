// Written by `npm run tables` from what this room declares; a change by hand is lost.
import type { AmountInput } from "../../base/money/amount.ts";
import type { AmountTerm } from "../../base/money/amount.ts";
import type { Citation } from "../../kernel/citation.ts";
import type { Day } from "../../base/date/day.ts";
import type { Percent } from "../../base/money/percent.ts";
import type { Terms } from "../../kernel/terms.ts";
import type { WorkingCalendar } from "../../ledger/working-days/types.ts";

/** The agreement ended and was not renewed. */
export interface FundClosed {
  /** Agreement ended (合作终止). */
  readonly event: "closed";
  /** Id (编号). */
  readonly id: string;
  /** Day (日期). */
  readonly on: Day;
  /** Day on which all release notices were received (收齐通知书之日): 《解除担保责任通知书》; absent, not yet. */
  readonly noticesReceivedOn?: Day;
}

/** Something that happened to a fund. */
export type FundEvent = FundMoved | FundLoans | FundClosed;

/** What `stateFund` needs to know. */
export interface FundHistory {
  /** Fund (基金). */
  readonly fund: string;
  /** Day of the statement (截止日): later events are not looked at. */
  readonly asOf: Day;
  /** Events (各事项). */
  readonly events: readonly FundEvent[];
  /** Calendar of working days (工作日历): needed for the day by which a closed fund goes back. */
  readonly calendar?: WorkingCalendar;
}

/** What is lent under the fund from this day on, for its leverage. */
export interface FundLoans {
  /** Loans outstanding (贷款余额). */
  readonly event: "loans";
  /** Id (编号). */
  readonly id: string;
  /** Day (日期). */
  readonly on: Day;
  /** Principal outstanding (贷款余额), yuan. */
  readonly outstanding: AmountInput;
}

/** Money came into a fund, or left it. */
export interface FundMoved {
  /** Event (事项). */
  readonly event: FundMovement;
  /** Id (编号). */
  readonly id: string;
  /** Day (日期). */
  readonly on: Day;
  /** Amount (金额), yuan. */
  readonly amount: AmountInput;
}

/** What moves money, in or out. */
export type FundMovement =
  /** Paid in (出资). */
  | "endowed"
  /** Interest (利息). */
  | "interest"
  /** Recovered (追偿退还). */
  | "recovered"
  /** Topped up (补充). */
  | "replenished"
  /** Compensated (代偿). */
  | "compensated"
  /** Paid later (补付). */
  | "paid-later"
  /** Cost of collection (追偿费用). */
  | "cost"
  /** Returned (返还). */
  | "returned";

/** What the terms can say about a compensation fund (风险补偿基金). */
export interface FundTermValues {
  /** Highest leverage (贷款放大倍数上限): loans are at most so many times the fund. */
  readonly leverageMost?: number;
  /** Target of the compensation fund (风险补偿基金目标规模), yuan: what the fund is meant to hold. */
  readonly fundTarget?: AmountTerm;
  /** Share of its target below which the fund is topped up (须补充基金的比例（低于）), per cent. */
  readonly topUpBelow?: Percent;
  /** Account and interest of its own (单独计息、单独核算). */
  readonly separateAccount?: "required";
  /** Yearly statement of the account (年度对账). */
  readonly yearlyStatement?: "required";
  /** Working days for the return of what is left (返还余额的期限（工作日）): when the agreement is not renewed. */
  readonly returnWorkingDays?: number;
}

/** Terms for `stateFund`. */
export type FundTerms<Article extends Citation = Citation> = Terms<"fund", FundTermValues, Article>;
