// Written by `npm run tables` from what this room declares; a change by hand is lost.
import type { AmountTerm } from "../../base/money/amount.ts";
import type { Citation } from "../../kernel/citation.ts";
import type { Day } from "../../base/date/day.ts";
import type { PercentInput } from "../../base/money/percent.ts";
import type { Terms } from "../../kernel/terms.ts";

/** The days that a publication is about, both included. */
export interface BulletinPeriod {
  /** First day (首日). */
  readonly from: Day;
  /** Last day (末日). */
  readonly through: Day;
}

/** A printed bulletin or publication as data, exactly as it prints. */
export interface Bulletin {
  /** Name of the bulletin (通报). */
  readonly bulletin: string;
  /** Day of its figures (截止日). */
  readonly asOf: Day;
  /** Unit of its amounts (金额单位). */
  readonly unit: BulletinUnit;
  /** The rows are (各行是): all of the total, or some of it; absent: all. */
  readonly rowsAre?: "all" | "some";
  /** Rows (各行). */
  readonly rows: readonly BulletinRow[];
  /** Printed totals (合计). */
  readonly total?: PrintedFigures;
  /** Further tables (其他各表): what they print of a row of the same name is to be the same. */
  readonly furtherTables?: readonly BulletinTable[];
  /** The bulletin before it (上一期通报): only for leads. */
  readonly earlier?: EarlierBulletin;
  /** Period (所属期间): what the subsidies are for. */
  readonly period?: BulletinPeriod;
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
  /** Interest subsidies (贴息). */
  readonly subsidy?: PrintedSubsidy;
  /** Risk compensation fund (风险补偿金). */
  readonly fund?: PrintedFund;
}

/** A further table of a bulletin, or the figures of another source of the same day, such as its ledger. */
export interface BulletinTable {
  /** Name of the table (表名). */
  readonly table: string;
  /** Unit of its amounts (金额单位). */
  readonly unit: BulletinUnit;
  /** The rows are (各行是): all of the total, or some of it; absent: all. */
  readonly rowsAre?: "all" | "some";
  /** Rows (各行). */
  readonly rows: readonly BulletinRow[];
  /** Printed totals (合计). */
  readonly total?: PrintedFigures;
}

/** A row of a table whose count and amount have run together. */
export interface DamagedRow {
  /** Name of the place (地名). */
  readonly name: string;
  /** Digits (数字): the count, then the amount, without what stood between them: `230985.92`. */
  readonly digits: string;
}

/** What `restoreTable` needs to know: rows and total of a table that has lost its characters. */
export interface DamagedTable {
  /** Rows (各行). */
  readonly rows: readonly DamagedRow[];
  /** Total (合计): the count, then the amount, without what stood between them: `230985.92`. */
  readonly total: string;
}

/** The bulletin of the same places before it, such as that of the month before. */
export interface EarlierBulletin {
  /** Day of its figures (截止日). */
  readonly asOf: Day;
  /** Unit of its amounts (金额单位). */
  readonly unit: BulletinUnit;
  /** The rows are (各行是): all of the total, or some of it; absent: all. */
  readonly rowsAre?: "all" | "some";
  /** Rows (各行). */
  readonly rows: readonly BulletinRow[];
  /** Printed totals (合计). */
  readonly total?: PrintedFigures;
}

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
  /** Interest subsidies (贴息). */
  readonly subsidy?: PrintedSubsidy;
  /** Risk compensation fund (风险补偿金). */
  readonly fund?: PrintedFund;
}

/** What a publication prints of the risk compensation fund. */
export interface PrintedFund {
  /** Amount (金额): in the unit of the table, or with its own: `12.5`, `12.5万元`. */
  readonly amount?: string;
  /** Leverage (放大倍数): how many times the fund the loans may be. */
  readonly leverage?: string;
  /** Day of the fund (基金截止日): where it is another than that of the bulletin. */
  readonly asOf?: Day;
}

/** How a bulletin prints that the balance moved. */
export interface PrintedMovement {
  /** Opening balance (期初余额): in the unit of the table, or with its own: `12.5`, `12.5万元`. */
  readonly opening: string;
  /** Lent (发放): in the unit of the table, or with its own: `12.5`, `12.5万元`. */
  readonly lent: string;
  /** Repaid (归还): in the unit of the table, or with its own: `12.5`, `12.5万元`. */
  readonly repaid: string;
  /** Compensated (代偿): in the unit of the table, or with its own: `12.5`, `12.5万元`. */
  readonly compensated: string;
}

