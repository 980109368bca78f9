import { amountOf } from "../../base/money/amount.ts";
import { type Desk, inTable, type Place } from "./desk.ts";
import { printedAt, rowOf } from "./figures.ts";
import type { BulletinLead, SummedFigure } from "./lines.ts";
import { quantityOf } from "./printed.ts";

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

const AVERAGES = [
  ["outstanding-amount", "outstanding-households"],
  ["subsidy-principal", "subsidy-households"],
] as const satisfies readonly (readonly [amount: SummedFigure, households: SummedFigure])[];
