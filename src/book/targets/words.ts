import type { Bilingual } from "../../base/input/bilingual.ts";
import { HOUSEHOLDS, TARGETS, type TargetName, type TargetWhole } from "./measures.ts";
import type { TargetFinding } from "./judge-target.ts";
import type { LimitSource } from "./prepare.ts";

/** What each target is called. */
export const TARGET_WORDS = {
  rated: { zh: "评级面", en: "rated" },
  "credit-lines": { zh: "授信面", en: "credit lines" },
  coverage: { zh: "覆盖面", en: "coverage" },
  satisfaction: { zh: "贷款满足率", en: "satisfaction" },
  "operator-coverage": { zh: "经营主体贷款面", en: "operators lent to" },
  completion: { zh: "完成率", en: "completion" },
  "overdue-rate": { zh: "逾期率", en: "overdue rate" },
  "bad-rate": { zh: "不良率", en: "bad-loan rate" },
} as const satisfies Record<TargetName, Bilingual>;

/** What each whole is called. */
export const WHOLE_WORDS = {
  registered: { zh: "建档立卡户", en: "registered households" },
  "with-need": { zh: "有贷款需求的户", en: "households with need" },
  qualifying: { zh: "符合条件的户", en: "households that qualify" },
  "qualifying-with-need": { zh: "有贷款需求且符合条件的户", en: "households with need that qualify" },
  "qualified-applicants": { zh: "符合条件的申请户", en: "qualified applicants" },
  "qualifying-operators": { zh: "符合条件的经营主体", en: "operators that qualify" },
  "year-target": { zh: "年度目标任务", en: "the year's target" },
  outstanding: { zh: "贷款余额", en: "loans outstanding" },
} as const satisfies Record<TargetWhole, Bilingual>;

/** What the two sides of a ratio are counted in. */
export const UNIT_WORDS = {
  households: { zh: "户", en: "households" },
  operators: { zh: "家", en: "operators" },
  yuan: { zh: "元", en: "yuan" },
} as const satisfies Record<TargetFinding["unit"], Bilingual>;

/** Where the figure of a target comes from. */
export const SOURCE_WORDS = {
  document: { zh: "", en: "" },
  "province-average": { zh: "全省平均", en: "the province's average" },
  "own-target": { zh: "自身目标加百分点", en: "the own target with points on it" },
  "set-by-authority": { zh: "主管部门下达的目标", en: "the figure set by the authority" },
} as const satisfies Record<LimitSource, Bilingual>;

const OTHER_FACTS: Readonly<Record<string, Bilingual>> = {
  ratedHouseholds: { zh: "已评级户数", en: "rated households" },
  ratedWithNeed: { zh: "有贷款需求户中的已评级户数", en: "rated households among those with need" },
  registeredWithLine: { zh: "建档立卡户中的已授信户数", en: "registered households with a credit line" },
  qualifyingWithLine: { zh: "符合条件户中的已授信户数", en: "qualifying households with a credit line" },
  registeredLentTo: { zh: "建档立卡户中的已获贷户数", en: "registered households lent to" },
  withNeedLentTo: { zh: "有贷款需求户中的已获贷户数", en: "households with need that were lent to" },
  qualifyingLentTo: { zh: "符合条件户中的已获贷户数", en: "qualifying households lent to" },
  qualifyingWithNeedLentTo: {
    zh: "有需求且符合条件户中的已获贷户数",
    en: "qualifying households with need that were lent to",
  },
  grantedApplicants: { zh: "获贷申请户数", en: "applicants that were granted a loan" },
  operatorsLentTo: { zh: "已获贷经营主体数", en: "operators lent to" },
  lentThisYear: { zh: "本年新增贷款", en: "yuan lent this year" },
  yearTarget: { zh: "年度目标任务", en: "the year's target" },
  outstanding: { zh: "贷款余额", en: "yuan outstanding" },
  overdue: { zh: "逾期余额", en: "yuan overdue" },
  bad: { zh: "不良余额", en: "yuan of bad loans" },
  ownBadRateTarget: { zh: "自身不良率目标", en: "the own target for the bad-loan rate" },
  provinceOverdueRate: { zh: "全省平均逾期率", en: "the province's overdue rate" },
};

/** What a fact is called, by its name. */
export function targetFactWords(fact: string): Bilingual {
  const target = TARGETS.find((name) => fact === `setLimits.${name}`);
  if (target !== undefined) {
    const { zh, en } = TARGET_WORDS[target];
    return { zh: `下达的${zh}目标`, en: `the set figure (${en})` };
  }
  const wholes = Object.entries(HOUSEHOLDS) as readonly [keyof typeof HOUSEHOLDS, string][]; // its own keys
  const whole = wholes.find(([, counted]) => counted === fact)?.[0];
  return (whole === undefined ? OTHER_FACTS[fact] : WHOLE_WORDS[whole]) ?? { zh: fact, en: fact };
}
