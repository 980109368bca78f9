import * as z from "zod";
import type { Day } from "../../base/date/day.ts";
import { aboveMaximum, repeatedId } from "../../base/input/wording.ts";
import { between, type Found, repeated } from "../../kernel/between.ts";
import { amountField, countField, dayField, nameField, percentField, percentWithin } from "../../kernel/fields.ts";
import { type AmountInput, fenOf } from "../../base/money/amount.ts";
import { type PercentInput, WHOLE_PPM } from "../../base/money/percent.ts";
import type { ProgrammeCounts } from "../portfolio/facts.ts";
import type { TargetName } from "./measures.ts";

/** What was done towards the targets by one unit: a county, a township, a lender. What is not known is left out. */
export interface TargetUnit extends ProgrammeCounts {
  /** Its name, such as 阿岗镇. */
  readonly unit: string;
  /** Registered households that were rated (评级). */
  readonly ratedHouseholds?: number;
  /** Households that want a loan and were rated. */
  readonly ratedWithNeed?: number;
  /** Households that want a loan and meet the conditions. */
  readonly qualifyingWithNeed?: number;
  /** Registered households with a credit line (授信). */
  readonly registeredWithLine?: number;
  /** Households that meet the conditions and have a credit line. */
  readonly qualifyingWithLine?: number;
  /** Registered households lent to. */
  readonly registeredLentTo?: number;
  /** Households that want a loan and were lent to. */
  readonly withNeedLentTo?: number;
  /** Households that meet the conditions and were lent to. */
  readonly qualifyingLentTo?: number;
  /** Households that want a loan, meet the conditions and were lent to. */
  readonly qualifyingWithNeedLentTo?: number;
  /** Operators (经营主体) that meet the conditions and carry poor households along. */
  readonly qualifyingOperators?: number;
  /** Of these, those lent to. */
  readonly operatorsLentTo?: number;
  /** Yuan lent in the year of `asOf`. */
  readonly lentThisYear?: AmountInput;
  /** Yuan outstanding. */
  readonly outstanding?: AmountInput;
  /** Yuan of these that are overdue (逾期). */
  readonly overdue?: AmountInput;
  /** Yuan of these that are bad (不良). */
  readonly bad?: AmountInput;
  /** The lender's own target for its bad-loan rate. */
  readonly ownBadRateTarget?: PercentInput;
  /** The overdue rate of the province, as it is published. */
  readonly provinceOverdueRate?: PercentInput;
  /** The figures that the authority set, by target, where the terms say that it sets them. */
  readonly setLimits?: { readonly [T in TargetName]?: PercentInput };
}

/** What `assessTargets` needs to know. */
export interface TargetFacts {
  /** The day of the figures, at its end. */
  readonly asOf: Day;
  readonly units: readonly TargetUnit[];
}

/** The schema of {@link TargetFacts}. */
export const targetFactsSchema: z.ZodType<TargetFacts, TargetFacts> = /* @__PURE__ */ (() => {
  const count = z.exactOptional(countField);
  const amount = z.exactOptional(amountField);
  const share: z.ZodType<PercentInput> = percentWithin(0, WHOLE_PPM, 4);
  const rate = z.exactOptional(share as typeof percentField); // the same input, a narrower range
  const unit = z.strictObject({
    unit: nameField,
    ...{ registeredHouseholds: count, householdsWithNeed: count, qualifyingHouseholds: count },
    ...{ qualifyingWithNeed: count, qualifiedApplicants: count, qualifyingOperators: count },
    ...{ ratedHouseholds: count, ratedWithNeed: count, registeredWithLine: count, qualifyingWithLine: count },
    ...{ registeredLentTo: count, withNeedLentTo: count, qualifyingLentTo: count, qualifyingWithNeedLentTo: count },
    ...{ grantedApplicants: count, operatorsLentTo: count },
    ...{ yearTarget: amount, lentThisYear: amount, outstanding: amount, overdue: amount, bad: amount },
    ownBadRateTarget: rate,
    provinceOverdueRate: rate,
    setLimits: z.exactOptional(
      z.strictObject({
        ...{ rated: rate, "credit-lines": rate, coverage: rate, satisfaction: rate, "operator-coverage": rate },
        ...{ completion: z.exactOptional(percentField), "overdue-rate": rate, "bad-rate": rate },
      }),
    ),
  });
  return between<TargetFacts>(
    z.strictObject({ asOf: dayField, units: z.array(between<TargetUnit>(unit, partsWithinWholes)) }),
    eachUnitOnce,
  );
})();

/** Every count with the whole that it is part of. What was lent this year may pass its target. */
const PARTS = [
  ["ratedHouseholds", "registeredHouseholds"],
  ["ratedWithNeed", "householdsWithNeed"],
  ["qualifyingWithNeed", "qualifyingHouseholds"],
  ["qualifyingWithNeed", "householdsWithNeed"],
  ["registeredWithLine", "registeredHouseholds"],
  ["qualifyingWithLine", "qualifyingHouseholds"],
  ["registeredLentTo", "registeredHouseholds"],
  ["withNeedLentTo", "householdsWithNeed"],
  ["qualifyingLentTo", "qualifyingHouseholds"],
  ["qualifyingWithNeedLentTo", "qualifyingWithNeed"],
  ["grantedApplicants", "qualifiedApplicants"],
  ["operatorsLentTo", "qualifyingOperators"],
] as const;

function partsWithinWholes(unit: TargetUnit): readonly Found[] {
  const { outstanding } = unit;
  const tooMuch = (["overdue", "bad"] as const).filter((fact) => {
    const part = unit[fact];
    return part !== undefined && outstanding !== undefined && fenOf(part) > fenOf(outstanding);
  });
  return [
    ...PARTS.filter(([part, whole]) => isMore(unit[part], unit[whole])),
    ...tooMuch.map((fact) => [fact, "outstanding"] as const),
  ].map(([part, whole]) => ({ issue: aboveMaximum("", whole), path: [part] }));
}

/** Whether a count is more than another; of what is not known, or is no count, nothing is said. */
function isMore(part: number | undefined, whole: number | undefined): boolean {
  return Number.isSafeInteger(part) && Number.isSafeInteger(whole) && Number(part) > Number(whole);
}

function eachUnitOnce({ units }: TargetFacts): readonly Found[] {
  return repeated(units.map(({ unit }) => unit)).map((i) => ({ issue: repeatedId(""), path: ["units", i, "unit"] }));
}
