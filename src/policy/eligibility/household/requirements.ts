import { type AllowedPurposesFinding, changeForAllowedPurposes, showAllowedPurposes } from "./rows/allowed-purposes.ts";
import {
  AMOUNT_LIMITS,
  type AmountLimit,
  type AmountLimitFinding,
  changeForAmountLimit,
  limitOfFact,
  showAmountLimit,
} from "./rows/amount-limits.ts";
import { type ApplicantAgeFinding, changeForAge, showApplicantAge } from "./rows/applicant-age.ts";
import { type BarsFinding, changeForBars, showBars } from "./rows/bars.ts";
import { type ConditionFinding, conditionVerdict, showCondition } from "../conditions.ts";
import {
  changeForForbiddenPurposes,
  type ForbiddenPurposesFinding,
  showForbiddenPurposes,
} from "./rows/forbidden-purposes.ts";
import { changeForHouseholdCap, type HouseholdCapFinding, limitOfCap, showHouseholdCap } from "./rows/household-cap.ts";
import {
  CREDIT_CONDITIONS,
  HOUSEHOLD_CONDITIONS,
  type HouseholdCondition,
  PERSON_CONDITIONS,
  PROJECT_CONDITIONS,
  SECURITY_CONDITIONS,
} from "./conditions.ts";
import { changeForKind, type HouseholdKindFinding, showHouseholdKind } from "./rows/household-kind.ts";
import type { HouseholdVerdicts } from "./judge.ts";
import { changeForLender, type LenderFinding, showLender } from "./rows/lender.ts";
import { changeForGrade, type MinimumGradeFinding, showMinimumGrade } from "../rows/minimum-grade.ts";
import { changeForRate, type OfferedRateFinding, showOfferedRate } from "../rows/offered-rate.ts";
import type { PreparedHousehold } from "./prepare.ts";
import type { HouseholdSlots } from "./read.ts";
import { changeForRenewals, type RenewalsFinding, showRenewals } from "./rows/renewals.ts";
import type { Requirement } from "../requirement.ts";
import { changeForShareDividend, type ShareDividendFinding, showShareDividend } from "./rows/share-dividend.ts";
import { changeForTermLength, showTermLength, type TermLengthFinding } from "../rows/term-length.ts";

/** What one requirement on a household found. */
export type HouseholdFinding =
  | HouseholdKindFinding
  | ConditionFinding<HouseholdCondition>
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

type HouseholdRequirement = Requirement<HouseholdFinding, HouseholdSlots, PreparedHousehold, HouseholdVerdicts>;

/** Every requirement on a household, in the order in which the documents give them. */
export const HOUSEHOLD_REQUIREMENTS: readonly HouseholdRequirement[] = /* @__PURE__ */ (() => [
  { rule: "household/kind", verdict: (v) => v.kind, show: showHouseholdKind, change: changeForKind },
  ...PERSON_CONDITIONS.map(conditionRequirement),
  { rule: "household/applicant-age", verdict: (v) => v.age, show: showApplicantAge, change: changeForAge },
  {
    rule: "household/minimum-grade",
    verdict: (v) => v.grade,
    show: (verdict, f, t) =>
      showMinimumGrade("household/minimum-grade", verdict, f, t, t.basis["household/minimum-grade"]),
    change: changeForGrade,
  },
  ...PROJECT_CONDITIONS.map(conditionRequirement),
  {
    rule: "household/allowed-purposes",
    verdict: (v) => v.further.allowedPurposes,
    show: showAllowedPurposes,
    change: changeForAllowedPurposes,
  },
  {
    rule: "household/no-forbidden-purpose",
    verdict: (v) => v.forbiddenPurposes,
    show: showForbiddenPurposes,
    change: changeForForbiddenPurposes,
  },
  {
    rule: "household/share-dividend-ended",
    verdict: (v) => v.further.shareDividend,
    show: showShareDividend,
    change: changeForShareDividend,
  },
  {
    rule: "household/within-cap",
    verdict: (v) => v.cap,
    show: showHouseholdCap,
    change: changeForHouseholdCap,
    limit: limitOfCap,
  },
  ...AMOUNT_LIMITS.map(amountLimit),
  {
    rule: "household/term-length",
    verdict: (v) => v.termLength,
    show: (verdict, f, t) => showTermLength("household/term-length", verdict, f, t, t.basis["household/term-length"]),
    change: changeForTermLength,
  },
  {
    rule: "household/within-renewals",
    verdict: (v) => v.further.renewals,
    show: showRenewals,
    change: changeForRenewals,
  },
  {
    rule: "household/within-rate-cap",
    verdict: (v) => v.further.rate,
    show: (verdict, f) => showOfferedRate("household/within-rate-cap", verdict, f),
    change: changeForRate,
  },
  ...SECURITY_CONDITIONS.map(conditionRequirement),
  { rule: "household/not-barred", verdict: (v) => v.further.bars, show: showBars, change: changeForBars },
  ...CREDIT_CONDITIONS.map(conditionRequirement),
  { rule: "household/named-lender", verdict: (v) => v.further.lender, show: showLender, change: changeForLender },
])();

function conditionRequirement(condition: HouseholdCondition): HouseholdRequirement {
  const place = HOUSEHOLD_CONDITIONS.indexOf(condition);
  return {
    rule: condition.rule,
    verdict: (v, t) => conditionVerdict(v, t, place),
    show: (verdict, _, t) => showCondition(condition, verdict, t.basis[condition.rule]) as HouseholdFinding, // rule and reason of one row
    change: () => ({ change: "settle", fact: condition.fact, holds: condition.asked === "required" }),
  };
}

function amountLimit(limit: AmountLimit): HouseholdRequirement {
  const fen = `${limit.fact}Fen` as const;
  return {
    rule: limit.rule,
    verdict: (v) => v.further[limit.fact],
    show: (verdict, f, t) =>
      showAmountLimit(limit, verdict, f.requestedFen, f[fen], t.basis[limit.rule]) as HouseholdFinding, // likewise
    change: (f) => changeForAmountLimit(f.requestedFen, f[fen], limit.fact),
    limit: (f) => limitOfFact(f[fen], limit.fact),
  };
}
