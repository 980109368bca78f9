import { contradictory, outOfOrder } from "../../../base/input/wording.ts";
import { fenOf } from "../../../base/money/amount.ts";
import type { Found } from "../../../kernel/between.ts";
import { setOf } from "../../../kernel/members.ts";
import { record } from "../../../kernel/record.ts";
import { factsOf } from "../../../kernel/requirement.ts";
import { yesNo } from "../../../kernel/values.ts";
import type { FieldsOf } from "../../../kernel/value.ts";
import {
  applicationFields,
  contractAfterApplying,
  debtWithinAmounts,
  isContractedAfter,
  isDebtWithinAmounts,
} from "../application.ts";
import { purposes } from "./purposes.ts";
import { householdRequirements } from "./requirements.ts";
import type { HouseholdApplication, HouseholdSlots } from "./types.ts";

export const householdApplicationRecord = /* @__PURE__ */ record<HouseholdApplication, HouseholdSlots>(
  "HouseholdApplication",
  "A household's application for a loan, with all that the caller knows. A fact that is not known is left out: what it would decide comes back as `undetermined`. Which facts count, the terms say.",
  () =>
    ({
      ...applicationFields(),
      purposes: setOf(purposes, "贷款用途", "purposes", {
        zh: "一种或几种",
        en: "what the money is for, one or several",
      }),
      withOperator: yesNo("与经营主体合作", "whether it works with an operator", {
        zh: "贷款与企业、合作社等共同使用",
        en: "the loan is used together with a company or cooperative",
      }),
      ...factsOf(householdRequirements),
    }) as unknown as FieldsOf<HouseholdApplication>, // the type is written from these
  {
    slots: "HouseholdSlots",
    checks: [bornBeforeApplying, contractAfterApplying, debtWithinAmounts, owesIffRunning],
    sound: {
      looksAt: ["bornOn", "appliedOn", "contractOn", "amount", "outstanding", "outstandingOldProduct", "runningLoan"],
      holds: (f) => isBornBefore(f) && isContractedAfter(f) && isDebtWithinAmounts(f) && isOwedIffRunning(f),
    },
  },
);

function bornBeforeApplying(application: HouseholdApplication): readonly Found[] {
  if (isBornBefore(application)) return [];
  const issue = outOfOrder("", "出生日期不得晚于申请日", "must not be after the day of application");
  return [{ issue, path: ["bornOn"] }];
}

/** Where a loan of the product is running, something is owed; where none is, nothing. */
function owesIffRunning({ runningLoan, outstanding }: HouseholdApplication): readonly Found[] {
  if (isOwedIffRunning({ runningLoan, outstanding: outstanding === undefined ? undefined : fenOf(outstanding) }))
    return [];
  return [{ issue: contradictory("", "application.outstanding"), path: ["runningLoan"] }];
}

/** Days as they are written, or counted. */
function isBornBefore<D extends string | number>({
  bornOn,
  appliedOn,
}: {
  readonly bornOn?: D | undefined;
  readonly appliedOn: D;
}): boolean {
  return bornOn === undefined || !(bornOn > appliedOn);
}

/** In fen. */
function isOwedIffRunning({ runningLoan, outstanding }: Pick<HouseholdSlots, "runningLoan" | "outstanding">): boolean {
  return runningLoan === undefined || outstanding === undefined || runningLoan === outstanding > 0;
}
