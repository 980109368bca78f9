import { type Day, dayNumber, dayOf, withinCalendar } from "../../base/date/day.ts";
import { compareText } from "../../kernel/order.ts";
import type { Anomaly, MonitoringFacts } from "./facts.ts";
import { decided, type Judged, undecided } from "./findings.ts";
import type { AnomalyTerms } from "./prepare.ts";
import type { Watched } from "./watched.ts";

/** Something unusual, as it was judged. */
export interface JudgedAnomaly {
  readonly id: string;
  readonly seenOn: Day;
  /** The last day on which it is reported at once. */
  readonly by: Day;
  /** Absent: not reported by `asOf`. */
  readonly reportedOn?: Day;
  /** `open`: not reported, but it still can be in time. */
  readonly state: "at-once" | "late" | "not-reported" | "open";
}

/** What {@link judgeAnomalies} finds. */
export type AnomaliesFinding = Judged<
  "monitoring/anomalies-reported-at-once",
  { readonly anomalies: readonly JudgedAnomaly[] },
  { readonly within: "same-day" | "next-day" },
  "not-reported-at-once"
>;

const RULE = "monitoring/anomalies-reported-at-once";

/**
 * Judges whether everything unusual (异常现象) that was seen while the loan ran was reported at once.
 *
 * @remarks
 * **Source** the terms name it; in Changge the loan measure 6(1): the village office tells the town's. It names
 * no measure for what is reported late.
 * **Boundary** reported on the day it was seen is at once, on the day after is late.
 * **Reading** `monitoring/at-once`: or the day after is still at once.
 */
export function judgeAnomalies(facts: MonitoringFacts, watched: Watched, t: AnomalyTerms): AnomaliesFinding {
  if (facts.anomalies === undefined) return undecided(RULE, "anomalies", t.basis);
  const anomalies = facts.anomalies
    .flatMap((anomaly, i) => (anomaly.seenOn > watched.through ? [] : [judgeAnomaly(anomaly, i, watched.asOf, t)]))
    .sort((a, b) => compareText(a.seenOn, b.seenOn) || compareText(a.id, b.id));
  const isMet = anomalies.every(({ state }) => state === "at-once" || state === "open");
  return decided(RULE, isMet, {
    observed: { anomalies },
    required: { within: t.within },
    reason: "not-reported-at-once",
    measures: [],
    basis: t.basis,
  });
}

function judgeAnomaly({ id, seenOn, reportedOn }: Anomaly, index: number, asOf: Day, t: AnomalyTerms): JudgedAnomaly {
  const days = t.within === "next-day" ? 1 : 0;
  const by = dayOf(withinCalendar(dayNumber(seenOn) + days, `facts.anomalies[${String(index)}].seenOn`));
  if (reportedOn === undefined || reportedOn > asOf) {
    return { id, seenOn, by, state: asOf > by ? "not-reported" : "open" };
  }
  return { id, seenOn, by, reportedOn, state: reportedOn > by ? "late" : "at-once" };
}
