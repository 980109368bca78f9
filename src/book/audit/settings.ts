import type { AgeReadings } from "../../base/date/age.ts";
import type { Day } from "../../base/date/day.ts";
import type { AmountInput } from "../../base/money/amount.ts";
import type { Basis } from "../../kernel/basis.ts";
import type { OverdueTerms } from "../../ledger/loan/types.ts";
import type { GradingTerms } from "../../ledger/points/types.ts";
import type { InterestTerms } from "../../ledger/interest/types.ts";
import type { RateSeries } from "../../ledger/rates/types.ts";
import type { WorkingCalendar } from "../../ledger/working-days/types.ts";
import type { CompensationTerms } from "../../policy/compensation/types.ts";
import type { HouseholdTerms } from "../../policy/eligibility/household/types.ts";
import type { SubsidyTerms } from "../../policy/subsidy/types.ts";
import type { ReminderTerms } from "../../policy/reminders/types.ts";
import type { ColumnKey } from "../sheet/columns.ts";

/** Under what a ledger is judged. What is absent is not judged, and that is said. */
export interface LedgerAuditSettings {
  /** The day of judgement. */
  readonly asOf: Day;
  /** The columns that the ledger has. */
  readonly columns: readonly ColumnKey[];
  readonly overdue?: OverdueTerms;
  readonly grading?: GradingTerms;
  readonly reminders?: ReminderTerms;
  /** The terms of households, by which uses, security and kinds of household are judged. */
  readonly household?: HouseholdTerms;
  /** The subsidy of households, with its shares. */
  readonly subsidy?: SubsidyTerms;
  readonly interest?: InterestTerms;
  /** The published series that the terms name. */
  readonly rates?: readonly RateSeries[];
  /** The working days by which maturities move off rest days, where the terms say so; absent: none moves. */
  readonly calendar?: WorkingCalendar;
  /** The first and the last night of the audited subsidies; absent: from each pay-out through the day of judgement. */
  readonly window?: readonly [Day, Day];
  /** What is compensated, and by what shares what comes back is given. */
  readonly compensation?: CompensationTerms;
  /** Yuan: findings that differ by less are told apart; absent: none is. */
  readonly materiality?: AmountInput;
  /** The party of the shares to which 退基金金额 goes. */
  readonly fundParty?: string;
  /** Whether to say what the other choices under open points would change: each counts all subsidies once more. */
  readonly withReadings?: boolean;
  /** The most that one household may owe at a time, across lenders, in yuan, and what that rests on. */
  readonly householdCap?: { readonly amount: AmountInput; readonly basis: readonly Basis[] };
  /** The ages at pay-out that are allowed, the edges included, and what that rests on; an edge that is absent is open. */
  readonly ages?: {
    readonly from?: number;
    readonly through?: number;
    /** How years of age are counted; absent: as the readings of the library choose. */
    readonly counted?: AgeReadings;
    readonly basis: readonly Basis[];
  };
  /** The subsidies of the ledger are those of one period (本季应贴息): without its nights they are not judged. */
  readonly subsidyOfPeriod?: boolean;
}

/** A list of persons that is matched with the ledger. */
export interface AuditList {
  /** What the list is called, as findings say it. */
  readonly name: string;
  readonly persons: readonly ListedPerson[];
  /** Borrowers are to stand on it, as on that of registered households: who does not is a suspicion. Absent: who does is. */
  readonly mustStandOn?: true;
}

/** A person of a list, with the line of the list. A name tells nothing without a birthday. */
export interface ListedPerson {
  readonly line: number;
  readonly id?: string;
  readonly name?: string;
  readonly birthday?: Day;
}
