import { changge2017 } from "../../../src/packs/changge2017.ts";
import { assessTargets, type TargetAssessment, type TargetState } from "../../../src/book/targets/assess-targets.ts";
import type { TargetFinding, TargetLimit } from "../../../src/book/targets/judge-target.ts";
import type { TargetFacts, TargetUnit } from "../../../src/book/targets/types.ts";
import type { Target, TargetTermValues } from "../../../src/book/targets/types.ts";
import { aUnit, RATED, targetTerms, unitsOf } from "./target-builders.ts";

/*
 * What must not compile. Read by the compiler only, never run.
 */

export function terms(): void {
  assessTargets(targetTerms([RATED]), unitsOf());
  // @ts-expect-error terms about villages
  assessTargets(changge2017.breaker, unitsOf());
  const none = { kind: "targets", pack: "ours", edition: "1", stated: { "our-rules#1": { ratePlaces: 1 } } } as const;
  // @ts-expect-error terms that name no target
  assessTargets(none, unitsOf());
}

export const targets: readonly Target[] = [
  { target: "rated", of: "registered", atLeast: "100%" },
  { target: "overdue-rate", of: "outstanding", atMost: "province-average", source: "our-rules#2" },
  { target: "bad-rate", of: "outstanding", atMost: "own-target", plusPoints: "2%" },
  // @ts-expect-error no such target
  { target: "literacy", of: "registered", atLeast: "100%" },
  // @ts-expect-error each target has its own wholes
  { target: "rated", of: "outstanding", atLeast: "100%" },
  // @ts-expect-error a target says of what it is a share
  { target: "coverage", atLeast: "80%" },
  // @ts-expect-error a rate is a ceiling
  { target: "overdue-rate", of: "outstanding", atLeast: "3%" },
  // @ts-expect-error a share is to be reached
  { target: "coverage", of: "qualifying", atMost: "80%" },
  // @ts-expect-error the province's average is one of overdue rates
  { target: "bad-rate", of: "outstanding", atMost: "province-average" },
  // @ts-expect-error a bare number: 80 and 0.8 must not be confused
  { target: "coverage", of: "qualifying", atLeast: 80 },
  // @ts-expect-error points on an own target, which overdue rates do not have
  { target: "overdue-rate", of: "outstanding", atMost: "3%", plusPoints: "2%" },
  // @ts-expect-error a citation has a document and an article
  { target: "rated", of: "registered", atLeast: "100%", source: "article 5" },
];

export const values: readonly TargetTermValues[] = [
  { satisfactionOf: "all-qualifying", emptyWhole: "met", beforeYearEnd: "unmet", ratePlaces: 1 },
  // @ts-expect-error no such reading
  { beforeYearEnd: "met" },
  // @ts-expect-error what is not asked is left out
  { targets: undefined },
];

export function facts(): readonly TargetFacts[] {
  aUnit({ overdue: "1.50", outstanding: 100, setLimits: { "overdue-rate": "1%" } });
  // @ts-expect-error a rate is computed, not told
  aUnit({ overdueRate: "4.36%" });
  // @ts-expect-error households are counted
  aUnit({ ratedHouseholds: "5" });
  // @ts-expect-error what is not known is left out
  aUnit({ bad: undefined });
  // @ts-expect-error a figure for a target that there is
  aUnit({ setLimits: { literacy: "1%" } });
  return [
    { asOf: "2023-10-31", units: [] },
    // @ts-expect-error the day is always given: there is no clock
    { units: [] },
    // @ts-expect-error a unit has a name
    { asOf: "2023-10-31", units: [{ ratedHouseholds: 1 }] },
  ];
}

export function inFull(state: TargetState): string {
  switch (state) {
    case "met":
      return "met";
    case "unmet":
      return "not met";
    case "open":
      return "not yet";
    case "undetermined":
      return "cannot be decided";
  }
}

// @ts-expect-error the year may still run: a state that is forgotten gives nothing
export function forgotten(state: TargetState): string {
  switch (state) {
    case "met":
      return "met";
    case "unmet":
      return "not met";
    case "undetermined":
      return "cannot be decided";
  }
}

export function sides(finding: TargetFinding, limit: TargetLimit): string {
  // @ts-expect-error the ratio may not be known
  void finding.share.percent;
  // @ts-expect-error nothing is missing where it is decided
  void finding.missing;
  // @ts-expect-error the figure may not be known
  void limit.percent;
  // @ts-expect-error and has an own target only where it comes from one
  void limit.ownTarget;
  if (limit.state === "known" && limit.by === "own-target") return `${limit.ownTarget} + ${limit.plusPoints}`;
  return finding.state === "undetermined" ? finding.missing.join(", ") : finding.target;
}

export function readOnly(result: TargetAssessment, unit: TargetUnit, asked: TargetFacts): void {
  // @ts-expect-error a result is read only
  result.asOf = "2024-01-01";
  // @ts-expect-error its lists too
  result.units.push({ unit: "T1", outcome: "met", findings: [] });
  // @ts-expect-error and the facts
  asked.units.push(unit);
}
