// Written by `npm run tables` from what this room declares; a change by hand is lost.
import type { Citation } from "../../kernel/citation.ts";
import type { Day } from "../../base/date/day.ts";
import type { PercentInput } from "../../base/money/percent.ts";
import type { Terms } from "../../kernel/terms.ts";

/** A printed bulletin as data, exactly as it prints. */
export interface Bulletin {
  /** Name of the bulletin (通报). */
  readonly bulletin: string;
  /** Day of its figures (截止日). */
  readonly asOf: Day;
  /** Unit of its amounts (金额单位). */
  readonly unit: BulletinUnit;
  /** Rows (各行). */
  readonly rows: readonly BulletinRow[];
  /** Printed totals (合计). */
  readonly total?: PrintedFigures;
}

/** One line of a printed table. */
export interface BulletinRow {
  /** Name of the place (地名). */
  readonly name: string;
  /** Loans outstanding (存量). */
  readonly outstanding?: PrintedTally;
  /** Loans lent this year (新增). */
  readonly newLoans?: PrintedNewLoans;
  /** Overdue loans (逾期). */
  readonly overdue?: PrintedOverdue;
  /** How the balance moved (余额变动): with `outstanding` as its end. */
  readonly movement?: PrintedMovement;
}

/** The unit of the amounts of a bulletin: 万元 or yuan. */
export type BulletinUnit =
  /** Ten thousand yuan (万元). */
  | "wan"
  /** Yuan (元). */
  | "yuan";

/** What a bulletin prints about a place. What it does not print is left out. */
export interface PrintedFigures {
  /** Loans outstanding (存量). */
  readonly outstanding?: PrintedTally;
  /** Loans lent this year (新增). */
  readonly newLoans?: PrintedNewLoans;
  /** Overdue loans (逾期). */
  readonly overdue?: PrintedOverdue;
  /** How the balance moved (余额变动): with `outstanding` as its end. */
  readonly movement?: PrintedMovement;
}

/** How a bulletin prints that the balance moved. */
export interface PrintedMovement {
  /** Opening balance (期初余额): in the unit of the bulletin. */
  readonly opening: string;
  /** Lent (发放): in the unit of the bulletin. */
  readonly lent: string;
  /** Repaid (归还): in the unit of the bulletin. */
  readonly repaid: string;
  /** Compensated (代偿): in the unit of the bulletin. */
  readonly compensated: string;
}

/** What a bulletin prints of the loans lent this year, and how much of the year's target that is. */
export interface PrintedNewLoans {
  /** Households (户数). */
  readonly households?: number;
  /** Amount (金额): in the unit of the bulletin. */
  readonly amount: string;
  /** Completion (完成率), per cent: as it is printed. */
  readonly completion?: PercentInput;
  /** Target of the year (年度目标): in the unit of the bulletin. */
  readonly target?: string;
}

/** What a bulletin prints of overdue loans. */
export interface PrintedOverdue {
  /** Households (户数). */
  readonly households?: number;
  /** Amount (金额): in the unit of the bulletin. */
  readonly amount: string;
  /** Overdue rate (逾期率), per cent: as it is printed. */
  readonly rate?: PercentInput;
}

/** A printed count of households and amount, in the unit of the bulletin. */
export interface PrintedTally {
  /** Households (户数). */
  readonly households?: number;
  /** Amount (金额): in the unit of the bulletin. */
  readonly amount: string;
}

/** What the terms can say about a printed bulletin. A check whose definition is absent is not asked. */
export interface BulletinTermValues {
  /** How the overdue rate is defined (逾期率口径): overdue ÷ outstanding. */
  readonly overdueRate?: "by-amount" | "by-households";
  /** How completion is defined (完成率口径): what was lent this year ÷ the target of the year. */
  readonly completion?: "new-over-target";
  /** Rounding of printed rates (比率尾数的取舍). */
  readonly rounding?: "half-up" | "down";
  /** Decimals of a rate (比率小数位数). */
  readonly ratePlaces?: number;
}

/** Terms for `reconcileBulletin`. */
export type BulletinTerms<Article extends Citation = Citation> = Terms<"bulletin", BulletinTermValues, Article>;
