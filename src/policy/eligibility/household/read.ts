import { dayNumber } from "../../../base/date/day.ts";
import { UNKNOWN } from "../../../kernel/verdict.ts";
import { type AmountInput, fenOf } from "../../../base/money/amount.ts";
import { readAge } from "./rows/applicant-age.ts";
import { type Bar, barredThrough } from "./rows/bars.ts";
import { type ConditionSlots, readConditions } from "../conditions.ts";
import { NEEDS_MORE, NEEDS_NO_MORE } from "./rows/household-cap.ts";
import { HOUSEHOLD_CONDITIONS } from "./conditions.ts";
import type { HouseholdApplication } from "./facts.ts";
import { HOUSEHOLD_KINDS } from "./kinds.ts";
import { rankOfGrade } from "../rows/minimum-grade.ts";
import { type RateSlots, readOfferedRate } from "../rows/offered-rate.ts";
import type { PreparedHousehold } from "./prepare.ts";
import { bitsOf } from "../bits.ts";
import { PURPOSES } from "./purposes.ts";

/** An application behind the door: whole numbers, `UNKNOWN` for facts that were not given. */
export interface HouseholdSlots extends ConditionSlots, RateSlots {
  readonly appliedDay: number;
  readonly contractDay: number;
  readonly requestedFen: number;
  readonly termMonths: number;
  readonly outstandingFen: number;
  readonly oldProductFen: number;
  /** What is known to be owed of what the terms count. */
  readonly owedFen: number;
  readonly allDebtKnown: boolean;
  /** `NEEDS_MORE` or `NEEDS_NO_MORE`. */
  readonly higherNeed: number;
  readonly availableLineFen: number;
  readonly projectScaleFen: number;
  readonly productionCycleFen: number;
  readonly statedNeedFen: number;
  readonly kindBit: number;
  readonly purposeBits: number;
  readonly bornDay: number;
  /** Completed years on the day of application. */
  readonly age: number;
  readonly gradeRank: number;
  readonly renewals: number;
  /** The last day of the unbroken time for which credit is barred; `NOT_BARRED` where it is not. */
  readonly barredThroughDay: number;
  readonly bars: readonly Bar[];
  readonly lender: string | undefined;
}

/** Reads an application that the door has let in, for the terms that it is judged under. */
export function readHousehold(application: HouseholdApplication, t: PreparedHousehold): HouseholdSlots {
  const { bars, householdKind, purposes, higherNeed } = application;
  const { yesBits, knownBits } = readConditions(application, HOUSEHOLD_CONDITIONS);
  const rate = readOfferedRate(application, t.rateCaps, t.basis["household/within-rate-cap"]);
  const appliedDay = dayNumber(application.appliedOn);
  const bornDay = dayOrUnknown(application.bornOn);
  const outstandingFen = fenOrUnknown(application.outstanding);
  const oldProductFen = fenOrUnknown(application.outstandingOldProduct);
  const countedFen = t.oldProductCounts ? oldProductFen : 0;
  return {
    appliedDay,
    contractDay: dayOrUnknown(application.contractOn),
    requestedFen: fenOf(application.amount),
    termMonths: application.termMonths,
    outstandingFen,
    oldProductFen,
    owedFen: (outstandingFen === UNKNOWN ? 0 : outstandingFen) + (countedFen === UNKNOWN ? 0 : countedFen),
    allDebtKnown: outstandingFen !== UNKNOWN && countedFen !== UNKNOWN,
    higherNeed: higherNeed === undefined ? UNKNOWN : higherNeed ? NEEDS_MORE : NEEDS_NO_MORE,
    availableLineFen: fenOrUnknown(application.availableLine),
    projectScaleFen: fenOrUnknown(application.projectScale),
    productionCycleFen: fenOrUnknown(application.productionCycle),
    statedNeedFen: fenOrUnknown(application.statedNeed),
    kindBit: householdKind === undefined ? UNKNOWN : bitsOf([householdKind], HOUSEHOLD_KINDS),
    purposeBits: purposes === undefined ? UNKNOWN : bitsOf(purposes, PURPOSES),
    bornDay,
    age: readAge(bornDay, appliedDay, t),
    gradeRank: rankOfGrade(application.grade, t),
    renewals: application.renewals ?? UNKNOWN,
    barredThroughDay: bars === undefined ? UNKNOWN : barredThrough(bars, appliedDay, t.barredPersons),
    bars: bars ?? [],
    lender: application.lender,
    ratePpm: rate.ratePpm,
    rateCapPpm: rate.rateCapPpm,
    rateMissing: rate.rateMissing,
    rateBasis: rate.rateBasis,
    beyondVerified: rate.beyondVerified,
    yesBits,
    knownBits,
  };
}

function fenOrUnknown(amount: AmountInput | undefined): number {
  return amount === undefined ? UNKNOWN : fenOf(amount);
}

function dayOrUnknown(day: string | undefined): number {
  return day === undefined ? UNKNOWN : dayNumber(day);
}
