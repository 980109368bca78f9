import type { InterestLoan } from "../../../src/ledger/interest/types.ts";
import type { LossEvent, OperatorSubsidyTermValues } from "../../../src/policy/subsidy/types.ts";
import { halfUp, yuan } from "../../support/exact.ts";
import { civilText, nextDay } from "../../support/civil-calendar.ts";
import {
  civil,
  endsOf,
  fenRead,
  lowest,
  monthsAndDays,
  type Night,
  nightsOf,
  numberOf,
  ONE,
  runs,
  samePeriod,
  share,
  type World,
} from "../../support/night-by-night.ts";

/*
 * A second way to count the subsidy of an operator: every night adds what the count from the pay-out grows by.
 */

export interface NightlyOperatorPeriod {
  readonly from: string;
  readonly through: string;
  readonly exact: string;
  readonly subsidy: string;
}

/** The subsidy of each settlement period up to maturity, where the conditions are met or matched. */
export function nightlyOperatorSubsidy(
  loan: InterestLoan,
  households: number,
  world: World,
  rules: OperatorSubsidyTermValues,
  loss?: LossEvent,
): readonly NightlyOperatorPeriod[] {
  const each = fenRead(rules.amountPerHousehold ?? 0);
  const enough = BigInt(households) * each >= fenRead(loan.principal);
  if (!enough && (rules.tooFewHouseholds !== "matching-amount" || households === 0)) return [];
  const byMonths = rules.operatorCounting !== "actual-days";
  const divisor = ONE * BigInt(byMonths ? 360 : (rules.yearBase ?? 360));
  const paidOut = civil(loan.paidOutOn);
  const counted = (night: Night): bigint => {
    if (!byMonths) return 1n;
    const [before, after] = [monthsAndDays(paidOut, night.day), monthsAndDays(paidOut, nextDay(night.day))];
    return BigInt(30 * (after.months - before.months) + after.days - before.days);
  };
  const end = lostOn(loan, rules, loss);
  const limit = share(rules.operatorRate ?? "0%");
  const nights = nightsOf(loan, world, rules).filter(({ overdue }) => !overdue);
  return runs(nights, samePeriod).map((period) => {
    let sum = 0n;
    for (const night of period) {
      if (night.number >= end) continue;
      const matched = enough || night.balance < BigInt(households) * each ? night.balance : BigInt(households) * each;
      sum += matched * (night.contract < limit ? night.contract : limit) * counted(night);
    }
    const [first, last] = endsOf(period);
    return {
      from: civilText(first.day),
      through: civilText(last.day),
      exact: lowest(sum, 100n * divisor),
      subsidy: yuan(halfUp(sum, divisor)),
    };
  });
}

/** The first night without right; beyond every night where it is not lost. */
function lostOn(loan: InterestLoan, rules: OperatorSubsidyTermValues, loss: LossEvent | undefined): number {
  const losses = [
    ...(loan.misusedOn === undefined ? [] : [{ ground: "misuse", on: loan.misusedOn }]),
    ...(loss ? [loss] : []),
  ];
  const days = losses.map(({ ground, on }) => {
    const row = rules.lossOfRight?.find((r) => r.ground === ground);
    if (row === undefined) return Infinity;
    return numberOf(row.from === "start" ? loan.paidOutOn : on);
  });
  return Math.min(...days, Infinity);
}