/** What a bulletin prints of the loans lent this year, and how much of the year's target that is. */
export interface PrintedNewLoans {
  /** Households (户数). */
  readonly households?: number;
  /** Loans (笔数). */
  readonly loans?: number;
  /** Amount (金额): in the unit of the table, or with its own: `12.5`, `12.5万元`. */
  readonly amount?: string;
  /** Average per household (户均): in the unit of the table, or with its own: `12.5`, `12.5万元`. */
  readonly average?: string;
  /** Share of the total's households (户数占比), per cent: as it is printed. */
  readonly shareOfHouseholds?: PercentInput;
  /** Share of the total's loans (笔数占比), per cent: as it is printed. */
  readonly shareOfLoans?: PercentInput;
  /** Share of the total's amount (金额占比), per cent: as it is printed. */
  readonly shareOfAmount?: PercentInput;
  /** Completion (完成率), per cent: as it is printed. */
  readonly completion?: PercentInput;
  /** Target of the year (年度目标): in the unit of the table, or with its own: `12.5`, `12.5万元`. */
  readonly target?: string;
}

/** What a bulletin prints of overdue loans. */
export interface PrintedOverdue {
  /** Households (户数). */
  readonly households?: number;
  /** Loans (笔数). */
  readonly loans?: number;
  /** Amount (金额): in the unit of the table, or with its own: `12.5`, `12.5万元`. */
  readonly amount?: string;
  /** Average per household (户均): in the unit of the table, or with its own: `12.5`, `12.5万元`. */
  readonly average?: string;
  /** Share of the total's households (户数占比), per cent: as it is printed. */
  readonly shareOfHouseholds?: PercentInput;
  /** Share of the total's loans (笔数占比), per cent: as it is printed. */
  readonly shareOfLoans?: PercentInput;
  /** Share of the total's amount (金额占比), per cent: as it is printed. */
  readonly shareOfAmount?: PercentInput;
  /** Overdue rate (逾期率), per cent: as it is printed. */
  readonly rate?: PercentInput;
}

/** What a publication prints of interest subsidies. */
export interface PrintedSubsidy {
  /** Households (户数). */
  readonly households?: number;
  /** Loans (笔数). */
  readonly loans?: number;
  /** Principal (贷款金额): in the unit of the table, or with its own: `12.5`, `12.5万元`. */
  readonly principal?: string;
  /** Subsidy (贴息金额): in the unit of the table, or with its own: `12.5`, `12.5万元`. */
  readonly amount?: string;
  /** Average subsidy per household (户均贴息): in the unit of the table, or with its own: `12.5`, `12.5万元`. */
  readonly average?: string;
  /** Yearly rate of the subsidy (贴息年利率), per cent: the highest that is printed; that of the total holds for the rows. */
  readonly rate?: PercentInput;
}

/** A printed count of households, loans and amount. What is not printed is left out. */
export interface PrintedTally {
  /** Households (户数). */
  readonly households?: number;
  /** Loans (笔数). */
  readonly loans?: number;
  /** Amount (金额): in the unit of the table, or with its own: `12.5`, `12.5万元`. */
  readonly amount?: string;
  /** Average per household (户均): in the unit of the table, or with its own: `12.5`, `12.5万元`. */
  readonly average?: string;
  /** Share of the total's households (户数占比), per cent: as it is printed. */
  readonly shareOfHouseholds?: PercentInput;
  /** Share of the total's loans (笔数占比), per cent: as it is printed. */
  readonly shareOfLoans?: PercentInput;
  /** Share of the total's amount (金额占比), per cent: as it is printed. */
  readonly shareOfAmount?: PercentInput;
}

/** A unit of printed amounts: 万元, yuan or 亿元. */
export type BulletinUnit =
  /** Ten thousand yuan (万元). */
  | "wan"
  /** Yuan (元). */
  | "yuan"
  /** A hundred million yuan (亿元). */
  | "yi";

/** What the terms can say about a printed bulletin. A check whose definition is absent is not asked. */
export interface BulletinTermValues {
  /** How the overdue rate is defined (逾期率口径): overdue ÷ outstanding. */
  readonly overdueRate?: "by-amount" | "by-households";
  /** How completion is defined (完成率口径): what was lent this year ÷ the target of the year. */
  readonly completion?: "new-over-target";
  /** Cap per household (每户贷款上限), yuan: an average balance per household above it is a lead. */
  readonly householdCap?: AmountTerm;
  /** Rounding of printed figures (印出数字尾数的取舍). */
  readonly rounding?: "half-up" | "down";
  /** Decimals of a rate (比率小数位数). */
  readonly ratePlaces?: number;
}

/** Terms for `reconcileBulletin`. */
export type BulletinTerms<Article extends Citation = Citation> = Terms<"bulletin", BulletinTermValues, Article>;
