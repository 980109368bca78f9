import type { Requirement } from "../../kernel/requirement.ts";
import type { PreparedCompensation } from "./prepare.ts";
import { claimAgreement, type ClaimAgreementFinding } from "./rows/agreement.ts";
import { claimAmountOwed, type ClaimAmountOwedFinding, type OwedSeen } from "./rows/amount-owed.ts";
import { claimChain, type ClaimChainFinding } from "./rows/chain.ts";
import { claimConditions, type ClaimConditionsFinding } from "./rows/conditions.ts";
import { claimEdition, type ClaimEditionFinding } from "./rows/edition.ts";
import { claimNotice, type ClaimNoticeFinding } from "./rows/notice.ts";
import { claimOverdue, type ClaimOverdueFinding, type OverdueSeen } from "./rows/overdue.ts";
import type { ClaimFacts } from "./types.ts";

/** What one condition of a claim found, or how its records follow each other. */
export type ClaimFinding =
  | ClaimEditionFinding
  | ClaimAmountOwedFinding
  | ClaimOverdueFinding
  | ClaimNoticeFinding
  | ClaimConditionsFinding
  | ClaimAgreementFinding
  | ClaimChainFinding;

/** What the conditions of a claim look at. */
export type ClaimSeen = ClaimFacts & OverdueSeen & OwedSeen;

/** The conditions of a claim, in the order of the documents; the last is no condition, but how its records follow each other. */
export const claimRequirements = [
  ...[claimEdition, claimAgreement, claimAmountOwed, claimOverdue, claimNotice, claimConditions, claimChain],
] as unknown as readonly Requirement<ClaimFinding, ClaimSeen, PreparedCompensation>[]; // each of one of the findings
