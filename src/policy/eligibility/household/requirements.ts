import type { ConditionFinding } from "../../../kernel/condition.ts";
import { applicationCondition, type ApplicationRequirement } from "../requirement.ts";
import type { EditionInForceFinding } from "../rows/edition-in-force.ts";
import { minimumGrade, type MinimumGradeFinding } from "../rows/minimum-grade.ts";
import { offeredRate, type OfferedRateFinding } from "../rows/offered-rate.ts";
import { termLength, type TermLengthFinding } from "../rows/term-length.ts";
import {
  creditConditions,
  type HouseholdConditionRow,
  personConditions,
  projectConditions,
  securityConditions,
} from "./conditions.ts";
import { allowedPurposes, type AllowedPurposesFinding } from "./rows/allowed-purposes.ts";
import { type AmountLimitFinding, amountLimits } from "./rows/amount-limits.ts";
import { applicantAge, type ApplicantAgeFinding } from "./rows/applicant-age.ts";
import { type BarsFinding, notBarred } from "./rows/bars.ts";
import { forbiddenPurposes, type ForbiddenPurposesFinding } from "./rows/forbidden-purposes.ts";
import { householdKind, type HouseholdKindFinding } from "./rows/household-kind.ts";
import { type LenderFinding, namedLender } from "./rows/lender.ts";
import { type RenewalsFinding, withinRenewals } from "./rows/renewals.ts";
import { shareDividendEnded, type ShareDividendFinding } from "./rows/share-dividend.ts";
import { type HouseholdCapFinding, withinCap } from "./rows/within-cap.ts";
import type { HouseholdSlots, HouseholdTermSlots } from "./types.ts";

/** What one requirement on a household found. */
export type HouseholdFinding =
  | EditionInForceFinding<"household/edition-in-force">
  | HouseholdKindFinding
  | ConditionFinding<HouseholdConditionRow>
  | ApplicantAgeFinding
  | MinimumGradeFinding<"household/minimum-grade">
  | AllowedPurposesFinding
  | ForbiddenPurposesFinding
  | ShareDividendFinding
  | HouseholdCapFinding
  | AmountLimitFinding
  | TermLengthFinding<"household/term-length">
  | RenewalsFinding
  | OfferedRateFinding<"household/within-rate-cap">
  | BarsFinding
  | LenderFinding;

/** Every requirement on a household, in the order in which the documents give them. */
export const householdRequirements: readonly ApplicationRequirement<
  HouseholdFinding,
  HouseholdSlots,
  HouseholdTermSlots
>[] = /* @__PURE__ */ (() =>
  [
    householdKind,
    ...personConditions.map(applicationCondition),
    applicantAge,
    minimumGrade("household/minimum-grade", { zh: "信用等级", en: "credit grade" }),
    ...projectConditions.map(applicationCondition),
    allowedPurposes,
    forbiddenPurposes,
    shareDividendEnded,
    withinCap,
    ...amountLimits,
    termLength("household/term-length"),
    withinRenewals,
    offeredRate("household/within-rate-cap"),
    ...securityConditions.map(applicationCondition),
    notBarred,
    ...creditConditions.map(applicationCondition),
    namedLender,
  ] as unknown as readonly ApplicationRequirement<HouseholdFinding, HouseholdSlots, HouseholdTermSlots>[])(); // each judges where its term is asked
