import type { Day } from "../../base/date/day.ts";
import { amountOf } from "../../base/money/amount.ts";
import { type Desk, inTable, type Place } from "./desk.ts";
import { printedAt, rowOf } from "./figures.ts";
import type { BulletinLead, SummedFigure } from "./lines.ts";
import { type Quantity, quantityOf, writtenIn } from "./printed.ts";

/**
 * What an auditor would look at next in a row: averages per household above the cap, and more households lent to this year
 * than have loans.
 *
 * @remarks
 * **Boundary** an average is above the cap where that of every amount that is printed so is. What was newly lent is not
 * averaged: a household may repay and borrow again within the year.
 */
export function leadsOf({ t }: Desk, place: Place): readonly BulletinLead[] {
  const at = (
    figure: SummedFigure,
  ): { readonly printed: string; readonly value: number; readonly low: number } | undefined => {
    const printed = printedAt(place.figures, rowOf(figure));
    return printed === undefined ? undefined : quantityOf(printed, place.unit, t.rounding);
  };
  const above = ([figure, per]: (typeof AVERAGES)[number]): readonly BulletinLead[] => {
    const [sum, households] = [at(figure), at(per)];
    if (t.householdCap === undefined || sum === undefined || households === undefined) return [];
    if (households.value === 0 || sum.low <= t.householdCap * households.value) return [];
    const average = Math.floor(sum.value / households.value);
    return [
      {
        ...{ lead: "average-above-cap", ...inTable(place), row: place.row, figure, found: amountOf(average) },
        ...{ above: amountOf(t.householdCap), from: [sum.printed, households.printed], basis: t.basis.householdCap },
      },
    ];
  };
  const [lentTo, owing] = [at("new-households"), at("outstanding-households")];
  const more: readonly BulletinLead[] =
    lentTo === undefined || owing === undefined || lentTo.value <= owing.value
      ? []
      : [
          {
            ...{ lead: "more-new-than-outstanding", ...inTable(place), row: place.row, figure: "new-households" },
            ...{ found: lentTo.printed, above: owing.printed, from: [lentTo.printed, owing.printed], basis: [] },
          },
        ];
  return [...AVERAGES.flatMap(above), ...more];
}

/** What an auditor would look at next between a row and the same of the bulletin before, by the days of both. */
export function leadsSince(
  { t }: Desk,
  place: Place,
  before: Place,
  [day, dayBefore]: readonly [day: Day, before: Day],
): readonly BulletinLead[] {
  const at = (of: Place, figure: SummedFigure): Quantity | undefined => {
    const printed = printedAt(of.figures, rowOf(figure));
    return printed === undefined ? undefined : quantityOf(printed, of.unit, t.rounding);
  };
  const isSameYear = day.slice(0, 4) === dayBefore.slice(0, 4);
  const fell = (["new-households", "new-amount"] as const).flatMap((figure): readonly BulletinLead[] => {
    const [now, then] = [at(place, figure), at(before, figure)];
    if (!isSameYear || now === undefined || then === undefined || now.high >= then.low) return [];
    const from = [now.printed, then.printed];
    return [{ lead: "new-fell", row: place.row, figure, found: now.printed, above: then.printed, from, basis: [] }];
  });
  const [now, then] = [at(place, "outstanding-amount"), at(before, "outstanding-amount")];
  const [lent, lentBefore] = [at(place, "new-amount"), at(before, "new-amount")];
  // From the end of a year on, everything that was lent is of the new one.
  const isYearEnd = dayBefore === `${String(Number(day.slice(0, 4)) - 1)}-12-31`;
  const counted = isYearEnd ? { printed: "0", value: 0, low: 0, high: 0 } : isSameYear ? lentBefore : undefined;
  if (now === undefined || then === undefined || lent === undefined || counted === undefined) return fell;
  if (now.low - then.high <= lent.high - counted.low) return fell;
  return [
    ...fell,
    {
      ...{ lead: "rose-by-more-than-lent", row: place.row, figure: "outstanding-amount" },
      found: writtenIn(place.unit, now.value - then.value),
      above: writtenIn(place.unit, lent.value - counted.value),
      ...{ from: [now.printed, then.printed, lent.printed, counted.printed], basis: [] },
    },
  ];
}

const AVERAGES = [
  ["outstanding-amount", "outstanding-households"],
  ["subsidy-principal", "subsidy-households"],
] as const satisfies readonly (readonly [amount: SummedFigure, households: SummedFigure])[];
