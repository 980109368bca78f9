import { InputError } from "../../base/input/input-error.ts";
import { missing } from "../../base/input/wording.ts";
import { interestOf, type PreparedInterest } from "../../ledger/interest/prepare.ts";
import type { Basis } from "../../kernel/basis.ts";
import type { ChosenReading } from "../../kernel/reading.ts";
import { layTerms, type TermsUsed } from "../../kernel/terms.ts";
import { fenOf } from "../../base/money/amount.ts";
import { ppmOf } from "../../base/money/percent.ts";
import { operatorSubsidyReadings } from "./readings.ts";
import type { LossOfRight, OperatorSubsidyTerms, OperatorSubsidyTermValues } from "./terms.ts";

/** Operator terms laid flat. */
export interface PreparedOperator {
  readonly interest: PreparedInterest;
  readonly ratePpm: number;
  readonly amountPerHouseholdFen: number;
  readonly tooFewHouseholds: "refuse" | "matching-amount";
  readonly counting: "months-over-12" | "actual-days";
  readonly lossOfRight: readonly LossOfRight[];
  readonly basis: {
    readonly rate: readonly Basis[];
    readonly households: readonly Basis[];
    readonly loss: readonly Basis[];
  };
  readonly used: TermsUsed;
  readonly readings: readonly ChosenReading[];
}

/** Prepares operator terms that the door has let in; throws where they lack the rate or the amount per household. */
export function prepareOperator(terms: OperatorSubsidyTerms): PreparedOperator {
  const laid = layTerms<OperatorSubsidyTermValues>(terms, operatorSubsidyReadings);
  const { values: v, basisOf, used, readings } = laid;
  const { operatorRate, amountPerHousehold } = v;
  if (operatorRate === undefined || amountPerHousehold === undefined) {
    throw new InputError([
      ...(operatorRate === undefined ? [missing("terms.operatorRate")] : []),
      ...(amountPerHousehold === undefined ? [missing("terms.amountPerHousehold")] : []),
    ]);
  }
  const counting = v.operatorCounting ?? operatorSubsidyReadings["operator/counting"].chosen;
  return {
    interest: interestOf(laid),
    ratePpm: ppmOf(operatorRate),
    amountPerHouseholdFen: fenOf(amountPerHousehold),
    tooFewHouseholds: v.tooFewHouseholds ?? operatorSubsidyReadings["operator/too-few-households"].chosen,
    counting,
    lossOfRight: v.lossOfRight ?? [],
    basis: {
      rate: basisOf("operatorRate", "operatorCounting"),
      households: basisOf("amountPerHousehold", "tooFewHouseholds"),
      loss: basisOf("lossOfRight"),
    },
    used,
    // Of the readings of interest it uses the settlement, and the days of a year if it counts days.
    readings: readings.filter(
      ({ id }) => !UNUSED.includes(id) && (counting === "actual-days" || id !== "interest/year-base"),
    ),
  };
}

const UNUSED: readonly string[] = [
  "interest/method",
  "interest/overdue-mark-up",
  "interest/misuse-mark-up",
  "interest/extension-rate",
];
