// Written by `npm run tables` from what this room declares; a change by hand is lost.
import type { Bilingual } from "../base/input/bilingual.ts";
import type { Citation } from "./citation.ts";
import type { Day } from "../base/date/day.ts";

/** Who would dispute how an open point is read: somebody who gains or loses by another choice. */
export type Disputant =
  /** The borrower (借款农户). */
  | "borrower"
  /** A relative of the borrower (借款人亲属). */
  | "relative"
  /** The operator (经营主体). */
  | "operator"
  /** The lender (承贷机构). */
  | "lender"
  /** The compensation fund (风险补偿基金). */
  | "fund"
  /** The guarantor or insurer (担保或保险机构). */
  | "guarantor"
  /** The treasury (财政). */
  | "treasury"
  /** Town and village (镇村). */
  | "town"
  /** The authority in charge (主管部门). */
  | "authority"
  /** The auditor (审计机关). */
  | "auditor";

/** How much of its documents a pack holds. */
export type Coverage =
  /** The whole document (全文). */
  | "whole"
  /** Points that are complete in themselves; others are not at hand (已收录各条，各自完整). */
  | "points"
  /** An excerpt (摘录). */
  | "excerpt"
  /** What a bulletin or a report tells (通报、报道等转述). */
  | "report";

/** For contracts of which days an edition holds. */
export interface InForce {
  /** First day (首日): for certain; absent, it is not printed. */
  readonly from?: Day;
  /** First day on which it may have held (可能的首日): where only the time of its issue is known. */
  readonly perhapsFrom?: Day;
  /** Last day (末日): absent, until further notice. */
  readonly through?: Day;
  /** Last day on which it may have held (可能的末日): where practice went on after its last day. */
  readonly perhapsThrough?: Day;
  /** Where these days stand (出处). */
  readonly sources?: readonly Citation[];
}

/** Why what is not met under a term refuses nobody. */
export type Opening =
  /** In principle or for reference: the lender decides, with reasons on file (原则上或仅供参考，由承贷机构决定并留存理由). */
  | "lender-decides"
  /** Known from a report only: no ground for a refusal (只见于报道，原文未见，不据以拒绝). */
  | "report-only"
  /** From memory, unchecked: no ground for a refusal (凭记忆录入，未经核对，不得作为定性依据). */
  | "from-memory";

/** What is wrong with a row, and where. */
export interface IssueOfRow {
  /** Code (类别). */
  readonly code: string;
  /** Place (位置). */
  readonly path: string;
  /** Message (说明). */
  readonly message: Bilingual;
}

/** A row of a book that was not counted, with why: as `sortRows` refuses it. */
export interface RowNotCounted {
  /** Line (行). */
  readonly line: number;
  /** Id (编号). */
  readonly id?: string;
  /** Issues (问题). */
  readonly issues: readonly IssueOfRow[];
}
