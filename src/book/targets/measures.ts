/** What a whole of a target is called: the households, operators or yuan of which it counts a share. */
export type TargetWhole =
  /** 建档立卡户. */
  | "registered"
  /** 有贷款需求的户. */
  | "with-need"
  /** 符合条件的户. */
  | "qualifying"
  /** 有贷款需求且符合条件的户. */
  | "qualifying-with-need"
  /** 符合条件的申请户. */
  | "qualified-applicants"
  /** 符合条件的经营主体. */
  | "qualifying-operators"
  /** 年度目标任务. */
  | "year-target"
  /** 贷款余额. */
  | "outstanding";

/** The targets that the documents name. */
export const TARGETS = [
  /** 评级面, 评级率. */
  "rated",
  /** 授信面. */
  "credit-lines",
  /** 覆盖面; 应贷尽贷 of households. */
  "coverage",
  /** 贷款满足率. */
  "satisfaction",
  /** 应贷尽贷 of operators (经营主体). */
  "operator-coverage",
  /** 年度目标任务完成率. */
  "completion",
  /** 逾期率. */
  "overdue-rate",
  /** 不良率. */
  "bad-rate",
] as const;

/** One of them. */
export type TargetName = (typeof TARGETS)[number];

/** The wholes of households, and the fact that counts each. */
export const HOUSEHOLDS = {
  registered: "registeredHouseholds",
  "with-need": "householdsWithNeed",
  qualifying: "qualifyingHouseholds",
  "qualifying-with-need": "qualifyingWithNeed",
  "qualified-applicants": "qualifiedApplicants",
  "qualifying-operators": "qualifyingOperators",
} as const satisfies { readonly [W in TargetWhole]?: string };

/** Of each whole of households, the fact that counts those lent to. */
export const LENT_TO = {
  registered: "registeredLentTo",
  "with-need": "withNeedLentTo",
  qualifying: "qualifyingLentTo",
  "qualifying-with-need": "qualifyingWithNeedLentTo",
  "qualified-applicants": "grantedApplicants",
  "qualifying-operators": "operatorsLentTo",
} as const satisfies { readonly [W in keyof typeof HOUSEHOLDS]: string };

/** A share that is counted. */
export interface CountMeasure {
  readonly unit: "households" | "operators";
  readonly part:
    | "ratedHouseholds"
    | "ratedWithNeed"
    | "registeredWithLine"
    | "qualifyingWithLine"
    | (typeof LENT_TO)[keyof typeof LENT_TO];
  readonly whole: (typeof HOUSEHOLDS)[keyof typeof HOUSEHOLDS];
}

/** A share of yuan. */
export interface AmountMeasure {
  readonly unit: "yuan";
  readonly part: "lentThisYear" | "overdue" | "bad";
  readonly whole: "yearTarget" | "outstanding";
}

/** The facts of whose ratio a target is about. */
export function measureOf(target: TargetName, of: TargetWhole): CountMeasure | AmountMeasure {
  if (of === "year-target") return { unit: "yuan", part: "lentThisYear", whole: "yearTarget" };
  if (of === "outstanding") return { unit: "yuan", part: target === "bad-rate" ? "bad" : "overdue", whole: of };
  const unit = of === "qualifying-operators" ? "operators" : "households";
  return { unit, part: partOf(target, of), whole: HOUSEHOLDS[of] };
}

function partOf(target: TargetName, of: keyof typeof HOUSEHOLDS): CountMeasure["part"] {
  if (target === "rated") return of === "with-need" ? "ratedWithNeed" : "ratedHouseholds";
  if (target === "credit-lines") return of === "qualifying" ? "qualifyingWithLine" : "registeredWithLine";
  return LENT_TO[of];
}
