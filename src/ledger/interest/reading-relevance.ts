import type { ChosenReading } from "../../kernel/reading.ts";
import type { InterestLoan } from "./types.ts";
import { MISUSE, OVERDUE } from "./read-interest.ts";
import type { PeriodSlots } from "./schedule.ts";

/** Leaves out the readings that had no part in a result: of overdue, misused and extended loans where there are none. */
export function relevantReadings(
  readings: readonly ChosenReading[],
  loans: readonly InterestLoan[],
  periods: readonly PeriodSlots[],
): readonly ChosenReading[] {
  const charged = (charge: number): boolean => periods.some((p) => p.segments.some((s) => s.charge === charge));
  const irrelevant = new Set([
    ...(charged(OVERDUE) ? [] : ["interest/overdue-mark-up"]),
    ...(charged(MISUSE) ? [] : ["interest/misuse-mark-up"]),
    ...(loans.some((loan) => loan.extensions.length > 0) ? [] : ["interest/extension-rate", "subsidy/extension"]),
  ]);
  return readings.filter(({ id }) => !irrelevant.has(id));
}
