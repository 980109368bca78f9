import { ownField, owns } from "../../base/input/own-fields.ts";
import type { ChosenReading } from "../../kernel/reading.ts";
import { MISUSE, OVERDUE } from "./read-interest.ts";
import type { InterestSlots } from "./read-interest.ts";
import type { InterestRules } from "./prepare.ts";
import type { PeriodSlots } from "./schedule.ts";
import type { InterestLoan } from "./types.ts";

/** A loan with what was read of it. */
export interface ReadLoan {
  readonly loan: InterestLoan;
  readonly slots: InterestSlots;
}

/** Leaves out the readings that had no part in a result: of overdue, misused, extended, moved loans where there are none. */
export function relevantReadings(
  readings: readonly ChosenReading[],
  loans: readonly ReadLoan[],
  periods: readonly PeriodSlots[],
  { method }: Pick<InterestRules, "method">,
): readonly ChosenReading[] {
  const part = hadPart(loans, periods, method);
  return readings.filter(({ id }) => ownField(part, id) ?? true);
}

/** Whether readings of interest had a part in a result; those that are absent always have. */
function hadPart(
  loans: readonly ReadLoan[],
  periods: readonly PeriodSlots[],
  method: InterestRules["method"],
): Readonly<Record<string, boolean>> {
  const charged = (charge: number): boolean => periods.some((p) => p.segments.some((s) => s.charge === charge));
  const some = (is: (of: ReadLoan) => boolean): boolean => loans.some(is);
  const extended = some(({ slots }) => slots.book.extensions.length > 0);
  const judged = some(({ slots }) => slots.judged.some(({ deferral }) => !deferral));
  const breached = some(({ slots }) => slots.judged.some(({ state }) => state === "breach"));
  return {
    "interest/months-counted": method === "term-units",
    "interest/overdue-mark-up": charged(OVERDUE),
    "interest/overdue-rests-on":
      charged(OVERDUE) && some(({ loan }) => owns(loan.rate, "reset") && loan.rate.reset !== "contract"),
    "interest/misuse-mark-up": charged(MISUSE),
    "interest/extension-rate": extended,
    "subsidy/extension": extended,
    "loan/extension-rule": judged,
    "loan/extension-in-longest-term": judged,
    "loan/epidemic-from": some(({ slots }) => slots.book.extensions.some(({ epidemic }) => epidemic)),
    "interest/unlawful-extension": breached,
    "subsidy/unlawful-extension": breached,
    "loan/rest-day-overdue-from": some(({ slots }) => slots.movedFrom !== undefined) || some(isHeldToPrinted),
    "loan/after-grace": some(({ slots }) => slots.book.graceDays > 0),
  };
}

/** Whether the maturity fell on a rest day and was held to the day that is written all the same. */
function isHeldToPrinted({ slots }: ReadLoan): boolean {
  return slots.book.heldToPrinted;
}
