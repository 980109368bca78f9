import { assessTargets, type TargetAssessment } from "../../../src/book/targets/assess-targets.ts";
import type { TargetFinding } from "../../../src/book/targets/judge-target.ts";
import type { TargetFacts, TargetUnit } from "../../../src/book/targets/types.ts";
import type { Target, TargetTerms, TargetTermValues } from "../../../src/book/targets/types.ts";

/** Terms that one article states. */
export function targetTerms(targets: readonly Target[], values: TargetTermValues = {}): TargetTerms {
  return { kind: "targets", pack: "ours", edition: "1", stated: { "our-rules#1": { targets, ...values } } };
}

/** The town T1, of which nothing else is known. */
export function aUnit(facts: Partial<TargetUnit> = {}): TargetUnit {
  return { unit: "T1", ...facts };
}

/** Units at the end of October 2023. */
export function unitsOf(...units: readonly TargetUnit[]): TargetFacts {
  return { asOf: "2023-10-31", units };
}

/** The findings of the one unit of an assessment. Fails if there is another number of them. */
export function findingsOf({ units }: TargetAssessment): readonly TargetFinding[] {
  const [unit, another] = units;
  if (unit === undefined || another !== undefined) throw new Error("not one unit");
  return unit.findings;
}

/** What is found about one target of the town T1. */
export function foundOf(
  target: Target,
  facts: Partial<TargetUnit>,
  { asOf = "2023-10-31", ...values }: TargetTermValues & { readonly asOf?: string } = {},
): TargetFinding {
  const result = assessTargets(targetTerms([target], values), { asOf, units: [aUnit(facts)] });
  const [finding] = findingsOf(result);
  if (finding === undefined) throw new Error("no finding");
  return finding;
}

export const RATED: Target = { target: "rated", of: "registered", atLeast: "100%" };
export const LINES: Target = { target: "credit-lines", of: "qualifying", atLeast: "90%" };
export const COVERAGE: Target = { target: "coverage", of: "qualifying", atLeast: "80%" };
export const SATISFACTION: Target = { target: "satisfaction", of: "qualifying", atLeast: "100%" };
export const COMPLETION: Target = { target: "completion", of: "year-target", atLeast: "100%" };
export const BELOW_PROVINCE: Target = { target: "overdue-rate", of: "outstanding", atMost: "province-average" };
export const TOLERANCE: Target = { target: "bad-rate", of: "outstanding", atMost: "own-target", plusPoints: "2%" };
