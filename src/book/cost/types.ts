// Written by `npm run tables` from what this room declares; a change by hand is lost.
import type { Day } from "../../base/date/day.ts";
import type { InterestLoan } from "../../ledger/interest/types.ts";
import type { RateSeries } from "../../ledger/rates/types.ts";
import type { RowNotCounted } from "../../kernel/types.ts";
import type { WorkingCalendar } from "../../ledger/working-days/types.ts";

/** The book of loans that `comparePolicies` counts under two sets of terms. */
export interface PolicyBook {
  /** Loans (贷款): every loan of every household of the book. */
  readonly loans: readonly InterestLoan[];
  /** Published rates (公布的利率表): the series that the loan or the terms name. */
  readonly rates?: readonly RateSeries[];
  /** Last night to count (计至): absent, the night before each loan's maturity. */
  readonly through?: Day;
  /** Calendar of working days (工作日历): needed where the terms move a maturity off a rest day. */
  readonly calendar?: WorkingCalendar;
  /** Rows that were not counted (未计入的行): `refused` of `sortRows`; the result and its letters name them. */
  readonly refused?: readonly RowNotCounted[];
}
