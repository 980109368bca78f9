import type { Requirement } from "../../kernel/requirement.ts";
import type { PreparedCompensation } from "./prepare.ts";
import { claimConditions, type ClaimConditionsFinding } from "./rows/conditions.ts";
import { claimNotice, type ClaimNoticeFinding } from "./rows/notice.ts";
import { claimOverdue, type ClaimOverdueFinding, type OverdueSeen } from "./rows/overdue.ts";
import type { ClaimFacts } from "./types.ts";

/** What one condition of a claim found. */
export type ClaimFinding = ClaimOverdueFinding | ClaimNoticeFinding | ClaimConditionsFinding;

/** What the conditions of a claim look at. */
export type ClaimSeen = ClaimFacts & OverdueSeen;

/** The conditions of a claim, in the order of the documents. */
export const claimRequirements = [claimOverdue, claimNotice, claimConditions] as unknown as readonly Requirement<
  ClaimFinding,
  ClaimSeen,
  PreparedCompensation
>[]; // each of one of the findings
