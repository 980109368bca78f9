import { describe, expect, it } from "vitest";
import { renderText } from "../../../src/explain/render.ts";
import { assessTargets } from "../../../src/book/targets/assess-targets.ts";
import { explainTargets } from "../../../src/book/targets/explain.ts";
import { targetNames } from "../../../src/book/targets/measures.ts";
import type { TargetUnit } from "../../../src/book/targets/types.ts";
import type { Target } from "../../../src/book/targets/types.ts";
import { issuesOfCall } from "../../support/issues.ts";
import {
  aUnit,
  BELOW_PROVINCE,
  COMPLETION,
  COVERAGE,
  LINES,
  RATED,
  SATISFACTION,
  targetTerms,
  TOLERANCE,
  unitsOf,
} from "./target-builders.ts";

const OPERATORS: Target = { target: "operator-coverage", of: "qualifying-operators", atLeast: "100%" };
const SET: Target = { target: "overdue-rate", of: "outstanding", atMost: "set-by-authority" };
const ALL = [RATED, LINES, COVERAGE, SATISFACTION, OPERATORS, COMPLETION, BELOW_PROVINCE, SET, TOLERANCE];

const FACTS: Partial<TargetUnit> = {
  ...{ registeredHouseholds: 20_000, ratedHouseholds: 19_999, qualifyingHouseholds: 160, qualifyingWithLine: 144 },
  ...{
    qualifyingLentTo: 127,
    qualifiedApplicants: 3,
    grantedApplicants: 2,
    qualifyingOperators: 0,
    operatorsLentTo: 0,
  },
  ...{ lentThisYear: "830", yearTarget: "1000", outstanding: "5390400", overdue: "235150", bad: "161712" },
  ...{ provinceOverdueRate: "2.1%", ownBadRateTarget: "1%" },
};

function said(language: "zh" | "en", facts: Partial<TargetUnit> = FACTS, targets: readonly Target[] = ALL): string[] {
  const result = assessTargets(targetTerms(targets), unitsOf(aUnit(facts)));
  return renderText(explainTargets(result, { language })).split("\n");
}

describe("an explanation of targets", () => {
  it.each([
    "  评级面（占建档立卡户）：19999 ÷ 20000 户 = 100.00%",
    "  须不低于 100%（含）：未达到",
    "  授信面（占符合条件的户）：144 ÷ 160 户 = 90.00%",
    "  须不低于 90%（含）：达到",
    "  覆盖面（占符合条件的户）：127 ÷ 160 户 = 79.38%",
    "  贷款满足率（占符合条件的申请户）：2 ÷ 3 户 = 66.67%",
    "  经营主体贷款面（占符合条件的经营主体）：0 ÷ 0 家，分母为零，无从计算",
    "  完成率（占年度目标任务）：830.00 ÷ 1,000.00 元 = 83%",
    "  须不低于 100%（含）：尚未达到，年内仍可完成",
    "  逾期率（占贷款余额）：235,150.00 ÷ 5,390,400.00 元 = 4.36%",
    "  须不高于全省平均 2.10%（含，公布的平均数本身是约数，按所印位数比较）：未达到",
    "  须不高于主管部门下达的目标（缺少 下达的逾期率目标）：尚不能判断",
    "  不良率（占贷款余额）：161,712.00 ÷ 5,390,400.00 元 = 3.00%",
    "  须不高于自身目标加百分点 1.00% + 2% = 3.00%（含）：达到",
    "  显示时四舍五入：比率保留 2 位小数，完成率保留 0 位小数；判断按精确比值",
    "  依据：《中华人民共和国民法典》第一千二百五十九条",
    "T1：有目标未达到",
    "目标考核（2023-10-31）：1 个单位",
  ])("shows both sides of every ratio: %s", (line) => {
    expect(said("zh")).toContain(line);
  });

  it.each([
    "  rated, of registered households: 19999 ÷ 20000 households = 100.00%",
    "  at least 100%: not met",
    "  credit lines, of households that qualify: 144 ÷ 160 households = 90.00%",
    "  at least 90%: met",
    "  coverage, of households that qualify: 127 ÷ 160 households = 79.38%",
    "  satisfaction, of qualified applicants: 2 ÷ 3 households = 66.67%",
    "  operators lent to, of operators that qualify: 0 ÷ 0 operators, no ratio of zero",
    "  completion, of the year's target: 830.00 ÷ 1,000.00 yuan = 83%",
    "  at least 100%: not reached yet, the year still runs",
    "  overdue rate, of loans outstanding: 235,150.00 ÷ 5,390,400.00 yuan = 4.36%",
    "  at most the province's average, 2.10% (a published average is rounded itself: compared at its decimals): not met",
    "  at most the figure set by the authority, missing the set figure (overdue rate): undetermined",
    "  at most the own target with points on it, 1.00% + 2% = 3.00%: met",
    "  Shown half up: ratios to 2 decimals, completion to 0 decimals; judged by the exact ratio",
    "T1: not every target met",
    "Targets, 2023-10-31: units 1",
  ])("in English too: %s", (line) => {
    expect(said("en")).toContain(line);
  });

  it("names the facts that are missing by their words", () => {
    const zh = said("zh", {});
    const en = said("en", {});
    expect(zh).toContain("  评级面（占建档立卡户）：缺少 已评级户数、建档立卡户");
    expect(en).toContain("  rated, of registered households: missing rated households, registered households");
    expect(zh).toContain("T1：尚不能判断");
    for (const line of [...zh, ...en]) expect(line).not.toMatch(/[a-z][A-Z]|undefined|NaN|\[object/);
  });

  it("has words for the set figure of every target", () => {
    for (const target of targetNames.list) {
      const row = { target: "coverage", of: "registered", atLeast: "set-by-authority" } as const;
      const result = assessTargets(targetTerms([row]), unitsOf(aUnit()));
      const [unit] = result.units;
      const [finding] = unit?.findings ?? [];
      if (unit === undefined || finding === undefined) throw new Error("no finding");
      const limit = { state: "undetermined", by: "set-by-authority", missing: [`setLimits.${target}`] } as const;
      const other = { ...result, units: [{ ...unit, findings: [{ ...finding, limit }] }] };
      expect(renderText(explainTargets(other, { language: "en" }))).not.toContain("setLimits");
    }
  });

  it("says of a unit that its year's target is open, or that everything is met", () => {
    expect(said("en", FACTS, [LINES, COMPLETION])).toContain("T1: the year's target still open, the others met");
    expect(said("zh", FACTS, [LINES])).toContain("T1：各项目标均已达到");
  });

  it("is the same for the result stored and read back, and has the same lines in both languages", () => {
    const result = assessTargets(targetTerms(ALL), unitsOf(aUnit(FACTS), aUnit({ unit: "T2" })));
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    const [zh, en] = (["zh", "en"] as const).map((language) => explainTargets(result, { language }));
    expect(zh?.lines.map(({ type }) => type)).toStrictEqual(en?.lines.map(({ type }) => type));
    const stored = JSON.parse(JSON.stringify(result)) as typeof result;
    expect(explainTargets(stored, { language: "en" })).toStrictEqual(en);
  });

  it("is asked for in a language", () => {
    const result = assessTargets(targetTerms([RATED]), unitsOf());
    expect(issuesOfCall(() => explainTargets(result, { language: "fr" as "en" }))).toStrictEqual([
      "not-listed at options.language",
    ]);
  });
});
