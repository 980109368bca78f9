import { accrueInterest, type InterestSchedule } from "../../../src/ledger/interest/accrue-interest.ts";
import type { InterestLoan, InterestTermValues } from "../../../src/ledger/interest/types.ts";
import type { LoanRate } from "../../../src/ledger/loan/types.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { lpr } from "../../../src/ledger/rates/lpr.ts";
import { pbocBenchmark } from "../../../src/ledger/rates/pboc-benchmark.ts";
import { aPricedLoan } from "../../support/interest-builders.ts";

/*
 * What must not compile. Read by the compiler only, never run.
 */

export function rates(): readonly LoanRate[] {
  return [
    { fixed: "4.35%" },
    { series: "lpr", reset: "contract", band: "over-5-years", marginPoints: 85 },
    // @ts-expect-error 4.35 and 0.0435 must never be confused
    { fixed: 4.35 },
    // @ts-expect-error when it is looked up anew is always said
    { series: "lpr" },
    // @ts-expect-error no such rhythm
    { series: "lpr", reset: "monthly" },
    // @ts-expect-error points are a number
    { series: "lpr", reset: "contract", marginPoints: "85" },
    // @ts-expect-error beyond the verified day there is the last value or a refusal
    { series: "lpr", reset: "contract", beyondVerified: true },
  ];
}

export function loans(): readonly InterestLoan[] {
  const { contractOn, rate, ...loan } = aPricedLoan();
  return [
    { ...loan, contractOn, rate },
    // @ts-expect-error a series is looked up on the day of the contract
    { ...loan, rate },
    // @ts-expect-error without a rate there is no interest
    { ...loan, contractOn },
    // @ts-expect-error what did not happen is left out
    { ...loan, contractOn, rate, misusedOn: undefined },
    // @ts-expect-error no list would not say that there was none
    { ...loan, contractOn, rate, extensions: undefined },
  ];
}

export function calls(): void {
  const loan = aPricedLoan();
  accrueInterest(changge2017.interest, { loan, rates: [pbocBenchmark, lpr], through: "2020-12-31" });
  // @ts-expect-error terms of another kind
  accrueInterest(changge2017.household, { loan });
  // @ts-expect-error terms of a subsidy contain those of interest, but are not such
  accrueInterest(changge2017.subsidy, { loan });
  // @ts-expect-error one loan at a time
  accrueInterest(changge2017.interest, { loans: [loan] });
  // @ts-expect-error a Date has a time and a zone
  accrueInterest(changge2017.interest, { loan, through: new Date(0) });
}

export function terms(): readonly InterestTermValues[] {
  return [
    { method: "term-units", yearBase: 365, settlement: "at-maturity", overdueMarkUp: "50%" },
    // @ts-expect-error 360 or 365
    { yearBase: 366 },
    // @ts-expect-error a mark-up has its sign
    { misuseMarkUp: "100" },
    // @ts-expect-error no such settlement
    { settlement: "weekly" },
  ];
}

export function read(schedule: InterestSchedule): string | undefined {
  // @ts-expect-error a rate that is not capped has no finding
  void schedule.rateCap.outcome;
  // @ts-expect-error a result is read only
  schedule.unpaid = "0.00";
  return schedule.rateCap?.outcome;
}
