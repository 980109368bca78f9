// Written by `npm run tables` from what this room declares; a change by hand is lost.
import type { Citation } from "../../../kernel/citation.ts";
import type { Day } from "../../../base/date/day.ts";
import type { Loan } from "../../../ledger/loan/types.ts";
import type { Terms } from "../../../kernel/terms.ts";
import type { WorkingCalendar } from "../../../ledger/working-days/types.ts";

/** Something that happened to the borrower, and the paper that shows it. */
export interface BorrowerEvent {
  /** Day of the event (发生日). */
  readonly on: Day;
  /** Last day on which it held (末日): absent, it still does. */
  readonly through?: Day;
  /** Number of the file or certificate (证明文号): no names. */
  readonly evidence: string;
}

/** What happened to the borrower, by kind. An empty list says that nothing of the kind did; a kind left out is unknown. */
export interface BorrowerEvents {
  /** Illegal fund-raising (参与非法集资). */
  readonly "illegal-fund-raising"?: readonly BorrowerEvent[];
  /** Death (死亡). */
  readonly death?: readonly BorrowerEvent[];
  /** Loss of civil capacity (丧失民事行为能力). */
  readonly "loss-of-capacity"?: readonly BorrowerEvent[];
  /** Declared missing (宣告失踪). */
  readonly "declared-missing"?: readonly BorrowerEvent[];
  /** Declared dead (宣告死亡). */
  readonly "declared-dead"?: readonly BorrowerEvent[];
  /** Proceedings against the borrower (诉讼、仲裁、执行或刑事程序). */
  readonly proceedings?: readonly BorrowerEvent[];
  /** Refused a check after lending (不配合贷后检查). */
  readonly "refused-check"?: readonly BorrowerEvent[];
  /** Refused proof of use (拒绝提供用途证明). */
  readonly "refused-proof"?: readonly BorrowerEvent[];
}

/** What is known about the borrower of a credit line, as `assessSuspension` needs it. */
export interface SuspensionHistory {
  /** Id of the credit line (授信编号). */
  readonly line: string;
  /** Day of judgement (判断日): later entries are not looked at. */
  readonly asOf: Day;
  /** Loans (贷款): those drawn on the line; an empty list says that there was none. */
  readonly loans: readonly Loan[];
  /** Calendar of working days (工作日历): needed where the terms move a maturity off a rest day. */
  readonly calendar?: WorkingCalendar;
  /** What happened to the borrower (发生的情形). */
  readonly events: BorrowerEvents;
}

/** So many times overdue for more days than this. */
export interface LateEpisodes {
  /** More days than this (超过几天): the figure itself is none. */
  readonly daysOver: number;
  /** Times (次数). */
  readonly times: number;
}

/** The events for which a credit line may be suspended, beside overdue payment and misuse. Proceedings: as defendant, respondent, party to enforcement or suspect (被告、被执行人、被申请人、犯罪嫌疑人). */
export type SuspensionEvent =
  /** Illegal fund-raising (参与非法集资). */
  | "illegal-fund-raising"
  /** Death (死亡). */
  | "death"
  /** Loss of civil capacity (丧失民事行为能力). */
  | "loss-of-capacity"
  /** Declared missing (宣告失踪). */
  | "declared-missing"
  /** Declared dead (宣告死亡). */
  | "declared-dead"
  /** Proceedings against the borrower (诉讼、仲裁、执行或刑事程序). */
  | "proceedings"
  /** Refused a check after lending (不配合贷后检查). */
  | "refused-check"
  /** Refused proof of use (拒绝提供用途证明). */
  | "refused-proof";

/** What the terms can say about suspending a credit line (暂停授信). */
export interface SuspensionTermValues {
  /** Days overdue above which a line may be suspended (可暂停授信的逾期天数（超过）): the figure itself is no ground. */
  readonly overdueDaysOver?: number;
  /** Times overdue for which a line may be suspended (可暂停授信的累计逾期次数). */
  readonly lateEpisodes?: LateEpisodes;
  /** Use otherwise than agreed (未按约定用途使用). */
  readonly misuse?: "ground";
  /** Other events for which a line may be suspended (可暂停授信的其他情形). */
  readonly suspensionEvents?: readonly SuspensionEvent[];
  /** Maturity on a rest day (到期日遇休息日). */
  readonly maturityOnRestDay?: "next-working-day" | "stands";
  /** Overdue from where a moved maturity is not kept (顺延后仍未还的逾期起算日). */
  readonly restDayOverdueFrom?: "working-day" | "printed-maturity";
  /** Overdue from where the days of grace are not kept (宽限期内未还清的逾期起算日). */
  readonly afterGrace?: "from-due-day" | "from-end-of-grace";
  /** What counts as one overdue episode (一次逾期的口径). */
  readonly overdueEpisode?: "stretch" | "each-due";
  /** Times where several loans are late at once (几笔贷款同时逾期的次数). */
  readonly lateRecords?: "one" | "each-loan";
  /** Overdue time that has since been paid (已经还清的逾期). */
  readonly pastOverdue?: "running-only" | "ever";
  /** Events that have ended (已经结束的情形). */
  readonly endedEvents?: "no-ground" | "ground";
}

/** Terms for `assessSuspension`. */
export type SuspensionTerms<Article extends Citation = Citation> = Terms<"suspension", SuspensionTermValues, Article>;
