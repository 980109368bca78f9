import {
  assessSuspension,
  type SuspensionAssessment,
} from "../../../src/policy/credit-line/suspension/assess-suspension.ts";
import type { GroundFinding, SuspensionGround } from "../../../src/policy/credit-line/suspension/grounds.ts";
import type { DrawFinding } from "../../../src/policy/credit-line/draw-findings.ts";
import type { CreditLineTermValues } from "../../../src/policy/credit-line/types.ts";
import type { LineYear } from "../../../src/policy/credit-line/line-years.ts";
import { type CreditLineReview, reviewCreditLine } from "../../../src/policy/credit-line/review-credit-line.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { aBorrower, aLine } from "./line-builders.ts";

/*
 * What must not compile. Read by the compiler only, never run.
 */

const silent = {
  kind: "credit-line",
  pack: "ours",
  edition: "1",
  stated: { "our-rules#1": { validMonths: 36 } },
} as const;

/** Whether what is repaid can be drawn again must be known. */
export function drawing(): void {
  reviewCreditLine(changge2017.creditLine, aLine());
  // @ts-expect-error these terms do not say how the line is drawn
  reviewCreditLine(silent, aLine());
  // @ts-expect-error another term does not help
  reviewCreditLine(adjustTerms(silent, { validMonths: 24 }), aLine());
  reviewCreditLine(adjustTerms(silent, { drawing: "once" }), aLine());
  // @ts-expect-error terms about suspending
  reviewCreditLine(changge2017.suspension, aLine());
  // @ts-expect-error terms about the line
  assessSuspension(changge2017.creditLine, aBorrower("2019-01-01"));
}

export const grounds: readonly SuspensionGround[] = [
  "late-episodes",
  "death",
  // @ts-expect-error no such ground
  "divorce",
];

export function events(): void {
  assessSuspension(changge2017.suspension, aBorrower("2019-01-01", [], { proceedings: [] }));
  // @ts-expect-error no such kind of event
  assessSuspension(changge2017.suspension, aBorrower("2019-01-01", [], { divorce: [] }));
  // @ts-expect-error what is not known is left out
  assessSuspension(changge2017.suspension, aBorrower("2019-01-01", [], { death: undefined }));
  // @ts-expect-error an event has its paper
  assessSuspension(changge2017.suspension, aBorrower("2019-01-01", [], { death: [{ on: "2018-06-01" }] }));
}

export function steps(): readonly CreditLineTermValues[] {
  return [
    { rewardSteps: [{ points: 2, line: "5000", rate: "0.1%" }] },
    // @ts-expect-error a rate has its sign
    { rewardSteps: [{ rate: "0.1" }] },
    // @ts-expect-error an amount has none
    { rewardSteps: [{ line: "10%" }] },
    // @ts-expect-error no such year
    { lineYear: "harvest" },
  ];
}

/** Every outcome has an answer. */
export function may(outcome: SuspensionAssessment["outcome"]): string {
  switch (outcome) {
    case "may-be-suspended":
      return "yes";
    case "no-ground":
      return "no";
    case "undetermined":
      return "not known";
  }
}

// @ts-expect-error an assessment may be undetermined
export function forgetsUndetermined(outcome: SuspensionAssessment["outcome"]): string {
  switch (outcome) {
    case "may-be-suspended":
      return "yes";
    case "no-ground":
      return "no";
  }
}

// @ts-expect-error a line may be suspended
export function forgetsSuspended(state: CreditLineReview["state"]): string {
  switch (state) {
    case "not-yet-granted":
    case "in-force":
    case "ended":
      return state;
  }
}

// @ts-expect-error a draw may come while the line is suspended
export function forgetsADrawRule(finding: DrawFinding): string {
  switch (finding.rule) {
    case "credit-line/draw-in-force":
    case "credit-line/draw-within-line":
    case "credit-line/matures-in-force":
      return finding.rule;
  }
}

// @ts-expect-error a year may have nothing due
export function forgetsAYear({ state }: LineYear): string {
  switch (state) {
    case "running":
    case "broken-so-far":
    case "unused":
    case "kept":
    case "broken":
      return state;
  }
}

/** Each variant carries what it needs and nothing else. */
export function sides(finding: GroundFinding, year: LineYear): unknown {
  // @ts-expect-error an undetermined ground has no evidence
  void finding.evidence;
  // @ts-expect-error an absent ground has no first day
  void finding.since;
  // @ts-expect-error a kept year is broken by nothing
  void (year.state === "kept" && year.brokenBy);
  // @ts-expect-error a year without use has no row
  void (year.state === "unused" && year.inARow);
  if (finding.state === "present" && finding.ground === "late-episodes") return finding.evidence.times;
  if (year.state === "broken" && year.step !== "none-given") return year.after.limit;
  return finding.basis;
}

export function readOnly(result: CreditLineReview, assessment: SuspensionAssessment): void {
  // @ts-expect-error a result is read only
  result.available = "0.00";
  // @ts-expect-error its lists too
  assessment.missing.push("events.death");
}
