// Written by `npm run tables` from what this room declares; a change by hand is lost.
import type { Bilingual } from "../../base/input/bilingual.ts";
import type { Citation } from "../../kernel/citation.ts";
import type { Day } from "../../base/date/day.ts";
import type { Terms } from "../../kernel/terms.ts";
import type { WorkingCalendar } from "../../ledger/working-days/types.ts";

/** By a day of the year in which an event happened. */
export interface DayOfYearRule {
  /** Kind of rule (期限种类): by a day of the year. */
  readonly due: "day-of-year";
  /** Month (月). */
  readonly month: number;
  /** Day of the month (日). */
  readonly day: number;
  /** Kind of event of that year (当年发生的事项). */
  readonly after: string;
}

/** When something is due. An event is named by its kind; the facts tell which happened when. */
export type DueRule = InEachRule | NextMonthRule | WorkingDaysRule | DayOfYearRule | NextYearRule | KeepRule;

/** Once in each week, month, quarter or year. */
export interface InEachRule {
  /** Kind of rule (期限种类): once in each period. */
  readonly due: "in-each";
  /** Period (期间). */
  readonly period: "week" | "month" | "quarter" | "year";
  /** Kind of event (逐项发生的事项): for each event of this kind, from its day. */
  readonly each?: string;
}

/** To be kept for so many months. */
export interface KeepRule {
  /** Kind of rule (期限种类): to be kept. */
  readonly due: "keep";
  /** Months of keeping (保管月数). */
  readonly months: number;
  /** Kind of event from which it is kept (保管所自的事项). */
  readonly after: string;
  /** From the day of the event (自事项发生之日起): where the article says so; absent, by reading. */
  readonly from?: "the-day";
}

/** By a day of the next month. */
export interface NextMonthRule {
  /** Kind of rule (期限种类): by a day of the next month. */
  readonly due: "next-month";
  /** Day of the month (日): one that every month has. */
  readonly day: number;
  /** Kind of event reported on (所报的事项): the month is reported on as a whole. */
  readonly about?: string;
  /** Kind of event reported one by one (逐项报送的事项): for each event of it; not together with `about`. */
  readonly each?: string;
}

/** In the year after that of an event. */
export interface NextYearRule {
  /** Kind of rule (期限种类): in the next year. */
  readonly due: "next-year";
  /** Kind of event of the year before (上一年发生的事项). */
  readonly after: string;
}

/** Within so many working days of an event. */
export interface WorkingDaysRule {
  /** Kind of rule (期限种类): within working days. */
  readonly due: "working-days";
  /** Number of working days (工作日数). */
  readonly days: number;
  /** Kind of event from which it runs (起算的事项). */
  readonly after: string;
}

/** Something that was due and was done; of records to be kept: that they were given up. */
export interface DeadlineDone {
  /** Deadline that it was done for (期限): as the terms name it. */
  readonly deadline: string;
  /** Day on which it was done (办理日). */
  readonly on: Day;
  /** Event that it was done for (所为事项): its id. */
  readonly for?: string;
  /** Period that it was done for (所属期间): the month reported on (`"2024-01"`); of what is due once in each period, the week, month, quarter or year that it was done for (`"2024-W07"`, `"2024-Q1"`, `"2024"`), absent, the one in which it was done. */
  readonly period?: string;
}

/** Something from which a deadline runs: a staff change, an agreement, a loan repaid in full. */
export interface DeadlineEvent {
  /** Id of the event (事项编号). */
  readonly id: string;
  /** Kind of event (事项种类): as the terms name it. */
  readonly event: string;
  /** Day on which it happened (发生日). */
  readonly on: Day;
}

/** What `listDeadlines` needs to know. */
export interface DeadlineFacts {
  /** First day on which the duties hold (起算日). */
  readonly since: Day;
  /** Day of judgement (判断日): it is asked what is done, open or late on it; what happened after it is not looked at. */
  readonly asOf: Day;
  /** Last day of the list (列至): deadlines of periods that begin by it, and of months that end by it, are listed; absent, by `asOf`. */
  readonly through?: Day;
  /** Events (发生的事项): of the kinds of the terms, every one; an empty list, none. */
  readonly events: readonly DeadlineEvent[];
  /** What was done (已办事项). */
  readonly done: readonly DeadlineDone[];
  /** Calendar of working days (工作日历): needed where working days are counted, or where a fixed day moves from a rest day. */
  readonly calendar?: WorkingCalendar;
}

/** One deadline: what is due, from whom, and when. */
export interface Deadline {
  /** Deadline (期限): the name by which it is known. */
  readonly deadline: string;
  /** What is due (办理事项). */
  readonly what: Bilingual;
  /** Who owes it (责任单位). */
  readonly who: Bilingual;
  /** When it is due (期限规则). */
  readonly when: DueRule;
  /** In principle (原则上): the article says no more than that. */
  readonly inPrinciple?: true;
  /** Article that sets it (条文): where it is not that of the table. */
  readonly source?: Citation;
}

/** What the terms can say about deadlines. */
export interface DeadlineTermValues {
  /** Deadlines (各项期限). */
  readonly deadlines?: readonly Deadline[];
  /** Last day of a deadline by a day (“某日前”的最后一日). */
  readonly byDay?: "through" | "day-before";
  /** Fixed day that is a rest day (规定的某日遇休息日). */
  readonly fixedDayOnRestDay?: "next-working-day" | "stays";
  /** Last day of a period on a day of rest (期间末日逢休息日). */
  readonly periodOnRestDay?: "stays" | "next-working-day";
  /** Period that had begun before the first day (起始时不足整期的期间). */
  readonly partialPeriods?: "not-due" | "due";
  /** Months in which nothing happened (没有发生事项的月份). */
  readonly monthsWithout?: "due" | "not-due";
  /** First day of a time of keeping (保管期限的起算日). */
  readonly keptFrom?: "the-day" | "year-end";
}

/** Terms for `listDeadlines`. */
export type DeadlineTerms<Article extends Citation = Citation> = Terms<"deadlines", DeadlineTermValues, Article>;
