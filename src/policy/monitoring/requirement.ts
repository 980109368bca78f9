import { dayNumber } from "../../base/date/day.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import type { MetFinding, UndeterminedFinding, UnmetFinding } from "../../kernel/finding.ts";
import type { LaidValues } from "../../kernel/kind.ts";
import { type AnyFinding, type Answer, findingOf, type Requirement, type Selection } from "../../kernel/requirement.ts";
import type { monitoringReadings } from "./readings.ts";
import type { MonitoringFacts, MonitoringMeasure, MonitoringTermValues } from "./types.ts";

/** What one rule found; what is not met carries the measures that it calls for, where the document names any. */
export type Judged<Rule extends string, Observed, Required, Reason extends string> =
  | MetFinding<Rule, Observed, Required>
  | (UnmetFinding<Rule, Observed, Required, Reason> & { readonly measures: readonly MonitoringMeasure[] })
  | UndeterminedFinding<Rule>;

/** A finding before it is asked what it calls for. */
type Before<Found> = Found extends { readonly measures: unknown }
  ? Omit<Found, "measures"> & { outcome: "unmet" }
  : Found;

/** Terms of monitoring laid flat; a rule is judged only where the terms set those that ask it. */
export type LaidMonitoring<Asking extends keyof MonitoringTermValues = never> = LaidValues<
  MonitoringTermValues,
  typeof monitoringReadings
> &
  Required<Pick<MonitoringTermValues, Asking>>;

/** A rule of monitoring: a requirement, and what its breach calls for. */
export type MonitoringRequirement<
  Found extends AnyFinding,
  Asking extends keyof MonitoringTermValues = never,
> = WithMeasures<Found, LaidMonitoring<Asking>>;

// oxlint-disable-next-line typescript/no-explicit-any -- a list of rules holds those of many findings
export type AnyMonitoringRequirement = WithMeasures<any, any>;

interface WithMeasures<Found extends AnyFinding, T> extends Requirement<
  Before<Found> & AnyFinding,
  MonitoringFacts,
  T
> {
  /** What a finding that is not met calls for; absent: the documents name no measure. */
  readonly measures?: (
    finding: Extract<Before<Found>, { readonly outcome: "unmet" }>,
    f: MonitoringFacts,
    t: T,
  ) => readonly MonitoringMeasure[];
  /** What a breach is called beside its measures; absent: the first line of its evidence. */
  readonly breach?: Bilingual;
  /** Why a breach calls for nothing although the terms name a measure. */
  readonly spent?: Bilingual;
}

/** Judges every rule that the terms ask; what is not met is asked for the measures that it calls for. */
export function judgeMonitoring(
  { asked }: Selection<AnyMonitoringRequirement>,
  f: MonitoringFacts,
  t: LaidMonitoring,
): readonly AnyFinding[] {
  return asked.map(({ row, basis }) => {
    const { rule, measures } = row as MonitoringRequirement<AnyFinding>; // of some finding
    const found = findingOf(rule, row.judge(f, t, basis) as Answer<AnyFinding>, basis, dayNumber(f.asOf)); // of its own
    if (found.outcome !== "unmet") return found;
    const { basis: on, ...shown } = found;
    return { ...shown, measures: measures?.(found, f, t) ?? [], basis: on };
  });
}
