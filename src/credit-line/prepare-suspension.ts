import type { Basis } from "../kernel/basis.ts";
import type { ChosenReading } from "../kernel/reading.ts";
import { layTerms, type TermsUsed } from "../kernel/terms.ts";
import type { OverdueEpisode } from "../loan/overdue.ts";
import { suspensionReadings } from "./suspension-readings.ts";
import type { SuspensionEvent, SuspensionTerms, SuspensionTermValues } from "./suspension-terms.ts";

/** Terms of a suspension laid flat. */
export interface PreparedSuspension {
  readonly overdueDaysOver: number | undefined;
  readonly lateEpisodes: { readonly daysOver: number; readonly times: number } | undefined;
  readonly misuse: boolean;
  readonly events: readonly SuspensionEvent[];
  readonly episode: OverdueEpisode;
  readonly pastCounts: boolean;
  readonly endedCounts: boolean;
  readonly basis: {
    readonly overdue: readonly Basis[];
    readonly late: readonly Basis[];
    readonly misuse: readonly Basis[];
    readonly events: readonly Basis[];
  };
  readonly used: TermsUsed;
  readonly readings: readonly ChosenReading[];
}
/** 超过 does not include the figure. */
const MORE_THAN: Basis = { by: "law", article: "civil-code#1259" };

/** Prepares terms of a suspension that the door has let in. */
export function prepareSuspension(terms: SuspensionTerms): PreparedSuspension {
  const { values: v, basisOf, used, readings } = layTerms<SuspensionTermValues>(terms, suspensionReadings);
  return {
    overdueDaysOver: v.overdueDaysOver,
    lateEpisodes: v.lateEpisodes,
    misuse: v.misuse !== undefined,
    events: v.suspensionEvents ?? [],
    episode: v.overdueEpisode ?? suspensionReadings["loan/overdue-episode"].chosen,
    pastCounts: v.pastOverdue === "ever",
    endedCounts: v.endedEvents === "ground",
    basis: {
      overdue: [...basisOf("overdueDaysOver", "overdueEpisode", "pastOverdue"), MORE_THAN],
      late: [...basisOf("lateEpisodes", "overdueEpisode"), MORE_THAN],
      misuse: basisOf("misuse"),
      events: basisOf("suspensionEvents", "endedEvents"),
    },
    used,
    readings,
  };
}
