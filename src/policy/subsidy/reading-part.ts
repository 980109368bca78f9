import type { ChosenReading } from "../../kernel/reading.ts";
import type { HouseholdFacts, HouseholdInOrder } from "./household.ts";
import type { PreparedSubsidy } from "./prepare.ts";
import type { SubsidyFacts } from "./types.ts";

type RightFacts = Pick<HouseholdFacts, "from" | "barredFromSubsidies"> &
  Pick<SubsidyFacts, "householdKind" | "householdEligible">;

/** Leaves out the readings of the subsidy that had no part in a statement. */
export function subsidyReadingsWithPart(
  readings: readonly ChosenReading[],
  loans: HouseholdInOrder,
  facts: RightFacts,
  t: PreparedSubsidy,
): readonly ChosenReading[] {
  const part = hadPart(loans, facts, t);
  return readings.filter(({ id }) => part[id] ?? true);
}

function hadPart(
  loans: HouseholdInOrder,
  { from, barredFromSubsidies, householdKind, householdEligible }: RightFacts,
  t: PreparedSubsidy,
): Readonly<Record<string, boolean>> {
  const several = loans.length > 1;
  const late = loans.some(({ overdue, slots }) => overdue.some(({ day }) => day < slots.maturityDay));
  const lastNight = loans.reduce((most, { slots }) => Math.max(most, slots.endDay), -Infinity);
  return {
    "subsidy/room-after-maturity": several || late,
    "subsidy/room-order": several,
    "subsidy/room-without-right":
      several && loans.some(({ by: { right } }) => right.lapsedDay < lastNight || right.lost.length > 0),
    "subsidy/repaid-first": loans.some(({ slots }) => slots.book.repayments.length > 0),
    "subsidy/whole-loan-measure": t.wholeLoansOnly,
    "subsidy/whole-loan-room": t.wholeLoansOnly && several,
    "subsidy/misuse-told": loans.some(({ loan }) => loan.misusedOn !== undefined),
    "subsidy/window-rounding": from !== undefined,
    "subsidy/bar-reaches": barredFromSubsidies !== undefined,
    "household/lifted-out": householdKind === "no-longer-poor" && householdEligible === undefined,
  };
}
