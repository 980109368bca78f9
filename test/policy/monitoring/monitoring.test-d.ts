import { assessMonitoring, type MonitoringAssessment } from "../../../src/policy/monitoring/assess-monitoring.ts";
import type { MonitoringMeasure, MonitoringFacts } from "../../../src/policy/monitoring/types.ts";
import type { MonitoringTermValues } from "../../../src/policy/monitoring/types.ts";
import { jiange2019 } from "../../../src/packs/jiange2019.ts";
import { changgeOperators, facts, findingIn } from "./monitoring-builders.ts";

/*
 * What must not compile. Read by the compiler only, never run.
 */

export function terms(): void {
  assessMonitoring(changgeOperators, facts());
  // @ts-expect-error terms about points
  assessMonitoring(jiange2019.points, facts());
}

export const values: readonly MonitoringTermValues[] = [
  { usedLocally: ["warn"], lentOn: "required", idleMonths: 2, idleMeasures: ["recover-at-once"] },
  { usedForProduction: ["recover-at-once"] },
  // @ts-expect-error what was drawn is asked after by its use for production
  { usedForProject: ["recover-at-once"] },
  // @ts-expect-error a measure that there is not
  { usedLocally: ["shoot"] },
  // @ts-expect-error asked with measures or as required
  { usedLocally: true },
  // @ts-expect-error no such body
  { visitsPerQuarter: 1, visitors: ["bank"] },
  // @ts-expect-error the rhythm is the quarter
  { visitsPerMonth: 1 },
  // @ts-expect-error no such reading
  { quarters: "half-years" },
  // @ts-expect-error what is not asked is left out
  { ledgerCard: undefined },
];

export const given: readonly MonitoringFacts[] = [
  facts({ usedLocally: true, usedForProduction: false, ledgerCard: "none" }),
  // @ts-expect-error the day is always given: there is no clock
  { loan: "L1", paidOutOn: "2018-01-10" },
  // @ts-expect-error it is answered by yes or no
  facts({ lentOn: "no" }),
  // @ts-expect-error what is not known is left out
  facts({ usedPerPlan: undefined }),
  // @ts-expect-error idle money is an amount
  facts({ idle: [{ since: "2018-01-10" }] }),
  // @ts-expect-error somebody came
  facts({ visits: [{ on: "2018-05-01" }] }),
  // @ts-expect-error no such entry
  facts({ ledgerCard: ["photo"] }),
];

export function sides(result: MonitoringAssessment): readonly MonitoringMeasure[] {
  const idle = findingIn(result, "monitoring/no-idle-money");
  // @ts-expect-error only what is not met calls for measures
  void idle.measures;
  // @ts-expect-error a result is read only
  result.outcome = "in-order";
  // @ts-expect-error no rule of this name
  findingIn(result, "monitoring/lent-on");
  return idle.outcome === "unmet" ? idle.measures : [];
}

// @ts-expect-error it may be open: a state that is forgotten gives nothing
export function forgotten(outcome: MonitoringAssessment["outcome"]): string {
  switch (outcome) {
    case "in-order":
      return "in order";
    case "not-in-order":
      return "not in order";
  }
}
