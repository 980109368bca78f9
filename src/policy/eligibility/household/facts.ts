import * as z from "zod";
import type { Day } from "../../../base/date/day.ts";
import { outOfOrder } from "../../../base/input/wording.ts";
import { between, eachOnce, type Found } from "../../../kernel/between.ts";
import { amountField, countField, dayField, nameField } from "../../../kernel/fields.ts";
import type { AmountInput } from "../../../base/money/amount.ts";
import {
  contractAfterApplying,
  debtWithinAmounts,
  type LoanApplication,
  loanApplicationShape,
} from "../application.ts";
import { type Bar, barSchema } from "./rows/bars.ts";
import { conditionFacts } from "../condition-schemas.ts";
import { HOUSEHOLD_CONDITIONS, type HouseholdCondition } from "./conditions.ts";
import { HOUSEHOLD_KINDS, type HouseholdKind } from "./kinds.ts";
import { type Purpose, PURPOSES } from "./purposes.ts";

/**
 * A household's application for a loan, with all that the caller knows. A fact that is not known is
 * left out: what it would decide comes back as `undetermined`. Which facts count, the terms say.
 */
export interface HouseholdApplication extends LoanApplication {
  /** The kind of household on the day of the contract. */
  readonly householdKind?: HouseholdKind;
  /** The applicant's day of birth. */
  readonly bornOn?: Day;
  /** What the money is for; one purpose or several. */
  readonly purposes?: readonly Purpose[];
  /** The lender applied to. */
  readonly lender?: string;

  /** Yuan that the household still owes under an earlier product of the programme. */
  readonly outstandingOldProduct?: AmountInput;
  /** Whether the lender finds that the household needs more than the ordinary cap. */
  readonly higherNeed?: boolean;
  /** Yuan of the credit line (授信额度) that are not drawn; `reviewCreditLine` works it out. */
  readonly availableLine?: AmountInput;
  /** Yuan that the scale of the project calls for. */
  readonly projectScale?: AmountInput;
  /** Yuan that its production cycle calls for. */
  readonly productionCycle?: AmountInput;
  /** Yuan that the household really needs. */
  readonly statedNeed?: AmountInput;
  /** How often the loan was renewed or extended, the one applied for included; 0 for a new loan. */
  readonly renewals?: number;
  /** Bars from credit by listings on the blacklist; an empty list says that there is none. */
  readonly bars?: readonly Bar[];

  /** 有劳动能力. */
  readonly ableToWork?: boolean;
  /** 有致富愿望. */
  readonly wantsToProsper?: boolean;
  /** 有贷款意愿. */
  readonly wantsLoan?: boolean;
  /** 有收入保障, or a lawful and stable source of living. */
  readonly hasIncome?: boolean;
  /** 遵纪守法好. */
  readonly lawAbiding?: boolean;
  /** 信用观念好. */
  readonly goodCreditAttitude?: boolean;
  /** 选择了合适的发展项目. */
  readonly suitableProject?: boolean;
  /** 信用良好. */
  readonly goodCreditRecord?: boolean;
  /** 恶意不良信用记录: a record of bad credit in bad faith. */
  readonly maliciousRecord?: boolean;
  /** 有就业创业潜质. */
  readonly hasPotential?: boolean;
  /** 有技能素质. */
  readonly hasSkills?: boolean;
  /** 有还款能力. */
  readonly ableToRepay?: boolean;
  /** 完全民事行为能力. */
  readonly hasCivilCapacity?: boolean;
  /** 获得评级授信: rated, and granted a line. */
  readonly rated?: boolean;
  /** 从事主导产业项目. */
  readonly inLeadingIndustry?: boolean;
  /** 户借户用户还: the household itself borrows, uses and repays. */
  readonly usesItself?: boolean;
  /** Whether collateral was asked or taken. */
  readonly collateralTaken?: boolean;
  /** Whether a guarantor was asked or taken. */
  readonly guarantorTaken?: boolean;
  /** 符合合作金融机构贷款条件. */
  readonly meetsLenderConditions?: boolean;
  /** Whether the credit line is suspended (暂停授信). */
  readonly lineSuspended?: boolean;
  /** Whether new credit is stopped in the village. */
  readonly villageStopped?: boolean;
  /** Whether new credit is stopped in the town. */
  readonly townStopped?: boolean;
}

/** The schema of {@link HouseholdApplication}. */
export const householdApplicationSchema: z.ZodType<HouseholdApplication, HouseholdApplication> = /* @__PURE__ */ (() =>
  between<HouseholdApplication>(
    z.strictObject({
      ...loanApplicationShape,
      householdKind: z.exactOptional(z.enum(HOUSEHOLD_KINDS)),
      bornOn: z.exactOptional(dayField),
      purposes: z.exactOptional(between<readonly Purpose[]>(z.array(z.enum(PURPOSES)).min(1), eachOnce)),
      lender: z.exactOptional(nameField),
      outstandingOldProduct: z.exactOptional(amountField),
      higherNeed: z.exactOptional(z.boolean()),
      availableLine: z.exactOptional(amountField),
      projectScale: z.exactOptional(amountField),
      productionCycle: z.exactOptional(amountField),
      statedNeed: z.exactOptional(amountField),
      renewals: z.exactOptional(countField),
      bars: z.exactOptional(z.array(barSchema)),
      ...conditionFacts<HouseholdCondition>(HOUSEHOLD_CONDITIONS),
    }),
    bornBeforeApplying,
    contractAfterApplying,
    debtWithinAmounts,
  ))();

function bornBeforeApplying({ bornOn, appliedOn }: HouseholdApplication): readonly Found[] {
  if (bornOn === undefined || !(bornOn > appliedOn)) return [];
  return [
    { issue: outOfOrder("", "出生日期不得晚于申请日", "must not be after the day of application"), path: ["bornOn"] },
  ];
}
