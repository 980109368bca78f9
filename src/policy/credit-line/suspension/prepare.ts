import { AFTER_REST_DAY, INCLUSIVE } from "../../../kernel/law.ts";
import type { Basis } from "../../../kernel/basis.ts";
import { lay } from "../../../kernel/kind.ts";
import type { ChosenReading } from "../../../kernel/reading.ts";
import type { Used } from "../../../kernel/terms.ts";
import type { OverdueEpisode } from "../../../ledger/loan/overdue.ts";
import type { MaturityRules } from "../../../ledger/loan/read-loan.ts";
import { maturityRules } from "../../../ledger/loan/rest-day.ts";
import { suspensionTermsKind } from "./terms.ts";
import type { LateEpisodes, SuspensionEvent, SuspensionTerms } from "./types.ts";

/** Terms of a suspension laid flat. */
export interface PreparedSuspension {
  readonly overdueDaysOver: number | undefined;
  readonly lateEpisodes: LateEpisodes | undefined;
  readonly misuse: boolean;
  readonly events: readonly SuspensionEvent[];
  readonly eachLoanCounts: boolean;
  readonly episode: OverdueEpisode;
  readonly maturityRules: MaturityRules;
  readonly pastCounts: boolean;
  readonly endedCounts: boolean;
  readonly basis: {
    readonly overdue: readonly Basis[];
    readonly late: readonly Basis[];
    readonly misuse: readonly Basis[];
    readonly events: readonly Basis[];
  };
  readonly used: Used;
  readonly readings: readonly ChosenReading[];
}
/** 超过 does not include the figure. */
const MORE_THAN = INCLUSIVE;
/** A period that ends on a rest day ends on the next working day. */
const REST_DAY = AFTER_REST_DAY;

/** Prepares terms of a suspension that the door has let in. */
export function prepareSuspension(terms: SuspensionTerms): PreparedSuspension {
  const { values: v, basisOf, used, readings } = lay(suspensionTermsKind, terms);
  const moved: readonly Basis[] =
    v.maturityOnRestDay === "next-working-day" ? [...basisOf("maturityOnRestDay"), REST_DAY] : [];
  return {
    overdueDaysOver: v.overdueDaysOver,
    lateEpisodes: v.lateEpisodes,
    misuse: v.misuse !== undefined,
    events: v.suspensionEvents ?? [],
    eachLoanCounts: v.lateRecords === "each-loan",
    episode: v.overdueEpisode,
    maturityRules: maturityRules(v),
    pastCounts: v.pastOverdue === "ever",
    endedCounts: v.endedEvents === "ground",
    basis: {
      overdue: [...basisOf("overdueDaysOver", "overdueEpisode", "pastOverdue"), ...moved, MORE_THAN],
      late: [...basisOf("lateEpisodes", "overdueEpisode", "lateRecords"), ...moved, MORE_THAN],
      misuse: basisOf("misuse"),
      events: basisOf("suspensionEvents", "endedEvents"),
    },
    used,
    readings,
  };
}
