import { NOT_ASKED, type Verdict } from "../../../kernel/verdict.ts";
import { hasAllowedPurposes } from "./rows/allowed-purposes.ts";
import { withinAmountLimit } from "./rows/amount-limits.ts";
import { ofRightAge } from "./rows/applicant-age.ts";
import { isNotBarred } from "./rows/bars.ts";
import { type ConditionVerdicts, undeterminedConditions, unmetConditions } from "../conditions.ts";
import { hasNoForbiddenPurpose } from "./rows/forbidden-purposes.ts";
import { withinHouseholdCap } from "./rows/household-cap.ts";
import { isServedKind } from "./rows/household-kind.ts";
import { isNamedLender } from "./rows/lender.ts";
import { hasMinimumGrade } from "../rows/minimum-grade.ts";
import { withinRateCap } from "../rows/offered-rate.ts";
import type { PreparedHousehold } from "./prepare.ts";
import type { HouseholdSlots } from "./read.ts";
import { withinRenewals } from "./rows/renewals.ts";
import { endedShareDividend } from "./rows/share-dividend.ts";
import { withinTermLength } from "../rows/term-length.ts";

/** The verdicts on one application, before anything is presented. */
export interface HouseholdVerdicts extends ConditionVerdicts {
  readonly kind: Verdict;
  readonly age: Verdict;
  readonly grade: Verdict;
  readonly forbiddenPurposes: Verdict;
  readonly cap: Verdict;
  readonly termLength: Verdict;
  readonly further: FurtherVerdicts;
}

/** What only some documents ask: kept apart so that those that do not ask it pay nothing for it. */
export interface FurtherVerdicts {
  readonly allowedPurposes: Verdict;
  readonly shareDividend: Verdict;
  readonly availableLine: Verdict;
  readonly projectScale: Verdict;
  readonly productionCycle: Verdict;
  readonly statedNeed: Verdict;
  readonly renewals: Verdict;
  readonly rate: Verdict;
  readonly bars: Verdict;
  readonly lender: Verdict;
}

/** Runs the rules. What only some documents ask is not even looked at where none of it is asked. */
export function judgeHousehold(f: HouseholdSlots, t: PreparedHousehold): HouseholdVerdicts {
  return {
    unmetBits: unmetConditions(f, t),
    undeterminedBits: undeterminedConditions(f, t),
    kind: isServedKind(f, t),
    age: ofRightAge(f, t),
    grade: hasMinimumGrade(f, t),
    forbiddenPurposes: hasNoForbiddenPurpose(f, t),
    cap: withinHouseholdCap(f, t),
    termLength: withinTermLength(f, t),
    further: t.asksFurther ? judgeFurther(f, t) : NOTHING_FURTHER,
  };
}

function judgeFurther(f: HouseholdSlots, t: PreparedHousehold): FurtherVerdicts {
  return {
    allowedPurposes: hasAllowedPurposes(f, t),
    shareDividend: endedShareDividend(f, t),
    availableLine: withinAmountLimit(f.requestedFen, f.availableLineFen, t.asksLine),
    projectScale: withinAmountLimit(f.requestedFen, f.projectScaleFen, t.asksProjectScale),
    productionCycle: withinAmountLimit(f.requestedFen, f.productionCycleFen, t.asksProductionCycle),
    statedNeed: withinAmountLimit(f.requestedFen, f.statedNeedFen, t.asksStatedNeed),
    renewals: withinRenewals(f, t),
    rate: withinRateCap(f, t),
    bars: isNotBarred(f, t),
    lender: isNamedLender(f, t),
  };
}

const NOTHING_FURTHER: FurtherVerdicts = {
  allowedPurposes: NOT_ASKED,
  shareDividend: NOT_ASKED,
  availableLine: NOT_ASKED,
  projectScale: NOT_ASKED,
  productionCycle: NOT_ASKED,
  statedNeed: NOT_ASKED,
  renewals: NOT_ASKED,
  rate: NOT_ASKED,
  bars: NOT_ASKED,
  lender: NOT_ASKED,
};
