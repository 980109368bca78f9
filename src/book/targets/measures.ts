import { members } from "../../kernel/members.ts";
import type { LimitSource, TargetName, TargetWhole } from "./types.ts";

/** The wholes of targets. */
export const targetWholes = /* @__PURE__ */ members<TargetWhole>(
  "TargetWhole",
  "What a whole of a target is called: the households, operators or yuan of which it counts a share.",
  {
    registered: ["建档立卡户", "registered households"],
    "with-need": ["有贷款需求的户", "households with need"],
    qualifying: ["符合条件的户", "households that qualify"],
    "qualifying-with-need": ["有贷款需求且符合条件的户", "households with need that qualify"],
    "qualified-applicants": ["符合条件的申请户", "qualified applicants"],
    "qualifying-operators": ["符合条件的经营主体", "operators that qualify"],
    "year-target": ["年度目标任务", "the year's target"],
    outstanding: ["贷款余额", "loans outstanding"],
    matured: ["到期贷款", "loans that fell due"],
  },
);

/** The targets that the documents name: 应贷尽贷 of households is coverage, of operators `operator-coverage`. */
export const targetNames = /* @__PURE__ */ members<TargetName>("TargetName", "A target that the documents name.", {
  rated: ["评级面", "rated"],
  "credit-lines": ["授信面", "credit lines"],
  coverage: ["覆盖面", "coverage"],
  satisfaction: ["贷款满足率", "satisfaction"],
  "operator-coverage": ["经营主体贷款面", "operators lent to"],
  completion: ["完成率", "completion"],
  "overdue-rate": ["逾期率", "overdue rate"],
  "bad-rate": ["不良率", "bad-loan rate"],
  collection: ["到期回收率", "collected of what fell due"],
  "credit-households": ["信用户占比", "credit households"],
});

/** Where the figure of a target comes from. */
export const limitSources = /* @__PURE__ */ members<LimitSource>(
  "LimitSource",
  "Where the figure of a target comes from.",
  {
    document: ["文件", "the document"],
    "province-average": ["全省平均", "the province's average"],
    "own-target": ["自身目标加百分点", "the own target with points on it"],
    "set-by-authority": ["主管部门下达的目标", "the figure set by the authority"],
  },
);

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
    | "creditHouseholds"
    | (typeof LENT_TO)[keyof typeof LENT_TO];
  readonly whole: (typeof HOUSEHOLDS)[keyof typeof HOUSEHOLDS];
}

/** A share of yuan. */
export interface AmountMeasure {
  readonly unit: "yuan";
  readonly part: "lentThisYear" | "overdue" | "bad" | "maturedRepaid";
  readonly whole: "yearTarget" | "outstanding" | "matured";
}

/** The facts of whose ratio a target is about. */
export function measureOf(target: TargetName, of: TargetWhole): CountMeasure | AmountMeasure {
  if (of === "year-target") return { unit: "yuan", part: "lentThisYear", whole: "yearTarget" };
  if (of === "outstanding") return { unit: "yuan", part: target === "bad-rate" ? "bad" : "overdue", whole: of };
  if (of === "matured") return { unit: "yuan", part: "maturedRepaid", whole: of };
  const unit = of === "qualifying-operators" ? "operators" : "households";
  return { unit, part: partOf(target, of), whole: HOUSEHOLDS[of] };
}

function partOf(target: TargetName, of: keyof typeof HOUSEHOLDS): CountMeasure["part"] {
  if (target === "rated") return of === "with-need" ? "ratedWithNeed" : "ratedHouseholds";
  if (target === "credit-lines") return of === "qualifying" ? "qualifyingWithLine" : "registeredWithLine";
  return target === "credit-households" ? "creditHouseholds" : LENT_TO[of];
}
